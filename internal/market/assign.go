package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// ReadAssignment reads a provider's own round.
func (m *Market) ReadAssignment(ctx context.Context, by identity.Actor, id string) (View, error) {
	return m.ReadOrder(ctx, by, id)
}

// ListAssignments lists a provider's rounds that have not ended, newest first; in the state ended those that have, after their
// first stay.
func (m *Market) ListAssignments(ctx context.Context, by identity.Actor, filter OrderFilter, page Page) (Views, error) {
	list, err := m.store.Assignments(ctx, by, filter, page)
	if err != nil {
		return Views{}, err
	}
	return m.viewsOf(by, page, list, func(o *orders.Order) string { return o.Round.ID }), nil
}

// AnswerAssignment records the provider's answer (R24).
func (m *Market) AnswerAssignment(ctx context.Context, by identity.Actor, ch Change, a orders.Answer) (View, error) {
	return m.change(ctx, by, policy.AnswerAssignment, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.GiveAnswer(a, actorOf(by), m.now())
	})
}

// GiveInformation answers the provider's question, without names, and sets a new answer-by.
func (m *Market) GiveInformation(ctx context.Context, by identity.Actor, ch Change, text string, answerBy calendar.Date) (View, error) {
	return m.change(ctx, by, policy.Inform, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.GiveInformation(text, answerBy, actorOf(by), m.now())
	})
}

// Conclude records the district's own conclusion on soundness and suitability (R24).
func (m *Market) Conclude(ctx context.Context, by identity.Actor, ch Change, c orders.Conclusion) (View, error) {
	return m.change(ctx, by, policy.Conclude, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		districts, err := tx.Districts(ctx)
		if err != nil {
			return err
		}
		name := districtName(districts, o.DistrictID)
		if !c.Suitable {
			c.Complaint = document.Complaint(name, m.today())
			return o.Conclude(c, orders.Text{}, actorOf(by), m.now())
		}
		text := document.NewCallOff(o, name)
		return o.Conclude(c, orders.Text{Body: text.Text, Version: text.Version()}, actorOf(by), m.now())
	})
}

// ReadCallOff gives the call-off text in force, for either party to it.
func (m *Market) ReadCallOff(ctx context.Context, by identity.Actor, id string) (document.CallOff, View, error) {
	o, err := m.readable(ctx, by, id)
	if err != nil {
		return document.CallOff{}, View{}, err
	}
	if o.Round == nil || !o.Round.CaseOpen() || o.Round.Conclusion == nil {
		// There is no call-off before the district has found the offer suitable.
		return document.CallOff{}, View{}, orders.ErrNotFound
	}
	return document.CallOff{Text: o.Round.CallOff}, m.view(o, by), nil
}

// SignCallOff signs the call-off for the caller's party: district or provider. The last signature makes the agreement
// and starts the four months (R26, R27).
func (m *Market) SignCallOff(ctx context.Context, by identity.Actor, ch Change, textVersion string) (View, error) {
	action := policy.SignCallOff
	if policy.SideOf(by.Role) == orders.Provider {
		action = policy.SignTheirCallOff
	}
	return m.change(ctx, by, action, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.SignCallOff(textVersion, actorOf(by), m.now())
	})
}

// ConfirmStart sets or moves the start (R27–R29).
func (m *Market) ConfirmStart(ctx context.Context, by identity.Actor, ch Change, d orders.StartDate) (View, error) {
	return m.change(ctx, by, policy.ConfirmStart, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		periods, err := tx.Holidays(ctx)
		if err != nil {
			return err
		}
		return o.ConfirmStart(d, periods, actorOf(by), m.now())
	})
}

// ReportStart records that the first ordinary stay has begun.
func (m *Market) ReportStart(ctx context.Context, by identity.Actor, ch Change, startedOn calendar.Date) (View, error) {
	return m.change(ctx, by, policy.ReportStart, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.ReportStart(startedOn, actorOf(by), m.now())
	})
}
