package store

import (
	"context"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// LockOffers implements [market.Tx]. SQLite needs no lock, so it gets no statement, and what is locked needs no second one.
func (t *tx) LockOffers(ctx context.Context, ids ...string) error {
	ids = slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(ids))), func(id string) bool { return t.locked[id] })
	if t.forUpdate == "" || len(ids) == 0 {
		return nil
	}
	if _, err := texts(t.on(ctx), "SELECT id FROM offers WHERE id IN ? ORDER BY id"+t.forUpdate, ids); err != nil {
		return err
	}
	for _, id := range ids {
		t.locked[id] = true
	}
	return nil
}

// TakePlace implements [market.Tx]: one statement where there is a place. Where there is none, the offer is locked and
// asked again, so that a place freed meanwhile is not missed by one who then begins to wait.
func (t *tx) TakePlace(ctx context.Context, offerID string) (bool, error) {
	taken, err := t.takePlace(ctx, offerID)
	if err != nil || taken || t.forUpdate == "" {
		return taken, err
	}
	if err := t.LockOffers(ctx, offerID); err != nil {
		return false, err
	}
	return t.takePlace(ctx, offerID)
}

func (t *tx) takePlace(ctx context.Context, offerID string) (bool, error) {
	changed, err := t.exec(ctx, "UPDATE offers SET held = held + 1 WHERE id = ? AND held + filled_elsewhere < places", offerID)
	return changed == 1, err
}

type holdRow struct {
	ID, OfferID, RoundID string
	State                orders.HoldState
	Since, HeldAt        instant
}

// TableName names the table for GORM.
func (holdRow) TableName() string { return "holds" }

// InsertHold implements [market.Tx].
func (t *tx) InsertHold(ctx context.Context, h market.Hold) error {
	row := holdRow{ID: h.ID, OfferID: h.OfferID, RoundID: h.RoundID, State: h.State, Since: at(h.Since)}
	if h.State == orders.HoldHeld {
		row.HeldAt = row.Since
	}
	return t.create(ctx, &row)
}

// ReleaseHold implements [market.Tx]. Whether the hold had a place is what the UPDATE itself found, not what was read
// before: it may have been given one since.
func (t *tx) ReleaseHold(ctx context.Context, offerID, roundID string, now time.Time) (promoted string, err error) {
	var heldAt instant
	released := false
	err = each(t.on(ctx), []any{&heldAt}, func() error { released = true; return nil },
		`UPDATE holds SET state = 'released', released_at = ?
WHERE round_id = ? AND offer_id = ? AND state <> 'released' RETURNING held_at`, at(now), roundID, offerID)
	if err != nil || !released || heldAt.IsZero() {
		return "", err
	}
	freed, err := t.exec(ctx, `UPDATE offers SET held = held - 1 WHERE id = ?
AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.offer_id = offers.id AND h.state = 'waiting')`, offerID)
	if err != nil || freed == 1 {
		return "", err
	}
	return t.promote(ctx, offerID, now)
}

// PromoteOldest implements [market.Tx].
func (t *tx) PromoteOldest(ctx context.Context, offerID string, now time.Time) (string, error) {
	changed, err := t.exec(ctx, `UPDATE offers SET held = held + 1 WHERE id = ? AND held + filled_elsewhere < places
AND EXISTS (SELECT 1 FROM holds h WHERE h.offer_id = offers.id AND h.state = 'waiting')`, offerID)
	if err != nil || changed == 0 {
		return "", err
	}
	return t.promote(ctx, offerID, now)
}

// promote gives a place that is counted already to the oldest waiting hold and returns its round, "" when none waits.
func (t *tx) promote(ctx context.Context, offerID string, now time.Time) (string, error) {
	rounds, err := texts(t.on(ctx), `UPDATE holds SET state = 'held', held_at = ? WHERE id =
(SELECT h.id FROM holds h WHERE h.offer_id = ? AND h.state = 'waiting' ORDER BY h.since, h.id LIMIT 1) RETURNING round_id`,
		at(now), offerID)
	if err != nil || len(rounds) == 0 {
		return "", err
	}
	return rounds[0], nil
}
