// Command pusterom is the one binary: the server, the demo and the commands of operations. It wires the packages together
// and is the only place that reads the machine's clock and its environment.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/providers"
)

// commands is the command line, as `pusterom --help` prints it.
type commands struct {
	Serve   serveCommand   `cmd:"" help:"Serve the API. Settings come from the environment; see docs/operations.md."`
	Demo    demoCommand    `cmd:"" help:"Make a database of invented cases in ./var and serve it."`
	Migrate migrateCommand `cmd:"" help:"Bring the database to the schema of this binary."`
	Import  importCommand  `cmd:"" help:"Import the register, the districts or the holiday periods."`
	Export  exportCommand  `cmd:"" help:"Export the register as a file that imports again."`
	Account accountCommand `cmd:"" help:"Make accounts."`
	Notices noticesCommand `cmd:"" help:"List the notices that could not be sent: what and why, not to whom."`
	Backup  backupCommand  `cmd:"" help:"Copy the SQLite database to a new file, also while servers run. PostgreSQL has pg_dump."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		complain(os.Stderr, err)
		stop()
		os.Exit(1) //nolint:gocritic // stop has been called
	}
}

// console is where a command talks to the person who runs it.
type console struct {
	in       io.Reader
	out, err io.Writer
}

// run carries out one command. It prints what was asked for to out and everything else to errOut.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) error {
	var cli commands
	exited := errors.New("exited")
	done := false
	parser, err := kong.New(&cli, kong.Name("pusterom"), kong.UsageOnError(), kong.Writers(out, errOut),
		kong.Description("The marketplace that a municipality runs on its framework agreement for respite care."),
		kong.Exit(func(int) { done = true }),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(console{in, out, errOut}))
	if err != nil {
		return err
	}
	parsed, err := parser.Parse(args)
	switch {
	case done:
		return nil
	case err != nil:
		return fmt.Errorf("%w (see pusterom --help)", err)
	}
	if err := parsed.Run(); err != nil && !errors.Is(err, exited) {
		return err
	}
	return nil
}

// complain prints an error as a person reads it: every fault of a file on a line of its own.
func complain(to io.Writer, err error) {
	var faulty providers.FaultError
	if !errors.As(err, &faulty) {
		_, _ = fmt.Fprintln(to, "pusterom:", api.Explain(err))
		return
	}
	for _, f := range faulty.Faults {
		_, _ = fmt.Fprintf(to, "linje %d, %s: %s\n", f.Line, f.Column, f.Reason)
	}
	_, _ = fmt.Fprintf(to, "pusterom: %d feil, ingenting er importert\n", len(faulty.Faults))
}

// opened is a database with the use cases on it.
type opened struct {
	*market.Market
	db *store.DB
	// migrated is how many migrations the database needed.
	migrated int
	keys     *identity.Keys
	tokens   *identity.Tokens
}

// open opens the database and brings its schema up to date, and makes the signing keys at the first start. What is wrong
// with the one is named together with what is wrong with the other.
func open(ctx context.Context, cfg config, clock calendar.Clock, cost identity.Cost) (*opened, error) {
	keys, tokens, badKeys := openKeys(cfg, clock)
	db, err := store.Open(ctx, store.Config{URL: cfg.DatabaseURL})
	if err != nil {
		return nil, errors.Join(badKeys, aboutDatabase(err))
	}
	migrated, err := db.Upgrade(ctx)
	if err := errors.Join(badKeys, aboutDatabase(err)); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	m := market.New(market.Config{Store: db, Clock: clock, Random: rand.Reader, Keys: keys, Tokens: tokens, Cost: cost})
	return &opened{Market: m, db: db, migrated: migrated, keys: keys, tokens: tokens}, nil
}

func openKeys(cfg config, clock calendar.Clock) (*identity.Keys, *identity.Tokens, error) {
	keys, err := identity.LoadOrCreateKeys(cfg.KeysDir, rand.Reader)
	if err != nil {
		return nil, nil, fmt.Errorf("PUSTEROM_KEYS_DIR: %w", err)
	}
	tokens, err := identity.NewTokens(keys, cfg.Issuer, audience, clock)
	return keys, tokens, err
}

// audience names this API in its tokens.
const audience = "pusterom"

// systemClock is the machine's clock, in UTC to the microsecond: the precision of the store.
func systemClock() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }
