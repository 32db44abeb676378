package calendar

import "time"

// Binds says whom a deadline binds, and so whether it may be moved.
type Binds int

// The parties a deadline can bind.
const (
	Family Binds = iota + 1
	Provider
	Municipality
)

// Effective returns the last day of a deadline that by its period falls on d: the
// next working day when it binds the family, d itself when it binds the provider
// or the municipality (rules part A). Rolling those would take from the family's
// right.
func Effective(d Date, binds Binds) Date {
	if binds == Family {
		return Roll(d)
	}
	return d
}

// OnTime says whether the instant is no later than the last day d, all of which
// counts, until 24:00 in Europe/Oslo. Without an instant or without a last day
// nothing is on time.
func OnTime(instant time.Time, d Date) bool {
	on := On(instant)
	return !on.IsZero() && !on.After(d)
}

// Regime is the Public Administration Act that governs a day (R7), by its year.
type Regime int

// The act in force, and the one adopted to follow it.
const (
	Law1967 Regime = 1967
	Law2025 Regime = 2025
)

// RegimeOn returns the act that governs day d (R7): that of 2025 from the day of
// its commencement on. The zero commencement means it is not yet decided, and
// then the act of 1967 governs every day. Only R43 to R46 ask.
func RegimeOn(d, commencement Date) Regime {
	if commencement.IsZero() || d.Before(commencement) {
		return Law1967
	}
	return Law2025
}
