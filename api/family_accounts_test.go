package api_test

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

func newGuardian(login string) string {
	return fmt.Sprintf(`{"login":%q,"name":"Kari Nordmann","password":"et langt og godt passord","email":"kari@pusterom.example","phone":"21 80 00 77"}`, login)
}

// TestAFamilyAccountIsFoundByItsWholeLogin and by nothing less; accounts of other roles are not told of.
func TestAFamilyAccountIsFoundByItsWholeLogin(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		closed := w.hire(t, "closed", "Stengt Konto", identity.Family, "")
		account, err := w.db.Account(t.Context(), closed.AccountID)
		must(t, err)
		account.Deactivate()
		must(t, w.db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.SaveAccount(ctx, account, account.Version) }))
		for _, c := range []struct {
			login string
			found bool
		}{
			{"mother", true},
			{"  MoTher ", true},
			{"mothe", false},
			{"mother%", false},
			{"m_ther", false},
			{"%", false},
			{"nobody-at-all", false},
			{"closed", false},
			{"colleague", false},
			{"solbakken", false},
			{"system", false},
		} {
			got := w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/family-accounts?login=" + url.QueryEscape(c.login)}).wants(t, 200)
			want := `{"items":[]}`
			if c.found {
				want = fmt.Sprintf(`{"items":[{"id":%q,"login":"mother","name":"Ingrid Berg"}]}`, w.people["mother"].ID)
			}
			if string(got.Body) != want {
				t.Errorf("%q: %s, want %s", c.login, got.Body, want)
			}
		}
		for path, field := range map[string]string{
			"": "login", "?login=": "login", "?login=a&login=b": "login", "?name=Ingrid": "name", "?login=mother&limit=1": "limit",
		} {
			got := w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/family-accounts" + path}).wants(t, 400)
			if got.text("errors.0.field") != field {
				t.Errorf("%s: %s", path, got.Body)
			}
		}
		for _, who := range []string{"mother", "solbakken", "owner", "auditor"} {
			w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/family-accounts?login=mother"}).wants(t, 403)
		}
	})
}

// TestAGuardianGetsAnAccount, is named in an order and finds the case; how to reach them is told to nobody.
func TestAGuardianGetsAnAccount(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		add := ask{Who: "caseworker", Method: "POST", Path: "/v1/family-accounts", Key: "k", Body: newGuardian("Kari")}
		made := w.hear(t, add).wants(t, 201)
		if want := fmt.Sprintf(`{"id":%q,"login":"kari","name":"Kari Nordmann"}`, made.text("id")); string(made.Body) != want {
			t.Errorf("made %s, want %s", made.Body, want)
		}
		if again := w.hear(t, add).wants(t, 201); again.text("id") != made.text("id") {
			t.Errorf("a repeat makes %s", again.Body)
		}
		found := w.hear(t, ask{Who: "manager", Method: "GET", Path: "/v1/family-accounts?login=kari"}).wants(t, 200)
		if found.text("items.0.id") != made.text("id") || strings.Contains(string(found.Body), "21 80") || strings.Contains(string(found.Body), "@") {
			t.Errorf("found %s", found.Body)
		}
		body, err := w.orderBody("group", fmt.Appendf(nil,
			`{"representatives":[{"account_id":%q,"ground":"parent","valid_from":"2015-06-14","valid_to":null,"basis_reference":""}]}`, made.text("id")), w.known)
		must(t, err)
		order := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: body}).wants(t, 201)
		w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders/" + order.text("id") + "/publish", Version: order.version()}).wants(t, 200)

		in := sessionOf(t, w.signIn(t, "kari", "et langt og godt passord").wants(t, 201))
		me := w.meWith(t, in.AccessToken).wants(t, 200)
		if me.text("role") != "family" || me.text("party.id") != made.text("id") || me.text("phone") != "21 80 00 77" || me.text("email") != "kari@pusterom.example" {
			t.Errorf("%s", me.Body)
		}
		w.hear(t, ask{Method: "GET", Path: "/v1/orders/" + order.text("id")}, "Authorization", "Bearer "+in.AccessToken).wants(t, 200)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + made.text("id"), Version: 1, Body: `{"active":false}`}).wants(t, 404)
	})
}

func TestANewFamilyAccountIsHeldToTheRulesOfAll(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		good := newGuardian("kari")
		for _, c := range []struct{ sentence, body, field, code string }{
			{"a login in use, in another case", newGuardian("MOTHER"), "login", "taken"},
			{"a login of another role", newGuardian("auditor"), "login", "taken"},
			{"a login with a blank", newGuardian("ka ri"), "login", "bad_login"},
			{"no name", strings.Replace(good, "Kari Nordmann", " ", 1), "name", "required"},
			{"a weak password", strings.Replace(good, "et langt og godt passord", "passord12345", 1), "password", "weak_password"},
			{"no mail address", strings.Replace(good, "kari@", "kari", 1), "email", "bad_email"},
			{"no telephone number", strings.Replace(good, "21 80 00 77", "ring oss", 1), "phone", "bad_phone"},
			{"a role", strings.Replace(good, "{", `{"role":"auditor",`, 1), "role", "unknown_field"},
		} {
			got := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/family-accounts", Body: c.body})
			if got.Status != 422 || got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		for _, who := range []string{"mother", "solbakken-manager", "owner", "auditor"} {
			w.hear(t, ask{Who: who, Method: "POST", Path: "/v1/family-accounts", Body: good}).wants(t, 403)
		}
		w.hear(t, ask{Who: "manager", Method: "POST", Path: "/v1/family-accounts", Body: `{"login":"kari","name":"K","password":"et langt og godt passord","email":null,"phone":null}`}).wants(t, 201)
	})
}

func givenPassword(account, password string) string {
	return fmt.Sprintf(`{"account_id":%q,"password":%q}`, account, password)
}

// publishWithBoth publishes a case in which both parents act.
func (w *world) publishWithBoth(t *testing.T) string {
	t.Helper()
	body, err := w.orderBody("group", nil, w.known)
	must(t, err)
	order := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: body}).wants(t, 201)
	w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders/" + order.text("id") + "/publish", Version: order.version()}).wants(t, 200)
	return order.text("id")
}

// TestAForgottenPassword: the district of the case gives another one. The old one and every session end; the case file tells of it
// without the password, and the family is told.
func TestAForgottenPassword(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		order := w.publishWithBoth(t)
		const fresh = "k7wq-p2me-x9ad-h4tz"
		forgetful := sessionOf(t, w.signIn(t, "father", worldPassword).wants(t, 201))
		give := ask{Who: "caseworker", Method: "POST", Path: "/v1/orders/" + order + "/password", Key: "k", Body: givenPassword(w.people["father"].ID, fresh)}
		want := fmt.Sprintf(`{"id":%q,"login":"father","name":%q}`, w.people["father"].ID, w.people["father"].Name)
		for range 2 {
			if got := w.hear(t, give).wants(t, 200); string(got.Body) != want {
				t.Errorf("%s, want %s", got.Body, want)
			}
		}
		w.meWith(t, forgetful.AccessToken).wants(t, 401)
		w.signIn(t, "father", worldPassword).wants(t, 401)
		w.signIn(t, "father", fresh).wants(t, 201)
		w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/me"}).wants(t, 200)

		trail := w.hear(t, ask{Who: "caseworker", Method: "GET", Path: "/v1/orders/" + order + "/events"}).wants(t, 200)
		if trail.text("items.-1.type") != "password_given" || trail.text("items.-1.detail.account_id") != w.people["father"].ID ||
			trail.text("items.-1.account_id") != w.people["caseworker"].ID || trail.text("items.-2.type") == "password_given" {
			t.Errorf("the case file says %s", trail.Body)
		}
		seen := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/orders/" + order + "/events"}).wants(t, 200)
		if seen.text("items.-1.type") != "password_given" || strings.Contains(string(seen.Body), w.people["father"].ID) {
			t.Errorf("the family reads %s", seen.Body)
		}
		for _, said := range []string{string(trail.Body), string(seen.Body)} {
			if strings.Contains(said, fresh) {
				t.Error("the password stands in the case file")
			}
		}
	})
}

// TestWhoGivesAPassword: the district of a case that the family has been told of, to who acts in it on that day, and nobody else.
func TestWhoGivesAPassword(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		order := w.publish(t, "group", "mother").order.ID
		draft := w.draft(t, "group", "mother").order.ID
		const fresh = "et helt nytt passord"
		mother, stranger := w.people["mother"].ID, w.people["stranger"].ID
		for _, c := range []struct {
			sentence, who, order, body string
			status                     int
			field, code                string
		}{
			{"another district", "other-caseworker", order, givenPassword(mother, fresh), 404, "", ""},
			{"another district, whatever it sends", "other-caseworker", order, `{"account_id":`, 404, "", ""},
			{"the family itself", "mother", order, givenPassword(mother, fresh), 403, "", ""},
			{"a provider", "solbakken-manager", order, givenPassword(mother, fresh), 403, "", ""},
			{"while it is a draft", "caseworker", draft, givenPassword(mother, fresh), 409, "", ""},
			{"somebody of another case", "caseworker", order, givenPassword(stranger, fresh), 422, "account_id", "no_representative"},
			{"a colleague", "manager", order, givenPassword(w.people["colleague"].ID, fresh), 422, "account_id", "no_representative"},
			{"nobody at all", "manager", order, givenPassword("", fresh), 422, "account_id", "no_representative"},
			{"a weak password", "manager", order, givenPassword(mother, "passord12345"), 422, "password", "weak_password"},
			{"no password", "manager", order, fmt.Sprintf(`{"account_id":%q}`, mother), 422, "password", "weak_password"},
		} {
			got := w.hear(t, ask{Who: c.who, Method: "POST", Path: "/v1/orders/" + c.order + "/password", Body: c.body})
			if got.Status != c.status || c.field != "" && (got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code) {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		for _, who := range []string{"mother", "stranger", "colleague"} {
			w.signIn(t, who, worldPassword).wants(t, 201)
		}
	})
}
