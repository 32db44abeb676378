package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"slices"

	"github.com/jackc/pgx/v5/pgconn"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/pusterom/pusterom/internal/market"
)

// PostgreSQL's codes for what passes by itself.
const (
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	lockNotAvailable     = "55P03"
)

// passing are the codes after which the same request may succeed: conflicts, a lock not had in time, a statement that
// took too long, a server that is full, starting or stopping.
func passing() []string {
	return []string{serializationFailure, deadlockDetected, lockNotAvailable, "57014", "53300", "57P01", "57P02", "57P03"}
}

// fault makes of a driver's error what the use cases know: [market.ErrUnavailable] when it passes, else an error that
// names a code and no value. Errors of the use cases themselves, and nil, go through as they are.
func fault(err error) error {
	if err == nil || errors.Is(err, market.ErrUnavailable) {
		return err
	}
	var server *pgconn.PgError
	switch {
	case isPassing(err):
		return unavailable(err)
	case errors.As(err, &server):
		return withoutValues(err)
	}
	return err
}

func unavailable(err error) error {
	return fmt.Errorf("%w: %w", market.ErrUnavailable, withoutValues(err))
}

func isPassing(err error) bool {
	if server, ok := errors.AsType[*pgconn.PgError](err); ok {
		return slices.Contains(passing(), server.Code)
	}
	var network net.Error
	var refused *pgconn.ConnectError
	return errors.Is(err, context.DeadlineExceeded) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) ||
		errors.As(err, &refused) || errors.As(err, &network) ||
		isSQLite(err, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL)
}

// isConflict tells whether the database broke a transaction off in favour of another.
func isConflict(err error) bool {
	var server *pgconn.PgError
	return errors.As(err, &server) && (server.Code == serializationFailure || server.Code == deadlockDetected)
}

func isLockTimeout(err error) bool {
	var server *pgconn.PgError
	return errors.As(err, &server) && server.Code == lockNotAvailable || isSQLite(err, sqlite3.SQLITE_BUSY)
}

// quietError is a server's error without its text, which may repeat a value of the row at fault.
type quietError struct {
	text string
	err  error
}

// Error names the code and the constraint.
func (e quietError) Error() string { return e.text }

// Unwrap gives the driver's error, for errors.Is and errors.As only: its text must not be printed.
func (e quietError) Unwrap() error { return e.err }

func withoutValues(err error) error {
	var quiet quietError
	var server *pgconn.PgError
	if errors.As(err, &quiet) || !errors.As(err, &server) {
		return err
	}
	return quietError{fmt.Sprintf("database error %s %s", server.Code, server.ConstraintName), err}
}
