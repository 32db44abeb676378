package api_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

func TestEveryAnswerCarriesItsHeaders(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, a := range []ask{
			{Who: "mother", Method: "GET", Path: "/v1/me"},
			{Method: "GET", Path: "/v1/me"},
			{Method: "GET", Path: "/nowhere"},
			{Method: "GET", Path: "/v1/me/"},
			{Method: "PUT", Path: "/v1/me"},
			{Method: "GET", Path: "/v1/providers"},
			{Method: "GET", Path: "/health/ready"},
		} {
			got := w.hear(t, a)
			for name, want := range map[string]string{
				"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store",
				"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
			} {
				if got.Header.Get(name) != want {
					t.Errorf("%s %s: %s is %q", a.Method, a.Path, name, got.Header.Get(name))
				}
			}
			if len(got.Header.Get("X-Request-Id")) != 36 {
				t.Errorf("%s %s has no request id", a.Method, a.Path)
			}
		}
	})
}

func TestWhatIsNotThereIsAProblem(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	for _, c := range []struct {
		method, path string
		status       int
	}{
		{"GET", "/nowhere", 404},
		{"GET", "/v1/me/", 404},
		{"PUT", "/v1/me", 405},
		{"TRACE", "/v1/me", 405},
		{"GET", "/docs", 404},
		{"GET", "/metrics", 404},
		{"GET", "/debug/pprof/", 404},
	} {
		got := w.hear(t, ask{Method: c.method, Path: c.path}).wants(t, c.status)
		if got.Header.Get("Content-Type") != "application/problem+json" || got.text("code") != "not_found" {
			t.Errorf("%s %s: %v %s", c.method, c.path, got.Header, got.Body)
		}
		if got.text("instance") != "urn:uuid:"+got.Header.Get("X-Request-Id") {
			t.Errorf("instance %s", got.text("instance"))
		}
	}
}

func TestProblemsSpeakTheReadersLanguage(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	for header, want := range map[string]string{
		"": "nb", "nb-NO,en;q=0.5": "nb", "nn": "nb", "no": "nb", "en": "en", "en-GB,nb;q=0.9": "en", "de, en;q=0.5": "en",
		"sv": "nb", "en;q=0.2, nn;q=0.8": "nb", "!!": "nb", strings.Repeat("en,", 5000): "en",
	} {
		got := w.hear(t, ask{Method: "GET", Path: "/v1/me"}, "Accept-Language", header).wants(t, 401)
		title := map[string]string{"nb": "Du er ikke logget inn", "en": "You are not signed in"}[want]
		if got.Header.Get("Content-Language") != want || got.text("title") != title || got.Header.Get("Vary") != "Accept-Language" {
			t.Errorf("%.20q: %v %s", header, got.Header, got.Body)
		}
	}
}

func TestAFaultOfOursTellsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	for name, jwks := range map[string]func() ([]byte, error){
		"an unknown error": func() ([]byte, error) { return nil, errors.New("table secrets is broken") },
		"a panic":          func() ([]byte, error) { panic("table secrets is broken") },
	} {
		var log bytes.Buffer
		w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
			d.JWKS, d.Logger = jwks, slog.New(slog.NewJSONHandler(&log, nil))
		}))
		got := w.hear(t, ask{Method: "GET", Path: "/.well-known/jwks.json"}).wants(t, 500)
		if strings.Contains(string(got.Body), "secrets") || got.text("code") != "internal" {
			t.Errorf("%s: %s", name, got.Body)
		}
		if !strings.Contains(log.String(), "secrets") || !strings.Contains(log.String(), got.Header.Get("X-Request-Id")) {
			t.Errorf("%s is not in the log: %s", name, &log)
		}
	}
}

func TestTheLogKeepsQuiet(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	var log bytes.Buffer
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.Logger = slog.New(slog.NewJSONHandler(&log, nil)) }))
	offer := w.offers["solbakken home"].ID
	w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1, Key: "key-canary", Body: `{"name":"Canary Kanari"}`}).wants(t, 200)
	w.hear(t, ask{Method: "GET", Path: "/v1/offers/" + offer + "?q=canary"})
	w.hear(t, ask{Method: "GET", Path: "/v1/providers?text=canary"}).wants(t, 200)
	w.signIn(t, "canary", "canary-password")
	w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/offers/" + offer, Version: 1, Body: `{"email":"canary","phone":"canary"}`}).wants(t, 422)
	text := log.String()
	for _, secret := range []string{"anary", offer, w.people["colleague"].ID, worldPassword, "Bearer"} {
		if strings.Contains(text, secret) {
			t.Errorf("the log holds %q", secret)
		}
	}
	for _, wanted := range []string{`"route":"/v1/accounts/:id"`, `"status":200`, `"account":"` + w.people["manager"].ID, `"method":"PATCH"`, `"took":`} {
		if !strings.Contains(text, wanted) {
			t.Errorf("the log lacks %s: %s", wanted, text)
		}
	}
}

func TestTheDescriptionIsServedWithoutNetwork(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.DocsOn = true }))
	server := httptest.NewServer(w.server.Config.Handler)
	defer server.Close()
	for path, holds := range map[string]string{
		"/docs": "swagger-ui", "/docs/": "swagger-ui", "/docs/index.html": "swagger-ui", "/docs/doc.json": `"openapi": "3.1.1"`,
		"/docs/swagger-ui.css": "swagger", "/docs/swagger-ui-bundle.js": "function",
	} {
		got := w.fetch(t, server.URL+path)
		if got.Status != 200 || !strings.Contains(string(got.Body), holds) {
			t.Errorf("%s: %d %.100s", path, got.Status, got.Body)
		}
		if !strings.Contains(got.Header.Get("Content-Security-Policy"), "connect-src 'self'") {
			t.Errorf("%s has no policy of its own", path)
		}
		if path == "/docs/index.html" && (strings.Count(string(got.Body), `url: "doc.json"`) != 1 || strings.Contains(string(got.Body), "doc.yaml")) {
			t.Errorf("the page offers other documents than the one: %s", got.Body)
		}
		if path == "/docs/index.html" && strings.Contains(string(got.Body), "https://") {
			t.Errorf("the page looks to the network")
		}
	}
	if got := w.fetch(t, server.URL+"/docs/nowhere.js"); got.Status != 404 {
		t.Errorf("a file that is not there: %d", got.Status)
	}
}

func (w *world) fetch(t *testing.T, url string) said {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	must(t, err)
	response, err := (&http.Client{Timeout: 10 * time.Second}).Do(request)
	must(t, err)
	defer func() { must(t, response.Body.Close()) }()
	var body bytes.Buffer
	_, err = body.ReadFrom(response.Body)
	must(t, err)
	return said{response.StatusCode, response.Header, body.Bytes()}
}
