// Package metrics counts what the server does, for those who run it: requests, sweeps, the outbox and the connections to
// the database, in Prometheus's text format. No label holds an id or a name: routes are patterns, statuses and methods
// come from short lists.
package metrics

import (
	"context"
	"database/sql"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/pusterom/pusterom/internal/deadlines"
)

// askTime is how long a scrape may wait for the database.
const askTime = 2 * time.Second

// Database is what is asked of the database at every scrape.
type Database interface {
	// OutboxBacklog counts the messages that nobody has been sent yet.
	OutboxBacklog(ctx context.Context) (int64, error)
	// Pools gives the connection pools by name.
	Pools() map[string]sql.DBStats
}

// Metrics holds the counters of one process. It is safe for use by many goroutines at once.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	took     *prometheus.HistogramVec
	sweeps   *prometheus.CounterVec
	swept    *prometheus.CounterVec
}

// New makes the counters of a process that works on a database.
func New(db Database) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pusterom_requests_total", Help: "Requests answered, by method, route and status.",
		}, []string{"method", "route", "status"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "pusterom_request_seconds", Help: "How long requests took, by method and route.",
			Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"method", "route"}),
		sweeps: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pusterom_sweeps_total", Help: "Sweeps for what has fallen due, by outcome: ok or failed.",
		}, []string{"outcome"}),
		swept: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pusterom_swept_total", Help: "What the sweeps dealt with: orders looked at, notices given, rounds released, records forgotten.",
		}, []string{"what"}),
	}
	m.registry.MustRegister(m.requests, m.took, m.sweeps, m.swept, databaseCollector{db},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	for _, outcome := range []string{"ok", "failed"} {
		m.sweeps.WithLabelValues(outcome)
	}
	return m
}

// Request counts one answered request. A route that is none of ours is counted as "none", a strange method as "other".
func (m *Metrics) Request(method, route string, status int, took time.Duration) {
	if route == "" {
		route = "none"
	}
	if !slices.Contains([]string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete}, method) {
		method = "other"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
	m.took.WithLabelValues(method, route).Observe(took.Seconds())
}

// Sweep counts one sweep and what it did, also where a part of it failed.
func (m *Metrics) Sweep(done deadlines.Swept, err error) {
	outcome := "ok"
	if err != nil {
		outcome = "failed"
	}
	m.sweeps.WithLabelValues(outcome).Inc()
	m.swept.WithLabelValues("orders").Add(float64(done.Orders))
	m.swept.WithLabelValues("notices").Add(float64(done.Notices))
	m.swept.WithLabelValues("released").Add(float64(done.Released))
	m.swept.WithLabelValues("forgotten").Add(float64(done.Forgotten))
}

// Handler answers GET /metrics and nothing else.
func (m *Metrics) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError}))
	return mux
}

// databaseCollector asks the database when somebody asks for the figures.
type databaseCollector struct{ db Database }

//nolint:gochecknoglobals // descriptions, never changed
var (
	outboxDesc = prometheus.NewDesc("pusterom_outbox_waiting", "Messages of the outbox that nobody has been sent yet.", nil, nil)
	openDesc   = prometheus.NewDesc("pusterom_database_connections", "Connections to the database, by pool and what they do.", []string{"pool", "doing"}, nil)
	mostDesc   = prometheus.NewDesc("pusterom_database_connections_most", "Connections that a pool may open.", []string{"pool"}, nil)
	waitsDesc  = prometheus.NewDesc("pusterom_database_waits_total", "How often somebody had to wait for a connection.", []string{"pool"}, nil)
	waitedDesc = prometheus.NewDesc("pusterom_database_waited_seconds_total", "How long was waited for connections in all.", []string{"pool"}, nil)
)

// Describe implements [prometheus.Collector].
func (c databaseCollector) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{outboxDesc, openDesc, mostDesc, waitsDesc, waitedDesc} {
		to <- d
	}
}

// Collect implements [prometheus.Collector]. A database that does not answer leaves the outbox out; the rest is known here.
func (c databaseCollector) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), askTime)
	defer cancel()
	if waiting, err := c.db.OutboxBacklog(ctx); err == nil {
		to <- prometheus.MustNewConstMetric(outboxDesc, prometheus.GaugeValue, float64(waiting))
	} else {
		to <- prometheus.NewInvalidMetric(outboxDesc, err)
	}
	for name, s := range c.db.Pools() {
		to <- prometheus.MustNewConstMetric(openDesc, prometheus.GaugeValue, float64(s.InUse), name, "in_use")
		to <- prometheus.MustNewConstMetric(openDesc, prometheus.GaugeValue, float64(s.Idle), name, "idle")
		to <- prometheus.MustNewConstMetric(mostDesc, prometheus.GaugeValue, float64(s.MaxOpenConnections), name)
		to <- prometheus.MustNewConstMetric(waitsDesc, prometheus.CounterValue, float64(s.WaitCount), name)
		to <- prometheus.MustNewConstMetric(waitedDesc, prometheus.CounterValue, s.WaitDuration.Seconds(), name)
	}
}
