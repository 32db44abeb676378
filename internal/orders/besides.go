package orders

import (
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// The events of what stands beside an order: the pre-care plan, the reports and the accounts of the family.
const (
	PreCarePlanned     EventType = "pre_care_planned"
	VisitMoved         EventType = "pre_care_visit_moved"
	PreCareAnswered    EventType = "pre_care_answered"
	VisitReported      EventType = "pre_care_visit_held"
	ReportOpened       EventType = "report_opened"
	ReportEdited       EventType = "report_edited"
	ReportSubmitted    EventType = "report_submitted"
	ReportAcknowledged EventType = "report_acknowledged"
	ReportReturned     EventType = "report_returned"
	PasswordGiven      EventType = "password_given"
)

// besides is the third table: what happens to objects of their own, which never stand in for a state. Their events go into
// the case file and leave the order's state and version alone; the versions are those of the plan, the report and the account.
//
//nolint:gochecknoglobals // as lifecycle
var besides = []Step{
	{Event: PreCarePlanned, From: planStates(), By: []Side{Provider}, Guards: "the plan's own version; a visit from today; moving or keeping an agreed visit needs a reason", Effects: "the family may answer; no clock stops (R29)"},
	{Event: VisitMoved, From: planStates(), By: []Side{Provider}, Guards: "as pre_care_planned", Effects: "who moved the visit, from and to when, and why"},
	{Event: PreCareAnswered, From: []State{Agreed, StartConfirmed}, By: []Side{Family}, Guards: "a visit that waits for an answer", Effects: "visits agreed, or another date asked for"},
	{Event: VisitReported, From: planStates(), By: []Side{Provider}, Guards: "the visit's date has come; not held needs a reason", Effects: "held or not held; no clock stops (R29)"},
	{Event: ReportOpened, From: reportStates(), By: []Side{Provider}, Guards: "one for each round and month, from the start to the present month (R41)", Effects: "a draft with what was ordered"},
	{Event: ReportEdited, From: reportStates(), By: []Side{Provider}, Guards: "a draft, or a returned report", Effects: "–"},
	{Event: ReportSubmitted, From: reportStates(), By: []Side{Provider}, Guards: "less than ordered needs a text (R41)", Effects: "this version is frozen; the district acknowledges or returns it"},
	{Event: ReportAcknowledged, From: reportStates(), By: []Side{District}, Guards: "a submitted report", Effects: "closed"},
	{Event: ReportReturned, From: reportStates(), By: []Side{District}, Guards: "a submitted report; a comment", Effects: "a new version that the provider edits; the submitted one stays"},
	{Event: PasswordGiven, From: passwordStates(), By: []Side{District}, Guards: "a representative of the case on that day, with a family account that acts in no other district's case", Effects: "every session of the account ends; the event names the account, never the password"},
}

func planStates() []State   { return []State{Agreed, StartConfirmed, Started} }
func reportStates() []State { return []State{Started, Ended} }

// passwordStates are those of a case that its family has been told of. A draft gives no right to an account, and publishing gives
// none to an account that another district relies on: see GivePassword in package market.
func passwordStates() []State {
	return []State{Published, Chosen, Suitable, Agreed, StartConfirmed, Started, Ended}
}

// Besides gives the rows of the events of plans, reports and accounts.
func Besides() []Step { return slices.Clone(besides) }

// Beside makes an event that stands beside the order's life: it changes neither state nor version.
func (o *Order) Beside(event EventType, by Actor, at time.Time, detail ...string) Event {
	e := o.SystemEvent(event, at, "", detail...)
	e.By = by
	return e
}

// GivePassword records that somebody of the family was given another password (password_given). [ErrInvalidField] for an account
// that does not act in the case today.
func (o *Order) GivePassword(accountID string, by Actor, at time.Time) (Event, error) {
	if err := o.may(PasswordGiven); err != nil {
		return Event{}, err
	}
	acts := slices.ContainsFunc(o.Representatives, func(r Representative) bool {
		return r.AccountID == accountID && o.Acts(r, calendar.On(at))
	})
	if !acts {
		return Event{}, RefuseField(ErrInvalidField, "R18", "account_id", "no_representative")
	}
	return o.Beside(PasswordGiven, by, at, "account_id", accountID), nil
}
