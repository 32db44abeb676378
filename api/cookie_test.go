package api_test

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/api"
)

const (
	refreshCookie      = "__Host-pusterom-refresh"
	plainRefreshCookie = "pusterom-refresh"
)

// browse signs a person in as a browser does, and gives the cookie.
func (w *world) browse(t *testing.T, login string) string {
	t.Helper()
	body := fmt.Sprintf(`{"login":%q,"password":%q,"cookie":true}`, login, worldPassword)
	return cookieOf(t, w.hear(t, ask{Method: "POST", Path: "/v1/sessions", Body: body}).wants(t, 201))
}

// goOn refreshes as a browser does: no body, a cookie, and further headers.
func (w *world) goOn(t *testing.T, token string, header ...string) said {
	t.Helper()
	return w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh"}, append([]string{"Cookie", refreshCookie + "=" + token}, header...)...)
}

// cookieOf is the refresh token that an answer has set as its only cookie, and nowhere else.
func cookieOf(t *testing.T, s said) string {
	t.Helper()
	set := (&http.Response{Header: s.Header}).Cookies()
	if len(set) != 1 || len(set[0].Value) != 64 {
		t.Fatalf("cookies %v", s.Header.Values("Set-Cookie"))
	}
	if strings.Contains(string(s.Body), set[0].Value) || s.text("refresh_token") != "null" {
		t.Errorf("a script can read the token: %s", s.Body)
	}
	return set[0].Value
}

func setCookie(s said) string { return strings.Join(s.Header.Values("Set-Cookie"), " | ") }

func TestABrowserKeepsItsRefreshTokenInACookie(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		body := fmt.Sprintf(`{"login":"mother","password":%q,"cookie":true}`, worldPassword)
		in := w.hear(t, ask{Method: "POST", Path: "/v1/sessions", Body: body}, "Sec-Fetch-Site", "same-origin").wants(t, 201)
		first := cookieOf(t, in)
		if want := refreshCookie + "=" + first + "; Path=/; Max-Age=28800; HttpOnly; Secure; SameSite=Strict"; setCookie(in) != want {
			t.Errorf("set %q, want %q", setCookie(in), want)
		}
		w.clock.Set(w.clock.Now().Add(20 * time.Minute))
		on := w.goOn(t, first, "Sec-Fetch-Site", "same-origin").wants(t, 200)
		second := cookieOf(t, on)
		if want := refreshCookie + "=" + second + "; Path=/; Max-Age=27600; HttpOnly; Secure; SameSite=Strict"; setCookie(on) != want || second == first {
			t.Errorf("set %q, want %q", setCookie(on), want)
		}
		w.meWith(t, sessionOf(t, on).AccessToken).wants(t, 200)
		for _, body := range []string{`{}`, `{"refresh_token":null}`} {
			got := w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: body}, "Cookie", refreshCookie+"="+second).wants(t, 200)
			second = cookieOf(t, got)
		}
	})
}

// TestWhoAsksForNoCookieGetsNone: a client that keeps its own token is answered as ever, whatever cookie comes along.
func TestWhoAsksForNoCookieGetsNone(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		kept := w.browse(t, "father")
		in := w.signIn(t, "mother", worldPassword).wants(t, 201)
		body := fmt.Sprintf(`{"refresh_token":%q}`, sessionOf(t, in).RefreshToken)
		on := w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: body}, "Cookie", refreshCookie+"="+kept, "Sec-Fetch-Site", "cross-site").wants(t, 200)
		if setCookie(in)+setCookie(on) != "" || on.text("account.login") != "mother" || len(on.text("refresh_token")) != 64 {
			t.Errorf("%q %q %s", setCookie(in), setCookie(on), on.Body)
		}
		empty := w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: `{"refresh_token":""}`}, "Cookie", refreshCookie+"="+kept).wants(t, 401)
		if setCookie(empty) != "" {
			t.Error("an empty token in the body is taken for none")
		}
	})
}

func TestOverPlainHTTPTheCookieIsNamedWithoutItsPrefix(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.PlainHTTP = true }))
		body := fmt.Sprintf(`{"login":"mother","password":%q,"cookie":true}`, worldPassword)
		in := w.hear(t, ask{Method: "POST", Path: "/v1/sessions", Body: body}).wants(t, 201)
		token := cookieOf(t, in)
		if want := plainRefreshCookie + "=" + token + "; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict"; setCookie(in) != want {
			t.Errorf("set %q, want %q", setCookie(in), want)
		}
		w.goOn(t, token).wants(t, 401)
		w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh"}, "Cookie", plainRefreshCookie+"="+token).wants(t, 200)
	})
}

func TestARefreshWithoutAToken(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		token := w.browse(t, "mother")
		for sentence, cookie := range map[string]string{
			"no cookie": "", "an empty one": refreshCookie + "=", "another": "session=" + token, "the one for plain HTTP": plainRefreshCookie + "=" + token,
			"two of the name": refreshCookie + "=" + token + "; " + refreshCookie + "=" + token, "no token": refreshCookie + "=x",
		} {
			for _, body := range []string{"", "{}"} {
				got := w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: body}, "Cookie", cookie).wants(t, 401)
				if got.text("code") != "unauthenticated" || setCookie(got) != "" {
					t.Errorf("%s: %s", sentence, got.Body)
				}
			}
		}
		w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: "{"}, "Cookie", refreshCookie+"="+token).wants(t, 400)
		w.goOn(t, token).wants(t, 200)
	})
}

// TestTheCookieCountsForOurOwnPagesAlone, also in a browser that would send it for others.
func TestTheCookieCountsForOurOwnPagesAlone(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		token := w.browse(t, "mother")
		signIn := fmt.Sprintf(`{"login":"mother","password":%q,"cookie":true}`, worldPassword)
		for _, site := range []string{"cross-site", "same-site", "none", "nonsense"} {
			for _, got := range []said{
				w.goOn(t, token, "Sec-Fetch-Site", site),
				w.hear(t, ask{Method: "POST", Path: "/v1/sessions", Body: signIn}, "Sec-Fetch-Site", site),
			} {
				if got.Status != 401 || got.text("title") != "The request came from another site" || setCookie(got) != "" {
					t.Errorf("%s: %d %s %q", site, got.Status, got.Body, setCookie(got))
				}
			}
		}
		w.goOn(t, token, "Sec-Fetch-Site", "same-origin").wants(t, 200) // none of them has used it up
	})
}

func TestSigningOutTakesTheCookieAway(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		on := w.goOn(t, w.browse(t, "mother")).wants(t, 200)
		out := w.hear(t, ask{Method: "DELETE", Path: "/v1/sessions"}, "Authorization", "Bearer "+sessionOf(t, on).AccessToken).wants(t, 204)
		if want := refreshCookie + "=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict"; setCookie(out) != want {
			t.Errorf("set %q, want %q", setCookie(out), want)
		}
		w.goOn(t, cookieOf(t, on)).wants(t, 401)
	})
}

// TestACookieOpensNothing but the refresh: no page of another site can do anything in its owner's name.
func TestACookieOpensNothing(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		token := w.browse(t, "owner")
		w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
		for _, r := range api.RouteLines() {
			if r.Path == "/*" {
				continue // the client's files, which are the same for everybody
			}
			path := concrete(r.Path)
			got := w.hear(t, ask{Method: r.Method, Path: path}, "Cookie", refreshCookie+"="+token, "Sec-Fetch-Site", "same-origin")
			switch {
			case !r.Public && (got.Status != 401 || got.text("code") != "unauthenticated"):
				t.Errorf("%s %s: %d %s", r.Method, path, got.Status, got.Body)
			case r.Operation == "list_agreements" && got.text("items.1.id") != "(nothing)":
				t.Errorf("the cookie shows the owner's draft: %s", got.Body)
			case r.Operation != "refresh_session" && setCookie(got) != "":
				t.Errorf("%s %s sets %s", r.Method, path, setCookie(got))
			}
		}
	})
}

// TestARotatedCookieThatComesBack within the grace is an answer that was lost, and later a theft: the whole family ends (SC20).
func TestARotatedCookieThatComesBack(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		first := w.browse(t, "mother")
		second := cookieOf(t, w.goOn(t, first).wants(t, 200))
		w.clock.Set(w.clock.Now().Add(10 * time.Second))
		again := w.goOn(t, first).wants(t, 200)
		if cookieOf(t, again) != second {
			t.Error("a lost answer is not given again")
		}
		w.clock.Set(w.clock.Now().Add(time.Second))
		w.goOn(t, first).wants(t, 401)
		w.goOn(t, second).wants(t, 401)
		w.meWith(t, sessionOf(t, again).AccessToken).wants(t, 401)
	})
}

// TestAnAnswerIsLostOnlyUntilItsTokenIsUsed: then who comes with the token before it is somebody else, however soon.
func TestAnAnswerIsLostOnlyUntilItsTokenIsUsed(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		first := w.browse(t, "mother")
		second := cookieOf(t, w.goOn(t, first).wants(t, 200))
		third := cookieOf(t, w.goOn(t, second).wants(t, 200))
		w.goOn(t, first).wants(t, 401)
		w.goOn(t, third).wants(t, 401)
	})
}

// TestManyTabsGoOnTogether with one cookie: all get the same successor, and it lives.
func TestManyTabsGoOnTogether(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		const tabs = 20
		first := w.browse(t, "mother")
		answers := make([]said, tabs)
		var together sync.WaitGroup
		for i := range tabs {
			together.Go(func() { answers[i] = w.goOn(t, first) })
		}
		together.Wait()
		next := cookieOf(t, answers[0].wants(t, 200))
		for _, got := range answers {
			if cookieOf(t, got.wants(t, 200)) != next {
				t.Fatal("two tabs hold two successors")
			}
		}
		if sessions := w.rows(t, "SELECT s.id FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE a.login = 'mother' AND NOT s.revoked"); len(sessions) != 1 {
			t.Errorf("%d sessions live", len(sessions))
		}
		w.meWith(t, sessionOf(t, w.goOn(t, next).wants(t, 200)).AccessToken).wants(t, 200)
	})
}

// TestASessionTellsWhenItEnds: half an hour after the last refresh, and never later than eight hours after the sign-in.
func TestASessionTellsWhenItEnds(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		began := w.clock.Now()
		got := w.signIn(t, "mother", worldPassword).wants(t, 201)
		tells := func(idle time.Duration) {
			t.Helper()
			for field, after := range map[string]time.Duration{"idle_ends_at": idle, "ends_at": 8 * time.Hour} {
				if want := began.Add(after).Format(time.RFC3339); got.text(field) != want {
					t.Errorf("%s after %s is %s, want %s", field, w.clock.Now().Sub(began), got.text(field), want)
				}
			}
		}
		tells(30 * time.Minute)
		for n := 1; n <= 17; n++ {
			w.clock.Set(began.Add(time.Duration(n) * 28 * time.Minute))
			got = w.refresh(t, sessionOf(t, got).RefreshToken).wants(t, 200)
			tells(min(time.Duration(n)*28*time.Minute+30*time.Minute, 8*time.Hour))
		}
		w.clock.Set(began.Add(8*time.Hour - time.Second))
		got = w.refresh(t, sessionOf(t, got).RefreshToken).wants(t, 200)
		w.clock.Set(began.Add(8 * time.Hour))
		w.refresh(t, sessionOf(t, got).RefreshToken).wants(t, 401)
	})
}
