package print_test

import (
	"fmt"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// longName is sixty letters, with every letter that Norwegian has beyond English.
const longName = "Bjørnåsens Østmarka Ærlighet og Gjestfrihet avlastning SA Øy"

const sum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

var sagene = providers.District{
	Number: "030113", Name: "Østensjø", Address: "Postboks 113", Postcode: "0001", City: "Oslo",
	Phone: "21 80 91 30", Email: "ostensjo@bydel.example",
}

// sender is the district with a caseworker.
var sender = document.From{District: sagene, Caseworker: "Ingrid Ødegård-Berg", Phone: "21 80 00 01"}

// offersOf makes a list of many kinds of offers.
func offersOf(count int) []document.Line {
	names := []string{
		"Solbakken avlastning SA", "Skogstua aktiv AS", longName, "Havna avlastningsbolig AS", "Åsheim omsorg AS", "Linden boligavlastning AS",
		"Fjordgløtt AS", "Trollstua barne- og ungdomsavlastning AS", "Kløverenga SA", "Nøtteliten AS", "Bjerkely avlastning AS", "Ærfuglen AS",
	}
	areas := []string{"Østensjø", "Nordre Aker", "Gamle Oslo", "Nabokommune"}
	needs := [][]string{nil, {"wheelchair", "ceiling_hoist"}, {"aac", "epilepsy", "awake_night_staff"}, providers.CodesOf(providers.KindNeed)}
	statements := []providers.StatementValue{providers.HasCapacity, providers.Waitlist, providers.NeedsAssessment, providers.NoCapacity, providers.Unknown}
	fits := [][]string{nil, {"age_outside"}, {"need_missing:wheelchair", "need_missing:epilepsy"}, {"starts_late"}}
	var lines []document.Line
	for i := range count {
		name := names[i%len(names)]
		line := document.Line{
			ProviderName: name, OrganisationNumber: "310442100", Statement: statements[i%len(statements)], Fit: fits[i%len(fits)],
			Offer: providers.Offer{
				ID: fmt.Sprint("offer-", i+1), Lot: providers.GroupRespite, Places: 3, FilledElsewhere: i % 4, AgeFrom: 4 + i, AgeTo: 18 + i,
				GroupFrom: 2, GroupTo: 5 + i%3, Needs: needs[i%len(needs)],
				Location:  providers.Location{Name: "Solåsen " + fmt.Sprint(i+1), Area: areas[i%len(areas)], Address: "Nordre Åsvei 114 B", Postcode: "0680", City: "Oslo"},
				Statement: providers.Statement{Value: providers.HasCapacity, GivenOn: "2026-11-02", EarliestStart: "2027-01-15"},
			},
		}
		if i == 5 {
			line.Earlier = "group_fit"
		}
		lines = append(lines, line)
	}
	return lines
}

func receiptOf(lang document.Lang, count int) document.Paper {
	r := document.Receipt{
		Form: "1", Reference: "AVL-2026-K7MPQRS", District: "030113", Round: 1, ChosenAt: time.Date(2026, 12, 10, 18, 0, 0, 0, time.UTC),
		Lot: providers.GroupRespite, OfferID: "offer-3", Hold: orders.HoldHeld, Ground: orders.Parent, Level: "password",
		Persons: &document.Persons{ChosenBy: "a", Child: orders.ChildView{View: "given"}}, List: offersOf(count),
	}
	return document.ReceiptPaper(lang, r, sum, sender, document.Names{"a": "Ingrid Ødegård-Berg"})
}

// worstList is a list on which every offer has everything to say.
func worstList(count int) []document.Line {
	list := offersOf(count)
	for i := range list {
		list[i].ProviderName, list[i].Statement = longName, providers.NoCapacity
		list[i].Offer.Needs, list[i].Fit = providers.CodesOf(providers.KindNeed), []string{"age_outside", "starts_late"}
	}
	return list
}

// worstOf is a receipt on which every name is as long as it gets and every offer has everything to say.
func worstOf(lang document.Lang, count int) document.Paper {
	r := document.Receipt{
		Reference: "AVL-2026-K7MPQRS", Round: 12, ChosenAt: time.Date(2026, 9, 30, 18, 0, 0, 0, time.UTC), Lot: providers.ResidentialRespite,
		OfferID: "offer-12", Hold: orders.HoldWaiting, Ground: orders.NearestRelative, Level: "password",
		Persons: &document.Persons{ChosenBy: "a", Child: orders.ChildView{View: "not_able"}}, List: worstList(count),
	}
	return document.ReceiptPaper(lang, r, sum, sender, document.Names{"a": longName})
}

// consentedOf is a choice by two who both told of the child (R18), formOf one by two on a form that two of the district saw (R20).
func consentedOf(lang document.Lang, list []document.Line, name string) document.Paper {
	r := byTwo(list)
	r.Level, r.Consent.Level = "password", "password"
	r.Persons.ConsentChild.View = "declined"
	return document.ReceiptPaper(lang, r, sum, sender, document.Names{"a": name, "b": name})
}

func formOf(lang document.Lang, list []document.Line, name string) document.Paper {
	r := byTwo(list)
	r.Paper = &document.SignedForm{SignedOn: calendar.MustParse("2026-09-23"), ArchiveReference: "Arkiv Øst 2026/004711-0007", RegisteredAt: r.ChosenAt}
	r.Persons.RegisteredBy, r.Persons.ConfirmedBy = "c", "d"
	return document.ReceiptPaper(lang, r, sum, sender, document.Names{"a": name, "b": name, "c": name, "d": name})
}

func byTwo(list []document.Line) document.Receipt {
	at := time.Date(2026, 9, 30, 18, 0, 0, 0, time.UTC)
	return document.Receipt{
		Reference: "AVL-2026-K7MPQRS", Round: 12, ChosenAt: at, Lot: providers.ResidentialRespite, OfferID: "offer-12",
		Hold: orders.HoldWaiting, Ground: orders.Parent, Level: orders.PaperLevel, List: list,
		Consent: &document.Consent{Ground: orders.Self, At: at, Level: orders.PaperLevel},
		Persons: &document.Persons{ChosenBy: "a", Child: orders.ChildView{View: "not_able"}, ConsentedBy: "b"},
	}
}

func overviewOf(lang document.Lang, count int) document.Paper {
	o := &orders.Order{Reference: "AVL-2026-K7MPQRS", Content: orders.Content{Lot: providers.GroupRespite}}
	return document.OverviewPaper(lang, o, offersOf(count), sagene, calendar.MustParse("2026-12-01"))
}
