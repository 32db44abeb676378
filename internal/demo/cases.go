package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// invented is one invented case on its way through its plot.
type invented struct {
	cast   *cast
	market *market.Market
	number int
	plot   plot
	lot    providers.Lot

	worker, family identity.Actor
	offer, other   offerOf
	order          market.View
	// assignment is the provider's view of the live round.
	assignment market.View
}

// write puts the case's steps on the agenda, in the words of its plot.
func (c *invented) write(a *agenda, now time.Time) {
	today := calendar.On(now)
	put := func(daysAgo, hour int, do func(ctx context.Context) error) {
		if daysAgo == never {
			return
		}
		a.at(today.AddDays(-daysAgo).Start().Add(time.Duration(hour)*time.Hour+time.Duration(c.number)*time.Minute), do)
	}
	p := c.plot
	put(p.drafted, 9, c.draft(today.AddDays(-p.drafted)))
	put(p.published, 10, c.publish)
	put(p.shown, 20, c.look)
	put(p.chosen, 21, c.choose(c.offer, p.full))
	put(p.regretted, 19, c.regret)
	put(p.changed, 19, c.choose(c.other, false))
	put(p.answered, 11, c.answer(today))
	put(p.concluded, 12, c.conclude)
	put(p.districtSigns, 13, c.districtSigns)
	put(p.providerSigns, 14, c.providerSigns)
	starts := friday(today.AddDays(p.startAhead))
	put(p.confirmed, 10, c.confirm(today.AddDays(-p.confirmed), starts))
	if p.notAgreed {
		put(p.confirmed-1, 18, c.disagree)
	}
	if p.started {
		put(starts.DaysUntil(today), 17, c.start(starts))
	}
	put(p.reopened, 13, c.reopen(today.AddDays(20)))
	put(p.ended, 13, c.end(today.AddDays(-p.ended)))
	put(p.withdrawn, 13, c.withdraw)
}

// friday gives the first Friday from a date on: a start that fits both lots.
func friday(d calendar.Date) calendar.Date {
	for d.Weekday() != time.Friday {
		d = d.AddDays(1)
	}
	return d
}

// district makes a change as the caseworker, family and provider likewise; each reads the version first, as a person does.
func (c *invented) district(ctx context.Context, do func(by identity.Actor, ch market.Change) (market.View, error)) error {
	return c.as(ctx, c.worker, c.order.Order.ID, &c.order, do)
}

func (c *invented) parent(ctx context.Context, do func(by identity.Actor, ch market.Change) (market.View, error)) error {
	return c.as(ctx, c.family, c.order.Order.ID, &c.order, do)
}

func (c *invented) provider(ctx context.Context, do func(by identity.Actor, ch market.Change) (market.View, error)) error {
	view, err := c.market.ReadOrder(ctx, c.worker, c.order.Order.ID)
	if err != nil {
		return err
	}
	by := c.cast.coordinators[view.Order.Round.ProviderID]
	return c.as(ctx, by, view.Order.Round.ID, &c.assignment, do)
}

func (c *invented) as(ctx context.Context, by identity.Actor, id string, into *market.View,
	do func(by identity.Actor, ch market.Change) (market.View, error),
) error {
	read, err := c.market.ReadOrder(ctx, by, id)
	if err != nil {
		return err
	}
	view, err := do(by, market.Change{ID: id, Version: &read.Order.Version})
	if err != nil {
		return fmt.Errorf("%s: %w", c.plot.name, err)
	}
	*into = view
	return nil
}

func (c *invented) draft(on calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) (err error) {
		body := c.cast.body(c, on)
		c.order, err = c.market.DraftOrder(ctx, c.worker, func(market.Body) market.Body { return body }, nil)
		return err
	}
}

func (c *invented) publish(ctx context.Context) error {
	return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.PublishOrder(ctx, by, ch)
	})
}

func (c *invented) look(ctx context.Context) error {
	_, err := c.market.ListOffers(ctx, c.family, c.order.Order.ID, nil, nil)
	return err
}

func (c *invented) choose(offer offerOf, wait bool) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.parent(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ChooseProvider(ctx, by, ch, orders.Choice{
				OfferID: offer.id, AcceptWaiting: wait, Note: "Ring gjerne før første besøk.",
				ChildView: orders.ChildView{View: "given", Text: "Har sett bildene og vil gjerne dit.", WeightNote: "Ønsket er lagt til grunn."},
			})
		})
	}
}

func (c *invented) regret(ctx context.Context) error {
	return c.parent(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.WithdrawChoice(ctx, by, ch)
	})
}

func (c *invented) answer(today calendar.Date) func(ctx context.Context) error {
	answer := orders.Answer{Kind: c.plot.answer}
	switch c.plot.answer {
	case orders.Accept:
		answer.Text = "Vi har gruppe og bemanning som passer."
	case orders.Decline:
		answer.Reason, answer.Text = orders.Competence, "Vi har ikke våken nattevakt med riktig opplæring."
	case orders.NeedsInformation:
		answer.What, answer.ReplyBy = "Hvilken opplæring trengs for sondeernæring?", today.AddDays(4)
	}
	return func(ctx context.Context) error {
		return c.provider(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.AnswerAssignment(ctx, by, ch, answer)
		})
	}
}

func (c *invented) conclude(ctx context.Context) error {
	conclusion := orders.Conclusion{Suitable: true, Text: "Tilbudet er vurdert sammen med leverandøren."}
	if c.plot.unsuitable {
		conclusion = orders.Conclusion{Reason: orders.Premises, Text: "Inngangen har trapp, og heisen kommer først til høsten."}
	}
	return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.Conclude(ctx, by, ch, conclusion)
	})
}

func (c *invented) districtSigns(ctx context.Context) error {
	text, _, err := c.market.ReadCallOff(ctx, c.worker, c.order.Order.ID)
	if err != nil {
		return err
	}
	return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.SignCallOff(ctx, by, ch, text.Version())
	})
}

func (c *invented) providerSigns(ctx context.Context) error {
	return c.provider(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		text, _, err := c.market.ReadCallOff(ctx, by, ch.ID)
		if err != nil {
			return market.View{}, err
		}
		return c.market.SignCallOff(ctx, by, ch, text.Version())
	})
}

func (c *invented) confirm(on, starts calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.provider(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ConfirmStart(ctx, by, ch, orders.StartDate{On: starts, AgreedWithFamily: on})
		})
	}
}

func (c *invented) disagree(ctx context.Context) error {
	return c.parent(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.AnswerStart(ctx, by, ch, orders.StartNotAgreed)
	})
}

func (c *invented) start(on calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.provider(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ReportStart(ctx, by, ch, on)
		})
	}
}

func (c *invented) reopen(endsOn calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ReopenOrder(ctx, by, ch, "Familien ønsker et sted nærmere skolen.", endsOn)
		})
	}
}

func (c *invented) end(endsOn calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.EndOrder(ctx, by, ch, "Brukeren har flyttet i egen bolig.", endsOn)
		})
	}
}

func (c *invented) withdraw(ctx context.Context) error {
	return c.district(ctx, func(by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.WithdrawOrder(ctx, by, ch, "Familien flyttet til en annen kommune.")
	})
}
