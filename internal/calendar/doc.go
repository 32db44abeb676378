// Package calendar holds the legal dates of Pusterom: the day an instant falls
// on in Norway, periods of days, weeks and months, red days and working days,
// age, and which days bind whom (rules R1 to R8).
//
// Everything here is a pure function of its arguments. Nothing reads the system
// clock or the machine's time zone, so a deadline recomputed after a restart,
// on any server, is the same day (I9). The zone data is part of the binary; a
// newer copy installed on the machine, where there is one, goes before it.
//
// Two things are easily confused and have different types: an instant is a
// time.Time in UTC, a legal date is a [Date] and has no zone. [On] goes from the
// first to the second, [Date.Start] back.
//
// The zero Date means "no date". Arithmetic on it, and arithmetic that leaves
// the years 1 to 9999, gives the zero Date: an absent date never turns into a
// plausible one on the way through a calculation.
package calendar
