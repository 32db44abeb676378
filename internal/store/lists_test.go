package store_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// pages walks a list three items at a time and gives the ids in the order they came.
func pages(t *testing.T, read func(page market.Page) ([]*orders.Order, error), idOf, cursor func(*orders.Order) string) []string {
	t.Helper()
	var ids []string
	after := ""
	for range 20 {
		list, err := read(market.Page{Limit: 3, After: after})
		if err != nil {
			t.Fatal(err)
		}
		if len(list) == 0 {
			return ids
		}
		for _, o := range list {
			ids = append(ids, idOf(o))
		}
		after = cursor(list[len(list)-1])
	}
	t.Fatal("the list has no end")
	return nil
}

func orderID(o *orders.Order) string { return o.ID }
func roundID(o *orders.Order) string { return o.Round.ID }

// manyCases stores ten orders of Sagene, each with a round of provider-1 that waits on district and provider alike, due
// in turn on one of three days, and one of Gamle Oslo, one of another family and one of another provider.
func manyCases(t *testing.T, db *store.DB) {
	t.Helper()
	fillRegister(t, db)
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		o, err := tx.OfferForChange(ctx, "offer-1")
		o.Places = 20
		return errors.Join(err, tx.SaveOffer(ctx, o, 1))
	})
	for n := range 10 {
		addCase(t, db, n, "030103", "mother", "offer-1")
	}
	addCase(t, db, 10, "030101", "stranger", "offer-1")
	addCase(t, db, 11, "030103", "stranger", "offer-2")
}

func addCase(t *testing.T, db *store.DB, n int, district, family, offer string) {
	t.Helper()
	o := anOrder(id("order", n), district, family)
	insertOrder(t, db, o, waitsOnFamily())
	r := aRound(id("round", n), 1)
	if offer == "offer-2" {
		r.OfferID, r.ProviderID, r.PlaceID = offer, "provider-2", "place-2"
	}
	choose(t, db, o, r)
	save(t, db, o, waitsOn(today.AddDays(n%3), orders.District, orders.Family, orders.Provider))
}

func ids(kind string, numbers ...int) []string {
	var list []string
	for _, n := range numbers {
		list = append(list, id(kind, n))
	}
	return list
}

func TestEveryListIsWholeAndHoldsNothingForeign(t *testing.T) {
	newest := []int{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
	byDue := []int{0, 3, 6, 9, 1, 4, 7, 2, 5, 8}
	byDate := func(idOf func(*orders.Order) string) func(*orders.Order) string {
		return func(o *orders.Order) string {
			var n int
			for i := range 12 {
				if o.ID == id("order", i) {
					n = i
				}
			}
			return market.After(today.AddDays(n%3).String(), idOf(o))
		}
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		manyCases(t, db)
		list := func(by identity.Actor, filter market.OrderFilter) func(market.Page) ([]*orders.Order, error) {
			return func(page market.Page) ([]*orders.Order, error) {
				if by.Role.Party() == identity.ProviderParty {
					return db.Assignments(t.Context(), by, filter, page)
				}
				return db.Orders(t.Context(), by, filter, page)
			}
		}
		waiting := func(by identity.Actor, mine string) func(market.Page) ([]*orders.Order, error) {
			return func(page market.Page) ([]*orders.Order, error) {
				return db.Worklist(t.Context(), by, market.WorklistFilter{Mine: mine, Today: today}, page)
			}
		}
		for _, c := range []struct {
			name   string
			read   func(market.Page) ([]*orders.Order, error)
			idOf   func(*orders.Order) string
			cursor func(*orders.Order) string
			want   []string
		}{
			{"a district's cases", list(sagene, market.OrderFilter{}), orderID, orderID, append(ids("order", 11), ids("order", newest...)...)},
			{"a district's cases in a state", list(sagene, market.OrderFilter{State: orders.Chosen}), orderID, orderID, append(ids("order", 11), ids("order", newest...)...)},
			{"a district's cases in a state that none is in", list(sagene, market.OrderFilter{State: orders.Draft}), orderID, orderID, nil},
			{"a district's cases in a lot", list(sagene, market.OrderFilter{Lot: providers.ResidentialRespite}), orderID, orderID, nil},
			{"a caseworker's cases", list(sagene, market.OrderFilter{CaseworkerID: "worker-9"}), orderID, orderID, nil},
			{"a family's cases", list(mother, market.OrderFilter{}), orderID, orderID, ids("order", newest...)},
			{"a provider's assignments", list(solbakken, market.OrderFilter{}), roundID, roundID, append(ids("round", 10), ids("round", newest...)...)},
			{"a provider's assignments in a state", list(havna, market.OrderFilter{State: orders.Chosen}), roundID, roundID, ids("round", 11)},
			{"what waits on a district", waiting(sagene, ""), orderID, byDate(orderID), append(ids("order", byDue...), id("order", 11))},
			{"what waits on a caseworker", waiting(sagene, "worker-9"), orderID, byDate(orderID), nil},
			{"what waits on a family", waiting(mother, ""), orderID, byDate(orderID), ids("order", byDue...)},
			{"what waits on a provider", waiting(solbakken, ""), roundID, byDate(roundID), ids("round", 0, 3, 6, 9, 1, 10, 4, 7, 2, 5, 8)},
			{"what waits on an agreement owner", waiting(municipal, ""), orderID, byDate(orderID), nil},
		} {
			got := pages(t, c.read, c.idOf, c.cursor)
			if c.name == "what waits on a provider" {
				// Numbers 1, 4, 7 and 10 are due on the same day.
				c.want = ids("round", 0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s: %v\nwant %v", c.name, got, c.want)
			}
		}
	})
}

func TestAListTakesAsManyStatementsHoweverLongItIs(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		manyCases(t, db)
		page := market.Page{Limit: 100}
		for _, c := range []struct {
			name string
			read func(ctx context.Context) error
			want int
		}{
			{"a case for its district", func(ctx context.Context) error { _, err := db.Order(ctx, sagene, "order-0001"); return err }, 2},
			{"a case for its family", func(ctx context.Context) error { _, err := db.Order(ctx, mother, "order-0001"); return err }, 2},
			{"an assignment", func(ctx context.Context) error { _, err := db.Assignment(ctx, solbakken, "round-0001"); return err }, 1},
			{"a district's cases", func(ctx context.Context) error {
				_, err := db.Orders(ctx, sagene, market.OrderFilter{}, page)
				return err
			}, 1},
			{"a family's cases", func(ctx context.Context) error {
				_, err := db.Orders(ctx, mother, market.OrderFilter{}, page)
				return err
			}, 2},
			{"assignments", func(ctx context.Context) error {
				_, err := db.Assignments(ctx, solbakken, market.OrderFilter{}, page)
				return err
			}, 1},
			{"a worklist", func(ctx context.Context) error {
				_, err := db.Worklist(ctx, sagene, market.WorklistFilter{Today: today}, page)
				return err
			}, 1},
			{"its counts", func(ctx context.Context) error {
				_, err := db.WorklistCounts(ctx, sagene, market.WorklistFilter{Today: today}, 100)
				return err
			}, 1},
			{"the neutral list", func(ctx context.Context) error {
				_, err := db.Listed(ctx, providers.GroupRespite, "030103", today, "order-0001")
				return err
			}, 1},
			{"the caller", func(ctx context.Context) error { _, _, err := db.Caller(ctx, "mother", "session"); return err }, 1},
		} {
			ctx, statements := store.CountStatements(t.Context())
			if err := c.read(ctx); err != nil || statements.Count() != c.want {
				t.Errorf("%s took %d statements (%v), want %d:\n%q", c.name, statements.Count(), err, c.want, statements.Texts())
			}
		}
	})
}

func TestTheCountsOfAWorklistStopAtTheirLimit(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		manyCases(t, db)
		for _, c := range []struct {
			name  string
			by    identity.Actor
			days  int
			mine  string
			limit int
			want  market.WorklistCounts
		}{
			{"all due this week", sagene, 0, "", 100, market.WorklistCounts{ThisWeek: 11}},
			{"two days later", sagene, 2, "", 100, market.WorklistCounts{Overdue: 7, ThisWeek: 4}},
			{"a week and a day before the first", sagene, -8, "", 100, market.WorklistCounts{Later: 11}},
			{"a week before the first", sagene, -7, "", 100, market.WorklistCounts{ThisWeek: 4, Later: 7}},
			{"counted no further than asked", sagene, 2, "", 3, market.WorklistCounts{Overdue: 3, ThisWeek: 3}},
			{"another caseworker's", sagene, 0, "worker-9", 100, market.WorklistCounts{}},
			{"a provider's", solbakken, 0, "", 100, market.WorklistCounts{ThisWeek: 11}},
			{"a family's", stranger, 0, "", 100, market.WorklistCounts{ThisWeek: 2}},
			{"nobody's", identity.Anonymous(), 0, "", 100, market.WorklistCounts{}},
		} {
			got, err := db.WorklistCounts(t.Context(), c.by, market.WorklistFilter{Mine: c.mine, Today: today.AddDays(c.days)}, c.limit)
			if err != nil || got != c.want {
				t.Errorf("%s: %+v, %v; want %+v", c.name, got, err, c.want)
			}
		}
	})
}

func TestAFamilySeesOfItsListsOnlyWhatIsItsOwnNow(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		draft := anOrder("order-1", "030103", "mother")
		draft.State, draft.PublishedOn = orders.Draft, draft.ShownOn
		insertOrder(t, db, draft, waitsOn(today, orders.District))
		over := anOrder("order-2", "030103", "mother", "father")
		over.Representatives[0].ValidTo = today.AddDays(-1)
		insertOrder(t, db, over, waitsOnFamily())
		last := anOrder("order-3", "030103", "mother")
		last.Representatives[0].ValidTo = today
		insertOrder(t, db, last, waitsOnFamily())
		list, err := db.Orders(t.Context(), mother, market.OrderFilter{}, market.Page{Limit: 9})
		if err != nil || len(list) != 2 || len(list[1].Representatives) != 2 {
			t.Errorf("the family's cases are %v, %v; want the two published", list, err)
		}
		work, err := db.Worklist(t.Context(), mother, market.WorklistFilter{Today: today}, market.Page{Limit: 9})
		if err != nil || len(work) != 1 || work[0].ID != "order-3" {
			t.Errorf("what waits on the family is %v, %v; want the case in which its authority holds", work, err)
		}
	})
}

func TestACursorThatNobodyMadeIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		for _, after := range []string{"order-1", "|", "2026-02-30|order-1", "'; DROP TABLE orders; --|x"} {
			_, err := db.Worklist(t.Context(), sagene, market.WorklistFilter{Today: today}, market.Page{Limit: 3, After: after})
			if !errors.Is(err, market.ErrBadCursor) {
				t.Errorf("cursor %q: %v, want %v", after, err, market.ErrBadCursor)
			}
		}
	})
}

func TestTheWatchFindsWhatHasComeDue(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		for n := range 3 {
			due := waitsOnFamily()
			due.NextWatch = today.AddDays(2 - n)
			insertOrder(t, db, anOrder(id("order", n), "030103"), due)
		}
		insertOrder(t, db, anOrder(id("order", 3), "030103"), waitsOn(today, orders.Family))
		for days, want := range map[int][]string{-1: nil, 0: ids("order", 2), 1: ids("order", 2, 1), 9: ids("order", 2, 1)} {
			if got, err := db.DueForWatch(t.Context(), today.AddDays(days), 2); err != nil || !slices.Equal(got, want) {
				t.Errorf("after %d days: %v, %v; want %v", days, got, err, want)
			}
		}
		o, err := db.Order(t.Context(), sagene, id("order", 2))
		if err != nil {
			t.Fatal(err)
		}
		o.WatchedThrough = today.AddDays(5)
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return tx.SaveWatch(ctx, o, waitsOn(today, orders.District))
		})
		if got, err := db.DueForWatch(t.Context(), today, 9); err != nil || len(got) != 0 {
			t.Errorf("after the watch: %v, %v; want nothing due", got, err)
		}
		if got, err := db.Order(t.Context(), sagene, o.ID); err != nil || got.WatchedThrough != o.WatchedThrough || got.Version != 2 {
			t.Errorf("after the watch: %+v, %v; want the mark moved and the version kept", got, err)
		}
	})
}

func TestARoundRunsOutAfterItsLastDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		o.Round.Status, o.Round.EndsOn = orders.RoundRunningOut, today
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.SaveRound(ctx, o, o.Round, market.Due{}) })
		for days, want := range map[int]int{-1: 0, 0: 0, 1: 1} {
			if got, err := db.RunOut(t.Context(), today.AddDays(days), 9); err != nil || len(got) != want {
				t.Errorf("%d days after its last day: %v, %v; want %d", days, got, err, want)
			}
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			got, err := tx.RoundForChange(ctx, "round-1")
			if err != nil || got.Round.ID != "round-1" {
				t.Errorf("the round for change is %+v, %v", got, err)
			}
			got.Round.Status = orders.RoundEnded
			return tx.SaveRound(ctx, got, got.Round, market.Due{})
		})
		if got, err := db.RunOut(t.Context(), today.AddDays(9), 9); err != nil || len(got) != 0 {
			t.Errorf("after it ended: %v, %v; want nothing", got, err)
		}
	})
}
