package orders_test

import (
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

var colleague = orders.Actor{AccountID: "colleague", PartyID: "030112", Side: orders.District, Level: "password"}

// aForm is one that the mother of an eleven-year-old signed on 10 December 2026.
func aForm() orders.PaperForm {
	return orders.PaperForm{
		Choice: orders.Choice{OfferID: "offer-1", ChildView: heard}, Chooser: mother, Ground: orders.Parent,
		SignedOn: day("2026-12-10"), ArchiveReference: "2026/99", PrintedOn: day("2026-12-08"),
	}
}

// TestWhatAFormMustSay is R20 with R18 and R19 as they stood on the day it was signed, the lowest rule first.
func TestWhatAFormMustSay(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, born  string
		change      func(f *orders.PaperForm)
		want        error
		rule, field string
	}{
		{"a form in order", "2015-06-14", func(*orders.PaperForm) {}, nil, "", ""},
		{"signed before it was published", "2015-06-14", func(f *orders.PaperForm) { f.SignedOn = day("2026-11-29") }, orders.ErrInvalidField, "R20", "signed_on"},
		{"signed tomorrow", "2015-06-14", func(f *orders.PaperForm) { f.SignedOn = day("2026-12-15") }, orders.ErrInvalidField, "R20", "signed_on"},
		{"not signed at all", "2015-06-14", func(f *orders.PaperForm) { f.SignedOn = calendar.Date{} }, orders.ErrInvalidField, "R20", "signed_on"},
		{"not in the archive", "2015-06-14", func(f *orders.PaperForm) { f.ArchiveReference = " " }, orders.ErrInvalidField, "R20", "archive_reference"},
		{"nobody has seen the list", "2015-06-14", func(f *orders.PaperForm) { f.PrintedOn = calendar.Date{} }, orders.ErrInvalidField, "R21", "printed_on"},
		{"printed tomorrow", "2015-06-14", func(f *orders.PaperForm) { f.PrintedOn = day("2026-12-15") }, orders.ErrInvalidField, "R21", "printed_on"},
		{"signed by somebody else", "2015-06-14", func(f *orders.PaperForm) { f.Chooser = "aunt" }, orders.ErrSignerMayNotChoose, "R18", "chooser"},
		{"signed as something else", "2015-06-14", func(f *orders.PaperForm) { f.Ground = orders.Verge }, orders.ErrSignerMayNotChoose, "R18", "chooser"},
		{"the child was not heard", "2015-06-14", func(f *orders.PaperForm) { f.ChildView = orders.ChildView{} }, orders.ErrChildNotHeard, "R19", "child_view.view"},
		{"a parent the day before the 18th birthday", "2008-12-11", func(f *orders.PaperForm) { f.ConsentedBy = child }, nil, "", ""},
		{"a parent on the 18th birthday", "2008-12-10", func(*orders.PaperForm) {}, orders.ErrSignerMayNotChoose, "R18", "chooser"},
		{"alone at seventeen", "2009-06-14", func(*orders.PaperForm) {}, orders.ErrConsentNeeded, "R18", "consented_by"},
		{"with the other parent at seventeen", "2009-06-14", func(f *orders.PaperForm) { f.ConsentedBy = father }, orders.ErrSignerMayNotChoose, "R18", "consented_by"},
		{"with a second signature that nobody needs", "2015-06-14", func(f *orders.PaperForm) { f.ConsentedBy = father }, orders.ErrSignerMayNotChoose, "R18", "consented_by"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := person(t, row.born, true, as(mother, orders.Parent, ""), as(father, orders.Parent, ""), as(child, orders.Self, ""))
			must(t, o.Publish(true, district, noon("2026-11-30")))
			form, version := aForm(), o.Version
			row.change(&form)
			err := o.RegisterPaper(form, district, noon("2026-12-14"))
			if row.want == nil {
				must(t, err)
				if o.State != orders.Published || o.Round != nil || o.Version != version+1 {
					t.Fatalf("a registered form is %s in version %d with round %v", o.State, o.Version, o.Round)
				}
				return
			}
			if faults := refused(t, err, row.want, row.rule); faults[0].Field != row.field {
				t.Fatalf("field %s, want %s", faults[0].Field, row.field)
			}
			if o.Form != nil || o.Version != version {
				t.Fatal("a refused form is stored")
			}
		})
	}
}

// TestTwoPeopleMustHaveSeenTheForm is R20.
func TestTwoPeopleMustHaveSeenTheForm(t *testing.T) {
	t.Parallel()
	at := noon("2026-12-14")
	o := in(t, orders.Published, signed)
	_, _, err := o.CheckPaper(colleague)
	refused(t, err, orders.ErrInvalidState, "R20")
	must(t, o.RegisterPaper(aForm(), district, at))
	_, _, err = o.CheckPaper(district)
	refused(t, err, orders.ErrTwoPersons, "R20")
	if o.MayConfirmPaper(district.AccountID) || !o.MayConfirmPaper(colleague.AccountID) {
		t.Fatal("the next step is the other one's")
	}
	c, w, err := o.CheckPaper(colleague)
	must(t, err)
	must(t, o.Choose(c, w, orders.ChosenOffer{Offer: providers.Offer{ID: c.OfferID, ProviderID: provider}, RoundID: "round"},
		orders.HoldHeld, colleague, at, orders.DefaultSettings()))
	r, last := o.Round, o.Happened[len(o.Happened)-1]
	if r.ChosenBy != mother || r.Level != orders.PaperLevel || r.Paper.RegisteredBy != worker || r.Paper.ConfirmedBy != "colleague" || o.Form != nil {
		t.Fatalf("chosen by %s at level %s on %+v", r.ChosenBy, r.Level, r.Paper)
	}
	if last.By != colleague || last.Type != orders.ProviderChosen || last.Detail["signed_on"] != "2026-12-10" {
		t.Fatalf("the case file says %+v", last)
	}
}

// TestTheOverviewOnPaper: the list was first shown on the day it was printed, unless somebody has seen it before (R21).
func TestTheOverviewOnPaper(t *testing.T) {
	t.Parallel()
	for seen, want := range map[string]string{"": "2026-12-02", "2026-12-01": "2026-12-01"} {
		o := in(t, orders.Published, signed)
		if seen != "" {
			o.Shown(day(seen))
		}
		form := aForm()
		form.PrintedOn = day("2026-12-02")
		must(t, o.RegisterPaper(form, district, noon("2026-12-14")))
		if o.ShownOn != day(want) {
			t.Errorf("shown on %s, want %s", o.ShownOn, want)
		}
		form.PrintedOn = calendar.Date{}
		must(t, o.RegisterPaper(form, district, noon("2026-12-14")))
	}
}

// TestAFormIsReplacedOrRemoved before it is confirmed, and falls when the family chooses by itself.
func TestAFormIsReplacedOrRemoved(t *testing.T) {
	t.Parallel()
	at := noon("2026-12-14")
	o := in(t, orders.Published, signed)
	refused(t, o.RemovePaper(district, at), orders.ErrInvalidState, "R20")
	must(t, o.RegisterPaper(aForm(), district, at))
	other := aForm()
	other.ArchiveReference = "2026/100"
	must(t, o.RegisterPaper(other, colleague, at))
	if o.Form.ArchiveReference != "2026/100" || o.Form.RegisteredBy != "colleague" {
		t.Fatalf("the form is %+v", o.Form)
	}
	must(t, o.RemovePaper(district, at))
	must(t, o.RegisterPaper(aForm(), district, at))
	must(t, choose(o, orders.HoldHeld, at))
	if o.Form != nil {
		t.Fatal("the form stands beside the family's own choice")
	}
}
