package store_test

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

func TestAnOrderIsReadAsItWasStored(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		want := anOrder("order-1", "030103", "mother", "father")
		insertOrder(t, db, want, waitsOnFamily())
		got, err := db.Order(t.Context(), sagene, "order-1")
		if err != nil {
			t.Fatal(err)
		}
		want.CaseworkerName, want.ListedDue, want.Represented = "Kari Nordmann", waitsOnFamily().DueOn, true
		want.Representatives[0].Name = "Mor Hansen" // the father has no account here
		if !reflect.DeepEqual(got, want) {
			t.Errorf("read %+v\nwant %+v", got, want)
		}
	})
}

func TestARoundIsReadAsItWasStored(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		o.Round.Answer = &orders.Answer{Kind: orders.Accept, Text: "Velkommen", At: noon, By: "solbakken-1"}
		o.Round.Information = &orders.Information{Text: "Ja", AnswerBy: today, At: noon}
		o.Round.Conclusion = &orders.Conclusion{Suitable: true, Text: "Egnet", At: noon, By: "worker-1"}
		o.Round.Signatures = []orders.Signature{{Side: orders.District, AccountID: "worker-1", PartyID: "030103", At: noon, Level: "password"}}
		o.Round.LaterStart = &orders.LaterStart{NotBefore: today, Statement: "Etter ferien", At: noon, By: "mother"}
		o.Round.Start = &orders.Start{On: today, AgreedWithFamily: today, Late: true, At: noon}
		o.Round.TextVersion, o.Round.StartAnswer = "abc", orders.StartNotAgreed
		o.Round.AgreementDate, o.Round.LatestStart, o.Round.StartedOn = today, today.AddMonths(4), today
		save(t, db, o, waitsOn(today, orders.District, orders.Provider))
		got, err := db.Assignment(t.Context(), solbakken, "round-1")
		if err != nil {
			t.Fatal(err)
		}
		o.Round.OfferName, o.Round.ProviderName, o.Round.PlaceStatus = "Øvre offer-1", "Solbakken avlastning SA", providers.PlaceCountersigned
		o.Round.ListedDue, o.Round.HeldSince = today, o.Round.ChosenAt
		if !reflect.DeepEqual(got.Round, o.Round) {
			t.Errorf("read %+v\nwant %+v", got.Round, o.Round)
		}
		if len(got.Representatives) != 0 {
			t.Errorf("a provider was given representatives: %v", got.Representatives)
		}
	})
}

// save stores an order and its live round as a use case does.
func save(t *testing.T, db *store.DB, o *orders.Order, due market.Due) {
	t.Helper()
	change(t, db, func(ctx context.Context, tx market.Tx) error {
		read := o.Version
		o.Version++
		if err := tx.SaveOrder(ctx, o, read, due); err != nil || o.Round == nil {
			return err
		}
		return tx.SaveRound(ctx, o, o.Round, due)
	})
}

func TestAFieldThatIsClearedIsStoredAsCleared(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		o.Round.Answer, o.Round.Note, o.Round.AnswerBy, o.Round.AcceptWaiting = nil, "", calendar.Date{}, false
		o.Content, o.ShownOn, o.WatchedThrough = orders.Content{}, calendar.Date{}, calendar.Date{}
		save(t, db, o, market.Due{})
		got, err := db.Order(t.Context(), sagene, "order-1")
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got.Content, orders.Content{}) || !got.WatchedThrough.IsZero() || got.CaseworkerName != "" {
			t.Errorf("what was cleared came back: %+v", got)
		}
		if got.Round.Note != "" || !got.Round.AnswerBy.IsZero() {
			t.Errorf("what was cleared in the round came back: %+v", got.Round)
		}
	})
}

func TestAnOrderIsSavedOnlyWhereTheVersionReadStillStands(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insertOrder(t, db, anOrder("order-1", "030103"), waitsOnFamily())
		for _, c := range []struct {
			name     string
			district string
			read     int64
			want     error
		}{
			{"an older version", "030103", 1, orders.ErrVersionConflict},
			{"a version that is not there yet", "030103", 3, orders.ErrVersionConflict},
			{"another district's number", "030101", 2, orders.ErrVersionConflict},
			{"the version that stands", "030103", 2, nil},
		} {
			o := anOrder("order-1", c.district)
			o.Version = 9
			err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error { return tx.SaveOrder(ctx, o, c.read, waitsOnFamily()) })
			if !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", c.name, err, c.want)
			}
		}
	})
}

func TestAForeignCaseLooksLikeOneThatDoesNotExist(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		order, assignment := db.Order, db.Assignment
		for _, c := range []struct {
			name string
			read func(context.Context, identity.Actor, string) (*orders.Order, error)
			by   identity.Actor
			id   string
			want error
		}{
			{"its district", order, sagene, "order-1", nil},
			{"its family", order, mother, "order-1", nil},
			{"the system", order, theSystem, "order-1", nil},
			{"its provider", assignment, solbakken, "round-1", nil},
			{"another district", order, gamleOslo, "order-1", orders.ErrNotFound},
			{"another family", order, stranger, "order-1", orders.ErrNotFound},
			{"its provider by the order's id", order, solbakken, "order-1", orders.ErrNotFound},
			{"an agreement owner", order, municipal, "order-1", orders.ErrNotFound},
			{"a role that is not known", order, nobodysRole, "order-1", orders.ErrNotFound},
			{"a district without a number", order, actor("w", identity.Caseworker, ""), "order-1", orders.ErrNotFound},
			{"a family without an account", order, actor("", identity.Family, "mother"), "order-1", orders.ErrNotFound},
			{"nobody", order, identity.Anonymous(), "order-1", orders.ErrNotFound},
			{"another provider", assignment, havna, "round-1", orders.ErrNotFound},
			{"a provider without an id", assignment, actor("x", identity.ProviderManager, ""), "round-1", orders.ErrNotFound},
			{"its district by the round's id", assignment, sagene, "round-1", orders.ErrNotFound},
			{"an id that does not exist", order, sagene, "order-2", orders.ErrNotFound},
		} {
			if o, err := c.read(t.Context(), c.by, c.id); !errors.Is(err, c.want) || (o == nil) == (c.want == nil) {
				t.Errorf("%s: %v, %v; want %v", c.name, o, err, c.want)
			}
			forChange := func(ctx context.Context, tx market.Tx) error {
				read := tx.OrderForChange
				if c.id == "round-1" {
					read = tx.AssignmentForChange
				}
				_, err := read(ctx, c.by, c.id)
				return err
			}
			if err := db.InTx(t.Context(), forChange); !errors.Is(err, c.want) {
				t.Errorf("%s, for change: %v, want %v", c.name, err, c.want)
			}
		}
	})
}

func TestEveryRepresentativeIsReadWithTheCase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insertOrder(t, db, anOrder("order-1", "030103", "mother", "father"), waitsOnFamily())
		for _, c := range []struct {
			by   identity.Actor
			want int
		}{{sagene, 2}, {theSystem, 2}, {mother, 2}} {
			o, err := db.Order(t.Context(), c.by, "order-1")
			if err != nil || len(o.Representatives) != c.want {
				t.Errorf("%s got %+v (%v), want %d", c.by.Role, o, err, c.want)
			}
		}
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			return tx.SaveRepresentatives(ctx, anOrder("order-1", "030103", "father"))
		})
		if _, err := db.Order(t.Context(), mother, "order-1"); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("who no longer stands in the record: %v, want %v", err, orders.ErrNotFound)
		}
	})
}

func TestAnAuditorReadsTheCasesOfItsMunicipality(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insertOrder(t, db, anOrder("order-1", "030103", "mother"), waitsOnFamily())
		for municipality, want := range map[string]error{"0301": nil, "1103": orders.ErrNotFound, "": orders.ErrNotFound, "%": orders.ErrNotFound} {
			o, err := db.OrderInMunicipality(t.Context(), municipality, "order-1")
			if !errors.Is(err, want) || (err == nil && len(o.Representatives) > 0) {
				t.Errorf("municipality %q: %+v, %v; want %v", municipality, o, err, want)
			}
		}
	})
}

func TestARoundThatEndsIsClosedToItsProvider(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		first := o.Round
		first.Status, first.EndsOn, first.EndedBy = orders.RoundRunningOut, today.AddDays(9), orders.Reopened
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			o.State = orders.Published
			return tx.SaveRound(ctx, o, first, waitsOn(today, orders.Provider))
		})
		got, err := db.Assignment(t.Context(), solbakken, "round-1")
		if err != nil || got.Round.Status != orders.RoundRunningOut || got.Round.LastState != orders.Chosen {
			t.Fatalf("a round that runs out: %+v, %v", got, err)
		}
		if list, err := db.Worklist(t.Context(), solbakken, market.WorklistFilter{Today: today}, market.Page{Limit: 9}); err != nil || len(list) > 0 {
			t.Errorf("a round that runs out waits on its provider: %v, %v", list, err)
		}
		choose(t, db, o, aRound("round-2", 2))
		if got, err := db.Order(t.Context(), sagene, "order-1"); err != nil || got.Round.ID != "round-2" {
			t.Errorf("the district reads %+v, %v; want the live round", got, err)
		}
		first.Status = orders.RoundEnded
		change(t, db, func(ctx context.Context, tx market.Tx) error { return tx.SaveRound(ctx, o, first, market.Due{}) })
		if _, err := db.Assignment(t.Context(), solbakken, "round-1"); !errors.Is(err, orders.ErrNotFound) {
			t.Errorf("a round that has ended: %v, want %v", err, orders.ErrNotFound)
		}
	})
}

func TestAnOrderHasOneLiveRoundAtMost(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		err := db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
			return tx.InsertRound(ctx, o, aRound("round-2", 2), market.Due{})
		})
		if err == nil {
			t.Error("a second live round was stored")
		}
	})
}

func TestARoundThatIsAsStoredIsNotWrittenAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		due := waitsOn(o.Round.AnswerBy, orders.Provider)
		change(t, db, func(ctx context.Context, tx market.Tx) error {
			o, err := tx.OrderForChange(ctx, sagene, "order-1")
			if err != nil {
				return err
			}
			ctx, statements := store.CountStatements(ctx)
			if err := tx.SaveRound(ctx, o, o.Round, due); err != nil || statements.Count() != 0 {
				t.Errorf("an unchanged round took %v (%v)", statements.Texts(), err)
			}
			o.Round.Note = "changed"
			if err := tx.SaveRound(ctx, o, o.Round, due); err != nil || statements.Count() != 1 {
				t.Errorf("a changed round took %v (%v)", statements.Texts(), err)
			}
			return nil
		})
	})
}

func TestInstantsAreStoredInUTCToTheMicrosecond(t *testing.T) {
	oslo := time.FixedZone("summer", 2*60*60)
	given := time.Date(2026, time.July, 1, 0, 30, 0, 123456789, oslo)
	want := time.Date(2026, time.June, 30, 22, 30, 0, 123456000, time.UTC)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103")
		o.DraftedAt = given
		insertOrder(t, db, o, waitsOnFamily())
		round := aRound("round-1", 1)
		round.ChosenAt, round.Answer = given, &orders.Answer{Kind: orders.Accept, At: given}
		choose(t, db, o, round)
		got, err := db.Order(t.Context(), sagene, "order-1")
		if err != nil {
			t.Fatal(err)
		}
		for name, read := range map[string]time.Time{"order": got.DraftedAt, "round": got.Round.ChosenAt, "answer": got.Round.Answer.At} {
			if !read.Equal(want) || read.Location() != time.UTC {
				t.Errorf("%s: %v, want %v", name, read, want)
			}
		}
	})
}

func TestTheListIsShownOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		o := anOrder("order-1", "030103")
		insertOrder(t, db, o, waitsOnFamily())
		for i, want := range []bool{true, false} {
			o.ShownOn = today.AddDays(i)
			change(t, db, func(ctx context.Context, tx market.Tx) error {
				first, err := tx.MarkShown(ctx, o, waitsOnFamily())
				if first != want {
					t.Errorf("look %d was the first: %v", i+1, first)
				}
				return err
			})
		}
		if got, err := db.Order(t.Context(), sagene, "order-1"); err != nil || got.ShownOn != today || got.Version != 2 {
			t.Errorf("read %+v, %v; want the first day and the old version", got, err)
		}
	})
}
