package api_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/policy"
)

// TestMeTellsWhatTheRoleMayEverDo: what is listed is never refused for the role, everything else always is.
func TestMeTellsWhatTheRoleMayEverDo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, who := range []string{"caseworker", "manager", "mother", "solbakken", "solbakken-manager", "owner", "auditor"} {
			me := w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/me"}).wants(t, 200)
			listed, _ := me.at("actions")
			var actions []string
			for _, action := range listed.([]any) { //nolint:forcetypeassert // a panic says the same
				actions = append(actions, action.(string)) //nolint:forcetypeassert // as above
			}
			var inOrder []string
			for _, rule := range policy.Rules() {
				if slices.Contains(actions, string(rule.Action)) && !rule.Public {
					inOrder = append(inOrder, string(rule.Action))
				}
			}
			if !slices.Equal(actions, inOrder) || !slices.Contains(actions, "sign_out") {
				t.Errorf("%s may %v", who, actions)
			}
			for _, r := range api.RouteLines() {
				if r.Public || r.Action == policy.SignOut {
					continue
				}
				got := w.hear(t, ask{Who: who, Method: r.Method, Path: concrete(r.Path)})
				if may := got.text("code") != "missing_role"; may != slices.Contains(actions, string(r.Action)) {
					t.Errorf("%s, %s: %d %s", who, r.Action, got.Status, got.Body)
				}
			}
		}
	})
}

func TestATelephoneNumberIsTheirsToTell(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		set := func(body string) said {
			t.Helper()
			me := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/me"}).wants(t, 200)
			return w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Version: me.version(), Body: body})
		}
		for _, c := range []struct{ body, phone, code string }{
			{`{"language":"nn"}`, "null", "(nothing)"},
			{`{"phone":"+47 21 80 00 56"}`, "+47 21 80 00 56", "(nothing)"},
			{`{"phone":"ring oss"}`, "+47 21 80 00 56", "bad_phone"},
			{`{"phone":"21"}`, "+47 21 80 00 56", "bad_phone"},
			{`{"phone":"21 80 00 561"}`, "+47 21 80 00 56", "bad_phone"},
			{`{"phone":"0123456789012345678901234567890"}`, "+47 21 80 00 56", "too_long"},
			{`{"phone":21800056}`, "+47 21 80 00 56", "wrong_type"},
			{`{"language":"nb"}`, "+47 21 80 00 56", "(nothing)"},
			{`{"phone":" 21800056 "}`, "21800056", "(nothing)"},
			{`{"phone":null}`, "null", "(nothing)"},
		} {
			if got := set(c.body); got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.body, got.Status, got.Body)
			}
			if me := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/me"}); me.text("phone") != c.phone {
				t.Errorf("after %s the number is %s", c.body, me.text("phone"))
			}
		}
	})
}

func TestAManagerKeepsItsPeoplesTelephoneNumbers(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		with := func(phone, login string) string {
			return strings.Replace(newAccount(login, "caseworker"), "{", fmt.Sprintf(`{"phone":%s,`, phone), 1)
		}
		add := ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: with(`"ring oss"`, "nina")}
		if got := w.hear(t, add).wants(t, 422); got.text("errors.0.field") != "phone" || got.text("errors.0.code") != "bad_phone" {
			t.Errorf("%s", got.Body)
		}
		add.Body = with("null", "nils")
		if got := w.hear(t, add).wants(t, 201); got.text("phone") != "null" {
			t.Errorf("%s", got.Body)
		}
		add.Body = with(`"21 80 00 57"`, "nina")
		made := w.hear(t, add).wants(t, 201)
		path := "/v1/accounts/" + made.text("id")
		for i, c := range []struct{ body, want string }{{`{"name":"Nina"}`, "21 80 00 57"}, {`{"phone":"21 80 00 58"}`, "21 80 00 58"}, {`{"phone":null}`, "null"}} {
			got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: int64(i + 1), Body: c.body}).wants(t, 200)
			if made.text("phone") != "21 80 00 57" || got.text("phone") != c.want {
				t.Errorf("%s: %s", c.body, got.Body)
			}
		}
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 4, Body: `{"phone":"x"}`}).wants(t, 422)
	})
}

func TestADistrictSeesItsCaseworkers(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for i, name := range []string{"Berit Aas", "Anne Vik", "Anne Vik", "Cato Li"} {
			w.hire(t, fmt.Sprint("zz-", i), name, identity.Caseworker, worldDistrict)
		}
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["zz-3"].ID, Version: 1, Body: `{"active":false}`}).wants(t, 200)
		w.hear(t, ask{Who: "colleague", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"phone":"21 80 00 56"}`}).wants(t, 200)
		want := "Anne Vik null, Anne Vik null, Berit Aas null, Grete Henriksen null, Maria Solberg null, Tor Dahl 21 80 00 56"
		for _, who := range []string{"caseworker", "manager"} {
			got := w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/caseworkers"}).wants(t, 200)
			var people []string
			for i := range 6 {
				people = append(people, got.text(fmt.Sprintf("items.%d.name", i))+" "+got.text(fmt.Sprintf("items.%d.phone", i)))
			}
			if have := strings.Join(people, ", "); have != want || got.text("items.6.id") != "(nothing)" || got.text("next") != "null" {
				t.Errorf("%s sees %s: %s", who, have, got.Body)
			}
		}
		whole := w.pages(t, "caseworker", "/v1/caseworkers?", "100")
		for _, limit := range []string{"1", "2", "5"} {
			if got := w.pages(t, "caseworker", "/v1/caseworkers?", limit); len(whole) != 6 || !slices.Equal(got, whole) {
				t.Errorf("by %s: %v, at once %v", limit, got, whole)
			}
		}
		w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/caseworkers?name=Anne"}).wants(t, 400)
		for _, who := range []string{"mother", "solbakken", "owner", "auditor"} {
			w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/caseworkers"}).wants(t, 403)
		}
	})
}
