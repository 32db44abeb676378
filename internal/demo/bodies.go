package demo

import (
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// body is the order of an invented case, decided two days before it is drafted.
func (c *invented) body() market.Body {
	n, on := c.number, c.cast.today()
	yes, no := true, false
	content := orders.Content{
		Lot: c.lot, CaseReference: fmt.Sprintf("%d/%04d", on.Year(), 1200+n),
		Decision: orders.Decision{
			Reference: fmt.Sprintf("V-%d-%03d", on.Year(), n+1), DecidedOn: on.AddDays(-2), LegalBasis: "helse- og omsorgstjenesteloven § 3-6 nr. 2",
			ValidFrom: on, ComplaintInformationSentOn: on.AddDays(-1),
		},
		Volume:    c.child.volume,
		Route:     orders.Route{OwnOfferAssessedOn: on.AddDays(-6), CitywideAssessedOn: on.AddDays(-3)},
		Transport: orders.Transport{Kind: orders.TransportKinds()[n%4]},
		Recipient: orders.Recipient{
			Name: c.child.name, BirthDate: c.child.born,
			LivesInMunicipality: &yes, LivesWithGuardians: &yes, DevelopmentalDisability: &yes,
			DecisionCompetence: &c.child.competent, ProtectedAddress: &no,
		},
		CarerName: c.child.carer,
		Needs:     c.child.needs, SupportLevel: 1 + n%4,
		StartWindow: orders.Window{From: on.AddDays(60)},
		Consent:     orders.Consent{ObtainedOn: on.AddDays(-2), Purpose: "Deling av opplysninger med valgt leverandør"},
	}
	if c.plot.half {
		return market.Body{Content: begun(content)}
	}
	return market.Body{Content: content, Representatives: c.child.acts}
}

// begun is what a caseworker has filled in before somebody rang.
func begun(whole orders.Content) orders.Content {
	return orders.Content{
		Lot: whole.Lot, CaseReference: whole.CaseReference, Decision: orders.Decision{Reference: whole.Decision.Reference, DecidedOn: whole.Decision.DecidedOn},
		Recipient: orders.Recipient{Name: whole.Recipient.Name, BirthDate: whole.Recipient.BirthDate},
	}
}

// anyChild is the child of case number n: from four to fourteen years old, with one parent.
func anyChild(n int, lot providers.Lot, parent identity.Actor, carer string, today calendar.Date) child {
	born := today.AddMonths(-12*(4+n%11) - n%12)
	return child{
		name: given[(n+3)%len(given)] + " " + family[n%len(family)], carer: carer, born: born,
		needs: needsOf(n), volume: volumeOf(lot, n), acts: acting(orders.Parent, born, parent),
	}
}

// acting names who acts for a child, all on one ground.
func acting(ground orders.Ground, since calendar.Date, people ...identity.Actor) []orders.Representative {
	var acts []orders.Representative
	for _, p := range people {
		acts = append(acts, orders.Representative{AccountID: p.AccountID, Ground: ground, ValidFrom: since})
	}
	return acts
}

func nameOf(n int) string { return given[n%len(given)] + " " + family[n%len(family)] }

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
