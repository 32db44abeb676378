package api_test

import (
	"net/http"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// beside tells whether an action concerns a plan or a report, whose versions are their own: it races against its like, below, and
// never against a change of the order.
func beside(action policy.Action) bool {
	rule, _ := policy.RuleFor(action)
	return len(rule.Events) > 0 && slices.ContainsFunc(orders.Besides(), func(s orders.Step) bool { return s.Event == rule.Events[0] })
}

// TestPlansAndReportsAreRaced: of two changes of one plan or report that read the same version, exactly one happens, whoever makes
// them; the order's version stays, and the case file has one line for each that happened.
func TestPlansAndReportsAreRaced(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		for range trials(5, 50) {
			p := m.caseIn(t, orders.Started)
			order, round := "/v1/orders/"+p.order.ID, "/v1/assignments/"+p.order.Round.ID
			before := p.order.Version
			plan := ask{Who: "solbakken", Method: http.MethodPut, Path: round + "/pre-care-plan", Version: unmade, Body: onePlan}
			w.oneWins(t, plan, plan, http.StatusPreconditionFailed)
			held := ask{Who: "solbakken", Method: http.MethodPost, Path: round + "/pre-care-plan/visits/1/held", Version: 1, Body: `{"held":true}`}
			plan.Version = 1
			w.oneWins(t, plan, held, http.StatusPreconditionFailed)
			open := ask{Who: "solbakken", Method: http.MethodPost, Path: round + "/reports", Body: `{"period":"2026-11"}`}
			made := w.oneWins(t, open, open, http.StatusConflict)
			at := "/reports/" + made.text("id")
			submit := ask{Who: "solbakken", Method: http.MethodPost, Path: round + at + "/submit", Version: 1}
			edit := ask{Who: "solbakken", Method: http.MethodPatch, Path: round + at, Version: 1, Body: `{"goals":"Ski."}`}
			if won := w.oneWins(t, submit, edit, http.StatusPreconditionFailed); won.text("status") == "draft" {
				submit.Version = 2
				w.visit(t, http.StatusOK, submit)
			}
			now := w.visit(t, http.StatusOK, ask{Who: "caseworker", Method: http.MethodGet, Path: order + at})
			accept := ask{Who: "caseworker", Method: http.MethodPost, Path: order + at + "/acknowledge", Version: now.version()}
			back := ask{Who: "manager", Method: http.MethodPost, Path: order + at + "/return", Version: now.version(), Body: `{"comment":"Hva?"}`}
			w.oneWins(t, accept, back, http.StatusPreconditionFailed)
			if got := w.visit(t, http.StatusOK, ask{Who: "caseworker", Method: http.MethodGet, Path: order}); got.version() != before {
				t.Fatalf("the order has moved from version %d to %d", before, got.version())
			}
		}
		for _, event := range []string{"report_opened", "report_submitted"} {
			query := "SELECT order_id FROM events WHERE type = '" + event + "' GROUP BY order_id HAVING count(*) <> 1"
			if wrong := w.rows(t, query); len(wrong) > 0 {
				t.Errorf("%s stands more than once in the case files of %v", event, wrong)
			}
		}
	})
}

// oneWins lets two requests go at once: one is done and gives its answer, the other is refused with the status.
func (w *world) oneWins(t *testing.T, first, second ask, refused int) said {
	t.Helper()
	got := w.together(t, first, second)
	winner := slices.IndexFunc(got, func(s said) bool { return s.Status < http.StatusMultipleChoices })
	if winner < 0 || got[1-winner].Status != refused {
		t.Fatalf("%s and %s: %d %s\nand %d %s", first.Path, second.Path, got[0].Status, got[0].Body, got[1].Status, got[1].Body)
	}
	return got[winner]
}
