package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/pusterom/pusterom/internal/metrics"
)

const (
	// announceTime is how long a server that is to stop says so before it takes no more requests, for those in front of it.
	announceTime = 2 * time.Second
	// drainTime is how long stopping may take in all (T16).
	drainTime = 10 * time.Second
)

// httpLimits let go of a client that dawdles or swamps (SC7, B9).
type httpLimits struct {
	readHeader, read, write, idle time.Duration
	headerBytes                   int
}

func limits() httpLimits {
	return httpLimits{
		readHeader: 5 * time.Second, read: 15 * time.Second, write: 30 * time.Second, idle: 60 * time.Second, headerBytes: 16 << 10,
	}
}

func newServer(handler http.Handler, logger *slog.Logger, l httpLimits) *http.Server {
	return &http.Server{
		Handler: handler, ReadHeaderTimeout: l.readHeader, ReadTimeout: l.read, WriteTimeout: l.write, IdleTimeout: l.idle,
		MaxHeaderBytes: l.headerBytes, ErrorLog: slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
}

// leaving is set when the server is about to stop.
type leaving struct{ atomic.Bool }

// tell asks clients not to reuse their connections once the server is leaving. Closing idle connections instead could cut
// one on which a request has just been sent.
func (l *leaving) tell(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if l.Load() {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}

// drain takes no more connections and waits for the requests under way; what is not done in time is cut off.
func drain(ctx context.Context, server *http.Server, most time.Duration) error {
	waiting, cancel := context.WithTimeout(context.WithoutCancel(ctx), most)
	defer cancel()
	err := server.Shutdown(waiting)
	if errors.Is(err, context.DeadlineExceeded) {
		return errors.Join(errors.New("requests under way were cut off"), server.Close())
	}
	return err
}

// serveFigures serves the figures for operations on an address of their own, until it is told to close; nowhere where
// there is no address.
func serveFigures(ctx context.Context, address string, figures *metrics.Metrics, logger *slog.Logger) (shut func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("PUSTEROM_METRICS_ADDRESS: %w", err)
	}
	server := newServer(figures.Handler(), logger, limits())
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			logger.ErrorContext(ctx, "metrics are no longer served", "err", err)
		}
	}()
	logger.InfoContext(ctx, "serving metrics", "address", listener.Addr().String())
	return func() { _ = server.Close() }, nil
}
