package api_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// personOf drafts a case of a person of its own with an offer of one coordinator.
func (m *matrix) personOf(t *testing.T, coordinator string) *prepared {
	t.Helper()
	n := m.next()
	body, err := m.w.orderBody("group", fmt.Appendf(nil,
		`{"recipient":{"name":"Person %d","birth_date":"2015-06-%02d","lives_in_municipality":true,"lives_with_guardians":true,
"developmental_disability":true,"decision_competence":null,"protected_address":false},
"representatives":[{"account_id":%q,"ground":"parent","valid_from":"2015-06-14","valid_to":null,"basis_reference":""}]}`,
		n, 1+n%28, m.w.people["mother"].ID), m.w.known)
	must(t, err)
	got := m.w.visit(t, http.StatusCreated, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	return m.w.find(t, got.text("id"), "mother", coordinator)
}

// persons brings so many persons of one coordinator to a state.
func (m *matrix) persons(t *testing.T, howMany int, coordinator string, to orders.State) []*prepared {
	t.Helper()
	var list []*prepared
	for range howMany {
		p := m.personOf(t, coordinator)
		p.advance(t, to)
		list = append(list, p)
	}
	return list
}

// figuresOf writes a row in words: agreed and the six outcomes, then the days, a dot for what is suppressed.
func figuresOf(got said, row string) string {
	var cells []string
	for _, figure := range []string{"agreed", "started_in_time", "started_late_by_wish", "under_way", "at_risk", "broken", "ended_unstarted"} {
		cells = append(cells, cellOf(got, row+"."+figure, "value"))
	}
	for _, days := range []string{"days_to_start", "days_to_agreement"} {
		cells = append(cells, cellOf(got, row+"."+days, "median")+"/"+cellOf(got, row+"."+days, "percentile_90"))
	}
	return strings.Join(cells, " ")
}

func cellOf(got said, path, value string) string {
	if got.text(path+".suppressed") == "true" {
		return "."
	}
	return got.text(path + "." + value)
}

func (w *world) figures(t *testing.T, who, query string) said {
	t.Helper()
	return w.hear(t, ask{Who: who, Method: http.MethodGet, Path: "/v1/statistics/commitment?" + query}).wants(t, http.StatusOK)
}

// TestCommitmentFigures counts a small year: everything agreed on 2 November 2026, looked at from November to April.
func TestCommitmentFigures(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		m.persons(t, 6, "solbakken", orders.Started)
		open := m.persons(t, 7, "havna", orders.Agreed)
		const november = "from=2026-11&to=2026-11"
		for _, c := range []struct{ sentence, who, query, path, want string }{
			{"all of it", "manager", november + "&by=lot", "total", "13 6 0 7 0 0 0 0/0 0/0"},
			{"one lot is all of it", "manager", november + "&by=lot", "rows.0", "13 6 0 7 0 0 0 0/0 0/0"},
			{"the first provider by name", "manager", november + "&by=provider", "rows.0", "7 0 0 7 0 0 0 null/null 0/0"},
			{"the second", "owner", november + "&by=provider", "rows.1", "6 6 0 0 0 0 0 0/0 0/0"},
			{"the month, for the auditor", "auditor", "from=2026-10&to=2027-01&by=month", "rows.0", "13 6 0 7 0 0 0 0/0 0/0"},
			{"a month with nothing", "manager", "from=2026-12&to=2026-12&by=month", "total", "0 0 0 0 0 0 0 null/null null/null"},
		} {
			if got := figuresOf(w.figures(t, c.who, c.query), c.path); got != c.want {
				t.Errorf("%s: %s, want %s", c.sentence, got, c.want)
			}
		}
		byDistrict := w.figures(t, "owner", november+"&by=district")
		if byDistrict.text("rows.0.key") != worldDistrict || byDistrict.text("rows.0.name") != "Østensjø" || byDistrict.text("as_of") != "2026-11-02" {
			t.Errorf("by district: %s", byDistrict.Body)
		}

		w.clock.Set(time.Date(2027, 1, 15, 9, 0, 0, 0, time.UTC))
		if got := figuresOf(w.figures(t, "manager", november+"&by=lot"), "total"); got != "13 6 0 0 7 0 0 0/0 0/0" {
			t.Errorf("within the first notice days: %s", got)
		}
		must(t, open[0].as("mother", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return w.market.AskLaterStart(ctx, by, ch, calendar.MustParse("2027-04-01"), "Etter påske.")
		}))
		if got := figuresOf(w.figures(t, "manager", november+"&by=lot"), "total"); got != "13 . . . . . . ./. 0/0" {
			t.Errorf("one wish alone must hide the outcomes: %s", got)
		}
		w.clock.Set(time.Date(2027, 3, 3, 9, 0, 0, 0, time.UTC))
		for _, p := range open[1:6] {
			must(t, p.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
				return w.market.WithdrawOrder(ctx, by, ch, "Trukket.")
			}))
		}
		got := w.figures(t, "manager", november+"&by=provider")
		for row, want := range map[string]string{
			"rows.0": "7 . . . . . . ./. 0/0", "rows.1": "6 6 0 0 0 0 0 0/0 0/0", "total": "13 . . . . . . ./. 0/0",
		} {
			if cells := figuresOf(got, row); cells != want {
				t.Errorf("%s shows %s, want %s", row, cells, want)
			}
		}
	})
}

// TestABreachStaysABreach: broken is counted also after the case has been withdrawn, once the watch has seen it.
func TestABreachStaysABreach(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		list := m.persons(t, 5, "solbakken", orders.Agreed)
		w.clock.Set(time.Date(2027, 3, 3, 9, 0, 0, 0, time.UTC))
		const query = "from=2026-01&to=2026-12&by=month"
		const want = "5 0 0 0 0 5 0 null/null 0/0"
		if got := figuresOf(w.figures(t, "manager", query), "rows.0"); got != want {
			t.Errorf("after the deadline: %s", got)
		}
		_, err := deadlines.Sweep(context.Background(), w.market)
		must(t, err)
		for _, p := range list {
			q := w.find(t, p.order.ID, "mother", "solbakken")
			must(t, q.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
				return w.market.WithdrawOrder(ctx, by, ch, "Trukket.")
			}))
		}
		if got := figuresOf(w.figures(t, "manager", query), "rows.0"); got != want {
			t.Errorf("after the withdrawal: %s", got)
		}
	})
}

func TestFewPersonsAreNoFigure(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		for range 9 { // nine call-offs of one and the same person
			p := w.draft(t, "group", "mother")
			p.advance(t, orders.Agreed)
		}
		got := w.figures(t, "manager", "from=2026-11&to=2026-11&by=provider")
		for _, row := range []string{"rows.0", "total"} {
			if cells := figuresOf(got, row); cells != ". . . . . . . ./. ./." {
				t.Errorf("%s shows %s", row, cells)
			}
		}
		offer, err := w.db.Offer(context.Background(), w.offers["skogstua group"].ID)
		must(t, err)
		_, err = w.market.SetCapacity(context.Background(), w.actor("skogstua"), market.Change{ID: offer.ID, Version: &offer.Version},
			market.Capacity{Places: new(50), FilledElsewhere: new(0)})
		must(t, err)
		m.persons(t, 4, "havna", orders.Agreed)
		m.persons(t, 12, "skogstua", orders.Agreed)
		got = w.figures(t, "manager", "from=2026-11&to=2026-11&by=provider")
		for i, want := range []string{". . . . . . . ./. ./.", "12 0 0 12 0 0 0 null/null 0/0", ". . . . . . . ./. ./."} {
			if cells := figuresOf(got, fmt.Sprintf("rows.%d", i)); cells != want {
				t.Errorf("row %d shows %s, want %s", i, cells, want)
			}
		}
	})
}

func TestCommitmentIsRefused(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ query, field, code string }{
			{"", "from", "bad_month"},
			{"from=2026-13&to=2026-12&by=lot", "from", "bad_month"},
			{"from=2026-01-01&to=2026-12&by=lot", "from", "bad_month"},
			{"from=2026-01&by=lot", "to", "bad_month"},
			{"from=2026-02&to=2026-01&by=lot", "to", "crossed"},
			{"from=2020-01&to=2025-01&by=lot", "to", "too_many_months"},
			{"from=2026-01&to=2026-12&by=person", "by", "unknown_value"},
			{"from=2026-01&to=2026-12&by=lot&district=030101", "district", "unknown_parameter"},
		} {
			got := w.hear(t, ask{Who: "manager", Method: http.MethodGet, Path: "/v1/statistics/commitment?" + c.query}).wants(t, 400)
			if got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %s", c.query, got.Body)
			}
		}
		for _, who := range []string{"caseworker", "mother", "solbakken-manager"} {
			w.hear(t, ask{Who: who, Method: http.MethodGet, Path: "/v1/statistics/commitment?from=2026-01&to=2026-12&by=lot"}).wants(t, 403)
		}
	})
}

// TestEmptyDecisions: the oldest decision first, everything without a started stay, in pages, the own district's alone.
func TestEmptyDecisions(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := newMatrix(t, w)
		old := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: `{"decision":{"reference":"1","decided_on":"2026-03-01",
"legal_basis":"hol § 3-6","valid_from":"2026-03-01","valid_to":null,"complaint_information_sent_on":null}}`}).wants(t, 201)
		undecided := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: `{}`}).wants(t, 201)
		must(t, m.mine[orders.Started].as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return w.market.ReopenOrder(ctx, by, ch, "Familien vil bytte.", calendar.MustParse("2026-12-31"))
		}))
		want := map[string]bool{old.text("id"): true, undecided.text("id"): true, m.endedOrder: true}
		for state, p := range m.mine {
			if state != orders.Ended && state != orders.Withdrawn {
				want[p.order.ID] = true
			}
		}
		ids := w.pages(t, "caseworker", "/v1/worklist/empty-decisions?", "3")
		for _, id := range ids {
			delete(want, id)
		}
		if len(want) > 0 || ids[0] != old.text("id") || ids[len(ids)-1] != undecided.text("id") {
			t.Errorf("missing %v in %v", want, ids)
		}
		for _, gone := range []orders.State{orders.Ended, orders.Withdrawn} {
			if strings.Contains(strings.Join(ids, " "), m.mine[gone].order.ID) {
				t.Errorf("a case that is %s is on the list", gone)
			}
		}
		got := w.hear(t, ask{Who: "manager", Method: http.MethodGet, Path: "/v1/worklist/empty-decisions?limit=1"}).wants(t, 200)
		if got.text("items.0.days_since_decision") != "246" || got.text("items.0.waiting_on") != "district" || got.text("items.0.state") != "draft" {
			t.Errorf("the oldest: %s", got.Body)
		}
		foreign := w.hear(t, ask{Who: "other-caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: `{}`}).wants(t, 201)
		theirs := w.hear(t, ask{Who: "other-caseworker", Method: http.MethodGet, Path: "/v1/worklist/empty-decisions"}).wants(t, 200)
		if theirs.text("items.0.id") != foreign.text("id") || theirs.text("items.1") != "(nothing)" {
			t.Errorf("another district sees %s", theirs.Body)
		}
		w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: "/v1/worklist/empty-decisions?after=eHg"}).wants(t, 422)
		w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: "/v1/worklist/empty-decisions"}).wants(t, 403)
	})
}
