package store

import (
	"context"
	"encoding/json"
	"fmt"

	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

type eventRow struct {
	DistrictID, ID, OrderID string
	Type                    orders.EventType
	HappenedAt              instant
	ByAccount, ByParty      string
	BySide                  orders.Side
	ByLevel                 string
	RoundID, ProviderID     string
	FromState, ToState      orders.State
	Version                 int64
	Detail                  string
	Once                    *string
}

// TableName names the table for GORM.
func (eventRow) TableName() string { return "events" }

func newEventRow(o *orders.Order, e orders.Event) (eventRow, error) {
	detail, err := json.Marshal(e.Detail)
	if err != nil {
		return eventRow{}, fmt.Errorf("writing an event's detail: %w", err)
	}
	row := eventRow{
		DistrictID: o.DistrictID, ID: e.ID, OrderID: o.ID, Type: e.Type, HappenedAt: at(e.At), ByAccount: e.By.AccountID,
		ByParty: e.By.PartyID, BySide: e.By.Side, ByLevel: e.By.Level, RoundID: e.RoundID, ProviderID: e.ProviderID,
		FromState: e.From, ToState: e.To, Version: e.Version, Detail: string(detail),
	}
	if e.Once != "" {
		row.Once = &e.Once
	}
	return row, nil
}

func (r eventRow) event() (orders.Event, error) {
	e := orders.Event{
		ID: r.ID, Type: r.Type, At: r.HappenedAt.Time, RoundID: r.RoundID, ProviderID: r.ProviderID,
		By:   orders.Actor{AccountID: r.ByAccount, PartyID: r.ByParty, Side: r.BySide, Level: r.ByLevel},
		From: r.FromState, To: r.ToState, Version: r.Version,
	}
	if r.Once != nil {
		e.Once = *r.Once
	}
	if err := json.Unmarshal([]byte(r.Detail), &e.Detail); err != nil {
		return e, fmt.Errorf("reading an event's detail: %w", err)
	}
	return e, nil
}

// Events implements [market.Reader]. The cursor is the last item's id; ids grow, so their order is that of the events.
func (q queries) Events(ctx context.Context, orderID string, filter market.EventFilter, page market.Page) ([]orders.Event, error) {
	query := q.on(ctx).Where("order_id = ?", orderID).Limit(page.Limit)
	switch {
	case !filter.NewestFirst:
		query = query.Where("id > ?", page.After).Order("id")
	case page.After != "":
		query = query.Where("id < ?", page.After).Order("id DESC")
	default:
		query = query.Order("id DESC")
	}
	if filter.RoundID != "" {
		query = query.Where("round_id = ?", filter.RoundID)
	}
	var rows []eventRow
	if err := query.Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, eventRow.event)
}

// AddEvents implements [market.Tx].
func (t *tx) AddEvents(ctx context.Context, o *orders.Order, events []orders.Event) error {
	if len(events) == 0 {
		return nil
	}
	rows, err := mapped(events, func(e orders.Event) (eventRow, error) { return newEventRow(o, e) })
	if err != nil {
		return err
	}
	return t.create(ctx, &rows)
}

// AddEventOnce implements [market.Tx].
func (t *tx) AddEventOnce(ctx context.Context, o *orders.Order, event orders.Event) (bool, error) {
	row, err := newEventRow(o, event)
	if err != nil {
		return false, err
	}
	result := t.base.WithContext(ctx).Clauses(clause.OnConflict{
		Columns:     []clause.Column{{Name: "district_id"}, {Name: "order_id"}, {Name: "once"}},
		TargetWhere: clause.Where{Exprs: []clause.Expression{clause.Expr{SQL: "once IS NOT NULL"}}},
		DoNothing:   true,
	}).Create(&row)
	return result.RowsAffected == 1, fault(result.Error)
}

type messageRow struct {
	DistrictID, ID, OrderID, EventID string
	Recipient                        orders.Side
	PartyID, Kind                    string
	QueuedAt                         instant
}

// TableName names the table for GORM.
func (messageRow) TableName() string { return "outbox" }

// AddMessages implements [market.Tx].
func (t *tx) AddMessages(ctx context.Context, messages []market.Message) error {
	if len(messages) == 0 {
		return nil
	}
	rows := make([]messageRow, 0, len(messages))
	for _, m := range messages {
		rows = append(rows, messageRow{m.DistrictID, m.ID, m.OrderID, m.EventID, m.To, m.PartyID, m.Kind, at(m.At)})
	}
	return t.create(ctx, &rows)
}

type receiptRow struct {
	DistrictID, RoundID, OrderID, Content string
	SHA256                                string `gorm:"column:sha256"`
	MadeAt                                instant
}

// TableName names the table for GORM.
func (receiptRow) TableName() string { return "receipts" }

// AddReceipt implements [market.Tx].
func (t *tx) AddReceipt(ctx context.Context, r market.Receipt) error {
	return t.create(ctx, &receiptRow{r.DistrictID, r.RoundID, r.OrderID, r.Content, r.SHA256, at(r.At)})
}

// Receipt implements [market.Reader]. Round ids grow, so the greatest is the latest round's.
func (q queries) Receipt(ctx context.Context, orderID string) (market.Receipt, error) {
	row, err := take[receiptRow](q.on(ctx).Where("order_id = ?", orderID).Order("round_id DESC"))
	return market.Receipt{
		RoundID: row.RoundID, DistrictID: row.DistrictID, OrderID: row.OrderID, Content: row.Content,
		SHA256: row.SHA256, At: row.MadeAt.Time,
	}, err
}
