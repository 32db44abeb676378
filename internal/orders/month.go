package orders

import (
	"github.com/pusterom/pusterom/internal/calendar"
)

// Month is a calendar month, the period of a report. The zero Month is none.
type Month struct{ first calendar.Date }

// MonthOf is the month that a date lies in.
func MonthOf(d calendar.Date) Month {
	if d.IsZero() {
		return Month{}
	}
	return Month{d.AddDays(1 - d.Day())}
}

// ParseMonth reads exactly YYYY-MM; anything else is [calendar.ErrBadDate].
func ParseMonth(text string) (Month, error) {
	first, err := calendar.Parse(text + "-01")
	return Month{first}, err
}

// String is YYYY-MM.
func (m Month) String() string {
	text := m.first.String()
	return text[:max(0, len(text)-len("-01"))]
}

// First is the month's first day.
func (m Month) First() calendar.Date { return m.first }

// Next is the month after.
func (m Month) Next() Month { return Month{m.first.AddMonths(1)} }
