package store_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

func TestAnOfferIsReadAsItWasStored(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		want := market.ListedOffer{Offer: offer("offer-1", "provider-1", 3), ProviderName: "Solbakken avlastning SA", OrganisationNumber: "310442100"}
		if got, err := db.Offer(t.Context(), "offer-1"); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("read %+v, %v\nwant %+v", got, err, want)
		}
		if _, err := db.Offer(t.Context(), "offer-9"); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("an offer that is not there: %v", err)
		}
	})
}

func TestTheNeutralListHoldsEveryOfferOnTheAgreement(t *testing.T) {
	everything := []string{"offer-1", "offer-2"}
	day := calendar.MustParse
	type change = func(ctx context.Context, tx market.Tx) error
	agree := func(edit func(*providers.Agreement)) change {
		return func(ctx context.Context, tx market.Tx) error {
			a, err := tx.AgreementForChange(ctx, "agreement-1")
			edit(&a)
			return errors.Join(err, tx.SaveAgreement(ctx, a, a.Version))
		}
	}
	for _, c := range []struct {
		name     string
		given    change
		lot      providers.Lot
		district string
		on       calendar.Date
		want     []string
	}{
		{"as it stands", nil, providers.GroupRespite, "030103", today, everything},
		{"on the first day", nil, providers.GroupRespite, "030103", day("2026-01-01"), everything},
		{"on the last day", nil, providers.GroupRespite, "030103", day("2027-12-31"), everything},
		{"the day before", nil, providers.GroupRespite, "030103", day("2025-12-31"), nil},
		{"the day after", nil, providers.GroupRespite, "030103", day("2028-01-01"), nil},
		{"without a last day", agree(func(a *providers.Agreement) { a.ValidTo = "" }), providers.GroupRespite, "030103", day("2040-01-01"), everything},
		{"in another lot", nil, providers.ResidentialRespite, "030103", today, nil},
		{"in a district that the agreement leaves out", nil, providers.GroupRespite, "030102", today, nil},
		{"before it is published", agree(func(a *providers.Agreement) { a.Published = false }), providers.GroupRespite, "030103", today, nil},
		{"a full offer is there too", func(ctx context.Context, tx market.Tx) error {
			o, err := tx.OfferForChange(ctx, "offer-1")
			o.FilledElsewhere = o.Places
			return errors.Join(err, tx.SaveOffer(ctx, o, o.Version))
		}, providers.GroupRespite, "030103", today, everything},
		{"a suspended provider is not", func(ctx context.Context, tx market.Tx) error {
			p, err := tx.PlaceForChange(ctx, "agreement-1", "place-1")
			p.Status = providers.PlaceSuspended
			return errors.Join(err, tx.SavePlace(ctx, p, p.Version))
		}, providers.GroupRespite, "030103", today, []string{"offer-2"}},
		{"a provider on two agreements comes once", func(ctx context.Context, tx market.Tx) error {
			return errors.Join(tx.InsertAgreement(ctx, agreement("agreement-2")), tx.InsertPlace(ctx, providers.Place{
				ID: "place-9", AgreementID: "agreement-2", ProviderID: "provider-1", Lot: providers.GroupRespite, Status: providers.PlaceCountersigned,
			}))
		}, providers.GroupRespite, "030103", today, everything},
	} {
		t.Run(c.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, db *store.DB) {
				fillRegister(t, db)
				if c.given != nil {
					if err := db.InTx(t.Context(), c.given); err != nil {
						t.Fatal(err)
					}
				}
				list, err := db.Listed(t.Context(), c.lot, c.district, c.on, "order-1")
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, l := range list {
					got = append(got, l.ID)
					if l.PlaceID != "place-"+l.ID[len("offer-"):] || l.ProviderName == "" || l.Earlier != "" {
						t.Errorf("listed as %+v", l)
					}
				}
				slices.Sort(got)
				if !slices.Equal(got, c.want) {
					t.Errorf("listed %v, want %v", got, c.want)
				}
				inForce, err := db.AgreementInForce(t.Context(), c.lot, c.district, c.on)
				if err != nil || inForce != (len(c.want) > 0) {
					t.Errorf("an agreement in force: %v, %v", inForce, err)
				}
			})
		})
	}
}

func TestWhatCameOfEarlierRoundsStandsBesideTheOffer(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		o.Round.Status, o.Round.EndReason = orders.RoundEnded, string(orders.Competence)
		o.Round.Conclusion = &orders.Conclusion{Reason: orders.Competence, At: noon}
		for _, c := range []struct {
			endedBy       orders.EventType
			orderID, want string
		}{
			{orders.SuitabilityConcluded, "order-1", string(orders.Competence)},
			{orders.SuitabilityConcluded, "order-2", ""},
			{orders.ChoiceWithdrawn, "order-1", ""},
		} {
			o.Round.EndedBy = c.endedBy
			change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.SaveRound(ctx, o, o.Round, market.Due{}) })
			list, err := db.Listed(t.Context(), providers.GroupRespite, "030103", today, c.orderID)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range list {
				if l.ID == "offer-1" && l.Earlier != c.want || l.ID == "offer-2" && l.Earlier != "" {
					t.Errorf("%s, ended by %s: %s is marked %q", c.orderID, c.endedBy, l.ID, l.Earlier)
				}
				if marked := l.Earlier != ""; marked != (l.EarlierOn == calendar.On(noon)) || !marked && !l.EarlierOn.IsZero() {
					t.Errorf("%s, ended by %s: %s is marked on %s", c.orderID, c.endedBy, l.ID, l.EarlierOn)
				}
			}
		}
	})
}

func TestThePublicRegisterIsFiltered(t *testing.T) {
	both := []string{"Havna avlastningsbolig AS", "Solbakken avlastning SA"}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		for _, c := range []struct {
			name   string
			filter market.OfferFilter
			want   []string
		}{
			{"everything", market.OfferFilter{}, both},
			{"on the agreement", market.OfferFilter{On: today, District: "030103"}, both},
			{"before the agreement", market.OfferFilter{On: calendar.MustParse("2025-01-01")}, nil},
			{"another lot", market.OfferFilter{Lot: providers.ResidentialRespite}, nil},
			{"another district", market.OfferFilter{On: today, District: "030102"}, nil},
			{"a need that is met", market.OfferFilter{Need: "epilepsy"}, both},
			{"a need that is not", market.OfferFilter{Need: "aac"}, nil},
			{"part of a code is no code", market.OfferFilter{Need: "epilep"}, nil},
			{"a pattern is no code", market.OfferFilter{Need: "%"}, nil},
			{"a provider's name in any case", market.OfferFilter{Text: "SOLBAKKEN"}, both[1:]},
			{"a place's name in any case, Norwegian letters too", market.OfferFilter{Text: "øvre OFFER-2"}, both[:1]},
			{"a pattern is looked for as it is written", market.OfferFilter{Text: "_"}, nil},
		} {
			var got []string
			page := market.Page{Limit: 1}
			for {
				list, err := db.Providers(t.Context(), c.filter, page)
				if err != nil {
					t.Fatal(err)
				}
				if len(list) == 0 {
					break
				}
				if got = append(got, list[0].Name); len(list[0].Offers) != 1 {
					t.Errorf("%s: %+v has no offers", c.name, list[0])
				}
				page.After = market.After(list[0].Name, list[0].ID)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", c.name, got, c.want)
			}
		}
		if p, err := db.Provider(t.Context(), "provider-1", market.OfferFilter{}); err != nil || len(p.Offers) != 1 || p.Version != 1 {
			t.Errorf("one provider: %+v, %v", p, err)
		}
	})
}

func TestTheRegisterIsReadByItsKeys(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		existing, err := db.Register(t.Context())
		key := providers.NewOfferKey("310442100", providers.GroupRespite, "øvre  OFFER-1")
		if err != nil || len(existing.Providers) != 2 || existing.Offers[key].ID != "offer-1" {
			t.Errorf("read %+v, %v", existing, err)
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			p := existing.Providers["310442100"]
			p.Name = "Solbakken SA"
			return tx.SaveProvider(ctx, p)
		})
		if p, err := db.Provider(t.Context(), "provider-1", market.OfferFilter{}); err != nil || p.Name != "Solbakken SA" || p.Version != 2 {
			t.Errorf("renamed to %+v, %v", p, err)
		}
		again := offer("offer-9", "provider-1", 1)
		again.Location.Name = "ØVRE offer-1"
		err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.InsertOffers(ctx, []providers.Offer{again}) })
		if !errors.Is(err, market.ErrTaken) {
			t.Errorf("the same place twice: %v, want %v", err, market.ErrTaken)
		}
	})
}

func TestManyOffersComeInAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		var list []providers.Offer
		for n := range 450 {
			list = append(list, offer(id("many", n), "provider-1", 1))
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.InsertOffers(ctx, list) })
		if existing, err := db.Register(t.Context()); err != nil || len(existing.Offers) != 452 {
			t.Errorf("%d offers, %v", len(existing.Offers), err)
		}
	})
}

func TestAnAgreementIsKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		want := agreement("agreement-1")
		want.Lots = []providers.Lot{providers.GroupRespite, providers.ResidentialRespite}
		insert := func(a providers.Agreement) error {
			return db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.InsertAgreement(ctx, a) })
		}
		if err := insert(want); err != nil {
			t.Fatal(err)
		}
		for name, read := range map[string]func() (providers.Agreement, error){
			"by id": func() (providers.Agreement, error) { return db.Agreement(t.Context(), want.ID) },
			"by reference": func() (providers.Agreement, error) {
				return db.AgreementByReference(t.Context(), "owner", want.Reference)
			},
		} {
			if got, err := read(); err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %+v, %v\nwant %+v", name, got, err, want)
			}
		}
		again := want
		if again.ID = "agreement-2"; !errors.Is(insert(again), market.ErrTaken) {
			t.Error("one reference was used twice by one owner")
		}
		if again.OwnerID = "other"; insert(again) != nil {
			t.Error("another owner may use the same reference")
		}
		want.ValidTo, want.Lots, want.Published = "", want.Lots[:1], false
		save := func(ctx context.Context, tx market.Tx) error { return tx.SaveAgreement(ctx, want, 1) }
		change(t, db, save)
		got, err := db.Agreement(t.Context(), want.ID)
		if want.Version = 2; err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("saved as %+v, %v\nwant %+v", got, err, want)
		}
		if err := db.InTx(t.Context(), save); !errors.Is(err, orders.ErrVersionConflict) {
			t.Errorf("saved on an old version: %v", err)
		}
		if _, err := db.AgreementByReference(t.Context(), "nobody", want.Reference); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("another owner's reference: %v", err)
		}
	})
}

func TestAgreementsAreSeenByTheirOwnerAndFromTheirFirstDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			for n := range 5 {
				a := agreement(id("agreement", n))
				a.Published = n != 0
				if n == 1 {
					a.ValidFrom = "2026-03-03"
				}
				if n == 4 {
					a.OwnerID = "other"
				}
				if err := tx.InsertAgreement(ctx, a); err != nil {
					return err
				}
			}
			return nil
		})
		for _, c := range []struct {
			name   string
			filter market.AgreementFilter
			want   []string
		}{
			{"the public", market.AgreementFilter{On: today}, ids("agreement", 2, 3, 4)},
			{"the public a day later", market.AgreementFilter{On: today.AddDays(1)}, ids("agreement", 1, 2, 3, 4)},
			{"their owner", market.AgreementFilter{OwnerID: "owner"}, ids("agreement", 0, 1, 2, 3)},
			{"an owner who sees the public ones too", market.AgreementFilter{On: today, OwnerID: "other"}, ids("agreement", 2, 3, 4)},
			{"all", market.AgreementFilter{}, ids("agreement", 0, 1, 2, 3, 4)},
		} {
			var got []string
			page := market.Page{Limit: 2}
			for {
				list, err := db.Agreements(t.Context(), c.filter, page)
				if err != nil {
					t.Fatal(err)
				}
				for _, a := range list {
					got = append(got, a.ID)
					page.After = market.After(a.Name, a.ID)
				}
				if len(list) < page.Limit {
					break
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", c.name, got, c.want)
			}
		}
	})
}

func TestPlacesOnAnAgreement(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		first, err := db.Places(t.Context(), "agreement-1", market.Page{Limit: 1})
		if err != nil || len(first) != 1 || first[0].ProviderName != "Havna avlastningsbolig AS" {
			t.Fatalf("by name: %+v, %v", first, err)
		}
		rest, err := db.Places(t.Context(), "agreement-1", market.Page{Limit: 9, After: market.After(first[0].ProviderName, first[0].ID)})
		if err != nil || len(rest) != 1 || rest[0].ID != "place-1" {
			t.Errorf("the rest: %+v, %v", rest, err)
		}
		if _, err := db.Place(t.Context(), "agreement-2", "place-1"); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("a place of another agreement: %v", err)
		}
		err = db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
			return tx.InsertPlace(ctx, providers.Place{ID: "p", AgreementID: "agreement-1", ProviderID: "provider-1", Lot: providers.GroupRespite, Status: providers.PlaceDraft})
		})
		if !errors.Is(err, market.ErrTaken) {
			t.Errorf("a second place in the same lot: %v, want %v", err, market.ErrTaken)
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			p, err := tx.PlaceForChange(ctx, "agreement-1", "place-1")
			p.Status, p.Reason = providers.PlaceOnHold, "brudd"
			return errors.Join(err, tx.SavePlace(ctx, p, 1), tx.EnsurePlaces(ctx, []providers.Place{
				{ID: "new-1", AgreementID: "agreement-1", ProviderID: "provider-1", Lot: providers.GroupRespite},
				{ID: "new-2", AgreementID: "agreement-1", ProviderID: "provider-1", Lot: providers.ResidentialRespite},
			}))
		})
		for id, want := range map[string]providers.PlaceStatus{"place-1": providers.PlaceOnHold, "new-1": "", "new-2": providers.PlaceCountersigned} {
			if p, _ := db.Place(t.Context(), "agreement-1", id); p.Status != want {
				t.Errorf("%s is %q, want %q", id, p.Status, want)
			}
		}
	})
}

func TestReferenceListsTellWhatChanged(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		districts := []providers.District{{Number: "030102", Name: "Grünerløkka"}, {Number: "030101", Name: "Gamle Oslo"}}
		holidays := calendar.Periods{{From: today, To: today.AddDays(6), NameNB: "Vinterferie"}}
		put := func(want int) {
			t.Helper()
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				d, err := tx.PutDistricts(ctx, "Oslo", districts)
				h, err2 := tx.PutHolidays(ctx, holidays)
				if d+h != want {
					t.Errorf("%d and %d changed, want %d together", d, h, want)
				}
				return errors.Join(err, err2)
			})
		}
		put(3)
		put(0)
		districts[0].Phone, holidays[0].NameNN = "21800000", "Vinterferie"
		put(2)
		gotDistricts, err := db.Districts(t.Context())
		gotHolidays, err2 := db.Holidays(t.Context())
		slices.Reverse(districts)
		if err := errors.Join(err, err2); err != nil || fmt.Sprint(gotDistricts) != fmt.Sprint(districts) || !reflect.DeepEqual(gotHolidays, holidays) {
			t.Errorf("read %v and %v, %v", gotDistricts, gotHolidays, err)
		}
	})
}
