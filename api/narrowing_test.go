package api_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// TestAListIsNarrowedByReferenceAndDueDate: a part of the number in whatever case, and both days included; the file has what the
// list has. The district's own number finds a case for the district alone.
func TestAListIsNarrowedByReferenceAndDueDate(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		published, chosen, drafted := m.caseIn(t, orders.Published), m.caseIn(t, orders.Chosen), m.caseIn(t, orders.Draft)
		own := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"case_reference":"Sak 26/ÆØ-9_1%"}`}).wants(t, 201).text("id")
		all := []string{own, drafted.order.ID, chosen.order.ID, published.order.ID}
		due := w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/orders/" + published.order.ID}).wants(t, 200).text("due_on")
		reference, alias := published.order.Reference, chosen.order.Round.Alias
		part := strings.ToLower(reference[len(reference)-5:])
		for _, row := range []struct {
			who, query string
			want       []string
		}{
			{"caseworker", "reference=" + reference, []string{published.order.ID}},
			{"caseworker", "reference=%20" + part + "%20", []string{published.order.ID}},
			{"caseworker", "reference=avl-2026", all},
			{"caseworker", "reference=SAK%2026", []string{own}},
			{"caseworker", "reference=%C3%86%C3%98-9", []string{own}},
			{"caseworker", "reference=9_1%25", []string{own}},
			{"caseworker", "reference=%25", []string{own}},
			{"caseworker", "reference=A_L", nil},
			{"caseworker", "reference=2026/4711&state=draft", []string{drafted.order.ID}},
			{"mother", "reference=" + part, []string{published.order.ID}},
			{"mother", "reference=2026/4711", nil},
			{"father", "reference=" + part, nil},
			{"other-caseworker", "reference=avl", nil},
			{"caseworker", "due_from=" + due + "&due_to=" + due, []string{published.order.ID}},
			{"caseworker", "due_to=" + published.order.PublishedOn.AddDays(27).String(), []string{own, drafted.order.ID, chosen.order.ID}},
			{"caseworker", "due_from=" + published.order.PublishedOn.AddDays(29).String(), nil},
			{"mother", "due_from=" + due, []string{published.order.ID}},
		} {
			if got := w.pages(t, row.who, "/v1/orders?"+row.query+"&", "1"); !slices.Equal(got, row.want) {
				t.Errorf("%s finds with %s %v, want %v", row.who, row.query, got, row.want)
			}
			if row.who != "caseworker" {
				continue
			}
			if sheet := sheetOf(t, w.orderSheet(t, row.who, "?"+row.query).wants(t, 200)); len(sheet)-1 != len(row.want) {
				t.Errorf("the file with %s has %d cases, want %d", row.query, len(sheet)-1, len(row.want))
			}
		}
		for query, want := range map[string][]string{
			strings.ToLower(alias): {chosen.order.Round.ID}, reference: nil, "2026/4711": nil,
		} {
			if got := w.pages(t, "solbakken", "/v1/assignments?reference="+query+"&", "1"); !slices.Equal(got, want) {
				t.Errorf("the provider finds with %s %v, want %v", query, got, want)
			}
		}
	})
}

// TestAWorklistBeginsWithWhatIsOverdue: what is past due comes first and is counted, each item with who keeps it, who is waited for
// and by when.
func TestAWorklistBeginsWithWhatIsOverdue(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, decided := range []string{"2026-10-20", "2026-10-01", "2026-10-28"} {
			body := fmt.Sprintf(`{"decision":{"reference":"","decided_on":%q,"legal_basis":"","valid_from":null,"valid_to":null,"complaint_information_sent_on":null}}`, decided)
			w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: body}).wants(t, 201)
		}
		got := w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: "/v1/worklist"}).wants(t, 200)
		for field, want := range map[string]string{
			"items.0.due_on": "2026-10-15", "items.1.due_on": "2026-11-03", "items.2.due_on": "2026-11-11", "counts.overdue": "1",
			"items.0.waiting_on": "district", "items.0.caseworker.name": "Maria Solberg", "items.0.missing.0": "lot",
		} {
			if have := got.text(field); have != want {
				t.Errorf("%s is %s, want %s", field, have, want)
			}
		}
	})
}
