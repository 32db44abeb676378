package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

func TestAnAccountIsKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		a := account("kari")
		a.PasswordHash, a.Epoch = "$argon2id$", 3
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.InsertAccount(ctx, a) })
		for name, read := range map[string]func() (identity.Account, error){
			"by id":    func() (identity.Account, error) { return db.Account(t.Context(), "kari") },
			"by login": func() (identity.Account, error) { return db.AccountByLogin(t.Context(), a.Login) },
		} {
			if got, err := read(); err != nil || got != a {
				t.Errorf("%s: %+v, %v; want %+v", name, got, err, a)
			}
		}
		a.PasswordHash, a.Active, a.Name, a.Phone = "", false, "Kari Nordmann", ""
		save := func(ctx context.Context, tx market.Tx) error {
			if _, err := tx.AccountForChange(ctx, "kari"); err != nil {
				return err
			}
			return tx.SaveAccount(ctx, a, 1)
		}
		change(t, db, save)
		a.Version = 2
		if got, err := db.Account(t.Context(), "kari"); err != nil || got != a {
			t.Errorf("saved as %+v, %v; want %+v", got, err, a)
		}
		if err := db.InTx(t.Context(), save); !errors.Is(err, orders.ErrVersionConflict) {
			t.Errorf("saved on an old version: %v", err)
		}
	})
}

func TestALoginBelongsToOneAccount(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		first, second := account("a"), account("b")
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return errors.Join(tx.InsertAccount(ctx, first), tx.InsertAccount(ctx, second))
		})
		again := account("c")
		again.Login = first.Login
		second.Login = first.Login
		for name, write := range map[string]func(context.Context, market.Tx) error{
			"a new account": func(ctx context.Context, tx market.Tx) error { return tx.InsertAccount(ctx, again) },
			"a known one":   func(ctx context.Context, tx market.Tx) error { return tx.SaveAccount(ctx, second, 1) },
		} {
			if err := db.InTx(t.Context(), write); !errors.Is(err, market.ErrTaken) {
				t.Errorf("%s: %v, want %v", name, err, market.ErrTaken)
			}
		}
	})
}

func TestAPartysAccountsComeByLogin(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for _, n := range []int{4, 1, 3, 0, 2} {
				a := account(id("a", n))
				a.PartyID = "030103"
				if err := tx.InsertAccount(ctx, a); err != nil {
					return err
				}
			}
			return tx.InsertAccount(ctx, account("stranger"))
		})
		var got []string
		page := market.Page{Limit: 2}
		for {
			list, err := db.Accounts(t.Context(), "030103", page)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range list {
				got = append(got, a.ID)
			}
			if len(list) < page.Limit {
				break
			}
			page.After = list[len(list)-1].Login
		}
		if want := fmt.Sprint(ids("a", 0, 1, 2, 3, 4)); fmt.Sprint(got) != want {
			t.Errorf("listed %v, want %v", got, want)
		}
		known, err := db.AccountsByID(t.Context(), []string{id("a", 1), "nobody", "stranger"})
		none, noneErr := db.AccountsByID(t.Context(), nil)
		if err := errors.Join(err, noneErr); err != nil || len(known) != 2 || len(none) != 0 {
			t.Errorf("found %v and %v, %v", known, none, err)
		}
	})
}

func TestTheCallerIsSignedInWhileTheSessionLives(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for _, name := range []string{"kari", "ola"} {
				s := identity.Session{
					ID: "session-" + name, AccountID: name, Family: "family-" + name, Hash: "h1", RotatedAt: noon,
					ExpiresAt: noon.Add(time.Hour), LastUsedAt: noon,
				}
				if err := errors.Join(tx.InsertAccount(ctx, account(name)), tx.InsertSession(ctx, s)); err != nil {
					return err
				}
			}
			return nil
		})
		for _, c := range []struct {
			name, account, session string
			signedIn               bool
			want                   error
		}{
			{"its own session", "kari", "session-kari", true, nil},
			{"another's session", "kari", "session-ola", false, nil},
			{"a session that never was", "kari", "session-x", false, nil},
			{"no session", "kari", "", false, nil},
			{"no account", "nobody", "session-kari", false, orders.ErrNotFound},
		} {
			a, signedIn, err := db.Caller(t.Context(), c.account, c.session)
			if signedIn != c.signedIn || !errors.Is(err, c.want) || (err == nil && a != account(c.account)) {
				t.Errorf("%s: %+v, %v, %v", c.name, a, signedIn, err)
			}
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			s, err := tx.SessionForChange(ctx, "family-kari")
			if err != nil {
				return err
			}
			s.Hash, s.PreviousHash, s.RotatedAt = "h2", s.Hash, noon.Add(time.Minute)
			if err := tx.SaveSession(ctx, s); err != nil {
				return err
			}
			saved, err := tx.SessionForChange(ctx, "family-kari")
			if s.Version++; saved != s {
				t.Errorf("saved as %+v, want %+v", saved, s)
			}
			return errors.Join(err, tx.RevokeSessions(ctx, "kari"))
		})
		if _, signedIn, err := db.Caller(t.Context(), "kari", "session-kari"); err != nil || signedIn {
			t.Errorf("after the end: signed in %v, %v", signedIn, err)
		}
		if _, signedIn, err := db.Caller(t.Context(), "ola", "session-ola"); err != nil || !signedIn {
			t.Errorf("another's session ended as well (%v)", err)
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return errors.Join(tx.RevokeSession(ctx, "session-ola"), tx.RevokeSession(ctx, "session-x"))
		})
		if _, signedIn, err := db.Caller(t.Context(), "ola", "session-ola"); err != nil || signedIn {
			t.Errorf("after its own end: signed in %v, %v", signedIn, err)
		}
	})
}

func TestASessionIsSavedOnTheVersionRead(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := identity.Session{ID: "s", AccountID: "kari", Family: "f", Hash: "h", RotatedAt: noon, ExpiresAt: noon, LastUsedAt: noon}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return errors.Join(tx.InsertAccount(ctx, account("kari")), tx.InsertSession(ctx, s), tx.SaveSession(ctx, s))
		})
		err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.SaveSession(ctx, s) })
		if !errors.Is(err, orders.ErrVersionConflict) {
			t.Errorf("saved on an old version: %v", err)
		}
		err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { _, err := tx.SessionForChange(ctx, "x"); return err })
		if !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("a family that never was: %v, want %v", err, orders.ErrNotFound)
		}
	})
}

func TestAnIdempotencyKeyIsUsedOnce(t *testing.T) {
	key := market.Key{AccountID: "kari", Operation: "POST /v1/orders", Text: "key-1", BodyHash: "hash-1"}
	reply := market.Reply{Status: 201, Header: map[string]string{"ETag": `"1"`}, Body: []byte(`{"id":"x"}`)}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		use := func(key market.Key, answer bool, outcome error) (stored market.Reply, done bool, err error) {
			err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) (err error) {
				if stored, done, err = tx.Claim(ctx, key, noon); err != nil || done {
					return err
				}
				if answer {
					err = tx.Fulfil(ctx, key, reply)
				}
				return errors.Join(err, outcome)
			})
			return stored, done, err
		}
		if _, done, err := use(key, true, errRefused); done || !errors.Is(err, errRefused) {
			t.Errorf("refused: %v, %v", done, err)
		}
		if _, done, err := use(key, true, nil); done || err != nil {
			t.Errorf("after a refusal the key is free: %v, %v", done, err)
		}
		if got, done, err := use(key, true, nil); !done || err != nil || string(got.Body) != string(reply.Body) || got.Status != 201 || got.Header["ETag"] != `"1"` {
			t.Errorf("again: %+v, %v, %v; want the same answer", got, done, err)
		}
		other := key
		other.BodyHash = "hash-2"
		if _, _, err := use(other, true, nil); !errors.Is(err, market.ErrKeyReused) {
			t.Errorf("another body: %v, want %v", err, market.ErrKeyReused)
		}
		for name, free := range map[string]market.Key{
			"another account":   {AccountID: "ola", Operation: key.Operation, Text: key.Text, BodyHash: key.BodyHash},
			"another operation": {AccountID: key.AccountID, Operation: "PUT", Text: key.Text, BodyHash: key.BodyHash},
			"another key":       {AccountID: key.AccountID, Operation: key.Operation, Text: "key-2", BodyHash: key.BodyHash},
		} {
			if _, done, err := use(free, false, nil); done || err != nil {
				t.Errorf("%s: %v, %v; want a key of its own", name, done, err)
			}
			if _, _, err := use(free, false, nil); !errors.Is(err, market.ErrDuplicateRequest) {
				t.Errorf("%s, claimed and never answered: %v, want %v", name, err, market.ErrDuplicateRequest)
			}
		}
	})
}

func TestTwinsUnderWayHaveOneEffect(t *testing.T) {
	key := market.Key{AccountID: "kari", Operation: "POST", Text: "key-1", BodyHash: "hash-1"}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		atOnce(8, func(i int) {
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
				stored, done, err := tx.Claim(ctx, key, noon)
				if err != nil {
					return err
				}
				if done {
					if stored.Status != 200 {
						t.Errorf("twin %d was told %+v", i, stored)
					}
					return nil
				}
				return errors.Join(tx.InsertAccount(ctx, account(fmt.Sprint("effect-", i))), tx.Fulfil(ctx, key, market.Reply{Status: 200}))
			})
			if err != nil {
				t.Errorf("twin %d: %v", i, err)
			}
		})
		var n int
		if err := db.Writer().QueryRowContext(t.Context(), "SELECT count(*) FROM accounts").Scan(&n); err != nil || n != 1 {
			t.Errorf("%d effects (%v), want 1", n, err)
		}
	})
}

func TestATwinThatTakesTooLongIsNotWaitedFor(t *testing.T) {
	key := market.Key{AccountID: "kari", Operation: "POST", Text: "key-1", BodyHash: "hash-1"}
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			address := storetest.Address(t, engine)
			db, other := storetest.Reopen(t, address), storetest.Reopen(t, address)
			claim := func(ctx context.Context, tx market.Tx) error { _, _, err := tx.Claim(ctx, key, noon); return err }
			// On SQLite the twin does not even begin: it waits for the only writer.
			want := map[storetest.Engine]error{storetest.SQLite: market.ErrUnavailable, storetest.Postgres: market.ErrDuplicateRequest}[engine]
			outside := t.Context()
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				if err := claim(ctx, tx); err != nil {
					return err
				}
				if err := other.InTx(outside, claim); !errors.Is(err, want) {
					t.Errorf("the twin: %v, want %v", err, want)
				}
				return nil
			})
		})
	}
}

func TestWhatIsOverIsForgotten(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for i, when := range []time.Time{noon.Add(-time.Hour), noon, noon.Add(time.Hour)} {
				name := fmt.Sprint("a-", i)
				_, _, err := tx.Claim(ctx, market.Key{AccountID: name}, when)
				if err := errors.Join(err, tx.InsertAccount(ctx, account(name)), tx.InsertSession(ctx, identity.Session{
					ID: name, AccountID: name, Family: name, RotatedAt: when, ExpiresAt: when, LastUsedAt: when,
				})); err != nil {
					return err
				}
			}
			// The same instant in another zone forgets the same rows.
			gone, err := tx.Forget(ctx, noon.In(time.FixedZone("ahead", 5*60*60)))
			if gone != 2 {
				t.Errorf("%d rows were forgotten, want the key and the session of an hour before", gone)
			}
			return err
		})
	})
}
