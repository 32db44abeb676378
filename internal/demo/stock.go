package demo

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// offerOf is an offer that a case can choose.
type offerOf struct{ id, provider string }

// stock is what there is to choose among.
type stock struct {
	rooms []room
	// own are the offers of the shown provider, full those without a free place, open the others, by lot.
	own, full map[providers.Lot]offerOf
	open      map[providers.Lot][]offerOf
	// left is how many places of an offer the cases may still take: one stays free for a visitor.
	left map[offerOf]int
}

// room is what an offer has to give in the demo, and what its provider says of it.
type room struct {
	offer          offerOf
	places, filled int
	saidAgo        int
	statement      providers.Statement
}

// saying is one way of speaking of one's capacity: said so many days ago, room from and valid to so many days from now.
type saying struct {
	value            providers.StatementValue
	ago, from, until int
}

// sayings go round among the offers: fresh ones, one that runs out this week, one said long ago, one that has run out.
func sayings() []saying {
	return []saying{
		{providers.HasCapacity, 4, 0, 60},
		{providers.HasCapacity, 12, 21, 75},
		{providers.NeedsAssessment, 9, 30, 40},
		{providers.HasCapacity, 25, 49, 5},
		{providers.HasCapacity, 44, 14, 46},
		{providers.Waitlist, 6, 100, 85},
		{providers.HasCapacity, 60, -20, -3},
	}
}

// moreRoom is how many places more than in the register the shown provider has: it is to have a full day's work.
const moreRoom = 8

// stockOf decides for every offer how much room it has and what its provider says: one of each lot is full.
func stockOf(lines []market.ProviderLine, today calendar.Date) stock {
	s := stock{
		own: map[providers.Lot]offerOf{}, full: map[providers.Lot]offerOf{}, open: map[providers.Lot][]offerOf{}, left: map[offerOf]int{},
	}
	for _, line := range lines {
		for _, offer := range line.Offers {
			s.add(line.Name, offer, today)
		}
	}
	return s
}

func (s *stock) add(provider string, offer providers.Offer, today calendar.Date) {
	n := len(s.rooms)
	said := sayings()[n%len(sayings())]
	r := room{offer: offerOf{offer.ID, offer.ProviderID}, places: offer.Places, filled: n % 2}
	_, hasFull := s.full[offer.Lot]
	switch {
	case provider == shownProvider:
		r.places += moreRoom
		s.own[offer.Lot] = r.offer
	case provider == idleProvider:
	case !hasFull:
		r.filled = offer.Places
		said = saying{providers.NoCapacity, 8, 0, 52}
		s.full[offer.Lot] = r.offer
	default:
		s.open[offer.Lot] = append(s.open[offer.Lot], r.offer)
	}
	r.saidAgo, r.statement = said.ago, said.statement(today)
	s.left[r.offer] = r.places - r.filled - 1
	s.rooms = append(s.rooms, r)
}

func (s saying) statement(today calendar.Date) providers.Statement {
	said := providers.Statement{Value: s.value, EarliestStart: date(today.AddDays(s.from)), ValidUntil: date(today.AddDays(s.until))}
	if s.value == providers.NoCapacity {
		said.EarliestStart = ""
	}
	return said
}

// pick finds an offer for a case: the shown provider's while it has room, else the one with the most places left, so that
// nobody is full by chance. It is another one than but.
func (s *stock) pick(lot providers.Lot, own bool, but offerOf) offerOf {
	offers := slices.DeleteFunc(slices.Clone(s.open[lot]), func(o offerOf) bool { return o == but })
	if own && s.left[s.own[lot]] > 0 {
		offers = []offerOf{s.own[lot]}
	}
	best := slices.MaxFunc(offers, func(a, b offerOf) int { return s.left[a] - s.left[b] })
	s.left[best]--
	return best
}

// furnish lets every provider tell its places at the beginning, and later what it says of them. Yesterday each of the full offers
// got a place free, which goes to whoever has waited the longest.
func (c *cast) furnish(ctx context.Context, a *agenda, today calendar.Date) error {
	for _, r := range c.stock.rooms {
		if err := c.setCapacity(ctx, r, nil); err != nil {
			return err
		}
		a.at(today.AddDays(-r.saidAgo).Start().Add(9*time.Hour), func(ctx context.Context) error {
			return c.setCapacity(ctx, r, &r.statement)
		})
		if slices.Contains(slices.Collect(maps.Values(c.stock.full)), r.offer) {
			freed := r
			freed.filled--
			a.at(today.AddDays(-1).Start().Add(8*time.Hour), func(ctx context.Context) error { return c.setCapacity(ctx, freed, nil) })
		}
	}
	return nil
}

// setCapacity lets a provider tell how many places it has; with a statement, also its own word on them.
func (c *cast) setCapacity(ctx context.Context, r room, statement *providers.Statement) error {
	read, err := c.market.ReadOffer(ctx, r.offer.id)
	if err != nil {
		return err
	}
	_, err = c.market.SetCapacity(ctx, c.managers[r.offer.provider], market.Change{ID: r.offer.id, Version: &read.Version},
		market.Capacity{Places: &r.places, FilledElsewhere: &r.filled, Statement: statement})
	return err
}
