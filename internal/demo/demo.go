package demo

import (
	"context"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// shownProvider is the provider whose people the demo prints: it has offers on both lots.
const shownProvider = "Åsheim avlastning AS"

// Fill makes the demo in an empty database: districts, holiday periods, register, people and about ninety invented cases,
// all through the use cases and at the times they say, and leaves the clock at now. It returns the logins to try.
func Fill(ctx context.Context, m *market.Market, clock *Clock, now time.Time, progress func(done, total int)) ([]Login, error) {
	c := &cast{market: m}
	clock.Set(opening(now))
	if err := c.found(ctx, calendar.On(now)); err != nil {
		return nil, err
	}
	a := &agenda{clock: clock}
	lines, err := m.ListProviders(ctx, market.OfferFilter{}, market.Page{Limit: 100})
	if err != nil {
		return nil, err
	}
	if err := c.hireProviders(ctx, lines, shownProvider); err != nil {
		return nil, err
	}
	for _, r := range c.rooms(lines, calendar.On(now)) {
		if err := c.setCapacity(ctx, r, nil); err != nil {
			return nil, err
		}
		// Statements are dated to the demo's own clock: the provider spoke ten days ago.
		a.at(calendar.On(now).AddDays(-10).Start().Add(9*time.Hour), func(ctx context.Context) error {
			return c.setCapacity(ctx, r, &r.statement)
		})
	}
	if err := c.invent(ctx, a, now); err != nil {
		return nil, err
	}
	return c.logins, a.run(ctx, m, now, progress)
}

// found brings in what must be there before the first case: the reference files, the agreement and the register.
func (c *cast) found(ctx context.Context, today calendar.Date) error {
	if _, err := c.market.ImportDistricts(ctx, DistrictsCSV()); err != nil {
		return err
	}
	if _, err := c.market.ImportHolidays(ctx, HolidaysCSV()); err != nil {
		return err
	}
	if err := c.hireOwner(ctx); err != nil {
		return err
	}
	if err := c.hireDistricts(ctx); err != nil {
		return err
	}
	if err := c.agree(ctx, today); err != nil {
		return err
	}
	_, err := c.market.ImportRegister(ctx, c.owner, AgreementReference, RegisterCSV(), false, nil)
	return err
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

// invent puts every case of every plot on the agenda. Lots, districts and offers go round.
func (c *cast) invent(ctx context.Context, a *agenda, now time.Time) error {
	n := 0
	shown := false
	for _, p := range plots() {
		for range p.count {
			lot := providers.Lots()[n%2]
			district := districts()[n%len(districts())]
			choosing := !shown && p.shown != never && p.chosen == never && p.withdrawn == never && n%len(districts()) == 0
			parent, err := c.hireFamily(ctx, n, choosing)
			if err != nil {
				return err
			}
			shown = shown || choosing
			i := &invented{
				cast: c, market: c.market, number: n, plot: p, lot: lot, worker: c.workers[district], family: parent,
			}
			if p.chosen != never {
				i.offer = c.pick(lot, p.full)
			}
			if p.changed != never {
				i.other = c.pick(lot, false)
			}
			i.write(a, now)
			n++
		}
	}
	return nil
}

// pick chooses an offer for a case: where most places are left, so that nobody is full by chance; or one that is full.
func (c *cast) pick(lot providers.Lot, full bool) offerOf {
	if full {
		return c.full[lot][0]
	}
	best := slices.MaxFunc(c.open[lot], func(a, b offerOf) int { return c.left[a] - c.left[b] })
	c.left[best]--
	return best
}
