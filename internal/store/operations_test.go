package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestAServersSettingsAreJudged, those of servers that cannot be had here too.
func TestAServersSettingsAreJudged(t *testing.T) {
	for _, c := range []struct {
		name, setting, value string
		throwAway            bool
		says                 []string
	}{
		{name: "all is well"},
		{name: "PostgreSQL 14", setting: "server_version_num", value: "140011", says: []string{"PostgreSQL 15"}},
		{name: "PostgreSQL 14 for throwing away", setting: "server_version_num", value: "140011", throwAway: true, says: []string{"PostgreSQL 15"}},
		{name: "a server that is no PostgreSQL", setting: "server_version_num", value: "", says: []string{"PostgreSQL 15"}},
		{name: "fsync", setting: "fsync", value: "off", says: []string{"fsync is off"}},
		{name: "fsync for throwing away", setting: "fsync", value: "off", throwAway: true},
		{name: "torn pages", setting: "full_page_writes", value: "off", says: []string{"full_page_writes is off"}},
		{name: "acknowledged too early", setting: "synchronous_commit", value: "off", says: []string{"synchronous_commit is off"}},
		{name: "kept here only", setting: "synchronous_commit", value: "local"},
	} {
		settings := map[string]string{"server_version_num": "150004", "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
		settings[c.setting] = c.value
		err := store.Unsafe(settings, c.throwAway)
		if (err != nil) != (len(c.says) > 0) || err != nil && !errors.Is(err, store.ErrUnsafeDatabase) {
			t.Errorf("%s: %v", c.name, err)
		}
		for _, want := range c.says {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v does not say %q", c.name, err, want)
			}
		}
	}
}

func TestASecondUpgradeFindsNothingToDo(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if applied, err := db.Upgrade(t.Context()); applied != 0 || err != nil {
			t.Errorf("%d migrations, %v", applied, err)
		}
	})
}

func TestANewerSchemaIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if _, err := db.Writer().ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)"); err != nil {
			t.Fatal(err)
		}
		if err := db.Migrate(t.Context()); !errors.Is(err, store.ErrNewerSchema) {
			t.Errorf("a newer schema: %v", err)
		}
	})
}

// TestATransactionEndsWithItsRequest: the caller's going away does not stop it, the caller's deadline does.
func TestATransactionEndsWithItsRequest(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		gone, hangUp := context.WithCancel(t.Context())
		hangUp()
		if err := nothingIn(gone, db); err != nil {
			t.Errorf("hanging up stopped it: %v", err)
		}
		late, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
		defer cancel()
		if err := nothingIn(late, db); err == nil {
			t.Error("it went on after its deadline")
		}
	})
}

func TestTheOutboxIsCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		now := time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC)
		for _, row := range []struct {
			id   string
			sent any
		}{{"1", nil}, {"2", nil}, {"3", now}} {
			if _, err := db.Writer().ExecContext(t.Context(), `INSERT INTO outbox
				(district_id, id, order_id, event_id, recipient, party_id, kind, queued_at, sent_at)
				VALUES ('030113', $1, 'o', 'e', 'family', '', 'published', $2, $3)`, row.id, now, row.sent); err != nil {
				t.Fatal(err)
			}
		}
		if waiting, err := db.OutboxBacklog(t.Context()); waiting != 2 || err != nil {
			t.Errorf("%d wait, %v; want 2", waiting, err)
		}
		if pools := db.Pools(); len(pools) == 0 || pools["read"].OpenConnections+pools["all"].OpenConnections == 0 {
			t.Errorf("pools: %v", pools)
		}
	})
}

func TestABackupIsWholeAndItsOwnersAlone(t *testing.T) {
	path := storetest.Address(t, storetest.SQLite)
	db := storetest.Reopen(t, path)
	fillRegister(t, db)
	to := filepath.Join(t.TempDir(), "copy ?&#%;æ.db")
	if err := store.Backup(t.Context(), path, to); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(to); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info, err)
	}
	if _, err := storetest.Reopen(t, to).Offer(t.Context(), "offer-1"); err != nil {
		t.Errorf("the copy lacks an offer: %v", err)
	}
	if err := store.Backup(t.Context(), path, to); !errors.Is(err, os.ErrExist) {
		t.Errorf("over a file that is there: %v", err)
	}
}

func TestABackupThatFailsLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, from := range []string{text, filepath.Join(dir, "nowhere.db"), "postgres://u@h/x"} {
		to := filepath.Join(dir, "copy.db")
		if err := store.Backup(t.Context(), from, to); err == nil {
			t.Errorf("%s was backed up", from)
		}
		if _, err := os.Stat(to); err == nil {
			t.Errorf("%s left a copy", from)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "nowhere.db")); err == nil {
		t.Error("a database was made by asking for its backup")
	}
}

// TestEverybodyMayMigrateAtOnce: two servers that start together on PostgreSQL, each on a pool of its own.
func TestEverybodyMayMigrateAtOnce(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		if engine == storetest.SQLite {
			continue // its file belongs to one process
		}
		address := storetest.Address(t, engine)
		first := storetest.Reopen(t, address)
		for _, statement := range []string{"DROP SCHEMA public CASCADE", "CREATE SCHEMA public"} {
			if _, err := first.Writer().ExecContext(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
		}
		var together sync.WaitGroup
		applied := make([]int, 4)
		for i := range applied {
			db := storetest.Reopen(t, address)
			together.Go(func() {
				var err error
				if applied[i], err = db.Upgrade(t.Context()); err != nil {
					t.Errorf("migrating: %v", err)
				}
			})
		}
		together.Wait()
		if most := max(applied[0], applied[1], applied[2], applied[3]); most == 0 || most != applied[0]+applied[1]+applied[2]+applied[3] {
			t.Errorf("migrations applied: %v, want all by one", applied)
		}
	}
}

func nothingIn(ctx context.Context, db *store.DB) error {
	return db.InTx(ctx, func(context.Context, market.Tx) error { return nil })
}
