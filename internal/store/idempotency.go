package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

type keyRow struct {
	AccountID, Operation, KeyText, BodyHash string
	ClaimedAt                               instant
	Status                                  *int
	Header                                  *string
	Body                                    []byte
}

// TableName names the table for GORM.
func (keyRow) TableName() string { return "idempotency_keys" }

const ofKey = "account_id = ? AND operation = ? AND key_text = ?"

// Claim implements [market.Tx]. The row goes in first, so a twin waits for the transaction that put it there.
func (t *tx) Claim(ctx context.Context, key market.Key, now time.Time) (market.Reply, bool, error) {
	row := keyRow{AccountID: key.AccountID, Operation: key.Operation, KeyText: key.Text, BodyHash: key.BodyHash, ClaimedAt: at(now)}
	result := t.base.WithContext(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&row)
	switch {
	case isLockTimeout(result.Error):
		return market.Reply{}, false, market.ErrDuplicateRequest
	case result.Error != nil:
		return market.Reply{}, false, fault(result.Error)
	case result.RowsAffected == 1:
		return market.Reply{}, false, nil
	}
	used, err := take[keyRow](t.on(ctx).Where(ofKey, key.AccountID, key.Operation, key.Text))
	if err != nil {
		return market.Reply{}, false, err
	}
	return used.reply(key)
}

// reply gives what was answered. A key without an answer was claimed by a request whose end is not known.
func (r keyRow) reply(key market.Key) (market.Reply, bool, error) {
	switch {
	case r.BodyHash != key.BodyHash:
		return market.Reply{}, false, market.ErrKeyReused
	case r.Status == nil || r.Header == nil:
		return market.Reply{}, false, market.ErrDuplicateRequest
	}
	reply := market.Reply{Status: *r.Status, Body: r.Body}
	if err := json.Unmarshal([]byte(*r.Header), &reply.Header); err != nil {
		return market.Reply{}, false, fmt.Errorf("reading a stored answer: %w", err)
	}
	return reply, true, nil
}

// Fulfil implements [market.Tx].
func (t *tx) Fulfil(ctx context.Context, key market.Key, reply market.Reply) error {
	header, err := json.Marshal(reply.Header)
	if err != nil {
		return fmt.Errorf("writing an answer: %w", err)
	}
	return t.one(ctx, orders.ErrNotFound, "UPDATE idempotency_keys SET status = ?, header = ?, body = ? WHERE "+ofKey,
		reply.Status, string(header), reply.Body, key.AccountID, key.Operation, key.Text)
}
