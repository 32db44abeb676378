package demo

import (
	"context"
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// settlingDays is how many days of a month go by before its predecessor's reports are what the plot says: on the first days of a
// month everybody still owes them, and nobody is late.
const settlingDays = 6

// writeReports puts a report for each month into the diary, from the start to the last month that is over and settled. All but
// the last have been accepted; now and then one only after it was sent back.
func (c *invented) writeReports(d *diary, starts calendar.Date) {
	last := orders.MonthOf(orders.MonthOf(d.today.AddDays(-settlingDays)).First().AddDays(-1))
	if c.plot.ended != never {
		if ends := orders.MonthOf(d.today.AddDays(-c.plot.ended)); ends.First().Before(last.First()) {
			last = ends
		}
	}
	for month := orders.MonthOf(starts); !month.First().After(last.First()); month = month.Next() {
		switch {
		case month == last:
			c.writeLastReport(d, month)
		case (c.number+int(month.First().Month()))%5 == 0:
			c.handInTwice(d, month)
		default:
			d.on(month.Next().First().AddDays(4), 14, true, c.handIn(month))
			d.on(month.Next().First().AddDays(9), 10, true, c.accept(month))
		}
	}
}

func (c *invented) handInTwice(d *diary, month orders.Month) {
	next := month.Next().First()
	d.on(next.AddDays(3), 14, true, c.handIn(month))
	d.on(next.AddDays(6), 10, true, c.sendBack(month))
	d.on(next.AddDays(8), 14, true, c.handIn(month))
	d.on(next.AddDays(11), 10, true, c.accept(month))
}

// writeLastReport takes a month's report as far as the plot says: on the usual day of the month after, or some days ago if that
// is later, so that no reply is overdue.
func (c *invented) writeLastReport(d *diary, month orders.Month) {
	next := month.Next().First()
	later := func(day, ago int) calendar.Date {
		usual, recent := next.AddDays(day-1), d.today.AddDays(-ago)
		if usual.Before(recent) {
			return recent
		}
		return usual
	}
	switch c.plot.reports {
	case reportOwed:
	case reportBegun:
		d.on(later(3, 5), 14, true, c.begin(month))
	case reportHandedIn:
		d.on(later(5, 9), 14, true, c.handIn(month))
	case reportSentBack:
		d.on(later(3, 9), 14, true, c.handIn(month))
		d.on(later(6, 4), 10, true, c.sendBack(month))
	case reportAccepted:
		d.on(next.AddDays(4), 14, true, c.handIn(month))
		d.on(next.AddDays(9), 10, true, c.accept(month))
	}
}

// begin opens a month's report and writes the goals; one that is open is gone on with.
func (c *invented) begin(month orders.Month) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		if c.reports[month] == nil {
			view, err := c.market.OpenReport(ctx, c.coordinator(), market.Change{ID: c.round.ID}, month)
			if err != nil {
				return fmt.Errorf("%s, the report on %s: %w", c.plot.name, month, err)
			}
			c.reports[month] = view.Report
		}
		return c.report(ctx, month, func(ctx context.Context, ch market.Change, id string) (market.ReportView, error) {
			return c.market.EditReport(ctx, c.coordinator(), ch, id, c.saying(c.reports[month]))
		})
	}
}

// saying is what the provider writes: in every third case one stay fewer than ordered, with the reason why.
func (c *invented) saying(r *orders.Report) market.ReportEdit {
	goals, deviations := "Trygg ved måltidene og ved leggetid. Øver på å be om pause med symbolkort.", ""
	edit := market.ReportEdit{Goals: &goals, Deviations: &deviations, Delivered: orders.Delivered{}}
	if line := r.Content.Lines[0]; c.number%3 == 0 && line.Ordered > 0 && !line.PerYear {
		fewer := line.Ordered - 1
		edit.Delivered[line.Kind] = &fewer
		deviations = "Familien avlyste ett opphold. Det er tilbudt en ny dato."
	}
	return edit
}

func (c *invented) handIn(month orders.Month) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		if err := c.begin(month)(ctx); err != nil {
			return err
		}
		return c.report(ctx, month, func(ctx context.Context, ch market.Change, id string) (market.ReportView, error) {
			return c.market.SubmitReport(ctx, c.coordinator(), ch, id)
		})
	}
}

func (c *invented) accept(month orders.Month) func(ctx context.Context) error {
	return c.decide(month, func(ctx context.Context, ch market.Change, id string) (market.ReportView, error) {
		return c.market.AcknowledgeReport(ctx, c.worker, ch, id)
	})
}

func (c *invented) sendBack(month orders.Month) func(ctx context.Context) error {
	return c.decide(month, func(ctx context.Context, ch market.Change, id string) (market.ReportView, error) {
		return c.market.ReturnReport(ctx, c.worker, ch, id, "Skriv litt om hvordan det går med målet om måltidene.")
	})
}

// decide is the district's step: it knows the case by the order.
func (c *invented) decide(month orders.Month, do func(ctx context.Context, ch market.Change, id string) (market.ReportView, error)) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.report(ctx, month, func(ctx context.Context, ch market.Change, id string) (market.ReportView, error) {
			ch.ID = c.id
			return do(ctx, ch, id)
		})
	}
}

func (c *invented) report(ctx context.Context, month orders.Month,
	do func(ctx context.Context, ch market.Change, id string) (market.ReportView, error),
) error {
	r := c.reports[month]
	view, err := do(ctx, market.Change{ID: c.round.ID, Version: &r.Version}, r.ID)
	if err != nil {
		return fmt.Errorf("%s, the report on %s: %w", c.plot.name, month, err)
	}
	c.reports[month] = view.Report
	return nil
}
