package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	gormpostgres "gorm.io/driver/postgres"
)

const (
	defaultConnections = 16
	// connectionLife lets a pool find its way to a new primary.
	connectionLife = 30 * time.Minute
	// oldestPostgres is the first server_version_num of PostgreSQL 15.
	oldestPostgres = 150000
)

func openPostgres(ctx context.Context, c Config) (*DB, error) {
	config, err := pgx.ParseConfig(c.URL)
	if err != nil {
		// The text of a parse error repeats the address, which may hold a password.
		return nil, errors.New("the database's address cannot be understood")
	}
	plain := config.Copy()
	config.RuntimeParams["timezone"] = "UTC"
	config.RuntimeParams["application_name"] = "pusterom"
	config.RuntimeParams["lock_timeout"] = "2s"
	config.RuntimeParams["statement_timeout"] = "5s"
	pool := stdlib.OpenDB(*config)
	connections := c.Connections
	if connections == 0 {
		connections = defaultConnections
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	pool.SetConnMaxLifetime(connectionLife)
	db := &DB{
		pools:   []*sql.DB{pool},
		migrate: func(ctx context.Context) (int, error) { return migratePostgres(ctx, plain) },
	}
	if err := db.startPostgres(ctx, pool, c.AllowUnsafeServer); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func (db *DB) startPostgres(ctx context.Context, pool *sql.DB, allowUnsafe bool) error {
	if err := pool.PingContext(ctx); err != nil {
		return unavailable(err)
	}
	if err := checkServer(ctx, pool, allowUnsafe); err != nil {
		return err
	}
	g, err := connect(gormpostgres.New(gormpostgres.Config{Conn: pool}))
	if err != nil {
		return err
	}
	db.write, db.base, db.forUpdate, db.owner = g, g, " FOR UPDATE", db
	return nil
}

// checkServer refuses a server that is too old, or that may lose what it has acknowledged.
func checkServer(ctx context.Context, pool *sql.DB, allowUnsafe bool) error {
	settings := map[string]string{}
	for _, name := range []string{"server_version_num", "fsync", "full_page_writes", "synchronous_commit"} {
		var value string
		if err := pool.QueryRowContext(ctx, "SELECT current_setting($1)", name).Scan(&value); err != nil {
			return fault(err)
		}
		settings[name] = value
	}
	return unsafeServer(settings, allowUnsafe)
}

// unsafeServer names everything that is wrong with a server's settings at once.
func unsafeServer(settings map[string]string, allowUnsafe bool) error {
	var faults []error
	if version, err := strconv.Atoi(settings["server_version_num"]); err != nil || version < oldestPostgres {
		faults = append(faults, fmt.Errorf("%w: PostgreSQL 15 or later is needed", ErrUnsafeDatabase))
	}
	for _, name := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
		if settings[name] == "off" && !allowUnsafe {
			faults = append(faults, fmt.Errorf("%w: %s is off", ErrUnsafeDatabase, name))
		}
	}
	return errors.Join(faults...)
}
