package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/pusterom/pusterom/migrations"
)

func migrateSQLite(ctx context.Context, pool *sql.DB) (applied int, err error) {
	files, err := fs.Sub(migrations.SQLite, "sqlite")
	if err != nil {
		return 0, err
	}
	return migrateUp(ctx, goose.DialectSQLite3, pool, files)
}

// migratePostgres has connections of its own, without the short time-outs of requests. The session lock lets several
// servers start at once.
func migratePostgres(ctx context.Context, config *pgx.ConnConfig) (applied int, err error) {
	files, err := fs.Sub(migrations.Postgres, "postgres")
	if err != nil {
		return 0, err
	}
	pool := stdlib.OpenDB(*config)
	defer func() { err = errors.Join(err, pool.Close()) }()
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return 0, err
	}
	return migrateUp(ctx, goose.DialectPostgres, pool, files, goose.WithSessionLocker(locker))
}

func migrateUp(ctx context.Context, dialect goose.Dialect, pool *sql.DB, files fs.FS, options ...goose.ProviderOption) (applied int, err error) {
	options = append(options, goose.WithDisableGlobalRegistry(true))
	provider, err := goose.NewProvider(dialect, pool, files, options...)
	if err != nil {
		return 0, fmt.Errorf("reading the migrations: %w", err)
	}
	done, err := provider.Up(ctx)
	if err != nil {
		return 0, fmt.Errorf("migrating: %w", err)
	}
	current, known, err := provider.GetVersions(ctx)
	if err != nil {
		return 0, fmt.Errorf("asking for the schema: %w", err)
	}
	if current > known {
		return 0, fmt.Errorf("%w (schema %d, known %d)", ErrNewerSchema, current, known)
	}
	return len(done), nil
}
