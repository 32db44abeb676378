package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Password opens every account of the demo. Nothing in the demo is real, and a server refuses a demo database.
const Password = "frisk luft og god tid" //nolint:gosec // printed for every visitor; opens nothing but invented cases

// Municipality is the number of the demo's municipality: Oslo.
const Municipality = "0301"

// AgreementReference names the demo's framework agreement.
const AgreementReference = "AVL-2026"

// cast is everyone and everything that the invented cases need.
type cast struct {
	market *market.Market
	// workers are the caseworkers by district, coordinators and managers those of the providers.
	workers      map[string]identity.Actor
	coordinators map[string]identity.Actor
	managers     map[string]identity.Actor
	owner        identity.Actor
	// open and full are the offers with and without free places, by lot; left is how many places of each
	// the cases may still take: one stays free for a visitor.
	open, full map[providers.Lot][]offerOf
	left       map[offerOf]int
	logins     []Login
	// phones is how many of the demo's numbers are given out.
	phones int
}

// offerOf is an offer that a case can choose.
type offerOf struct{ id, provider string }

// Login is one account that a visitor can try.
type Login struct{ Role, Login, Who string }

// districts are where the demo's cases live; the register covers all fifteen.
func districts() []string { return []string{"030113", "030101", "030108"} }

// hire makes an account. The password is the same for all, and cheap to check.
func (c *cast) hire(ctx context.Context, login, name string, role identity.Role, party string) (identity.Actor, error) {
	account, err := c.market.AddAccount(ctx, market.Operations(), market.NewAccount{
		Login: login, Name: name, Role: role, PartyID: party, Password: c.market.NewPassword(ctx, Password), Email: login + "@pusterom.example",
		Phone: c.phoneFor(role),
	})
	if err != nil {
		return identity.Actor{}, fmt.Errorf("account %s: %w", login, err)
	}
	return identity.Actor{AccountID: account.ID, Role: role, PartyID: account.PartyID, Level: identity.PasswordLevel}, nil
}

// phoneFor gives the next invented number to who is called at work: the people of districts and providers.
func (c *cast) phoneFor(role identity.Role) string {
	if party := role.Party(); party != identity.DistrictParty && party != identity.ProviderParty {
		return ""
	}
	c.phones++
	return fmt.Sprintf("21 80 00 %02d", c.phones)
}

// show hires somebody whose login the demo prints.
func (c *cast) show(ctx context.Context, login, name string, role identity.Role, party, who string) (identity.Actor, error) {
	c.logins = append(c.logins, Login{string(role), login, who})
	return c.hire(ctx, login, name, role, party)
}

// hireDistricts hires a caseworker and a manager in each district; those of the first are shown.
func (c *cast) hireDistricts(ctx context.Context) (err error) {
	c.workers = map[string]identity.Actor{}
	for i, number := range districts() {
		hire := c.hire
		if i == 0 {
			hire = func(ctx context.Context, login, name string, role identity.Role, party string) (identity.Actor, error) {
				return c.show(ctx, login, name, role, party, name+", Bydel Østensjø")
			}
		}
		if c.workers[number], err = hire(ctx, "saksbehandler"+suffix(i), workerNames[i], identity.Caseworker, number); err != nil {
			return err
		}
		if _, err = hire(ctx, "leder"+suffix(i), managerNames[i], identity.DistrictManager, number); err != nil {
			return err
		}
	}
	return nil
}

// hireProviders hires a coordinator and a manager for each provider; those of the shown one are printed.
func (c *cast) hireProviders(ctx context.Context, lines []market.ProviderLine, shown string) (err error) {
	c.coordinators, c.managers = map[string]identity.Actor{}, map[string]identity.Actor{}
	for i, line := range lines {
		coordinator, manager := fmt.Sprintf("koordinator%d", i+1), fmt.Sprintf("daglig-leder%d", i+1)
		hire := c.hire
		if line.Name == shown {
			coordinator, manager = "koordinator", "daglig-leder"
			hire = func(ctx context.Context, login, name string, role identity.Role, party string) (identity.Actor, error) {
				return c.show(ctx, login, name, role, party, name+", "+line.Name)
			}
		}
		name := given[i%len(given)] + " " + family[(i+5)%len(family)]
		if c.coordinators[line.ID], err = hire(ctx, coordinator, name, identity.ProviderCoordinator, line.ID); err != nil {
			return err
		}
		name = given[(i+9)%len(given)] + " " + family[(i+2)%len(family)]
		if c.managers[line.ID], err = hire(ctx, manager, name, identity.ProviderManager, line.ID); err != nil {
			return err
		}
	}
	return nil
}

// hireOwner hires the agreement owner and the auditor of the municipality.
func (c *cast) hireOwner(ctx context.Context) (err error) {
	if c.owner, err = c.show(ctx, "avtaleeier", "Ingunn Aas", identity.AgreementOwner, Municipality, "Ingunn Aas, innkjøp i Oslo kommune"); err != nil {
		return err
	}
	_, err = c.show(ctx, "kontroll", "Per Moe", identity.Auditor, Municipality, "Per Moe, internkontroll")
	return err
}

// hireFamily makes a parent for case number n. The one with the most to look at is shown.
func (c *cast) hireFamily(ctx context.Context, n int, shown bool) (identity.Actor, error) {
	name := given[n%len(given)] + " " + family[n%len(family)]
	if shown {
		return c.show(ctx, "familie", name, identity.Family, "", name+", forelder som skal velge")
	}
	return c.hire(ctx, fmt.Sprintf("familie%d", n+1), name, identity.Family, "")
}

func suffix(i int) string {
	if i == 0 {
		return ""
	}
	return fmt.Sprint(i + 1)
}

// room is what an offer has to give in the demo, and what its provider says of it.
type room struct {
	offer     offerOf
	places    int
	elsewhere int
	statement providers.Statement
}

// rooms decides for every offer: most with room, one of each lot full, one in six with a statement that has run out by now.
func (c *cast) rooms(lines []market.ProviderLine, today calendar.Date) []room {
	c.open, c.full, c.left = map[providers.Lot][]offerOf{}, map[providers.Lot][]offerOf{}, map[offerOf]int{}
	var rooms []room
	for _, line := range lines {
		for _, offer := range line.Offers {
			n := len(rooms)
			r := room{
				offer: offerOf{offer.ID, offer.ProviderID}, places: offer.Places, elsewhere: n % 2,
				statement: providers.Statement{Value: providers.HasCapacity, EarliestStart: date(today.AddDays(30)), ValidUntil: date(today.AddDays(60))},
			}
			into := c.open
			switch {
			case len(c.full[offer.Lot]) == 0 && line.Name != shownProvider: // a visitor can choose the provider whose people are shown
				r.elsewhere, into = offer.Places, c.full
				r.statement.Value, r.statement.EarliestStart = providers.Waitlist, date(today.AddDays(150))
			case n%6 == 5:
				r.statement.ValidUntil = date(today.AddDays(-3))
			case n%5 == 2:
				r.statement.Value = providers.NeedsAssessment
			}
			into[offer.Lot] = append(into[offer.Lot], r.offer)
			c.left[r.offer] = r.places - r.elsewhere - 1
			rooms = append(rooms, r)
		}
	}
	return rooms
}

// setCapacity lets a provider tell how many places it has; with a statement, also its own word on them.
func (c *cast) setCapacity(ctx context.Context, r room, statement *providers.Statement) error {
	read, err := c.market.ReadOffer(ctx, r.offer.id)
	if err != nil {
		return err
	}
	_, err = c.market.SetCapacity(ctx, c.managers[r.offer.provider], market.Change{ID: r.offer.id, Version: &read.Version},
		market.Capacity{Places: &r.places, FilledElsewhere: &r.elsewhere, Statement: statement})
	return err
}

func date(d calendar.Date) providers.Date { return providers.Date(d.String()) }

// body is the order of an invented case, decided on a date.
func (c *cast) body(i *invented, on calendar.Date) market.Body {
	n := i.number
	yes, no := true, false
	content := orders.Content{
		Lot: i.lot, CaseReference: fmt.Sprintf("%d/%04d", on.Year(), 1200+n),
		Decision: orders.Decision{
			Reference: fmt.Sprintf("V-%d-%03d", on.Year(), n+1), DecidedOn: on.AddDays(-2), LegalBasis: "helse- og omsorgstjenesteloven § 3-6 nr. 2",
			ValidFrom: on, ComplaintInformationSentOn: on.AddDays(-1),
		},
		Volume:    volumeOf(i.lot, n),
		Route:     orders.Route{OwnOfferAssessedOn: on.AddDays(-6), CitywideAssessedOn: on.AddDays(-3)},
		Transport: orders.Transport{Kind: orders.TransportKinds()[n%4]},
		Recipient: orders.Recipient{
			Name: given[(n+3)%len(given)] + " " + family[n%len(family)], BirthDate: on.AddMonths(-12*(4+n%11) - n%12),
			LivesInMunicipality: &yes, LivesWithGuardians: &yes, DevelopmentalDisability: &yes,
			DecisionCompetence: &no, ProtectedAddress: &no,
		},
		CarerName: given[n%len(given)] + " " + family[n%len(family)],
		Needs:     needsOf(n), SupportLevel: 1 + n%4,
		StartWindow: orders.Window{From: on.AddDays(60)},
		Consent:     orders.Consent{ObtainedOn: on.AddDays(-2), Purpose: "Deling av opplysninger med valgt leverandør"},
	}
	return market.Body{Content: content, Representatives: []orders.Representative{
		{AccountID: i.family.AccountID, Ground: orders.Parent, ValidFrom: content.Recipient.BirthDate},
	}}
}

func volumeOf(lot providers.Lot, n int) orders.Volume {
	count := func(n int) *int { return &n }
	if lot == providers.GroupRespite {
		return orders.Volume{WeekendsPerMonth: count(1 + n%2), HolidayDaysPerYear: count(7 * (n % 4))}
	}
	return orders.Volume{NightsPerMonth: count(2 + n%6), DayStaysPerMonth: count(n % 3), EveningStaysPerMonth: count(n % 2)}
}

func needsOf(n int) []string {
	codes := providers.CodesOf(providers.KindNeed)
	if n%3 == 0 {
		return []string{codes[n%len(codes)]}
	}
	return []string{codes[n%len(codes)], codes[(n+2)%len(codes)]}
}

// Invented names, put together by number.
//
//nolint:gochecknoglobals // words
var (
	workerNames  = []string{"Maria Solberg", "Jonas Lie", "Amina Hassan"}
	managerNames = []string{"Tor Henriksen", "Grete Dahl", "Ole Strand"}
	given        = []string{"Sara", "Emil", "Nora", "Jakob", "Fatima", "Lars", "Ingrid", "Ali", "Maja", "Henrik", "Zahra", "Odin", "Solveig", "Mikkel", "Liv", "Yusuf", "Astrid"}
	family       = []string{"Berg", "Haugen", "Nguyen", "Lunde", "Khan", "Myhre", "Eide", "Olsen", "Ahmed", "Vik", "Sæther", "Bakke", "Østby"}
)

// longAgo is how many days before now the demo begins: before the oldest case.
const longAgo = 290

func opening(now time.Time) time.Time {
	return calendar.On(now).AddDays(-longAgo).Start().Add(8 * time.Hour)
}
