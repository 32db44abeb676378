package orders

import (
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// Reopen gives the family its choice back after the agreement, on its own wish (reopened). The round keeps place and
// access through endsOn, the last day.
func (o *Order) Reopen(reason string, endsOn calendar.Date, by Actor, at time.Time) error {
	return o.finish(Reopened, Published, reason, endsOn, by, at)
}

// End closes a started case (ended). Place and access end after endsOn, the last day.
func (o *Order) End(reason string, endsOn calendar.Date, by Actor, at time.Time) error {
	return o.finish(EndedEvent, Ended, reason, endsOn, by, at)
}

func (o *Order) finish(event EventType, to State, reason string, endsOn calendar.Date, by Actor, at time.Time) error {
	if err := o.may(event); err != nil {
		return err
	}
	today := calendar.On(at)
	switch {
	case strings.TrimSpace(reason) == "":
		return RefuseField(ErrReasonRequired, "R31", "reason", "required")
	case endsOn.IsZero() || endsOn.Before(today):
		return RefuseField(ErrInvalidField, "R31", "ends_on", "from_today")
	}
	if err := o.fire(event, to, by, at, "reason", reason, "ends_on", endsOn.String()); err != nil {
		return err
	}
	o.runOut(event, "", endsOn)
	if event == EndedEvent {
		o.Round.LastState = Ended
	}
	if event == Reopened {
		o.Ending = &RunningOut{o.Round.Alias, o.Round.ProviderName, o.Round.OfferName, endsOn}
		o.Closed, o.Round = append(o.Closed, o.Round), nil
		o.ChoiceOpenedOn = today
	}
	return nil
}

// Withdraw takes the whole order back (withdrawn), from draft to a confirmed start: place and access end at once, those of
// earlier rounds that still run out with them.
func (o *Order) Withdraw(reason string, runningOut []*Round, by Actor, at time.Time) error {
	if err := o.may(WithdrawnEvent); err != nil {
		return err
	}
	if strings.TrimSpace(reason) == "" {
		return RefuseField(ErrReasonRequired, "R31", "reason", "required")
	}
	if err := o.fire(WithdrawnEvent, Withdrawn, by, at, "reason", reason); err != nil {
		return err
	}
	if o.Round != nil {
		o.close(WithdrawnEvent, "")
	}
	for _, r := range runningOut {
		r.Status, r.Hold, r.EndedBy = RoundEnded, HoldReleased, WithdrawnEvent
		o.Closed = append(o.Closed, r)
	}
	o.Ending = nil
	return nil
}

// HandOver names another caseworker of the same district (handed_over).
func (o *Order) HandOver(caseworkerID, reason string, by Actor, at time.Time) error {
	if err := o.may(HandedOver); err != nil {
		return err
	}
	if caseworkerID == "" {
		return RefuseField(ErrInvalidField, "", "caseworker_id", "required")
	}
	if strings.TrimSpace(reason) == "" {
		return RefuseField(ErrReasonRequired, "R31", "reason", "required")
	}
	o.CaseworkerID = caseworkerID
	o.note(HandedOver, by, at, "reason", reason)
	return nil
}
