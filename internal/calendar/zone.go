package calendar

import (
	"fmt"
	"time"
	_ "time/tzdata" // the binary carries the zone data: a bare machine must not change a deadline (R1)
)

// Clock tells the present instant. Everything that depends on "now" is given
// one, main gives the system's and tests give a set one; no other code reads the
// system clock (R1). A Clock is safe for concurrent use.
type Clock func() time.Time

// oslo is the zone of every legal date (R1).
var oslo = zone("Europe/Oslo")

// zone panics without zone data, which the binary carries, so it cannot be
// missing: dates silently computed in UTC would be wrong for an hour or two
// every night.
func zone(name string) *time.Location {
	location, err := time.LoadLocation(name)
	if err != nil {
		panic(fmt.Errorf("calendar: time zone %s: %w", name, err))
	}
	return location
}

// On returns the legal date of an instant: the day it falls on in Europe/Oslo,
// whatever zone the value carries (R1). The zero instant has no date.
func On(instant time.Time) Date {
	if instant.IsZero() {
		return Date{}
	}
	return NewDate(instant.In(oslo).Date())
}

// Start returns the instant at which the day begins, 00:00 in Europe/Oslo, in
// UTC (R1). The day ends where the next one starts; it lasts 23 or 25 hours when
// summer time begins or ends, so never add hours to Start to find a time of day.
// No date starts at the zero instant.
func (d Date) Start() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	year, month, day := d.civil()
	return time.Date(year, month, day, 0, 0, 0, 0, oslo).UTC()
}
