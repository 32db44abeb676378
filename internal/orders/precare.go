package orders

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// PreCarePlan is the provider's plan for the time between the agreement and the start: getting to know each other (S2). It
// belongs to one round, has a version of its own, and moves neither the order's state nor any clock (R29). From the agreement
// on there is always one: at version 0 nothing is planned yet.
type PreCarePlan struct {
	Version int64
	RoundID string
	Text    string
	// DueOn is the date by which there should be a plan.
	DueOn  calendar.Date
	Visits []Visit
	// AnsweredOn is the date of the family's last answer, zero when there is none since the plan was last changed.
	AnsweredOn calendar.Date
}

// VisitStatus is where a visit stands.
type VisitStatus string

// The statuses of a visit. Moved waits for the family's answer, as proposed does.
const (
	VisitProposed  VisitStatus = "proposed"
	VisitAgreed    VisitStatus = "agreed"
	VisitIsMoved   VisitStatus = "moved"
	VisitHeld      VisitStatus = "held"
	VisitNotHeld   VisitStatus = "not_held"
	VisitCancelled VisitStatus = "cancelled"
)

// VisitStatuses lists the statuses in a fixed order.
func VisitStatuses() []VisitStatus {
	return []VisitStatus{VisitProposed, VisitAgreed, VisitIsMoved, VisitHeld, VisitNotHeld, VisitCancelled}
}

// Visit is one meeting before the start. Its number is its own for good.
type Visit struct {
	Number  int           `json:"number"`
	On      calendar.Date `json:"on"`
	Purpose string        `json:"purpose"`
	Status  VisitStatus   `json:"status"`
	// Moved is the last move, nil when there was none.
	Moved *Move `json:"moved,omitempty"`
	// Wish is the other date that the family has asked for, with the provider's reason when it was not followed.
	Wish *Wish `json:"wish,omitempty"`
	// NotHeld is why the visit was not held, Text what the provider says of it.
	NotHeld NotHeldReason `json:"not_held,omitzero"`
	Text    string        `json:"text,omitzero"`
}

// Move is who moved a visit, from when, and why.
type Move struct {
	By     Side          `json:"by"`
	From   calendar.Date `json:"from"`
	Reason string        `json:"reason,omitzero"`
}

// Wish is the family's wish for another date. Kept is the provider's reason for keeping its own.
type Wish struct {
	On   calendar.Date `json:"on"`
	Text string        `json:"text,omitzero"`
	Kept string        `json:"kept,omitzero"`
}

// NotHeldReason is why a visit was not held.
type NotHeldReason string

// The reasons; sickness is none of its own (R39).
const (
	FamilyReason    NotHeldReason = "family"
	ProviderReason  NotHeldReason = "provider"
	PracticalReason NotHeldReason = "practical"
)

// NotHeldReasons lists the reasons in a fixed order.
func NotHeldReasons() []NotHeldReason {
	return []NotHeldReason{FamilyReason, ProviderReason, PracticalReason}
}

// PlannedVisit is one line of the provider's plan. Number 0 is a new visit; a visit that is left out is cancelled.
type PlannedVisit struct {
	Number  int
	On      calendar.Date
	Purpose string
	Reason  string
}

// maxVisits is more than a few months can hold.
const maxVisits = 60

// PlanOf is the plan of a round in which nothing is planned yet.
func (o *Order) PlanOf(s Settings) *PreCarePlan {
	return &PreCarePlan{RoundID: o.Round.ID, DueOn: o.Round.AgreementDate.AddDays(s.PreCarePlanDays)}
}

// Open tells whether the visit is still to come: neither held, nor not held, nor cancelled.
func (v Visit) Open() bool {
	return v.Status == VisitProposed || v.Status == VisitAgreed || v.Status == VisitIsMoved
}

// wished tells whether the family waits for the provider to follow its wish or not.
func (v Visit) wished() bool { return v.Open() && v.Wish != nil && v.Wish.Kept == "" }

// waits tells whether the visit waits for the family's answer.
func (v Visit) waits() bool {
	return (v.Status == VisitProposed || v.Status == VisitIsMoved) && !v.wished()
}

// WaitingOn tells who owes the plan's next step: the provider a plan or an answer to a wish, the family an answer.
func (p *PreCarePlan) WaitingOn() []Side {
	var sides []Side
	if slices.ContainsFunc(p.Visits, Visit.waits) {
		sides = append(sides, Family)
	}
	if p.Version == 0 || slices.ContainsFunc(p.Visits, Visit.wished) {
		sides = append(sides, Provider)
	}
	return sides
}

// Wished tells whether the family has asked for another date and has no answer.
func (p *PreCarePlan) Wished() bool { return slices.ContainsFunc(p.Visits, Visit.wished) }

// Plan replaces the text and the visits that are still to come (pre_care_planned). A visit with another date is moved: on the
// family's wish when the date is the one it asked for, else with a reason when the visit was agreed or wished otherwise. One
// that keeps its date against a wish needs a reason too. Visits left out are cancelled. It returns the events.
func (p *PreCarePlan) Plan(o *Order, text string, lines []PlannedVisit, by Actor, at time.Time) ([]Event, error) {
	if err := p.checkLines(lines, calendar.On(at)); err != nil {
		return nil, err
	}
	visits := slices.Clone(p.Visits)
	var moves []Event
	named := map[int]bool{}
	for _, line := range lines {
		if line.Number == 0 {
			continue
		}
		named[line.Number] = true
		v := &visits[line.Number-1]
		if v.On != line.On {
			moves = append(moves, o.Beside(VisitMoved, by, at, "visit", strconv.Itoa(v.Number), "from", v.On.String(), "to", line.On.String(),
				"moved_for", string(v.moverTo(line.On)), "reason", v.moveReason(line)))
		}
		v.follow(line)
	}
	var cancelled []string
	for i := range visits {
		if visits[i].Open() && !named[visits[i].Number] {
			visits[i].Status = VisitCancelled
			cancelled = append(cancelled, strconv.Itoa(visits[i].Number))
		}
	}
	for _, line := range lines {
		if line.Number == 0 {
			visits = append(visits, Visit{Number: len(visits) + 1, On: line.On, Purpose: line.Purpose, Status: VisitProposed})
		}
	}
	p.Version++
	p.Text, p.Visits, p.AnsweredOn = text, visits, calendar.Date{}
	planned := o.Beside(PreCarePlanned, by, at, "visits", strconv.Itoa(len(lines)), "cancelled", strings.Join(cancelled, ", "), "text", text)
	return append([]Event{planned}, moves...), nil
}

func (p *PreCarePlan) checkLines(lines []PlannedVisit, today calendar.Date) error {
	if len(p.Visits)+len(lines) > maxVisits {
		return RefuseField(ErrInvalidField, "R29", "visits", "out_of_range")
	}
	seen := map[int]bool{}
	for i, line := range lines {
		at := fmt.Sprintf("visits.%d.", i)
		if line.Number != 0 {
			if line.Number < 0 || line.Number > len(p.Visits) || !p.Visits[line.Number-1].Open() {
				return RefuseField(ErrInvalidField, "R29", at+"visit", "unknown_value")
			}
			if seen[line.Number] {
				return RefuseField(ErrInvalidField, "R29", at+"visit", "twice")
			}
			seen[line.Number] = true
		}
		if err := p.checkLine(line, at, today); err != nil {
			return err
		}
	}
	return nil
}

func (p *PreCarePlan) checkLine(line PlannedVisit, at string, today calendar.Date) error {
	known := Visit{}
	if line.Number != 0 {
		known = p.Visits[line.Number-1]
	}
	moved := line.On != known.On
	switch {
	case line.On.IsZero():
		return RefuseField(ErrInvalidField, "R29", at+"date", "required")
	case moved && line.On.Before(today):
		return RefuseField(ErrInvalidField, "R29", at+"date", "from_today")
	case strings.TrimSpace(line.Purpose) == "":
		return RefuseField(ErrInvalidField, "R29", at+"purpose", "required")
	case line.Number != 0 && known.needsReason(line) && strings.TrimSpace(line.Reason) == "":
		return RefuseField(ErrReasonRequired, "R38", at+"reason", "required")
	}
	return nil
}

// needsReason: the family is told why an agreed visit is moved, or why its wish is not followed.
func (v Visit) needsReason(line PlannedVisit) bool {
	if v.wished() {
		return line.On != v.Wish.On
	}
	return v.Status == VisitAgreed && line.On != v.On
}

// moverTo tells on whose wish a visit goes to a date.
func (v Visit) moverTo(on calendar.Date) Side {
	if v.wished() && on == v.Wish.On {
		return Family
	}
	return Provider
}

func (v Visit) moveReason(line PlannedVisit) string {
	if v.moverTo(line.On) == Family && line.Reason == "" {
		return v.Wish.Text
	}
	return line.Reason
}

// follow puts a line of the plan into a visit.
func (v *Visit) follow(line PlannedVisit) {
	v.Purpose = line.Purpose
	mover := v.moverTo(line.On)
	switch {
	case mover == Family:
		v.Moved = &Move{Family, v.On, v.moveReason(line)}
		v.On, v.Status, v.Wish = line.On, VisitAgreed, nil
	case v.On != line.On:
		v.Moved = &Move{Provider, v.On, line.Reason}
		v.keepAgainst(line.Reason)
		v.On, v.Status = line.On, VisitIsMoved
	case v.wished():
		v.keepAgainst(line.Reason)
	}
}

// keepAgainst answers an open wish with a reason; the family may ask again. The wish is not the visit's own pointer any more.
func (v *Visit) keepAgainst(reason string) {
	if v.wished() {
		v.Wish = &Wish{v.Wish.On, v.Wish.Text, reason}
	}
}
