package api_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// remake puts in the place of a prepared case another one in the same state, with other people in it, that was chosen by them.
func (p *prepared) remake(changes string, choose func(other *prepared) error) error {
	body, err := p.w.orderBody("group", []byte(changes), p.w.known)
	if err != nil {
		return err
	}
	got, err := p.w.try(ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	if err != nil {
		return err
	}
	view, err := p.w.market.ReadOrder(context.Background(), p.w.actor("caseworker"), got.text("id"))
	if err != nil {
		return err
	}
	other := &prepared{w: p.w, family: p.family, coordinator: p.coordinator, order: view.Order}
	if err := other.step(orders.Published); err != nil {
		return err
	}
	if p.order.State != orders.Published {
		err = choose(other)
	}
	for err == nil && other.order.State != p.order.State {
		err = other.step(road()[slices.Index(road(), other.order.State)+1])
	}
	*p = *other
	return err
}

// chosenBy lets a person choose an offer: at 16 and 17 that is a proposal.
func (p *prepared) chosenBy(who, offer string) error {
	return p.as(who, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.ChooseProvider(ctx, by, ch, orders.Choice{OfferID: p.w.offers[offer].ID, ChildView: childHeard()})
	})
}

// propose makes it a case of a girl of 17 who has proposed another choice than the one, if any, that she and her mother made.
func (p *prepared) propose() error {
	err := p.remake(`{"recipient":{"name":"Emma Berg","birth_date":"2009-06-14","lives_in_municipality":true,"lives_with_guardians":true,
"developmental_disability":true,"decision_competence":true,"protected_address":false},
"representatives":[{"account_id":"${MOTHER}","ground":"parent"},{"account_id":"${DAUGHTER}","ground":"self"}]}`, func(other *prepared) error {
		if err := other.chosenBy("daughter", "solbakken group"); err != nil {
			return err
		}
		return other.as("mother", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return p.w.market.GiveConsent(ctx, by, ch, orders.ChildView{})
		})
	})
	if err != nil {
		return err
	}
	return p.chosenBy("daughter", "havna group")
}

// chooseAsFather makes it a case of both parents in which the father chose.
func (p *prepared) chooseAsFather() error {
	return p.remake(`{"representatives":[{"account_id":"${MOTHER}","ground":"parent"},{"account_id":"${FATHER}","ground":"parent"}]}`,
		func(other *prepared) error { return other.chosenBy("father", "solbakken group") })
}

// contest makes it such a case to which the mother objects.
func (p *prepared) contest() error {
	if err := p.chooseAsFather(); err != nil {
		return err
	}
	return p.as("mother", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.Object(ctx, by, ch, "For langt å reise.")
	})
}

// register has a colleague register a form that the mother has signed.
func (p *prepared) register() error {
	return p.as("colleague", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.RegisterPaper(ctx, by, ch, orders.PaperForm{
			Choice:  orders.Choice{OfferID: p.w.offers["havna group"].ID, ChildView: childHeard()},
			Chooser: p.w.people["mother"].ID, Ground: orders.Parent, SignedOn: calendar.On(p.w.clock.Now()), PrintedOn: calendar.On(p.w.clock.Now()),
			ArchiveReference: "Arkiv 2026/7",
		})
	})
}

// made is a way to prepare a case as the matrix takes it.
func made(prepare func(p *prepared) error) func(*testing.T, *prepared) {
	return func(t *testing.T, p *prepared) {
		t.Helper()
		must(t, prepare(p))
	}
}

func proposedWhereNothingIsChosen(t *testing.T, p *prepared) {
	t.Helper()
	if p.order.State == orders.Published {
		must(t, p.propose())
	}
}

func paper(m *matrix, _ *prepared) string {
	return fmt.Sprintf(`{"offer_id":%q,"chooser":%q,"ground":"parent","signed_on":"2026-11-02","printed_on":"2026-11-02",
"archive_reference":"Arkiv 2026/7","child_view":{"view":"given","text":"Vil gjerne dit."}}`, m.w.offers["havna group"].ID, m.w.people["mother"].ID)
}

// second is who must sign a form beside the mother: the girl of 17, else nobody.
func (p *prepared) second() string {
	if p.order.NeedsConsent(calendar.On(p.w.clock.Now())) {
		return p.w.people["daughter"].ID
	}
	return ""
}

// standingsOfAuthority are standings in which it matters who of a party it is. Each trial takes a case of its own, which takes
// its time, so there are fewer.
func standingsOfAuthority() []standing {
	never := func(*orders.Round) bool { return false }
	return []standing{
		{"published, proposed", orders.Published, never, (*prepared).propose},
		{"published, on paper", orders.Published, never, (*prepared).register},
		{"chosen by the other parent", orders.Chosen, never, (*prepared).chooseAsFather},
		{"contested", orders.Chosen, never, (*prepared).contest},
	}
}
