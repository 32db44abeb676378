package calendar_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// example is a worked example of the rules: a sentence, what this package says,
// and what the rules say.
type example struct{ sentence, got, want string }

// workedExamples computes every worked example of the rules' part A, and those of
// R26, R27, R37, R45, R48 and part L that are date arithmetic. It is a function,
// so that the zone tests can compute the same rows on differently set machines.
func workedExamples() []example {
	var all []example
	for _, rows := range [][]example{
		instantExamples(), summerTimeExamples(), redDayExamples(), rollExamples(), monthExamples(),
		weekExamples(), backwardExamples(), regimeExamples(), ageExamples(), deadlineExamples(),
	} {
		all = append(all, rows...)
	}
	return all
}

func date(s string) calendar.Date { return calendar.MustParse(s) }

func instant(s string) time.Time {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		panic(err)
	}
	return t
}

func legalDate(s string) string { return calendar.On(instant(s)).String() }

func startOf(s string) string { return date(s).Start().Format(time.RFC3339) }

func months(s string, n int) string { return date(s).AddMonths(n).String() }

func roll(s string) string { return calendar.Roll(date(s)).String() }

// complaintDue is R45: four weeks after the start, a deadline that binds the family.
func complaintDue(s string) string {
	return calendar.Effective(date(s).AddWeeks(4), calendar.Family).String()
}

// latestStart is R27: four months, a deadline that binds the provider.
func latestStart(agreement calendar.Date) calendar.Date {
	return calendar.Effective(agreement.AddMonths(4), calendar.Provider)
}

func weekday(s string) string { return date(s).Weekday().String() }

func truth(b bool) string { return fmt.Sprint(b) }

func age(birth, on string) string { return fmt.Sprint(calendar.Age(date(birth), date(on))) }

func redDaysOf(year int, keep func(calendar.Date) bool) string {
	var red []string
	for d := calendar.NewDate(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
		if calendar.IsRed(d) && keep(d) {
			red = append(red, d.String()[5:])
		}
	}
	return strings.Join(red, " ")
}

func notPlainSunday(holidays string) func(calendar.Date) bool {
	return func(d calendar.Date) bool {
		return d.Weekday() != time.Sunday || strings.Contains(holidays, d.String()[5:])
	}
}

func instantExamples() []example {
	return []example{
		{"R1 the last second of 31 October is 31 October", legalDate("2026-10-31T22:59:59Z"), "2026-10-31"},
		{"R1 midnight in winter time is 23:00 UTC", legalDate("2026-10-31T23:00:00Z"), "2026-11-01"},
		{"R1 the last second of 15 July is 15 July", legalDate("2027-07-15T21:59:59Z"), "2027-07-15"},
		{"R1 midnight in summer time is 22:00 UTC", legalDate("2027-07-15T22:00:00Z"), "2027-07-16"},
		{"R1 an instant's own zone does not matter", legalDate("2026-11-01T13:59:59+14:00"), "2026-11-01"},
		{"R1 the same instant, written in Alaska", legalDate("2026-10-31T15:59:59-08:00"), "2026-11-01"},
		{"R1 the last microsecond belongs to the day", legalDate("2026-10-31T22:59:59.999999Z"), "2026-10-31"},
		{"R1 1 November starts at 23:00 UTC", startOf("2026-11-01"), "2026-10-31T23:00:00Z"},
		{"R1 16 July starts at 22:00 UTC", startOf("2027-07-16"), "2027-07-15T22:00:00Z"},
	}
}

func summerTimeExamples() []example {
	var rows []example
	for day, hours := range map[string]string{
		"2026-03-29": "23h0m0s", "2026-10-25": "25h0m0s", "2027-03-28": "23h0m0s",
		"2027-10-31": "25h0m0s", "2028-03-26": "23h0m0s", "2028-10-29": "25h0m0s",
		"2026-03-28": "24h0m0s", "2026-10-26": "24h0m0s",
	} {
		length := date(day).AddDays(1).Start().Sub(date(day).Start())
		rows = append(rows, example{"R1 " + day + " lasts " + hours, length.String(), hours})
	}
	return append(
		rows,
		example{"R1 28 March 2027 is Easter Sunday too", calendar.Easter(2027).String(), "2027-03-28"},
		example{
			"R1 25 October 2026 01:00 to 04:00 local are four hours", instant("2026-10-25T04:00:00+01:00").
				Sub(date("2026-10-25").Start().Add(time.Hour)).String(), "4h0m0s",
		},
		example{"R37 the day before a start on Sat 26 December is a red day and stays", date("2026-12-26").AddDays(-1).String(), "2026-12-25"},
		example{"R37 the day before a start on Mon 29 March is Easter Sunday and stays", date("2027-03-29").AddDays(-1).String(), "2027-03-28"},
		example{"R37 the day before a start on Mon 1 November has 25 hours", date("2027-11-01").AddDays(-1).String(), "2027-10-31"},
	)
}

func redDayExamples() []example {
	const (
		red2026 = "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26"
		red2027 = "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26"
		red2028 = "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26"
	)
	rows := []example{
		{"R2 red days of 2026", redDaysOf(2026, notPlainSunday(red2026)), red2026},
		{"R2 red days of 2027, 17 May is Whit Monday", redDaysOf(2027, notPlainSunday(red2027)), red2027},
		{"R2 red days of 2028", redDaysOf(2028, notPlainSunday(red2028)), red2028},
		{"R2 every Sunday is red", truth(calendar.IsRed(date("2026-11-29"))), "true"},
		{"R2 a Saturday is not red", truth(calendar.IsRed(date("2026-11-28"))), "false"},
		{"R2 Easter Eve is not red", truth(calendar.IsRed(date("2026-04-04"))), "false"},
		{"R2 Whit Eve is not red", truth(calendar.IsRed(date("2026-05-23"))), "false"},
		{"R2 Christmas Eve is not red", truth(calendar.IsRed(date("2026-12-24"))), "false"},
		{"R2 New Year's Eve is not red", truth(calendar.IsRed(date("2026-12-31"))), "false"},
		{"R2 Christmas Eve on a Sunday is red", truth(calendar.IsRed(date("2028-12-24"))), "true"},
		{"R2 New Year's Eve on a Sunday is red", truth(calendar.IsRed(date("2028-12-31"))), "true"},
	}
	for _, easter := range []string{
		"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25",
	} {
		rows = append(rows, example{"R2 Easter is " + easter, calendar.Easter(date(easter).Year()).String(), easter})
	}
	return rows
}

func rollExamples() []example {
	return []example{
		{"R3 Maundy Thursday rolls past Easter", roll("2026-04-02"), "2026-04-07"},
		{"R3 Maundy Thursday 2027 rolls past Easter", roll("2027-03-25"), "2027-03-30"},
		{"R3 Christmas Day rolls past the weekend", roll("2026-12-25"), "2026-12-28"},
		{"R3 17 May on a Sunday rolls to Monday", roll("2026-05-17"), "2026-05-18"},
		{"R3 Christmas Eve on a Thursday stays", roll("2026-12-24"), "2026-12-24"},
		{"R3 Saturday rolls past Whit Sunday and 17 May", roll("2027-05-15"), "2027-05-18"},
	}
}

func monthExamples() []example {
	return []example{
		{"R4 31 October and four months", months("2026-10-31", 4), "2027-02-28"},
		{"R4 which is a Sunday", weekday("2027-02-28"), "Sunday"},
		{"R4 31 October and four months to a leap year", months("2027-10-31", 4), "2028-02-29"},
		{"R4 31 July", months("2026-07-31", 4), "2026-11-30"},
		{"R4 30 June does not become the last day", months("2026-06-30", 4), "2026-10-30"},
		{"R4 30 November", months("2026-11-30", 4), "2027-03-30"},
		{"R4 31 December", months("2026-12-31", 4), "2027-04-30"},
		{"R4 28 February does not become the 30th", months("2027-02-28", 4), "2027-06-28"},
		{"R4 a year from 29 February", months("2028-02-29", 12), "2029-02-28"},
		{"R48 evaluation of a decision of 29 February", months("2028-02-29", 12), "2029-02-28"},
		{"R48 evaluation of the decision in part L", months("2026-11-26", 12), "2027-11-26"},
		{"R43 a month from 31 January", months("2026-01-31", 1), "2026-02-28"},
		{"R43 a month from 30 November", months("2026-11-30", 1), "2026-12-30"},
		{"R43 a month from 31 October in part L", months("2026-10-31", 1), "2026-11-30"},
		{"R59 a certificate of 22 August", months("2026-08-22", 3), "2026-11-22"},
		{"R59 a certificate of 30 November", months("2026-11-30", 3), "2027-02-28"},
	}
}

func weekExamples() []example {
	return []example{
		{"R5 Friday and four weeks", date("2026-03-06").AddWeeks(4).String(), "2026-04-03"},
		{"R5 is a Friday", weekday("2026-04-03"), "Friday"},
		{"R5 Good Friday rolls", complaintDue("2026-03-06"), "2026-04-07"},
		{"R5 Thursday and four weeks", date("2026-04-16").AddWeeks(4).String(), "2026-05-14"},
		{"R5 Ascension Day rolls to Friday", complaintDue("2026-04-16"), "2026-05-15"},
		{"R45 27 November", complaintDue("2026-11-27"), "2026-12-28"},
		{"R45 25 February", complaintDue("2027-02-25"), "2027-03-30"},
		{"R45 3 April", complaintDue("2026-04-03"), "2026-05-04"},
		{"R45 23 November needs no roll", complaintDue("2026-11-23"), "2026-12-21"},
		{"R42 a letter fourteen days on is not rolled", date("2026-12-11").AddDays(14).String(), "2026-12-25"},
		{"R42 the letter of part L", date("2026-10-31").AddDays(14).String(), "2026-11-14"},
		{"R21 the choice of part L is overdue after 28 days", date("2026-12-01").AddDays(28).String(), "2026-12-29"},
	}
}

func backwardExamples() []example {
	return []example{
		{"R6 two months before 30 April", months("2027-04-30", -2), "2027-02-28"},
		{"R6 two months before 30 April in a leap year", months("2028-04-30", -2), "2028-02-29"},
		{"R6 two months before New Year's Eve", months("2026-12-31", -2), "2026-10-31"},
		{"R68 two months before 1 July, a red Saturday, is not rolled", months("2027-07-01", -2), "2027-05-01"},
	}
}

func regimeExamples() []example {
	regime := func(d string, commencement calendar.Date) string {
		return fmt.Sprint(int(calendar.RegimeOn(date(d), commencement)))
	}
	decided := date("2028-01-01")
	return []example{
		{"R7 1967 while commencement is unknown", regime("2026-11-01", calendar.Date{}), "1967"},
		{"R7 1967 for every day while commencement is unknown", regime("9999-12-31", calendar.Date{}), "1967"},
		{"R7 1967 to the day before commencement", regime("2027-12-31", decided), "1967"},
		{"R7 2025 from the day of commencement", regime("2028-01-01", decided), "2025"},
		{"R7 2025 thereafter", regime("2028-01-02", decided), "2025"},
	}
}

func ageExamples() []example {
	at := func(birth, when string) string {
		return fmt.Sprint(calendar.Age(date(birth), calendar.On(instant(when))))
	}
	return []example{
		{"R8 fifteen on the eve of the birthday", age("2010-11-23", "2026-11-22"), "15"},
		{"R8 sixteen on the birthday", age("2010-11-23", "2026-11-23"), "16"},
		{"R8 sixteen from local midnight", at("2010-11-23", "2026-11-23T00:00:00+01:00"), "16"},
		{"R8 which is 23:00 UTC", at("2010-11-23", "2026-11-22T23:00:00Z"), "16"},
		{"R8 fifteen one second before", at("2010-11-23", "2026-11-22T22:59:59Z"), "15"},
		{"R8 born 29 February, sixteen in a leap year", age("2012-02-29", "2028-02-29"), "16"},
		{"R8 not on 28 February of a leap year", age("2012-02-29", "2028-02-28"), "15"},
		{"R8 born 29 February, eighteen on 28 February", age("2012-02-29", "2030-02-28"), "18"},
		{"R8 seventeen the day before", age("2012-02-29", "2030-02-27"), "17"},
		{"R8 the child of part L turns twelve", age("2015-06-14", "2027-06-14"), "12"},
		{"R8 a newborn is 0", age("2026-06-14", "2026-06-14"), "0"},
		{"R8 an unborn child has no age", age("2026-06-15", "2026-06-14"), "-1"},
	}
}

func deadlineExamples() []example {
	latest := func(agreement string) string { return latestStart(date(agreement)).String() }
	signed := func(when string) string { return latestStart(calendar.On(instant(when))).String() }
	onTime := func(when, last string) string { return truth(calendar.OnTime(instant(when), date(last))) }
	return []example{
		{"R26 signed 23:59 local on 31 October", legalDate("2026-10-31T22:59:00Z"), "2026-10-31"},
		{"R26 signed 00:01 local on 1 November", legalDate("2026-10-31T23:01:00Z"), "2026-11-01"},
		{"R26 part L, signed 23:30 local on New Year's Eve", legalDate("2026-12-31T23:30:00+01:00"), "2026-12-31"},
		{"R27 signed 23:59 local on 31 October", signed("2026-10-31T22:59:00Z"), "2027-02-28"},
		{"R27 signed 00:01 local on 1 November", signed("2026-10-31T23:01:00Z"), "2027-03-01"},
		{"R27 agreement of 31 October 2027", latest("2027-10-31"), "2028-02-29"},
		{"R27 a Sunday is not rolled", latest("2026-09-17"), "2027-01-17"},
		{"R27 where rolling would wrongly give Monday", roll("2027-01-17"), "2027-01-18"},
		{"R27 Christmas Day is not rolled", latest("2026-08-25"), "2026-12-25"},
		{"R27 17 May is not rolled", latest("2027-01-17"), "2027-05-17"},
		{"R27 part L", latest("2026-12-31"), "2027-04-30"},
		{"R29 the last Friday before 28 February 2027", weekday("2027-02-26"), "Friday"},
		{"R29 the day after is a Saturday", weekday("2027-02-27"), "Saturday"},
		{"R29 30 April 2027 is a Friday", weekday("2027-04-30"), "Friday"},
		{"a deadline of the municipality is not rolled", calendar.Effective(date("2026-12-25"), calendar.Municipality).String(), "2026-12-25"},
		{"a deadline of the family is rolled", calendar.Effective(date("2026-12-25"), calendar.Family).String(), "2026-12-28"},
		{"on time in the last second of the last day", onTime("2026-12-28T22:59:59Z", "2026-12-28"), "true"},
		{"too late at midnight", onTime("2026-12-28T23:00:00Z", "2026-12-28"), "false"},
		{"on time in summer until 22:00 UTC", onTime("2027-07-15T21:59:59.999999Z", "2027-07-15"), "true"},
		{"too late in summer at 22:00 UTC", onTime("2027-07-15T22:00:00Z", "2027-07-15"), "false"},
	}
}
