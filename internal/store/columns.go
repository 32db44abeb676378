package store

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
	"strings"
	"time"

	"gorm.io/gorm"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// column ties a column to the field of a row that it is read into and written from. The rows that are read on every
// request (orders, rounds, offers) list their columns once, and reading, inserting and updating follow that list.
type column struct {
	name  string
	field any         // pointer to the field
	outer sql.Scanner // reads into the field and leaves it zero for NULL: for the far side of an outer join
}

func col[T any](name string, field *T) column { return column{name, field, &orZero[T]{field: field}} }

// orZero reads NULL as the zero value.
type orZero[T any] struct {
	field *T
	value sql.Null[T]
}

// Scan implements sql.Scanner.
func (z *orZero[T]) Scan(value any) error {
	err := z.value.Scan(value)
	*z.field = z.value.V
	return err
}

// named gives the columns of a table as a SELECT names them.
func named(table string, columns []column) string {
	names := make([]string, 0, len(columns))
	for _, c := range columns {
		names = append(names, table+"."+c.name)
	}
	return strings.Join(names, ", ")
}

func fields(columns []column) []any {
	list := make([]any, 0, len(columns))
	for _, c := range columns {
		list = append(list, c.field)
	}
	return list
}

func outerFields(columns []column) []any {
	list := make([]any, 0, len(columns))
	for _, c := range columns {
		list = append(list, c.outer)
	}
	return list
}

func values(columns []column) []any {
	list := make([]any, 0, len(columns))
	for _, c := range columns {
		list = append(list, reflect.ValueOf(c.field).Elem().Interface())
	}
	return list
}

// insertText is INSERT of as many rows as given.
func insertText(table string, columns []column, rows int) string {
	names := make([]string, 0, len(columns))
	for _, c := range columns {
		names = append(names, c.name)
	}
	marks := "(?" + strings.Repeat(", ?", len(columns)-1) + ")"
	return fmt.Sprintf("INSERT INTO %s (%s) VALUES %s", table, strings.Join(names, ", "),
		marks+strings.Repeat(", "+marks, rows-1))
}

// setText is the SET list of an UPDATE.
func setText(columns []column) string {
	names := make([]string, 0, len(columns))
	for _, c := range columns {
		names = append(names, c.name+" = ?")
	}
	return strings.Join(names, ", ")
}

// each runs a query and calls take after every row has been read into the fields.
func each(db *gorm.DB, into []any, take func() error, text string, args ...any) error {
	rows, err := db.Raw(text, args...).Rows()
	if err != nil {
		return fault(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err says what went wrong
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return fmt.Errorf("reading a row: %w", err)
		}
		if err := take(); err != nil {
			return err
		}
	}
	return fault(rows.Err())
}

// texts runs a query for one text per row.
func texts(db *gorm.DB, query string, args ...any) ([]string, error) {
	var text string
	var list []string
	err := each(db, []any{&text}, func() error { list = append(list, text); return nil }, query, args...)
	return list, err
}

// instant is a time as it is stored: UTC, to the microsecond, so that both engines give back what they were given.
type instant struct{ time.Time }

func at(t time.Time) instant { return instant{utc(t)} }

func utc(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// Scan reads what a driver gives, in whatever zone; NULL is the zero time.
func (i *instant) Scan(value any) error {
	var read sql.NullTime
	if err := read.Scan(value); err != nil {
		return err
	}
	*i = at(read.Time)
	return nil
}

// Value stores the zero time as NULL.
func (i instant) Value() (driver.Value, error) {
	if i.IsZero() {
		return nil, nil //nolint:nilnil // NULL is how a database says "no instant"
	}
	return i.Time, nil
}

// legalDate is a date of the register as it is stored; "" is NULL.
type legalDate providers.Date

// Scan reads a DATE column.
func (d *legalDate) Scan(value any) error {
	var read calendar.Date
	if err := read.Scan(value); err != nil {
		return err
	}
	*d = legalDate(read.String())
	return nil
}

// Value stores "" as NULL.
func (d legalDate) Value() (driver.Value, error) {
	if d == "" {
		return nil, nil //nolint:nilnil // NULL is how a database says "no date"
	}
	return string(d), nil
}
