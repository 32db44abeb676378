package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestNamingSomebodyOpensNoOtherDistrictsCase: who acts in another district's published case, now or later, gets no password here.
func TestNamingSomebodyOpensNoOtherDistrictsCase(t *testing.T) {
	t.Parallel()
	const fresh = "et helt nytt passord"
	const verge = `{"account_id":"${VERGE}","ground":"verge","valid_from":null,"valid_to":null,"basis_reference":"Mandat 1"}`
	eachWorld(t, func(t *testing.T, w *world) {
		for i, c := range []struct {
			sentence          string
			from, to, born    string
			published, denied bool
		}{
			{"named in a draft", "null", "null", "2015-06-14", false, false},
			{"named in a published case", "null", "null", "2015-06-14", true, true},
			{"who acted until yesterday", "null", `"2026-11-01"`, "2015-06-14", true, false},
			{"who acts for the last day", "null", `"2026-11-02"`, "2015-06-14", true, true},
			{"who acts from tomorrow", `"2026-11-03"`, "null", "2015-06-14", true, true},
			{"whose child comes of age today", "null", "null", "2008-11-02", true, false},
			{"whose child comes of age tomorrow", "null", "null", "2008-11-03", true, true},
		} {
			name := fmt.Sprint("parent-", i)
			w.hire(t, name, "Kim Nordmann", identity.Family, "")
			own := w.publish(t, "group", name).order.ID
			body, err := w.orderBody("group", fmt.Appendf(nil,
				`{"recipient":{"name":"Kim","birth_date":%q,"lives_in_municipality":true,"lives_with_guardians":true,"developmental_disability":true,"decision_competence":false,"protected_address":false},
"representatives":[{"account_id":%q,"ground":"parent","valid_from":%s,"valid_to":%s,"basis_reference":""},%s]}`,
				c.born, w.people[name].ID, c.from, c.to, verge), w.known)
			must(t, err)
			theirs := w.hear(t, ask{Who: "other-caseworker", Method: "POST", Path: "/v1/orders", Body: body}).wants(t, 201)
			if c.published {
				w.hear(t, ask{Who: "other-caseworker", Method: "POST", Path: "/v1/orders/" + theirs.text("id") + "/publish", Version: theirs.version()}).wants(t, 200)
			}
			got := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders/" + own + "/password", Body: givenPassword(w.people[name].ID, fresh)})
			if !c.denied {
				got.wants(t, 200)
				w.signIn(t, name, fresh).wants(t, 201)
				continue
			}
			if got.Status != 422 || got.text("errors.0.field") != "account_id" || got.text("errors.0.code") != "acts_elsewhere" || got.text("rule") != "R18" {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
			w.signIn(t, name, worldPassword).wants(t, 201)
		}
	})
}

// meanwhile is a store in which something happens between reading who signs in and checking the password.
type meanwhile struct {
	market.Store
	happens func()
}

// AccountByLogin reads as ever, and then it happens.
func (s meanwhile) AccountByLogin(ctx context.Context, login string) (identity.Account, error) {
	account, err := s.Store.AccountByLogin(ctx, login)
	s.happens()
	return account, err
}

// TestASignInIsOfTheAccountAsItIs when the session opens, and not as it was while the password waited to be checked.
func TestASignInIsOfTheAccountAsItIs(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for i, c := range []struct {
			sentence string
			happens  func(a *identity.Account)
			status   int
		}{
			{"another password", func(a *identity.Account) { a.ChangePassword("another") }, 401},
			{"closed", func(a *identity.Account) { a.Deactivate() }, 401},
			{"another role", func(a *identity.Account) { must(t, a.ChangeRole(identity.DistrictManager, a.PartyID)) }, 201},
		} {
			login := fmt.Sprint("worker-", i)
			who := w.hire(t, login, "Kim Dahl", identity.Caseworker, worldDistrict)
			happens := func() {
				must(t, w.db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
					a, err := tx.AccountForChange(ctx, who.AccountID)
					if err != nil {
						return err
					}
					c.happens(&a)
					return tx.SaveAccount(ctx, a, a.Version)
				}))
			}
			w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
				keys, err := identity.LoadOrCreateKeys(t.TempDir(), rand.Reader)
				must(t, err)
				d.Tokens, err = identity.NewTokens(keys, "https://pusterom.example", "pusterom", w.clock.Now)
				must(t, err)
				d.Market = market.New(market.Config{
					Store: meanwhile{w.db, happens}, Clock: w.clock.Now, Random: rand.Reader, Keys: keys, Tokens: d.Tokens, Cost: identity.TestCost,
				})
			}))
			got := w.signIn(t, login, worldPassword)
			if got.Status != c.status || got.Status == 401 && got.text("code") != "unauthenticated" {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
			if got.Status == 201 {
				w.meWith(t, sessionOf(t, got).AccessToken).wants(t, 200)
			}
		}
	})
}

// TestAWrongPresentPasswordCostsOneCheck and no hash of the new one.
func TestAWrongPresentPasswordCostsOneCheck(t *testing.T) {
	w := newWorld(t, storetest.Engines(t)[0])
	w.expensive(t)
	_, err := w.tokenOf("mother")
	must(t, err)
	for _, c := range []struct {
		current string
		status  int
		hashes  bool
	}{{"et langt og galt passord", 422, false}, {worldPassword, 200, true}} {
		hashes, checks := false, false
		watched(func() {
			w.hear(t, ask{Who: "mother", Method: "PUT", Path: "/v1/me/password", Body: fmt.Sprintf(`{"current":%q,"password":"et helt nytt passord"}`, c.current)}).wants(t, c.status)
		}, func(stacks [][]byte) {
			for _, stack := range stacks {
				hashes = hashes || bytes.Contains(stack, []byte("HashPassword("))
				checks = checks || bytes.Contains(stack, []byte("VerifyPassword("))
				if bytes.Contains(stack, []byte("InTx(")) {
					t.Error("hashed inside a transaction")
				}
			}
		})
		if hashes != c.hashes {
			t.Errorf("with %q a hash was made: %t, a check: %t", c.current, hashes, checks)
		}
	}
}

// TestNoPasswordCanBeTriedOnWhatIsStored: of a repeatable request with a password a sum is kept that only the server can make.
func TestNoPasswordCanBeTriedOnWhatIsStored(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		order := w.publish(t, "group", "mother").order.ID
		const fresh = "et helt nytt passord"
		path, body := "/v1/orders/"+order+"/password", givenPassword(w.people["mother"].ID, fresh)
		give := ask{Who: "caseworker", Method: "POST", Path: path, Key: "k", Body: body}
		w.hear(t, give).wants(t, 200)
		var kept string
		must(t, w.inspect(t).QueryRowContext(t.Context(), "SELECT body_hash FROM idempotency_keys WHERE key_text = 'k'").Scan(&kept))
		if plain := sha256.Sum256([]byte("POST\n" + path + "\n\n" + body)); kept == hex.EncodeToString(plain[:]) || len(kept) != hex.EncodedLen(len(plain)) {
			t.Errorf("kept is %s", kept)
		}
		w.hear(t, give).wants(t, 200)
		give.Body = givenPassword(w.people["mother"].ID, "et annet nytt passord")
		w.hear(t, give).wants(t, 422)
	})
}
