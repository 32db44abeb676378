package store

import (
	"context"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

type sessionRow struct {
	ID, AccountID                    string
	Family, Hash, PreviousHash       string
	RotatedAt, ExpiresAt, LastUsedAt instant
	Revoked                          bool
	Version                          int64
}

// TableName names the table for GORM.
func (sessionRow) TableName() string { return "sessions" }

// InsertSession implements [market.Tx].
func (t *tx) InsertSession(ctx context.Context, s identity.Session) error {
	return t.create(ctx, &sessionRow{
		s.ID, s.AccountID, s.Family, s.Hash, s.PreviousHash, at(s.RotatedAt), at(s.ExpiresAt), at(s.LastUsedAt), s.Revoked, s.Version,
	})
}

// SessionForChange implements [market.Tx].
func (t *tx) SessionForChange(ctx context.Context, family string) (identity.Session, error) {
	r, err := take[sessionRow](locked(t.on(ctx)).Where("family = ?", family))
	return identity.Session{
		ID: r.ID, AccountID: r.AccountID, Family: r.Family, Hash: r.Hash, PreviousHash: r.PreviousHash,
		RotatedAt: r.RotatedAt.Time, ExpiresAt: r.ExpiresAt.Time, LastUsedAt: r.LastUsedAt.Time, Revoked: r.Revoked, Version: r.Version,
	}, err
}

// SaveSession implements [market.Tx]; [orders.ErrVersionConflict] unless the stored version is s.Version, which grows by one.
func (t *tx) SaveSession(ctx context.Context, s identity.Session) error {
	return t.one(ctx, orders.ErrVersionConflict, `UPDATE sessions SET hash = ?, previous_hash = ?, rotated_at = ?,
expires_at = ?, last_used_at = ?, revoked = ?, version = ? WHERE id = ? AND version = ?`,
		s.Hash, s.PreviousHash, at(s.RotatedAt), at(s.ExpiresAt), at(s.LastUsedAt), s.Revoked, s.Version+1, s.ID, s.Version)
}

// RevokeSession implements [market.Tx].
func (t *tx) RevokeSession(ctx context.Context, id string) error {
	_, err := t.exec(ctx, "UPDATE sessions SET revoked = ?, version = version + 1 WHERE id = ? AND NOT revoked", true, id)
	return err
}

const revoke = "UPDATE sessions SET revoked = ?, version = version + 1 WHERE NOT revoked AND "

// RevokeSessions implements [market.Tx].
func (t *tx) RevokeSessions(ctx context.Context, accountID string) error {
	_, err := t.exec(ctx, revoke+"account_id = ?", true, accountID)
	return err
}

// RevokeOtherSessions implements [market.Tx].
func (t *tx) RevokeOtherSessions(ctx context.Context, accountID, keptID string) error {
	_, err := t.exec(ctx, revoke+"account_id = ? AND id <> ?", true, accountID, keptID)
	return err
}

// Forget implements [market.Tx].
func (t *tx) Forget(ctx context.Context, before time.Time) (int64, error) {
	keys, err := t.exec(ctx, "DELETE FROM idempotency_keys WHERE claimed_at < ?", at(before))
	if err != nil {
		return 0, err
	}
	sessions, err := t.exec(ctx, "DELETE FROM sessions WHERE expires_at < ?", at(before))
	return keys + sessions, err
}
