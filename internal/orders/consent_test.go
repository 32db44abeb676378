package orders_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

const father = "father"

func familyActor(account string) orders.Actor {
	return orders.Actor{AccountID: account, PartyID: account, Side: orders.Family, Level: "password"}
}

var heard = orders.ChildView{View: "given", Text: "vil gjerne", WeightNote: "vektlagt"}

// young is a published case of a competent user born 2009-06-14, her two parents and herself.
func young(t *testing.T) *orders.Order {
	t.Helper()
	o := person(t, "2009-06-14", true, as(mother, orders.Parent, ""), as(father, orders.Parent, ""), as(child, orders.Self, ""))
	must(t, o.Publish(true, district, noon("2026-11-30")))
	return o
}

// propose is what a use case does with a choice at 16 and 17.
func propose(o *orders.Order, who string, view orders.ChildView, at time.Time) error {
	c := orders.Choice{OfferID: fmt.Sprintf("offer-%d", o.Rounds+1), ChildView: view}
	if _, err := o.CheckChoice(c, familyActor(who), at); err != nil {
		return err
	}
	return o.Propose(c, familyActor(who), at)
}

func consent(o *orders.Order, who string, view orders.ChildView, at time.Time) error {
	c, w, err := o.CheckConsent(view, familyActor(who), at)
	if err != nil {
		return err
	}
	chosen := orders.ChosenOffer{Offer: providers.Offer{ID: c.OfferID, ProviderID: provider}, RoundID: "round", Alias: "ABCDEF"}
	return o.Choose(c, w, chosen, orders.HoldHeld, familyActor(who), at, orders.DefaultSettings())
}

// TestBothMustBeRecordedAtSixteen: one alone does not choose for a competent user of 16 or 17 (R18).
func TestBothMustBeRecordedAtSixteen(t *testing.T) {
	t.Parallel()
	at := noon("2026-12-10")
	for _, row := range []struct {
		name, first, second string
		firstView, view     orders.ChildView
		want                error
		rule                string
	}{
		{"the user, then a parent who has heard her", child, mother, orders.ChildView{}, heard, nil, ""},
		{"a parent, then the user", mother, child, heard, orders.ChildView{}, nil, ""},
		{"two parents are not enough", mother, father, heard, heard, orders.ErrMayNotChoose, "R18"},
		{"nobody consents to the own choice", child, child, orders.ChildView{}, heard, orders.ErrMayNotChoose, "R18"},
		{"somebody else does not consent", mother, "somebody", heard, heard, orders.ErrAuthorityEnded, "R18"},
		{"one of them must say how she was heard", child, mother, orders.ChildView{}, orders.ChildView{}, orders.ErrChildNotHeard, "R19"},
		{"what is said must be whole", mother, child, heard, orders.ChildView{View: "given", Text: "ja"}, orders.ErrChildNotHeard, "R19"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := young(t)
			version := o.Version
			must(t, propose(o, row.first, row.firstView, at))
			if o.State != orders.Published || o.Round != nil || o.Version != version+1 || o.Happened[len(o.Happened)-1].ProviderID != "" {
				t.Fatalf("a proposal is %s in version %d with round %v", o.State, o.Version, o.Round)
			}
			if w := o.WaitingOn(); !slices.Equal(w, []orders.Side{orders.Family}) {
				t.Fatalf("waits on %v, want the family", w)
			}
			err := consent(o, row.second, row.view, at)
			if row.want != nil {
				refused(t, err, row.want, row.rule)
				if o.Pending(calendar.On(at)) == nil {
					t.Fatal("the proposal stands after a refused consent")
				}
				return
			}
			must(t, err)
			if r := o.Round; r.ChosenBy != row.first || r.Assent.By != row.second || r.Ground == r.Assent.Ground || o.Proposal != nil {
				t.Fatalf("chosen by %s as %s with %+v", r.ChosenBy, r.Ground, r.Assent)
			}
		})
	}
}

// TestAChoiceAloneIsRefused: the way round the proposal is closed.
func TestAChoiceAloneIsRefused(t *testing.T) {
	t.Parallel()
	o := young(t)
	err := o.Choose(orders.Choice{OfferID: "x"}, orders.Written{By: mother, Ground: orders.Parent}, orders.ChosenOffer{}, orders.HoldHeld,
		family, noon("2026-12-10"), orders.DefaultSettings())
	refused(t, err, orders.ErrConsentNeeded, "R18")
}

// TestWhenAProposalFalls: with the authority it was made on, on the 18th birthday, with a revision and with the order.
func TestWhenAProposalFalls(t *testing.T) {
	t.Parallel()
	at := noon("2026-12-10")
	for name, row := range map[string]struct {
		falls func(o *orders.Order) error
		on    string
	}{
		"taken back by the other one": {func(o *orders.Order) error { return o.WithdrawProposal(familyActor(child), at) }, "2026-12-10"},
		"the order is revised": {func(o *orders.Order) error {
			return o.Revise("rettet", o.Content, o.Representatives, district, at)
		}, "2026-12-10"},
		"the order is withdrawn":         {func(o *orders.Order) error { return o.Withdraw("flyttet", nil, district, at) }, "2026-12-10"},
		"she turns eighteen":             {func(*orders.Order) error { return nil }, "2027-06-14"},
		"the mother's authority has run": {func(*orders.Order) error { return nil }, "2027-01-01"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := young(t)
			o.Representatives[0].ValidTo = day("2026-12-31")
			must(t, propose(o, mother, heard, at))
			if row.on != "2026-12-10" && o.Pending(day(row.on).AddDays(-1)) == nil && name != "she turns eighteen" {
				t.Fatal("the last day is included")
			}
			must(t, row.falls(o))
			if o.Pending(day(row.on)) != nil || o.AwaitsConsentOf(child, day(row.on)) {
				t.Fatal("the proposal stands")
			}
		})
	}
}

// TestAChangeTakesBothAsWell: the live choice stands until the other one consents.
func TestAChangeTakesBothAsWell(t *testing.T) {
	t.Parallel()
	o, at := young(t), noon("2026-12-10")
	must(t, propose(o, mother, heard, at))
	must(t, consent(o, child, orders.ChildView{}, at))
	old := o.Round
	must(t, propose(o, child, orders.ChildView{}, at))
	if o.State != orders.Chosen || o.Round != old {
		t.Fatal("the live choice must stand")
	}
	must(t, consent(o, father, heard, at))
	if o.Round == old || old.Status != orders.RoundEnded || o.Round.ChosenBy != child || o.Round.Assent.By != father {
		t.Fatalf("chosen by %s", o.Round.ChosenBy)
	}
}
