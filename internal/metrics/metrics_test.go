package metrics_test

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/metrics"
)

// database is one that a test makes up.
type database struct {
	waiting int64
	err     error
}

func (d database) OutboxBacklog(context.Context) (int64, error) { return d.waiting, d.err }

func (database) Pools() map[string]sql.DBStats {
	return map[string]sql.DBStats{"write": {MaxOpenConnections: 1, InUse: 1, WaitCount: 3, WaitDuration: time.Second}}
}

func scrape(t *testing.T, m *metrics.Metrics, method, path string) (status int, text string) {
	t.Helper()
	answer := httptest.NewRecorder()
	m.Handler().ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), method, path, nil))
	return answer.Code, answer.Body.String()
}

func TestWhatIsCountedIsShown(t *testing.T) {
	t.Parallel()
	m := metrics.New(database{waiting: 7})
	m.Request("GET", "/v1/orders/:id", 200, 30*time.Millisecond)
	m.Request("GET", "/v1/orders/:id", 404, time.Second)
	m.Request("BREW", "", 404, time.Millisecond)
	m.Sweep(deadlines.Swept{Orders: 3, Notices: 2}, nil)
	m.Sweep(deadlines.Swept{Orders: 1}, errors.New("one case failed"))
	status, text := scrape(t, m, http.MethodGet, "/metrics")
	if status != http.StatusOK {
		t.Fatalf("status %d: %s", status, text)
	}
	for _, want := range []string{
		`pusterom_requests_total{method="GET",route="/v1/orders/:id",status="200"} 1`,
		`pusterom_requests_total{method="GET",route="/v1/orders/:id",status="404"} 1`,
		`pusterom_requests_total{method="other",route="none",status="404"} 1`,
		`pusterom_request_seconds_bucket{method="GET",route="/v1/orders/:id",le="0.05"} 1`,
		`pusterom_request_seconds_count{method="GET",route="/v1/orders/:id"} 2`,
		`pusterom_sweeps_total{outcome="ok"} 1`,
		`pusterom_sweeps_total{outcome="failed"} 1`,
		`pusterom_swept_total{what="orders"} 4`,
		`pusterom_swept_total{what="notices"} 2`,
		`pusterom_outbox_waiting 7`,
		`pusterom_database_connections{doing="in_use",pool="write"} 1`,
		`pusterom_database_connections_most{pool="write"} 1`,
		`pusterom_database_waits_total{pool="write"} 3`,
		`pusterom_database_waited_seconds_total{pool="write"} 1`,
		`go_goroutines`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in:\n%s", want, text)
		}
	}
}

// TestASilentDatabaseHidesNothingElse: when the outbox cannot be counted, everything else is still shown.
func TestASilentDatabaseHidesNothingElse(t *testing.T) {
	t.Parallel()
	m := metrics.New(database{err: errors.New("gone")})
	m.Request("GET", "/health/ready", 503, time.Millisecond)
	status, text := scrape(t, m, http.MethodGet, "/metrics")
	if status != http.StatusOK || !strings.Contains(text, `route="/health/ready"`) || strings.Contains(text, "pusterom_outbox_waiting ") {
		t.Errorf("%d %s", status, text)
	}
}

func TestNothingButMetricsIsServed(t *testing.T) {
	t.Parallel()
	m := metrics.New(database{})
	for _, c := range []struct {
		method, path string
		status       int
	}{{"GET", "/", 404}, {"GET", "/v1/me", 404}, {"POST", "/metrics", 405}, {"GET", "/debug/pprof/", 404}} {
		if status, _ := scrape(t, m, c.method, c.path); status != c.status {
			t.Errorf("%s %s: %d, want %d", c.method, c.path, status, c.status)
		}
	}
}
