package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
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
	"github.com/pusterom/pusterom/internal/metrics"
	"github.com/pusterom/pusterom/web"
)

// sweepEvery is how often the server looks for what has fallen due.
const sweepEvery = time.Minute

type serveCommand struct{}

// Run serves the API until it is told to stop.
func (serveCommand) Run(ctx context.Context, c console) (err error) {
	cfg, err := configFrom(env.ToMap(os.Environ()))
	if err := errors.Join(err, cfg.mayServe()); err != nil {
		return err
	}
	o, err := open(ctx, cfg, systemClock, identity.StrongCost)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.db.Close()) }()
	if err := safeToServe(ctx, cfg, o.db, systemClock); err != nil {
		return err
	}
	logger := slog.New(slog.NewJSONHandler(c.err, nil))
	listener, err := listen(ctx, cfg)
	if err != nil {
		return err
	}
	return serve(ctx, cfg, listener, o, systemClock, logger, announceTime, func(address string) {
		logger.InfoContext(ctx, "serving", "address", address, "page", cfg.Issuer+"/")
	})
}

// listen takes the address that the server will answer on.
func listen(ctx context.Context, cfg config) (net.Listener, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Address)
	if err != nil {
		return nil, fmt.Errorf("PUSTEROM_ADDRESS: %w", err)
	}
	return listener, nil
}

// serve answers, keeps watch, sends notices, and stops all three when ctx ends: first it says for a while that it is about to,
// then requests under way are finished. It closes the listener.
func serve(ctx context.Context, cfg config, listener net.Listener, o *opened, clock calendar.Clock, logger *slog.Logger,
	announce time.Duration, ready func(address string),
) (err error) {
	sender, err := cfg.Mail.sender()
	client, missing := fs.Sub(web.Dist, "dist")
	if err := errors.Join(err, missing); err != nil {
		return errors.Join(err, listener.Close())
	}
	figures := metrics.New(o.db)
	closeFigures, err := serveFigures(ctx, cfg.MetricsAddress, figures, logger)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer closeFigures()
	var leaving leaving
	server := newServer(leaving.tell(api.New(api.Deps{ //nolint:contextcheck // every request brings its own
		Market: o.Market, Tokens: o.tokens, JWKS: o.keys.JWKS, Logger: logger, Clock: clock, DocsOn: cfg.Docs == "on",
		Client: client, PlainHTTP: cfg.plainHTTP(),
		TrustedProxies: cfg.TrustedProxies, Observe: figures.Request, Stopping: leaving.Load,
	})), logger, limits())
	watching, dispatching := watch(ctx, o, figures, logger), dispatch(ctx, cfg.Mail.Site, sender, o, logger)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	ready(listener.Addr().String())
	select {
	case err = <-failed:
	case <-ctx.Done():
		logger.InfoContext(ctx, "stopping")
		leaving.Store(true)
		time.Sleep(announce)
		err = drain(ctx, server, drainTime-announce)
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
func watch(ctx context.Context, o *opened, figures *metrics.Metrics, logger *slog.Logger) <-chan struct{} {
	over := make(chan struct{})
	go func() {
		defer close(over)
		tick := time.NewTicker(sweepEvery)
		defer tick.Stop()
		for {
			done, err := deadlines.Sweep(ctx, o.Market)
			if err != nil && ctx.Err() == nil {
				logger.ErrorContext(ctx, "sweep failed", "err", err)
			}
			figures.Sweep(done, err)
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
		}
	}()
	return over
}
