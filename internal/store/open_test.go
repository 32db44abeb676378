package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// settingsOf reads a pragma on every connection that a pool may have.
func settingsOf(t *testing.T, pool *sql.DB, pragma string) []string {
	t.Helper()
	var values []string
	for range pool.Stats().MaxOpenConnections {
		conn, err := pool.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close() //nolint:errcheck // it goes back to the pool
		var value string
		if err := conn.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&value); err != nil {
			t.Fatal(err)
		}
		values = append(values, value)
	}
	return values
}

func TestEverySQLiteConnectionIsSafe(t *testing.T) {
	db := storetest.Open(t, storetest.SQLite)
	for _, c := range []struct{ pragma, writer, reader string }{
		{"journal_mode", "wal", "wal"},
		{"synchronous", "2", "2"},
		{"foreign_keys", "1", "1"},
		{"query_only", "0", "1"},
		{"busy_timeout", "2000", "2000"},
	} {
		if got := settingsOf(t, db.EveryPool()[0], c.pragma); !slices.Equal(got, []string{c.writer}) {
			t.Errorf("%s of the writer is %v, want %s", c.pragma, got, c.writer)
		}
		if got := settingsOf(t, db.EveryPool()[1], c.pragma); !slices.Equal(got, slices.Repeat([]string{c.reader}, 4)) {
			t.Errorf("%s of the readers is %v, want four times %s", c.pragma, got, c.reader)
		}
	}
}

func TestASQLiteTransactionTakesItsLockWhenItBegins(t *testing.T) {
	address := storetest.Address(t, storetest.SQLite)
	db, other := storetest.Reopen(t, address), storetest.Reopen(t, address)
	first, err := db.Writer().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Rollback() //nolint:errcheck // there is nothing in it
	if second, err := other.Writer().BeginTx(t.Context(), nil); err == nil {
		t.Error("two transactions that may write were under way at once")
		_ = second.Rollback()
	}
}

// SQLite compares instants as texts, so they must have one form; the driver's own would not sort.
func TestSQLiteKeepsInstantsAsTextThatSorts(t *testing.T) {
	db := storetest.Open(t, storetest.SQLite)
	insertOrder(t, db, anOrder("order-1", "030103"), waitsOnFamily())
	want := fmt.Sprintf("%X", "2026-03-02 11:00:00.123456+00:00")
	if got := lines(t, db.Writer(), "SELECT hex(drafted_at) FROM orders"); !slices.Equal(got, []string{want}) {
		t.Errorf("stored as %s, want %s", got, want)
	}
}

func TestADatabaseFileIsItsOwnersAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new folder", "100 % ?&#;æ.db")
	storetest.Reopen(t, path)
	for name, want := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		stat, err := os.Stat(name)
		if err != nil || stat.Mode().Perm() != want {
			t.Errorf("%s: %v, %v; want %v", name, stat, err, want)
		}
	}
}

func TestAFileThatIsNoDatabaseIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "text.db")
	if err := os.WriteFile(path, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if db, err := store.Open(t.Context(), store.Config{URL: path}); err == nil {
		t.Error("it was opened")
		_ = db.Close()
	}
}

func TestMigratingTwiceChangesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		if err := db.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if _, err := db.Offer(t.Context(), "offer-1"); err != nil {
			t.Errorf("after migrating again: %v", err)
		}
	})
}

func TestAServerThatMayLoseWhatItAcknowledgedIsRefused(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		if engine != storetest.Postgres {
			continue // SQLite's safeguards are ours to set
		}
		// The servers of the tests have their safeguards off.
		_, err := store.Open(t.Context(), store.Config{URL: storetest.Address(t, engine)})
		if !errors.Is(err, store.ErrUnsafeDatabase) {
			t.Errorf("a server without fsync: %v, want %v", err, store.ErrUnsafeDatabase)
		}
	}
}

func TestAPasswordIsNotRepeatedInAnError(t *testing.T) {
	for _, url := range []string{"postgres://u:secret@host:notaport/x", "postgres://u:secret@127.0.0.1:1/x?connect_timeout=1"} {
		if _, err := store.Open(t.Context(), store.Config{URL: url}); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("opening: %v", err)
		}
	}
}
