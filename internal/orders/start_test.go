package orders_test

import (
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

func instant(text string) time.Time {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return at
}

// home makes a case residential, with or without nights.
func home(o *orders.Order, nights int) {
	o.Lot = providers.ResidentialRespite
	o.Volume = orders.Volume{NightsPerMonth: new(nights), DayStaysPerMonth: new(2)}
}

// TestStartWithinFourMonths is the table of R27, row by row, with R29.
func TestStartWithinFourMonths(t *testing.T) {
	t.Parallel()
	winter := calendar.Periods{{From: day("2027-02-20"), To: day("2027-02-28")}}
	for _, row := range []struct {
		name, signed, latest, start string
		residential                 bool
		periods                     calendar.Periods
		want                        error
		rule                        string
	}{
		{"a minute before midnight the date is 31 October", "2026-10-31T22:59:00Z", "2027-02-28", "2027-02-28", true, nil, nil, ""},
		{"1 March is a day too late", "2026-10-31T22:59:00Z", "2027-02-28", "2027-03-01", true, nil, orders.ErrStartTooLate, "R27"},
		{"a minute after midnight the date is 1 November", "2026-10-31T23:01:00Z", "2027-03-01", "2027-03-01", true, nil, nil, ""},
		{"then 2 March is a day too late", "2026-10-31T23:01:00Z", "2027-03-01", "2027-03-02", true, nil, orders.ErrStartTooLate, "R27"},
		{"a leap year gives 29 February", "2027-10-31T12:00:00Z", "2028-02-29", "2028-02-29", true, nil, nil, ""},
		{"a Sunday is not rolled", "2026-09-17T12:00:00Z", "2027-01-17", "2027-01-17", true, nil, nil, ""},
		{"so the Monday after is refused", "2026-09-17T12:00:00Z", "2027-01-17", "2027-01-18", true, nil, orders.ErrStartTooLate, "R27"},
		{"25 December is a day like any other in a home", "2026-08-25T12:00:00Z", "2026-12-25", "2026-12-25", true, nil, nil, ""},
		{"17 May too", "2027-01-17T12:00:00Z", "2027-05-17", "2027-05-17", true, nil, nil, ""},
		{"18 May is too late", "2027-01-17T12:00:00Z", "2027-05-17", "2027-05-18", true, nil, orders.ErrStartTooLate, "R27"},
		{"a group starts on a Friday", "2026-10-31T12:00:00Z", "2027-02-28", "2027-02-26", false, nil, nil, ""},
		{"not on a Saturday outside holidays", "2026-10-31T12:00:00Z", "2027-02-28", "2027-02-27", false, nil, orders.ErrOutsideLotRules, "R29"},
		{"any day in the winter break", "2026-10-31T12:00:00Z", "2027-02-28", "2027-02-28", false, winter, nil, ""},
		{"before the agreement is R27 as well", "2026-10-31T12:00:00Z", "2027-02-28", "2026-10-30", true, nil, orders.ErrStartBeforeSigned, "R27"},
		{"too late and the wrong weekday: the lower rule speaks", "2026-12-31T22:30:00Z", "2027-04-30", "2027-05-01", false, nil, orders.ErrStartTooLate, "R27"},
		{"the last Friday is fine", "2026-12-31T22:30:00Z", "2027-04-30", "2027-04-30", false, nil, nil, ""},
		{"a Thursday is R29", "2026-12-31T22:30:00Z", "2027-04-30", "2027-04-29", false, nil, orders.ErrOutsideLotRules, "R29"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			signed := instant(row.signed)
			o := in(t, orders.Agreed, signed)
			if row.residential {
				home(o, 4)
			}
			if got := o.Round.LatestStart; got != day(row.latest) {
				t.Fatalf("latest start %s, want %s", got, row.latest)
			}
			err := o.ConfirmStart(orders.StartDate{On: day(row.start), AgreedWithFamily: calendar.On(signed)}, row.periods, answerer, signed)
			if row.want == nil {
				must(t, err)
				if o.State != orders.StartConfirmed || o.Round.Start.Late {
					t.Fatalf("state %s, late %v", o.State, o.Round.Start.Late)
				}
				return
			}
			refused(t, err, row.want, row.rule)
			if o.State != orders.Agreed {
				t.Fatalf("a refused date changed the state to %s", o.State)
			}
		})
	}
}

func TestResidentialWithoutNightsStartsOnAWeekend(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, noon("2026-12-14"))
	home(o, 0)
	for on, want := range map[string]bool{"2027-01-08": false, "2027-01-09": true, "2027-01-10": true, "2027-01-11": false} {
		if got := o.FitsForm(day(on), nil); got != want {
			t.Errorf("%s fits: %v, want %v (R29)", on, got, want)
		}
	}
}

// TestALateStartIsToldTruthfully: after the deadline the earliest possible date is taken and kept as a breach (R27, R30).
func TestALateStartIsToldTruthfully(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, noon("2026-12-31"))
	after := noon("2027-05-03")
	if !o.Round.Breached(calendar.On(after)) {
		t.Fatal("past the deadline without a start is a breach")
	}
	yesterday := orders.StartDate{On: day("2027-05-02"), AgreedWithFamily: day("2027-05-01")}
	refused(t, o.ConfirmStart(yesterday, nil, answerer, after), orders.ErrInvalidField, "R27")
	inTime := orders.StartDate{On: day("2027-04-30"), AgreedWithFamily: day("2027-04-29")}
	refused(t, o.ConfirmStart(inTime, nil, answerer, after), orders.ErrInvalidField, "R27") // no date in the past mends it
	must(t, o.ConfirmStart(orders.StartDate{On: day("2027-05-07"), AgreedWithFamily: day("2027-05-03")}, nil, answerer, after))
	if !o.Round.Start.Late || o.Happened[len(o.Happened)-1].Detail["late"] != "true" {
		t.Fatal("the late start is not recorded as late")
	}
	if err := o.AskLaterStart(day("2027-06-01"), "fordi", family, after); err == nil {
		t.Fatal("a wish after the deadline must not turn a breach into something else")
	}
	refused(t, o.ReportStart(day("2027-04-30"), answerer, noon("2027-05-07")), orders.ErrInvalidField, "R27")
	must(t, o.ReportStart(day("2027-05-07"), answerer, noon("2027-05-07")))
	if !o.Round.Breached(day("2027-06-01")) {
		t.Fatal("a late start stays a breach")
	}
}

// TestOnlyTheFamilyMovesTheDeadline is R28.
func TestOnlyTheFamilyMovesTheDeadline(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, noon("2026-12-31"))
	at := noon("2027-01-05")
	refused(t, o.AskLaterStart(day("2027-04-30"), "fordi", family, at), orders.ErrInvalidField, "R28")
	refused(t, o.AskLaterStart(day("2027-05-14"), " ", family, at), orders.ErrInvalidField, "R28")
	refused(t, o.AskLaterStart(day("2027-05-14"), "fordi", district, at), orders.ErrAuthorityEnded, "R18")
	must(t, o.AskLaterStart(day("2027-05-14"), "vi venter til sommeren", family, at))
	d := orders.StartDate{On: day("2027-05-07"), AgreedWithFamily: day("2027-01-05")}
	refused(t, o.ConfirmStart(d, nil, answerer, at), orders.ErrInvalidField, "R28")
	d.On = day("2027-05-14")
	must(t, o.ConfirmStart(d, nil, answerer, at))
	if o.Round.Start.Late || o.Round.Breached(day("2027-05-20")) {
		t.Fatal("a start on the family's own wish is no breach")
	}
}

func TestMovingTheStartNeedsAReason(t *testing.T) {
	t.Parallel()
	o := in(t, orders.StartConfirmed, noon("2026-12-31"))
	must(t, o.AnswerStart(orders.StartNotAgreed, family, noon("2027-01-02")))
	if w := o.WaitingOn(); len(w) != 2 || w[0] != orders.District {
		t.Fatalf("a date the family has not agreed to is the district's too, got %v", w)
	}
	d := orders.StartDate{On: day("2027-02-05"), AgreedWithFamily: day("2027-01-03")}
	refused(t, o.ConfirmStart(d, nil, answerer, noon("2027-01-04")), orders.ErrReasonRequired, "R27")
	d.Reason = "avtalt på nytt"
	must(t, o.ConfirmStart(d, nil, answerer, noon("2027-01-04")))
	if o.Round.StartAnswer != "" {
		t.Fatal("a new date asks the family again")
	}
}

func TestAStartNeedsAHeldPlace(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, noon("2026-12-31"))
	o.Round.Hold = orders.HoldWaiting
	refused(t, o.ConfirmStart(orders.StartDate{On: day("2027-01-08"), AgreedWithFamily: day("2026-12-31")}, nil, answerer, noon("2026-12-31")),
		orders.ErrNoHeldPlace, "R23")
}
