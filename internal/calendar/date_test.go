package calendar_test

import (
	"errors"
	"math"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

var none calendar.Date

func TestADateThatDoesNotExistIsNoDate(t *testing.T) {
	for _, c := range []struct {
		sentence string
		got      calendar.Date
		want     string
	}{
		{"30 February", calendar.NewDate(2028, time.February, 30), ""},
		{"29 February in a common year", calendar.NewDate(2027, time.February, 29), ""},
		{"29 February in a leap year exists", calendar.NewDate(2028, time.February, 29), "2028-02-29"},
		{"29 February 2100", calendar.NewDate(2100, time.February, 29), ""},
		{"the thirteenth month", calendar.NewDate(2027, 13, 1), ""},
		{"month 0", calendar.NewDate(2027, 0, 1), ""},
		{"day 0", calendar.NewDate(2027, time.May, 0), ""},
		{"year 0", calendar.NewDate(0, time.May, 1), ""},
		{"year 10000", calendar.NewDate(10000, time.January, 1), ""},
		{"numbers beyond reason", calendar.NewDate(math.MaxInt, math.MaxInt, math.MinInt), ""},
		{"the first date", calendar.NewDate(1, time.January, 1), "0001-01-01"},
		{"the last date", calendar.NewDate(9999, time.December, 31), "9999-12-31"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			if c.got.String() != c.want || c.got.IsZero() != (c.want == "") {
				t.Errorf("got %q, want %q", c.got, c.want)
			}
		})
	}
}

func TestParseTakesOneFormOnly(t *testing.T) {
	for _, text := range []string{
		"", "2026-02-29", "2026-2-3", "26-02-03", "2026-02-03 ", " 2026-02-03", "2026-02-03T00:00:00Z", "2026/02/03",
		"03.02.2026", "20260203", "+026-02-03", "2026-+2-03", "0000-01-01", "10000-01-01", "2026-00-01", "2026-13-01",
		"2026-01-00", "2026-01-32", "２０２６-01-01", "2026‐01‐01", "null",
	} {
		t.Run("refuses "+text, func(t *testing.T) {
			if d, err := calendar.Parse(text); !errors.Is(err, calendar.ErrBadDate) || !d.IsZero() {
				t.Errorf("got %s, %v", d, err)
			}
		})
	}
	d, err := calendar.Parse("2026-10-31")
	if err != nil || d.Year() != 2026 || d.Month() != time.October || d.Day() != 31 {
		t.Errorf("got %s, %v", d, err)
	}
}

func TestMustParsePanicsOnWhatIsNoDate(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it did not panic")
		}
	}()
	calendar.MustParse("2026-02-30")
}

func TestArithmeticOutsideTheCalendarGivesNoDate(t *testing.T) {
	first, last := date("0001-01-01"), date("9999-12-31")
	for sentence, got := range map[string]calendar.Date{
		"the day after the last":            last.AddDays(1),
		"the day before the first":          first.AddDays(-1),
		"the month after the last":          last.AddMonths(1),
		"the month before the first":        first.AddMonths(-1),
		"two years before the first":        first.AddMonths(-24),
		"the second day before the first":   first.AddDays(-2),
		"days without end":                  last.AddDays(math.MaxInt),
		"days without beginning":            first.AddDays(math.MinInt),
		"weeks that overflow an int":        first.AddWeeks(math.MaxUint/7 + 1), // 7 times it is 5 more than a turn
		"weeks that overflow the other way": last.AddWeeks(math.MinInt / 3),
		"months without end":                last.AddMonths(math.MaxInt),
		"months without beginning":          first.AddMonths(math.MinInt),
		"no date and a day":                 none.AddDays(1),
		"no date and a week":                none.AddWeeks(1),
		"no date and a month":               none.AddMonths(1),
		"no date rolled":                    calendar.Roll(none),
		"no date, as a family's deadline":   calendar.Effective(none, calendar.Family),
		"no date and a working day":         calendar.AddWorkingDays(none, 1),
		"a working day after the last":      calendar.AddWorkingDays(last, 1),
		"a working day before the first":    calendar.AddWorkingDays(first, -1),
		"the date of no instant":            calendar.On(time.Time{}),
		"Easter in year 0":                  calendar.Easter(0),
		"Easter long ago":                   calendar.Easter(-400),
		"Easter in year 10000":              calendar.Easter(10000),
	} {
		if !got.IsZero() {
			t.Errorf("%s is %s", sentence, got)
		}
	}
}

func TestNoDateAnswersEveryQuestionWithNo(t *testing.T) {
	today := date("2026-11-30")
	monday := instant("2026-11-30T12:00:00Z")
	for sentence, yes := range map[string]bool{
		"no date is red":                         calendar.IsRed(none),
		"no date is a working day":               calendar.IsWorkingDay(none),
		"no instant is on time":                  calendar.OnTime(time.Time{}, today),
		"an instant is on time for no date":      calendar.OnTime(monday, none),
		"no instant is on time for no date":      calendar.OnTime(time.Time{}, none),
		"no date starts at some instant":         !none.Start().IsZero(),
		"no date has a year":                     none.Year() != 0,
		"no date has a month":                    none.Month() != 0,
		"no date has a day":                      none.Day() != 0,
		"there are days from no date":            none.DaysUntil(today) != 0,
		"there are days to no date":              today.DaysUntil(none) != 0,
		"a person without birth date has an age": calendar.Age(none, today) != -1,
		"a person has an age on no date":         calendar.Age(today, none) != -1,
	} {
		if yes {
			t.Errorf("%s", sentence)
		}
	}
}

func TestDatesAreInOrder(t *testing.T) {
	earlier, later := date("2026-12-31"), date("2027-01-01")
	for _, c := range []struct {
		sentence      string
		d, e          calendar.Date
		before, after bool
		compare       int
	}{
		{"a day and the next", earlier, later, true, false, -1},
		{"a day and the one before", later, earlier, false, true, 1},
		{"a day and itself", later, later, false, false, 0},
		{"no date comes first", none, earlier, true, false, -1},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			if c.d.Before(c.e) != c.before || c.d.After(c.e) != c.after || c.d.Compare(c.e) != c.compare {
				t.Errorf("before %t, after %t, compare %d", c.d.Before(c.e), c.d.After(c.e), c.d.Compare(c.e))
			}
		})
	}
	if n := earlier.DaysUntil(later); n != 1 {
		t.Errorf("%d days until the next", n)
	}
	if n := later.DaysUntil(earlier); n != -1 {
		t.Errorf("%d days until the one before", n)
	}
}

func TestWorkingDaysLeaveOutTheDayItself(t *testing.T) {
	for _, c := range []struct {
		sentence, from string
		days           int
		want           string
	}{
		{"five from a Monday is the next Monday", "2026-11-23", 5, "2026-11-30"},
		{"five from a Saturday is the Friday", "2026-11-28", 5, "2026-12-04"},
		{"one from a Friday is the Monday", "2026-11-27", 1, "2026-11-30"},
		{"five across Easter", "2026-03-30", 5, "2026-04-09"},
		{"five across Christmas, the Eves counted", "2026-12-23", 5, "2026-12-31"},
		{"two back across Easter", "2026-04-08", -2, "2026-04-01"},
		{"none is the day itself, red or not", "2026-12-25", 0, "2026-12-25"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			if got := calendar.AddWorkingDays(date(c.from), c.days); got != date(c.want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestPeriodsContainBothTheirEnds(t *testing.T) {
	breaks := calendar.Periods{
		{From: date("2026-12-19"), To: date("2027-01-03"), NameEN: "Christmas break"},
		{From: date("2027-02-20"), To: date("2027-02-28"), NameEN: "Winter break"},
		{From: date("2028-01-01"), NameEN: "a period whose end was forgotten"},
		{To: date("2020-01-01"), NameEN: "a period whose beginning was forgotten"},
	}
	for _, c := range []struct {
		sentence string
		day      calendar.Date
		want     bool
	}{
		{"the day before", date("2027-02-19"), false},
		{"the first day", date("2027-02-20"), true},
		{"the last day", date("2027-02-28"), true},
		{"the day after", date("2027-03-01"), false},
		{"another period", date("2026-12-31"), true},
		{"after a beginning without end", date("2028-01-01"), false},
		{"before an end without beginning", date("2020-01-01"), false},
		{"no date", none, false},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			if got := breaks.Contains(c.day); got != c.want {
				t.Errorf("got %t", got)
			}
		})
	}
	if calendar.Periods(nil).Contains(date("2027-02-20")) {
		t.Error("an empty calendar contains a day")
	}
}
