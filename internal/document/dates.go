package document

import (
	"fmt"
	"strconv"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// date writes a date with its weekday, as a letter does.
func (l Lang) date(d calendar.Date) string { return l.say("date.weekday", l.parts(d)...) }

// on writes a date without its weekday.
func (l Lang) on(d calendar.Date) string { return l.say("date.long", l.parts(d)...) }

// instant writes the local date with its weekday, and the time of day (R1).
func (l Lang) instant(at time.Time) string { return l.hour(l.date(calendar.On(at)), at) }

// moment writes the local date and time of day in less room (R1).
func (l Lang) moment(at time.Time) string { return l.hour(l.on(calendar.On(at)), at) }

func (l Lang) hour(date string, at time.Time) string {
	hour, minute := calendar.TimeOfDay(at)
	return l.say("at", "date", date, "hour", fmt.Sprintf("%02d", hour), "minute", fmt.Sprintf("%02d", minute))
}

// short writes a date of the register in a narrow column. One that cannot be read is said as it is.
func (l Lang) short(given providers.Date) string {
	d, err := calendar.Parse(string(given))
	if err != nil {
		return string(given)
	}
	return l.say("date.short", l.parts(d)...)
}

func (l Lang) parts(d calendar.Date) []string {
	month := l.say("month." + strconv.Itoa(int(d.Month())))
	return []string{
		"weekday", l.say("weekday." + strconv.Itoa(int(d.Weekday()))), "month", month, "mon", string([]rune(month)[:3]),
		"day", strconv.Itoa(d.Day()), "dd", fmt.Sprintf("%02d", d.Day()), "mm", fmt.Sprintf("%02d", int(d.Month())),
		"year", strconv.Itoa(d.Year()),
	}
}
