package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/caarlos0/env/v11"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/identity"
)

// The limits of the HTTP server: a client that dawdles or swamps is let go (SC7, B9).
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 30 * time.Second
	idleTimeout       = 60 * time.Second
	maxHeaderBytes    = 16 << 10
	drainTimeout      = 10 * time.Second
	sweepEvery        = time.Minute
)

type serveCommand struct{}

// Run serves the API until it is told to stop.
func (serveCommand) Run(ctx context.Context, c console) error {
	cfg, err := configFrom(env.ToMap(os.Environ()))
	if err != nil {
		return err
	}
	if err := cfg.mayServe(); err != nil {
		return err
	}
	o, err := open(ctx, cfg, systemClock, identity.StrongCost)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.db.Close()) }()
	logger := slog.New(slog.NewJSONHandler(c.err, nil))
	listener, err := listen(ctx, cfg)
	if err != nil {
		return err
	}
	return serve(ctx, cfg, listener, o, systemClock, logger, func(address string) {
		logger.InfoContext(ctx, "serving", "address", address)
	})
}

// listen takes the address that the server will answer on.
func listen(ctx context.Context, cfg config) (net.Listener, error) {
	return (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Address)
}

// serve answers, keeps watch, sends notices, and stops all three when ctx ends: requests under way get ten seconds. It closes
// the listener.
func serve(ctx context.Context, cfg config, listener net.Listener, o *opened, clock calendar.Clock, logger *slog.Logger,
	ready func(address string),
) (err error) {
	sender, err := cfg.Mail.sender()
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	server := &http.Server{
		Handler: api.New(api.Deps{ //nolint:contextcheck // every request brings its own
			Market: o.Market, Tokens: o.tokens, JWKS: o.keys.JWKS, Logger: logger, Clock: clock, DocsOn: cfg.Docs == "on",
			TrustedProxies: cfg.TrustedProxies,
		}),
		ReadHeaderTimeout: readHeaderTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	watching, dispatching := watch(ctx, o, logger), dispatch(ctx, cfg.Mail.Site, sender, o, logger)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	ready(listener.Addr().String())
	select {
	case err = <-failed:
	case <-ctx.Done():
		drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
		defer cancel()
		err = server.Shutdown(drain)
	}
	<-watching
	<-dispatching
	if err != nil && !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving: %w", err)
	}
	return nil
}

// watch sweeps at once and then every minute until ctx ends; the channel closes when the last sweep is over. A sweep that
// fails is logged and tried again.
func watch(ctx context.Context, o *opened, logger *slog.Logger) <-chan struct{} {
	over := make(chan struct{})
	go func() {
		defer close(over)
		tick := time.NewTicker(sweepEvery)
		defer tick.Stop()
		for {
			if _, err := deadlines.Sweep(ctx, o.Market); err != nil && ctx.Err() == nil {
				logger.ErrorContext(ctx, "sweep failed", "err", err)
			}
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
		}
	}()
	return over
}
