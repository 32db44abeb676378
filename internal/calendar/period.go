package calendar

import "time"

// AddDays returns the date n days later (R5), or earlier when n is negative.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n < -lastDay || n > lastDay {
		return Date{}
	}
	number := int(d.number) + n
	if number < 1 || number > lastDay {
		return Date{}
	}
	return Date{number: int32(number)}
}

// AddWeeks returns the same weekday n weeks later (R5), or earlier when n is
// negative.
func (d Date) AddWeeks(n int) Date {
	if n < -lastDay || n > lastDay {
		return Date{}
	}
	return d.AddDays(7 * n)
}

// AddMonths returns the same day number n months later, clamped to that month's
// last day (R4): 31 October and four months is 28 February, not 3 March. A
// negative n counts backwards under the same rule (R6). The result is not
// rolled; whether it may be is for Effective to say.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	year, month, day := d.civil()
	months := 12*year + int(month-time.January) + n
	year, month = months/12, time.January+time.Month(months%12)
	return NewDate(year, month, min(day, daysIn(year, month)))
}

// daysIn is the day number of the day before the first of the next month.
func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// DaysUntil returns the number of days from d to e, negative when e is earlier.
// It is 0 when either is no date.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return int(e.number) - int(d.number)
}

// Age returns the whole years lived by a person born on birth, as of the day on
// (R8). A person born on 29 February turns a year older on 28 February in common
// years. The age is -1 when there is none: an unborn person, or no date given.
func Age(birth, on Date) int {
	if birth.IsZero() || on.Before(birth) {
		return -1
	}
	years := on.Year() - birth.Year()
	if birth.AddMonths(12 * years).After(on) {
		return years - 1
	}
	return years
}

// Period is a named span of days, both ends included: a school holiday in the
// municipality's calendar, dated data that is never computed (R34).
type Period struct {
	From, To               Date
	NameNB, NameNN, NameEN string
}

// Contains says whether d lies in the period. A period that lacks an end
// contains nothing.
func (p Period) Contains(d Date) bool {
	return !p.From.IsZero() && !d.Before(p.From) && !d.After(p.To)
}

// Periods are the periods of one calendar, in any order; they may overlap.
type Periods []Period

// Contains says whether d lies in any of the periods.
func (p Periods) Contains(d Date) bool {
	for _, period := range p {
		if period.Contains(d) {
			return true
		}
	}
	return false
}
