package orders_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

var signed = noon("2026-12-31")

// everything a party can try, with bodies that are right in the state where the event belongs.
func attempts(o *orders.Order) map[orders.EventType]func() error {
	now := noon("2027-01-04")
	later := orders.StartDate{On: day("2027-01-08"), AgreedWithFamily: day("2027-01-04"), Reason: "avtalt"}
	return map[orders.EventType]func() error{
		orders.DraftEdited:      func() error { return o.EditDraft(complete(), parentOf(), district, now) },
		orders.PublishedEvent:   func() error { return o.Publish(true, district, now) },
		orders.Revised:          func() error { return o.Revise("rettet", complete(), parentOf(), district, now) },
		orders.ProviderChosen:   func() error { return choose(o, orders.HoldHeld, now) },
		orders.ChoiceWithdrawn:  func() error { return o.WithdrawChoice(family, now) },
		orders.Answered:         func() error { return o.GiveAnswer(orders.Answer{Kind: orders.Accept}, answerer, now) },
		orders.InformationGiven: func() error { return o.GiveInformation("ja", day("2027-01-10"), district, now) },
		orders.SuitabilityConcluded: func() error {
			return o.Conclude(orders.Conclusion{Reason: orders.Safety, Text: "nei"}, callOff, district, now)
		},
		orders.CallOffSigned:       func() error { return o.SignCallOff("v1", district, now) },
		orders.StartConfirmedEvent: func() error { return o.ConfirmStart(later, nil, answerer, now) },
		orders.StartedEvent:        func() error { return o.ReportStart(day("2027-01-04"), answerer, now) },
		orders.Reopened:            func() error { return o.Reopen("ønsker annet", day("2027-01-31"), district, now) },
		orders.EndedEvent:          func() error { return o.End("flyttet", day("2027-01-31"), district, now) },
		orders.WithdrawnEvent:      func() error { return o.Withdraw("flyttet", nil, district, now) },
		orders.HandedOver:          func() error { return o.HandOver("other", "ferie", district, now) },
		orders.LaterStartAsked:     func() error { return o.AskLaterStart(day("2027-06-04"), "vi venter", family, now) },
		orders.StartAnswered:       func() error { return o.AnswerStart(orders.StartAgreed, family, now) },
	}
}

// TestEveryEventInEveryState walks the whole table: what has no row is refused by R31 and changes nothing; what has one
// moves the version by one and leaves one event.
func TestEveryEventInEveryState(t *testing.T) {
	t.Parallel()
	for _, state := range orders.States() {
		for event := range attempts(draft(t)) {
			t.Run(string(state)+"/"+string(event), func(t *testing.T) {
				t.Parallel()
				o := in(t, state, signed)
				if event == orders.InformationGiven && state == orders.Chosen {
					must(t, o.GiveAnswer(orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2027-01-10")}, answerer, signed))
				}
				version, happened := o.Version, len(o.Happened)
				err := attempts(o)[event]()
				allowed := slices.Contains(orders.StatesFor(event), state)
				if event == orders.ProviderChosen {
					allowed = slices.Contains(orders.StatesFor(orders.ProviderChosen, orders.ProviderChanged), state)
				}
				if !allowed {
					refused(t, err, orders.ErrInvalidState, "R31")
					if o.Version != version || o.State != state {
						t.Fatal("a refused event changed the order")
					}
					return
				}
				must(t, err)
				if o.Version != version+1 || len(o.Happened) != happened+1 {
					t.Fatalf("version %d→%d, events %d→%d: want one of each", version, o.Version, happened, len(o.Happened))
				}
			})
		}
	}
}

// TestEveryOpenStateHasAnExitAndAnOwner is the answer to complaint 1 of domain.md: silence.
func TestEveryOpenStateHasAnExitAndAnOwner(t *testing.T) {
	t.Parallel()
	for _, state := range orders.States() {
		o := in(t, state, signed)
		exits := slices.ContainsFunc(orders.Steps(), func(s orders.Step) bool { return s.To != state && slices.Contains(s.From, state) })
		owned := len(o.WaitingOn()) > 0 && !o.DueOn(orders.DefaultSettings(), day("2027-01-01")).IsZero()
		if exits != state.Open() || owned != state.Open() {
			t.Errorf("%s: exit %v, owner and date %v, want both %v", state, exits, owned, state.Open())
		}
	}
}

// TestDue is the table of design.md section 2: who owes the next step, and by when.
func TestDue(t *testing.T) {
	t.Parallel()
	s := orders.DefaultSettings()
	for _, row := range []struct {
		name, due, today string
		order            func(t *testing.T) *orders.Order
		waiting          orders.Side
	}{
		{"a draft is due 14 days after the decision", "2026-12-10", "2026-12-01", func(t *testing.T) *orders.Order { return draft(t) }, orders.District},
		{"a published order gives the family 28 days", "2026-12-28", "2026-12-01", func(t *testing.T) *orders.Order { return in(t, orders.Published, signed) }, orders.Family},
		{"counted from the first look at the list", "2026-12-29", "2026-12-01", func(t *testing.T) *orders.Order {
			o := in(t, orders.Published, signed)
			o.Shown(day("2026-12-01"))
			return o
		}, orders.Family},
		{"the provider answers within five working days, Christmas left out", "2026-12-29", "2026-12-17", func(t *testing.T) *orders.Order { return in(t, orders.Chosen, noon("2027-01-04")) }, orders.Provider},
		{"a question is due when the provider says", "2026-12-20", "2026-12-17", func(t *testing.T) *orders.Order {
			o := in(t, orders.Chosen, signed)
			must(t, o.GiveAnswer(orders.Answer{Kind: orders.NeedsInformation, What: "hva", ReplyBy: day("2026-12-20")}, answerer, noon("2026-12-17")))
			return o
		}, orders.District},
		{"an answer is concluded within five working days", "2026-12-28", "2026-12-21", func(t *testing.T) *orders.Order {
			o := in(t, orders.Chosen, signed)
			must(t, o.GiveAnswer(orders.Answer{Kind: orders.Accept}, answerer, noon("2026-12-18")))
			return o
		}, orders.District},
		{"a suitable case is signed within 14 days of the choice", "2026-12-31", "2026-12-18", func(t *testing.T) *orders.Order { return in(t, orders.Suitable, signed) }, orders.District},
		{"an agreed case first shows 60 days before the deadline", "2027-03-01", "2027-03-01", func(t *testing.T) *orders.Order { return in(t, orders.Agreed, signed) }, orders.Provider},
		{"and then the deadline itself", "2027-04-30", "2027-03-02", func(t *testing.T) *orders.Order { return in(t, orders.Agreed, signed) }, orders.Provider},
		{"a confirmed start is due on its day", "2027-04-30", "2027-03-02", func(t *testing.T) *orders.Order { return in(t, orders.StartConfirmed, signed) }, orders.Provider},
		{"a started case is evaluated within a year (R48)", "2027-11-26", "2027-05-02", func(t *testing.T) *orders.Order { return in(t, orders.Started, signed) }, orders.District},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := row.order(t)
			if got := o.DueOn(s, day(row.today)); got != day(row.due) {
				t.Errorf("due %s, want %s", got, row.due)
			}
			if got := o.WaitingOn(); len(got) == 0 || got[0] != row.waiting {
				t.Errorf("waits on %v, want %s", got, row.waiting)
			}
		})
	}
}

// TestWatch is R21 and R30: each notice once, also when the server has been down for a week.
func TestWatch(t *testing.T) {
	t.Parallel()
	s := orders.DefaultSettings()
	for _, row := range []struct {
		name  string
		order func(t *testing.T) *orders.Order
		looks []string
		want  []string
	}{
		{
			"reminders on day 7 and 14, overdue on day 29 (rules.md L 4)", func(t *testing.T) *orders.Order {
				o := in(t, orders.Published, signed)
				o.Shown(day("2026-12-01"))
				return o
			},
			[]string{"2026-12-07", "2026-12-08", "2026-12-08", "2026-12-15", "2026-12-29", "2026-12-30", "2027-02-01"},
			[]string{"choice_reminder 2026-12-08", "choice_reminder 2026-12-15", "choice_overdue 2026-12-30"},
		},
		{
			"60, 30, 14 and 7 days before, and the day after", func(t *testing.T) *orders.Order { return in(t, orders.Agreed, signed) },
			[]string{"2027-02-28", "2027-03-01", "2027-03-31", "2027-04-16", "2027-04-23", "2027-04-30", "2027-05-01", "2027-05-02"},
			[]string{"start_notice 2027-03-01", "start_notice 2027-03-31", "start_notice 2027-04-16", "start_notice 2027-04-23", "breach_4m 2027-05-01"},
		},
		{
			"a server down for ten weeks gives every missing notice once", func(t *testing.T) *orders.Order { return in(t, orders.Agreed, signed) },
			[]string{"2027-02-28", "2027-05-09", "2027-05-10"},
			[]string{"start_notice 2027-03-01", "start_notice 2027-03-31", "start_notice 2027-04-16", "start_notice 2027-04-23", "breach_4m 2027-05-01"},
		},
		{
			"a confirmed start needs no notice, but a breach is a breach", func(t *testing.T) *orders.Order { return in(t, orders.StartConfirmed, signed) },
			[]string{"2027-04-30", "2027-05-01"},
			[]string{"breach_4m 2027-05-01"},
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			o := row.order(t)
			var got []string
			for _, today := range row.looks {
				for _, n := range o.Watch(s, day(today)) {
					got = append(got, string(n.Event)+" "+n.On.String())
				}
			}
			if !slices.Equal(got, row.want) {
				t.Errorf("got %v, want %v", got, row.want)
			}
		})
	}
}

// TestNextWatchNeverMissesANotice looks only on the dates that NextWatch names and still gets every notice on its day.
func TestNextWatchNeverMissesANotice(t *testing.T) {
	t.Parallel()
	s := orders.DefaultSettings()
	o := in(t, orders.Agreed, signed)
	var got []calendar.Date
	for next := o.NextWatch(s); !next.IsZero(); next = o.NextWatch(s) {
		for _, n := range o.Watch(s, next) {
			if n.On != next {
				t.Errorf("notice of %s came on %s", n.On, next)
			}
			got = append(got, n.On)
		}
	}
	if len(got) != 5 {
		t.Errorf("%d notices, want 5", len(got))
	}
}

func TestARefusalSaysRuleAndFieldAndNoValue(t *testing.T) {
	t.Parallel()
	r := orders.RefuseField(orders.ErrStartTooLate, "R27", "start_date", "after_deadline", "latest_start", "2027-02-28")
	if got, want := r.Error(), "the start is after the deadline: R27: start_date"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !errors.Is(r, orders.ErrStartTooLate) || len(r.Values) != 1 {
		t.Error("a refusal is its reason, with the values for its message")
	}
}
