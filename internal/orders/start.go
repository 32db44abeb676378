package orders

import (
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// StartDate is the provider's word for when the first ordinary stay begins.
type StartDate struct {
	On               calendar.Date
	AgreedWithFamily calendar.Date
	Reason           string
}

// ConfirmStart sets or moves the start (start_confirmed). The date lies from the agreement to latest_start and fits the
// form (R27, R29), unless the family has wished for later (R28). Once latest_start has passed, the earliest possible date
// from today on is accepted and recorded as late (R30).
func (o *Order) ConfirmStart(d StartDate, periods calendar.Periods, by Actor, at time.Time) error {
	if err := o.may(StartConfirmedEvent); err != nil {
		return err
	}
	if o.Round.Hold != HoldHeld {
		return Refuse(ErrNoHeldPlace, "R23")
	}
	today := calendar.On(at)
	if err := o.checkStart(d, today, periods); err != nil {
		return err
	}
	o.Round.Start = &Start{On: d.On, AgreedWithFamily: d.AgreedWithFamily, Reason: d.Reason, Late: o.late(d.On), At: at}
	o.Round.StartAnswer = ""
	return o.fire(StartConfirmedEvent, StartConfirmed, by, at,
		"start_date", d.On.String(), "reason", d.Reason, "late", flag(o.Round.Start.Late))
}

func (o *Order) checkStart(d StartDate, today calendar.Date, periods calendar.Periods) error {
	r := o.Round
	switch {
	case d.On.IsZero():
		return RefuseField(ErrInvalidField, "R27", "start_date", "required")
	case d.AgreedWithFamily.IsZero():
		return RefuseField(ErrInvalidField, "R27", "agreed_with_family_on", "required")
	case d.AgreedWithFamily.After(today):
		return RefuseField(ErrInvalidField, "R27", "agreed_with_family_on", "not_after_today")
	case d.AgreedWithFamily.Before(calendar.On(r.ChosenAt)):
		return RefuseField(ErrInvalidField, "R27", "agreed_with_family_on", "before_choice")
	case o.State == StartConfirmed && strings.TrimSpace(d.Reason) == "":
		return RefuseField(ErrReasonRequired, "R27", "reason", "required")
	case d.On.Before(r.AgreementDate):
		return RefuseField(ErrStartBeforeSigned, "R27", "start_date", "before_agreement", "agreement_date", r.AgreementDate.String())
	case r.LaterStart != nil && d.On.After(r.LatestStart) && d.On.Before(r.LaterStart.NotBefore):
		return RefuseField(ErrInvalidField, "R28", "start_date", "before_wish", "not_before", r.LaterStart.NotBefore.String())
	case r.LaterStart == nil && today.After(r.LatestStart) && d.On.Before(today):
		// The deadline is broken: no date in the past makes it whole again (R30).
		return RefuseField(ErrInvalidField, "R27", "start_date", "from_today")
	case o.late(d.On) && !today.After(r.LatestStart):
		return RefuseField(ErrStartTooLate, "R27", "start_date", "after_deadline",
			"latest_start", r.LatestStart.String(), "agreement_date", r.AgreementDate.String())
	case !o.FitsForm(d.On, periods):
		return RefuseField(ErrOutsideLotRules, "R29", "start_date", "outside_lot_rules", "lot", string(o.Lot))
	}
	return nil
}

// late tells whether a start on a date breaks the four months without the family having wished it (R27, R28).
func (o *Order) late(on calendar.Date) bool {
	return on.After(o.Round.LatestStart) && o.Round.LaterStart == nil
}

// FitsForm tells whether the first ordinary stay can begin on a date (R29): group respite on a Friday or in a holiday
// period, residential respite with nights on any day, without nights on a Saturday or Sunday.
func (o *Order) FitsForm(on calendar.Date, periods calendar.Periods) bool {
	weekday := on.Weekday()
	switch {
	case o.Lot == providers.GroupRespite:
		return weekday == time.Friday || periods.Contains(on)
	case o.Volume.WithNights():
		return true
	default:
		return weekday == time.Saturday || weekday == time.Sunday
	}
}

// ReportStart records that the first ordinary stay has begun (started). A late start is kept as it was: a breach.
func (o *Order) ReportStart(startedOn calendar.Date, by Actor, at time.Time) error {
	if err := o.may(StartedEvent); err != nil {
		return err
	}
	switch {
	case startedOn.IsZero():
		return RefuseField(ErrInvalidField, "", "started_on", "required")
	case startedOn.After(calendar.On(at)):
		return RefuseField(ErrInvalidField, "", "started_on", "not_after_today")
	case startedOn.Before(o.Round.AgreementDate):
		return RefuseField(ErrStartBeforeSigned, "R27", "started_on", "before_agreement", "agreement_date", o.Round.AgreementDate.String())
	case o.Round.Start.Late && startedOn.Before(o.Round.Start.On):
		// A report alone must not turn a late start into one in time (R30).
		return RefuseField(ErrInvalidField, "R27", "started_on", "before_start", "start_date", o.Round.Start.On.String())
	}
	o.Round.StartedOn = startedOn
	return o.fire(StartedEvent, Started, by, at, "started_on", startedOn.String(), "late", flag(o.late(startedOn)))
}

// AskLaterStart records the family's own, signed wish to start after the four months (R28). Nobody else can.
func (o *Order) AskLaterStart(notBefore calendar.Date, statement string, by Actor, at time.Time) error {
	if err := o.may(LaterStartAsked); err != nil {
		return err
	}
	if _, err := o.Authority(by.AccountID, calendar.On(at)); err != nil {
		return err
	}
	switch {
	case !notBefore.After(o.Round.LatestStart):
		return RefuseField(ErrInvalidField, "R28", "not_before", "after_latest_start", "latest_start", o.Round.LatestStart.String())
	case calendar.On(at).After(o.Round.LatestStart):
		// The deadline is broken already: a wish now must not turn the breach into something else (R27).
		return Refuse(ErrInvalidState, "R28", "state", string(o.State), "event", string(LaterStartAsked))
	case strings.TrimSpace(statement) == "":
		return RefuseField(ErrInvalidField, "R28", "statement", "required")
	}
	o.Round.LaterStart = &LaterStart{NotBefore: notBefore, Statement: statement, At: at, By: by.AccountID}
	o.note(LaterStartAsked, by, at, "not_before", notBefore.String(), "text", statement)
	return nil
}

// AnswerStart records whether the family agrees with the confirmed date; not_agreed goes on the district's worklist.
func (o *Order) AnswerStart(answer StartAnswer, by Actor, at time.Time) error {
	if err := o.may(StartAnswered); err != nil {
		return err
	}
	if answer != StartAgreed && answer != StartNotAgreed {
		return RefuseField(ErrInvalidField, "", "answer", "unknown_value")
	}
	o.Round.StartAnswer = answer
	o.note(StartAnswered, by, at, "answer", string(answer))
	return nil
}

func flag(b bool) string {
	if b {
		return "true"
	}
	return ""
}
