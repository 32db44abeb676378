// Package storetest opens empty, migrated databases for tests, on either engine.
//
// Two variables of the environment say where: PUSTEROM_TEST_POSTGRES is the URL of a PostgreSQL superuser, and
// PUSTEROM_TEST_ENGINES lists the engines to test ("sqlite,postgres"). Without the list it is SQLite, and PostgreSQL as
// well where there is a URL. An engine that is listed and cannot be reached fails the test: it is never skipped.
package storetest

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/store"
)

// Engine is a kind of database.
type Engine string

// The engines.
const (
	SQLite   Engine = "sqlite"
	Postgres Engine = "postgres"
)

// Engines lists the engines to test.
func Engines(tb testing.TB) []Engine {
	tb.Helper()
	list := os.Getenv("PUSTEROM_TEST_ENGINES")
	if list == "" {
		if os.Getenv(postgresVariable) == "" {
			return []Engine{SQLite}
		}
		return []Engine{SQLite, Postgres}
	}
	var engines []Engine
	for name := range strings.SplitSeq(list, ",") {
		engine := Engine(strings.TrimSpace(name))
		if !slices.Contains([]Engine{SQLite, Postgres}, engine) {
			tb.Fatalf("PUSTEROM_TEST_ENGINES names %q, which is no engine", engine)
		}
		engines = append(engines, engine)
	}
	return engines
}

// Each runs a test once for every engine, on a database of its own.
func Each(t *testing.T, test func(t *testing.T, db *store.DB)) {
	t.Helper()
	for _, engine := range Engines(t) {
		t.Run(string(engine), func(t *testing.T) { test(t, Open(t, engine)) })
	}
}

// Open gives an empty, migrated database that is gone when the test ends.
func Open(tb testing.TB, engine Engine) *store.DB {
	tb.Helper()
	return Reopen(tb, Address(tb, engine))
}

// Address makes an empty, migrated database and gives its URL or path, for tests that open it themselves.
func Address(tb testing.TB, engine Engine) string {
	tb.Helper()
	if engine == Postgres {
		return postgresDatabase(tb)
	}
	return sqliteFile(tb)
}

// Reopen opens the database at an address once more, as another process would.
func Reopen(tb testing.TB, address string) *store.DB {
	tb.Helper()
	db, err := store.Open(tb.Context(), store.Config{URL: address, AllowUnsafeServer: true})
	if err != nil {
		tb.Fatalf("opening the test database: %v", err)
	}
	tb.Cleanup(func() {
		if err := db.Close(); err != nil {
			tb.Errorf("closing the test database: %v", err)
		}
	})
	return db
}
