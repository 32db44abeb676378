package market

import (
	"context"
	"time"

	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
)

// save stores an order that has just decided something: its row, its rounds, its places, what happened and who is to be
// told. All of it is in the caller's transaction.
func (m *Market) save(ctx context.Context, tx Tx, o *orders.Order, read int64) error {
	due := m.due(o)
	if err := tx.SaveOrder(ctx, o, read, due); err != nil {
		return err
	}
	if err := m.saveRounds(ctx, tx, o, due); err != nil {
		return err
	}
	if err := m.tell(ctx, tx, o, o.Happened); err != nil {
		return err
	}
	if err := m.keepTasks(ctx, tx, o); err != nil {
		return err
	}
	for _, r := range o.Closed {
		if r.Status == orders.RoundEnded {
			if err := m.release(ctx, tx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *Market) due(o *orders.Order) Due {
	return Due{WaitingOn: o.WaitingOn(), DueOn: o.DueOn(m.settings, m.today()), NextWatch: o.NextWatch(m.settings)}
}

func (m *Market) saveRounds(ctx context.Context, tx Tx, o *orders.Order, due Due) error {
	for _, r := range o.Closed {
		if err := tx.SaveRound(ctx, o, r, Due{}); err != nil {
			return err
		}
	}
	if o.Round == nil {
		return nil
	}
	if o.Round.Status == orders.RoundLive {
		o.Round.LastState = o.State
	}
	if !o.Opened {
		return tx.SaveRound(ctx, o, o.Round, due)
	}
	if err := tx.InsertRound(ctx, o, o.Round, due); err != nil {
		return err
	}
	return tx.InsertHold(ctx, Hold{
		ID: m.ids.next(), OfferID: o.Round.OfferID, RoundID: o.Round.ID, State: o.Round.Hold, Since: o.Round.ChosenAt,
	})
}

// tell stores the events and an outbox line for each party that the table of package notify names.
func (m *Market) tell(ctx context.Context, tx Tx, o *orders.Order, events []orders.Event) error {
	for i := range events {
		events[i].ID = m.ids.next()
	}
	if err := tx.AddEvents(ctx, o, events); err != nil {
		return err
	}
	return m.send(ctx, tx, o, events)
}

func (m *Market) send(ctx context.Context, tx Tx, o *orders.Order, events []orders.Event) error {
	var messages []Message
	for _, e := range events {
		for _, to := range notify.Told(e) {
			messages = append(messages, m.message(o, e, to, partyOf(o, e, to)))
		}
		for _, former := range formerProviders(o, e) {
			messages = append(messages, m.message(o, e, orders.Provider, former))
		}
	}
	if len(messages) == 0 {
		return nil
	}
	return tx.AddMessages(ctx, messages)
}

func (m *Market) message(o *orders.Order, e orders.Event, to orders.Side, party string) Message {
	return Message{
		ID: m.ids.next(), DistrictID: o.DistrictID, OrderID: o.ID, EventID: e.ID,
		To: to, PartyID: party, Kind: string(e.Type), At: e.At,
	}
}

// formerProviders lists the providers whose rounds the event has brought to their end, beside the one it concerns. They
// are told that there is news and no more: the case is closed to them.
func formerProviders(o *orders.Order, e orders.Event) []string {
	var former []string
	for _, r := range o.Closed {
		if r.EndedBy == e.Type && r.ProviderID != e.ProviderID {
			former = append(former, r.ProviderID)
		}
	}
	return former
}

func partyOf(o *orders.Order, e orders.Event, to orders.Side) string {
	switch to {
	case orders.District:
		return o.DistrictID
	case orders.Provider:
		return e.ProviderID
	case orders.Family, orders.System:
	}
	return ""
}

// release gives up a round's place. If that promotes another family's waiting hold, the event goes into that case file;
// its order is neither locked nor given a new version (design.md section 3).
func (m *Market) release(ctx context.Context, tx Tx, r *orders.Round) error {
	if err := tx.LockOffers(ctx, r.OfferID); err != nil {
		return err
	}
	promoted, err := tx.ReleaseHold(ctx, r.OfferID, r.ID, m.now())
	if err != nil || promoted == "" {
		return err
	}
	return m.placeGiven(ctx, tx, promoted, m.now())
}

func (m *Market) placeGiven(ctx context.Context, tx Tx, roundID string, at time.Time) error {
	o, err := tx.OrderOfRound(ctx, roundID)
	if err != nil {
		return err
	}
	return m.tell(ctx, tx, o, []orders.Event{o.SystemEvent(orders.PlaceGiven, at, "", "offer_id", o.Round.OfferID)})
}
