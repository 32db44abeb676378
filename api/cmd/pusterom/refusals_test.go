package main_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// refusal is a setting that a server must not start with, and what its refusal says.
type refusal struct {
	name string
	set  map[string]string
	// prepare makes the circumstances in a folder that is the working folder of the installation.
	prepare func(t *testing.T, dir string)
	says    []string
}

// notServed starts a server as the settings say, which must not come up, and gives why.
func notServed(t *testing.T, set map[string]string) string {
	t.Helper()
	for name, value := range set {
		t.Setenv(name, value)
	}
	ctx, stop := context.WithTimeout(t.Context(), 10*time.Second)
	defer stop()
	log := &serving{stop: stop}
	err := main.Run(ctx, []string{"serve"}, strings.NewReader(""), log, log)
	if err == nil {
		t.Fatalf("it served: %s", log.text.String())
	}
	return err.Error()
}

// TestADangerousSettingIsRefused: a server that would be unsafe does not start, and says which setting is at fault (B9).
func TestADangerousSettingIsRefused(t *testing.T) {
	for _, r := range append(badSettings(), badFiles()...) {
		t.Run(r.name, func(t *testing.T) {
			installation(t)
			t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
			t.Setenv("PUSTEROM_ADDRESS", "127.0.0.1:0")
			if r.prepare != nil {
				r.prepare(t, filepath.Dir(os.Getenv("PUSTEROM_KEYS_DIR")))
			}
			text := notServed(t, r.set)
			for _, want := range r.says {
				if !strings.Contains(text, want) {
					t.Errorf("it does not say %q: %s", want, text)
				}
			}
			if strings.Contains(text, "secret") {
				t.Errorf("it repeats a password: %s", text)
			}
		})
	}
}

// badSettings are those that one sees in the environment alone.
func badSettings() []refusal {
	set := func(pairs ...string) map[string]string {
		m := map[string]string{}
		for i := 0; i+1 < len(pairs); i += 2 {
			m[pairs[i]] = pairs[i+1]
		}
		return m
	}
	issuer := []string{"PUSTEROM_ISSUER"}
	return []refusal{
		{name: "real persons", set: set("PUSTEROM_INVENTED_DATA_ONLY", ""), says: []string{"PUSTEROM_INVENTED_DATA_ONLY=yes"}},
		{name: "docs maybe", set: set("PUSTEROM_DOCS", "maybe"), says: []string{"PUSTEROM_DOCS", "maybe"}},
		{name: "address without port", set: set("PUSTEROM_ADDRESS", "127.0.0.1"), says: []string{"PUSTEROM_ADDRESS"}},
		{name: "address with a name", set: set("PUSTEROM_ADDRESS", "pusterom.example:80"), says: []string{"PUSTEROM_ADDRESS"}},
		{name: "port too high", set: set("PUSTEROM_ADDRESS", "127.0.0.1:65536"), says: []string{"PUSTEROM_ADDRESS"}},
		{name: "open to all", set: set("PUSTEROM_ADDRESS", ":0"), says: []string{"PUSTEROM_ADDRESS", "PUSTEROM_ISSUER", "PUSTEROM_PLAIN_HTTP"}},
		{name: "open to all, http issuer", set: set("PUSTEROM_ADDRESS", "0.0.0.0:0", "PUSTEROM_ISSUER", "http://pusterom.example"), says: []string{"PUSTEROM_PLAIN_HTTP"}},
		{name: "plain http perhaps", set: set("PUSTEROM_PLAIN_HTTP", "true"), says: []string{"PUSTEROM_PLAIN_HTTP is yes"}},
		{name: "issuer with a path", set: set("PUSTEROM_ISSUER", "https://pusterom.example/api"), says: issuer},
		{name: "issuer with a slash", set: set("PUSTEROM_ISSUER", "https://pusterom.example/"), says: issuer},
		{name: "issuer with a query", set: set("PUSTEROM_ISSUER", "https://pusterom.example?x=1"), says: issuer},
		{name: "issuer with a password", set: set("PUSTEROM_ISSUER", "https://u:secret@pusterom.example"), says: issuer},
		{name: "issuer without a scheme", set: set("PUSTEROM_ISSUER", "pusterom.example"), says: issuer},
		{name: "another engine", set: set("PUSTEROM_DATABASE_URL", "mysql://u:secret@host/x"), says: []string{"PUSTEROM_DATABASE_URL", "mysql"}},
		{name: "metrics on the public address", set: set("PUSTEROM_ADDRESS", "127.0.0.1:8099", "PUSTEROM_METRICS_ADDRESS", "127.0.0.1:8099"), says: []string{"PUSTEROM_METRICS_ADDRESS"}},
		{name: "metrics nowhere", set: set("PUSTEROM_METRICS_ADDRESS", "metrics"), says: []string{"PUSTEROM_METRICS_ADDRESS"}},
		{name: "a misspelt setting", set: set("PUSTEROM_DATABSE_URL", "postgres://u:secret@host/x"), says: []string{"there is no setting PUSTEROM_DATABSE_URL"}},
		{
			name: "all at once",
			set: set("PUSTEROM_INVENTED_DATA_ONLY", "no", "PUSTEROM_DOCS", "x", "PUSTEROM_ADDRESS", "x", "PUSTEROM_ISSUER", "x",
				"PUSTEROM_METRICS_ADDRESS", "x", "PUSTEROM_PLAIN_HTTP", "x", "PUSTEROM_UNKNOWN", "x"),
			says: []string{
				"PUSTEROM_INVENTED_DATA_ONLY", "PUSTEROM_DOCS", "PUSTEROM_ADDRESS", "PUSTEROM_ISSUER", "PUSTEROM_METRICS_ADDRESS",
				"PUSTEROM_PLAIN_HTTP", "PUSTEROM_UNKNOWN",
			},
		},
		{name: "nobody listens", set: set("PUSTEROM_DATABASE_URL", "postgres://u:secret@127.0.0.1:1/x?connect_timeout=1"), says: []string{"PUSTEROM_DATABASE_URL"}},
		{
			name: "nobody listens, by the common name",
			set:  set("PUSTEROM_DATABASE_URL", "", "DATABASE_URL", "postgres://u:secret@127.0.0.1:1/x?connect_timeout=1"),
			says: []string{"PUSTEROM_DATABASE_URL"},
		},
		{
			name: "keys and database at once",
			set:  set("PUSTEROM_DATABASE_URL", "/proc/nowhere/pusterom.db", "PUSTEROM_KEYS_DIR", "/proc/nowhere/keys"),
			says: []string{"PUSTEROM_DATABASE_URL", "PUSTEROM_KEYS_DIR"},
		},
	}
}

// badFiles are those that one sees in the files they name.
func badFiles() []refusal {
	return []refusal{
		{
			name: "keys that others may read", says: []string{"PUSTEROM_KEYS_DIR", "mode"},
			prepare: func(t *testing.T, dir string) {
				pusteromOK(t, "migrate")
				must(t, os.Chmod(filepath.Join(dir, "keys", "identity-keys.pem"), 0o644))
			},
		},
		{
			name: "a file that is no database", says: []string{"PUSTEROM_DATABASE_URL"},
			prepare: func(t *testing.T, dir string) {
				must(t, os.WriteFile(filepath.Join(dir, "pusterom.db"), []byte(strings.Repeat("no database ", 100)), 0o600))
			},
		},
		{
			name: "a newer schema", says: []string{"PUSTEROM_DATABASE_URL", "newer schema"},
			prepare: func(t *testing.T, dir string) {
				pusteromOK(t, "migrate")
				newerSchema(t, filepath.Join(dir, "pusterom.db"))
			},
		},
		{
			name: "a demo's database", says: []string{"PUSTEROM_DATABASE_URL", "demo"},
			prepare: func(t *testing.T, dir string) {
				db, err := store.Open(t.Context(), store.Config{URL: filepath.Join(dir, "pusterom.db")})
				must(t, err)
				must(t, db.MarkDemo(t.Context()))
				must(t, db.Close())
			},
		},
		{
			name: "a copy of a demo's database", says: []string{"demo"},
			prepare: func(t *testing.T, dir string) {
				db, err := store.Open(t.Context(), store.Config{URL: filepath.Join(dir, "demo.db")})
				must(t, err)
				must(t, db.MarkDemo(t.Context()))
				must(t, db.Close())
				must(t, store.Backup(t.Context(), filepath.Join(dir, "demo.db"), filepath.Join(dir, "pusterom.db")))
			},
		},
	}
}

func pusteromOK(t *testing.T, args ...string) string {
	t.Helper()
	out, err := pusterom(t, "", args...)
	must(t, err)
	return out
}

// newerSchema notes a migration that this binary does not have.
func newerSchema(t *testing.T, address string) {
	t.Helper()
	_, err := inspect(t, address).ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)")
	must(t, err)
}

// TestADemoIsMarked: what the demo makes, a server refuses.
func TestADemoIsMarked(t *testing.T) {
	dir := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out := &stopsWhenWelcomed{stop: stop}
	must(t, main.Run(ctx, []string{"demo", "--dir", dir, "--address", "127.0.0.1:0"}, strings.NewReader(""), out, &logbook{}))
	text := notServed(t, map[string]string{
		"PUSTEROM_DATABASE_URL": filepath.Join(dir, "demo.db"), "PUSTEROM_KEYS_DIR": filepath.Join(t.TempDir(), "keys"), "PUSTEROM_INVENTED_DATA_ONLY": "yes",
	})
	if !strings.Contains(text, "pusterom demo") {
		t.Error(text)
	}
}

type stopsWhenWelcomed struct{ stop context.CancelFunc }

// Write stops the demo at its first word.
func (s *stopsWhenWelcomed) Write(p []byte) (int, error) {
	s.stop()
	return len(p), nil
}

// TestAServerOnPostgresIsCheckedToo: safeguards off, newer schema, clocks that differ.
func TestAServerOnPostgresIsCheckedToo(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		if engine == storetest.SQLite {
			continue
		}
		installation(t)
		t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
		t.Setenv("PUSTEROM_ADDRESS", "127.0.0.1:0")
		address := database(t, engine)
		t.Setenv("PUSTEROM_DATABASE_URL", address)
		for _, name := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
			must(t, setServer(name, "off"))
			text := notServed(t, nil)
			must(t, setServer(name, "on"))
			if !strings.Contains(text, name+" is off") || !strings.Contains(text, "PUSTEROM_DATABASE_URL") {
				t.Errorf("%s off: %s", name, text)
			}
		}
		clocksThatDiffer(t, address)
		newerSchema(t, address)
		if text := notServed(t, nil); !strings.Contains(text, "newer schema") {
			t.Error(text)
		}
	}
}

func clocksThatDiffer(t *testing.T, address string) {
	t.Helper()
	db, err := store.Open(t.Context(), store.Config{URL: address})
	must(t, err)
	defer func() { must(t, db.Close()) }()
	must(t, db.Migrate(t.Context()))
	for off, refused := range map[time.Duration]bool{0: false, time.Second: false, 3 * time.Second: true, -3 * time.Second: true} {
		err := main.CheckClock(t.Context(), db, func() time.Time { return time.Now().Add(off) })
		if (err != nil) != refused || refused && !strings.Contains(err.Error(), "clock") {
			t.Errorf("a clock %v off: %v", off, err)
		}
	}
}

// TestTheOwnNameOfTheDatabaseCountsFirst: PUSTEROM_DATABASE_URL before DATABASE_URL, and that before the file in var.
func TestTheOwnNameOfTheDatabaseCountsFirst(t *testing.T) {
	installation(t)
	own, common := os.Getenv("PUSTEROM_DATABASE_URL"), filepath.Join(t.TempDir(), "common.db")
	t.Setenv("DATABASE_URL", common)
	pusteromOK(t, "migrate")
	if _, err := os.Stat(common); err == nil {
		t.Error("DATABASE_URL counted before PUSTEROM_DATABASE_URL")
	}
	must(t, os.Remove(own))
	t.Setenv("PUSTEROM_DATABASE_URL", "")
	pusteromOK(t, "migrate")
	if _, err := os.Stat(common); err != nil {
		t.Error("DATABASE_URL did not count")
	}
}
