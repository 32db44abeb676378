package orders_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

func TestMonth(t *testing.T) {
	for _, bad := range []string{"", "2027", "2027-1", "2027-13", "2027-01-01", "27-01", " 2027-01"} {
		if m, err := orders.ParseMonth(bad); err == nil {
			t.Errorf("%q is the month %s", bad, m)
		}
	}
	december := orders.MonthOf(day("2026-12-31"))
	if december.String() != "2026-12" || december.Next().String() != "2027-01" || (orders.Month{}).String() != "" {
		t.Errorf("%s and then %s", december, december.Next())
	}
	if due := orders.DefaultSettings().DueOn(december); due != day("2027-01-10") {
		t.Errorf("the report on December is due on %s", due)
	}
}

func TestAReportBeginsWithWhatWasOrdered(t *testing.T) {
	for name, c := range map[string]struct {
		lot    providers.Lot
		volume orders.Volume
		want   []orders.ReportLine
	}{
		"group": {providers.GroupRespite, orders.Volume{WeekendsPerMonth: new(2), HolidayDaysPerYear: new(14)}, []orders.ReportLine{
			{Kind: orders.Weekends, Ordered: 2, Delivered: 2}, {Kind: orders.HolidayDays, Ordered: 14, PerYear: true},
		}},
		"home": {providers.ResidentialRespite, orders.Volume{NightsPerMonth: new(4), DayStaysPerMonth: new(0), EveningStaysPerMonth: new(1)}, []orders.ReportLine{
			{Kind: orders.Nights, Ordered: 4, Delivered: 4}, {Kind: orders.EveningStays, Ordered: 1, Delivered: 1},
		}},
	} {
		o := in(t, orders.Started, noon("2026-12-10"))
		o.Lot, o.Volume = c.lot, c.volume
		r, _, err := o.OpenReport("r1", orders.MonthOf(o.Round.StartedOn), answerer, o.Round.StartedOn.Start())
		must(t, err)
		if !slices.Equal(r.Content.Lines, c.want) {
			t.Errorf("%s: %+v", name, r.Content.Lines)
		}
	}
}

// TestWhatIsSubmittedIsFrozen: nothing that is written after a submission changes what was submitted.
func TestWhatIsSubmittedIsFrozen(t *testing.T) {
	o := in(t, orders.Started, noon("2026-12-10"))
	at := o.Round.StartedOn.Start()
	r, _, err := o.OpenReport("r1", orders.MonthOf(o.Round.StartedOn), answerer, at)
	must(t, err)
	_, err = r.Edit(o, orders.Delivered{orders.Weekends: new(1)}, "", "", answerer, at)
	must(t, err)
	if _, err := r.Submit(o, answerer, at); !errors.Is(err, orders.ErrReasonRequired) {
		t.Fatalf("less than ordered without a text: %v", err)
	}
	_, err = r.Edit(o, nil, "", "Sen start.", answerer, at)
	must(t, err)
	_, err = r.Submit(o, answerer, at)
	must(t, err)
	if _, err := r.Edit(o, orders.Delivered{orders.Weekends: new(2)}, "", "", answerer, at); !errors.Is(err, orders.ErrReportStatus) {
		t.Errorf("a submitted report was edited: %v", err)
	}
	_, err = r.Return(o, "Hvilken helg?", district, at)
	must(t, err)
	_, err = r.Edit(o, orders.Delivered{orders.Weekends: new(0)}, "", "Begge falt bort.", answerer, at)
	must(t, err)
	if frozen := r.Versions[0]; frozen.Content.Lines[0].Delivered != 1 || frozen.Content.Deviations != "Sen start." || frozen.Comment != "Hvilken helg?" {
		t.Errorf("what was submitted has changed: %+v", frozen)
	}
	_, err = r.Submit(o, answerer, at)
	must(t, err)
	_, err = r.Acknowledge(o, district, at)
	must(t, err)
	if r.WaitingOn() != nil || len(r.Versions) != 2 || r.Versions[1].Outcome != orders.ReportIsAcknowledged || r.Versions[0].Outcome != orders.ReportIsReturned {
		t.Errorf("%+v", r)
	}
}

func TestReportsGoFromTheStartToTheEnd(t *testing.T) {
	o := in(t, orders.Started, noon("2026-12-10"))
	first := orders.MonthOf(o.Round.StartedOn)
	ends := first.Next().Next().First().AddDays(4)
	must(t, o.End("Flytter.", ends, district, o.Round.StartedOn.Start()))
	for _, c := range []struct {
		period, today string
		want          bool
	}{
		{first.First().AddDays(-1).String(), ends.String(), false},
		{first.First().String(), ends.String(), true},
		{ends.String(), first.Next().First().String(), false},
		{ends.String(), ends.String(), true},
		{ends.String(), ends.AddDays(100).String(), true},
		{ends.AddDays(40).String(), ends.AddDays(100).String(), false},
	} {
		r, _, err := o.OpenReport("r1", orders.MonthOf(day(c.period)), answerer, noon(c.today))
		if (err == nil) != c.want {
			t.Errorf("the month of %s on %s: %v", c.period, c.today, err)
		}
		if err == nil && r.Final != (r.Period == orders.MonthOf(ends)) {
			t.Errorf("final %t for %s", r.Final, r.Period)
		}
	}
}

// TestEachStepOfAReportHasItsOwnDate: the month's report on a day of the month after; what was handed over a fortnight later.
func TestEachStepOfAReportHasItsOwnDate(t *testing.T) {
	s, december := orders.DefaultSettings(), orders.MonthOf(day("2026-12-01"))
	sent := []orders.ReportVersion{{SubmittedAt: noon("2027-01-05"), DecidedAt: noon("2027-01-12")}}
	for status, want := range map[orders.ReportStatus]string{
		orders.ReportDraft: "2027-01-10", orders.ReportIsSubmitted: "2027-01-19", orders.ReportIsReturned: "2027-01-26",
		orders.ReportIsAcknowledged: "2027-01-10",
	} {
		if got := (&orders.Report{Period: december, Status: status, Versions: sent}).DueOn(s); got != day(want) {
			t.Errorf("%s: owed on %s, want %s", status, got, want)
		}
	}
}
