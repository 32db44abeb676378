package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// atOnce runs n goroutines that start together, and waits for them.
func atOnce(n int, do func(i int)) {
	var group sync.WaitGroup
	begin := make(chan struct{})
	for i := range n {
		group.Go(func() {
			<-begin
			do(i)
		})
	}
	close(begin)
	group.Wait()
}

// wantPlaces holds what offer-1 counts against the holds there are.
func wantPlaces(t *testing.T, db *store.DB, held, waiting int) {
	t.Helper()
	o, err := db.Offer(t.Context(), "offer-1")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for state, n := range map[string]int{"held": held, "waiting": waiting} {
		if n > 0 {
			want = append(want, fmt.Sprint(state, " ", n))
		}
	}
	slices.Sort(want)
	got := lines(t, db.Writer(), `SELECT state, CAST(count(*) AS text) FROM holds
WHERE offer_id = 'offer-1' AND state <> 'released' GROUP BY state ORDER BY state`)
	if o.Held != held || !slices.Equal(got, want) {
		t.Errorf("the offer counts %d held, its holds are %v; want %d held and %d waiting", o.Held, got, held, waiting)
	}
}

// hold takes a place for a round, or waits for one, as the family's choice does.
func hold(ctx context.Context, tx market.Tx, round string, since time.Time) (bool, error) {
	taken, err := tx.TakePlace(ctx, "offer-1")
	if err != nil {
		return false, err
	}
	state := orders.HoldWaiting
	if taken {
		state = orders.HoldHeld
	}
	return taken, tx.InsertHold(ctx, market.Hold{ID: "hold-" + round, OfferID: "offer-1", RoundID: round, State: state, Since: since})
}

func TestNoPlaceIsGivenTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		var taken atomic.Int64
		atOnce(20, func(i int) {
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				got, err := hold(ctx, tx, id("round", i), noon.Add(time.Duration(i)*time.Second))
				if err == nil && got {
					taken.Add(1)
				}
				return err
			})
			if err != nil {
				t.Errorf("family %d: %v", i, err)
			}
		})
		if taken.Load() != 3 {
			t.Errorf("%d families hold one of 3 places", taken.Load())
		}
		wantPlaces(t, db, 3, 17)
	})
}

func TestPlacesMoveOnWhileFamiliesComeAndGo(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		atOnce(24, func(i int) {
			round := id("round", i)
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				_, err := hold(ctx, tx, round, noon.Add(time.Duration(i)*time.Second))
				return err
			})
			if err == nil && i%3 != 0 {
				err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
					if err := tx.LockOffers(ctx, "offer-1"); err != nil {
						return err
					}
					_, err := tx.ReleaseHold(ctx, "offer-1", round, noon)
					return err
				})
			}
			if err != nil {
				t.Errorf("family %d: %v", i, err)
			}
		})
		// Eight stay; three of them have a place, whoever came and went.
		wantPlaces(t, db, 3, 5)
	})
}

func TestWhoAsksWhileAPlaceIsBeingFreedGetsIt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		ask := func(round int) error {
			return db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				_, err := hold(ctx, tx, id("round", round), noon)
				return err
			})
		}
		for i := range 3 {
			if err := ask(i); err != nil {
				t.Fatal(err)
			}
		}
		asked := make(chan error, 1)
		late := func() { asked <- ask(3) }
		// On SQLite everybody waits for the only writer from the start.
		waits := func() bool {
			return !isPostgres(t) || len(asked) > 0 || lines(t, db.Writer(), `SELECT CAST(count(*) AS text) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'`)[0] != "0"
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			if err := tx.LockOffers(ctx, "offer-1"); err != nil {
				return err
			}
			_, err := tx.ReleaseHold(ctx, "offer-1", id("round", 0), noon)
			go late()
			for !waits() {
				continue // until the late one waits, or has been answered without waiting
			}
			return err
		})
		if err := <-asked; err != nil {
			t.Error(err)
		}
		wantPlaces(t, db, 3, 0)
	})
}

func TestAFreedPlaceGoesToWhoHasWaitedLongest(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for i, minutes := range []int{0, 1, 2, 9, 7, 8} {
				if _, err := hold(ctx, tx, id("round", i), noon.Add(time.Duration(minutes)*time.Minute)); err != nil {
					return err
				}
			}
			return nil
		})
		for _, c := range []struct {
			name, release, promoted string
			held, waiting           int
		}{
			{"a held place goes to the oldest", id("round", 0), id("round", 4), 3, 2},
			{"a waiting hold frees nothing", id("round", 5), "", 3, 1},
			{"a hold already given up frees nothing", id("round", 0), "", 3, 1},
			{"a hold that never was frees nothing", id("round", 99), "", 3, 1},
			{"the last one waiting gets the next", id("round", 4), id("round", 3), 3, 0},
			{"a place nobody waits for is free", id("round", 1), "", 2, 0},
		} {
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				got, err := tx.ReleaseHold(ctx, "offer-1", c.release, noon)
				if got != c.promoted {
					t.Errorf("%s: promoted %q, want %q", c.name, got, c.promoted)
				}
				return err
			})
			wantPlaces(t, db, c.held, c.waiting)
		}
	})
}

func TestMorePlacesLetTheOldestIn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for i := range 5 {
				if _, err := hold(ctx, tx, id("round", i), noon.Add(time.Duration(i)*time.Minute)); err != nil {
					return err
				}
			}
			o, err := tx.OfferForChange(ctx, "offer-1")
			if err != nil {
				return err
			}
			if full, err := tx.PromoteOldest(ctx, "offer-1", noon); err != nil || full != "" {
				t.Errorf("a full offer let %q in (%v)", full, err)
			}
			o.Places = 6
			if err := tx.SaveOffer(ctx, o, o.Version); err != nil {
				return err
			}
			for _, want := range []string{id("round", 3), id("round", 4), ""} {
				if got, err := tx.PromoteOldest(ctx, "offer-1", noon); err != nil || got != want {
					t.Errorf("let %q in (%v), want %q", got, err, want)
				}
			}
			return nil
		})
		wantPlaces(t, db, 5, 0)
	})
}

func TestAnOfferIsSavedWithoutTouchingItsHolds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		change(t, db, func(ctx context.Context, tx market.Tx) error { _, err := hold(ctx, tx, "round-1", noon); return err })
		stale, err := db.Offer(t.Context(), "offer-1")
		if err != nil {
			t.Fatal(err)
		}
		stale.Held, stale.Phone = 0, ""
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.SaveOffer(ctx, stale.Offer, 1) })
		wantPlaces(t, db, 1, 0)
		got, err := db.Offer(t.Context(), "offer-1")
		if err != nil || got.Version != 2 || got.Phone != "" {
			t.Errorf("saved as %+v, %v; want version 2 and no telephone", got, err)
		}
		err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.SaveOffer(ctx, stale.Offer, 1) })
		if !errors.Is(err, orders.ErrVersionConflict) {
			t.Errorf("saved on an old version: %v", err)
		}
		stale.Places = 0
		err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.SaveOffer(ctx, stale.Offer, 2) })
		if err == nil {
			t.Error("the database took fewer places than are held")
		}
	})
}

func TestAPlaceInDoubtPutsItsCasesOnTheWorklist(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		for n := range 2 {
			o := anOrder(id("order", n), "030103")
			insertOrder(t, db, o, waitsOnFamily())
			r := aRound(id("round", n), 1)
			if n == 1 {
				r.OfferID, r.ProviderID, r.PlaceID = "offer-2", "provider-2", "place-2"
			}
			choose(t, db, o, r)
		}
		for _, c := range []struct {
			status        providers.PlaceStatus
			flagged       int64
			waits, watchd int
		}{
			{providers.PlaceSuspended, 1, 1, 0},
			{providers.PlaceCountersigned, 0, 1, 1},
		} {
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				p, err := tx.PlaceForChange(ctx, "agreement-1", "place-1")
				if err != nil {
					return err
				}
				p.Status = c.status
				if err := tx.SavePlace(ctx, p, p.Version); err != nil {
					return err
				}
				flagged, err := tx.FlagPlacesInDoubt(ctx, "place-1", today)
				if flagged != c.flagged {
					t.Errorf("%s flagged %d, want %d", c.status, flagged, c.flagged)
				}
				return err
			})
			work, err := db.Worklist(t.Context(), sagene, market.WorklistFilter{Today: today}, market.Page{Limit: 9})
			watch, watchErr := db.DueForWatch(t.Context(), today, 9)
			if err := errors.Join(err, watchErr); err != nil || len(work) != c.waits || len(watch) != c.watchd {
				t.Errorf("%s: worklist %v, watch %v, %v", c.status, work, watch, err)
			}
			if got, err := db.Order(t.Context(), sagene, id("order", 0)); err != nil || got.Round.PlaceStatus != c.status {
				t.Errorf("the case says %+v, %v; want %s", got, err, c.status)
			}
		}
	})
}
