package store_test

import (
	"reflect"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

var view = orders.ChildView{View: "given", Text: "Vil gjerne", Reason: "–", WeightNote: "Vektlagt"}

// TestAnOpenChoiceIsReadAsItWasStored: a proposal and a registered form, and that they can be cleared.
func TestAnOpenChoiceIsReadAsItWasStored(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		choice := orders.Choice{OfferID: "offer-1", AcceptWaiting: true, ChildView: view, Note: "Ring"}
		o.Proposal = &orders.Proposal{Choice: choice, By: "mother", Ground: orders.Parent, At: noon, Level: "password", Until: today}
		o.Form = &orders.PaperForm{
			Choice: choice, Chooser: "mother", Ground: orders.Parent, ConsentedBy: "daughter", SignedOn: today,
			ArchiveReference: "2026/99", PrintedOn: today, RegisteredBy: "worker-1", RegisteredAt: noon,
		}
		save(t, db, o, waitsOnFamily())
		got, err := db.Order(t.Context(), sagene, "order-1")
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got.Proposal, o.Proposal) || !reflect.DeepEqual(got.Form, o.Form) {
			t.Errorf("read %+v, %+v\nwant %+v, %+v", got.Proposal, got.Form, o.Proposal, o.Form)
		}
		o.Proposal, o.Form = nil, nil
		save(t, db, o, waitsOnFamily())
		if got, err = db.Order(t.Context(), sagene, "order-1"); err != nil || got.Proposal != nil || got.Form != nil {
			t.Errorf("what is cleared is read as %+v, %+v: %v", got.Proposal, got.Form, err)
		}
	})
}

// TestHowARoundWasChosenIsReadAsItWasStored: who consented, on what paper, and who objected.
func TestHowARoundWasChosenIsReadAsItWasStored(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		fillRegister(t, db)
		o := anOrder("order-1", "030103", "mother")
		insertOrder(t, db, o, waitsOnFamily())
		choose(t, db, o, aRound("round-1", 1))
		o.Round.Level = orders.PaperLevel
		o.Round.Assent = &orders.Assent{By: "daughter", Ground: orders.Self, At: noon, Level: "password", ChildView: view}
		o.Round.Paper = &orders.Paper{SignedOn: today, ArchiveReference: "2026/99", RegisteredBy: "worker-1", RegisteredAt: noon, ConfirmedBy: "worker-2"}
		o.Round.Objections = []orders.Objection{
			{By: "father", Ground: orders.Parent, Reason: "Langt", At: noon, Resolution: &orders.Resolution{Reason: "Kort nok", At: noon, By: "worker-1"}},
			{By: "daughter", Ground: orders.Self, Reason: "Vil ikke", At: noon},
		}
		save(t, db, o, waitsOnFamily())
		got, err := db.Order(t.Context(), sagene, "order-1")
		if err != nil {
			t.Fatal(err)
		}
		for _, pair := range [][2]any{
			{got.Round.Level, o.Round.Level},
			{got.Round.Assent, o.Round.Assent},
			{got.Round.Paper, o.Round.Paper},
			{got.Round.Objections, o.Round.Objections},
		} {
			if !reflect.DeepEqual(pair[0], pair[1]) {
				t.Errorf("read %+v\nwant %+v", pair[0], pair[1])
			}
		}
	})
}
