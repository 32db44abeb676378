package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/store"
)

// clockTolerance is how far the machine's clock may be from the database server's: deadlines and tokens hang on it (B9).
const clockTolerance = 2 * time.Second

// safeToServe names what makes a database and a keys folder that could be opened unfit for a server all the same.
func safeToServe(ctx context.Context, cfg config, db *store.DB, clock calendar.Clock) error {
	return errors.Join(checkKeysFolder(cfg.KeysDir), checkNoDemo(ctx, db), checkClock(ctx, db, clock))
}

// checkKeysFolder sees to it that keys can be rotated when that is urgent, not only read.
func checkKeysFolder(dir string) error {
	probe, err := os.CreateTemp(dir, "writable-*")
	if err != nil {
		return fmt.Errorf("PUSTEROM_KEYS_DIR: the folder cannot be written: %w", err)
	}
	return errors.Join(probe.Close(), os.Remove(probe.Name()))
}

// checkNoDemo refuses the accounts that a demo made: their passwords are printed for every visitor.
func checkNoDemo(ctx context.Context, db *store.DB) error {
	demo, err := db.IsDemo(ctx)
	if err == nil && demo {
		err = errors.New("it was made by pusterom demo, whose passwords everybody knows")
	}
	return aboutDatabase(err)
}

func checkClock(ctx context.Context, db *store.DB, clock calendar.Clock) error {
	ahead, err := db.ClockAhead(ctx, clock)
	if err == nil && ahead.Abs() > clockTolerance {
		return bad("the clock of this machine is %s from the database server's, more than %s: set both by the same time service",
			ahead.Round(time.Millisecond), clockTolerance)
	}
	return aboutDatabase(err)
}

// aboutDatabase says which setting a fault of the database comes from.
func aboutDatabase(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("PUSTEROM_DATABASE_URL: %w", err)
}
