package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

func account(name string) identity.Account {
	return identity.Account{ID: name, Login: name + "@example.org", Name: name, Role: identity.Family, PartyID: name, Active: true, Version: 1, Phone: "21 80 00 01"}
}

func isThere(ctx context.Context, t *testing.T, db *store.DB, name string) bool {
	t.Helper()
	_, err := db.Account(ctx, name)
	if err != nil && !errors.Is(err, orders.ErrNotFound) {
		t.Fatal(err)
	}
	return err == nil
}

var errRefused = errors.New("refused")

func TestATransactionHappensWhollyOrNotAtAll(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		outside := t.Context()
		err := db.InTx(outside, func(ctx context.Context, tx market.Tx) error {
			if err := tx.InsertAccount(ctx, account("a")); err != nil {
				return err
			}
			if _, err := db.Account(ctx, "a"); err != nil {
				t.Errorf("a read with the transaction's context does not see what it wrote: %v", err)
			}
			if _, err := tx.Account(outside, "a"); err != nil {
				t.Errorf("the transaction does not see what it wrote: %v", err)
			}
			if isThere(outside, t, db, "a") {
				t.Error("a read outside the transaction sees what is not committed")
			}
			return errRefused
		})
		if !errors.Is(err, errRefused) || isThere(t.Context(), t, db, "a") {
			t.Errorf("refused with %v, and something stayed: %v", err, isThere(t.Context(), t, db, "a"))
		}
	})
}

func TestATransactionUnderWayIsJoined(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		join := func(outcome error) error {
			return db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				if err := tx.InsertAccount(ctx, account("outer")); err != nil {
					return err
				}
				err := db.InTx(ctx, func(ctx context.Context, tx market.Tx) error {
					if _, err := tx.Account(ctx, "outer"); err != nil {
						t.Errorf("the inner one does not see what the outer one wrote: %v", err)
					}
					return tx.InsertAccount(ctx, account("inner"))
				})
				return errors.Join(err, outcome)
			})
		}
		if err := join(errRefused); !errors.Is(err, errRefused) || isThere(t.Context(), t, db, "inner") || isThere(t.Context(), t, db, "outer") {
			t.Errorf("the inner one was kept although the outer one was refused (%v)", err)
		}
		if err := join(nil); err != nil || !isThere(t.Context(), t, db, "inner") || !isThere(t.Context(), t, db, "outer") {
			t.Errorf("both were to be kept (%v)", err)
		}
	})
}

func TestACallerWhoGoesAwayDoesNotStopATransaction(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx, leave := context.WithCancel(t.Context())
		err := db.InTx(ctx, func(ctx context.Context, tx market.Tx) error {
			leave()
			return tx.InsertAccount(ctx, account("a"))
		})
		if err != nil || !isThere(t.Context(), t, db, "a") {
			t.Errorf("the transaction was not finished: %v", err)
		}
		if _, err := db.Account(ctx, "a"); !errors.Is(err, context.Canceled) {
			t.Errorf("a read for a caller who is gone: %v, want %v", err, context.Canceled)
		}
	})
}

func TestAPanicLeavesNothingBehind(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic was swallowed")
				}
			}()
			_ = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				if err := tx.InsertAccount(ctx, account("a")); err != nil {
					t.Error(err)
				}
				panic("broken")
			})
		}()
		if isThere(t.Context(), t, db, "a") {
			t.Error("something stayed")
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.InsertAccount(ctx, account("b")) })
	})
}

func TestATransactionIsTriedAgainAfterAConflict(t *testing.T) {
	for _, c := range []struct {
		name  string
		err   error
		tries int
		want  error
	}{
		{"serialization failure", &pgconn.PgError{Code: "40001"}, 5, market.ErrUnavailable},
		{"deadlock", &pgconn.PgError{Code: "40P01"}, 5, market.ErrUnavailable},
		{"lock timeout", &pgconn.PgError{Code: "55P03"}, 1, market.ErrUnavailable},
		{"statement timeout", &pgconn.PgError{Code: "57014"}, 1, market.ErrUnavailable},
		{"a use case's refusal", errRefused, 1, errRefused},
	} {
		storetest.Each(t, func(t *testing.T, db *store.DB) {
			tries := 0
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				tries++
				if err := tx.InsertAccount(ctx, account(fmt.Sprint("try-", tries))); err != nil {
					return err
				}
				return fmt.Errorf("in the database: %w", c.err)
			})
			if tries != c.tries || !errors.Is(err, c.want) {
				t.Errorf("%s: %d tries and %v; want %d and %v", c.name, tries, err, c.tries, c.want)
			}
			tries = 0
			err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				if tries++; tries == 1 {
					return c.err
				}
				return tx.InsertAccount(ctx, account("kept"))
			})
			if again := c.tries > 1; isThere(t.Context(), t, db, "kept") != again || (err == nil) != again || isThere(t.Context(), t, db, "try-1") {
				t.Errorf("%s once: %v", c.name, err)
			}
		})
	}
}

func TestAServersErrorRepeatsNoValue(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		for _, code := range []string{"22007", "23505", "55P03"} {
			err := db.InTx(t.Context(), func(context.Context, market.Tx) error {
				return &pgconn.PgError{Code: code, Message: "invalid value: Ola Hansen", Detail: "Ola Hansen"}
			})
			if err == nil || strings.Contains(err.Error(), "Ola") || !strings.Contains(err.Error(), code) {
				t.Errorf("%s: %v", code, err)
			}
		}
	})
}

func TestTwoThatWaitForEachOtherBothSucceed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		offers := []string{"offer-1", "offer-2"}
		// On PostgreSQL both have their first lock before either asks for its second; on SQLite one goes after the other.
		var first sync.WaitGroup
		first.Add(2)
		atOnce(2, func(i int) {
			tries := 0
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				if err := tx.LockOffers(ctx, offers[i]); err != nil {
					return err
				}
				if tries++; tries == 1 {
					first.Done()
				}
				if isPostgres(t) {
					first.Wait()
				}
				return tx.LockOffers(ctx, offers[1-i])
			})
			if err != nil {
				t.Errorf("family %d: %v", i, err)
			}
		})
	})
}

func isPostgres(t *testing.T) bool {
	t.Helper()
	return strings.HasSuffix(t.Name(), "/"+string(storetest.Postgres))
}

func TestARowReadForChangeWaitsForTheOneBefore(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insertOrder(t, db, anOrder("order-1", "030103"), waitsOnFamily())
		var won, stale atomic.Int64
		atOnce(12, func(int) {
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				o, err := tx.OrderForChange(ctx, sagene, "order-1")
				if err != nil {
					return err
				}
				if o.Version != 2 {
					stale.Add(1)
					return nil
				}
				o.Version++
				won.Add(1)
				return tx.SaveOrder(ctx, o, 2, waitsOnFamily())
			})
			if err != nil {
				t.Error(err)
			}
		})
		if won.Load() != 1 || stale.Load() != 11 {
			t.Errorf("%d won and %d saw a newer version; want 1 and 11", won.Load(), stale.Load())
		}
	})
}

func TestALockNotHadInTimeIsUnavailable(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			address := storetest.Address(t, engine)
			db, other := storetest.Reopen(t, address), storetest.Reopen(t, address)
			insertOrder(t, db, anOrder("order-1", "030103"), waitsOnFamily())
			read := func(ctx context.Context, tx market.Tx) error {
				_, err := tx.OrderForChange(ctx, sagene, "order-1")
				return err
			}
			outside := t.Context()
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				if err := read(ctx, tx); err != nil {
					return err
				}
				began := time.Now()
				err := other.InTx(outside, read)
				if waited := time.Since(began); !errors.Is(err, market.ErrUnavailable) || waited < time.Second || waited > 4*time.Second {
					t.Errorf("after %v: %v, want %v after 2 s", waited, err, market.ErrUnavailable)
				}
				return nil
			})
			if err := other.InTx(t.Context(), read); err != nil {
				t.Errorf("when the lock was free: %v", err)
			}
		})
	}
}

func TestADatabaseThatIsGoneIsUnavailable(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if err := db.Ready(t.Context()); err != nil {
			t.Errorf("a database that answers: %v", err)
		}
		gone := storetest.Reopen(t, storetest.Address(t, storetest.SQLite))
		if err := gone.Close(); err != nil {
			t.Fatal(err)
		}
		if err := gone.Ready(t.Context()); !errors.Is(err, market.ErrUnavailable) {
			t.Errorf("a closed database: %v, want %v", err, market.ErrUnavailable)
		}
	})
	_, err := store.Open(t.Context(), store.Config{URL: "postgres://nobody:secret@127.0.0.1:1/none?connect_timeout=1"})
	if !errors.Is(err, market.ErrUnavailable) {
		t.Errorf("a server that is not there: %v, want %v", err, market.ErrUnavailable)
	}
}

func TestABatchOfStatementsIsCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx, statements := store.CountStatements(t.Context())
		err := db.InTx(ctx, func(ctx context.Context, tx market.Tx) error {
			_, err := tx.Accounts(ctx, "x", market.Page{Limit: 1})
			return errors.Join(err, tx.InsertAccount(ctx, account("secret")), tx.RevokeSessions(ctx, "secret"))
		})
		if err != nil || statements.Count() != 3 {
			t.Errorf("counted %d (%v): %q", statements.Count(), err, statements.Texts())
		}
		for _, text := range statements.Texts() {
			if text == "" || strings.Contains(text, "secret") {
				t.Errorf("a statement is noted as %q", text)
			}
		}
	})
}
