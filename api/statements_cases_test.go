package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/internal/store"
)

// cost is how many SQL statements an operation makes, and how many more to lock rows, which only PostgreSQL needs: SQLite has
// one writer.
type cost struct{ made, locks int }

// caseStatements is the table of what an operation on cases costs, the check of the caller's token included: for the first
// role that may, in the first state that allows it. A higher number needs a reason in review.
var caseStatements = map[string]cost{
	"draft": {4, 0}, "list_orders": {2, 0}, "search_orders": {2, 0}, "read_order": {3, 0}, "edit_draft": {7, 1}, "publish": {7, 1}, "revise": {8, 1},
	"withdraw": {6, 1}, "reopen": {8, 1}, "end": {8, 1}, "information": {7, 1}, "handover": {7, 1},
	"list_offers": {4, 0}, "list_offers, first look": {8, 0}, "choose": {12, 0}, "choose, another": {15, 1},
	"withdraw_choice": {6, 0}, "withdraw_choice, a live one": {9, 1}, "read_receipt": {4, 0}, "later_start": {7, 0}, "start_answer": {7, 0},
	"suitability": {8, 1}, "read_call_off": {3, 0}, "call_off": {7, 1}, "read_events": {4, 0},
	"list_assignments": {2, 0}, "list_assignments, ended": {2, 0}, "read_assignment": {2, 0}, "read_assignment_call_off": {2, 0}, "read_assignment_events": {3, 0},
	"answer": {6, 1}, "sign_call_off": {6, 1}, "start_date": {7, 1}, "start": {8, 1},
	"give_password":         {9, 1},
	"read_worklist":         {4, 0},
	"read_receipt, printed": {6, 0}, "list_offers, printed": {5, 0}, // the sender's address, and who chose
	"read_empty_decisions": {2, 0}, "read_commitment": {2, 0},

	"read_pre_care_plan": {4, 0}, "read_assignment_pre_care_plan": {3, 0}, "pre_care_plan": {7, 1}, "pre_care_answer": {7, 0},
	"pre_care_visit_held": {6, 1}, "list_reports": {4, 0}, "list_assignment_reports": {3, 0}, "read_report": {4, 0},
	"read_assignment_report": {3, 0}, "open_report": {5, 1}, "edit_report": {5, 1}, "submit_report": {9, 1},
	"acknowledge_report": {8, 1}, "return_report": {9, 1},

	"consent": {12, 0}, "object": {7, 0}, "withdraw_objection": {7, 0}, "resolve_objection": {7, 1},
	"register_paper": {8, 1}, "remove_paper": {6, 1}, "confirm_paper": {12, 1},
}

func TestEveryOperationOnCasesKeepsToItsStatements(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := newMatrix(t, w)
		for _, route := range api.RouteLines() {
			c := calls()[route.Operation]
			if !strings.HasPrefix(route.Path, "/v1/orders") && !strings.HasPrefix(route.Path, "/v1/assignments") &&
				!slices.Contains([]string{"read_worklist", "read_empty_decisions", "read_commitment"}, route.Operation) {
				continue
			}
			m.holds(t, route.Operation, m.count(t, route, c))
		}
		m.holds(t, "list_offers, first look", m.firstLook(t))
		m.holds(t, "choose, another", m.anotherChoice(t))
		m.holds(t, "read_receipt, printed", m.printed(t, (*prepared).receipt))
		m.holds(t, "list_offers, printed", m.printed(t, (*prepared).offers))
		m.holds(t, "withdraw_choice, a live one", m.withdrawnChoice(t))
		m.holds(t, "list_assignments, ended", m.endedAssignments(t))
	})
}

func (m *matrix) holds(t *testing.T, operation string, made *store.Statements) {
	t.Helper()
	want := caseStatements[operation]
	if strings.HasPrefix(m.w.address, "postgres") {
		want.made += want.locks
	}
	if made.Count() != want.made {
		t.Errorf("%s made %d statements, the table says %d: %q", operation, made.Count(), want.made, made.Texts())
	}
}

// firstLook is the family's first look at the list, which is recorded.
func (m *matrix) firstLook(t *testing.T) *store.Statements {
	t.Helper()
	p := m.caseIn(t, orders.Published)
	got, made := m.w.counted(t, ask{Who: "mother", Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID + "/offers"})
	got.wants(t, http.StatusOK)
	return made
}

// anotherChoice changes a choice: two offers, two rounds, two holds.
func (m *matrix) anotherChoice(t *testing.T) *store.Statements {
	t.Helper()
	p := m.caseIn(t, orders.Chosen)
	got, made := m.w.counted(t, ask{
		Who: "mother", Method: http.MethodPut, Path: "/v1/orders/" + p.order.ID + "/choice", Version: p.order.Version, Body: choice(m, p),
	})
	got.wants(t, http.StatusOK)
	return made
}

// printed is what a paper costs.
func (m *matrix) printed(t *testing.T, path func(*prepared) string) *store.Statements {
	t.Helper()
	p := m.caseIn(t, orders.Chosen)
	got, made := m.w.counted(t, ask{Who: "mother", Method: http.MethodGet, Path: path(p)}, "Accept", "application/pdf")
	got.wants(t, http.StatusOK)
	return made
}

// withdrawnChoice takes a choice back that holds a place, not only a proposal.
func (m *matrix) withdrawnChoice(t *testing.T) *store.Statements {
	t.Helper()
	p := m.caseIn(t, orders.Chosen)
	got, made := m.w.counted(t, ask{Who: "mother", Method: http.MethodDelete, Path: "/v1/orders/" + p.order.ID + "/choice", Version: p.order.Version})
	got.wants(t, http.StatusOK)
	return made
}

// endedAssignments lists what a provider has delivered.
func (m *matrix) endedAssignments(t *testing.T) *store.Statements {
	t.Helper()
	m.caseIn(t, orders.Ended)
	got, made := m.w.counted(t, ask{Who: "solbakken", Method: http.MethodGet, Path: "/v1/assignments?state=ended"})
	got.wants(t, http.StatusOK)
	return made
}

// count does the operation once, on a case of its own.
func (m *matrix) count(t *testing.T, route api.RouteLine, c call) *store.Statements {
	t.Helper()
	may := policy.RolesFor(route.Action)
	m.asking = callers()[slices.IndexFunc(callers(), func(who string) bool {
		return who != nobody && slices.Contains(may, m.w.people[who].Role)
	})]
	state := orders.Chosen
	if allowed := policy.States(route.Action); len(allowed) > 0 {
		state = allowed[0]
	} else if c.there != nil {
		state = c.there[len(c.there)-1]
	}
	p := m.caseIn(t, state)
	if c.ready != nil {
		c.ready(t, p)
	}
	a := m.request(t, route, c, own, p)
	got, counted := m.w.counted(t, a)
	if got.Status >= http.StatusMultipleChoices {
		t.Errorf("%s as %s: %d %s", route.Operation, m.asking, got.Status, got.Body)
	}
	return counted
}

// TestALongListTakesNoMoreStatements measures each list with two items and with twenty-five.
func TestALongListTakesNoMoreStatements(t *testing.T) {
	t.Parallel()
	lists := []ask{
		{Who: "caseworker", Path: "/v1/orders?limit=100"},
		{Who: "caseworker", Path: "/v1/orders?limit=100&reference=avl&due_from=2026-11-01&due_to=2027-01-31"},
		{Who: "mother", Path: "/v1/orders?limit=100"},
		{Who: "caseworker", Path: "/v1/worklist?limit=100"},
		{Who: "caseworker", Path: "/v1/worklist/empty-decisions?limit=100"},
		{Who: "mother", Path: "/v1/worklist?limit=100"},
		{Who: "solbakken", Path: "/v1/worklist?limit=100"},
		{Who: "solbakken", Path: "/v1/assignments?limit=100"},
		{Who: "mother", Path: "/v1/orders?limit=100&reference=avl"},
	}
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		few := map[ask]int{}
		for _, many := range []int{2, 25} {
			for range many - len(few)/len(lists)*2 {
				m.caseIn(t, orders.Published)
				m.caseIn(t, orders.Draft)
				m.caseIn(t, orders.Chosen)
			}
			for _, list := range lists {
				list.Method = http.MethodGet
				got, counted := w.counted(t, list)
				if _, enough := got.at("items.1"); !enough {
					t.Fatalf("%s of %s has too few items: %s", list.Path, list.Who, got.Body)
				}
				if before, known := few[list]; known && before != counted.Count() {
					t.Errorf("%s of %s took %d statements for two items, %d for %d", list.Path, list.Who, before, counted.Count(), many)
				}
				few[list] = counted.Count()
			}
		}
	})
}
