package store

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// InsertOrder implements [market.Tx].
func (t *tx) InsertOrder(ctx context.Context, o *orders.Order, due market.Due) error {
	row, err := newOrderRow(o, due)
	if err != nil {
		return err
	}
	columns := row.columns()
	if _, err := t.exec(ctx, insertText("orders", columns, 1), values(columns)...); err != nil {
		return taken(err)
	}
	return t.insertRepresentatives(ctx, o)
}

// SaveOrder implements [market.Tx].
func (t *tx) SaveOrder(ctx context.Context, o *orders.Order, read int64, due market.Due) error {
	row, err := newOrderRow(o, due)
	if err != nil {
		return err
	}
	columns := row.changing()
	return t.one(ctx, orders.ErrVersionConflict,
		"UPDATE orders SET "+setText(columns)+" WHERE district_id = ? AND id = ? AND version = ?",
		append(values(columns), o.DistrictID, o.ID, read)...)
}

type representativeRow struct {
	DistrictID, OrderID string
	Ordinal             int
	AccountID           string
	Ground              orders.Ground
	ValidFrom, ValidTo  calendar.Date
	BasisReference      string
}

// TableName names the table for GORM.
func (representativeRow) TableName() string { return "representatives" }

// SaveRepresentatives implements [market.Tx].
func (t *tx) SaveRepresentatives(ctx context.Context, o *orders.Order) error {
	if _, err := t.exec(ctx, "DELETE FROM representatives WHERE district_id = ? AND order_id = ?", o.DistrictID, o.ID); err != nil {
		return err
	}
	return t.insertRepresentatives(ctx, o)
}

func (t *tx) insertRepresentatives(ctx context.Context, o *orders.Order) error {
	if len(o.Representatives) == 0 {
		return nil
	}
	rows := make([]representativeRow, 0, len(o.Representatives))
	for i, r := range o.Representatives {
		rows = append(rows, representativeRow{
			DistrictID: o.DistrictID, OrderID: o.ID, Ordinal: i, AccountID: r.AccountID, Ground: r.Ground,
			ValidFrom: r.ValidFrom, ValidTo: r.ValidTo, BasisReference: r.BasisReference,
		})
	}
	return t.create(ctx, &rows)
}

// InsertRound implements [market.Tx].
func (t *tx) InsertRound(ctx context.Context, o *orders.Order, r *orders.Round, due market.Due) error {
	row, err := newRoundRow(o, r, due)
	if err != nil {
		return err
	}
	columns := row.columns()
	if _, err := t.exec(ctx, insertText("rounds", columns, 1), values(columns)...); err != nil {
		return err
	}
	t.known[r.ID] = row
	return nil
}

// SaveRound implements [market.Tx]. A round that stands in the database as it is needs no statement.
func (t *tx) SaveRound(ctx context.Context, o *orders.Order, r *orders.Round, due market.Due) error {
	row, err := newRoundRow(o, r, due)
	if err != nil || t.known[r.ID] == row {
		return err
	}
	columns := row.changing()
	if err := t.one(ctx, orders.ErrNotFound, "UPDATE rounds SET "+setText(columns)+" WHERE district_id = ? AND id = ?",
		append(values(columns), o.DistrictID, r.ID)...); err != nil {
		return err
	}
	t.known[r.ID] = row
	return nil
}

// MarkShown implements [market.Tx].
func (t *tx) MarkShown(ctx context.Context, o *orders.Order, due market.Due) (bool, error) {
	changed, err := t.exec(ctx,
		"UPDATE orders SET shown_on = ?, due_on = ?, next_watch_on = ? WHERE district_id = ? AND id = ? AND shown_on IS NULL",
		o.ShownOn, due.DueOn, due.NextWatch, o.DistrictID, o.ID)
	return changed == 1, err
}

// SaveWatch implements [market.Tx].
func (t *tx) SaveWatch(ctx context.Context, o *orders.Order, due market.Due) error {
	row, err := newOrderRow(o, due)
	if err != nil {
		return err
	}
	if err := t.one(ctx, orders.ErrNotFound, `UPDATE orders SET watched_through = ?, waits_district = ?, waits_family = ?,
due_on = ?, next_watch_on = ? WHERE district_id = ? AND id = ?`,
		row.WatchedUntil, row.WaitsDistrict, row.WaitsFamily, row.DueOn, row.NextWatchOn, o.DistrictID, o.ID); err != nil {
		return err
	}
	if o.Round == nil {
		return nil
	}
	return t.SaveRound(ctx, o, o.Round, due)
}

// RunningOut implements [market.Tx].
func (t *tx) RunningOut(ctx context.Context, o *orders.Order) ([]*orders.Round, error) {
	list, err := t.cases(ctx, fromRounds+"WHERE r.district_id = ? AND r.order_id = ? AND r.status = 'running_out' ORDER BY r.number", o.DistrictID, o.ID)
	rounds := make([]*orders.Round, 0, len(list))
	for _, c := range list {
		rounds = append(rounds, c.Round)
	}
	return rounds, err
}

// TakesChoices implements [market.Tx].
func (t *tx) TakesChoices(ctx context.Context, placeID string) (bool, error) {
	share := ""
	if t.forUpdate != "" {
		share = " FOR SHARE"
	}
	found, err := texts(t.on(ctx), "SELECT status FROM framework_places WHERE id = ?"+share, placeID)
	return len(found) == 1 && providers.Place{Status: providers.PlaceStatus(found[0])}.TakesChoices(), err
}

// onPlace selects the orders whose live round is on a place that has one of the statuses.
const onPlace = ` WHERE (district_id, id) IN (SELECT r.district_id, r.order_id FROM rounds r
JOIN framework_places p ON p.id = r.place_id WHERE r.place_id = ? AND r.status = 'live' AND p.status `

// FlagPlacesInDoubt implements [market.Tx].
func (t *tx) FlagPlacesInDoubt(ctx context.Context, placeID string, today calendar.Date) (int64, error) {
	if _, err := t.exec(ctx, "UPDATE orders SET next_watch_on = ?"+onPlace+"= 'countersigned')", today, placeID); err != nil {
		return 0, err
	}
	return t.exec(ctx, "UPDATE orders SET waits_district = ?"+onPlace+"IN ('on_hold', 'suspended', 'ended'))", true, placeID)
}
