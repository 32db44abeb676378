package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	gormsqlite "gorm.io/driver/sqlite"
	"gorm.io/gorm"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// sqliteReaders is how many connections read; one writes. In one pool, readers and writers would starve each other.
const sqliteReaders = 4

func openSQLite(ctx context.Context, path string) (*DB, error) {
	if err := makeFile(path); err != nil {
		return nil, fmt.Errorf("making the database file: %w", err)
	}
	writer, err := sqlitePool(sqliteWriterDSN(path), 1)
	if err != nil {
		return nil, err
	}
	reader, err := sqlitePool(sqliteReaderDSN(path), sqliteReaders)
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	db := &DB{
		turn: make(chan struct{}, 1), pools: []*sql.DB{writer, reader},
		migrate: func(ctx context.Context) (int, error) { return migrateSQLite(ctx, writer) },
	}
	if err := db.startSQLite(ctx, path, writer, reader); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func (db *DB) startSQLite(ctx context.Context, path string, writer, reader *sql.DB) error {
	// The writer comes first: it is what puts a new file into WAL mode, which the readers only check.
	for _, pool := range []*sql.DB{writer, reader} {
		if err := fillPool(ctx, pool); err != nil {
			return err
		}
	}
	if err := checkImmediate(ctx, path, writer); err != nil {
		return err
	}
	var err error
	if db.write, err = connect(sqliteDialector(writer)); err != nil {
		return err
	}
	if db.base, err = connect(sqliteDialector(reader)); err != nil {
		return err
	}
	db.owner = db
	return nil
}

// makeFile makes the file, and its folder where there is none, for the owner alone: it holds health data on children.
func makeFile(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // the operator says where the database lies
	if err != nil {
		return err
	}
	return file.Close()
}

// sqliteDSN is the address of the file. Without the last three parameters times would be stored in a form that neither
// sorts nor scans.
func sqliteDSN(path string, parameters url.Values, pragmas ...string) string {
	for _, pragma := range append([]string{"foreign_keys(1)", "synchronous(FULL)"}, pragmas...) {
		parameters.Add("_pragma", pragma)
	}
	parameters.Set("_time_format", "sqlite")
	parameters.Set("_timezone", "UTC")
	parameters.Set("_texttotime", "1")
	absolute, err := filepath.Abs(path)
	if err != nil {
		absolute = path
	}
	return (&url.URL{Scheme: "file", Path: absolute, RawQuery: parameters.Encode()}).String()
}

// sqliteWriterDSN waits as long for another process's lock as a request may wait for any (market.Store).
func sqliteWriterDSN(path string) string {
	return sqliteDSN(path, url.Values{"_txlock": {"immediate"}}, "busy_timeout(2000)", "journal_mode(WAL)")
}

func sqliteReaderDSN(path string) string {
	return sqliteDSN(path, url.Values{}, "busy_timeout(2000)", "query_only(1)")
}

func sqlitePool(dsn string, connections int) (*sql.DB, error) {
	connector, err := sqlite.NewConnector(dsn)
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	pool := sql.OpenDB(checkedConnector{connector})
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return pool, nil
}

// fillPool opens every connection of a pool at once, so that each has been checked when the server starts.
func fillPool(ctx context.Context, pool *sql.DB) error {
	for range pool.Stats().MaxOpenConnections {
		conn, err := pool.Conn(ctx)
		if err != nil {
			return err
		}
		defer conn.Close() //nolint:errcheck // it goes back to the pool
	}
	return nil
}

// checkedConnector refuses every connection whose settings could lose or spoil a record.
type checkedConnector struct{ driver.Connector }

// Connect opens a connection and asserts its settings; [ErrUnsafeDatabase].
func (c checkedConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkSettings(ctx, conn); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

func checkSettings(ctx context.Context, conn driver.Conn) error {
	for _, setting := range []struct{ pragma, want string }{
		{"journal_mode", "wal"},
		{"synchronous", "2"}, // FULL
		{"foreign_keys", "1"},
	} {
		got, err := pragmaOf(ctx, conn, setting.pragma)
		if err != nil {
			return err
		}
		if got != setting.want {
			return fmt.Errorf("%w: %s is %s, not %s", ErrUnsafeDatabase, setting.pragma, got, setting.want)
		}
	}
	return nil
}

func pragmaOf(ctx context.Context, conn driver.Conn, name string) (string, error) {
	querier, ok := conn.(driver.QueryerContext)
	if !ok {
		return "", fmt.Errorf("%w: %s cannot be read", ErrUnsafeDatabase, name)
	}
	rows, err := querier.QueryContext(ctx, "PRAGMA "+name, nil)
	if err != nil {
		return "", err
	}
	value := make([]driver.Value, 1)
	err = errors.Join(rows.Next(value), rows.Close())
	return fmt.Sprint(value[0]), err
}

// checkImmediate proves that a transaction of the writer takes the write lock when it begins: while one is open, another
// connection must not get one. A transaction that took it later would fail in the middle, however long it waited.
func checkImmediate(ctx context.Context, path string, writer *sql.DB) (err error) {
	connector, err := sqlite.NewConnector(sqliteDSN(path, url.Values{"_txlock": {"immediate"}}, "busy_timeout(0)"))
	if err != nil {
		return err
	}
	probe := sql.OpenDB(connector)
	defer func() { err = errors.Join(err, probe.Close()) }()
	tx, err := writer.BeginTx(ctx, nil)
	if err != nil {
		return fault(err)
	}
	defer func() { err = errors.Join(err, tx.Rollback()) }()
	second, err := probe.BeginTx(ctx, nil)
	if err == nil {
		return errors.Join(fmt.Errorf("%w: transactions are not immediate", ErrUnsafeDatabase), second.Rollback())
	}
	if !isSQLite(err, sqlite3.SQLITE_BUSY) {
		return fault(err)
	}
	return nil
}

// dialector is GORM's own for SQLite with the error codes of the pure-Go driver.
type dialector struct{ gormsqlite.Dialector }

func sqliteDialector(pool *sql.DB) gorm.Dialector {
	return dialector{gormsqlite.Dialector{DriverName: "sqlite", Conn: pool}}
}

// Translate names the errors that GORM knows, so that both engines give the same ones.
func (d dialector) Translate(err error) error {
	var failed *sqlite.Error
	if !errors.As(err, &failed) {
		return err
	}
	switch failed.Code() {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
		return fmt.Errorf("%w: %w", gorm.ErrDuplicatedKey, err)
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return fmt.Errorf("%w: %w", gorm.ErrForeignKeyViolated, err)
	case sqlite3.SQLITE_CONSTRAINT_CHECK:
		return fmt.Errorf("%w: %w", gorm.ErrCheckConstraintViolated, err)
	}
	return err
}

// isSQLite tells whether an error is one of the primary result codes, whatever its extension.
func isSQLite(err error, codes ...int) bool {
	var failed *sqlite.Error
	if !errors.As(err, &failed) {
		return false
	}
	for _, code := range codes {
		if failed.Code()&0xff == code {
			return true
		}
	}
	return false
}
