package store_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/providers"
)

// The invented people of the tests, and the day on which they act.
var (
	noon  = time.Date(2026, time.March, 2, 11, 0, 0, 123456000, time.UTC)
	today = calendar.MustParse("2026-03-02")

	sagene      = actor("worker-1", identity.Caseworker, "030103")
	gamleOslo   = actor("worker-2", identity.Caseworker, "030101")
	mother      = actor("mother", identity.Family, "mother")
	stranger    = actor("stranger", identity.Family, "stranger")
	solbakken   = actor("solbakken-1", identity.ProviderCoordinator, "provider-1")
	havna       = actor("havna-1", identity.ProviderCoordinator, "provider-2")
	municipal   = actor("owner", identity.AgreementOwner, "0301")
	theSystem   = actor("system", identity.System, "system")
	nobodysRole = identity.Actor{AccountID: "x", Role: "unknown", PartyID: "030103"}
)

func actor(account string, role identity.Role, party string) identity.Actor {
	return identity.Actor{AccountID: account, Role: role, PartyID: party, Level: identity.PasswordLevel, Session: "session"}
}

func id(kind string, number int) string { return fmt.Sprintf("%s-%04d", kind, number) }

// change runs fn in a transaction that must succeed.
func change(t *testing.T, db *store.DB, fn func(ctx context.Context, tx market.Tx) error) {
	t.Helper()
	if err := db.InTx(t.Context(), fn); err != nil {
		t.Fatalf("the transaction failed: %v", err)
	}
}

// fillRegister makes an agreement for Sagene and Gamle Oslo with two providers, each with a countersigned place and one
// group offer of three places: offer-1 of provider-1, offer-2 of provider-2.
func fillRegister(t *testing.T, db *store.DB) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		if err := tx.InsertAgreement(ctx, agreement("agreement-1")); err != nil {
			return err
		}
		if err := tx.InsertProviders(ctx, []providers.Provider{
			{ID: "provider-1", OrganisationNumber: "310442100", Name: "Solbakken avlastning SA", Version: 1},
			{ID: "provider-2", OrganisationNumber: "310464031", Name: "Havna avlastningsbolig AS", Version: 1},
		}); err != nil {
			return err
		}
		for n := 1; n <= 2; n++ {
			if err := tx.InsertPlace(ctx, providers.Place{
				ID: fmt.Sprintf("place-%d", n), AgreementID: "agreement-1", ProviderID: fmt.Sprintf("provider-%d", n),
				Lot: providers.GroupRespite, Status: providers.PlaceCountersigned, Version: 1,
			}); err != nil {
				return err
			}
		}
		return tx.InsertOffers(ctx, []providers.Offer{offer("offer-1", "provider-1", 3), offer("offer-2", "provider-2", 3)})
	})
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		for _, a := range []identity.Account{
			{ID: "worker-1", Login: "kari@sagene.example", Name: "Kari Nordmann", Role: identity.Caseworker, PartyID: "030103", Active: true},
			{ID: "mother", Login: "mor@example.org", Name: "Mor Hansen", Role: identity.Family, PartyID: "mother", Active: true},
		} {
			if err := tx.InsertAccount(ctx, a); err != nil {
				return err
			}
		}
		return nil
	})
}

func agreement(id string) providers.Agreement {
	return providers.Agreement{
		ID: id, Reference: "ref-" + id, Name: "Rammeavtale " + id, OwnerID: "owner", Municipality: "Oslo",
		Lots: []providers.Lot{providers.GroupRespite}, Districts: []string{"030101", "030103"},
		ValidFrom: "2026-01-01", ValidTo: "2027-12-31", Published: true, Version: 1,
	}
}

func offer(id, provider string, places int) providers.Offer {
	return providers.Offer{
		ID: id, ProviderID: provider, Lot: providers.GroupRespite,
		Location: providers.Location{Name: "Øvre " + id, Address: "Veien 1", Postcode: "0491", City: "Oslo", Area: "Østensjø", InOslo: true},
		Places:   places, CapacitySetBy: providers.SetByImport, AgeFrom: 6, AgeTo: 17, GroupFrom: 2, GroupTo: 6,
		Services: providers.CodesOf(providers.KindService), Needs: []string{"wheelchair", "epilepsy"}, Traits: []string{"animals"},
		Days: providers.WeekendsAndHolidays, Phone: "21800000", Email: "post@example.org", DescriptionNB: "Rolig sted.",
		Statement: providers.Statement{Value: providers.HasCapacity, EarliestStart: "2026-04-01", GivenOn: "2026-02-01"}, Version: 1,
	}
}

// anOrder is a published order of a district with every field filled.
func anOrder(orderID, district string, representatives ...string) *orders.Order {
	d := calendar.MustParse
	o := &orders.Order{
		ID: orderID, Reference: "AVL-" + orderID, DistrictID: district, Version: 2, State: orders.Published,
		DraftedAt: noon, PublishedOn: today, ChoiceOpenedOn: today, WatchedThrough: today,
		Content: orders.Content{
			Lot: providers.GroupRespite, CaseReference: "sak 26/1", CaseworkerID: "worker-1", CarerName: "Mor Hansen",
			Decision: orders.Decision{
				Reference: "26/1-3", DecidedOn: d("2026-02-01"), LegalBasis: "hol § 3-6", ValidFrom: d("2026-02-01"),
				ValidTo: d("2028-02-01"), ComplaintInformationSentOn: d("2026-02-02"),
			},
			Volume:    orders.Volume{WeekendsPerMonth: new(2), HolidayDaysPerYear: new(0)},
			Route:     orders.Route{OwnOfferAssessedOn: d("2026-02-03"), CitywideAssessedOn: d("2026-02-04")},
			Transport: orders.Transport{Kind: orders.TransportTaxi, Reason: "langt"},
			Recipient: orders.Recipient{
				Name: "Ola Hansen", BirthDate: d("2014-05-06"), LivesInMunicipality: new(true),
				LivesWithGuardians: new(false), ProtectedAddress: new(false),
			},
			Needs: []string{"wheelchair"}, SupportLevel: 3, StartWindow: orders.Window{From: d("2026-04-01"), To: d("2026-06-01")},
			Consent: orders.Consent{ObtainedOn: d("2026-02-05"), Purpose: "avlastning"},
		},
	}
	for _, account := range representatives {
		o.Representatives = append(o.Representatives, orders.Representative{
			AccountID: account, Ground: orders.Parent, ValidFrom: d("2026-01-01"), BasisReference: "fødselsattest",
		})
	}
	return o
}

// waitsOnFamily is what a published order is stored with.
func waitsOnFamily() market.Due {
	return market.Due{WaitingOn: []orders.Side{orders.Family}, DueOn: today.AddDays(28), NextWatch: today.AddDays(7)}
}

func waitsOn(due calendar.Date, sides ...orders.Side) market.Due {
	return market.Due{WaitingOn: sides, DueOn: due}
}

// insertOrder stores an order as it is.
func insertOrder(t *testing.T, db *store.DB, o *orders.Order, due market.Due) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.InsertOrder(ctx, o, due) })
}

// aRound is a live round on offer-1 of provider-1.
func aRound(roundID string, number int) *orders.Round {
	return &orders.Round{
		ID: roundID, Number: number, Status: orders.RoundLive, LastState: orders.Chosen, Alias: "K7PQ2M", OfferID: "offer-1",
		ProviderID: "provider-1", PlaceID: "place-1", Hold: orders.HoldHeld, ChosenBy: "mother", Ground: orders.Parent,
		ChosenAt: noon, AnswerBy: today.AddDays(7), ChildView: orders.ChildView{View: "given", Text: "Jeg vil dit"}, Note: "Liker hunder",
	}
}

// choose opens a round of an order, with a hold on a place, as the family's choice does.
func choose(t *testing.T, db *store.DB, o *orders.Order, r *orders.Round) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		read := o.Version
		o.Round, o.State, o.Rounds, o.Version = r, orders.Chosen, r.Number, read+1
		due := waitsOn(r.AnswerBy, orders.Provider)
		if err := tx.SaveOrder(ctx, o, read, due); err != nil {
			return err
		}
		if err := tx.InsertRound(ctx, o, r, due); err != nil {
			return err
		}
		if taken, err := tx.TakePlace(ctx, r.OfferID); err != nil || !taken {
			return fmt.Errorf("no place for %s: %w", r.ID, err)
		}
		return tx.InsertHold(ctx, market.Hold{ID: "hold-" + r.ID, OfferID: r.OfferID, RoundID: r.ID, State: orders.HoldHeld, Since: r.ChosenAt})
	})
}
