package document_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/providers"
)

var ostensjo = providers.District{Number: "030113", Name: "Østensjø", Address: "Postboks 113", Postcode: "0001", City: "Oslo"}

var sender = document.From{District: ostensjo, Caseworker: "Mona Lie", Phone: "21 80 00 01"}

func listed() []document.Line {
	return []document.Line{
		{ProviderName: "Åsheim avlastning AS", Statement: providers.Unknown, Earlier: "premises", Offer: providers.Offer{
			ID: "offer-2", Places: 2, FilledElsewhere: 2, AgeFrom: 4, AgeTo: 17, GroupFrom: 2, GroupTo: 5, Needs: []string{"wheelchair", "aac"},
			Location:  providers.Location{Name: "Åsen", Area: "Østensjø", Address: "Åsveien 1", Postcode: "0680", City: "Oslo"},
			Statement: providers.Statement{Value: providers.HasCapacity, GivenOn: "2026-11-02", ValidUntil: "2026-12-01", EarliestStart: "2027-01-15"},
		}},
		{ProviderName: "Havna AS", Statement: providers.NeedsAssessment, Fit: []string{"age_outside", "need_missing:epilepsy", "need_missing:health_support"}, Offer: providers.Offer{
			ID: "offer-1", Places: 2, Location: providers.Location{Name: "Havna"},
			Statement: providers.Statement{Value: providers.NeedsAssessment, GivenOn: "2026-11-02", EarliestStart: "2027-01-15"},
		}},
	}
}

// said is a paper as one text.
func said(p document.Paper) string { return fmt.Sprintf("%+v", p) }

func wants(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(strings.ReplaceAll(text, "\u00a0", " "), part) {
			t.Errorf("no %q in %s", part, text)
		}
	}
}

func TestAReceiptSaysWhoWhenWhatAndFromWhichList(t *testing.T) {
	t.Parallel()
	r := document.NewReceipt(chosen(), listed())
	for lang, parts := range map[document.Lang][]string{
		document.Bokmaal: {
			"Bydel Østensjø", "0001 Oslo", "AVL-2026-ABCDEFG", "fredag 11. desember 2026 kl. 00.30", "Ingrid Berg", "Forelder", "Brukernavn og passord", "Saksbehandler", "Mona Lie, Tlf. 21 80 00 01", "Åsveien 1, 0680 Oslo",
			"Har sagt sin mening", "Plass er satt av", "VALGT: Åsheim avlastning AS", "Åsen, Østensjø", "4–17 år, 2–5 i gruppen", "rullestol, ASK",
			"Full nå Utløpt opplysning (02.11.2026)", "Ikke egnet før: lokaler", "Ledig plass nå Må vurderes (02.11.2026) Tidligst 15.01.2027",
			"Alderen er utenfor Har ikke oppgitt: epilepsi, Helsefaglig bistand", "SHA-256", "abc123",
		},
		document.Nynorsk: {"fredag 11. desember 2026 kl. 00.30", "VALT: Åsheim avlastning AS", "Forelder", "Har ikkje oppgitt: epilepsi"},
		document.English: {"Friday 11 December 2026 at 00:30", "CHOSEN: Åsheim avlastning AS", "Parent", "Has not stated: epilepsy", "2 Nov 2026"},
	} {
		text := said(document.ReceiptPaper(lang, r, "abc123", sender, document.Names{"mother": "Ingrid Berg"}))
		wants(t, text, parts...)
		if strings.Contains(text, "hestene") || strings.Contains(text, "ring først") {
			t.Errorf("the child's words and the note stay in the case: %s", text)
		}
	}
}

func TestAReceiptWithoutPersonsSaysSo(t *testing.T) {
	t.Parallel()
	r := document.NewReceipt(chosen(), listed()).WithoutPersons()
	text := said(document.ReceiptPaper(document.English, r, "abc123", sender, document.Names{"mother": "Ingrid Berg"}))
	wants(t, text, "Without persons", "Parent")
	if strings.Contains(text, "Ingrid") || strings.Contains(text, "view") {
		t.Errorf("persons in %s", text)
	}
}

func TestTheFormHasTheOffersInTheOrderOfTheListAndNamesNobody(t *testing.T) {
	t.Parallel()
	p := document.OverviewPaper(document.Bokmaal, chosen(), listed(), ostensjo, calendar.MustParse("2026-12-01"))
	text := said(p)
	wants(t, text, "Utskrevet", "1. desember 2026", "[1. Åsheim avlastning AS, Åsen 2. Havna AS, Havna]", "Underskrift", "Bydel Østensjø, Postboks 113, 0001 Oslo")
	for _, absent := range []string{"Nordmann", "VALGT", "2015"} {
		if strings.Contains(text, absent) {
			t.Errorf("%q in the overview", absent)
		}
	}
	empty := document.OverviewPaper(document.Bokmaal, chosen(), nil, ostensjo, calendar.MustParse("2026-12-01"))
	if strings.Contains(said(empty), "Underskrift") {
		t.Error("a form without an offer")
	}
}

// TestTheFormHasRoomForBothAtSixteen: where the young person and a parent choose together, both sign (R18).
func TestTheFormHasRoomForBothAtSixteen(t *testing.T) {
	t.Parallel()
	today, competent := calendar.MustParse("2026-12-01"), true
	for born, both := range map[string]bool{"2010-12-02": false, "2010-12-01": true, "2008-12-02": true, "2008-12-01": false} {
		o := chosen()
		o.Recipient.BirthDate, o.Recipient.DecisionCompetence = calendar.MustParse(born), &competent
		text := said(document.OverviewPaper(document.Bokmaal, o, listed(), ostensjo, today))
		if got := strings.Contains(text, "Den andres navn og underskrift"); got != both {
			t.Errorf("born %s: room for both %v, want %v", born, got, both)
		}
	}
}
