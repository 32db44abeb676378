package api_test

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// expensive gives a world passwords that are as hard as in earnest, so that the work on them can be seen.
func (w *world) expensive(t *testing.T) {
	t.Helper()
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
		keys, err := identity.LoadOrCreateKeys(t.TempDir(), rand.Reader)
		must(t, err)
		d.JWKS = keys.JWKS
		d.Tokens, err = identity.NewTokens(keys, "https://pusterom.example", "pusterom", w.clock.Now)
		must(t, err)
		d.Market = market.New(market.Config{
			Store: w.db, Clock: w.clock.Now, Random: rand.Reader, Keys: keys, Tokens: d.Tokens, Cost: identity.StrongCost,
		})
	}))
	w.tokens = map[string]signedIn{}
}

// hashing gives the stacks of those who hash a password at this moment.
func hashing() [][]byte {
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	var found [][]byte
	for stack := range bytes.SplitSeq(stacks, []byte("\n\n")) {
		if bytes.Contains(stack, []byte("argon2.deriveKey(")) {
			found = append(found, stack)
		}
	}
	return found
}

// watched looks at those who hash, again and again until the work is over.
func watched(work func(), look func(stacks [][]byte)) {
	over := make(chan struct{})
	go func() {
		defer close(over)
		work()
	}()
	for {
		select {
		case <-over:
			return
		default:
			look(hashing())
			runtime.Gosched()
		}
	}
}

// TestFewPasswordsAreCheckedAtOnce: a crowd at the door waits its turn, and everybody is answered.
func TestFewPasswordsAreCheckedAtOnce(t *testing.T) {
	before := runtime.GOMAXPROCS(2)
	defer runtime.GOMAXPROCS(before)
	w := newWorld(t, storetest.Engines(t)[0])
	w.expensive(t)
	most := 0
	watched(func() {
		var crowd sync.WaitGroup
		for i := range 6 { // few enough that none waits so long on a busy machine that it is sent away
			crowd.Go(func() {
				if got := w.signIn(t, fmt.Sprint("nobody-", i), "et langt og galt passord"); got.Status != 401 {
					t.Errorf("%d %s", got.Status, got.Body)
				}
			})
		}
		crowd.Wait()
	}, func(stacks [][]byte) { most = max(most, len(stacks)) })
	if most < 1 || most > 2 {
		t.Errorf("%d passwords were checked at once, want at most 2", most)
	}
}

// TestNoTransactionWaitsForAHash: hashing takes long, and SQLite has one writer.
func TestNoTransactionWaitsForAHash(t *testing.T) {
	w := newWorld(t, storetest.Engines(t)[0])
	w.tokens["manager"] = signedIn{}
	w.expensive(t)
	path := "/v1/accounts/" + w.people["colleague"].ID
	order := w.publishWithBoth(t)
	for i, a := range []ask{
		{Method: "POST", Path: "/v1/orders/" + order + "/password", Body: givenPassword(w.people["father"].ID, "et helt nytt passord")},
		{Method: "PATCH", Path: path, Version: 1, Body: `{"password":"et helt nytt passord"}`},
		{Method: "PATCH", Path: path, Version: 2, Body: `{"password":"et annet nytt passord"}`, Key: "change"},
		{Method: "POST", Path: "/v1/accounts", Body: newAccount("nina", "caseworker")},
		{Method: "POST", Path: "/v1/accounts", Body: newAccount("nils", "caseworker"), Key: "add"},
		{Method: "POST", Path: "/v1/family-accounts", Body: newGuardian("kari")},
		{Method: "POST", Path: "/v1/family-accounts", Body: newGuardian("kåre"), Key: "add"},
	} {
		a.Who = "manager"
		_, err := w.tokenOf(a.Who)
		must(t, err)
		seen, inside := 0, 0
		watched(func() {
			if got := w.hear(t, a); got.Status/100 != 2 {
				t.Errorf("%d %s", got.Status, got.Body)
			}
		}, func(stacks [][]byte) {
			for _, stack := range stacks {
				seen++
				if bytes.Contains(stack, []byte("InTx(")) {
					inside++
				}
			}
		})
		if seen == 0 || inside > 0 {
			t.Errorf("%d: hashing was seen %d times, %d times inside a transaction", i, seen, inside)
		}
	}
	w.signIn(t, "colleague", "et annet nytt passord").wants(t, 201)
	w.signIn(t, "nils", "et langt og godt passord").wants(t, 201)
}

// TestMyOwnPassword: who knows the present one gives another. Other sessions end, this one goes on, and guessing is held back.
func TestMyOwnPassword(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		const fresh = "frisk luft hver eneste dag"
		here, there := sessionOf(t, w.signIn(t, "mother", worldPassword).wants(t, 201)), sessionOf(t, w.signIn(t, "mother", worldPassword).wants(t, 201))
		put := func(body string) said {
			t.Helper()
			return w.hear(t, ask{Method: "PUT", Path: "/v1/me/password", Body: body}, "Authorization", "Bearer "+here.AccessToken)
		}
		for _, c := range []struct{ sentence, body, field, code string }{
			{"a wrong one", fmt.Sprintf(`{"current":"et langt og galt passord","password":%q}`, fresh), "current", "wrong_password"},
			{"none", fmt.Sprintf(`{"password":%q}`, fresh), "current", "wrong_password"},
			{"a weak new one", fmt.Sprintf(`{"current":%q,"password":"passord12345"}`, worldPassword), "password", "weak_password"},
			{"no new one", fmt.Sprintf(`{"current":%q}`, worldPassword), "password", "weak_password"},
		} {
			if got := put(c.body).wants(t, 422); got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %s", c.sentence, got.Body)
			}
		}
		w.meWith(t, there.AccessToken).wants(t, 200)
		changed := put(fmt.Sprintf(`{"current":%q,"password":%q}`, worldPassword, fresh)).wants(t, 200)
		if changed.text("login") != "mother" {
			t.Errorf("%s", changed.Body)
		}
		w.meWith(t, there.AccessToken).wants(t, 401)
		w.meWith(t, here.AccessToken).wants(t, 200)
		w.signIn(t, "mother", worldPassword).wants(t, 401)
		w.signIn(t, "mother", fresh).wants(t, 201)
	})
}

// TestGuessingOnesOwnPasswordIsHeldBack as at the door.
func TestGuessingOnesOwnPasswordIsHeldBack(t *testing.T) {
	t.Parallel()
	w := newLimitedWorld(t)
	in := sessionOf(t, w.signIn(t, "mother", worldPassword).wants(t, 201))
	for _, status := range []int{422, 422, 429} {
		w.hear(t, ask{Method: "PUT", Path: "/v1/me/password", Body: `{"current":"et langt og galt passord","password":"et helt nytt passord"}`},
			"Authorization", "Bearer "+in.AccessToken).wants(t, status)
	}
}
