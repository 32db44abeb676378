package calendar

import (
	"cmp"
	"errors"
	"time"
)

// ErrBadDate says that a value is not a legal date: not of the form YYYY-MM-DD,
// or a day that does not exist. It never repeats the value, which may be a birth
// date on its way to a log.
var ErrBadDate = errors.New("calendar: not a date of the form YYYY-MM-DD")

const (
	firstYear = 1
	lastYear  = 9999
	// lastDay is the number of 9999-12-31.
	lastDay = 3652059
	// unixEpoch is the number of 1970-01-01.
	unixEpoch     = 719163
	secondsPerDay = 24 * 60 * 60
)

// Date is a day in the Gregorian calendar, without a zone, between 0001-01-01
// and 9999-12-31. The zero value means "no date". Dates are comparable with ==
// and may be map keys.
type Date struct {
	// number counts days; 1 is 0001-01-01, a Monday, and 0 is no date.
	number int32
}

// NewDate returns the date with the given year (1 to 9999), month and day. A day
// that does not exist, such as 30 February, gives the zero Date; it is never
// carried over into the next month.
func NewDate(year int, month time.Month, day int) Date {
	if year < firstYear || year > lastYear {
		return Date{}
	}
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if y, m, d := t.Date(); y != year || m != month || d != day {
		return Date{}
	}
	return Date{number: int32(t.Unix()/secondsPerDay + unixEpoch)} //nolint:gosec // at most lastDay
}

// Parse reads exactly YYYY-MM-DD; anything else, the empty string too, is
// ErrBadDate.
func Parse(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, ErrBadDate
	}
	d := NewDate(t.Date())
	if d.IsZero() {
		return Date{}, ErrBadDate
	}
	return d, nil
}

// MustParse is Parse for tests and tables written in the code: it panics on a
// text that is no date. Never give it input.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// String returns YYYY-MM-DD, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.midnightUTC().Format(time.DateOnly)
}

// IsZero says whether there is no date.
func (d Date) IsZero() bool { return d.number == 0 }

// Before says whether d is earlier than e. No date is earlier than every date.
func (d Date) Before(e Date) bool { return d.number < e.number }

// After says whether d is later than e. Every date is later than no date.
func (d Date) After(e Date) bool { return d.number > e.number }

// Compare returns -1 when d is before e, 0 when they are the same, else +1. It
// fits slices.SortFunc.
func (d Date) Compare(e Date) int { return cmp.Compare(d.number, e.number) }

// Weekday returns the day of the week. The zero Date has none; ask IsZero first.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.number % 7) }

// Year returns the year, 0 for the zero Date.
func (d Date) Year() int {
	year, _, _ := d.civil()
	return year
}

// Month returns the month, 0 for the zero Date.
func (d Date) Month() time.Month {
	_, month, _ := d.civil()
	return month
}

// Day returns the day of the month, 0 for the zero Date.
func (d Date) Day() int {
	_, _, day := d.civil()
	return day
}

func (d Date) civil() (year int, month time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	return d.midnightUTC().Date()
}

// midnightUTC is a carrier for the calendar arithmetic of package time; it is
// not the instant at which the day starts, which is Start.
func (d Date) midnightUTC() time.Time {
	return time.Date(firstYear, time.January, int(d.number), 0, 0, 0, 0, time.UTC)
}
