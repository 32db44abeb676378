package market

import (
	"context"
	"errors"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// PlanView is a pre-care plan as its reader may see it now.
type PlanView struct {
	Plan      *orders.PreCarePlan
	Actions   []policy.Action
	WaitingOn []orders.Side
}

// ReadPlan reads the pre-care plan of a case: a provider that of its own round, district and family that of the live round, after
// the end the latest. From the agreement on there is always one, at version 0 while nothing is planned.
func (m *Market) ReadPlan(ctx context.Context, by identity.Actor, id string) (PlanView, error) {
	o, err := m.readable(ctx, by, id)
	if err != nil {
		return PlanView{}, err
	}
	p, err := m.planOf(ctx, m.store, o)
	if err != nil {
		return PlanView{}, err
	}
	return m.planView(o, p, by), nil
}

// planOf gives the plan of the case as it is read, an empty one from the agreement on; [orders.ErrNotFound] before it.
func (m *Market) planOf(ctx context.Context, r Reader, o *orders.Order) (*orders.PreCarePlan, error) {
	if o.Round == nil {
		return r.Plan(ctx, o.ID, "")
	}
	if o.Round.AgreementDate.IsZero() {
		return nil, orders.ErrNotFound
	}
	p, err := r.Plan(ctx, o.ID, o.Round.ID)
	if errors.Is(err, orders.ErrNotFound) {
		return o.PlanOf(m.settings), nil
	}
	return p, err
}

func (m *Market) planView(o *orders.Order, p *orders.PreCarePlan, by identity.Actor) PlanView {
	v := PlanView{Plan: p, Actions: []policy.Action{}}
	if o.Round == nil || over(o) {
		return v
	}
	v.WaitingOn = p.WaitingOn()
	if o.State == orders.Started {
		v.WaitingOn = nil
	}
	for _, action := range []policy.Action{policy.PlanPreCare, policy.AnswerPlan, policy.ReportVisit} {
		if policy.MayEver(action, by.Role) && inState(o, action) == nil && (action == policy.PlanPreCare || p.Possible(action == policy.ReportVisit, m.today())) {
			v.Actions = append(v.Actions, action)
		}
	}
	return v
}

// changePlan is the road of every change of a plan: the case by its relation, the plan by its own version. The order's state and
// version stay (R29).
func (m *Market) changePlan(ctx context.Context, by identity.Actor, action policy.Action, ch Change,
	decide func(ctx context.Context, tx Tx, o *orders.Order, p *orders.PreCarePlan) ([]orders.Event, error),
) (PlanView, error) {
	var view PlanView
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := m.related(ctx, tx, by, ch)
		if err != nil {
			return err
		}
		p, err := m.planOf(ctx, tx, o)
		if errors.Is(err, orders.ErrNotFound) {
			p, err = &orders.PreCarePlan{}, nil
		}
		if err != nil {
			return err
		}
		if err := readVersion(ch, p.Version); err != nil {
			return err
		}
		if err := inState(o, action); err != nil {
			return err
		}
		read := p.Version
		events, err := decide(ctx, tx, o, p)
		if err != nil {
			return err
		}
		if err := tx.SavePlan(ctx, o, p, read); err != nil {
			return err
		}
		view = m.planView(o, p, by)
		return m.tell(ctx, tx, o, events)
	})
	return view, err
}

// related loads a case for a change of what stands beside it, in the order of design.md section 4: relation, then shape.
func (m *Market) related(ctx context.Context, tx Tx, by identity.Actor, ch Change) (*orders.Order, error) {
	load := tx.OrderForChange
	if policy.SideOf(by.Role) == orders.Provider {
		load = tx.AssignmentForChange
	}
	o, err := load(ctx, by, ch.ID)
	if err == nil {
		err = m.allow(o, by)
	}
	if err == nil {
		err = ch.Shape
	}
	return o, err
}

// PlanPreCare makes or changes the provider's plan. That the family waits for an answer to its wish is then over: each wish is
// followed or has its reason.
func (m *Market) PlanPreCare(ctx context.Context, by identity.Actor, ch Change, text string, visits []orders.PlannedVisit) (PlanView, error) {
	return m.changePlan(ctx, by, policy.PlanPreCare, ch, func(ctx context.Context, tx Tx, o *orders.Order, p *orders.PreCarePlan) ([]orders.Event, error) {
		wished := p.Version == 0 || p.Wished()
		events, err := p.Plan(o, text, visits, actorOf(by), m.now())
		if err != nil || !wished {
			return events, err
		}
		return events, m.dropPlanTasks(ctx, tx, o, o.Round.ID)
	})
}

// AnswerPlan records the family's answer to the plan or to one visit. A wish for another date waits on the provider.
func (m *Market) AnswerPlan(ctx context.Context, by identity.Actor, ch Change, a orders.PreCareAnswer) (PlanView, error) {
	return m.changePlan(ctx, by, policy.AnswerPlan, ch, func(ctx context.Context, tx Tx, o *orders.Order, p *orders.PreCarePlan) ([]orders.Event, error) {
		wished := p.Wished()
		event, err := p.Answer(o, a, actorOf(by), m.now())
		if err != nil {
			return nil, err
		}
		switch {
		case p.Wished() && !wished:
			due := calendar.AddWorkingDays(m.today(), m.settings.AnswerWorkingDays)
			err = tx.AddTasks(ctx, taskOf(o, o.Round, WishOpen, orders.Provider, m.today(), due))
		case wished && !p.Wished():
			err = m.dropPlanTasks(ctx, tx, o, o.Round.ID)
		}
		return []orders.Event{event}, err
	})
}

// ReportVisit records that a visit was held, or why not.
func (m *Market) ReportVisit(ctx context.Context, by identity.Actor, ch Change, r orders.VisitReport) (PlanView, error) {
	return m.changePlan(ctx, by, policy.ReportVisit, ch, func(ctx context.Context, tx Tx, o *orders.Order, p *orders.PreCarePlan) ([]orders.Event, error) {
		wished := p.Wished()
		event, err := p.ReportVisit(o, r, actorOf(by), m.now())
		if err == nil && wished && !p.Wished() {
			err = m.dropPlanTasks(ctx, tx, o, o.Round.ID)
		}
		return []orders.Event{event}, err
	})
}
