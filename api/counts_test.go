package api_test

import (
	"fmt"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// item finds the entry of a list where a field has a value, and gives another field of it.
func item(got said, field, value, wanted string) string {
	for i := range 100 {
		if got.text(fmt.Sprintf("items.%d.%s", i, field)) == value {
			return got.text(fmt.Sprintf("items.%d.%s", i, wanted))
		}
	}
	return "(no item)"
}

func TestAPlaceTellsHowManyCasesItHoldsUnlessTheyAreFew(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		w.setPlaces(t, "solbakken", "solbakken group", 9)
		path := "/v1/agreements/" + w.agreement.ID + "/framework-places"
		var place string
		list := func() string {
			got := w.hear(t, ask{Who: "owner", Method: "GET", Path: path + "?limit=100"}).wants(t, 200)
			for i := range 20 {
				row := fmt.Sprintf("items.%d.", i)
				if got.text(row+"provider_id") == w.providerNamed("solbakken") && got.text(row+"lot") == "group_respite" {
					place = got.text(row + "id")
					return got.text(row + "live_cases")
				}
			}
			return "(no place)"
		}
		if got := list(); got != "0" {
			t.Errorf("before anybody has chosen: %s", got)
		}
		m.persons(t, 1, "solbakken", orders.Published)
		m.persons(t, 3, "solbakken", orders.Chosen)
		cases := m.persons(t, 1, "solbakken", orders.Started)
		if got := list(); got != "null" {
			t.Errorf("four persons are told of: %s", got)
		}
		m.persons(t, 1, "solbakken", orders.Agreed)
		if got := list(); got != "5" {
			t.Errorf("five persons: %s", got)
		}
		moved := w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path + "/" + place, Version: 1, Body: `{"status":"ended","reason":"Sagt opp."}`}).wants(t, 200)
		if got := moved.text("live_cases"); got != "5" || list() != "5" {
			t.Errorf("ended with %s, then %s: the cases go on", got, list())
		}
		if got := w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/orders/" + cases[0].order.ID}).wants(t, 200); got.text("state") != "started" {
			t.Errorf("a case of an ended place: %s", got.text("state"))
		}
	})
}

func TestAnAccountTellsHowManyOpenCasesNameItAndClosesAllTheSame(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/accounts/" + w.people["caseworker"].ID
		open := func() string {
			return item(w.hear(t, ask{Who: "manager", Method: "GET", Path: "/v1/accounts"}).wants(t, 200), "login", "caseworker", "open_cases")
		}
		if got := open(); got != "0" {
			t.Errorf("without cases: %s", got)
		}
		w.draft(t, "group", "mother")
		over := w.publish(t, "group", "father")
		if got := open(); got != "2" {
			t.Errorf("with a draft and an order: %s", got)
		}
		w.hear(t, ask{
			Who: "caseworker", Method: "POST", Path: "/v1/orders/" + over.order.ID + "/withdraw", Version: over.order.Version,
			Body: `{"reason":"Trukket."}`,
		}).wants(t, 200)
		closed := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"active":false}`}).wants(t, 200)
		if got := closed.text("open_cases"); got != "1" || open() != "1" {
			t.Errorf("closed with %s open, then %s", got, open())
		}
		if got := item(w.hear(t, ask{Who: "solbakken-manager", Method: "GET", Path: "/v1/accounts"}).wants(t, 200), "login", "solbakken", "open_cases"); got != "0" {
			t.Errorf("a provider's coordinator: %s", got)
		}
	})
}
