package orders

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// PreCareAnswer is the family's answer to the plan: yes to one visit or, with visit 0, to all that wait; or another date for one.
type PreCareAnswer struct {
	Answer string // yes or other_date
	Visit  int
	On     calendar.Date
	Text   string
}

// The two answers.
const (
	AnswerYes       = "yes"
	AnswerOtherDate = "other_date"
)

// Answer records the family's answer (pre_care_answered). A wish for another date leaves the visit where it is until the
// provider moves it or says why not.
func (p *PreCarePlan) Answer(o *Order, a PreCareAnswer, by Actor, at time.Time) (Event, error) {
	if p.Version == 0 {
		return Event{}, Refuse(ErrNothingPlanned, "R29")
	}
	if err := p.checkAnswer(o, a, calendar.On(at)); err != nil {
		return Event{}, err
	}
	visits := slices.Clone(p.Visits)
	for i := range visits {
		v := &visits[i]
		switch {
		case a.Visit != 0 && a.Visit != v.Number:
		case a.Answer == AnswerOtherDate:
			v.Wish = &Wish{On: a.On, Text: a.Text}
		case v.Open() && (a.Visit != 0 || v.waits()):
			v.Status, v.Wish = VisitAgreed, nil
		}
	}
	p.Version++
	p.Visits, p.AnsweredOn = visits, calendar.On(at)
	return o.Beside(PreCareAnswered, by, at, "answer", a.Answer, "visit", number(a.Visit), "date", a.On.String(), "text", a.Text), nil
}

func (p *PreCarePlan) checkAnswer(o *Order, a PreCareAnswer, today calendar.Date) error {
	if a.Answer != AnswerYes && a.Answer != AnswerOtherDate {
		return RefuseField(ErrInvalidField, "", "answer", "unknown_value")
	}
	if a.Visit == 0 {
		if a.Answer == AnswerOtherDate {
			return RefuseField(ErrInvalidField, "R29", "visit", "required")
		}
		return nil
	}
	v, err := p.visit(a.Visit)
	switch {
	case err != nil:
		return err
	case !v.Open():
		return Refuse(ErrVisitOver, "R29", "status", string(v.Status))
	case a.Answer == AnswerYes:
		return nil
	case a.On.IsZero():
		return RefuseField(ErrInvalidField, "R29", "date", "required")
	case a.On.Before(today):
		return RefuseField(ErrInvalidField, "R29", "date", "from_today")
	case a.On == v.On:
		return RefuseField(ErrInvalidField, "R29", "date", "same_date")
	case o.State == StartConfirmed && !a.On.Before(o.Round.Start.On):
		// Getting to know each other comes before the first ordinary stay.
		return RefuseField(ErrInvalidField, "R29", "date", "before_first_day", "start_date", o.Round.Start.On.String())
	}
	return nil
}

func (p *PreCarePlan) visit(n int) (*Visit, error) {
	if n < 1 || n > len(p.Visits) {
		return nil, RefuseField(ErrInvalidField, "R29", "visit", "unknown_value")
	}
	return &p.Visits[n-1], nil
}

// VisitReport is what the provider says of a visit whose day has come.
type VisitReport struct {
	Visit  int
	Held   bool
	Reason NotHeldReason
	Text   string
}

// ReportVisit records that a visit was held or not (pre_care_visit_held). It can be put right later; the case file keeps both.
// The caller has found that the visit exists.
func (p *PreCarePlan) ReportVisit(o *Order, r VisitReport, by Actor, at time.Time) (Event, error) {
	v, err := p.visit(r.Visit)
	switch {
	case err != nil:
		return Event{}, Refuse(ErrNotFound, "")
	case v.Status == VisitCancelled:
		return Event{}, Refuse(ErrVisitOver, "R29", "status", string(v.Status))
	case v.On.After(calendar.On(at)):
		return Event{}, Refuse(ErrVisitToCome, "R29", "date", v.On.String())
	case r.Held && r.Reason != "":
		return Event{}, RefuseField(ErrInvalidField, "R39", "reason", "not_with_held")
	case !r.Held && strings.TrimSpace(string(r.Reason)) == "":
		return Event{}, RefuseField(ErrReasonRequired, "R39", "reason", "required")
	case !r.Held && !slices.Contains(NotHeldReasons(), r.Reason):
		return Event{}, RefuseField(ErrInvalidField, "R39", "reason", "unknown_value")
	}
	p.Visits = slices.Clone(p.Visits)
	v = &p.Visits[r.Visit-1]
	v.Status, v.NotHeld, v.Text = VisitHeld, r.Reason, r.Text
	if !r.Held {
		v.Status = VisitNotHeld
	}
	p.Version++
	return o.Beside(VisitReported, by, at, "visit", number(r.Visit), "date", v.On.String(), "held", strconv.FormatBool(r.Held),
		"reason", string(r.Reason), "text", r.Text), nil
}

// number writes a visit's number, nothing for none.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// Possible tells whether something can be said of the plan on a date: by the family an answer, by the provider whether a visit
// was held.
func (p *PreCarePlan) Possible(held bool, today calendar.Date) bool {
	return slices.ContainsFunc(p.Visits, func(v Visit) bool {
		if held {
			return v.Status != VisitCancelled && !v.On.After(today)
		}
		return v.Open()
	})
}
