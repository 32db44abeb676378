package main_test

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestBackupAndRestoreAsThePageSays runs the commands of docs/operations.md as they stand there: the backup while people
// write, the restore after the database and the keys are lost. What was acknowledged before the backup began is there
// again, everything is whole, and people sign in; who was signed in still is (T14).
func TestBackupAndRestoreAsThePageSays(t *testing.T) {
	for engine, title := range map[storetest.Engine]string{storetest.SQLite: "SQLite", storetest.Postgres: "PostgreSQL"} {
		if !tested(t, engine) {
			continue
		}
		t.Run(title, func(t *testing.T) {
			s := newSite(t, engine, 1)
			shell := s.operator(t)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			wait := s.work(ctx, t, 3)
			time.Sleep(500 * time.Millisecond)
			s.mu.Lock()
			promised := maps.Clone(s.orders)
			s.mu.Unlock()
			before := s.acked.Load()
			shell(commands(t, title+": back up"))
			if s.acked.Load() == before {
				t.Error("nobody wrote meanwhile")
			}
			time.Sleep(200 * time.Millisecond)
			stop()
			wait()
			must(t, s.servers[0].stop(t))
			s.lose(t)
			shell(commands(t, title+": restore"))
			s.servers[0].start(t)
			s.isBack(t, promised)
		})
	}
}

func tested(t *testing.T, engine storetest.Engine) bool {
	t.Helper()
	return slices.Contains(storetest.Engines(t), engine)
}

// commands are the shell block under a heading of the page.
func commands(t *testing.T, heading string) string {
	t.Helper()
	page, err := os.ReadFile("../../../docs/operations.md")
	must(t, err)
	_, after, found := strings.Cut(string(page), "\n### "+heading+"\n")
	block := regexp.MustCompile("(?s)```sh\n(.*?)```").FindStringSubmatch(after)
	if !found || block == nil {
		t.Fatalf("the page has no commands under %q", heading)
	}
	return block[1]
}

// operator gives a shell in an empty folder with the settings of the server and the program in its path.
func (s *site) operator(t *testing.T) func(commands string) {
	t.Helper()
	dir, bin := t.TempDir(), t.TempDir()
	program, err := os.Executable()
	must(t, err)
	must(t, os.Symlink(program, filepath.Join(bin, "pusterom")))
	env := append(environment(s.env()...), "PATH="+bin+":"+os.Getenv("PATH"))
	return func(commands string) {
		t.Helper()
		shell := exec.CommandContext(t.Context(), "bash", "-euo", "pipefail", "-c", commands)
		shell.Dir, shell.Env = dir, env
		if out, err := shell.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s\n%s", err, commands, out)
		}
	}
}

// lose loses the keys, and spoils the database.
func (s *site) lose(t *testing.T) {
	t.Helper()
	must(t, os.Remove(filepath.Join(s.keys, "identity-keys.pem")))
	if !strings.HasPrefix(s.address, "postgres") {
		must(t, os.WriteFile(s.address, []byte("gone"), 0o600))
		return
	}
	_, err := inspect(t, s.address).ExecContext(t.Context(), "DROP TABLE outbox, sessions CASCADE")
	must(t, err)
}

// isBack looks for everything promised in a restored installation, and works on in it.
func (s *site) isBack(t *testing.T, promised map[string]acknowledged) {
	t.Helper()
	db := inspect(t, s.address)
	isWhole(t, db)
	stored := storedOrders(t, db)
	for id, said := range promised {
		if stored[id].Version < said.Version {
			t.Errorf("case %s was acknowledged as %v before the backup and is %v", id, said, stored[id])
		}
	}
	if len(promised) == 0 {
		t.Error("nothing had been acknowledged before the backup")
	}
	if status, body, err := s.send(s.servers[0], request{Who: "mor", Method: http.MethodGet, Path: "/v1/me"}); err != nil || status != http.StatusOK {
		t.Errorf("who was signed in: %d %v %v", status, body, err)
	}
	for _, who := range []string{"saksbehandler", "mor"} {
		s.signIn(t, who)
	}
	must(t, s.live(fmt.Sprintf("%s-afterwards", t.Name())))
	isWhole(t, db)
}

// TestMigratingTwice: the second time there is nothing to do, and it says so.
func TestMigratingTwice(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		installation(t)
		t.Setenv("PUSTEROM_DATABASE_URL", database(t, engine))
		if out := pusteromOK(t, "migrate"); !regexp.MustCompile(`er oppdatert \(\d+ steg\)`).MatchString(out) {
			t.Errorf("%s, the first time: %s", engine, out)
		}
		if out := pusteromOK(t, "migrate"); !strings.Contains(out, "ingenting å gjøre") {
			t.Errorf("%s, the second time: %s", engine, out)
		}
	}
}

// TestMigratingAtOnce: several processes that are started together on PostgreSQL all succeed, and one does the work.
func TestMigratingAtOnce(t *testing.T) {
	if !tested(t, storetest.Postgres) {
		return // a SQLite file belongs to one process
	}
	env := environment("PUSTEROM_DATABASE_URL="+database(t, storetest.Postgres), "PUSTEROM_KEYS_DIR="+filepath.Join(t.TempDir(), "keys"))
	program, err := os.Executable()
	must(t, err)
	said := make(chan string, 3)
	for range cap(said) {
		go func() {
			migrate := exec.CommandContext(t.Context(), program, "migrate")
			migrate.Env = env
			out, err := migrate.CombinedOutput()
			said <- fmt.Sprint(string(out), err)
		}()
	}
	worked := 0
	for range cap(said) {
		text := <-said
		if strings.Contains(text, "steg") {
			worked++
		}
		if !strings.HasSuffix(text, "<nil>") {
			t.Error(text)
		}
	}
	if worked != 1 {
		t.Errorf("%d did the work", worked)
	}
}

// TestABackupSaysSo, and says where PostgreSQL's is to be had.
func TestABackupSaysSo(t *testing.T) {
	installation(t)
	to := filepath.Join(t.TempDir(), "copy.db")
	if _, err := pusterom(t, "", "backup", to); err == nil || !strings.Contains(err.Error(), "PUSTEROM_DATABASE_URL") {
		t.Errorf("a database that is not there: %v", err)
	}
	pusteromOK(t, "migrate")
	if out := pusteromOK(t, "backup", to); !strings.Contains(out, to) {
		t.Error(out)
	}
	t.Setenv("PUSTEROM_DATABASE_URL", "postgres://u@h/x")
	if _, err := pusterom(t, "", "backup", to+"2"); err == nil || !strings.Contains(err.Error(), "pg_dump") {
		t.Errorf("PostgreSQL: %v", err)
	}
}
