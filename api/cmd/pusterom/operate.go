package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/caarlos0/env/v11"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/providers"
)

// with opens the database of the environment for one command.
func with(ctx context.Context, do func(o *opened) error) (err error) {
	cfg, err := configFrom(env.ToMap(os.Environ()))
	if err != nil {
		return err
	}
	o, err := open(ctx, cfg, systemClock, identity.StrongCost)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.db.Close()) }()
	return do(o)
}

type migrateCommand struct{}

// Run brings the schema up to date.
func (migrateCommand) Run(ctx context.Context, c console) error {
	return with(ctx, func(o *opened) error {
		said := "Databasen var oppdatert; det var ingenting å gjøre."
		if o.migrated > 0 {
			said = fmt.Sprintf("Databasen er oppdatert (%d steg).", o.migrated)
		}
		_, err := fmt.Fprintln(c.out, said)
		return err
	})
}

type backupCommand struct {
	File string `arg:"" help:"The file to make. It must not be there."`
}

// Run copies the database of the environment. The schema stays as it is, so that a backup can come before migrate.
func (b backupCommand) Run(ctx context.Context, c console) error {
	cfg, err := configFrom(env.ToMap(os.Environ()))
	if err != nil {
		return err
	}
	if err := store.Backup(ctx, cfg.DatabaseURL, b.File); err != nil {
		return aboutDatabase(err)
	}
	_, err = fmt.Fprintf(c.out, "Kopien er skrevet og kontrollert: %s\n", b.File)
	return err
}

type importCommand struct {
	Register  importRegister  `cmd:"" help:"Import a framework agreement's register of providers (CSV)."`
	Districts importDistricts `cmd:"" help:"Import the municipality's districts (CSV)."`
	Holidays  importHolidays  `cmd:"" help:"Import holiday periods (CSV)."`
}

type importRegister struct {
	File      string `arg:"" help:"The register as a spreadsheet saves it: CSV, UTF-8, semicolons."`
	Agreement string `help:"Reference of the agreement; needed when there are several."`
	DryRun    bool   `help:"Show what would happen to each row, and import nothing."`
}

// Run imports a register, or shows what an import would do.
func (i importRegister) Run(ctx context.Context, c console) error {
	file, err := readFile(i.File)
	if err != nil {
		return err
	}
	return with(ctx, func(o *opened) error {
		report, err := o.ImportRegister(ctx, market.Operations(), i.Agreement, file, i.DryRun, bar(c.err, "Importerer"))
		if err != nil {
			return err
		}
		return printReport(c.out, report.Plan, i.DryRun)
	})
}

func printReport(to io.Writer, plan providers.Plan, dryRun bool) error {
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	for _, row := range plan.Rows {
		if dryRun || row.Outcome != providers.Unchanged {
			_, _ = fmt.Fprintf(table, "linje %d\t%s\t%s\t%s\n", row.Line, outcomes[row.Outcome], row.Offer.Location.Name, strings.Join(row.Changed, ", "))
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	done := "Importert"
	if dryRun {
		done = "Prøvd, ingenting er importert"
	}
	_, err := fmt.Fprintf(to, "%s: %d tilbud fra %d leverandører (%d nye, %d endret, %d uendret, %d avvist).\n", done, len(plan.Rows),
		len(plan.Providers), plan.Count(providers.Created), plan.Count(providers.Updated), plan.Count(providers.Unchanged), plan.Count(providers.Refused))
	return err
}

//nolint:gochecknoglobals // words
var outcomes = map[providers.Outcome]string{
	providers.Created: "ny", providers.Updated: "endret", providers.Unchanged: "uendret", providers.Refused: "avvist",
}

type importDistricts struct {
	File string `arg:"" help:"CSV with number, name, address, postcode, city, phone, email."`
}

// Run imports districts.
func (i importDistricts) Run(ctx context.Context, c console) error {
	file, err := readFile(i.File)
	if err != nil {
		return err
	}
	return with(ctx, func(o *opened) error {
		changed, err := o.ImportDistricts(ctx, file)
		return said(c, "bydeler", changed, err)
	})
}

type importHolidays struct {
	File string `arg:"" help:"CSV with from, to, name_nb, name_nn, name_en."`
}

// Run imports holiday periods.
func (i importHolidays) Run(ctx context.Context, c console) error {
	file, err := readFile(i.File)
	if err != nil {
		return err
	}
	return with(ctx, func(o *opened) error {
		changed, err := o.ImportHolidays(ctx, file)
		return said(c, "ferieperioder", changed, err)
	})
}

func said(c console, what string, changed int, err error) error {
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.out, "Importert: %d %s er nye eller endret.\n", changed, what)
	return err
}

// readFile reads a file that is not larger than any register.
func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > providers.MaxRegisterBytes {
		return nil, fmt.Errorf("%w: %s er over %d MiB", market.ErrTooLarge, path, providers.MaxRegisterBytes>>20)
	}
	return os.ReadFile(path) //nolint:gosec // the person who runs the command names the file
}

type accountCommand struct {
	Add accountAdd `cmd:"" help:"Make an account. The password is the first line of standard input."`
}

type accountAdd struct {
	Login string `required:"" help:"What the person signs in with."`
	Name  string `required:"" help:"The person's name."`
	Role  string `required:"" enum:"caseworker,district_manager,family,provider_coordinator,provider_manager,agreement_owner,auditor" help:"One of ${enum}."`
	Email string `help:"Where the person is told that there is a message; may be left out."`
	Party string `help:"The district's number, the provider's id or the municipality's number; a family has none."`
}

// Run makes the account. A password never stands on the command line, where others on the machine can read it.
func (a accountAdd) Run(ctx context.Context, c console) error {
	password, err := bufio.NewReader(c.in).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	return with(ctx, func(o *opened) error {
		given := o.NewPassword(ctx, strings.TrimRight(password, "\r\n"))
		account, err := o.AddAccount(ctx, market.Operations(), market.NewAccount{
			Login: a.Login, Name: a.Name, Role: identity.Role(a.Role), PartyID: a.Party, Email: a.Email, Password: given,
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(c.out, "Konto %s er laget: %s\n", account.Login, account.ID)
		return err
	})
}
