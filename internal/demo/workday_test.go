package demo_test

import (
	"slices"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// visitor is somebody who has signed in to the demo.
type visitor struct {
	t     *testing.T
	m     *market.Market
	by    identity.Actor
	today calendar.Date
}

// TestEverybodyHasABelievableDay: whatever the day, each printed login finds what its pages are made for.
func TestEverybodyHasABelievableDay(t *testing.T) {
	t.Parallel()
	for _, day := range []string{
		"2026-11-20T09:00:00+01:00", // a Friday
		"2026-12-31T23:30:00Z",      // the first minutes of a year
		"2027-03-28T00:59:59Z",      // Easter Sunday, a second before the clocks change
		"2027-03-30T07:00:00+02:00", // the morning after Easter
		"2028-02-29T12:00:00Z",      // leap day
		"2028-03-07T12:00:00+01:00", // the first day on which last month's reports are settled
	} {
		t.Run(day, func(t *testing.T) {
			t.Parallel()
			at, err := time.Parse(time.RFC3339, day)
			must(t, err)
			db := storetest.Open(t, storetest.SQLite)
			m, _, _ := filled(t, db, at)
			as := func(login string) visitor {
				t.Helper()
				return visitor{t, m, actorOf(t, db, login), calendar.On(at)}
			}
			as("familie").actsForTwoChildren(as("familie2"))
			as("ungdom").isAskedForConsent()
			as("saksbehandler").seesEveryDetour(as("saksbehandler2"))
			as("koordinator").hasAFullDay()
			for _, login := range []string{"familie-tom", "saksbehandler-tom", "koordinator-tom"} {
				as(login).hasNothing()
			}
			as("familie").readsEveryKindOfStatement()
			as("saksbehandler").worksOnWorkingDays()
		})
	}
}

func actorOf(t *testing.T, db *store.DB, login string) identity.Actor {
	t.Helper()
	account, err := db.AccountByLogin(t.Context(), login)
	must(t, err)
	return identity.Actor{AccountID: account.ID, Role: account.Role, PartyID: account.PartyID, Level: identity.PasswordLevel}
}

func (v visitor) cases() []market.View {
	v.t.Helper()
	list := v.m.ListOrders
	if v.by.Role == identity.ProviderCoordinator {
		list = v.m.ListAssignments
	}
	views, err := list(v.t.Context(), v.by, market.OrderFilter{}, market.Page{Limit: 100})
	must(v.t, err)
	return views.Items
}

// wants fails where none of the views is as told.
func (v visitor) wants(what string, views []market.View, is func(market.View) bool) {
	v.t.Helper()
	if !slices.ContainsFunc(views, is) {
		v.t.Errorf("%s: no case of %d", what, len(views))
	}
}

func may(view market.View, action policy.Action) bool { return slices.Contains(view.Actions, action) }

func (v visitor) actsForTwoChildren(other visitor) {
	v.t.Helper()
	mine := v.cases()
	v.wants("Emil's list is open", mine, func(c market.View) bool {
		return c.Order.State == orders.Published && c.Order.Age(v.today) == 9 && !c.Order.ShownOn.IsZero() && !c.DueOn.Before(v.today) && may(c, policy.ChooseProvider)
	})
	v.wants("Sofie's start is confirmed", mine, func(c market.View) bool {
		if c.Order.State != orders.StartConfirmed || c.Order.Round.Start.On.Before(v.today) {
			return false
		}
		plan, err := v.m.ReadPlan(v.t.Context(), v.by, c.Order.ID)
		return err == nil && slices.Contains(plan.WaitingOn, orders.Family) && plan.Plan.Visits[0].Status == orders.VisitHeld
	})
	theirs := other.cases()
	if len(mine) != 2 || len(theirs) != 1 || theirs[0].Order.State != orders.Published || theirs[0].Order.Age(v.today) != 9 {
		v.t.Errorf("Kari has %d cases, Per %d", len(mine), len(theirs))
	}
}

func (v visitor) isAskedForConsent() {
	v.t.Helper()
	v.wants("a choice waits for consent", v.cases(), func(c market.View) bool {
		return may(c, policy.GiveConsent) && c.Order.Age(v.today) == 17
	})
}

// seesEveryDetour looks for what does not happen on the straight road, in the printed district.
func (v visitor) seesEveryDetour(colleague visitor) {
	v.t.Helper()
	all := v.cases()
	live := func(is func(r *orders.Round, o *orders.Order) bool) func(market.View) bool {
		return func(c market.View) bool {
			return c.Order.Round != nil && c.Order.Round.Status == orders.RoundLive && is(c.Order.Round, c.Order)
		}
	}
	v.wants("a half-filled draft", all, func(c market.View) bool {
		return c.Order.State == orders.Draft && c.Order.CarerName == "" && c.Order.Recipient.Name != ""
	})
	v.wants("a complete draft", all, func(c market.View) bool { return c.Order.State == orders.Draft && c.Order.CarerName != "" })
	v.wants("paper waits for the second person", all, func(c market.View) bool { return c.Order.Form != nil && may(c, policy.ConfirmPaper) })
	for _, c := range colleague.cases() {
		if may(c, policy.ConfirmPaper) {
			v.t.Error("the colleague registered the paper and may confirm it")
		}
	}
	v.wants("an objection", all, func(c market.View) bool { return may(c, policy.ResolveObjection) })
	v.wants("a provider asks", all, live(func(r *orders.Round, o *orders.Order) bool {
		return o.State == orders.Chosen && r.AwaitsInformation() && !r.Answer.ReplyBy.Before(v.today)
	}))
	v.wants("a provider declines", all, live(func(r *orders.Round, o *orders.Order) bool {
		return o.State == orders.Chosen && r.Answered(orders.Decline)
	}))
	v.wants("a case waits for a place", all, live(func(r *orders.Round, _ *orders.Order) bool { return r.Hold == orders.HoldWaiting }))
	v.wants("a case has just got its place", all, live(func(r *orders.Round, _ *orders.Order) bool { return r.AcceptWaiting && r.Hold == orders.HoldHeld }))
	v.wants("a later start is wished", all, live(func(r *orders.Round, o *orders.Order) bool { return o.State == orders.Agreed && r.LaterStart != nil }))
	v.wants("a start is not agreed", all, live(func(r *orders.Round, _ *orders.Order) bool { return r.StartAnswer == orders.StartNotAgreed }))
	for _, who := range []visitor{v, colleague} {
		list, err := v.m.ReadWorklist(v.t.Context(), who.by, true, market.Page{Limit: 100})
		must(v.t, err)
		if len(list.Items) == 0 {
			v.t.Error("a caseworker has nothing to do")
		}
	}
}

// hasAFullDay looks at the printed provider's work: plans and reports at every point, and not all of it overdue.
func (v visitor) hasAFullDay() {
	v.t.Helper()
	all := v.cases()
	plans, reports := map[orders.VisitStatus]int{}, map[orders.ReportStatus]int{}
	for _, c := range all {
		if plan, err := v.m.ReadPlan(v.t.Context(), v.by, c.Order.Round.ID); err == nil {
			for _, visit := range plan.Plan.Visits {
				plans[visit.Status]++
			}
		}
		list, err := v.m.ListReports(v.t.Context(), v.by, c.Order.Round.ID, market.Page{Limit: 100}, nil)
		if err == nil {
			for _, r := range list.Items {
				reports[r.Report.Status]++
			}
		}
	}
	for _, status := range []orders.VisitStatus{orders.VisitProposed, orders.VisitAgreed, orders.VisitHeld} {
		if plans[status] == 0 {
			v.t.Errorf("no visit is %s", status)
		}
	}
	for _, status := range orders.ReportStatuses() {
		if reports[status] == 0 {
			v.t.Errorf("no report is %s", status)
		}
	}
	list, err := v.m.ReadWorklist(v.t.Context(), v.by, false, market.Page{Limit: 100})
	must(v.t, err)
	kinds, overdue := map[market.TaskKind]int{}, 0
	for _, task := range list.Tasks {
		kinds[task.Kind]++
		if task.DueOn.Before(v.today) {
			overdue++
		}
	}
	for _, kind := range []market.TaskKind{market.PlanMissing, market.WishOpen, market.ReportDue, market.ReportToEdit} {
		if kinds[kind] == 0 {
			v.t.Errorf("no task %s among %v", kind, kinds)
		}
	}
	if overdue > len(list.Tasks)/2 || list.Counts.Overdue > len(list.Items)/3 {
		v.t.Errorf("%d of %d tasks and %d of %d cases are overdue", overdue, len(list.Tasks), list.Counts.Overdue, len(list.Items))
	}
}

func (v visitor) hasNothing() {
	v.t.Helper()
	list, err := v.m.ReadWorklist(v.t.Context(), v.by, false, market.Page{Limit: 100})
	must(v.t, err)
	if n := len(v.cases()) + len(list.Items) + len(list.Tasks); n != 0 {
		v.t.Errorf("somebody with nothing to do has %d things", n)
	}
}

func (v visitor) readsEveryKindOfStatement() {
	v.t.Helper()
	lines, err := v.m.ListProviders(v.t.Context(), market.OfferFilter{}, market.Page{Limit: 100})
	must(v.t, err)
	soon, values := 0, map[providers.StatementValue]int{}
	for _, line := range lines {
		for _, offer := range line.Offers {
			value := offer.Statement.At(providers.Date(v.today.String()))
			values[value]++
			if value != providers.Unknown && offer.Statement.ValidUntil < providers.Date(v.today.AddDays(7).String()) {
				soon++
			}
		}
	}
	for _, value := range providers.StatementValues() {
		if values[value] == 0 {
			v.t.Errorf("no statement is %s", value)
		}
	}
	if soon == 0 {
		v.t.Error("no statement runs out within a week")
	}
}

// worksOnWorkingDays: what a district does falls on a day off only where it could not be earlier.
func (v visitor) worksOnWorkingDays() {
	v.t.Helper()
	off, all := 0, 0
	for _, c := range v.cases() {
		entries, _, err := v.m.ReadTrail(v.t.Context(), v.by, c.Order.ID, market.EventFilter{}, market.Page{Limit: 100}, nil)
		must(v.t, err)
		for _, e := range entries {
			if e.Side != orders.District {
				continue
			}
			all++
			if !calendar.IsWorkingDay(calendar.On(e.At)) {
				off++
			}
		}
	}
	if all == 0 || off > all/50 {
		v.t.Errorf("%d of the district's %d steps were on a day off", off, all)
	}
}
