package orders_test

import (
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

func bothParents(t *testing.T, state orders.State) *orders.Order {
	t.Helper()
	o := in(t, state, signed)
	o.Representatives = append(o.Representatives, as(father, orders.Parent, ""), as("aunt", orders.Verge, "V-1"), as(child, orders.Self, ""))
	return o
}

// TestWhoMayObject is R51: the other guardian, once for each choice, until it is agreed.
func TestWhoMayObject(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, who, reason string
		state             orders.State
		want              error
		rule              string
	}{
		{"the other parent while the offer is assessed", father, "langt", orders.Chosen, nil, ""},
		{"and until the last signature", father, "langt", orders.Suitable, nil, ""},
		{"not after the agreement", father, "langt", orders.Agreed, orders.ErrInvalidState, "R31"},
		{"not before there is a choice", father, "langt", orders.Published, orders.ErrInvalidState, "R31"},
		{"never whoever chose", mother, "angrer", orders.Chosen, orders.ErrMayNotObject, "R51"},
		{"a guardian without parental responsibility does not", "aunt", "nei", orders.Chosen, orders.ErrMayNotObject, "R51"},
		{"a child of eleven does not", child, "nei", orders.Chosen, orders.ErrMayNotObject, "R51"},
		{"with a reason", father, " ", orders.Chosen, orders.ErrReasonRequired, "R51"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := bothParents(t, row.state)
			may := o.MayObject(row.who, day("2026-12-31"))
			err := o.Object(row.reason, familyActor(row.who), signed)
			if row.want != nil {
				refused(t, err, row.want, row.rule)
				if may && row.want != orders.ErrReasonRequired { //nolint:errorlint // a row's own value
					t.Fatal("offered as a next step")
				}
				return
			}
			must(t, err)
			if !may || !o.Round.Contested() || !slices.Contains(o.WaitingOn(), orders.District) {
				t.Fatalf("offered %t, contested %t, waits on %v", may, o.Round.Contested(), o.WaitingOn())
			}
			refused(t, o.Object("igjen", familyActor(row.who), signed), orders.ErrObjected, "R51")
		})
	}
}

// TestNobodySignsWhatIsContested, until the objection is taken back or resolved (R51).
func TestNobodySignsWhatIsContested(t *testing.T) {
	t.Parallel()
	for name, settle := range map[string]func(o *orders.Order) error{
		"taken back": func(o *orders.Order) error { return o.WithdrawObjection(familyActor(father), signed) },
		"resolved":   func(o *orders.Order) error { return o.ResolveObjections("barnet vil", district, signed) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := bothParents(t, orders.Suitable)
			must(t, o.SignCallOff("v1", district, signed))
			must(t, o.Object("langt", familyActor(father), signed))
			for _, by := range []orders.Actor{district, answerer} {
				refused(t, o.SignCallOff("v1", by, signed), orders.ErrContested, "R51")
				if o.Possible(orders.CallOffSigned, by, day("2026-12-31")) {
					t.Fatalf("offered to the %s", by.Side)
				}
			}
			if w := o.WaitingOn(); !slices.Equal(w, []orders.Side{orders.District}) {
				t.Fatalf("waits on %v, want the district alone", w)
			}
			must(t, settle(o))
			must(t, o.SignCallOff("v1", answerer, signed))
			if o.State != orders.Agreed {
				t.Fatalf("state %s", o.State)
			}
		})
	}
}

// TestTheUsersOwnNo: at 16 and 17 parents do not choose against it, and the district does not set it aside (R18).
func TestTheUsersOwnNo(t *testing.T) {
	t.Parallel()
	o := person(t, "2009-12-10", false, as(mother, orders.Parent, ""), as(child, orders.Self, ""))
	must(t, o.Publish(true, district, noon("2026-11-30")))
	must(t, choose(o, orders.HoldHeld, noon("2026-12-10")))
	must(t, o.Object("vil ikke", familyActor(child), noon("2026-12-10")))
	if o.MayResolve() {
		t.Error("offered to the district")
	}
	refused(t, o.ResolveObjections("foreldrene bestemmer", district, noon("2026-12-11")), orders.ErrContested, "R18")
	must(t, choose(o, orders.HoldHeld, noon("2026-12-12")))
	if o.Round.Contested() {
		t.Error("a new choice clears the contest")
	}
}

// TestNothingToSettle: a resolution and a withdrawal need a standing objection.
func TestNothingToSettle(t *testing.T) {
	t.Parallel()
	o := bothParents(t, orders.Chosen)
	refused(t, o.ResolveObjections("x", district, signed), orders.ErrInvalidState, "R51")
	refused(t, o.WithdrawObjection(familyActor(father), signed), orders.ErrInvalidState, "R51")
	must(t, o.Object("langt", familyActor(father), signed))
	refused(t, o.ResolveObjections(" ", district, signed), orders.ErrReasonRequired, "R51")
	must(t, o.ResolveObjections("barnet vil", district, signed))
	refused(t, o.WithdrawObjection(familyActor(father), signed), orders.ErrInvalidState, "R51")
}
