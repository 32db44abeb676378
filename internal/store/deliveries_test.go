package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// noticesDue makes the statements by which the sender of notices finds its work.
func noticesDue(ctx context.Context, db *store.DB) error {
	return db.InTx(ctx, func(ctx context.Context, tx market.Tx) error {
		if _, err := tx.UnsentMessages(ctx, 20); err != nil {
			return err
		}
		if _, err := tx.Candidates(ctx, []string{"x"}, today); err != nil {
			return err
		}
		if err := tx.MarkHandedOn(ctx, []market.Message{{ID: "x"}}, noon); err != nil {
			return err
		}
		_, _, err := tx.ClaimDelivery(ctx, noon, noon)
		return err
	})
}

func delivery(id string, due time.Time) market.NewDelivery {
	return market.NewDelivery{ID: id, AccountID: "mother", Kind: "published", Lines: 1, MadeAt: noon, DueAt: due}
}

func claim(t *testing.T, db *store.DB, now time.Time) (d notify.Delivery, found bool) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) (err error) {
		d, found, err = tx.ClaimDelivery(ctx, now, now.Add(notify.Lease))
		return err
	})
	return d, found
}

func add(t *testing.T, db *store.DB, list ...market.NewDelivery) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.AddDeliveries(ctx, list) })
}

// A line joins the delivery that waits, and none that has been claimed; a claim holds for its lease.
func TestADeliveryIsOpenUntilItIsClaimed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		add(t, db, delivery("a", noon))
		add(t, db, delivery("b", noon))
		first, found := claim(t, db, noon)
		if !found || first.ID != "a" || first.Lines != 2 || first.Tries != 1 {
			t.Fatalf("claimed %+v", first)
		}
		add(t, db, delivery("c", noon))
		if second, _ := claim(t, db, noon); second.ID != "c" {
			t.Errorf("a line joined a claimed delivery: %+v", second)
		}
		if again, found := claim(t, db, noon.Add(notify.Lease-time.Microsecond)); found {
			t.Errorf("claimed under somebody else's lease: %+v", again)
		}
		if again, _ := claim(t, db, noon.Add(notify.Lease)); again.ID != "a" || again.Tries != 2 || !again.FirstTriedAt.Equal(noon) {
			t.Errorf("after the lease: %+v", again)
		}
	})
}

// Only one open delivery a person: what failed while something new came is tried again by itself.
func TestAFailedDeliveryDoesNotCollideWithANewOne(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		add(t, db, delivery("a", noon))
		first, _ := claim(t, db, noon)
		add(t, db, delivery("b", noon.Add(time.Hour)))
		failed := notify.Result{Outcome: notify.Failed, Reason: "smtp_451"}
		m := market.New(market.Config{Store: db, Clock: func() time.Time { return noon }})
		verdict, err := m.SettleDelivery(t.Context(), first, failed)
		if err != nil || verdict.Reopen || verdict.State != notify.Due {
			t.Fatalf("%+v %v", verdict, err)
		}
		if again, _ := claim(t, db, noon.Add(time.Minute)); again.ID != "a" || again.Tries != 2 {
			t.Errorf("claimed %+v", again)
		}
	})
}
