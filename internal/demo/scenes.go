package demo

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// scene is a case about somebody in particular: it is the shown district's, and where a provider is chosen, the shown one's.
type scene struct {
	plot plot
	lot  providers.Lot
	// family is who chooses.
	family identity.Actor
	child  child
	// more adds what happens besides the plot; nil is nothing.
	more func(c *invented, d *diary)
}

// scenes are the cases that the people with a printed login are in, and those that happen once.
func (c *cast) scenes(ctx context.Context, today calendar.Date) ([]scene, error) {
	parents := make([]identity.Actor, len(sceneParents))
	for i, name := range sceneParents {
		var err error
		if parents[i], err = c.hireParent(ctx, 900+i, name); err != nil {
			return nil, err
		}
	}
	return []scene{
		c.emil(today), c.sofie(today), c.mathias(today, parents[0]), c.contested(today, parents[1], parents[2]),
		c.onPaper(today, parents[3]), c.laterStart(today, parents[4]),
	}, nil
}

//nolint:gochecknoglobals // words
var sceneParents = []string{"Hanne Lunde", "Marte Solli", "Geir Solli", "Berit Torp", "Camilla Ruud"}

func years(today calendar.Date, years, months int) calendar.Date {
	return today.AddMonths(-12*years - months)
}

// emil has a list of offers and parents who have chosen nothing yet.
func (c *cast) emil(today calendar.Date) scene {
	born, weekends, days := years(today, 9, 5), 1, 14
	return scene{
		plot: story("Emil skal få avlastning", 1, 20).publishedAndShown(12, 9), lot: providers.GroupRespite, family: c.kari,
		child: child{
			name: "Emil Nordli Hansen", carer: "Kari Nordli", born: born, needs: []string{"aac"},
			volume: orders.Volume{WeekendsPerMonth: &weekends, HolidayDaysPerYear: &days}, acts: acting(orders.Parent, born, c.kari, c.per),
		},
	}
}

// sofie starts soon: one visit has been held, one is agreed, and one more was proposed the day before yesterday.
func (c *cast) sofie(today calendar.Date) scene {
	born := years(today, 13, 2)
	return scene{
		plot: agreed("Sofie starter snart", 1, 40).planning(32, -12, 4).saidYes(30).confirming(6, 12),
		lot:  providers.ResidentialRespite, family: c.kari,
		child: child{
			name: "Sofie Nordli Hansen", carer: "Kari Nordli", born: born, needs: []string{"wheelchair"},
			volume: volumeOf(providers.ResidentialRespite, 2), acts: acting(orders.Parent, born, c.kari),
		},
		more: func(c *invented, d *diary) { d.office(2, 13, c.oneMoreVisit(calendar.Roll(d.today.AddDays(8)))) },
	}
}

// oneMoreVisit keeps the second visit, which is agreed, and proposes a third.
func (c *invented) oneMoreVisit(day calendar.Date) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		read, err := c.market.ReadPlan(ctx, c.coordinator(), c.round.ID)
		if err != nil {
			return err
		}
		var visits []orders.PlannedVisit
		for _, v := range read.Plan.Visits {
			if v.Open() {
				visits = append(visits, orders.PlannedVisit{Number: v.Number, On: v.On, Purpose: v.Purpose})
			}
		}
		visits = append(visits, orders.PlannedVisit{On: day, Purpose: "Første overnatting, med en av dere i nærheten"})
		return c.planAs(ctx, c.coordinator(), c.round.ID, func(ctx context.Context, by identity.Actor, ch market.Change) (market.PlanView, error) {
			return c.market.PlanPreCare(ctx, by, ch, read.Plan.Text, visits)
		})
	}
}

// mathias is seventeen: his mother has chosen, and the choice waits for his consent (R18).
func (c *cast) mathias(today calendar.Date, mother identity.Actor) scene {
	born := years(today, 17, 3)
	return scene{
		plot: story("valget venter på samtykke", 1, 24).publishedAndShown(16, 11).choosing(2), lot: providers.ResidentialRespite, family: mother,
		child: child{
			name: "Mathias Lunde", carer: "Hanne Lunde", born: born, competent: true, needs: []string{"epilepsy"},
			volume: volumeOf(providers.ResidentialRespite, 3),
			acts:   append(acting(orders.Parent, born, mother), acting(orders.Self, born, c.ungdom)...),
		},
	}
}

// contested is a choice to which the other parent objects (R51).
func (c *cast) contested(today calendar.Date, mother, father identity.Actor) scene {
	born := years(today, 11, 1)
	return scene{
		plot: chosen("den andre forelderen protesterer", 1, 7).answering(orders.Accept, 4), lot: providers.GroupRespite, family: mother,
		child: child{
			name: "Vilde Solli", carer: "Marte Solli", born: born, needs: []string{"sensory_loss"},
			volume: volumeOf(providers.GroupRespite, 1), acts: acting(orders.Parent, born, mother, father),
		},
		more: func(c *invented, d *diary) { d.home(2, 21, c.object(father)) },
	}
}

func (c *invented) object(by identity.Actor) func(ctx context.Context) error {
	return func(ctx context.Context) error {
		return c.as(ctx, by, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.Object(ctx, by, ch, "Jeg mener reiseveien er for lang for Vilde.")
		})
	}
}

// onPaper is a choice that has been signed on paper and registered by the colleague; it waits for a second person (R20).
func (c *cast) onPaper(today calendar.Date, mother identity.Actor) scene {
	born := years(today, 6, 8)
	return scene{
		plot: story("valg på papir", 1, 26).publishedAndShown(18, never), lot: providers.ResidentialRespite, family: mother,
		child: child{
			name: "Jonas Torp", carer: "Berit Torp", born: born, needs: []string{"ceiling_hoist"},
			volume: volumeOf(providers.ResidentialRespite, 1), acts: acting(orders.Parent, born, mother),
		},
		more: func(c *invented, d *diary) { d.office(1, 10, c.registerPaper(d.today)) },
	}
}

func (c *invented) registerPaper(today calendar.Date) func(ctx context.Context) error {
	colleagues := c.cast.workers[offices()[0].number]
	form := orders.PaperForm{
		Choice:  orders.Choice{OfferID: c.cast.stock.own[c.lot].id, ChildView: heard()},
		Chooser: c.family.AccountID, Ground: orders.Parent, SignedOn: today.AddDays(-7), PrintedOn: today.AddDays(-12),
		ArchiveReference: "2026/1187-4",
	}
	return func(ctx context.Context) error {
		return c.as(ctx, colleagues[1], func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return c.market.RegisterPaper(ctx, by, ch, form)
		})
	}
}

// laterStart is an agreement after which the family has asked to start later than the four months (R28).
func (c *cast) laterStart(today calendar.Date, mother identity.Actor) scene {
	born := years(today, 12, 6)
	return scene{
		plot: agreed("familien ønsker senere oppstart", 1, 34).planning(22, 20, 34).saidYes(20), lot: providers.GroupRespite, family: mother,
		child: child{
			name: "Theodor Ruud", carer: "Camilla Ruud", born: born, needs: []string{"aac"},
			volume: volumeOf(providers.GroupRespite, 2), acts: acting(orders.Parent, born, mother),
		},
		more: func(c *invented, d *diary) { d.home(5, 20, c.askLaterStart) },
	}
}

func (c *invented) askLaterStart(ctx context.Context) error {
	return c.parent(ctx, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return c.market.AskLaterStart(ctx, by, ch, c.round.LatestStart.AddDays(30),
			"Theodor skal opereres og trenger noen uker hjemme etterpå. Vi ønsker å begynne når han er frisk.")
	})
}
