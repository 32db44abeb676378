package market

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/pusterom/pusterom/internal/orders"
)

// Watch points out what has fallen due in one order since the watch last looked (R21, R30): each notice once, however
// often it is called and however long it was stopped. It returns how many notices it gave.
func (m *Market) Watch(ctx context.Context, orderID string) (int, error) {
	given := 0
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		given = 0
		o, err := tx.OrderForChange(ctx, Operations(), orderID)
		if err != nil {
			return err
		}
		for _, n := range o.Watch(m.settings, m.today()) {
			event := o.SystemEvent(n.Event, m.now(), onceKey(o, n), "due_on", n.On.String(), "days", strconv.Itoa(n.Days))
			event.ID = m.ids.next()
			fresh, err := tx.AddEventOnce(ctx, o, event)
			if err != nil {
				return err
			}
			if fresh {
				given++
				if err := m.send(ctx, tx, o, []orders.Event{event}); err != nil {
					return err
				}
			}
		}
		return tx.SaveWatch(ctx, o, m.due(o))
	})
	return given, err
}

// onceKey names a notice so that it can be given once: the same reminder in another round is another notice.
func onceKey(o *orders.Order, n orders.Notice) string {
	return fmt.Sprintf("%s:%d:%d:%s", n.Event, n.Days, o.Rounds, n.On)
}

// ReleaseRunOut ends a round whose last day has passed: its place is free and its provider's access over.
func (m *Market) ReleaseRunOut(ctx context.Context, roundID string) error {
	return m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := tx.RoundForChange(ctx, roundID)
		if err != nil {
			return err
		}
		r := o.Round
		if !r.RanOut(m.today()) {
			return nil
		}
		event := o.SystemEvent(orders.RoundRanOut, m.now(), "ran_out:"+r.ID, "ends_on", r.EndsOn.String())
		r.Status, r.Hold = orders.RoundEnded, orders.HoldReleased
		if err := tx.SaveRound(ctx, o, r, Due{}); err != nil {
			return err
		}
		if err := m.tell(ctx, tx, o, []orders.Event{event}); err != nil {
			return err
		}
		return m.release(ctx, tx, r)
	})
}

// DueForWatch lists the orders that the watch must look at today.
func (m *Market) DueForWatch(ctx context.Context, limit int) ([]string, error) {
	return m.store.DueForWatch(ctx, m.today(), limit)
}

// RunOut lists the rounds whose last day has passed.
func (m *Market) RunOut(ctx context.Context, limit int) ([]string, error) {
	return m.store.RunOut(ctx, m.today(), limit)
}

// keysKept is how long an idempotency key is remembered (design.md section 4).
const keysKept = 30 * 24 * time.Hour

// Forget drops idempotency keys and sessions that no one can use any more.
func (m *Market) Forget(ctx context.Context) (int64, error) {
	var gone int64
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		gone, err = tx.Forget(ctx, m.now().Add(-keysKept))
		return err
	})
	return gone, err
}
