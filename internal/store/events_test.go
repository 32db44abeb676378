package store_test

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

func anEvent(n int, round string) orders.Event {
	return orders.Event{
		ID: id("event", n), Type: orders.Answered, At: noon, By: orders.Actor{AccountID: "a", PartyID: "p", Side: orders.Provider, Level: "password"},
		RoundID: round, ProviderID: "provider-1", From: orders.Chosen, To: orders.Chosen, Version: int64(n),
		Detail: map[string]string{"answer": "accept", "text": "Blåbær"},
	}
}

func TestACaseFileIsReadAsItWasWritten(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		o, other := anOrder("order-1", "030103"), anOrder("order-2", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		insertOrder(t, db, other, waitsOnFamily())
		written := []orders.Event{anEvent(1, "round-1"), anEvent(2, "round-2"), anEvent(3, "round-1"), anEvent(4, "")}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return errors.Join(tx.AddEvents(ctx, o, written), tx.AddEvents(ctx, other, []orders.Event{anEvent(9, "round-9")}), tx.AddEvents(ctx, o, nil))
		})
		for _, c := range []struct {
			name   string
			filter market.EventFilter
			page   market.Page
			want   []orders.Event
		}{
			{"all", market.EventFilter{}, market.Page{Limit: 9}, written},
			{"one round's", market.EventFilter{RoundID: "round-1"}, market.Page{Limit: 9}, []orders.Event{written[0], written[2]}},
			{"the second page", market.EventFilter{}, market.Page{Limit: 2, After: id("event", 2)}, written[2:]},
			{"after the last", market.EventFilter{}, market.Page{Limit: 2, After: id("event", 4)}, []orders.Event{}},
			{"the last two", market.EventFilter{NewestFirst: true}, market.Page{Limit: 2}, []orders.Event{written[3], written[2]}},
			{"before those", market.EventFilter{NewestFirst: true}, market.Page{Limit: 2, After: id("event", 3)}, []orders.Event{written[1], written[0]}},
			{"before the first", market.EventFilter{NewestFirst: true}, market.Page{Limit: 2, After: id("event", 1)}, []orders.Event{}},
			{"one round's last", market.EventFilter{RoundID: "round-1", NewestFirst: true}, market.Page{Limit: 1}, []orders.Event{written[2]}},
		} {
			got, err := db.Events(t.Context(), "order-1", c.filter, c.page)
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s: %+v, %v\nwant %+v", c.name, got, err, c.want)
			}
		}
	})
}

func TestAnEventThatMayHappenOnceHappensOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		for n := 1; n <= 2; n++ {
			insertOrder(t, db, anOrder(id("order", n), "030103"), waitsOnFamily())
		}
		add := func(n, order int, once string) (fresh bool) {
			e := anEvent(n, "")
			e.Once = once
			change(t, db, func(ctx context.Context, tx market.Tx) (err error) {
				fresh, err = tx.AddEventOnce(ctx, anOrder(id("order", order), "030103"), e)
				return err
			})
			return fresh
		}
		if !add(1, 1, "breach") || add(2, 1, "breach") || !add(3, 2, "breach") || !add(4, 1, "notice") || !add(5, 1, "") || !add(6, 1, "") {
			t.Error("an event was repeated, or refused where it was new")
		}
		got, err := db.Events(t.Context(), id("order", 1), market.EventFilter{}, market.Page{Limit: 9})
		if err != nil || len(got) != 4 || got[0].Once != "breach" {
			t.Errorf("the case file holds %+v, %v", got, err)
		}
	})
}

func TestEventsAreNeverChangedOrRemoved(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return tx.AddEvents(ctx, o, []orders.Event{anEvent(1, "")})
		})
		for _, attempt := range []string{"UPDATE events SET detail = '{}'", "DELETE FROM events", "DELETE FROM orders"} {
			if _, err := db.Writer().ExecContext(t.Context(), attempt); err == nil {
				t.Errorf("%s was possible", attempt)
			}
		}
		if got, err := db.Events(t.Context(), "order-1", market.EventFilter{}, market.Page{Limit: 9}); err != nil || len(got) != 1 || got[0].Detail["answer"] != "accept" {
			t.Errorf("the case file holds %+v, %v", got, err)
		}
	})
}

func TestTheLatestReceiptIsGiven(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insertOrder(t, db, anOrder("order-1", "030103"), waitsOnFamily())
		if _, err := db.Receipt(t.Context(), "order-1"); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("before a choice: %v, want %v", err, orders.ErrNotFound)
		}
		var last market.Receipt
		for n := 1; n <= 2; n++ {
			last = market.Receipt{RoundID: id("round", n), DistrictID: "030103", OrderID: "order-1", Content: `{"valgt":"Øvre"}`, SHA256: "abc", At: noon}
			change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.AddReceipt(ctx, last) })
		}
		if got, err := db.Receipt(t.Context(), "order-1"); err != nil || got != last {
			t.Errorf("given %+v, %v; want %+v", got, err, last)
		}
	})
}

func TestMessagesGoOutWithTheirTransaction(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		message := market.Message{ID: "m-1", DistrictID: "030103", OrderID: "order-1", EventID: "event-1", To: orders.Provider, PartyID: "provider-1", Kind: "answered", At: noon}
		refuse := errors.New("refused")
		for _, outcome := range []error{refuse, nil} {
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				return errors.Join(tx.AddMessages(ctx, []market.Message{message}), tx.AddMessages(ctx, nil), outcome)
			})
			if !errors.Is(err, outcome) {
				t.Fatal(err)
			}
		}
		var n int
		var queued time.Time
		err := db.Writer().QueryRowContext(t.Context(), `SELECT count(*), max(queued_at) FROM outbox
WHERE recipient = 'provider' AND party_id = 'provider-1' AND sent_at IS NULL`).Scan(&n, &queued)
		if err != nil || n != 1 || !queued.Equal(noon) {
			t.Errorf("%d messages wait, queued at %v (%v); want one at %v", n, queued, err, noon)
		}
	})
}
