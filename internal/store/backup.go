package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"modernc.org/sqlite"
)

// ErrNoFile says that a database is no SQLite file that could be copied: PostgreSQL has pg_dump.
var ErrNoFile = errors.New("only a SQLite file can be backed up like this; PostgreSQL has pg_dump (docs/operations.md)")

// ErrBadBackup says that a copy did not pass SQLite's own checks.
var ErrBadBackup = errors.New("the backup is not whole")

// Backup writes the SQLite file at path as it stands at one moment to a new file that only its owner may read, while
// servers go on writing. The copy has been checked and is on the disk when Backup returns; after an error there is none.
func Backup(ctx context.Context, path, to string) (err error) {
	if isPostgres(path) {
		return ErrNoFile
	}
	if _, err := os.Stat(path); err != nil {
		return err
	}
	// SQLite writes into an empty file, but would make a new one for everybody to read.
	file, err := os.OpenFile(filepath.Clean(to), os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if err = errors.Join(err, file.Close()); err != nil {
			err = errors.Join(err, os.Remove(to))
		}
	}()
	if err := onSQLite(ctx, path, func(db *sql.DB) error {
		_, err := db.ExecContext(ctx, "VACUUM INTO ?", to)
		return err
	}); err != nil {
		return fault(err)
	}
	if err := onSQLite(ctx, to, func(db *sql.DB) error { return whole(ctx, db) }); err != nil {
		return err
	}
	return errors.Join(file.Sync(), syncFolder(filepath.Dir(to)))
}

// onSQLite lends one connection that waits for writers but leaves the journal as it is.
func onSQLite(ctx context.Context, path string, do func(*sql.DB) error) (err error) {
	connector, err := sqlite.NewConnector(sqliteDSN(path, url.Values{}, "busy_timeout(2000)"))
	if err != nil {
		return err
	}
	db := sql.OpenDB(connector)
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	if err := db.PingContext(ctx); err != nil {
		return err
	}
	return do(db)
}

// whole lets SQLite check a file: its pages and indexes, then its foreign keys.
func whole(ctx context.Context, db *sql.DB) (err error) {
	var said string
	if err := db.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&said); err != nil {
		return err
	}
	if said != "ok" {
		return fmt.Errorf("%w: %s", ErrBadBackup, said)
	}
	rows, err := db.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if rows.Next() {
		return fmt.Errorf("%w: a row refers to one that is not there", ErrBadBackup)
	}
	return rows.Err()
}

func syncFolder(path string) error {
	folder, err := os.Open(filepath.Clean(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
