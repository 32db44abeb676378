package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/internal/identity"
)

type demoCommand struct {
	Address string    `help:"Address to serve on." default:"127.0.0.1:8080"`
	Dir     string    `help:"Where the demo's database and keys are made; an older demo there is replaced." default:"var"`
	Now     time.Time `help:"Let the demo's clock start at this instant, such as 2027-01-15T09:00:00Z, and run from there." format:"2006-01-02T15:04:05Z07:00"`
}

// Run makes the demo afresh and serves it.
func (d demoCommand) Run(ctx context.Context, c console) (err error) {
	cfg := config{
		Address: d.Address, DatabaseURL: filepath.Join(d.Dir, "demo.db"), KeysDir: filepath.Join(d.Dir, "demo-keys"),
		Issuer: "http://" + d.Address, Docs: "on",
	}
	// The address is taken before the older demo is removed: it may be running.
	listener, err := listen(ctx, cfg)
	if err != nil {
		return fmt.Errorf("kan ikke bruke adressen %s, kanskje fordi en demo alt kjører der. Ingenting er slettet. "+
			"Stopp den, eller velg en annen adresse med --address og en annen mappe med --dir: %w", d.Address, err)
	}
	defer func() { err = errors.Join(err, closed(listener)) }()
	if err := clear(cfg.DatabaseURL); err != nil {
		return err
	}
	clock := demo.NewClock(systemClock)
	now := d.Now
	if now.IsZero() {
		now = systemClock()
	}
	// The demo's passwords are printed below, so there is nothing to guess: cheap hashes make a hundred accounts at once.
	o, err := open(ctx, cfg, clock.Now, identity.TestCost)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.db.Close()) }()
	if err := o.db.MarkDemo(ctx); err != nil {
		return err
	}
	began := systemClock()
	logins, err := demo.Fill(ctx, o.Market, clock, now, bar(c.err, "Lager oppdiktede saker"))
	if err != nil {
		return err
	}
	clock.Set(now.Add(systemClock().Sub(began)))
	logger := slog.New(slog.NewTextHandler(c.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	return serve(ctx, cfg, listener, o, clock.Now, logger, 0, func(address string) { welcome(c.out, address, logins) })
}

// closed closes a listener that the server may have closed before.
func closed(listener net.Listener) error {
	if err := listener.Close(); !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// clear removes an older demo's database: a demo is always made afresh.
func clear(path string) error {
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// bar shows progress on a terminal, and is silent where nobody watches.
func bar(to io.Writer, what string) func(done, total int) {
	file, ok := to.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return func(int, int) {}
	}
	var shown *progressbar.ProgressBar
	return func(done, total int) {
		if shown == nil {
			shown = progressbar.NewOptions(total, progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(what),
				progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
		}
		_ = shown.Set(done)
	}
}

// welcome prints who to be and, last, where to go.
func welcome(to io.Writer, address string, logins []demo.Login) {
	var text strings.Builder
	_, _ = fmt.Fprintf(&text, "\nAlt er oppdiktet. Alle logger inn med passordet «%s»:\n\n", demo.Password)
	printLogins(&text, logins, false)
	_, _ = fmt.Fprint(&text, "\nUten noe å gjøre:\n\n")
	printLogins(&text, logins, true)
	_, _ = fmt.Fprintf(&text, "\nStopp med Ctrl-C. API-et er beskrevet på http://%s/docs.\nPusterom kjører på http://%s/\n", address, address)
	_, _ = io.WriteString(to, text.String())
}

func printLogins(to io.Writer, logins []demo.Login, idle bool) {
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	for _, l := range logins {
		if l.Idle == idle {
			_, _ = fmt.Fprintf(table, "  %s\t%s\t%s\n", l.Login, l.Role, l.Who)
		}
	}
	_ = table.Flush()
}
