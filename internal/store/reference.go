package store

import (
	"context"

	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

type districtRow struct {
	Number, Municipality, Name, Address, Postcode, City, Phone, Email string
}

// TableName names the table for GORM.
func (districtRow) TableName() string { return "districts" }

// Districts implements [market.Reader], by number.
func (q queries) Districts(ctx context.Context) ([]providers.District, error) {
	var rows []districtRow
	if err := q.on(ctx).Order("number").Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, func(r districtRow) (providers.District, error) {
		return providers.District{
			Number: r.Number, Name: r.Name, Address: r.Address, Postcode: r.Postcode, City: r.City, Phone: r.Phone, Email: r.Email,
		}, nil
	})
}

// PutDistricts implements [market.Tx]. What is in the database and not in the list stays.
func (t *tx) PutDistricts(ctx context.Context, municipality string, list []providers.District) (int, error) {
	rows := make([]districtRow, 0, len(list))
	for _, d := range list {
		rows = append(rows, districtRow{d.Number, municipality, d.Name, d.Address, d.Postcode, d.City, d.Phone, d.Email})
	}
	if len(rows) == 0 {
		return 0, nil
	}
	return t.put(ctx, &rows, []string{"number"}, "municipality", "name", "address", "postcode", "city", "phone", "email")
}

type holidayRow struct {
	StartsOn, EndsOn       calendar.Date
	NameNB, NameNN, NameEN string
}

// TableName names the table for GORM.
func (holidayRow) TableName() string { return "holidays" }

// Holidays implements [market.Reader], by date.
func (q queries) Holidays(ctx context.Context) (calendar.Periods, error) {
	var rows []holidayRow
	if err := q.on(ctx).Order("starts_on, ends_on").Find(&rows).Error; err != nil {
		return nil, fault(err)
	}
	return mapped(rows, func(r holidayRow) (calendar.Period, error) {
		return calendar.Period{From: r.StartsOn, To: r.EndsOn, NameNB: r.NameNB, NameNN: r.NameNN, NameEN: r.NameEN}, nil
	})
}

// PutHolidays implements [market.Tx]. What is in the database and not in the list stays.
func (t *tx) PutHolidays(ctx context.Context, list calendar.Periods) (int, error) {
	rows := make([]holidayRow, 0, len(list))
	for _, p := range list {
		rows = append(rows, holidayRow{p.From, p.To, p.NameNB, p.NameNN, p.NameEN})
	}
	if len(rows) == 0 {
		return 0, nil
	}
	return t.put(ctx, &rows, []string{"starts_on", "ends_on"}, "name_nb", "name_nn", "name_en")
}

// put inserts rows, or updates those with the same key where anything differs, and tells how many it touched.
func (t *tx) put(ctx context.Context, rows any, key []string, names ...string) (int, error) {
	known := clause.OnConflict{DoUpdates: clause.AssignmentColumns(names)}
	for _, name := range key {
		known.Columns = append(known.Columns, clause.Column{Name: name})
	}
	var differs []clause.Expression
	for _, name := range names {
		differs = append(differs, clause.Neq{
			Column: clause.Column{Table: clause.CurrentTable, Name: name}, Value: clause.Column{Table: "excluded", Name: name},
		})
	}
	known.Where = clause.Where{Exprs: []clause.Expression{clause.Or(differs...)}}
	result := t.base.WithContext(ctx).Clauses(known).Create(rows)
	return int(result.RowsAffected), fault(result.Error)
}
