package store

import (
	"context"

	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

type taskRow struct {
	DistrictID, RoundID string
	Kind                market.TaskKind
	Period              string
	WaitsOn             orders.Side
	OrderID, ProviderID string
	OpensOn, DueOn      calendar.Date
}

// TableName names the table for GORM.
func (taskRow) TableName() string { return "tasks" }

// AddTasks implements [market.Tx].
func (t *tx) AddTasks(ctx context.Context, tasks ...market.Task) error {
	rows := make([]taskRow, 0, len(tasks))
	for _, k := range tasks {
		rows = append(rows, taskRow{
			k.DistrictID, k.RoundID, k.Kind, k.Period.String(), k.WaitsOn, k.OrderID, k.ProviderID, k.OpensOn, k.DueOn,
		})
	}
	return fault(t.base.WithContext(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&rows).Error)
}

// DropTasks implements [market.Tx].
func (t *tx) DropTasks(ctx context.Context, districtID, roundID string, period orders.Month, kinds ...market.TaskKind) error {
	_, err := t.exec(ctx, "DELETE FROM tasks WHERE district_id = ? AND round_id = ? AND period = ? AND kind IN ?",
		districtID, roundID, period.String(), kinds)
	return err
}

// DropTasksAfter implements [market.Tx].
func (t *tx) DropTasksAfter(ctx context.Context, districtID, roundID string, period orders.Month) error {
	_, err := t.exec(ctx, "DELETE FROM tasks WHERE district_id = ? AND round_id = ? AND period > ?", districtID, roundID, period.String())
	return err
}

// What of the case a task carries: its number, the person's name and the caseworker's. A provider knows it by an alias alone:
// who the person is it learns from the assignment, step by step.
const (
	caseOfDistrict = "o.reference, o.recipient_name, COALESCE(c.name, '')"
	caseOfProvider = "r.alias, '', ''"
)

// tasksOf is whose tasks are read, and what of their cases; false for a party that has none.
func tasksOf(by identity.Actor, narrow market.WorklistFilter) (f filter, about string, has bool) {
	switch party := by.Role.Party(); {
	case party == identity.DistrictParty && by.PartyID != "":
		f.and("t.waits_on = 'district' AND t.district_id = ?", by.PartyID)
		f.given("o.caseworker_id = ?", narrow.Mine)
		about = caseOfDistrict
	case party == identity.ProviderParty && by.PartyID != "":
		f.and("t.waits_on = 'provider' AND t.provider_id = ?", by.PartyID)
		about = caseOfProvider
	default:
		return filter{}, "", false
	}
	f.and("t.opens_on <= ?", narrow.Today)
	return f, about, true
}

// Tasks implements [market.Reader] with one statement.
func (q queries) Tasks(ctx context.Context, by identity.Actor, narrow market.WorklistFilter, limit int) ([]market.Task, error) {
	f, about, has := tasksOf(by, narrow)
	if !has {
		return nil, nil
	}
	var k market.Task
	var period string
	var list []market.Task
	into := []any{
		&k.DistrictID, &k.OrderID, &k.RoundID, &k.ProviderID, &k.Kind, &period, &k.WaitsOn, &k.OpensOn, &k.DueOn,
		&k.Reference, &k.RecipientName, &k.CaseworkerName,
	}
	err := each(q.on(ctx), into, func() error {
		k.Period = orders.Month{}
		if period != "" {
			var err error
			if k.Period, err = orders.ParseMonth(period); err != nil {
				return err
			}
		}
		list = append(list, k)
		return nil
	}, `SELECT t.district_id, t.order_id, t.round_id, t.provider_id, t.kind, t.period, t.waits_on, t.opens_on, t.due_on, `+about+`
FROM tasks t JOIN rounds r ON r.district_id = t.district_id AND r.id = t.round_id
JOIN orders o ON o.district_id = t.district_id AND o.id = t.order_id
LEFT JOIN accounts c ON c.id = o.caseworker_id `+f.text()+`
ORDER BY t.due_on, t.round_id, t.kind, t.period LIMIT ?`, append(f.args, limit)...)
	return list, err
}
