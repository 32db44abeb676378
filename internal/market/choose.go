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
// wait for one, a new round, and a receipt of all of it (R16–R23).
func (m *Market) ChooseProvider(ctx context.Context, by identity.Actor, ch Change, c orders.Choice) (View, error) {
	var o *orders.Order
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if o, err = m.orderFor(ctx, tx, by, policy.ChooseProvider, ch); err != nil {
			return err
		}
		read := o.Version
		receipt, err := m.choose(ctx, tx, o, by, c)
		if err != nil {
			return err
		}
		if err := m.save(ctx, tx, o, read); err != nil {
			return err
		}
		return tx.AddReceipt(ctx, receipt)
	})
	if err != nil {
		return View{}, err
	}
	return m.view(o, by), nil
}

func (m *Market) choose(ctx context.Context, tx Tx, o *orders.Order, by identity.Actor, c orders.Choice) (Receipt, error) {
	at, actor := m.now(), actorOf(by)
	ground, err := o.CheckChoice(c, actor, at)
	if err != nil {
		return Receipt{}, err
	}
	list, err := m.neutralList(ctx, tx, o)
	if err != nil {
		return Receipt{}, err
	}
	i := slices.IndexFunc(list, func(s ShownOffer) bool { return s.ID == c.OfferID })
	if i < 0 {
		return Receipt{}, orders.RefuseField(providers.ErrNotOnAgreement, "R25", "offer_id", "not_on_list")
	}
	if open, err := tx.TakesChoices(ctx, list[i].PlaceID); err != nil {
		return Receipt{}, err
	} else if !open { // put on hold since the list was read
		return Receipt{}, orders.RefuseField(providers.ErrNotOnAgreement, "R25", "offer_id", "not_on_list")
	}
	hold, err := m.takePlace(ctx, tx, o, c)
	if err != nil {
		return Receipt{}, err
	}
	chosen := orders.ChosenOffer{
		Offer: list[i].Offer, ProviderName: list[i].ProviderName, PlaceID: list[i].PlaceID,
		RoundID: m.ids.next(), Alias: code(m.random, aliasLength),
	}
	if err := o.Choose(c, chosen, ground, hold, actor, at, m.settings); err != nil {
		return Receipt{}, err
	}
	return m.receipt(o, list)
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

// WithdrawChoice takes the family's choice back.
func (m *Market) WithdrawChoice(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.change(ctx, by, policy.WithdrawChoice, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
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
