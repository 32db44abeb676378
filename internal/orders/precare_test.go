package orders_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// agreedPlan is a case agreed on 10 December 2026 with two visits planned, of which the family has said yes to the first.
func agreedPlan(t *testing.T) (*orders.Order, *orders.PreCarePlan) {
	t.Helper()
	o := in(t, orders.Agreed, noon("2026-12-10"))
	p := o.PlanOf(orders.DefaultSettings())
	if p.DueOn != day("2026-12-31") || p.Version != 0 || !slices.Equal(p.WaitingOn(), []orders.Side{orders.Provider}) {
		t.Fatalf("a plan that is not there yet: %+v", p)
	}
	_, err := p.Plan(o, "", []orders.PlannedVisit{{On: day("2026-12-14"), Purpose: "visning"}, {On: day("2026-12-16"), Purpose: "middag"}}, answerer, noon("2026-12-11"))
	must(t, err)
	_, err = p.Answer(o, orders.PreCareAnswer{Answer: orders.AnswerYes, Visit: 1}, family, noon("2026-12-11"))
	must(t, err)
	return o, p
}

func TestAPlanNeverMovesItsOrder(t *testing.T) {
	o, p := agreedPlan(t)
	state, version, latest := o.State, o.Version, o.Round.LatestStart
	_, err := p.ReportVisit(o, orders.VisitReport{Visit: 1, Held: true}, answerer, noon("2026-12-14"))
	must(t, err)
	if o.State != state || o.Version != version || o.Round.LatestStart != latest {
		t.Errorf("the order went from %s %d %s to %s %d %s", state, version, latest, o.State, o.Version, o.Round.LatestStart)
	}
}

// TestPlan is one change of a plan whose first visit is agreed on 14 and whose second is proposed for 16 December.
func TestPlan(t *testing.T) {
	first, second := orders.PlannedVisit{Number: 1, On: day("2026-12-14"), Purpose: "a"}, orders.PlannedVisit{Number: 2, On: day("2026-12-16"), Purpose: "b"}
	moved := first
	moved.On = day("2026-12-15")
	told := moved
	told.Reason = "Bilen er på verksted."
	past := second
	past.On = day("2026-12-10")
	for name, c := range map[string]struct {
		lines []orders.PlannedVisit
		want  []orders.VisitStatus
		fault string
	}{
		"left as it was":              {[]orders.PlannedVisit{first, second}, []orders.VisitStatus{orders.VisitAgreed, orders.VisitProposed}, ""},
		"an agreed one needs a why":   {[]orders.PlannedVisit{moved, second}, nil, "visits.0.reason"},
		"and is asked about anew":     {[]orders.PlannedVisit{told, second}, []orders.VisitStatus{orders.VisitIsMoved, orders.VisitProposed}, ""},
		"left out is cancelled":       {[]orders.PlannedVisit{second}, []orders.VisitStatus{orders.VisitCancelled, orders.VisitProposed}, ""},
		"a third":                     {[]orders.PlannedVisit{first, second, {On: day("2026-12-18"), Purpose: "c"}}, []orders.VisitStatus{orders.VisitAgreed, orders.VisitProposed, orders.VisitProposed}, ""},
		"not into the past":           {[]orders.PlannedVisit{first, past}, nil, "visits.1.date"},
		"none that there is not":      {[]orders.PlannedVisit{{Number: 3, On: day("2026-12-16"), Purpose: "c"}}, nil, "visits.0.visit"},
		"none below zero":             {[]orders.PlannedVisit{{Number: -1, On: day("2026-12-16"), Purpose: "c"}}, nil, "visits.0.visit"},
		"none twice":                  {[]orders.PlannedVisit{first, first}, nil, "visits.1.visit"},
		"a purpose":                   {[]orders.PlannedVisit{{On: day("2026-12-16")}}, nil, "visits.0.purpose"},
		"a date":                      {[]orders.PlannedVisit{{Purpose: "c"}}, nil, "visits.0.date"},
		"no more than anybody visits": {make([]orders.PlannedVisit, 60), nil, "visits"},
	} {
		t.Run(name, func(t *testing.T) {
			o, p := agreedPlan(t)
			before := p.Version
			_, err := p.Plan(o, "", c.lines, answerer, noon("2026-12-11"))
			if c.fault != "" {
				if refusal := (*orders.Refusal)(nil); !errors.As(err, &refusal) || refusal.Faults[0].Field != c.fault || p.Version != before {
					t.Fatalf("%v, want a fault in %s", err, c.fault)
				}
				return
			}
			must(t, err)
			var got []orders.VisitStatus
			for _, v := range p.Visits {
				got = append(got, v.Status)
			}
			if !slices.Equal(got, c.want) || p.Version != before+1 {
				t.Errorf("%v at version %d, want %v", got, p.Version, c.want)
			}
		})
	}
}

// TestAWish: the family asks for the 17th instead of the 16th.
func TestAWish(t *testing.T) {
	o, p := agreedPlan(t)
	_, err := p.Answer(o, orders.PreCareAnswer{Answer: orders.AnswerOtherDate, Visit: 2, On: day("2026-12-17"), Text: "Tannlege."}, family, noon("2026-12-11"))
	must(t, err)
	if !p.Wished() || !slices.Equal(p.WaitingOn(), []orders.Side{orders.Provider}) {
		t.Errorf("a wish waits on %v", p.WaitingOn())
	}
	// A yes to the whole plan is no yes to what the family has asked to have moved.
	_, err = p.Answer(o, orders.PreCareAnswer{Answer: orders.AnswerYes}, family, noon("2026-12-11"))
	must(t, err)
	if p.Visits[1].Status != orders.VisitProposed {
		t.Errorf("the visit is %s", p.Visits[1].Status)
	}
	first := orders.PlannedVisit{Number: 1, On: day("2026-12-14"), Purpose: "a"}
	for _, on := range []string{"2026-12-16", "2026-12-18"} {
		line := orders.PlannedVisit{Number: 2, On: day(on), Purpose: "b"}
		if _, err := p.Plan(o, "", []orders.PlannedVisit{first, line}, answerer, noon("2026-12-11")); !errors.Is(err, orders.ErrReasonRequired) {
			t.Errorf("not followed without a reason, on %s: %v", on, err)
		}
	}
	_, err = p.Plan(o, "", []orders.PlannedVisit{first, {Number: 2, On: day("2026-12-17"), Purpose: "b"}}, answerer, noon("2026-12-11"))
	must(t, err)
	if v := p.Visits[1]; v.Status != orders.VisitAgreed || v.Moved == nil || *v.Moved != (orders.Move{By: orders.Family, From: day("2026-12-16"), Reason: "Tannlege."}) {
		t.Errorf("followed: %+v %+v", v, v.Moved)
	}
}

// TestAWishForAVisitLiesBeforeTheStart: getting to know each other comes before the first ordinary stay (R29), once that has a date.
func TestAWishForAVisitLiesBeforeTheStart(t *testing.T) {
	o, p := agreedPlan(t)
	wish := orders.PreCareAnswer{Answer: orders.AnswerOtherDate, Visit: 2, On: day("2027-01-08")}
	_, err := p.Answer(o, wish, family, noon("2026-12-11"))
	must(t, err)
	o.State, o.Round.Start = orders.StartConfirmed, &orders.Start{On: wish.On}
	if _, err := p.Answer(o, wish, family, noon("2026-12-11")); !errors.Is(err, orders.ErrInvalidField) {
		t.Errorf("a visit on the first day of respite is wished for: %v", err)
	}
	wish.On = day("2027-01-07")
	_, err = p.Answer(o, wish, family, noon("2026-12-11"))
	must(t, err)
}
