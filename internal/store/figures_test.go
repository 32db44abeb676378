package store_test

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/migrations"
)

// TestOldRowsAreCountedLikeNewOnes: what the migration puts into rows that were there is what a save stores today, also at the
// hours in which the legal date is not that of UTC.
func TestOldRowsAreCountedLikeNewOnes(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		roomyOffer(t, db)
		for n, instant := range []string{
			"2026-03-02T11:00:00Z", "2026-03-28T23:30:00Z", "2026-03-28T22:59:59Z", "2026-03-29T00:59:00Z", "2026-03-29T22:30:00Z",
			"2026-07-01T22:30:00Z", "2026-10-24T22:30:00Z", "2026-10-25T22:30:00Z", "2026-10-25T23:00:00Z", "2026-12-31T23:10:00Z",
		} {
			at, err := time.Parse(time.RFC3339, instant)
			if err != nil {
				t.Fatal(err)
			}
			oldCase(t, db, n, at.Add(123456*time.Microsecond))
		}
		const figures = `SELECT COALESCE(CAST(o.empty_since AS text), '-') || ' ' || o.id || COALESCE(' ' || r.id || CASE WHEN r.wished_later THEN ' wish ' ELSE ' ' END
|| COALESCE(CAST(r.days_to_agree AS text), '-') || ' ' || COALESCE(CAST(r.days_to_start AS text), '-'), '') FROM orders o LEFT JOIN rounds r ON r.order_id = o.id ORDER BY o.id`
		saved := lines(t, db.Writer(), figures)
		for _, text := range append([]string{
			"UPDATE orders SET empty_since = NULL", "UPDATE rounds SET wished_later = false, days_to_agree = NULL, days_to_start = NULL",
		}, updates(t, db)...) {
			if _, err := db.Writer().ExecContext(t.Context(), text); err != nil {
				t.Fatal(err)
			}
		}
		if migrated := lines(t, db.Writer(), figures); !slices.Equal(migrated, saved) {
			t.Errorf("the migration made\n%s\na save\n%s", strings.Join(migrated, "\n"), strings.Join(saved, "\n"))
		}
	})
}

// updates are the statements by which the migration fills rows that were there.
func updates(t *testing.T, db *store.DB) []string {
	t.Helper()
	var files fs.FS = migrations.SQLite
	folder := "sqlite"
	if !strings.Contains(fmt.Sprintf("%T", db.Writer().Driver()), "sqlite") {
		files, folder = migrations.Postgres, "postgres"
	}
	text, err := fs.ReadFile(files, folder+"/00009_figures.sql")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for statement := range strings.SplitSeq(string(text), ";") {
		if statement = strings.TrimSpace(statement); strings.HasPrefix(statement, "UPDATE") {
			list = append(list, statement)
		}
	}
	if len(list) != 2 {
		t.Fatalf("the migration has %d updates", len(list))
	}
	return list
}

func roomyOffer(t *testing.T, db *store.DB) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		o, err := tx.OfferForChange(ctx, "offer-1")
		if err != nil {
			return err
		}
		o.Places = 50
		return tx.SaveOffer(ctx, o, 1)
	})
}

// oldCase stores three cases drafted and chosen at an instant: a draft without a decision, a case on its way with a wish for a
// later start, and one that has started.
func oldCase(t *testing.T, db *store.DB, n int, at time.Time) {
	t.Helper()
	draft := anOrder(id("draft", n), "030103")
	draft.DraftedAt, draft.State, draft.Decision.DecidedOn = at, orders.Draft, calendar.Date{}
	insertOrder(t, db, draft, waitsOn(today, orders.District))
	for _, state := range []orders.State{orders.Agreed, orders.Started} {
		o := anOrder(id(string(state), n), "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		r := aRound(id("round-"+string(state), n), 1)
		r.ChosenAt = at
		choose(t, db, o, r)
		r.AgreementDate = calendar.On(at).AddDays(9)
		r.LatestStart = r.AgreementDate.AddMonths(4)
		if state == orders.Agreed {
			r.LaterStart = &orders.LaterStart{NotBefore: r.LatestStart.AddDays(3), Statement: "Vi venter.", At: at, By: "mother"}
		} else {
			r.StartedOn = r.AgreementDate.AddDays(40)
		}
		o.State = state
		save(t, db, o, waitsOn(today, orders.Provider))
	}
}
