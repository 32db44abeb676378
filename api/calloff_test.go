package api_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// TestWhatIsSignedStays: both parties sign the text that was made when the offer was found suitable, whatever the register
// says since (R26).
func TestWhatIsSignedStays(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		p.advance(t, orders.Suitable)
		assignment, order := "/v1/assignments/"+p.order.Round.ID, "/v1/orders/"+p.order.ID
		first := w.visit(t, http.StatusOK, ask{Who: "solbakken", Method: http.MethodGet, Path: assignment + "/call-off"})
		sign := fmt.Sprintf(`{"text_version":%q}`, first.text("text_version"))
		signed := w.visit(t, http.StatusOK, ask{Who: "solbakken", Method: http.MethodPost, Path: assignment + "/call-off", Version: p.order.Version, Body: sign})

		if got := w.rows(t, "UPDATE providers SET name = 'Et helt annet navn AS' RETURNING id"); len(got) == 0 {
			t.Fatal("no provider was renamed")
		}
		again := w.visit(t, http.StatusOK, ask{Who: "caseworker", Method: http.MethodGet, Path: order + "/call-off"})
		if again.text("text") != first.text("text") || again.text("text_version") != first.text("text_version") {
			t.Errorf("the text has changed after it was signed:\n%s\n%s", first.text("text"), again.text("text"))
		}
		agreed := w.visit(t, http.StatusOK, ask{Who: "caseworker", Method: http.MethodPost, Path: order + "/call-off", Version: signed.version(), Body: sign})
		if agreed.text("state") != string(orders.Agreed) {
			t.Errorf("state %s, want agreed", agreed.text("state"))
		}
	})
}

// TestNoChoiceSlipsPastASuspension races a choice against the owner who puts the place on hold: either the choice came
// first, and the case is on the district's worklist, or it is refused (R25).
func TestNoChoiceSlipsPastASuspension(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		c := w.families(t, 1)[0]
		offer := w.offers["havna group"].ID
		path := "/v1/agreements/" + w.agreement.ID + "/framework-places/"
		place := w.rows(t, "SELECT p.id, p.version FROM framework_places p JOIN offers o ON o.provider_id = p.provider_id AND o.lot = p.lot WHERE o.id = '"+offer+"'")
		path += place[0][0]
		version := int64(number(t, place[0][1]))
		accepted := 0
		for trial := range trials(25, 200) {
			got := w.together(t, c.choose(offer, true), ask{Who: "owner", Method: http.MethodPatch, Path: path, Version: version, Body: `{"status":"on_hold","reason":"Tilsyn."}`})
			if got[1].Status != http.StatusOK {
				t.Fatalf("trial %d: the owner got %d", trial, got[1].Status)
			}
			version = got[1].version()
			if got[0].Status == http.StatusOK {
				accepted++
				if waits := w.rows(t, "SELECT id FROM orders WHERE waits_district AND id = '"+c.order+"'"); len(waits) != 1 {
					t.Fatalf("trial %d: the choice was taken, the place is on hold, and no district has the case on its worklist", trial)
				}
				c.version = got[0].version()
				c.version = w.visit(t, http.StatusOK, c.giveUp()).version()
			} else if got[0].text("code") != "not_on_agreement" {
				t.Fatalf("trial %d: the family got %d %s", trial, got[0].Status, got[0].Body)
			}
			version = w.visit(t, http.StatusOK, ask{Who: "owner", Method: http.MethodPatch, Path: path, Version: version, Body: `{"status":"countersigned"}`}).version()
		}
		t.Logf("the choice came first in %d trials", accepted)
	})
}
