package main_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// asProgram makes the test binary the program itself, so that a test can start and kill it as a process.
const asProgram = "PUSTEROM_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main.Main()
		return
	}
	code := m.Run()
	stopOwnPostgres()
	os.Exit(code)
}

// process is a server of its own, started anew after every end, on the same address.
type process struct {
	address string
	env     []string
	cmd     *exec.Cmd
	ended   chan error
	log     *logbook
}

// logbook is what a process has printed.
type logbook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write keeps the text.
func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

// String gives all of it.
func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// environment is what every process of an installation is told, and its own additions.
func environment(own ...string) []string {
	var env []string
	for _, setting := range os.Environ() {
		if !strings.HasPrefix(setting, "PUSTEROM_") && !strings.HasPrefix(setting, "DATABASE_URL=") {
			env = append(env, setting)
		}
	}
	return slices.Concat(env, []string{asProgram + "=yes", "PUSTEROM_INVENTED_DATA_ONLY=yes"}, own)
}

// newProcess starts a server on an address of its own; it is killed when the test ends.
func newProcess(t *testing.T, env ...string) *process {
	t.Helper()
	address := freeAddress(t)
	p := &process{address: address, env: environment(append(env, "PUSTEROM_ADDRESS="+address)...), log: &logbook{}}
	p.start(t)
	t.Cleanup(func() {
		p.kill()
		if t.Failed() {
			t.Logf("the server on %s said:\n%s", p.address, p.log)
		}
	})
	return p
}

// start starts the server and waits until it is ready.
func (p *process) start(t *testing.T) {
	t.Helper()
	program, err := os.Executable()
	must(t, err)
	p.cmd = exec.Command(program, "serve") //nolint:noctx // it is killed by hand
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = p.env, p.log, p.log
	must(t, p.cmd.Start())
	ended := make(chan error, 1)
	p.ended = ended
	cmd := p.cmd
	go func() { ended <- cmd.Wait() }()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if status, _ := p.status("/health/ready"); status == http.StatusOK {
			return
		}
		select {
		case err := <-p.ended:
			p.ended <- err
			t.Fatalf("the server ended at once: %v\n%s", err, p.log)
		default:
		}
	}
	t.Fatalf("the server is not ready:\n%s", p.log)
}

// status asks one path on a connection of its own.
func (p *process) status(path string) (int, error) {
	client := &http.Client{Timeout: 2 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Get("http://" + p.address + path) //nolint:noctx // the client's time-out holds
	if err != nil {
		return 0, err
	}
	return response.StatusCode, response.Body.Close()
}

// kill is kill -9, and waits for the end. Killing what has ended changes nothing.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	p.ended <- <-p.ended
}

// stop asks the server to stop and gives how it ended.
func (p *process) stop(t *testing.T) error {
	t.Helper()
	must(t, p.cmd.Process.Signal(syscall.SIGTERM))
	select {
	case err := <-p.ended:
		p.ended <- err
		return err
	case <-time.After(15 * time.Second):
		return errors.New("it did not stop")
	}
}

// freeAddress finds a port of the loopback that nobody listens on, below those that the kernel gives out by itself.
func freeAddress(t *testing.T) string {
	t.Helper()
	for {
		address := fmt.Sprintf("127.0.0.1:%d", 20000+time.Now().UnixNano()/1000%12000)
		listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", address)
		if err == nil {
			must(t, listener.Close())
			return address
		}
	}
}

// ownPostgres is a PostgreSQL of this test process with its safeguards on, unlike the shared one of the tests.
//
//nolint:gochecknoglobals // filled once, stopped by TestMain
var ownPostgres struct {
	once      sync.Once
	directory string
	url       string
	err       error
}

func startOwnPostgres() {
	o := &ownPostgres
	if o.directory, o.err = os.MkdirTemp("", "pusterom-safe-postgres"); o.err != nil {
		return
	}
	out, err := exec.Command("../../../scripts/postgres-up", o.directory).Output() //nolint:noctx // it ends by itself
	if err != nil {
		o.err = err
		return
	}
	o.url = strings.TrimSpace(string(out))
	for _, name := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
		o.err = errors.Join(o.err, setServer(name, "on"))
	}
}

func stopOwnPostgres() {
	o := &ownPostgres
	if o.directory == "" {
		return
	}
	if text, err := os.ReadFile(filepath.Join(o.directory, "cluster", "postmaster.pid")); err == nil {
		var pid int
		if _, err := fmt.Sscan(string(text), &pid); err == nil {
			_ = syscall.Kill(pid, syscall.SIGINT)
			for range 100 {
				if syscall.Kill(pid, 0) != nil {
					break
				}
				time.Sleep(50 * time.Millisecond)
			}
		}
	}
	_ = os.RemoveAll(o.directory)
}

// setServer changes a setting of the own server and waits until it counts.
func setServer(name, value string) error {
	pool, err := sql.Open("pgx", ownPostgres.url)
	if err != nil {
		return err
	}
	defer func() { _ = pool.Close() }()
	for _, statement := range []string{"ALTER SYSTEM SET " + name + " = " + value, "SELECT pg_reload_conf()"} {
		if _, err := pool.ExecContext(context.Background(), statement); err != nil {
			return err
		}
	}
	for range 100 {
		pool.SetMaxIdleConns(0)
		var now string
		if err := pool.QueryRowContext(context.Background(), "SHOW "+name).Scan(&now); err != nil || now == value {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
	return fmt.Errorf("%s did not become %s", name, value)
}

// database makes an empty database of an engine for one test and gives its address.
func database(t *testing.T, engine storetest.Engine) string {
	t.Helper()
	if engine == storetest.SQLite {
		return filepath.Join(t.TempDir(), "pusterom.db")
	}
	ownPostgres.once.Do(startOwnPostgres)
	must(t, ownPostgres.err)
	name := fmt.Sprintf("t%d", time.Now().UnixNano())
	pool := inspect(t, ownPostgres.url)
	_, err := pool.ExecContext(t.Context(), "CREATE DATABASE "+name)
	must(t, err)
	address, err := url.Parse(ownPostgres.url)
	must(t, err)
	address.Path = "/" + name
	return address.String()
}

// inspect is a pool of the test's own on a database.
func inspect(t *testing.T, address string) *sql.DB {
	t.Helper()
	driver := "sqlite"
	if strings.HasPrefix(address, "postgres") {
		driver = "pgx"
	}
	pool, err := sql.Open(driver, address)
	must(t, err)
	t.Cleanup(func() { must(t, pool.Close()) })
	return pool
}
