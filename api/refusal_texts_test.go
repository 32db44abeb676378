package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/pusterom/pusterom/internal/orders"
)

// TestASignInIsRefusedForWhatIsWrong: a wrong password is not "you are not signed in", and a field left out is named.
func TestASignInIsRefusedForWhatIsWrong(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, row := range []struct {
			sentence, language, body string
			status                   int
			field, want              string
		}{
			{"another password", "nb", `{"login":"mother","password":"x"}`, 401, "detail", "Brukernavn eller passord er feil."},
			{"an unknown login", "nb", `{"login":"nobody-at-all","password":"x"}`, 401, "detail", "Brukernavn eller passord er feil."},
			{"in English", "en", `{"login":"mother","password":"x"}`, 401, "detail", "The user name or password is wrong."},
			{"its code stays", "en", `{"login":"mother","password":"x"}`, 401, "code", "unauthenticated"},
			{"no login", "en", `{"password":"x"}`, 422, "errors.0.field", "login"},
			{"no password", "en", `{"login":"mother"}`, 422, "errors.0.field", "password"},
			{"a blank login", "en", `{"login":" ","password":"x"}`, 422, "errors.0.code", "required"},
			{"nothing at all", "en", `{}`, 422, "errors.1.code", "required"},
		} {
			got := w.hear(t, ask{Method: http.MethodPost, Path: "/v1/sessions", Body: row.body}, "Accept-Language", row.language)
			if got.Status != row.status || got.text(row.field) != row.want {
				t.Errorf("%s: %d %s", row.sentence, got.Status, got.Body)
			}
		}
	})
}

// TestADateIsToldWhatIsWrongWithIt in its own field, and nothing else.
func TestADateIsToldWhatIsWrongWithIt(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, row := range []struct{ sentence, part, want string }{
			{"a decision after today", `{"decision":{"decided_on":"2026-11-03"}}`, "Kan ikke være etter i dag."},
			{"a window that ends before it begins", `{"start_window":{"from":"2027-02-01","to":"2027-01-01"}}`, "Til-datoen kan ikke være tidligere enn fra-datoen."},
		} {
			body, err := w.orderBody("group", []byte(row.part), w.known)
			must(t, err)
			got := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}, "Accept-Language", "nb").wants(t, 422)
			if got.text("errors.0.message") != row.want {
				t.Errorf("%s: %s", row.sentence, got.Body)
			}
		}
		offer := w.offers["solbakken home"].ID
		got := w.hear(t, ask{Who: "solbakken-manager", Method: http.MethodPatch, Path: "/v1/offers/" + offer, Version: 1, Body: `{"age_from":50}`}, "Accept-Language", "nb").wants(t, 422)
		if got.text("errors.0.code") != "numbers_crossed" {
			t.Errorf("crossed numbers are told as dates: %s", got.Body)
		}
		draft := ask{Who: "owner", Method: http.MethodPost, Path: "/v1/agreements", Body: strings.Replace(newAgreement, "2031-06-30", "2027-06-30", 1)}
		if got := w.hear(t, draft, "Accept-Language", "nb").wants(t, 422); got.text("errors.0.message") != "Til (2027-06-30) kan ikke være tidligere enn fra (2027-07-01)." {
			t.Errorf("crossed dates of an agreement: %s", got.Body)
		}
	})
}

// TestOnlyWhatIsListedIsCompared: what would be left out in silence is refused.
func TestOnlyWhatIsListedIsCompared(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		path := "/v1/orders/" + p.order.ID + "/offers?compare="
		group, home := w.offers["solbakken group"].ID, w.offers["solbakken home"].ID
		for _, row := range []struct{ sentence, compare, code string }{
			{"not an id", "solbakken", "unknown_value"},
			{"nothing", "", "unknown_value"},
			{"an id and a comma", group + ",", "unknown_value"},
			{"an id of nothing", uuid.NewString(), "unknown_offer"},
			{"an offer of another lot", group + "," + home, "unknown_offer"},
		} {
			got := w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: path + row.compare}).wants(t, 400)
			if got.text("errors.0.field") != "compare" || got.text("errors.0.code") != row.code {
				t.Errorf("%s: %s", row.sentence, got.Body)
			}
		}
		got := w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: path + group}).wants(t, 200)
		if got.text("items.0.offer_id") != group || got.text("items.1.offer_id") != "(nothing)" {
			t.Errorf("comparing one offer gives %s", got.Body)
		}
		w.hear(t, ask{Who: "stranger", Method: http.MethodGet, Path: path + "solbakken"}).wants(t, 404)
	})
}

// TestAChildViewThatIsNullIsNotGiven: whether one is needed is for the child's age to decide (R19).
func TestAChildViewThatIsNullIsNotGiven(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		choice := ask{
			Who: "mother", Method: http.MethodPut, Path: "/v1/orders/" + p.order.ID + "/choice", Version: p.order.Version,
			Body: fmt.Sprintf(`{"offer_id":%q,"child_view":null}`, w.offers["solbakken group"].ID),
		}
		if got := w.hear(t, choice).wants(t, 422); got.text("code") != "child_not_heard" || got.text("rule") != "R19" {
			t.Errorf("a child of eleven: %s", got.Body)
		}
		whole, err := w.orderBody("group", nil, w.known)
		must(t, err)
		small := strings.Replace(whole, "2015-06-14", "2021-06-14", 1)
		path := "/v1/orders/" + w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: small}).wants(t, 201).text("id")
		w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: path + "/publish", Version: 1}).wants(t, 200)
		choice.Path, choice.Version = path+"/choice", 2
		if got := w.hear(t, choice).wants(t, 200); got.text("state") != string(orders.Chosen) {
			t.Errorf("a child of five: %s", got.Body)
		}
	})
}
