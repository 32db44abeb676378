package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/docs"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// hear sends a request to the handler itself and holds the answer to docs/openapi.json. The header comes as pairs of name and
// value; an empty value takes a header away.
func (w *world) hear(tb testing.TB, a ask, header ...string) said {
	tb.Helper()
	return w.hearIn(tb.Context(), tb, a, header...)
}

func (w *world) hearIn(ctx context.Context, tb testing.TB, a ask, header ...string) said {
	tb.Helper()
	token, err := w.tokenOf(a.Who)
	must(tb, err)
	request := httptest.NewRequestWithContext(ctx, a.Method, a.Path, strings.NewReader(a.Body))
	request.Header.Set("Accept-Language", "en")
	for name, value := range map[string]string{"Authorization": "Bearer " + token, "Idempotency-Key": a.Key} {
		if value != "" && value != "Bearer " {
			request.Header.Set(name, value)
		}
	}
	if a.Body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	if a.Version != 0 {
		request.Header.Set("If-Match", etagOf(a.Version))
	}
	for i := 0; i+1 < len(header); i += 2 {
		if request.Header.Del(header[i]); header[i+1] != "" {
			request.Header.Set(header[i], header[i+1])
		}
	}
	recorder := httptest.NewRecorder()
	w.server.Config.Handler.ServeHTTP(recorder, request)
	got := said{recorder.Code, recorder.Result().Header, recorder.Body.Bytes()}
	if err := keepsContract(a.Method, request.URL.Path, got); err != nil {
		tb.Errorf("%s %s: %d breaks the contract: %v\n%s", a.Method, a.Path, got.Status, err, got.Body)
	}
	return got
}

// counted gives the answer and how many SQL statements it took.
func (w *world) counted(tb testing.TB, a ask, header ...string) (said, *store.Statements) {
	tb.Helper()
	_, err := w.tokenOf(a.Who)
	must(tb, err)
	ctx, statements := store.CountStatements(tb.Context())
	return w.hearIn(ctx, tb, a, header...), statements
}

// wants fails unless the answer has the status.
func (s said) wants(tb testing.TB, status int) said {
	tb.Helper()
	if s.Status != status {
		tb.Fatalf("status %d, want %d: %s", s.Status, status, s.Body)
	}
	return s
}

// contract is docs/openapi.json, read once.
var contract = sync.OnceValues(func() (*openapi3.T, error) { return openapi3.NewLoader().LoadFromData(docs.OpenAPI) })

// keepsContract compares an answer with what docs/openapi.json says of the operation: status, content type, schema.
func keepsContract(method, path string, got said) error {
	doc, err := contract()
	if err != nil {
		return err
	}
	line, ok := routeOf(method, path)
	if !ok || strings.HasPrefix(line.Path, "/docs") {
		return nil // no operation of ours: 404 and 405 are tested as such
	}
	op := doc.Paths.Value(templated(line.Path)).GetOperation(method)
	described := op.Responses.Value(strconv.Itoa(got.Status))
	if described == nil && got.Status >= http.StatusBadRequest {
		described = op.Responses.Default()
	}
	if described == nil {
		return fmt.Errorf("no such status is described")
	}
	if len(described.Value.Content) == 0 {
		if len(got.Body) > 0 {
			return fmt.Errorf("a body where none is described")
		}
		return nil
	}
	media := described.Value.Content.Get(got.Header.Get("Content-Type"))
	if media == nil {
		return fmt.Errorf("content type %q", got.Header.Get("Content-Type"))
	}
	if !strings.Contains(got.Header.Get("Content-Type"), "json") {
		return nil
	}
	var body any
	dec := json.NewDecoder(bytes.NewReader(got.Body))
	if err := dec.Decode(&body); err != nil {
		return err
	}
	return doc.ValidateSchemaJSON(media.Schema.Value, body)
}

// routeOf finds the line of the table of contents that serves a path.
func routeOf(method, path string) (api.RouteLine, bool) {
	for _, line := range api.RouteLines() {
		if line.Method == method && fitsPattern(line.Path, path) {
			return line, true
		}
	}
	return api.RouteLine{}, false
}

func fitsPattern(pattern, path string) bool {
	want, have := strings.Split(pattern, "/"), strings.Split(path, "/")
	if len(want) != len(have) {
		return false
	}
	for i := range want {
		if want[i] != have[i] && !strings.HasPrefix(want[i], ":") {
			return false
		}
	}
	return true
}

// newLimitedWorld is a world with room for three sign-ins from one address and hardly any more later.
func newLimitedWorld(t *testing.T) *world {
	t.Helper()
	w := newWorld(t, storetest.Engines(t)[0])
	limited := api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.SignInRate, d.SignInBurst = 1e-9, 3 }))
	w.server.Config.Handler = limited
	return w
}

// deps is what the world's server stands on, changed by a test.
func (w *world) deps(t *testing.T, random io.Reader, change func(*api.Deps)) api.Deps {
	t.Helper()
	keys, err := identity.LoadOrCreateKeys(t.TempDir(), rand.Reader)
	must(t, err)
	tokens, err := identity.NewTokens(keys, "https://pusterom.example", "pusterom", w.clock.Now)
	must(t, err)
	d := api.Deps{
		Market: market.New(market.Config{
			Store: w.db, Clock: w.clock.Now, Random: random, Keys: keys, Tokens: tokens, Cost: identity.TestCost,
		}),
		Tokens: tokens, JWKS: keys.JWKS, Logger: slog.New(slog.DiscardHandler), Clock: w.clock.Now, SignInRate: 1e6, SignInBurst: 1e6,
	}
	change(&d)
	return d
}

func numberOf(tb testing.TB, text string) int64 {
	tb.Helper()
	number, err := strconv.ParseInt(text, 10, 64)
	must(tb, err)
	return number
}

// letters makes a login of anything.
func letters(r rune) rune {
	if r >= '0' && r <= '9' {
		return r
	}
	return 'a' + r%26
}
