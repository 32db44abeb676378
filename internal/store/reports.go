package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// reportRow is a row of reports: what lists need as columns, and what the report says as record.
type reportRow struct {
	DistrictID, ID, OrderID, RoundID, ProviderID, Period string
	Version                                              int64
	Status                                               orders.ReportStatus
	Final, Submitted                                     bool
	Record                                               string
}

// reportKeys is how many of the columns never change.
const reportKeys = 6

func (r *reportRow) columns() []column {
	return []column{
		col("district_id", &r.DistrictID), col("id", &r.ID), col("order_id", &r.OrderID), col("round_id", &r.RoundID),
		col("provider_id", &r.ProviderID), col("period", &r.Period), col("version", &r.Version), col("status", &r.Status),
		col("final", &r.Final), col("submitted", &r.Submitted), col("record", &r.Record),
	}
}

// reportRecord is the JSON of what a report says, and of what was submitted before.
type reportRecord struct {
	Content  orders.ReportContent   `json:"content"`
	Versions []orders.ReportVersion `json:"versions,omitempty"`
}

func newReportRow(r *orders.Report) (reportRow, error) {
	rec := reportRecord{Content: r.Content}
	for _, v := range r.Versions {
		v.SubmittedAt = utc(v.SubmittedAt)
		if !v.DecidedAt.IsZero() {
			v.DecidedAt = utc(v.DecidedAt)
		}
		rec.Versions = append(rec.Versions, v)
	}
	text, err := json.Marshal(rec)
	if err != nil {
		return reportRow{}, fmt.Errorf("writing a report's record: %w", err)
	}
	return reportRow{
		DistrictID: r.DistrictID, ID: r.ID, OrderID: r.OrderID, RoundID: r.RoundID, ProviderID: r.ProviderID, Period: r.Period.String(),
		Version: r.Version, Status: r.Status, Final: r.Final, Submitted: len(r.Versions) > 0, Record: string(text),
	}, nil
}

func (r *reportRow) report() (*orders.Report, error) {
	var rec reportRecord
	if err := json.Unmarshal([]byte(r.Record), &rec); err != nil {
		return nil, fmt.Errorf("reading a report's record: %w", err)
	}
	period, err := orders.ParseMonth(r.Period)
	if err != nil {
		return nil, fmt.Errorf("reading a report's month: %w", err)
	}
	return &orders.Report{
		ID: r.ID, DistrictID: r.DistrictID, OrderID: r.OrderID, RoundID: r.RoundID, ProviderID: r.ProviderID, Period: period,
		Version: r.Version, Status: r.Status, Final: r.Final, Content: rec.Content, Versions: rec.Versions,
	}, nil
}

// DeliveredRound implements [market.Reader] with one statement.
func (q queries) DeliveredRound(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error) {
	if by.Role.Party() != identity.ProviderParty || by.PartyID == "" {
		return nil, orders.ErrNotFound
	}
	return q.oneCase(ctx, fromRounds+"WHERE r.id = ? AND r.provider_id = ? AND (r.status <> 'ended' OR r.started_on IS NOT NULL)",
		roundID, by.PartyID)
}

// DeliveredRoundForChange implements [market.Tx].
func (t *tx) DeliveredRoundForChange(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error) {
	if err := t.lockOrderOf(ctx, roundID); err != nil {
		return nil, err
	}
	return t.DeliveredRound(ctx, by, roundID)
}

// Reports implements [market.Reader].
func (q queries) Reports(ctx context.Context, providerID, roundID string, page market.Page) ([]*orders.Report, error) {
	var f filter
	f.and("r.provider_id = ? AND r.round_id = ?", providerID, roundID)
	f.given("r.id < ?", page.After)
	return q.reports(ctx, f.text()+" ORDER BY r.id DESC LIMIT ?", append(f.args, page.Limit)...)
}

// ReportsOfOrder implements [market.Reader].
func (q queries) ReportsOfOrder(ctx context.Context, orderID string, page market.Page) ([]*orders.Report, error) {
	var f filter
	f.and("r.submitted AND r.order_id = ?", orderID)
	f.given("r.id < ?", page.After)
	return q.reports(ctx, f.text()+" ORDER BY r.id DESC LIMIT ?", append(f.args, page.Limit)...)
}

// Report implements [market.Reader].
func (q queries) Report(ctx context.Context, o *orders.Order, roundID, id string) (*orders.Report, error) {
	var f filter
	f.and("r.district_id = ? AND r.id = ? AND r.order_id = ?", o.DistrictID, id, o.ID)
	f.given("r.round_id = ?", roundID)
	list, err := q.reports(ctx, f.text(), f.args...)
	if err == nil && len(list) == 0 {
		err = orders.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

func (q queries) reports(ctx context.Context, where string, args ...any) ([]*orders.Report, error) {
	var row reportRow
	var list []*orders.Report
	err := each(q.on(ctx), fields(row.columns()), func() error {
		r, err := row.report()
		list = append(list, r)
		return err
	}, "SELECT "+named("r", row.columns())+" FROM reports r "+where, args...)
	return list, err
}

// ReportOn implements [market.Reader].
func (q queries) ReportOn(ctx context.Context, districtID, roundID string, period orders.Month) (orders.ReportStatus, error) {
	found, err := texts(q.on(ctx), "SELECT status FROM reports WHERE district_id = ? AND round_id = ? AND period = ?",
		districtID, roundID, period.String())
	if err != nil || len(found) == 0 {
		return "", err
	}
	return orders.ReportStatus(found[0]), nil
}

// InsertReport implements [market.Tx].
func (t *tx) InsertReport(ctx context.Context, r *orders.Report) error {
	row, err := newReportRow(r)
	if err != nil {
		return err
	}
	columns := row.columns()
	_, err = t.exec(ctx, insertText("reports", columns, 1), values(columns)...)
	return err
}

// SaveReport implements [market.Tx].
func (t *tx) SaveReport(ctx context.Context, r *orders.Report, read int64) error {
	row, err := newReportRow(r)
	if err != nil {
		return err
	}
	columns := row.columns()[reportKeys:]
	return t.one(ctx, orders.ErrVersionConflict, "UPDATE reports SET "+setText(columns)+" WHERE district_id = ? AND id = ? AND version = ?",
		append(values(columns), r.DistrictID, r.ID, read)...)
}
