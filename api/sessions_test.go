package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

type session struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
}

func (w *world) signIn(t *testing.T, login, password string) said {
	t.Helper()
	return w.hear(t, ask{Method: "POST", Path: "/v1/sessions", Body: fmt.Sprintf(`{"login":%q,"password":%q}`, login, password)})
}

func (w *world) refresh(t *testing.T, token string) said {
	t.Helper()
	return w.hear(t, ask{Method: "POST", Path: "/v1/sessions/refresh", Body: fmt.Sprintf(`{"refresh_token":%q}`, token)})
}

func (w *world) meWith(t *testing.T, token string) said {
	t.Helper()
	return w.hear(t, ask{Method: "GET", Path: "/v1/me"}, "Authorization", "Bearer "+token)
}

func sessionOf(t *testing.T, s said) session {
	t.Helper()
	var out session
	must(t, json.Unmarshal(s.Body, &out))
	return out
}

func TestSigningIn(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			sentence, login, password string
			status                    int
		}{
			{"with login and password", "caseworker", worldPassword, 201},
			{"in whatever case the login is typed", "  CaseWorker ", worldPassword, 201},
			{"not with another password", "caseworker", worldPassword + " ", 401},
			{"not as somebody unknown", "nobody-at-all", worldPassword, 401},
			{"not with nothing", "", "", 422},
		} {
			if got := w.signIn(t, c.login, c.password); got.Status != c.status {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		unknown, wrong := w.signIn(t, "nobody-at-all", "x"), w.signIn(t, "caseworker", "x")
		if unknown.text("code") != "unauthenticated" || unknown.text("detail") != wrong.text("detail") {
			t.Errorf("the answer tells which logins exist: %s %s", unknown.Body, wrong.Body)
		}
	})
}

func TestWhoAmI(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for who, want := range map[string]string{
			"caseworker": "Maria Solberg caseworker district Østensjø",
			"mother":     "Ingrid Berg family family Ingrid Berg",
			"owner":      "Ingunn Aas agreement_owner municipality Oslo",
			"auditor":    "Per Moe auditor municipality Oslo",
			"solbakken":  "Koordinator solbakken provider_coordinator provider Solbakken avlastning SA",
		} {
			got := w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/me"}).wants(t, 200)
			have := strings.Join([]string{got.text("name"), got.text("role"), got.text("party.kind"), got.text("party.name")}, " ")
			if have != want {
				t.Errorf("%s is %q, want %q", who, have, want)
			}
		}
	})
}

func TestASession(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		first := sessionOf(t, w.signIn(t, "mother", worldPassword).wants(t, 201))
		w.meWith(t, first.AccessToken).wants(t, 200)
		second := sessionOf(t, w.refresh(t, first.RefreshToken).wants(t, 200))
		again := sessionOf(t, w.refresh(t, first.RefreshToken).wants(t, 200))
		if second.RefreshToken == first.RefreshToken || again.RefreshToken != second.RefreshToken {
			t.Error("a lost answer is not given again, or nothing rotates")
		}
		w.clock.Set(w.clock.Now().Add(11 * time.Second))
		w.refresh(t, first.RefreshToken).wants(t, 401)
		w.refresh(t, second.RefreshToken).wants(t, 401) // reuse ended the whole family
		w.meWith(t, second.AccessToken).wants(t, 401)
		w.refresh(t, "no refresh token").wants(t, 401)
	})
}

func TestSigningOut(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		s := sessionOf(t, w.signIn(t, "father", worldPassword).wants(t, 201))
		w.hear(t, ask{Method: "DELETE", Path: "/v1/sessions"}, "Authorization", "Bearer "+s.AccessToken).wants(t, 204)
		w.meWith(t, s.AccessToken).wants(t, 401)
		w.refresh(t, s.RefreshToken).wants(t, 401)
	})
}

// TestSigningOutOnOneDevice leaves the others signed in.
func TestSigningOutOnOneDevice(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		phone := sessionOf(t, w.signIn(t, "father", worldPassword).wants(t, 201))
		desk := sessionOf(t, w.signIn(t, "father", worldPassword).wants(t, 201))
		w.hear(t, ask{Method: "DELETE", Path: "/v1/sessions"}, "Authorization", "Bearer "+phone.AccessToken).wants(t, 204)
		w.meWith(t, phone.AccessToken).wants(t, 401)
		w.refresh(t, phone.RefreshToken).wants(t, 401)
		w.meWith(t, desk.AccessToken).wants(t, 200)
		next := sessionOf(t, w.refresh(t, desk.RefreshToken).wants(t, 200))
		w.meWith(t, next.AccessToken).wants(t, 200)
	})
}

func TestATokenThatDoesNotCount(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		s := sessionOf(t, w.signIn(t, "verge", worldPassword).wants(t, 201))
		for _, header := range []string{"", "Bearer", "Bearer ", "Basic " + s.AccessToken, "Bearer " + s.AccessToken + "x", s.AccessToken} {
			got := w.hear(t, ask{Method: "GET", Path: "/v1/me"}, "Authorization", header).wants(t, 401)
			if !strings.HasPrefix(got.Header.Get("WWW-Authenticate"), "Bearer") || got.text("code") != "unauthenticated" {
				t.Errorf("%q: %v %s", header, got.Header, got.Body)
			}
		}
		w.hear(t, ask{Method: "GET", Path: "/v1/agreements"}, "Authorization", "Bearer nonsense").wants(t, 401)
		w.clock.Set(w.clock.Now().Add(11 * time.Minute))
		w.meWith(t, s.AccessToken).wants(t, 401)
	})
}

func TestSignInIsHeldBack(t *testing.T) {
	t.Parallel()
	w := newLimitedWorld(t)
	statuses := map[int]int{}
	for range 5 {
		statuses[w.signIn(t, "mother", worldPassword).Status]++
	}
	if statuses[http.StatusCreated] != 3 || statuses[http.StatusTooManyRequests] != 2 {
		t.Errorf("of five sign-ins with room for three: %v", statuses)
	}
	if got := w.signIn(t, "mother", worldPassword); got.Header.Get("Retry-After") == "" || got.text("code") != "rate_limited" {
		t.Errorf("%v %s", got.Header, got.Body)
	}
}
