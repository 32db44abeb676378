package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"gorm.io/gorm"

	"github.com/pusterom/pusterom/internal/market"
)

const (
	// txTime is how long a transaction may last, waiting and all.
	txTime = 10 * time.Second
	// turnTime is how long a writer waits for its turn where there is one at a time.
	turnTime = 5 * time.Second
	// attempts is how often a transaction is tried when the database breaks it off in favour of another.
	attempts = 5
	// pauseStep is the longest pause before the second attempt; it grows by itself for each one after.
	pauseStep = 20 * time.Millisecond
)

// queries reads: outside a transaction over the readers, inside one through it.
type queries struct {
	base *gorm.DB
	// forUpdate ends a SELECT whose rows are to be changed; empty on SQLite, where a transaction has the only write lock.
	forUpdate string
	owner     *DB
}

// on gives the connection for a read: that of the transaction that ctx carries, else q's own.
func (q queries) on(ctx context.Context) *gorm.DB {
	if t := q.owner.running(ctx); t != nil {
		return t.base.WithContext(ctx)
	}
	return q.base.WithContext(ctx)
}

// tx is one transaction. It reads what it has written.
type tx struct {
	queries
	// known holds the rows of rounds as they stand in the database, so that a round nothing has happened to is not
	// written. The order is locked, so nobody else can change them.
	known map[string]roundRow
	// locked holds the ids of the offers that the transaction has locked.
	locked map[string]bool
}

var _ market.Tx = (*tx)(nil)

// txKey is where a context carries the transaction of a database.
type txKey struct{ of *DB }

func (db *DB) running(ctx context.Context) *tx {
	t, _ := ctx.Value(txKey{db}).(*tx)
	return t
}

// InTx keeps the promise of [market.Store]: joined when one is under way, tried again after a conflict, not stopped by
// the caller going away, over within 10 s.
func (db *DB) InTx(ctx context.Context, fn func(ctx context.Context, tx market.Tx) error) error {
	if t := db.running(ctx); t != nil {
		return fn(ctx, t)
	}
	ctx, cancel := keepDeadline(ctx)
	defer cancel()
	for attempt := 1; ; attempt++ {
		err := db.attempt(ctx, fn)
		if !isConflict(err) || attempt == attempts {
			return fault(err)
		}
		pause := time.Duration(attempt) * pauseStep
		time.Sleep(rand.N(pause)) //nolint:gosec // spreads the attempts out, guards nothing
	}
}

// keepDeadline lets go of the caller, who may hang up, but not of the time it was given: both sides of a request stop
// waiting together.
func keepDeadline(ctx context.Context) (context.Context, context.CancelFunc) {
	detached := context.WithoutCancel(ctx)
	if deadline, ok := ctx.Deadline(); ok {
		return context.WithDeadline(detached, deadline)
	}
	return detached, func() {}
}

func (db *DB) attempt(ctx context.Context, fn func(ctx context.Context, tx market.Tx) error) error {
	leave, err := db.takeTurn()
	if err != nil {
		return err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, txTime)
	defer cancel()
	return db.write.WithContext(ctx).Transaction(func(g *gorm.DB) error {
		t := &tx{queries: queries{base: g, forUpdate: db.forUpdate, owner: db}, known: map[string]roundRow{}, locked: map[string]bool{}}
		return fn(context.WithValue(ctx, txKey{db}, t), t)
	})
}

// takeTurn waits until no other transaction of this process writes, on an engine with one writer.
func (db *DB) takeTurn() (leave func(), err error) {
	if db.turn == nil {
		return func() {}, nil
	}
	timer := time.NewTimer(turnTime)
	defer timer.Stop()
	select {
	case db.turn <- struct{}{}:
		return func() { <-db.turn }, nil
	case <-timer.C:
		return nil, fmt.Errorf("%w: too many writers", market.ErrUnavailable)
	}
}

// exec runs one statement that changes rows, and tells how many.
func (t *tx) exec(ctx context.Context, text string, args ...any) (int64, error) {
	result := t.base.WithContext(ctx).Exec(text, args...)
	return result.RowsAffected, fault(result.Error)
}

// one runs a change of a single row that must be there; missing is the error when it is not.
func (t *tx) one(ctx context.Context, missing error, text string, args ...any) error {
	changed, err := t.exec(ctx, text, args...)
	if err == nil && changed == 0 {
		return missing
	}
	return err
}

// create inserts rows of one of the row types, many in one statement.
func (t *tx) create(ctx context.Context, rows any) error {
	return fault(t.base.WithContext(ctx).Create(rows).Error)
}

// taken says that a unique name was in use.
func taken(err error) error {
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		return fmt.Errorf("%w: %w", market.ErrTaken, err)
	}
	return err
}
