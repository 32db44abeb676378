package providers_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

const (
	today    providers.Date = "2026-11-23"
	tomorrow providers.Date = "2026-11-24"
)

// carryOut does to a register what a plan says, as the use case would.
func carryOut(plan providers.Plan, existing providers.Existing) providers.Existing {
	next := providers.Existing{Providers: map[string]providers.Provider{}, Offers: map[providers.OfferKey]providers.Offer{}}
	for _, planned := range plan.Providers {
		if planned.Provider.ID == "" {
			planned.Provider.ID = "provider-" + planned.Provider.OrganisationNumber
		}
		next.Providers[planned.Provider.OrganisationNumber] = planned.Provider
	}
	for i, row := range plan.Rows {
		if row.Offer.ID == "" {
			row.Offer.ID = fmt.Sprintf("offer-%d-%d", len(existing.Offers), i)
			row.Offer.ProviderID = next.Providers[row.Key.OrganisationNumber].ID
		}
		next.Offers[row.Key] = row.Offer
	}
	return next
}

// imported is the register after the file's first import.
func imported(t *testing.T, file string) providers.Existing {
	t.Helper()
	plan, faults := providers.PlanImport(parseRegister(t, file), providers.Existing{}, today)
	if len(faults) > 0 {
		t.Fatalf("faults: %+v", faults)
	}
	return carryOut(plan, providers.Existing{})
}

func TestAFirstImportCreatesEverything(t *testing.T) {
	rows := parseRegister(t, readFile(t, "register.csv"))
	plan, faults := providers.PlanImport(rows, providers.Existing{}, today)
	if len(faults) > 0 || plan.Count(providers.Created) != 20 || len(plan.Providers) != 16 {
		t.Fatalf("%d created of %d providers, faults %+v", plan.Count(providers.Created), len(plan.Providers), faults)
	}
	for i, row := range plan.Rows {
		offer := row.Offer
		full := offer.Statement.Value == providers.NoCapacity || offer.Statement.Value == providers.Waitlist
		if offer.Full() != full {
			t.Errorf("line %d says %s and has %d free places", row.Line, offer.Statement.Value, offer.Free())
		}
		if offer.Statement.GivenOn != today || offer.CapacitySetBy != providers.SetByImport {
			t.Errorf("line %d: given on %s by %s", row.Line, offer.Statement.GivenOn, offer.CapacitySetBy)
		}
		if row.Line != rows[i].Line || row.Changed != nil {
			t.Errorf("line %d: planned %+v", rows[i].Line, row)
		}
	}
}

func TestTheSameFileAgainChangesNothing(t *testing.T) {
	file := readFile(t, "register.csv")
	existing := imported(t, file)
	plan, faults := providers.PlanImport(parseRegister(t, file), existing, tomorrow)
	if len(faults) > 0 || plan.Count(providers.Unchanged) != 20 {
		t.Fatalf("%d unchanged, want 20; faults %+v", plan.Count(providers.Unchanged), faults)
	}
	for _, planned := range plan.Providers {
		if planned.Outcome != providers.Unchanged {
			t.Errorf("provider %s is %s", planned.Provider.Name, planned.Outcome)
		}
	}
	if again := carryOut(plan, existing); !reflect.DeepEqual(again, existing) {
		t.Error("an unchanged register is written otherwise")
	}
}

var (
	solasen  = providers.NewOfferKey("310442100", providers.ResidentialRespite, "Solåsen") // line 2: waiting list, 3 places
	skogdal  = providers.NewOfferKey("310449415", providers.GroupRespite, "Skogdal")       // line 3: to be assessed, 3 places
	havngata = providers.NewOfferKey("310464031", providers.ResidentialRespite, "Havnegata")
)

// laterImport is what a second import does to one offer of the register.
type laterImport struct {
	name    string
	key     providers.OfferKey
	since   func(*providers.Offer) // what happened since the first import
	old     string
	new     string
	outcome providers.Outcome
	changed []string
	filled  int
}

func TestALaterImportBringsWhatTheFileSays(t *testing.T) {
	for _, test := range []laterImport{
		{
			"a fact in the file changes the fact alone", solasen, nil,
			"Solåsveien 4", "Solåsveien 6", providers.Updated,
			[]string{"location.address"},
			3,
		},
		{
			"a retyped name is the same place", solasen, nil,
			";Solåsen;", ";SOLÅSEN;", providers.Updated,
			[]string{"location.name"},
			3,
		},
		{
			"a provider's new name is a change of its rows", solasen, nil,
			"Solbakken avlastning SA", "Solbakken SA", providers.Updated,
			[]string{"provider_name"},
			3,
		},
		{
			"another need is a change", skogdal, nil,
			"aktivitet;takheis;fredag", "aktivitet;rullestol, takheis, mye uteliv;fredag", providers.Updated,
			[]string{"needs", "traits"},
			0,
		},
		{
			"places follow the file, and a full offer stays full", solasen, nil,
			";ja;3;16;40;", ";ja;5;16;40;", providers.Updated,
			[]string{"places", "filled_elsewhere"},
			5,
		},
		{
			"a place held here is no place filled elsewhere", skogdal, func(o *providers.Offer) { o.Held = 1 },
			"må vurderes;15.01.2027", "fullt;15.01.2027", providers.Updated,
			[]string{"filled_elsewhere", "statement"},
			2,
		},
		{
			"an offer that is no longer full gets its places back", solasen, nil,
			"venteliste;01.12.2026;31.12.2026;21 80 00 56", "ledig;01.12.2026;31.12.2026;21 80 00 56",
			providers.Updated,
			[]string{"filled_elsewhere", "statement"},
			0,
		},
	} {
		t.Run(test.name, test.check)
	}
}

func TestALaterImportKeepsWhatTheProviderSaid(t *testing.T) {
	own := providers.Statement{Value: providers.HasCapacity, ValidUntil: "2027-06-30", GivenOn: "2026-11-20"}
	solasenFull := func(o *providers.Offer) { o.Held = 1; must(o.SetCapacity(3, 2)) }
	for _, test := range []laterImport{
		{
			"what the provider counted stays", solasen, func(o *providers.Offer) { must(o.SetCapacity(3, 1)) },
			"venteliste;01.12.2026", "fullt;01.12.2026", providers.Unchanged, nil, 1,
		},
		{
			"what the provider said stays", solasen, func(o *providers.Offer) { must(o.SetStatement(own)) },
			"venteliste;01.12.2026", "fullt;01.12.2026", providers.Unchanged, nil, 3,
		},
		{
			"a hold released since is no change", havngata, func(o *providers.Offer) { o.FilledElsewhere = 7 },
			"", "", providers.Unchanged, nil, 7,
		},
		{
			"more places for a provider that counts itself", solasen, solasenFull,
			";ja;3;16;40;", ";ja;4;16;40;", providers.Updated,
			[]string{"places"},
			2,
		},
		{
			"fewer places than in use is a bad row", solasen, solasenFull,
			";ja;3;16;40;", ";ja;2;16;40;", providers.Refused, nil, 2,
		},
		{
			"fewer places than are held is a bad row", skogdal, func(o *providers.Offer) { o.Held = 2 },
			";nei;3;4;15;", ";nei;1;4;15;", providers.Refused, nil, 0,
		},
		{
			"fewer places of an offer the file called full", solasen, nil,
			";ja;3;16;40;", ";ja;1;16;40;", providers.Updated,
			[]string{"places", "filled_elsewhere"},
			1,
		},
	} {
		t.Run(test.name, test.check)
	}
}

// check imports the register, lets happen what happened since, and imports the changed file.
func (l laterImport) check(t *testing.T) {
	file := readFile(t, "register.csv")
	existing := imported(t, file)
	if l.since != nil {
		offer := existing.Offers[l.key]
		l.since(&offer)
		existing.Offers[l.key] = offer
	}
	was := existing.Offers[l.key]
	plan, faults := providers.PlanImport(parseRegister(t, strings.Replace(file, l.old, l.new, 1)), existing, tomorrow)
	row := plan.Rows[slices.IndexFunc(plan.Rows, func(r providers.PlannedRow) bool { return r.Key == l.key })]
	if row.Outcome != l.outcome || !slices.Equal(row.Changed, l.changed) {
		t.Errorf("%s %v, want %s %v", row.Outcome, row.Changed, l.outcome, l.changed)
	}
	if row.Offer.FilledElsewhere != l.filled {
		t.Errorf("%d filled elsewhere, want %d", row.Offer.FilledElsewhere, l.filled)
	}
	if row.Offer.ID != was.ID || row.Offer.Held != was.Held || row.Offer.ProviderID != was.ProviderID {
		t.Errorf("the offer lost what is not the file's: %+v", row.Offer)
	}
	if refused := l.outcome == providers.Refused; refused != (len(faults) > 0) {
		t.Errorf("faults %+v", faults)
	}
	if plan.Count(providers.Unchanged) < 19 {
		t.Errorf("%d rows unchanged, want the other 19", plan.Count(providers.Unchanged))
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func TestABadRowOfAPlanIsNamedLikeOneOfTheFile(t *testing.T) {
	file := readFile(t, "register.csv")
	existing := imported(t, file)
	for _, key := range []providers.OfferKey{solasen, skogdal} {
		offer := existing.Offers[key]
		must(offer.SetCapacity(9, 9))
		existing.Offers[key] = offer
	}
	_, faults := providers.PlanImport(parseRegister(t, file), existing, tomorrow)
	if len(faults) != 2 {
		t.Fatalf("%d faults, want both rows named: %+v", len(faults), faults)
	}
	if got := faults[1]; got.Line != 3 || got.Column != "Plasser" || got.Row != "Skogstua aktiv AS, Skogdal" ||
		got.Code != "below_use" || !strings.Contains(got.Reason, "minst 9") {
		t.Errorf("got %+v", got)
	}
	checkReasons(t, faults)
}

func TestAnOfferIsAddedToAProviderThatIsThere(t *testing.T) {
	file := readFile(t, "register.csv")
	existing := imported(t, file)
	delete(existing.Offers, skogdal)
	plan, _ := providers.PlanImport(parseRegister(t, file), existing, tomorrow)
	row := plan.Rows[1]
	if row.Outcome != providers.Created || row.Offer.ProviderID != "provider-310449415" || row.Offer.ID != "" {
		t.Errorf("got %+v, want a new offer of the provider that is there", row)
	}
}

func TestAFaultErrorSaysItsFirstFault(t *testing.T) {
	err := new(providers.Offer).SetCapacity(-1, -1)
	var faults providers.FaultError
	if !errors.As(err, &faults) || len(faults.Faults) != 2 {
		t.Fatalf("got %v, want both numbers named", err)
	}
	if !strings.HasPrefix(err.Error(), "places: ") {
		t.Errorf("got %q", err)
	}
}
