package demo

import (
	"context"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Fill makes the demo in an empty database: districts, holiday periods, register, people and about ninety invented cases,
// all through the use cases and at the times they say, and leaves the clock at now. It returns the logins to try.
func Fill(ctx context.Context, m *market.Market, clock *Clock, now time.Time, progress func(done, total int)) ([]Login, error) {
	c, today := &cast{market: m, clock: clock}, calendar.On(now)
	clock.Set(opening(now))
	if err := c.found(ctx, today); err != nil {
		return nil, err
	}
	lines, err := m.ListProviders(ctx, market.OfferFilter{}, market.Page{Limit: 100})
	if err != nil {
		return nil, err
	}
	if err := c.staff(ctx, lines); err != nil {
		return nil, err
	}
	a := &agenda{clock: clock}
	c.stock = stockOf(lines, today)
	if err := c.furnish(ctx, a, today); err != nil {
		return nil, err
	}
	if err := c.invent(ctx, a, today); err != nil {
		return nil, err
	}
	return c.logins, a.run(ctx, m, now, progress)
}

// longAgo is how many days before now the demo begins: before the oldest case.
const longAgo = 290

func opening(now time.Time) time.Time {
	return calendar.On(now).AddDays(-longAgo).Start().Add(8 * time.Hour)
}

// found brings in what must be there before the first case: the reference files, the agreement and the register, and with it
// the people of family and municipality.
func (c *cast) found(ctx context.Context, today calendar.Date) error {
	if _, err := c.market.ImportDistricts(ctx, DistrictsCSV()); err != nil {
		return err
	}
	if _, err := c.market.ImportHolidays(ctx, HolidaysCSV()); err != nil {
		return err
	}
	if err := c.hireFamilies(ctx); err != nil {
		return err
	}
	if err := c.hireDistricts(ctx); err != nil {
		return err
	}
	if err := c.hireOwner(ctx); err != nil {
		return err
	}
	if err := c.agree(ctx, today); err != nil {
		return err
	}
	_, err := c.market.ImportRegister(ctx, c.owner, AgreementReference, RegisterCSV(), false, nil)
	return err
}

// staff hires those who can only be there once the providers are.
func (c *cast) staff(ctx context.Context, lines []market.ProviderLine) error {
	if err := c.hireProviders(ctx, lines); err != nil {
		return err
	}
	return c.hireIdle(ctx, lines)
}

// agreementMonths is how long the demo's agreement still runs.
const agreementMonths = 36

// agree makes and publishes the framework agreement, for all districts and both lots.
func (c *cast) agree(ctx context.Context, today calendar.Date) error {
	districts, err := c.market.Districts(ctx)
	if err != nil {
		return err
	}
	numbers := make([]string, 0, len(districts))
	for _, d := range districts {
		numbers = append(numbers, d.Number)
	}
	reference, name, lots := AgreementReference, "Rammeavtale om avlastning", providers.Lots()
	from, to := date(today.AddDays(-longAgo)), date(today.AddMonths(agreementMonths))
	made, err := c.market.AddAgreement(ctx, c.owner, market.AgreementEdit{
		Reference: &reference, Name: &name, Lots: &lots, Districts: &numbers, ValidFrom: &from, ValidTo: &to,
	})
	if err != nil {
		return err
	}
	_, err = c.market.PublishAgreement(ctx, c.owner, market.Change{ID: made.ID, Version: &made.Version})
	return err
}

// invent puts every scene and every case of every plot on the agenda. The first case of a plot is the shown district's, so that
// its people see one of each; for the others districts go round, and lots and offers for all.
func (c *cast) invent(ctx context.Context, a *agenda, today calendar.Date) error {
	scenes, err := c.scenes(ctx, today)
	if err != nil {
		return err
	}
	n := 0
	for _, s := range scenes {
		i := c.newCase(n, s.plot.printed(), s.lot, true)
		i.family, i.child, i.more = s.family, s.child, s.more
		i.write(a, today)
		n++
	}
	for _, p := range plots() {
		for k := range p.count {
			i := c.newCase(n, p, providers.Lots()[n%2], k == 0)
			carer := nameOf(n)
			if i.family, err = c.hireParent(ctx, n, carer); err != nil {
				return err
			}
			i.child = anyChild(n, i.lot, i.family, carer, today)
			i.write(a, today)
			n++
		}
	}
	return nil
}

// newCase decides which district a case is in, who works on it there, and which offers it will come to.
func (c *cast) newCase(n int, p plot, lot providers.Lot, shown bool) *invented {
	all := offices()
	workers := c.workers[all[n%len(all)].number]
	worker := workers[n/len(all)%len(workers)]
	if shown {
		worker = c.workers[all[0].number][0]
	}
	i := &invented{cast: c, market: c.market, number: n, plot: p, lot: lot, worker: worker, reports: map[orders.Month]*orders.Report{}}
	switch {
	case p.full:
		i.offer = c.stock.full[lot]
	case p.chosen != never:
		i.offer = c.stock.pick(lot, shown && p.own, offerOf{})
	}
	if p.changed != never {
		i.other = c.stock.pick(lot, false, i.offer)
	}
	return i
}
