package storetest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/migrations"
)

const postgresVariable = "PUSTEROM_TEST_POSTGRES"

// templateLock is the advisory lock under which one test process makes the template and the others wait for it.
const templateLock = 7203450011

// migratedDatabase is the name of an empty, migrated database of the server. Its name follows from the migrations, so
// that all test processes share it and none can meet an old one.
//
//nolint:gochecknoglobals // filled once, read afterwards
var migratedDatabase = sync.OnceValues(func() (name string, err error) {
	sum, err := migrationsSum()
	if err != nil {
		return "", err
	}
	name = "pusterom_template_" + sum
	return name, asAdmin(context.Background(), func(ctx context.Context, conn *sql.Conn) error {
		if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", templateLock); err != nil {
			return err
		}
		return makeTemplate(ctx, conn, name)
	})
})

// makeTemplate migrates under another name first: a database with the template's name is always a whole one.
func makeTemplate(ctx context.Context, conn *sql.Conn, name string) error {
	var there bool
	err := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there)
	if err != nil || there {
		return err
	}
	unfinished := name + "_unfinished"
	if err := execAll(ctx, conn, "DROP DATABASE IF EXISTS "+unfinished+" WITH (FORCE)", "CREATE DATABASE "+unfinished); err != nil {
		return err
	}
	db, err := store.Open(ctx, store.Config{URL: addressOf(unfinished), AllowUnsafeServer: true})
	if err != nil {
		return err
	}
	if err := errors.Join(db.Migrate(ctx), db.Close()); err != nil {
		return err
	}
	return execAll(ctx, conn, "ALTER DATABASE "+unfinished+" RENAME TO "+name)
}

func postgresDatabase(tb testing.TB) string {
	tb.Helper()
	if os.Getenv(postgresVariable) == "" {
		tb.Fatalf("PostgreSQL is to be tested, but %s is not set (scripts/with-postgres sets it)", postgresVariable)
	}
	template, err := migratedDatabase()
	if err != nil {
		tb.Fatalf("making the template database: %v", err)
	}
	name := "pusterom_test_" + strings.ToLower(rand.Text())
	if err := asAdmin(tb.Context(), func(ctx context.Context, conn *sql.Conn) error {
		return execAll(ctx, conn, "CREATE DATABASE "+name+" TEMPLATE "+template)
	}); err != nil {
		tb.Fatalf("making a test database: %v", err)
	}
	tb.Cleanup(func() {
		if err := asAdmin(context.WithoutCancel(tb.Context()), func(ctx context.Context, conn *sql.Conn) error {
			return execAll(ctx, conn, "DROP DATABASE "+name+" WITH (FORCE)")
		}); err != nil {
			tb.Errorf("removing a test database: %v", err)
		}
	})
	return addressOf(name)
}

// asAdmin lends one connection of the server's own database. The lock that it may hold goes with it.
func asAdmin(ctx context.Context, do func(context.Context, *sql.Conn) error) (err error) {
	config, err := pgx.ParseConfig(os.Getenv(postgresVariable))
	if err != nil {
		return err
	}
	pool := stdlib.OpenDB(*config)
	defer func() { err = errors.Join(err, pool.Close()) }()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	return do(ctx, conn)
}

// execAll runs statements that cannot take parameters; every name in them is made here.
func execAll(ctx context.Context, conn *sql.Conn, statements ...string) error {
	for _, statement := range statements {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

func addressOf(database string) string {
	address, err := url.Parse(os.Getenv(postgresVariable))
	if err != nil {
		return ""
	}
	address.Path = "/" + database
	return address.String()
}

func migrationsSum() (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(migrations.Postgres, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := migrations.Postgres.ReadFile(path)
		_, _ = fmt.Fprintf(sum, "%s\n%s\n", path, content) // a hash takes everything
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)[:8]), err
}
