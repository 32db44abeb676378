package api_test

import (
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"io"
	"io/fs"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// builtClient is a client as its build leaves it, in a folder as main finds it: what is not text has no compressed copies.
func builtClient(t *testing.T) fs.FS {
	t.Helper()
	client := fstest.MapFS{"dist/.keep": {}}
	for name, copies := range map[string][]string{
		"index.html": {"", ".br", ".gz"}, "icon.svg": {"", ".br", ".gz"}, "assets/index-B1x_2.js": {"", ".br", ".gz"},
		"assets/index-C3.css": {"", ".br", ".gz"}, "assets/inter-D4.woff2": {""}, "assets/odd.exe": {""}, "assets/only-gz.js": {"", ".gz"},
	} {
		for _, copied := range copies {
			client["dist/"+name+copied] = &fstest.MapFile{Data: []byte("the bytes of " + name + copied)}
		}
	}
	dist, err := fs.Sub(client, "dist")
	must(t, err)
	return dist
}

// newClientWorld is a world whose server has a client.
func newClientWorld(t *testing.T, change func(*api.Deps)) *world {
	t.Helper()
	w := newWorld(t, storetest.Engines(t)[0])
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
		d.Client = builtClient(t)
		change(d)
	}))
	return w
}

func asItIs(*api.Deps) {}

// visitPath asks as a browser does, over a connection; the header comes as pairs of name and value.
func (w *world) visitPath(t *testing.T, method, path string, header ...string) said {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, w.server.URL+path, nil)
	must(t, err)
	for i := 0; i < len(header); i += 2 {
		request.Header.Add(header[i], header[i+1])
	}
	// Left alone, the library asks for gzip and unpacks it unseen.
	response, err := (&http.Transport{DisableCompression: true, DisableKeepAlives: true}).RoundTrip(request)
	must(t, err)
	defer func() { must(t, response.Body.Close()) }()
	body, err := io.ReadAll(response.Body)
	must(t, err)
	return said{response.StatusCode, response.Header, body}
}

func TestEveryPathIsTheAPIsOrTheClients(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, asItIs)
	for _, c := range []struct {
		method, path string
		status       int
		file         string // empty: a problem
	}{
		{"GET", "/", 200, "index.html"},
		{"GET", "/index.html", 200, "index.html"},
		{"GET", "/saker/01900000-0000-7000-8000-000000000000/velg?behov=rullestol", 200, "index.html"},
		{"GET", "/leverandorer/", 200, "index.html"},
		{"GET", "/v1x/me", 200, "index.html"},
		{"GET", "/assets", 200, "index.html"},
		{"GET", "/icon.svg", 200, "icon.svg"},
		{"GET", "/assets/index-B1x_2.js", 200, "assets/index-B1x_2.js"},
		{"GET", "/assets/inter-D4.woff2", 200, "assets/inter-D4.woff2"},
		{"HEAD", "/saker", 200, ""},

		{"GET", "/assets/", 404, ""},
		{"GET", "/assets/gone-A0.js", 404, ""},
		{"GET", "/assets/gone", 404, ""},
		{"GET", "/assets/../index.html", 404, ""},
		{"GET", "/assets/%2e%2e/index.html", 404, ""},
		{"GET", "/assets/index-B1x_2.js.br", 404, ""},
		{"GET", "/assets/index-B1x_2.js/x", 404, ""},
		{"GET", "/assets/odd.exe", 404, ""},
		{"GET", "/saker/index.html", 404, ""},
		{"GET", "/favicon.ico", 404, ""},
		{"GET", "/.keep", 404, ""},
		{"GET", "/.env", 404, ""},
		{"GET", "//index.html", 404, ""},
		{"HEAD", "/assets/gone-A0.js", 404, ""},

		{"GET", "/v1", 404, ""},
		{"GET", "/v1/nowhere", 404, ""},
		{"GET", "/api", 404, ""},
		{"GET", "/api/v1/orders", 404, ""},
		{"POST", "/api/x", 404, ""},
		{"POST", "/v1/nowhere", 404, ""},
		{"GET", "/v1/me/", 404, ""},
		{"GET", "/v1/sessions", 405, ""},
		{"PUT", "/v1/me", 405, ""},
		{"GET", "/docs", 404, ""},
		{"GET", "/docs/index.html", 404, ""},
		{"GET", "/health/nowhere", 404, ""},
		{"GET", "/metrics", 404, ""},
		{"GET", "/debug/pprof/", 404, ""},
		{"GET", "/.well-known/security.txt", 404, ""},
		{"POST", "/saker", 405, ""},
		{"DELETE", "/", 405, ""},
	} {
		got := w.visitPath(t, c.method, c.path).wants(t, c.status)
		kind := got.Header.Get("Content-Type")
		switch {
		case c.file != "" && string(got.Body) != "the bytes of "+c.file:
			t.Errorf("%s %s: %s", c.method, c.path, got.Body)
		case c.status >= 400 && (kind != "application/problem+json" || got.Header.Get("Cache-Control") != "no-store"):
			t.Errorf("%s %s: %v", c.method, c.path, got.Header)
		case c.status >= 400 && c.method != "HEAD" && got.text("code") != "not_found":
			t.Errorf("%s %s: %s", c.method, c.path, got.Body)
		}
	}
	w.visitPath(t, "GET", "/health/live").wants(t, 200)
}

func TestClientFilesComeAsTheBrowserLikesThem(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, asItIs)
	const script = "/assets/index-B1x_2.js"
	for _, c := range []struct{ path, accept, coding string }{
		{script, "", ""},
		{script, "identity", ""},
		{script, "gzip", "gzip"},
		{script, "gzip, deflate, br, zstd", "br"},
		{script, "br;q=0.5, gzip;q=0.8", "gzip"},
		{script, "br;q=0, gzip", "gzip"},
		{script, "gzip;q=0", ""},
		{script, "GZIP ; q=1.0", "gzip"},
		{script, "*", "br"},
		{script, "*;q=0.1, br;q=0", "gzip"},
		{script, "identity;q=1, br;q=0.5", ""},
		{script, "identity;q=0, *;q=0", ""}, // there is always an answer
		{script, "br;q=loud, ;;", ""},
		{script, "deflate, compress", ""},
		{"/assets/only-gz.js", "br, gzip", "gzip"},
		{"/assets/inter-D4.woff2", "br, gzip", ""},
		{"/saker", "br, gzip", "br"},
	} {
		got := w.visitPath(t, "GET", c.path, "Accept-Encoding", c.accept).wants(t, 200)
		ending := map[string]string{"br": ".br", "gzip": ".gz", "": ""}[c.coding]
		file := strings.NewReplacer("/saker", "index.html", "/assets", "assets").Replace(c.path) + ending
		if got.Header.Get("Content-Encoding") != c.coding || string(got.Body) != "the bytes of "+file {
			t.Errorf("%s for %q: %q %s", c.path, c.accept, got.Header.Get("Content-Encoding"), got.Body)
		}
		if got.Header.Get("Vary") != "Accept-Encoding" || got.Header.Get("Content-Length") != strconv.Itoa(len(got.Body)) {
			t.Errorf("%s for %q: %v", c.path, c.accept, got.Header)
		}
	}
}

func TestClientFilesSayWhatTheyAreAndHowLongTheyLast(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, func(*api.Deps) {})
	const always, asked = "public, max-age=31536000, immutable", "no-cache"
	for path, want := range map[string][2]string{
		"/": {"text/html; charset=utf-8", asked}, "/saker": {"text/html; charset=utf-8", asked}, "/icon.svg": {"image/svg+xml", asked},
		"/assets/index-B1x_2.js": {"text/javascript; charset=utf-8", always}, "/assets/index-C3.css": {"text/css; charset=utf-8", always},
		"/assets/inter-D4.woff2": {"font/woff2", always},
	} {
		for _, method := range []string{"GET", "HEAD"} {
			got := w.visitPath(t, method, path).wants(t, 200)
			for name, value := range map[string]string{
				"Content-Type": want[0], "Cache-Control": want[1],
				"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
				"Cross-Origin-Resource-Policy": "same-origin", "Strict-Transport-Security": "max-age=31536000",
				"Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
				"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
					"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
			} {
				if got.Header.Get(name) != value {
					t.Errorf("%s %s: %s is %q", method, path, name, got.Header.Get(name))
				}
			}
			if (method == "HEAD") != (len(got.Body) == 0) || got.Header.Get("Content-Length") == "0" || len(got.Header.Get("X-Request-Id")) != 36 {
				t.Errorf("%s %s: %v %s", method, path, got.Header, got.Body)
			}
		}
	}
}

func TestABrowserThatHasAFileIsNotSentItAgain(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, asItIs)
	tags := map[string]bool{}
	for _, coding := range []string{"identity", "gzip", "br"} {
		tag := w.visitPath(t, "GET", "/saker", "Accept-Encoding", coding).wants(t, 200).Header.Get("ETag")
		if len(tag) < 20 || tags[tag] {
			t.Fatalf("the tag of %s is %q", coding, tag)
		}
		tags[tag] = true
		for _, given := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
			got := w.visitPath(t, "GET", "/saker", "Accept-Encoding", coding, "If-None-Match", given).wants(t, 304)
			if len(got.Body) > 0 || got.Header.Get("ETag") != tag || got.Header.Get("Cache-Control") != "no-cache" || got.Header.Get("Vary") != "Accept-Encoding" {
				t.Errorf("%s: %v %s", given, got.Header, got.Body)
			}
		}
		w.visitPath(t, "GET", "/saker", "Accept-Encoding", coding, "If-None-Match", `"other"`).wants(t, 200)
	}
}

func TestABinaryWithoutTheClientSaysHowToBuildIt(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, func(d *api.Deps) { d.Client = fstest.MapFS{".keep": {}} })
	for _, path := range []string{"/", "/saker"} {
		got := w.visitPath(t, "GET", path).wants(t, 200)
		for _, want := range []string{"API-et kjører", "The API runs", "make web", `href="/docs"`} {
			if !strings.Contains(string(got.Body), want) {
				t.Errorf("%s does not say %s: %s", path, want, got.Body)
			}
		}
		if strings.Contains(string(got.Body), "<script") || got.Header.Get("Content-Type") != "text/html; charset=UTF-8" ||
			got.Header.Get("Cache-Control") != "no-store" || !strings.Contains(got.Header.Get("Content-Security-Policy"), "script-src 'self';") {
			t.Errorf("%s: %v", path, got.Header)
		}
	}
	w.visitPath(t, "GET", "/assets/index.js").wants(t, 404)
}

func TestNobodyElsesPageMayUseTheAPI(t *testing.T) {
	t.Parallel()
	w := newClientWorld(t, asItIs)
	for _, path := range []string{"/v1/providers", "/v1/me", "/v1/nowhere", "/saker", "/assets/index-C3.css"} {
		for _, method := range []string{"GET", "OPTIONS"} {
			got := w.visitPath(t, method, path, "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "GET")
			for name := range got.Header {
				if strings.HasPrefix(name, "Access-Control-") {
					t.Errorf("%s %s: %s", method, path, name)
				}
			}
		}
	}
}

func TestLongAnswersOfTheAPIAreCompressed(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		token, err := w.tokenOf("mother")
		must(t, err)
		for _, c := range []struct {
			method, path, accept string
			packed               bool
		}{
			{"GET", "/v1/providers?limit=100", "gzip, br", true},
			{"GET", "/v1/providers?limit=100", "br;q=1.0, gzip;q=0.1", true},
			{"GET", "/v1/providers?limit=100", "", false},
			{"GET", "/v1/providers?limit=100", "gzip;q=0", false},
			{"GET", "/v1/providers?limit=100", "identity, gzip;q=0.5", false},
			{"GET", "/v1/providers?limit=1&text=nobody", "gzip", false}, // too short to pay
			{"GET", "/v1/me", "gzip", false},
			{"GET", "/v1/providers?nonsense=" + strings.Repeat("a", 2000), "gzip", false}, // a refusal
			{"GET", "/.well-known/jwks.json", "gzip", false},
		} {
			got := w.visitPath(t, c.method, c.path, "Accept-Encoding", c.accept, "Authorization", "Bearer "+token)
			if packed := got.Header.Get("Content-Encoding") == "gzip"; packed != c.packed {
				t.Errorf("%.40s for %q: %v", c.path, c.accept, got.Header)
			}
			if !c.packed {
				continue
			}
			plain := w.visitPath(t, c.method, c.path, "Authorization", "Bearer "+token)
			if !bytes.Equal(unpacked(t, got.Body), plain.Body) || len(got.Body) >= len(plain.Body) || got.Header.Get("Vary") == "" {
				t.Errorf("%s: %d bytes of %d, %v", c.path, len(got.Body), len(plain.Body), got.Header)
			}
		}
	})
}

func TestATokenIsNeverCompressed(t *testing.T) {
	t.Parallel()
	for _, r := range api.RouteLines() {
		tokens := strings.HasPrefix(r.Path, "/v1/sessions") && r.Method == http.MethodPost
		if tokens == r.Compressed && strings.HasPrefix(r.Path, "/v1/") {
			t.Errorf("%s %s: compressed %t", r.Method, r.Path, r.Compressed)
		}
	}
}

func unpacked(t *testing.T, text []byte) []byte {
	t.Helper()
	reader, err := gzip.NewReader(bytes.NewReader(text))
	must(t, err)
	plain, err := io.ReadAll(reader)
	must(t, err)
	return plain
}
