package demo

import (
	"context"
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// writePlan puts the plan for getting to know each other into the diary: made, answered, and every visit whose day has come.
func (c *invented) writePlan(d *diary) {
	p := c.plot.preCare
	var days []calendar.Date
	for _, ahead := range p.visits {
		days = append(days, calendar.Roll(d.today.AddDays(ahead)))
	}
	d.office(p.planned, 15, c.propose(days...))
	if p.answered == never {
		return
	}
	if p.wish > 0 {
		wished := calendar.Roll(days[p.wish-1].AddDays(2))
		d.home(p.answered, 20, c.reply(orders.PreCareAnswer{
			Answer: orders.AnswerOtherDate, Visit: p.wish, On: wished, Text: "Da er det foreldremøte på skolen.",
		}))
		return
	}
	d.home(p.answered, 20, c.reply(orders.PreCareAnswer{Answer: orders.AnswerYes}))
	for i, day := range days {
		d.on(day, 18, false, c.visited(i+1))
	}
}

func purposes() []string {
	return []string{
		"Vi kommer hjem til dere og blir kjent", "En ettermiddag hos oss sammen med en av dere", "Middag og kveldsstell hos oss",
	}
}

// propose makes a plan with a visit on each day, after those it has already.
func (c *invented) propose(days ...calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		var visits []orders.PlannedVisit
		for i, day := range days {
			visits = append(visits, orders.PlannedVisit{On: day, Purpose: purposes()[i%len(purposes())]})
		}
		return c.planAs(ctx, c.coordinator(), c.round.ID, func(ctx context.Context, by identity.Actor, ch market.Change) (market.PlanView, error) {
			return c.market.PlanPreCare(ctx, by, ch, "Samme primærkontakt hver gang. Vi går i barnets tempo.", visits)
		})
	}
}

func (c *invented) reply(a orders.PreCareAnswer) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.planAs(ctx, c.family, c.id, func(ctx context.Context, by identity.Actor, ch market.Change) (market.PlanView, error) {
			return c.market.AnswerPlan(ctx, by, ch, a)
		})
	}
}

// visited reports on a visit in the evening of its day.
func (c *invented) visited(visit int) func(ctx context.Context) error {
	report := orders.VisitReport{Visit: visit, Held: true, Text: "Fint besøk. Vi spilte spill og så på rommet."}
	if visit == c.plot.preCare.missed {
		report = orders.VisitReport{Visit: visit, Reason: orders.FamilyReason, Text: "Familien måtte være hjemme den dagen."}
	}
	return func(ctx context.Context) error {
		return c.planAs(ctx, c.coordinator(), c.round.ID, func(ctx context.Context, by identity.Actor, ch market.Change) (market.PlanView, error) {
			return c.market.ReportVisit(ctx, by, ch, report)
		})
	}
}

func (c *invented) planAs(ctx context.Context, by identity.Actor, id string,
	do func(ctx context.Context, by identity.Actor, ch market.Change) (market.PlanView, error),
) error {
	view, err := do(ctx, by, market.Change{ID: id, Version: &c.plan})
	if err != nil {
		return fmt.Errorf("%s, the plan: %w", c.plot.name, err)
	}
	c.plan = view.Plan.Version
	return nil
}
