package storetest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/pusterom/pusterom/internal/store"
)

// migratedFile is an empty database, migrated once for the whole test process: copying it is much quicker.
//
//nolint:gochecknoglobals // filled once, read afterwards
var migratedFile = sync.OnceValues(func() (content []byte, err error) {
	folder, err := os.MkdirTemp("", "pusterom-template")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	path := filepath.Join(folder, "template.db")
	db, err := store.Open(context.Background(), store.Config{URL: path})
	if err != nil {
		return nil, err
	}
	// Closing the last connection moves what the log holds into the file.
	if err := errors.Join(db.Migrate(context.Background()), db.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path) //nolint:gosec // the file just made
})

func sqliteFile(tb testing.TB) string {
	tb.Helper()
	content, err := migratedFile()
	if err != nil {
		tb.Fatalf("making the template database: %v", err)
	}
	path := filepath.Join(tb.TempDir(), "pusterom.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		tb.Fatalf("copying the template database: %v", err)
	}
	return path
}
