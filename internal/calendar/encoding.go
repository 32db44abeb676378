package calendar

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"
)

// MarshalJSON writes "YYYY-MM-DD", or null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads what MarshalJSON writes, null as the zero Date. Anything
// else is ErrBadDate and leaves d as it was.
func (d *Date) UnmarshalJSON(b []byte) error {
	var text *string
	if err := json.Unmarshal(b, &text); err != nil {
		return ErrBadDate
	}
	if text == nil {
		*d = Date{}
		return nil
	}
	return d.set(Parse(*text))
}

// Value gives a database the text YYYY-MM-DD, or NULL for the zero Date. A text
// compares as a date does on every engine and passes through no time zone.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil //nolint:nilnil // NULL is how a database says "no date"
	}
	return d.String(), nil
}

// Scan reads a database value: NULL, a text or bytes that are a date or a
// timestamp beginning with one, or a time, whose own year, month and day count:
// drivers give a DATE as midnight in some zone, and converting it to another
// would move it by a day. Anything else is ErrBadDate and leaves d as it was.
func (d *Date) Scan(value any) error {
	switch v := value.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.set(parseColumn(v))
	case []byte:
		return d.set(parseColumn(string(v)))
	case time.Time:
		return d.set(ofTime(v))
	}
	return fmt.Errorf("%w: a database value of type %T", ErrBadDate, value)
}

func (d *Date) set(read Date, err error) error {
	if err != nil {
		return err
	}
	*d = read
	return nil
}

// parseColumn reads a date, or a timestamp's first ten characters: some drivers
// hand out a DATE column as a timestamp text.
func parseColumn(s string) (Date, error) {
	if len(s) > len(time.DateOnly) {
		if c := s[len(time.DateOnly)]; c != ' ' && c != 'T' {
			return Date{}, ErrBadDate
		}
		s = s[:len(time.DateOnly)]
	}
	return Parse(s)
}

// ofTime keeps the zero time as no date, as On does.
func ofTime(t time.Time) (Date, error) {
	d := NewDate(t.Date())
	switch {
	case t.IsZero():
		return Date{}, nil
	case d.IsZero():
		return Date{}, ErrBadDate
	}
	return d, nil
}
