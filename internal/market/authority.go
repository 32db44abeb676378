package market

import (
	"context"
	"slices"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// propose stores the first one's choice where two must choose (R18). It takes no place and opens nothing.
func (m *Market) propose(ctx context.Context, tx Tx, o *orders.Order, by identity.Actor, c orders.Choice) error {
	if _, _, err := m.onList(ctx, tx, o, c.OfferID); err != nil {
		return err
	}
	return o.Propose(c, actorOf(by), m.now())
}

// GiveConsent is the other one's consent (R18): list, place and receipt are those of this transaction. If it is refused, the
// proposal stands.
func (m *Market) GiveConsent(ctx context.Context, by identity.Actor, ch Change, view orders.ChildView) (View, error) {
	return m.opening(ctx, by, policy.GiveConsent, ch, func(ctx context.Context, tx Tx, o *orders.Order) (Receipt, error) {
		c, w, err := o.CheckConsent(view, actorOf(by), m.now())
		if err != nil {
			return Receipt{}, err
		}
		return m.open(ctx, tx, o, by, c, w)
	})
}

// Object contests the live choice until it is agreed (R51).
func (m *Market) Object(ctx context.Context, by identity.Actor, ch Change, reason string) (View, error) {
	return m.change(ctx, by, policy.Object, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.Object(reason, actorOf(by), m.now())
	})
}

// WithdrawObjection takes the caller's objection back.
func (m *Market) WithdrawObjection(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.change(ctx, by, policy.WithdrawObjection, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.WithdrawObjection(actorOf(by), m.now())
	})
}

// ResolveObjection is the district's word that the choice stands (R51).
func (m *Market) ResolveObjection(ctx context.Context, by identity.Actor, ch Change, reason string) (View, error) {
	return m.change(ctx, by, policy.ResolveObjection, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.ResolveObjections(reason, actorOf(by), m.now())
	})
}

// RegisterPaper stores a form that the family has signed until a second person of the district confirms it (R20).
func (m *Market) RegisterPaper(ctx context.Context, by identity.Actor, ch Change, f orders.PaperForm) (View, error) {
	return m.change(ctx, by, policy.RegisterPaper, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		if err := o.RegisterPaper(f, actorOf(by), m.now()); err != nil {
			return err
		}
		_, _, err := m.onList(ctx, tx, o, f.OfferID)
		return err
	})
}

// RemovePaper takes a registered form away.
func (m *Market) RemovePaper(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.change(ctx, by, policy.RemovePaper, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.RemovePaper(actorOf(by), m.now())
	})
}

// ConfirmPaper is the second person's confirmation: the family's choice, made now, by the district's hand (R17, R20).
func (m *Market) ConfirmPaper(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.opening(ctx, by, policy.ConfirmPaper, ch, func(ctx context.Context, tx Tx, o *orders.Order) (Receipt, error) {
		c, w, err := o.CheckPaper(actorOf(by))
		if err != nil {
			return Receipt{}, err
		}
		return m.open(ctx, tx, o, by, c, w)
	})
}

// personal leaves out the next steps that are not this person's: what needs the other one of two, or something to act on.
func (m *Market) personal(o *orders.Order, by identity.Actor, actions []policy.Action) []policy.Action {
	today := m.today()
	return slices.DeleteFunc(actions, func(a policy.Action) bool {
		switch a { //nolint:exhaustive // the others are everybody's who has the role
		case policy.GiveConsent:
			return !o.AwaitsConsentOf(by.AccountID, today)
		case policy.WithdrawChoice:
			return o.Round == nil && o.Pending(today) == nil
		case policy.Object:
			return !o.MayObject(by.AccountID, today)
		case policy.WithdrawObjection:
			return !o.Objects(by.AccountID)
		case policy.ResolveObjection:
			return !o.MayResolve()
		case policy.RemovePaper:
			return o.Form == nil
		case policy.ConfirmPaper:
			return !o.MayConfirmPaper(by.AccountID)
		}
		return false
	})
}
