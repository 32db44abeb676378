package api_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

func newAccount(login, role string) string {
	return fmt.Sprintf(`{"login":%q,"name":"Ny Person","role":%q,"password":"et langt og godt passord"}`, login, role)
}

func TestAManagerKeepsItsOwnPeople(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for i, c := range []struct {
			who, role string
			status    int
		}{
			{"manager", "caseworker", 201},
			{"manager", "district_manager", 201},
			{"manager", "family", 422},
			{"manager", "provider_manager", 422},
			{"manager", "agreement_owner", 422},
			{"manager", "king", 422},
			{"solbakken-manager", "provider_coordinator", 201},
			{"solbakken-manager", "provider_manager", 201},
			{"solbakken-manager", "caseworker", 422},
			{"owner", "agreement_owner", 201},
			{"owner", "auditor", 201},
			{"owner", "system", 422},
			{"caseworker", "caseworker", 403},
			{"solbakken", "provider_coordinator", 403},
			{"auditor", "auditor", 403},
			{"mother", "family", 403},
		} {
			got := w.hear(t, ask{Who: c.who, Method: "POST", Path: "/v1/accounts", Body: newAccount(fmt.Sprint("new-", i), c.role)})
			if got.Status != c.status {
				t.Errorf("%s makes a %s: %d, want %d: %s", c.who, c.role, got.Status, c.status, got.Body)
			}
		}
		w.signIn(t, "new-0", "et langt og godt passord").wants(t, 201)
	})
}

func TestANewAccountIsHeldToItsRules(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ sentence, body, field, code string }{
			{"a login in use, in another case", newAccount("CaseWorker", "caseworker"), "login", "taken"},
			{"a login with a blank", newAccount("case worker", "caseworker"), "login", "bad_login"},
			{"a short login", newAccount("ab", "caseworker"), "login", "bad_login"},
			{"no name", strings.Replace(newAccount("nina", "caseworker"), "Ny Person", " ", 1), "name", "required"},
			{"a weak password", strings.Replace(newAccount("nina", "caseworker"), "et langt og godt passord", "passord12345", 1), "password", "weak_password"},
		} {
			got := w.hear(t, ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: c.body})
			if got.Status != 422 || got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
	})
}

func TestAnotherPartysAccountLooksAbsent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		missing := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: concrete("/v1/accounts/:id"), Body: `{bad`}).wants(t, 404)
		for _, name := range []string{"other-caseworker", "solbakken", "mother", "owner"} {
			got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people[name].ID, Body: `{bad`}).wants(t, 404)
			if got.text("detail") != missing.text("detail") || len(got.Body) != len(missing.Body) {
				t.Errorf("%s can be told apart: %s", name, got.Body)
			}
		}
		if w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["havna"].ID, Version: 1, Body: `{"active":false}`}).Status != 404 {
			t.Error("a provider closes another provider's account")
		}
	})
}

// TestNobodyClosesOrMovesTheirOwnAccount or gives it a password without the present one.
func TestNobodyClosesOrMovesTheirOwnAccount(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/accounts/" + w.people["manager"].ID
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"active":false}`}).wants(t, 409)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"role":"caseworker"}`}).wants(t, 409)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"name":"Grete H.","password":"et helt nytt passord"}`}).wants(t, 409)
		w.signIn(t, "manager", worldPassword).wants(t, 201)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"name":"Grete H.","active":true,"role":"district_manager"}`}).wants(t, 200)
	})
}

func TestAChangedAccountLosesItsSessions(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for name, body := range map[string]string{
			"colleague":  `{"active":false}`,
			"caseworker": `{"role":"district_manager"}`,
		} {
			s := sessionOf(t, w.signIn(t, name, worldPassword).wants(t, 201))
			w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people[name].ID, Version: 1, Body: `{"name":"Annet Navn"}`}).wants(t, 200)
			w.meWith(t, s.AccessToken).wants(t, 200)
			w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people[name].ID, Version: 2, Body: body}).wants(t, 200)
			w.meWith(t, s.AccessToken).wants(t, 401)
			w.refresh(t, s.RefreshToken).wants(t, 401)
		}
		w.signIn(t, "colleague", worldPassword).wants(t, 401)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 3, Body: `{"active":true,"password":"et helt nytt passord"}`}).wants(t, 200)
		w.signIn(t, "colleague", worldPassword).wants(t, 401)
		w.signIn(t, "colleague", "et helt nytt passord").wants(t, 201)
	})
}

func TestAPartysPeopleComeInPages(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for i := range 4 {
			w.hire(t, fmt.Sprint("zz-", i), "Z", identity.Caseworker, worldDistrict)
		}
		var logins []string
		path := "/v1/accounts?limit=3"
		for range 9 {
			got := w.hear(t, ask{Who: "manager", Method: "GET", Path: path}).wants(t, 200)
			for i := range 3 {
				if login := got.text(fmt.Sprintf("items.%d.login", i)); login != "(nothing)" {
					logins = append(logins, login)
				}
			}
			if got.text("next") == "null" {
				break
			}
			path = "/v1/accounts?limit=3&after=" + got.text("next")
		}
		if have := strings.Join(logins, " "); have != "caseworker colleague manager zz-0 zz-1 zz-2 zz-3" {
			t.Errorf("paged %s", have)
		}
	})
}

func TestTheSystemMayMakeAnyAccount(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		by := w.hire(t, "new-family", "Ny Familie", identity.Family, "")
		if by.PartyID != by.AccountID {
			t.Errorf("a family's party is %s, not its own account %s", by.PartyID, by.AccountID)
		}
		_, err := w.market.AddAccount(t.Context(), w.actor("manager"), market.NewAccount{
			Login: "fosterling", Name: "F", Password: w.market.NewPassword(t.Context(), worldPassword), Role: identity.Caseworker, PartyID: otherDistrict,
		})
		must(t, err)
		got := w.hear(t, ask{Who: "fosterling", Method: "GET", Path: "/v1/me"}).wants(t, 200)
		if got.text("party.id") != worldDistrict {
			t.Errorf("a manager's person landed in %s", got.text("party.id"))
		}
	})
}
