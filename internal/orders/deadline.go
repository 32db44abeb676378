package orders

import (
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// Settings are the municipality's own numbers, where law and sources give none (design.md section 2). All are days.
type Settings struct {
	DraftDays             int
	ChoiceDays            int
	ChoiceReminderDays    []int
	AnswerWorkingDays     int
	ConclusionWorkingDays int
	SignDays              int
	// StartNoticeDays are the days before latest_start on which an unconfirmed start is pointed out (R30). The first is
	// also the provider's first due date.
	StartNoticeDays []int
	// EvaluationMonths is how often a decision is evaluated (R48).
	EvaluationMonths int
	// PreCarePlanDays is how long after the agreement there should be a pre-care plan.
	PreCarePlanDays int
	// ReportDueDay is the day of the following month on which a report is due.
	ReportDueDay int
	// ReportReplyDays is how long district and provider have for a report that was submitted or returned.
	ReportReplyDays int
}

// DefaultSettings gives the numbers of design.md section 2.
func DefaultSettings() Settings {
	return Settings{
		DraftDays: 14, ChoiceDays: 28, ChoiceReminderDays: []int{7, 14}, AnswerWorkingDays: 5,
		ConclusionWorkingDays: 5, SignDays: 14, StartNoticeDays: []int{60, 30, 14, 7}, EvaluationMonths: 12,
		PreCarePlanDays: 21, ReportDueDay: 10, ReportReplyDays: 14,
	}
}

// WaitingOn tells who owes the next step. Every open state has an owner; a start the family does not agree with, a place on
// hold or suspended, and a signed form that waits for its second person (R20) are the district's as well.
func (o *Order) WaitingOn() []Side {
	var sides []Side
	switch o.State {
	case Draft, Started:
		sides = []Side{District}
	case Published:
		sides = []Side{Family}
	case Chosen:
		sides = []Side{Provider}
		if o.Round.Answer != nil {
			sides = []Side{District}
		}
	case Suitable:
		sides = slices.DeleteFunc([]Side{District, Provider}, o.Round.SignedBy)
		if o.Round.Contested() {
			sides = []Side{District} // nobody can sign
		}
	case Agreed, StartConfirmed:
		sides = []Side{Provider}
	case Ended, Withdrawn:
		return nil
	}
	if o.needsDistrict() && !slices.Contains(sides, District) {
		sides = append([]Side{District}, sides...)
	}
	return sides
}

// needsDistrict tells whether something outside the ordinary course puts the case on the district's worklist.
func (o *Order) needsDistrict() bool {
	if o.Form != nil {
		return true
	}
	return o.Round != nil && o.Round.Status == RoundLive &&
		(o.Round.placeInDoubt() || o.Round.Contested() || o.Round.StartAnswer == StartNotAgreed)
}

// DueOn gives the date by which the next step is owed, zero when nothing is. It is a function of stored dates and of
// today alone (I9): in agreed it is the first notice day until that has passed, then latest_start.
func (o *Order) DueOn(s Settings, today calendar.Date) calendar.Date {
	switch o.State {
	case Draft:
		from := o.Decision.DecidedOn
		if from.IsZero() {
			from = calendar.On(o.DraftedAt)
		}
		return from.AddDays(s.DraftDays)
	case Published:
		return o.choiceBase().AddDays(s.ChoiceDays)
	case Chosen:
		return o.answerDue(s)
	case Suitable:
		return calendar.On(o.Round.ChosenAt).AddDays(s.SignDays)
	case Agreed:
		first := o.Round.LatestStart.AddDays(-s.StartNoticeDays[0])
		if today.After(first) {
			return o.Round.LatestStart
		}
		return first
	case StartConfirmed:
		return o.Round.Start.On
	case Started:
		return o.Decision.DecidedOn.AddMonths(s.EvaluationMonths)
	case Ended, Withdrawn:
	}
	return calendar.Date{}
}

func (o *Order) answerDue(s Settings) calendar.Date {
	switch {
	case o.Round.Answer == nil:
		return o.Round.AnswerBy
	case o.Round.AwaitsInformation():
		return o.Round.Answer.ReplyBy
	default:
		return calendar.AddWorkingDays(calendar.On(o.Round.Answer.At), s.ConclusionWorkingDays)
	}
}

// choiceBase is the day from which the family's 28 days run: the first look at the list, or the day on which the choice
// last opened when nobody has looked since (R21).
func (o *Order) choiceBase() calendar.Date {
	if o.ShownOn.Before(o.ChoiceOpenedOn) {
		return o.ChoiceOpenedOn
	}
	return o.ShownOn
}

// The events that the watch leaves; none of them changes the state or the version.
const (
	ListShown      EventType = "list_shown"
	ChoiceReminder EventType = "choice_reminder"
	ChoiceOverdue  EventType = "choice_overdue"
	AnswerOverdue  EventType = "answer_overdue"
	StartNotice    EventType = "start_notice"
	StartBreached  EventType = "breach_4m"
	PlaceGiven     EventType = "place_given"
	RoundRanOut    EventType = "round_ran_out"
)

// WatchEvents lists the events that the system leaves by itself.
func WatchEvents() []EventType {
	return []EventType{ListShown, ChoiceReminder, ChoiceOverdue, AnswerOverdue, StartNotice, StartBreached, PlaceGiven, RoundRanOut}
}

// Notice is something that the watch must point out on a date, once (R21, R30).
type Notice struct {
	On    calendar.Date
	Event EventType
	// Days is how many days since the family could choose, or before the latest start.
	Days int
}

// notices lists every notice of the present state, past and to come.
func (o *Order) notices(s Settings) []Notice {
	var list []Notice
	switch o.State {
	case Published:
		base := o.choiceBase()
		for _, days := range s.ChoiceReminderDays {
			list = append(list, Notice{base.AddDays(days), ChoiceReminder, days})
		}
		list = append(list, Notice{base.AddDays(s.ChoiceDays + 1), ChoiceOverdue, s.ChoiceDays})
	case Chosen:
		if o.Round.Answer == nil {
			list = append(list, Notice{o.Round.AnswerBy.AddDays(1), AnswerOverdue, 0})
		}
	case Agreed:
		for _, days := range s.StartNoticeDays {
			list = append(list, Notice{o.Round.LatestStart.AddDays(-days), StartNotice, days})
		}
	case Draft, Suitable, StartConfirmed, Started, Ended, Withdrawn:
	}
	overdue := o.State == Agreed || o.State == StartConfirmed || o.State == Started && o.late(o.Round.StartedOn)
	if overdue && o.Round.LaterStart == nil {
		// Also once a late start is reported: the watch may not have looked in between.
		list = append(list, Notice{o.Round.LatestStart.AddDays(1), StartBreached, 0})
	}
	return list
}

// Watch gives the notices that have fallen due since the watch last looked, and moves the mark to today. Run twice on a
// day it gives nothing the second time; after a stop of a week it gives each missing notice once (R30).
func (o *Order) Watch(s Settings, today calendar.Date) []Notice {
	var due []Notice
	for _, n := range o.notices(s) {
		if n.On.After(o.WatchedThrough) && !n.On.After(today) {
			due = append(due, n)
		}
	}
	if today.After(o.WatchedThrough) {
		o.WatchedThrough = today
	}
	return due
}

// NextWatch is the next date on which the watch must look at the order, zero when there is none: the next notice, or the
// day on which the due date moves.
func (o *Order) NextWatch(s Settings) calendar.Date {
	var next calendar.Date
	dates := []calendar.Date{}
	for _, n := range o.notices(s) {
		dates = append(dates, n.On)
	}
	if o.State == Agreed {
		dates = append(dates, o.Round.LatestStart.AddDays(1-s.StartNoticeDays[0]))
	}
	for _, d := range dates {
		if d.After(o.WatchedThrough) && (next.IsZero() || d.Before(next)) {
			next = d
		}
	}
	return next
}

// Possible tells whether a caller could make an event happen now, beyond what state and policy say: what the caller is
// shown as its next steps.
func (o *Order) Possible(event EventType, by Actor, today calendar.Date) bool {
	if !slices.Contains(StatesFor(event), o.State) {
		return false
	}
	switch event { //nolint:exhaustive // the others need nothing more than state and policy
	case ProviderChosen, ProviderChanged, ChoiceWithdrawn, ChoiceProposed, ProposalWithdrawn:
		return o.hasAuthority(by, today)
	case InformationGiven:
		return o.Round.AwaitsInformation()
	case CallOffSigned:
		return !o.Round.SignedBy(by.Side) && !o.Round.Contested()
	case StartConfirmedEvent:
		return o.Round.Hold == HoldHeld
	case LaterStartAsked:
		return !today.After(o.Round.LatestStart) && o.hasAuthority(by, today)
	case VisitMoved, PreCareAnswered, VisitReported, ReportEdited, ReportSubmitted, ReportAcknowledged, ReportReturned:
		return false // these are steps of a plan or a report, which says so itself
	default:
		return true
	}
}

// hasAuthority tells whether a member of the family may choose; the district, which registers paper, has the signer's.
func (o *Order) hasAuthority(by Actor, today calendar.Date) bool {
	if by.Side != Family {
		return true
	}
	_, err := o.Authority(by.AccountID, today)
	return err == nil
}

// SystemEvent makes an event that the system leaves by itself: it changes neither state nor version. once makes it
// unique for the order.
func (o *Order) SystemEvent(event EventType, at time.Time, once string, detail ...string) Event {
	e := Event{Type: event, At: at, By: Actor{Side: System}, From: o.State, To: o.State, Version: o.Version, Once: once, Detail: pairs(detail)}
	if o.Round != nil {
		e.RoundID, e.ProviderID = o.Round.ID, o.Round.ProviderID
	}
	return e
}
