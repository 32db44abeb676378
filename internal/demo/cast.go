package demo

import (
	"context"
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// Password opens every account of the demo. Nothing in the demo is real, and a server refuses a demo database.
const Password = "frisk luft og god tid" //nolint:gosec // printed for every visitor; opens nothing but invented cases

// Municipality is the number of the demo's municipality: Oslo.
const Municipality = "0301"

// AgreementReference names the demo's framework agreement.
const AgreementReference = "AVL-2026"

// The providers of the register that the demo treats in a way of their own.
const (
	// shownProvider is the one whose people the demo prints: it has offers on both lots.
	shownProvider = "Åsheim avlastning AS"
	// idleProvider is the one that nobody chooses.
	idleProvider = "Stjerneskip fritid AS"
)

// idleDistrict is a district without a single case: Frogner.
const idleDistrict = "030105"

// office is a district with cases: its number, its people, and what their logins end in.
type office struct {
	number, name, suffix string
	workers              []string
	manager              string
}

// offices are where the demo's cases live; the first is the one that the demo prints. The register covers all fifteen districts.
func offices() []office {
	return []office{
		{"030113", "Bydel Østensjø", "", []string{"Maria Solberg", "Aisha Berg"}, "Tor Henriksen"},
		{"030101", "Bydel Gamle Oslo", "-gamle-oslo", []string{"Jonas Lie"}, "Grete Dahl"},
		{"030108", "Bydel Nordre Aker", "-nordre-aker", []string{"Amina Hassan"}, "Ole Strand"},
	}
}

// cast is everyone and everything that the invented cases need.
type cast struct {
	market *market.Market
	clock  *Clock
	// workers are the caseworkers by district, coordinators and managers those of the providers, by provider.
	workers                map[string][]identity.Actor
	coordinators, managers map[string]identity.Actor
	owner                  identity.Actor
	// kari, per and ungdom are the families whose logins are printed.
	kari, per, ungdom identity.Actor
	stock             stock
	logins            []Login
	// phones is how many of the demo's numbers are given out.
	phones int
}

// Login is one account that a visitor can try.
type Login struct {
	Role, Login, Who string
	// Idle tells that the person has nothing to do: for looking at the pages that say so.
	Idle bool
}

func (c *cast) today() calendar.Date { return calendar.On(c.clock.Now()) }

// person is somebody who gets an account. place is what the list of logins says besides the name.
type person struct {
	login, name string
	role        identity.Role
	party       string
	place       string
}

// hire makes an account. The password is the same for all, and cheap to check.
func (c *cast) hire(ctx context.Context, p person) (identity.Actor, error) {
	account, err := c.market.AddAccount(ctx, market.Operations(), market.NewAccount{
		Login: p.login, Name: p.name, Role: p.role, PartyID: p.party, Password: c.market.NewPassword(ctx, Password), Email: p.login + "@pusterom.example",
		Phone: c.phoneFor(p.role),
	})
	if err != nil {
		return identity.Actor{}, fmt.Errorf("account %s: %w", p.login, err)
	}
	return identity.Actor{AccountID: account.ID, Role: p.role, PartyID: account.PartyID, Level: identity.PasswordLevel}, nil
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
func (c *cast) show(ctx context.Context, p person) (identity.Actor, error) {
	c.logins = append(c.logins, Login{Role: string(p.role), Login: p.login, Who: p.name + ", " + p.place})
	return c.hire(ctx, p)
}

// hireFamilies hires those whose logins are printed; a case without any of them gets a parent of its own.
func (c *cast) hireFamilies(ctx context.Context) (err error) {
	if c.kari, err = c.show(ctx, person{"familie", "Kari Nordli", identity.Family, "", "mor til Emil (9) og Sofie (13)"}); err != nil {
		return err
	}
	if c.per, err = c.show(ctx, person{"familie2", "Per Hansen", identity.Family, "", "far til Emil"}); err != nil {
		return err
	}
	c.ungdom, err = c.show(ctx, person{"ungdom", "Mathias Lunde", identity.Family, "", "17 år, velger sammen med moren"})
	return err
}

// hireDistricts hires the caseworkers and a manager of each district; those of the first are shown.
func (c *cast) hireDistricts(ctx context.Context) error {
	c.workers = map[string][]identity.Actor{}
	for i, o := range offices() {
		hire := c.hire
		if i == 0 {
			hire = c.show
		}
		for k, name := range o.workers {
			worker, err := hire(ctx, person{"saksbehandler" + ordinal(k) + o.suffix, name, identity.Caseworker, o.number, o.name})
			if err != nil {
				return err
			}
			c.workers[o.number] = append(c.workers[o.number], worker)
		}
		if _, err := hire(ctx, person{"leder" + o.suffix, o.manager, identity.DistrictManager, o.number, o.name}); err != nil {
			return err
		}
	}
	return nil
}

// hireProviders hires a coordinator and a manager for each provider; those of the shown one are printed.
func (c *cast) hireProviders(ctx context.Context, lines []market.ProviderLine) (err error) {
	c.coordinators, c.managers = map[string]identity.Actor{}, map[string]identity.Actor{}
	for i, line := range lines {
		hire, number := c.hire, fmt.Sprint(i+1)
		if line.Name == shownProvider {
			hire, number = c.show, ""
		}
		name := given[i%len(given)] + " " + family[(i+5)%len(family)]
		if c.coordinators[line.ID], err = hire(ctx, person{"koordinator" + number, name, identity.ProviderCoordinator, line.ID, line.Name}); err != nil {
			return err
		}
		name = given[(i+9)%len(given)] + " " + family[(i+2)%len(family)]
		if c.managers[line.ID], err = hire(ctx, person{"daglig-leder" + number, name, identity.ProviderManager, line.ID, line.Name}); err != nil {
			return err
		}
	}
	return nil
}

// hireOwner hires the agreement owner and the auditor of the municipality.
func (c *cast) hireOwner(ctx context.Context) (err error) {
	if c.owner, err = c.show(ctx, person{"avtaleeier", "Ingunn Aas", identity.AgreementOwner, Municipality, "innkjøp i Oslo kommune"}); err != nil {
		return err
	}
	_, err = c.show(ctx, person{"kontroll", "Per Moe", identity.Auditor, Municipality, "internkontroll"})
	return err
}

// hireIdle hires those who have nothing to do.
func (c *cast) hireIdle(ctx context.Context, lines []market.ProviderLine) error {
	idle := []person{
		{"familie-tom", "Silje Bakken", identity.Family, "", "ingen saker"},
		{"saksbehandler-tom", "Kjersti Holm", identity.Caseworker, idleDistrict, "Bydel Frogner, ingen saker"},
	}
	for _, line := range lines {
		if line.Name == idleProvider {
			idle = append(idle, person{"koordinator-tom", "Trond Vik", identity.ProviderCoordinator, line.ID, line.Name + ", ingen oppdrag"})
		}
	}
	for _, p := range idle {
		if _, err := c.show(ctx, p); err != nil {
			return err
		}
		c.logins[len(c.logins)-1].Idle = true
	}
	return nil
}

// hireParent makes a parent for case number n.
func (c *cast) hireParent(ctx context.Context, n int, name string) (identity.Actor, error) {
	return c.hire(ctx, person{login: fmt.Sprintf("forelder%d", n), name: name, role: identity.Family})
}

// ordinal is what tells the second login of a kind from the first.
func ordinal(i int) string {
	if i == 0 {
		return ""
	}
	return fmt.Sprint(i + 1)
}

func date(d calendar.Date) providers.Date { return providers.Date(d.String()) }

// Invented names, put together by number.
//
//nolint:gochecknoglobals // words
var (
	given  = []string{"Sara", "Emil", "Nora", "Jakob", "Fatima", "Lars", "Ingrid", "Ali", "Maja", "Henrik", "Zahra", "Odin", "Solveig", "Mikkel", "Liv", "Yusuf", "Astrid"}
	family = []string{"Berg", "Haugen", "Nguyen", "Lunde", "Khan", "Myhre", "Eide", "Olsen", "Ahmed", "Vik", "Sæther", "Bakke", "Østby"}
)
