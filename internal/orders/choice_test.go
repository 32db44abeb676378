package orders_test

import (
	"errors"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// person is a case whose recipient was born on a date, with or without decision competence.
func person(t *testing.T, born string, competent bool, reps ...orders.Representative) *orders.Order {
	t.Helper()
	o := draft(t)
	o.Recipient.BirthDate, o.Recipient.DecisionCompetence = day(born), &competent
	o.Representatives = reps
	return o
}

func as(account string, ground orders.Ground, basis string) orders.Representative {
	return orders.Representative{AccountID: account, Ground: ground, BasisReference: basis}
}

// TestWhoMayChoose is the table of R18 on 2026-12-10.
func TestWhoMayChoose(t *testing.T) {
	t.Parallel()
	on := day("2026-12-10")
	for _, row := range []struct {
		name, born string
		competent  bool
		rep        orders.Representative
		want       error
	}{
		{"a parent of an eleven-year-old", "2015-06-14", true, as(mother, orders.Parent, ""), nil},
		{"a child of eleven may not choose alone", "2015-06-14", true, as(mother, orders.Self, ""), orders.ErrMayNotChoose},
		{"a guardian of a child, with mandate", "2015-06-14", true, as(mother, orders.Verge, "V-7"), nil},
		{"a guardian without mandate on file", "2015-06-14", true, as(mother, orders.Verge, ""), orders.ErrMayNotChoose},
		{"an agent does not choose for a child", "2015-06-14", true, as(mother, orders.Agent, "F-1"), orders.ErrMayNotChoose},
		{"a parent the day before the 18th birthday", "2008-12-11", true, as(mother, orders.Parent, ""), nil},
		{"a parent on the 18th birthday", "2008-12-10", true, as(mother, orders.Parent, ""), orders.ErrAuthorityEnded},
		{"a seventeen-year-old", "2009-06-14", true, as(mother, orders.Self, ""), nil},
		{"a parent of a seventeen-year-old without competence", "2009-06-14", false, as(mother, orders.Parent, ""), nil},
		{"a seventeen-year-old without competence", "2009-06-14", false, as(mother, orders.Self, ""), orders.ErrMayNotChoose},
		{"an adult", "1990-01-01", true, as(mother, orders.Self, ""), nil},
		{"an adult's agent with authorisation", "1990-01-01", true, as(mother, orders.Agent, "F-1"), nil},
		{"an adult's relative, while the adult is competent", "1990-01-01", true, as(mother, orders.NearestRelative, "B-1"), orders.ErrMayNotChoose},
		{"the nearest relative with recorded basis", "1990-01-01", false, as(mother, orders.NearestRelative, "B-1"), nil},
		{"a guardian of an adult without competence", "1990-01-01", false, as(mother, orders.Verge, "V-7"), nil},
		{"an adult without competence", "1990-01-01", false, as(mother, orders.Self, ""), orders.ErrMayNotChoose},
		{"somebody else", "2015-06-14", true, as("somebody", orders.Parent, ""), orders.ErrAuthorityEnded},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			_, err := person(t, row.born, row.competent, row.rep).Authority(mother, on)
			if !errors.Is(err, row.want) || (row.want == nil) != (err == nil) {
				t.Fatalf("got %v, want %v", err, row.want)
			}
		})
	}
}

// TestAVergeGoesBeforeTheNearestRelative is the last row of R18: only where there is no verge.
func TestAVergeGoesBeforeTheNearestRelative(t *testing.T) {
	t.Parallel()
	verge := as("verge", orders.Verge, "V-7")
	verge.ValidTo = day("2026-12-09")
	o := person(t, "1990-01-01", false, as(mother, orders.NearestRelative, "B-1"), verge)
	_, err := o.Authority(mother, day("2026-12-09"))
	refused(t, err, orders.ErrMayNotChoose, "R18")
	_, err = o.Authority(mother, day("2026-12-10"))
	must(t, err)
}

// TestAuthorityHasDates: both days are included, and before the first there is no relation at all.
func TestAuthorityHasDates(t *testing.T) {
	t.Parallel()
	rep := orders.Representative{AccountID: mother, Ground: orders.Agent, BasisReference: "F-1", ValidFrom: day("2026-12-01"), ValidTo: day("2026-12-31")}
	o := person(t, "1990-01-01", true, rep)
	for on, want := range map[string]orders.Relation{
		"2026-11-30": orders.NoRelation, "2026-12-01": orders.LiveRelation,
		"2026-12-31": orders.LiveRelation, "2027-01-01": orders.EndedRelation,
	} {
		if got := o.FamilyRelation(mother, day(on)); got != want {
			t.Errorf("%s: relation %v, want %v", on, got, want)
		}
	}
	if got := o.FamilyRelation("stranger", day("2026-12-10")); got != orders.NoRelation {
		t.Errorf("a stranger has relation %v", got)
	}
}

// TestTheEighteenthBirthday: a parent's rights end at 00:00 local time, in summer and in winter time (R18).
func TestTheEighteenthBirthday(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ born, last, first string }{
		{"2009-01-15", "2027-01-14T22:59:59Z", "2027-01-14T23:00:00Z"},
		{"2009-07-16", "2027-07-15T21:59:59Z", "2027-07-15T22:00:00Z"},
		{"2012-02-29", "2030-02-27T22:59:59Z", "2030-02-27T23:00:00Z"},
	} {
		o := person(t, row.born, true, as(mother, orders.Parent, ""))
		if got := o.FamilyRelation(mother, calendar.On(instant(row.last))); got != orders.LiveRelation {
			t.Errorf("born %s, at %s: relation %v, want live", row.born, row.last, got)
		}
		if got := o.FamilyRelation(mother, calendar.On(instant(row.first))); got != orders.EndedRelation {
			t.Errorf("born %s, at %s: relation %v, want ended", row.born, row.first, got)
		}
	}
}

// TestTheChildIsHeard is R19.
func TestTheChildIsHeard(t *testing.T) {
	t.Parallel()
	at := noon("2026-12-10")
	for _, row := range []struct {
		name, born string
		view       orders.ChildView
		field      string
	}{
		{"under seven it is optional", "2020-06-14", orders.ChildView{}, ""},
		{"but what is said must be whole", "2020-06-14", orders.ChildView{View: "given"}, "child_view.text"},
		{"from seven it is required", "2019-12-10", orders.ChildView{}, "child_view.view"},
		{"the day before seven it is not", "2019-12-11", orders.ChildView{}, ""},
		{"a view given needs its text", "2015-06-14", orders.ChildView{View: "given", Text: " "}, "child_view.text"},
		{"a view given", "2015-06-14", orders.ChildView{View: "given", Text: "vil til hestene"}, ""},
		{"not able needs a reason", "2015-06-14", orders.ChildView{View: "not_able"}, "child_view.reason"},
		{"declined with a reason", "2015-06-14", orders.ChildView{View: "declined", Reason: "ville ikke"}, ""},
		{"from twelve the weight is noted", "2014-12-10", orders.ChildView{View: "given", Text: "ja"}, "child_view.weight_note"},
		{"the day before twelve it is not", "2014-12-11", orders.ChildView{View: "given", Text: "ja"}, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := person(t, row.born, true, as(mother, orders.Parent, ""))
			must(t, o.Publish(true, district, noon("2026-11-30")))
			_, err := o.CheckChoice(orders.Choice{OfferID: "x", ChildView: row.view}, family, at)
			if row.field == "" {
				must(t, err)
				return
			}
			if faults := refused(t, err, orders.ErrChildNotHeard, "R19"); faults[0].Field != row.field {
				t.Fatalf("field %s, want %s", faults[0].Field, row.field)
			}
		})
	}
}

// TestChangingTheChoice: the new round replaces the old, which ends at once (R22).
func TestChangingTheChoice(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Suitable, signed)
	old := o.Round
	must(t, choose(o, orders.HoldWaiting, signed))
	last := o.Happened[len(o.Happened)-1]
	if last.Type != orders.ProviderChanged || o.State != orders.Chosen || o.Round == old || o.Round.Number != 2 {
		t.Fatalf("event %s, state %s, round %d", last.Type, o.State, o.Round.Number)
	}
	if old.Status != orders.RoundEnded || old.Hold != orders.HoldReleased || o.Closed[0] != old {
		t.Fatalf("the old round is %s with hold %s", old.Status, old.Hold)
	}
	if o.Round.Answer != nil || o.Round.Conclusion != nil {
		t.Fatal("the new round inherits nothing")
	}
}

// TestTheSameOfferIsNotChosenTwice: taking the place anew would give it up to whoever waits for it (R22, R23).
func TestTheSameOfferIsNotChosenTwice(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Chosen, signed)
	_, err := o.CheckChoice(orders.Choice{OfferID: o.Round.OfferID, ChildView: o.Round.ChildView}, family, signed)
	if f := refused(t, err, orders.ErrInvalidField, "R22"); f[0].Field != "offer_id" {
		t.Errorf("field %s", f[0].Field)
	}
}

// TestBackInPublishedTheDaysBeginAnew: after a withdrawn choice the family has its 28 days again (design.md section 4).
func TestBackInPublishedTheDaysBeginAnew(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Published, signed)
	o.Shown(day("2026-12-01"))
	must(t, choose(o, orders.HoldHeld, noon("2026-12-10")))
	must(t, o.WithdrawChoice(family, noon("2026-12-20")))
	if got := o.DueOn(orders.DefaultSettings(), day("2026-12-20")); got != day("2027-01-17") {
		t.Fatalf("due %s, want 28 days after the return", got)
	}
	if o.Shown(day("2026-12-21")) {
		t.Fatal("the first look is recorded once")
	}
}

// TestReasonsAgainstAnOffer is R24, for the provider's decline and the district's conclusion.
func TestReasonsAgainstAnOffer(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		reason orders.ReasonCode
		text   string
		want   error
	}{
		{orders.Competence, "vi mangler nattevakt", nil},
		{orders.GroupFit, "aldersforskjell", nil},
		{"sickness", "syk", orders.ErrReasonNotAllowed},
		{"holiday", "ferie", orders.ErrReasonNotAllowed},
		{"price", "for dyrt", orders.ErrReasonNotAllowed},
		{"no_capacity", "fullt", orders.ErrReasonNotAllowed},
		{"", "tekst", orders.ErrReasonRequired},
		{orders.Safety, "  ", orders.ErrReasonRequired},
	} {
		for who, attempt := range map[string]func(o *orders.Order) error{
			"decline": func(o *orders.Order) error {
				return o.GiveAnswer(orders.Answer{Kind: orders.Decline, Reason: row.reason, Text: row.text}, answerer, signed)
			},
			"not suitable": func(o *orders.Order) error {
				return o.Conclude(orders.Conclusion{Reason: row.reason, Text: row.text}, callOff, district, signed)
			},
		} {
			t.Run(who+" for "+string(row.reason), func(t *testing.T) {
				t.Parallel()
				err := attempt(in(t, orders.Chosen, signed))
				if row.want == nil {
					must(t, err)
					return
				}
				refused(t, err, row.want, "R24")
			})
		}
	}
}

// TestAnAnswerHoldsWhatBelongsToIt: what belongs to another answer is refused, and nobody silences a deadline (I11).
func TestAnAnswerHoldsWhatBelongsToIt(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		answer orders.Answer
		field  string
	}{
		{"a reason with a yes", orders.Answer{Kind: orders.Accept, Reason: orders.Safety}, "reason"},
		{"a question with a yes", orders.Answer{Kind: orders.Accept, What: "hva"}, "what"},
		{"a date with a no", orders.Answer{Kind: orders.Decline, Reason: orders.Safety, Text: "nei", ReplyBy: day("2027-01-10")}, "reply_by"},
		{"a reason with a question", orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2027-01-10"), Reason: orders.Safety}, "reason"},
		{"a question without a date", orders.Answer{Kind: orders.NeedsInformation, What: "hva"}, "reply_by"},
		{"a question until yesterday", orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2026-12-30")}, "reply_by"},
		{"a question for ever", orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2099-01-01")}, "reply_by"},
		{"no question", orders.Answer{Kind: orders.NeedsInformation, ReplyBy: day("2027-01-10")}, "what"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			err := in(t, orders.Chosen, signed).GiveAnswer(row.answer, answerer, signed)
			if f := refused(t, err, orders.ErrInvalidField, "R24"); f[0].Field != row.field {
				t.Errorf("field %s, want %s", f[0].Field, row.field)
			}
		})
	}
}

// TestSuitableOnlyAfterAccept is R24: both must be recorded.
func TestSuitableOnlyAfterAccept(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Chosen, signed)
	refused(t, o.Conclude(orders.Conclusion{Suitable: true}, callOff, district, signed), orders.ErrInvalidState, "R24")
	must(t, o.GiveAnswer(orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2027-01-10")}, answerer, signed))
	refused(t, o.Conclude(orders.Conclusion{Suitable: true}, callOff, district, signed), orders.ErrInvalidState, "R24")
	must(t, o.GiveAnswer(orders.Answer{Kind: orders.Accept}, answerer, signed))
	must(t, o.Conclude(orders.Conclusion{Suitable: true}, callOff, district, signed))
}

// TestSigning is R26: same text, each party once, the last signature sets the date.
func TestSigning(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Suitable, signed)
	refused(t, o.SignCallOff("old", district, signed), orders.ErrOtherText, "R26")
	must(t, o.SignCallOff("v1", answerer, instant("2026-12-30T10:00:00Z")))
	refused(t, o.SignCallOff("v1", answerer, signed), orders.ErrAlreadySigned, "R26")
	if o.State != orders.Suitable || !o.Round.AgreementDate.IsZero() || o.Round.PersonOpen() {
		t.Fatal("one signature is no agreement")
	}
	must(t, o.SignCallOff("v1", district, instant("2026-12-31T22:30:00Z")))
	if o.Round.AgreementDate != day("2026-12-31") || o.Round.LatestStart != day("2027-04-30") || !o.Round.PersonOpen() {
		t.Fatalf("agreed %s, latest start %s", o.Round.AgreementDate, o.Round.LatestStart)
	}
}

// TestReopening keeps place and access through the last day, and starts the choice anew.
func TestReopening(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, signed)
	old := o.Round
	refused(t, o.Reopen("", day("2027-01-31"), district, noon("2027-01-04")), orders.ErrReasonRequired, "R31")
	refused(t, o.Reopen("ønske", day("2027-01-03"), district, noon("2027-01-04")), orders.ErrInvalidField, "R31")
	must(t, o.Reopen("familien ønsker et annet sted", day("2027-01-31"), district, noon("2027-01-04")))
	if o.Round != nil || old.Status != orders.RoundRunningOut || old.Hold != orders.HoldHeld {
		t.Fatalf("the old round is %s with hold %s", old.Status, old.Hold)
	}
	if old.RanOut(day("2027-01-31")) || !old.RanOut(day("2027-02-01")) {
		t.Fatal("the last day is included")
	}
	must(t, choose(o, orders.HoldHeld, noon("2027-01-10")))
	if o.Round.Number != 2 {
		t.Fatalf("round %d, want 2", o.Round.Number)
	}
}

// TestWithdrawingEndsWhatStillRunsOut: place and access of an earlier round end with the order.
func TestWithdrawingEndsWhatStillRunsOut(t *testing.T) {
	t.Parallel()
	o := in(t, orders.Agreed, signed)
	old := o.Round
	must(t, o.Reopen("ønske", day("2027-01-31"), district, noon("2027-01-04")))
	o.Closed = nil
	must(t, o.Withdraw("flyttet", []*orders.Round{old}, district, noon("2027-01-05")))
	if old.Status != orders.RoundEnded || old.Hold != orders.HoldReleased || len(o.Closed) != 1 {
		t.Fatalf("the earlier round is %s with hold %s", old.Status, old.Hold)
	}
}

func TestAgeBands(t *testing.T) {
	t.Parallel()
	for born, want := range map[string]string{
		"2020-12-11": "0-5", "2020-12-10": "6-11", "2014-12-11": "6-11", "2014-12-10": "12-15", "2010-12-10": "16-17", "2008-12-10": "18+",
	} {
		if got := person(t, born, true).AgeBand(day("2026-12-10")); got != want {
			t.Errorf("born %s: %s, want %s (R55)", born, got, want)
		}
	}
}
