package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// planRecord is the JSON of what a plan says.
type planRecord struct {
	Text   string         `json:"text,omitzero"`
	Visits []orders.Visit `json:"visits,omitempty"`
}

// Plan implements [market.Reader]. Round ids grow, so the greatest is the latest round's.
func (q queries) Plan(ctx context.Context, orderID, roundID string) (*orders.PreCarePlan, error) {
	var f filter
	f.and("order_id = ?", orderID)
	f.given("round_id = ?", roundID)
	p, text := new(orders.PreCarePlan), ""
	var answered calendar.Date
	found := false
	err := each(q.on(ctx), []any{&p.RoundID, &p.Version, &p.DueOn, &answered, &text}, func() error {
		found, p.AnsweredOn = true, answered
		var rec planRecord
		if err := json.Unmarshal([]byte(text), &rec); err != nil {
			return fmt.Errorf("reading a plan's record: %w", err)
		}
		p.Text, p.Visits = rec.Text, rec.Visits
		return nil
	}, "SELECT round_id, version, due_on, answered_on, record FROM pre_care_plans "+f.text()+" ORDER BY round_id DESC LIMIT 1", f.args...)
	if err == nil && !found {
		err = orders.ErrNotFound
	}
	return p, err
}

// SavePlan implements [market.Tx].
func (t *tx) SavePlan(ctx context.Context, o *orders.Order, p *orders.PreCarePlan, read int64) error {
	text, err := json.Marshal(planRecord{p.Text, p.Visits})
	if err != nil {
		return fmt.Errorf("writing a plan's record: %w", err)
	}
	if read == 0 {
		_, err := t.exec(ctx, `INSERT INTO pre_care_plans (district_id, round_id, order_id, version, due_on, answered_on, record)
VALUES (?, ?, ?, ?, ?, ?, ?)`, o.DistrictID, p.RoundID, o.ID, p.Version, p.DueOn, p.AnsweredOn, string(text))
		return err
	}
	return t.one(ctx, orders.ErrVersionConflict, `UPDATE pre_care_plans SET version = ?, answered_on = ?, record = ?
WHERE district_id = ? AND round_id = ? AND version = ?`, p.Version, p.AnsweredOn, string(text), o.DistrictID, p.RoundID, read)
}
