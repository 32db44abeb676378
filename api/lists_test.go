package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/orders"
)

// TestListsAreReadPageByPage holds that small pages give what one large page gives: nothing twice, nothing left out.
func TestListsAreReadPageByPage(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		goneOrder(t, w, "mother") // a case in the middle of the mother's list that she may no longer see
		for _, state := range []orders.State{orders.Draft, orders.Published, orders.Chosen, orders.Agreed, orders.StartConfirmed, orders.Started} {
			m.caseIn(t, state)
			goneOrder(t, w, "mother")
		}
		last := m.caseIn(t, orders.Agreed)
		for _, list := range []struct {
			who, path string
			atLeast   int
		}{
			{"caseworker", "/v1/orders?", 14},
			{"mother", "/v1/orders?", 6},
			{"caseworker", "/v1/orders?state=published&", 8},
			{"caseworker", "/v1/worklist?", 2},
			{"caseworker", "/v1/worklist?mine=true&", 2},
			{"mother", "/v1/worklist?", 1},
			{"solbakken", "/v1/assignments?", 5},
			{"solbakken", "/v1/assignments?state=agreed&", 2},
			{"solbakken", "/v1/worklist?", 4},
			{"mother", "/v1/orders/" + last.order.ID + "/events?", 5},
			{"caseworker", "/v1/orders/" + last.order.ID + "/events?", 6},
			{"auditor", "/v1/orders/" + last.order.ID + "/events?", 5},
			{"solbakken", "/v1/assignments/" + last.order.Round.ID + "/events?", 4},
			{"mother", "/v1/orders/" + last.order.ID + "/events?order=newest&", 5},
			{"solbakken", "/v1/assignments/" + last.order.Round.ID + "/events?order=newest&", 4},
		} {
			whole := w.pages(t, list.who, list.path, "100")
			if len(whole) < list.atLeast {
				t.Errorf("%s of %s has %d items, want at least %d", list.path, list.who, len(whole), list.atLeast)
			}
			for _, limit := range []string{"1", "2", "3"} {
				if got := w.pages(t, list.who, list.path, limit); !slices.Equal(got, whole) {
					t.Errorf("%s of %s by %s: %v, at once %v", list.path, list.who, limit, got, whole)
				}
			}
		}
	})
}

// TestWhatHasEndedIsAListOfItsOwn: page by page as well, of what was begun alone, and its provider's alone. The list of assignments
// stays as it was, and what runs out is in it until its last day is over.
func TestWhatHasEndedIsAListOfItsOwn(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		for range 5 {
			m.caseIn(t, orders.Ended)
		}
		lost, runs := m.caseIn(t, orders.Chosen), m.caseIn(t, orders.Started)
		must(t, lost.as("mother", w.market.WithdrawChoice))
		if got := w.pages(t, "solbakken", "/v1/assignments?state=ended&", "2"); len(got) > 0 {
			t.Errorf("before their last day %v have ended", got)
		}
		w.clock.Set(time.Date(2027, 1, 1, 8, 0, 0, 0, time.UTC))
		_, err := deadlines.Sweep(t.Context(), w.market)
		must(t, err)
		whole := w.pages(t, "solbakken", "/v1/assignments?state=ended&", "100")
		if got := w.pages(t, "solbakken", "/v1/assignments?state=ended&", "2"); len(whole) != 5 || !slices.Equal(got, whole) {
			t.Errorf("two by two %v, at once %v", got, whole)
		}
		if got := w.pages(t, "solbakken", "/v1/assignments?", "2"); !slices.Equal(got, []string{runs.order.Round.ID}) {
			t.Errorf("under way are %v, want %s alone", got, runs.order.Round.ID)
		}
		if got := w.pages(t, "havna", "/v1/assignments?state=ended&", "100"); len(got) > 0 {
			t.Errorf("another provider finds %v", got)
		}
	})
}

// TestATrailIsReadFromEitherEnd: the newest first is the same list turned around, and a place in one is a place in the other.
func TestATrailIsReadFromEitherEnd(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		path := "/v1/orders/" + m.caseIn(t, orders.Agreed).order.ID + "/events?"
		oldest, newest := w.pages(t, "caseworker", path+"order=oldest&", "100"), w.pages(t, "caseworker", path+"order=newest&", "2")
		slices.Reverse(newest)
		if len(oldest) < 4 || !slices.Equal(oldest, newest) {
			t.Errorf("oldest first %v, newest first turned around %v", oldest, newest)
		}
		read := func(query string) said {
			return w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: path + query}).wants(t, 200)
		}
		there := read("limit=2").text("next")
		if got := read("limit=1&order=newest&after=" + there).text("items.0.id"); got != oldest[0] {
			t.Errorf("before the second event stands %s, want %s", got, oldest[0])
		}
	})
}

// TestAWorklistIsWholeBeforeTheWatchHasRun: an agreed case's due date moves on by itself, its place in the list only when the
// watch has looked at it. The pages fit together all the same.
func TestAWorklistIsWholeBeforeTheWatchHasRun(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		for _, state := range []orders.State{orders.Agreed, orders.StartConfirmed, orders.Agreed, orders.Agreed} {
			m.caseIn(t, state)
		}
		w.clock.Set(time.Date(2027, 2, 1, 8, 0, 0, 0, time.UTC))
		whole := w.pages(t, "solbakken", "/v1/worklist?", "100")
		if got := w.pages(t, "solbakken", "/v1/worklist?", "1"); len(whole) != 4 || !slices.Equal(got, whole) {
			t.Errorf("one by one %v, at once %v", got, whole)
		}
	})
}

// pages reads a list to its end and gives the ids.
func (w *world) pages(t *testing.T, who, path, limit string) []string {
	t.Helper()
	var ids []string
	w.eachPage(t, ask{Who: who, Method: http.MethodGet, Path: path + "limit=" + limit}, func(got said) {
		items, _ := got.at("items")
		list, ok := items.([]any)
		if !ok {
			t.Fatalf("no list: %s", got.Body)
		}
		for _, item := range list {
			fields, _ := item.(map[string]any)
			id, _ := fields["id"].(string)
			ids = append(ids, id)
		}
	})
	return ids
}

// eachPage asks for a list page by page until there is no next one. The path holds a parameter already.
func (w *world) eachPage(t *testing.T, first ask, read func(said)) {
	t.Helper()
	after := ""
	for range 100 {
		page := first
		page.Path += after
		got := w.hear(t, page).wants(t, 200)
		read(got)
		if after = "&after=" + got.text("next"); strings.HasSuffix(after, "null") {
			return
		}
	}
	t.Fatalf("%s never ends", first.Path)
}

// TestAListRefusesWhatItDoesNotKnow: a parameter that is left out in silence would look like a filter that worked.
func TestAListRefusesWhatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		drafted := w.draft(t, "group", "mother").order.ID
		for _, row := range []struct{ who, path, field, code string }{
			{"caseworker", "/v1/orders?state=lost", "state", "unknown_value"},
			{"caseworker", "/v1/orders?lot=", "lot", "unknown_value"},
			{"caseworker", "/v1/orders?sort=name", "sort", "unknown_parameter"},
			{"mother", "/v1/orders?caseworker_id=1", "caseworker_id", "unknown_parameter"},
			{"caseworker", "/v1/orders?reference=%20", "reference", "required"},
			{"caseworker", "/v1/orders?reference=" + strings.Repeat("%C3%A6", 101), "reference", "too_long"},
			{"caseworker", "/v1/orders?due_from=", "due_from", "bad_date"},
			{"caseworker", "/v1/orders?due_to=31.12.2026", "due_to", "bad_date"},
			{"caseworker", "/v1/orders?due_from=2026-12-02&due_to=2026-12-01", "due_to", "crossed"},
			{"solbakken", "/v1/assignments?due_to=2026-12-01", "due_to", "unknown_parameter"},
			{"caseworker", "/v1/worklist?mine=yes", "mine", "unknown_value"},
			{"caseworker", "/v1/orders/" + drafted + "/events?order=", "order", "unknown_value"},
			{"caseworker", "/v1/orders/" + drafted + "/events?order=oldest&order=newest", "order", "twice"},
			{"solbakken", "/v1/worklist?mine=true", "mine", "unknown_parameter"},
			{"solbakken", "/v1/assignments?limit=101", "limit", "out_of_range"},
			{"solbakken", "/v1/assignments?after=%21", "after", "bad_cursor"},
			{"caseworker", "/v1/worklist?after=%21", "after", "bad_cursor"},
			{"caseworker", "/v1/worklist?after=bm8gZGF0ZXwx", "after", "bad_cursor"},
			{"mother", "/v1/worklist?after=bm8gZGF0ZXwx", "after", "bad_cursor"},
			{"solbakken", "/v1/worklist?after=bm8gZGF0ZXwx", "after", "bad_cursor"},
		} {
			got := w.hear(t, ask{Who: row.who, Method: http.MethodGet, Path: row.path}).wants(t, 400)
			if got.text("errors.0.field") != row.field || got.text("errors.0.code") != row.code {
				t.Errorf("%s: %s", row.path, got.Body)
			}
		}
	})
}
