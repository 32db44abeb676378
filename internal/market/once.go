package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/identity"
)

// Once carries out a request at most once per idempotency key (I8). A new key runs run in the transaction that stores its
// reply; a key that has been used gives the stored reply, after again has asked whether the caller may still see it.
// An error stores nothing and frees the key. run may be called again after a passing conflict between transactions.
// The sum of the request is stored sealed, because a request may hold a password.
// [ErrDuplicateRequest] while a twin is under way, [ErrKeyReused] when the key was used for something else.
func (m *Market) Once(ctx context.Context, by identity.Actor, key Key,
	again func(ctx context.Context) error, run func(ctx context.Context) (Reply, error),
) (Reply, error) {
	key.AccountID, key.BodyHash = by.AccountID, m.keys.Seal(key.BodyHash)
	var reply Reply
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		stored, done, err := tx.Claim(ctx, key, m.now())
		if err != nil {
			return err
		}
		if done {
			reply = stored
			return again(ctx)
		}
		if reply, err = run(ctx); err != nil {
			return err
		}
		return tx.Fulfil(ctx, key, reply)
	})
	if err != nil {
		return Reply{}, err
	}
	return reply, nil
}
