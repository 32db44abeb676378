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
	child  child

	worker, family identity.Actor
	offer, other   offerOf
	// more is what happens besides the plot; nil is nothing.
	more func(c *invented, d *diary)

	// id and version are the order's as the case stands, round is the last that was opened.
	id      string
	version int64
	round   *orders.Round
	// plan is the version of the pre-care plan, reports are those that have been opened.
	plan    int64
	reports map[orders.Month]*orders.Report
}

// child is who the case is about, and who acts for it.
type child struct {
	name, carer string
	born        calendar.Date
	competent   bool
	needs       []string
	volume      orders.Volume
	acts        []orders.Representative
}

// write puts the case's steps on the agenda, in the words of its plot.
func (c *invented) write(a *agenda, today calendar.Date) {
	d := &diary{today: today, late: time.Duration(c.number) * time.Minute}
	p := c.plot
	d.office(p.drafted, 8, c.draft)
	d.office(p.published, 9, c.publish)
	d.home(p.shown, 20, c.look)
	d.home(p.chosen, 21, c.choose(c.offer, p.full))
	d.home(p.regretted, 19, c.regret)
	d.home(p.changed, 19, c.choose(c.other, false))
	d.office(p.answered, 11, c.answer)
	d.office(p.concluded, 12, c.conclude)
	d.office(p.districtSigns, 13, c.districtSigns)
	d.office(p.providerSigns, 14, c.providerSigns)
	c.writePlan(d)
	starts := friday(today.AddDays(p.startAhead))
	d.office(p.confirmed, 10, c.confirm(starts))
	if p.notAgreed {
		d.home(p.confirmed-1, 18, c.disagree)
	}
	if p.started {
		d.on(starts, 17, false, c.start(starts))
		c.writeReports(d, starts)
	}
	d.office(p.reopened, 13, c.reopen(today.AddDays(20)))
	d.office(p.ended, 13, c.end(today.AddDays(-p.ended)))
	d.office(p.withdrawn, 13, c.withdraw)
	if c.more != nil {
		c.more(c, d)
	}
	d.into(a)
}

// friday gives the first Friday from a date on: a start that fits both lots.
func friday(d calendar.Date) calendar.Date {
	for d.Weekday() != time.Friday {
		d = d.AddDays(1)
	}
	return d
}

type change func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error)

// district makes a change as the caseworker; parent and provider likewise.
func (c *invented) district(ctx context.Context, do change) error { return c.as(ctx, c.worker, do) }

func (c *invented) parent(ctx context.Context, do change) error { return c.as(ctx, c.family, do) }

func (c *invented) provider(ctx context.Context, do change) error {
	return c.as(ctx, c.coordinator(), do)
}

func (c *invented) coordinator() identity.Actor { return c.cast.coordinators[c.round.ProviderID] }

// as lets a person change the case as it stands: a provider knows it by the round.
func (c *invented) as(ctx context.Context, by identity.Actor, do change) error {
	ch := market.Change{ID: c.id, Version: &c.version}
	if by.Role == identity.ProviderCoordinator {
		ch.ID = c.round.ID
	}
	view, err := do(ctx, by, ch)
	if err != nil {
		return fmt.Errorf("%s: %w", c.plot.name, err)
	}
	c.version = view.Order.Version
	if view.Order.Round != nil {
		c.round = view.Order.Round
	}
	return nil
}

func (c *invented) draft(ctx context.Context) error {
	body := c.body()
	view, err := c.market.DraftOrder(ctx, c.worker, func(market.Body) market.Body { return body }, nil)
	if err != nil {
		return err
	}
	c.id, c.version = view.Order.ID, view.Order.Version
	return nil
}

func (c *invented) publish(ctx context.Context) error { return c.district(ctx, c.market.PublishOrder) }

func (c *invented) look(ctx context.Context) error {
	_, err := c.market.ListOffers(ctx, c.family, c.id, nil, nil)
	return err
}

func (c *invented) choose(offer offerOf, wait bool) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.parent(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ChooseProvider(ctx, by, ch, orders.Choice{
				OfferID: offer.id, AcceptWaiting: wait, Note: "Ring gjerne før første besøk.", ChildView: heard(),
			})
		})
	}
}

// heard is a child's view that is enough at every age (R19).
func heard() orders.ChildView {
	return orders.ChildView{View: "given", Text: "Har sett bildene og vil gjerne dit.", WeightNote: "Ønsket er lagt til grunn."}
}

func (c *invented) regret(ctx context.Context) error { return c.parent(ctx, c.market.WithdrawChoice) }

func (c *invented) answer(ctx context.Context) error {
	answer := orders.Answer{Kind: c.plot.answer}
	switch c.plot.answer {
	case orders.Accept:
		answer.Text = "Vi har gruppe og bemanning som passer."
	case orders.Decline:
		answer.Reason, answer.Text = orders.Competence, "Vi har ikke våken nattevakt med riktig opplæring."
	case orders.NeedsInformation:
		answer.What, answer.ReplyBy = "Hvilken opplæring trengs for sondeernæring?", c.cast.today().AddDays(7)
	}
	return c.provider(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.AnswerAssignment(ctx, by, ch, answer)
	})
}

func (c *invented) conclude(ctx context.Context) error {
	conclusion := orders.Conclusion{Suitable: true, Text: "Tilbudet er vurdert sammen med leverandøren."}
	if c.plot.unsuitable {
		conclusion = orders.Conclusion{Reason: orders.Premises, Text: "Inngangen har trapp, og heisen kommer først til høsten."}
	}
	return c.district(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.Conclude(ctx, by, ch, conclusion)
	})
}

func (c *invented) districtSigns(ctx context.Context) error { return c.district(ctx, c.sign) }

func (c *invented) providerSigns(ctx context.Context) error { return c.provider(ctx, c.sign) }

func (c *invented) sign(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
	return c.market.SignCallOff(ctx, by, ch, c.round.TextVersion)
}

func (c *invented) confirm(starts calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.provider(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ConfirmStart(ctx, by, ch, orders.StartDate{On: starts, AgreedWithFamily: c.cast.today()})
		})
	}
}

func (c *invented) disagree(ctx context.Context) error {
	return c.parent(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.AnswerStart(ctx, by, ch, orders.StartNotAgreed)
	})
}

func (c *invented) start(on calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.provider(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ReportStart(ctx, by, ch, on)
		})
	}
}

func (c *invented) reopen(endsOn calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.district(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.ReopenOrder(ctx, by, ch, "Familien ønsker et sted nærmere skolen.", endsOn)
		})
	}
}

func (c *invented) end(endsOn calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.district(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.EndOrder(ctx, by, ch, "Familien flytter til en annen bydel.", endsOn)
		})
	}
}

func (c *invented) withdraw(ctx context.Context) error {
	return c.district(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.WithdrawOrder(ctx, by, ch, "Familien flyttet til en annen kommune.")
	})
}
