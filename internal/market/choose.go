package market

import (
	"context"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// ChooseProvider is the family's choice, or its change of mind: the list as it stands in this transaction, a place or a
// wait for one, a new round, and a receipt of all of it (R16–R23). Where two must choose it is stored as a proposal (R18).
func (m *Market) ChooseProvider(ctx context.Context, by identity.Actor, ch Change, c orders.Choice) (View, error) {
	return m.opening(ctx, by, policy.ChooseProvider, ch, func(ctx context.Context, tx Tx, o *orders.Order) (Receipt, error) {
		at, actor := m.now(), actorOf(by)
		ground, err := o.CheckChoice(c, actor, at)
		if err != nil {
			return Receipt{}, err
		}
		if o.NeedsConsent(calendar.On(at)) {
			return Receipt{}, m.propose(ctx, tx, o, by, c)
		}
		return m.open(ctx, tx, o, by, c, orders.Written{By: actor.AccountID, Ground: ground, Level: actor.Level})
	})
}

// opening is change for what may open a round: the receipt, if there is one, is stored with it.
func (m *Market) opening(ctx context.Context, by identity.Actor, action policy.Action, ch Change,
	decide func(ctx context.Context, tx Tx, o *orders.Order) (Receipt, error),
) (View, error) {
	var o *orders.Order
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if o, err = m.orderFor(ctx, tx, by, action, ch); err != nil {
			return err
		}
		read := o.Version
		receipt, err := decide(ctx, tx, o)
		if err != nil {
			return err
		}
		if err := m.save(ctx, tx, o, read); err != nil || !o.Opened {
			return err
		}
		return tx.AddReceipt(ctx, receipt)
	})
	if err != nil {
		return View{}, err
	}
	return m.view(o, by), nil
}

// open carries out a choice that may be made: list, place, round and receipt.
func (m *Market) open(ctx context.Context, tx Tx, o *orders.Order, by identity.Actor, c orders.Choice, w orders.Written) (Receipt, error) {
	list, i, err := m.onList(ctx, tx, o, c.OfferID)
	if err != nil {
		return Receipt{}, err
	}
	hold, err := m.takePlace(ctx, tx, o, c)
	if err != nil {
		return Receipt{}, err
	}
	chosen := orders.ChosenOffer{
		Offer: list[i].Offer, ProviderName: list[i].ProviderName, PlaceID: list[i].PlaceID,
		RoundID: m.ids.next(), Alias: code(m.random, aliasLength),
	}
	if err := o.Choose(c, w, chosen, hold, actorOf(by), m.now(), m.settings); err != nil {
		return Receipt{}, err
	}
	return m.receipt(o, list)
}

// onList computes the list as it stands now and finds the offer there (R25).
func (m *Market) onList(ctx context.Context, tx Tx, o *orders.Order, offerID string) ([]ShownOffer, int, error) {
	list, err := m.neutralList(ctx, tx, o)
	if err != nil {
		return nil, 0, err
	}
	i := slices.IndexFunc(list, func(s ShownOffer) bool { return s.ID == offerID })
	if i < 0 {
		return nil, 0, orders.RefuseField(providers.ErrNotOnAgreement, "R25", "offer_id", "not_on_list")
	}
	if open, err := tx.TakesChoices(ctx, list[i].PlaceID); err != nil {
		return nil, 0, err
	} else if !open { // put on hold since the list was read
		return nil, 0, orders.RefuseField(providers.ErrNotOnAgreement, "R25", "offer_id", "not_on_list")
	}
	return list, i, nil
}

// takePlace takes a place before anything is given up: if there is none and the family does not wait, the old choice
// stands (R23). Offers are locked in one order, whichever way the family moves.
func (m *Market) takePlace(ctx context.Context, tx Tx, o *orders.Order, c orders.Choice) (orders.HoldState, error) {
	if o.Round != nil {
		if err := tx.LockOffers(ctx, o.Round.OfferID, c.OfferID); err != nil {
			return "", err
		}
	}
	taken, err := tx.TakePlace(ctx, c.OfferID)
	switch {
	case err != nil:
		return "", err
	case taken:
		return orders.HoldHeld, nil
	case c.AcceptWaiting:
		return orders.HoldWaiting, nil
	}
	return "", orders.RefuseField(providers.ErrNoCapacity, "R23", "offer_id", "no_capacity")
}

func (m *Market) receipt(o *orders.Order, list []ShownOffer) (Receipt, error) {
	text, sum, err := document.NewReceipt(o, m.linesOf(list)).Canonical()
	if err != nil {
		return Receipt{}, err
	}
	return Receipt{
		RoundID: o.Round.ID, DistrictID: o.DistrictID, OrderID: o.ID, Content: text, SHA256: sum, At: o.Round.ChosenAt,
	}, nil
}

// WithdrawChoice takes the family's proposal back or, where there is none, its choice.
func (m *Market) WithdrawChoice(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.change(ctx, by, policy.WithdrawChoice, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		if o.Pending(m.today()) != nil {
			return o.WithdrawProposal(actorOf(by), m.now())
		}
		return o.WithdrawChoice(actorOf(by), m.now())
	})
}

// ReadReceipt gives the receipt of the latest choice as it was stored. An auditor gets it without persons. shape is what is
// wrong with the request: it is refused only to who may read the case.
func (m *Market) ReadReceipt(ctx context.Context, by identity.Actor, id string, shape error) (document.Receipt, string, error) {
	_, err := m.readableTo(ctx, by, id)
	if err == nil {
		err = shape
	}
	if err != nil {
		return document.Receipt{}, "", err
	}
	stored, err := m.store.Receipt(ctx, id)
	if err != nil {
		return document.Receipt{}, "", err
	}
	receipt, err := document.ReadReceipt(stored.Content)
	if by.Role == identity.Auditor {
		receipt = receipt.WithoutPersons()
	}
	return receipt, stored.SHA256, err
}

// AskLaterStart records the family's wish to start after the four months (R28).
func (m *Market) AskLaterStart(ctx context.Context, by identity.Actor, ch Change, notBefore calendar.Date, statement string) (View, error) {
	return m.change(ctx, by, policy.AskLaterStart, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.AskLaterStart(notBefore, statement, actorOf(by), m.now())
	})
}

// AnswerStart records whether the family agrees with the confirmed start.
func (m *Market) AnswerStart(ctx context.Context, by identity.Actor, ch Change, answer orders.StartAnswer) (View, error) {
	return m.change(ctx, by, policy.AnswerStart, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.AnswerStart(answer, actorOf(by), m.now())
	})
}
