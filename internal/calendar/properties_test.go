package calendar_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/pusterom/pusterom/internal/calendar"
)

// anyDate draws from 1900 to 2199, where neither end of Date's range is near.
func anyDate() *rapid.Generator[calendar.Date] {
	first := date("1900-01-01")
	span := first.DaysUntil(date("2199-12-31"))
	return rapid.Map(rapid.IntRange(0, span), first.AddDays)
}

func anyMonths() *rapid.Generator[int] { return rapid.IntRange(-600, 600) }

func TestAddMonthsKeepsTheDayNumberOrTakesTheLastDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDate().Draw(t, "date"), anyMonths().Draw(t, "months")
		got := d.AddMonths(n)
		if apart := 12*(got.Year()-d.Year()) + int(got.Month()-d.Month()); apart != n {
			t.Fatalf("%s and %d months is %s, %d months away", d, n, got, apart)
		}
		clamped := got.Day() < d.Day() && got.AddDays(1).Day() == 1
		if got.Day() != d.Day() && !clamped {
			t.Fatalf("%s and %d months is %s", d, n, got)
		}
	})
}

func TestALaterDayNeverGetsAnEarlierDeadline(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDate().Draw(t, "date"), anyMonths().Draw(t, "months")
		next := d.AddDays(1)
		if next.AddMonths(n).Before(d.AddMonths(n)) {
			t.Fatalf("months: %s gets %s, %s gets %s", d, d.AddMonths(n), next, next.AddMonths(n))
		}
		if calendar.Roll(next).Before(calendar.Roll(d)) {
			t.Fatalf("roll: %s gets %s, %s gets %s", d, calendar.Roll(d), next, calendar.Roll(next))
		}
	})
}

func TestRollGivesTheFirstWorkingDayAndStaysThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "date")
		rolled := calendar.Roll(d)
		if !calendar.IsWorkingDay(rolled) || calendar.Roll(rolled) != rolled {
			t.Fatalf("%s rolls to %s", d, rolled)
		}
		for between := d; between.Before(rolled); between = between.AddDays(1) {
			if calendar.IsWorkingDay(between) {
				t.Fatalf("%s rolls to %s past %s", d, rolled, between)
			}
		}
	})
}

func TestWorkingDaysForthAndBackAreTheSameDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := calendar.Roll(anyDate().Draw(t, "date"))
		n := rapid.IntRange(0, 40).Draw(t, "days")
		if got := calendar.AddWorkingDays(calendar.AddWorkingDays(d, n), -n); got != d {
			t.Fatalf("%s, %d working days on and back is %s", d, n, got)
		}
	})
}

func TestADayIsFromItsStartToTheNextDaysStart(t *testing.T) {
	// From 1980, when summer time got today's form; the war years changed clocks at midnight.
	first := date("1980-01-01")
	rapid.Check(t, func(t *rapid.T) {
		d := first.AddDays(rapid.IntRange(0, 60000).Draw(t, "days"))
		start, end := d.Start(), d.AddDays(1).Start()
		within := time.Duration(rapid.Int64Range(0, int64(end.Sub(start))-1).Draw(t, "within"))
		if got := calendar.On(start.Add(within)); got != d {
			t.Fatalf("%s after the start of %s is %s", within, d, got)
		}
		if calendar.On(start.Add(-1)) != d.AddDays(-1) || calendar.On(end) != d.AddDays(1) {
			t.Fatalf("%s does not end where its neighbours begin", d)
		}
	})
}

func TestADateSurvivesTextAndItsParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := calendar.NewDate(1, time.January, 1).AddDays(rapid.IntRange(0, 3652058).Draw(t, "days"))
		read, err := calendar.Parse(d.String())
		if err != nil || read != d {
			t.Fatalf("%s reads back as %s, %v", d, read, err)
		}
		if built := calendar.NewDate(d.Year(), d.Month(), d.Day()); built != d {
			t.Fatalf("%s rebuilt is %s", d, built)
		}
		if want := time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, time.UTC).Weekday(); d.Weekday() != want {
			t.Fatalf("%s is a %s, want %s", d, d.Weekday(), want)
		}
	})
}

func TestAgeGrowsByOneAYearAndOnlyOnTheBirthday(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		birth, years := anyDate().Draw(t, "birth"), rapid.IntRange(1, 110).Draw(t, "years")
		birthday := birth.AddMonths(12 * years)
		if got := calendar.Age(birth, birthday); got != years {
			t.Fatalf("born %s, aged %d on %s", birth, got, birthday)
		}
		if got := calendar.Age(birth, birthday.AddDays(-1)); got != years-1 {
			t.Fatalf("born %s, aged %d the day before %s", birth, got, birthday)
		}
	})
}
