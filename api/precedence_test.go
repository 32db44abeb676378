package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// TestPrecedenceOfRefusals sends requests with several things wrong at once: the first in the order of design.md section 4
// is the one that is told.
func TestPrecedenceOfRefusals(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		open, closed, agreed := w.publish(t, "group", "mother"), w.draft(t, "group", "mother"), w.draft(t, "group", "mother")
		closed.advance(t, orders.Agreed)
		agreed.advance(t, orders.Agreed)
		gone := goneOrder(t, w, "father")
		choose, revise := "/v1/orders/"+closed.order.ID+"/choice", "/v1/orders/"+closed.order.ID+"/revise"
		chooseOpen := "/v1/orders/" + open.order.ID + "/choice"
		start := "/v1/assignments/" + agreed.order.Round.ID + "/start-date"
		const broken, unknown = `{"offer_id":`, `{"colour":"red"}`
		known := `{"offer_id":"` + w.offers["linden home"].ID + `"}`
		for _, row := range []struct {
			name string
			ask  ask
			head []string
			want int
			code string
			rule string
		}{
			{"nobody with a broken body is asked to sign in", ask{"", http.MethodPut, choose, 0, "", broken}, nil, 401, "unauthenticated", ""},
			{"a provider with a broken body lacks the role", ask{"solbakken", http.MethodPut, choose, 0, "", broken}, nil, 403, "missing_role", ""},
			{"a family without a relation finds nothing, whatever it sends", ask{"stranger", http.MethodPut, choose, 0, "", broken}, nil, 404, "not_found", ""},
			{"a parent whose authority has ended is told so, whatever it sends", ask{"father", http.MethodPut, "/v1/orders/" + gone + "/choice", 0, "", broken}, nil, 403, "not_authorised_to_choose", "R18"},
			{"a query that cannot be used is not told to a stranger", ask{"stranger", http.MethodGet, "/v1/orders/" + closed.order.ID + "/events?limit=0", 0, "", ""}, nil, 404, "not_found", ""},
			{"nor is a list of offers", ask{"stranger", http.MethodGet, "/v1/orders/" + closed.order.ID + "/offers?sort=price", 0, "", ""}, nil, 404, "not_found", ""},
			{"it is told to a party", ask{"mother", http.MethodGet, "/v1/orders/" + closed.order.ID + "/events?limit=0", 0, "", ""}, nil, 400, "invalid_field", ""},
			{"a list of offers with a strange query is no list", ask{"mother", http.MethodGet, "/v1/orders/" + closed.order.ID + "/offers?sort=price", 0, "", ""}, nil, 400, "invalid_field", ""},
			{"a broken body comes before the missing version", ask{"mother", http.MethodPut, choose, 0, "", broken}, nil, 400, "invalid_field", ""},
			{"so does the wrong content type", ask{"mother", http.MethodPut, choose, 0, "", known}, []string{"Content-Type", "text/plain"}, 415, "invalid_field", ""},
			{"so does an unknown field", ask{"mother", http.MethodPut, choose, 0, "", unknown}, nil, 422, "invalid_field", ""},
			{"the missing version comes before the state", ask{"mother", http.MethodPut, choose, 0, "", known}, nil, 428, "version_required", ""},
			{"a stale version comes before the state", ask{"mother", http.MethodPut, choose, 1, "", known}, nil, 412, "version_conflict", ""},
			{"the state comes before the reason", ask{"caseworker", http.MethodPost, revise, closed.order.Version, "", `{"reason":""}`}, nil, 409, "invalid_state", "R31"},
			{"the state comes before the child's view", ask{"mother", http.MethodPut, choose, closed.order.Version, "", known}, nil, 409, "invalid_state", "R31"},
			{"the child's view (R19) comes before the list (R25)", ask{"mother", http.MethodPut, chooseOpen, open.order.Version, "", known}, nil, 422, "child_not_heard", "R19"},
			{"the deadline (R27) comes before the weekday (R29)", ask{"solbakken", http.MethodPut, start, agreed.order.Version, "", `{"start_date":"2027-03-03","agreed_with_family_on":"2026-11-02"}`}, nil, 422, "start_after_deadline", "R27"},
			{"the weekday is refused when it alone is wrong", ask{"solbakken", http.MethodPut, start, agreed.order.Version, "", `{"start_date":"2027-03-02","agreed_with_family_on":"2026-11-02"}`}, nil, 422, "outside_lot_rules", "R29"},
		} {
			t.Run(row.name, func(t *testing.T) {
				got := w.hear(t, row.ask, row.head...).wants(t, row.want)
				if code, rule := got.text("code"), got.text("rule"); code != row.code || strings.TrimPrefix(rule, "null") != row.rule {
					t.Errorf("refused as %s %s, want %s %s: %s", code, rule, row.code, row.rule, got.Body)
				}
			})
		}
	})
}
