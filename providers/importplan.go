package providers

import "slices"

// Outcome is what an import does with one row.
type Outcome string

// The outcomes. Refused is a row with a fault; one of those and nothing is imported.
const (
	Created   Outcome = "created"
	Updated   Outcome = "updated"
	Unchanged Outcome = "unchanged"
	Refused   Outcome = "refused"
)

// Existing is the register as it stands before an import.
type Existing struct {
	Providers map[string]Provider // by organisation number
	Offers    map[OfferKey]Offer  // by NewOfferKey
}

// Plan is what an import is to do, decided before anything is written.
type Plan struct {
	Providers []PlannedProvider // each organisation number once, in the file's order
	Rows      []PlannedRow      // in the file's order
}

// PlannedProvider is a provider as it is to stand; a created one has no ID yet.
type PlannedProvider struct {
	Outcome  Outcome
	Provider Provider
}

// PlannedRow is one row's outcome, and the offer as it is to stand. A created offer has no ID yet and takes ProviderID from
// its provider; a refused row carries the offer as it would have been.
type PlannedRow struct {
	Line int
	Key  OfferKey
	// ProviderName is the provider's name in the file.
	ProviderName string
	Outcome      Outcome
	Changed      []string // fields that differ, of the offer or its provider's name; only when updated
	Offer        Offer
}

// Count gives how many rows have the outcome.
func (p Plan) Count(outcome Outcome) int {
	count := 0
	for _, row := range p.Rows {
		if row.Outcome == outcome {
			count++
		}
	}
	return count
}

// PlanImport decides what an import of rows, read without fault by [ParseRegister], does to the register on that day.
// With any fault nothing may be written. The file decides the facts and the places; what the provider itself has set since
// (places filled elsewhere and its statement) stays. Offers that are not in the file are left alone. The same file
// again changes nothing.
func PlanImport(rows []RegisterRow, existing Existing, on Date) (Plan, []Fault) {
	var plan Plan
	var faults []Fault
	seen := map[string]bool{}
	for _, row := range rows {
		provider := planProvider(row, existing)
		if !seen[row.OrganisationNumber] {
			seen[row.OrganisationNumber] = true
			plan.Providers = append(plan.Providers, provider)
		}
		planned, fault := planRow(row, existing, on)
		if fault == nil && provider.Outcome == Updated {
			planned.rename()
		}
		plan.Rows = append(plan.Rows, planned)
		faults = append(faults, fault...)
	}
	return plan, faults
}

func planProvider(row RegisterRow, existing Existing) PlannedProvider {
	was, known := existing.Providers[row.OrganisationNumber]
	next := was
	next.OrganisationNumber, next.Name = row.OrganisationNumber, row.ProviderName
	switch {
	case !known:
		return PlannedProvider{Created, next}
	case next != was:
		return PlannedProvider{Updated, next}
	default:
		return PlannedProvider{Unchanged, was}
	}
}

// rename marks the row of a provider whose name changes, though its offer may be as before.
func (r *PlannedRow) rename() {
	if r.Outcome == Created {
		return
	}
	r.Outcome, r.Changed = Updated, append([]string{"provider_name"}, r.Changed...)
}

func planRow(row RegisterRow, existing Existing, on Date) (PlannedRow, []Fault) {
	was, known := existing.Offers[row.Key()]
	planned := PlannedRow{Line: row.Line, Key: row.Key(), ProviderName: row.ProviderName, Outcome: Created, Offer: firstOffer(row.Offer, on)}
	if known {
		planned.Offer = nextOffer(row.Offer, was, on)
		planned.Changed = changedFields(was, planned.Offer)
		planned.Outcome = Unchanged
		if len(planned.Changed) > 0 {
			planned.Outcome = Updated
		}
	} else if provider, found := existing.Providers[row.OrganisationNumber]; found {
		planned.Offer.ProviderID = provider.ID
	}
	faults := checkUse(row, planned.Offer)
	if faults != nil {
		planned.Outcome, planned.Changed = Refused, nil
	}
	return planned, faults
}

// firstOffer is an offer that comes in with its first import.
func firstOffer(offer Offer, on Date) Offer {
	offer.CapacitySetBy, offer.Statement.GivenOn = SetByImport, on
	offer.FilledElsewhere = filledOf(offer)
	return offer
}

// nextOffer is an offer after a later import: the facts of the file, and the capacity of whoever spoke last.
func nextOffer(offer, was Offer, on Date) Offer {
	offer.ID, offer.ProviderID, offer.Version, offer.Held = was.ID, was.ProviderID, was.Version, was.Held
	offer.CapacitySetBy, offer.FilledElsewhere = was.CapacitySetBy, was.FilledElsewhere
	if was.CapacitySetBy == SetByProvider {
		offer.Statement = was.Statement
		return offer
	}
	offer.CapacitySetBy = SetByImport
	if offer.Statement.Value != was.Statement.Value || offer.Places != was.Places {
		offer.FilledElsewhere = filledOf(offer)
	}
	offer.Statement.GivenOn = on
	if offer.Statement.saysSame(was.Statement) {
		offer.Statement = was.Statement
	}
	return offer
}

// filledOf is what a statement in the file says of places nobody has counted: full, or with a waiting list, leaves none
// free beside those held here.
func filledOf(offer Offer) int {
	if offer.Statement.Value == NoCapacity || offer.Statement.Value == Waitlist {
		return max(0, offer.Places-offer.Held)
	}
	return 0
}

// checkUse refuses fewer places than are in use (R23).
func checkUse(row RegisterRow, offer Offer) []Fault {
	use := offer.Held + offer.FilledElsewhere
	if use <= offer.Places {
		return nil
	}
	fault := newFault("places", faultBelowUse, offer.Places, use, use)
	fault.Line, fault.Column, fault.Row = row.Line, registerColumn(fault.Field), row.Name()
	return []Fault{fault}
}

func registerColumn(field string) string {
	at := slices.IndexFunc(registerColumns, func(c column) bool { return c.field == field })
	return registerColumns[at].name
}

// offerFields is THE table of what an import can change; ids, version and holds are not among it.
var offerFields = []struct {
	field string
	same  func(a, b Offer) bool
}{
	{"location.name", func(a, b Offer) bool { return a.Location.Name == b.Location.Name }},
	{"location.address", func(a, b Offer) bool { return a.Location.Address == b.Location.Address }},
	{"location.postcode", func(a, b Offer) bool { return a.Location.Postcode == b.Location.Postcode }},
	{"location.city", func(a, b Offer) bool { return a.Location.City == b.Location.City }},
	{"location.area", func(a, b Offer) bool { return a.Location.Area == b.Location.Area }},
	{"location.in_oslo", func(a, b Offer) bool { return a.Location.InOslo == b.Location.InOslo }},
	{"places", func(a, b Offer) bool { return a.Places == b.Places }},
	{"filled_elsewhere", func(a, b Offer) bool { return a.FilledElsewhere == b.FilledElsewhere }},
	{"age_from", func(a, b Offer) bool { return a.AgeFrom == b.AgeFrom }},
	{"age_to", func(a, b Offer) bool { return a.AgeTo == b.AgeTo }},
	{"group_from", func(a, b Offer) bool { return a.GroupFrom == b.GroupFrom }},
	{"group_to", func(a, b Offer) bool { return a.GroupTo == b.GroupTo }},
	{"services", func(a, b Offer) bool { return slices.Equal(a.Services, b.Services) }},
	{"needs", func(a, b Offer) bool { return slices.Equal(a.Needs, b.Needs) }},
	{"traits", func(a, b Offer) bool { return slices.Equal(a.Traits, b.Traits) }},
	{"days", func(a, b Offer) bool { return a.Days == b.Days }},
	{"phone", func(a, b Offer) bool { return a.Phone == b.Phone }},
	{"email", func(a, b Offer) bool { return a.Email == b.Email }},
	{"descriptions.nb", func(a, b Offer) bool { return a.DescriptionNB == b.DescriptionNB }},
	{"descriptions.nn", func(a, b Offer) bool { return a.DescriptionNN == b.DescriptionNN }},
	{"descriptions.en", func(a, b Offer) bool { return a.DescriptionEN == b.DescriptionEN }},
	{"statement", func(a, b Offer) bool { return a.Statement == b.Statement }},
}

func changedFields(was, next Offer) []string {
	var changed []string
	for _, entry := range offerFields {
		if !entry.same(was, next) {
			changed = append(changed, entry.field)
		}
	}
	return changed
}
