package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ErrNewerSchema says that the database has been brought to a schema that this binary does not know. A server does not
// start on it; one that was running before may go on (package migrations).
var ErrNewerSchema = errors.New("the database has a newer schema than this binary knows: start the newer release")

// demoMark is the application id in the header of a demo's SQLite file: the letters DEMO.
const demoMark = 0x44454d4f

// Upgrade is Migrate that tells how many migrations it took. [ErrNewerSchema] when the schema is ahead of the binary.
func (db *DB) Upgrade(ctx context.Context) (applied int, err error) { return db.migrate(ctx) }

// MarkDemo marks the database as a demo's, whose passwords everybody knows. Demos live in SQLite; elsewhere nothing happens.
func (db *DB) MarkDemo(ctx context.Context) error {
	if db.turn == nil {
		return nil
	}
	_, err := db.pools[0].ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d", demoMark))
	return fault(err)
}

// IsDemo tells whether MarkDemo was called on the database or on the one it was copied from.
func (db *DB) IsDemo(ctx context.Context) (bool, error) {
	if db.turn == nil {
		return false, nil
	}
	var mark int
	err := db.pools[0].QueryRowContext(ctx, "PRAGMA application_id").Scan(&mark)
	return mark == demoMark, fault(err)
}

// ClockAhead tells how far a clock runs ahead of the database server's, to within the time it takes to ask. SQLite has no
// server, so no difference.
func (db *DB) ClockAhead(ctx context.Context, clock func() time.Time) (time.Duration, error) {
	if db.turn != nil {
		return 0, nil
	}
	began := clock()
	var there time.Time
	if err := db.pools[0].QueryRowContext(ctx, "SELECT clock_timestamp()").Scan(&there); err != nil {
		return 0, fault(err)
	}
	asking := clock().Sub(began)
	return began.Add(asking / 2).Sub(there), nil
}

// OutboxBacklog counts the messages that nobody has been sent yet.
func (db *DB) OutboxBacklog(ctx context.Context) (waiting int64, err error) {
	pool := db.pools[len(db.pools)-1]
	err = pool.QueryRowContext(ctx, "SELECT count(*) FROM outbox WHERE sent_at IS NULL").Scan(&waiting)
	return waiting, fault(err)
}

// Pools gives what the connection pools are doing, by name: "all" on PostgreSQL, "write" and "read" on SQLite.
func (db *DB) Pools() map[string]sql.DBStats {
	if db.turn == nil {
		return map[string]sql.DBStats{"all": db.pools[0].Stats()}
	}
	return map[string]sql.DBStats{"write": db.pools[0].Stats(), "read": db.pools[1].Stats()}
}
