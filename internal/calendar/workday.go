package calendar

import "time"

// Easter returns Easter Sunday by the Gregorian computus (R2), in the form known
// as Meeus, Jones and Butcher's. Outside the years of Date it returns the zero
// Date.
func Easter(year int) Date {
	golden := year % 19
	century, rest := year/100, year%100
	moonShift := (century - (century+8)/25 + 1) / 3
	epact := (19*golden + century - century/4 - moonShift + 15) % 30
	weekday := (32 + 2*(century%4) + 2*(rest/4) - epact - rest%4) % 7
	late := (golden + 11*epact + 22*weekday) / 451
	march := epact + weekday - 7*late + 114
	return NewDate(year, time.Month(march/31), march%31+1)
}

// IsRed says whether d is a Sunday or a public holiday (R2): 1 January, 1 and
// 17 May, 25 and 26 December, and the days that follow Easter. Easter Eve, Whit
// Eve and 24 and 31 December are not red.
func IsRed(d Date) bool {
	if d.IsZero() {
		return false
	}
	return d.Weekday() == time.Sunday || hasFixedHoliday(d) || hasEasterHoliday(d)
}

func hasFixedHoliday(d Date) bool {
	type dayOfYear struct {
		month time.Month
		day   int
	}
	_, month, day := d.civil()
	switch (dayOfYear{month, day}) {
	case dayOfYear{time.January, 1}, dayOfYear{time.May, 1}, dayOfYear{time.May, 17},
		dayOfYear{time.December, 25}, dayOfYear{time.December, 26}:
		return true
	}
	return false
}

func hasEasterHoliday(d Date) bool {
	switch Easter(d.Year()).DaysUntil(d) {
	case -3, -2, 0, 1: // Maundy Thursday, Good Friday, Easter Sunday and Monday
		return true
	case 39, 49, 50: // Ascension Day, Whit Sunday and Monday
		return true
	}
	return false
}

// IsWorkingDay says whether d is a Monday to Friday that is not red (R3). No
// date is no working day.
func IsWorkingDay(d Date) bool {
	return !d.IsZero() && d.Weekday() != time.Saturday && !IsRed(d)
}

// Roll returns the first working day on or after d (R3). Only deadlines that
// bind the family are rolled; use Effective for a deadline.
func Roll(d Date) Date {
	for !d.IsZero() && !IsWorkingDay(d) {
		d = d.AddDays(1)
	}
	return d
}

// AddWorkingDays returns the n-th working day after d. The day itself is not
// counted: five working days from a Monday is the next Monday when no day
// between is red. A negative n counts backwards in the same way; 0 gives d.
func AddWorkingDays(d Date, n int) Date {
	step := 1
	if n < 0 {
		step = -1
	}
	for n != 0 && !d.IsZero() {
		d = d.AddDays(step)
		if IsWorkingDay(d) {
			n -= step
		}
	}
	return d
}
