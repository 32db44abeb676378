package document_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

func chosen() *orders.Order {
	four := 4
	return &orders.Order{
		ID: "o1", Reference: "AVL-2026-ABCDEFG", DistrictID: "030113",
		Content: orders.Content{
			Lot: providers.ResidentialRespite, Volume: orders.Volume{NightsPerMonth: &four}, Needs: []string{"wheelchair"},
			Recipient: orders.Recipient{Name: "Ola Nordmann", BirthDate: calendar.MustParse("2015-06-14")}, CarerName: "Kari Nordmann",
			Transport:   orders.Transport{Kind: orders.TransportTaxi},
			Decision:    orders.Decision{ValidFrom: calendar.MustParse("2026-12-01")},
			StartWindow: orders.Window{From: calendar.MustParse("2027-01-08")},
		},
		Round: &orders.Round{
			Number: 1, Alias: "K7MPQR", OfferID: "offer-2", OfferName: "Åsheim", ProviderName: "Åsheim avlastning AS",
			ChosenAt: time.Date(2026, 12, 10, 23, 30, 0, 0, time.UTC), ChosenBy: "mother", Ground: orders.Parent,
			ChildView: orders.ChildView{View: "given", Text: "vil til hestene"}, Note: "ring først", Hold: orders.HoldHeld,
		},
		Happened: []orders.Event{{By: orders.Actor{Level: "password"}}},
	}
}

func TestAReceiptIsTheSameTextEveryTime(t *testing.T) {
	t.Parallel()
	lines := []document.Line{{Offer: providers.Offer{ID: "offer-2"}, ProviderName: "Åsheim avlastning AS"}, {Offer: providers.Offer{ID: "offer-1"}}}
	text, sum, err := document.NewReceipt(chosen(), lines).Canonical()
	if err != nil {
		t.Fatal(err)
	}
	again, sumAgain, err := document.NewReceipt(chosen(), lines).Canonical()
	if err != nil || text != again || sum != sumAgain || len(sum) != 64 {
		t.Fatalf("another text or hash: %v", err)
	}
	read, err := document.ReadReceipt(text)
	if err != nil {
		t.Fatal(err)
	}
	if read.ChosenOn != calendar.MustParse("2026-12-11") || read.Level != "password" {
		t.Errorf("chosen on %s by %q: the legal date is the local one (R1)", read.ChosenOn, read.Level)
	}
	if read.List[0].Offer.ID != "offer-2" || read.List[1].Offer.ID != "offer-1" {
		t.Error("the list must stand in the order in which it was shown")
	}
	back, sumBack, err := read.Canonical()
	if err != nil || back != text || sumBack != sum {
		t.Error("a stored receipt must give the same text and hash when read and written again")
	}
	if _, other, _ := document.NewReceipt(chosen(), lines[:1]).Canonical(); other == sum {
		t.Error("another list must give another hash")
	}
}

func TestAnAuditorsReceiptNamesNobody(t *testing.T) {
	t.Parallel()
	text, _, err := document.NewReceipt(chosen(), nil).WithoutPersons().Canonical()
	if err != nil {
		t.Fatal(err)
	}
	for _, person := range []string{"mother", "hestene", "ring først", "Nordmann"} {
		if strings.Contains(text, person) {
			t.Errorf("%q is in the auditor's receipt", person)
		}
	}
}

// TestTheCallOffNamesNobody: the provider reads it before the person is opened to it (R55).
func TestTheCallOffNamesNobody(t *testing.T) {
	t.Parallel()
	o := chosen()
	text := document.NewCallOff(o, "Østensjø")
	for _, person := range []string{"Nordmann", "2015", o.Reference, o.Round.Note} {
		if strings.Contains(text.Text, person) {
			t.Errorf("%q is in the call-off", person)
		}
	}
	for _, term := range []string{"K7MPQR", "Bydel Østensjø", "Åsheim avlastning AS", "boligavlastning", "4 døgn per måned", "drosje", "fra 08.01.2027"} {
		if !strings.Contains(text.Text, term) {
			t.Errorf("%q is missing from the call-off:\n%s", term, text.Text)
		}
	}
	weekends, nights := 1, 2
	o.Volume = orders.Volume{WeekendsPerMonth: &weekends, NightsPerMonth: &nights}
	if text := document.NewCallOff(o, "Østensjø").Text; !strings.Contains(text, "Omfang: 1 helg per måned, 2 døgn per måned\n") {
		t.Errorf("one weekend and two nights are not in the call-off:\n%s", text)
	}
	o.Volume.NightsPerMonth = new(int)
	if document.NewCallOff(o, "Østensjø").Version() == text.Version() {
		t.Error("another volume must be another version of the text (R26)")
	}
}
