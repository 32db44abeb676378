package providers

import (
	"fmt"
	"time"
)

// Date is a legal date as ISO 8601 text, YYYY-MM-DD, without time or zone; "" is no date. The order of the texts is the
// order of the dates, so < and > compare dates. Which day it is, is decided by the caller (R1).
type Date string

// Years outside these are slips of the keyboard: no agreement, start or holiday of ours lies there.
const (
	earliestYear = 1900
	latestYear   = 2199
)

// ParseDate reads a calendar date YYYY-MM-DD of the years 1900–2199; anything else, "" too, is [ErrBadDate].
func ParseDate(text string) (Date, error) { return parseDate(time.DateOnly, text) }

// Valid says whether the date exists in the calendar; "" does not.
func (d Date) Valid() bool {
	_, err := ParseDate(string(d))
	return err == nil
}

// ValidOrNone says whether the date exists in the calendar or is left open.
func (d Date) ValidOrNone() bool { return d == "" || d.Valid() }

func parseDate(layout, text string) (Date, error) {
	day, err := time.Parse(layout, text)
	if err != nil || day.Year() < earliestYear || day.Year() > latestYear {
		return "", fmt.Errorf("%w: %q", ErrBadDate, excerpt(text))
	}
	return Date(day.Format(time.DateOnly)), nil
}

// isoForm is what a fault tells a writer of ISO dates.
const isoForm = "YYYY-MM-DD"

func checkDate(field string, d Date) []Fault {
	if d.ValidOrNone() {
		return nil
	}
	return []Fault{newFault(field, faultBadDate, excerpt(string(d)), isoForm)}
}
