package orders

import "github.com/pusterom/pusterom/internal/calendar"

// EmptySince is the day from which the decision has stood without a started stay: the day of the decision, or of the draft
// while no decision is entered. It is zero once a stay has started and when the case is over; a reopened case is empty again.
func (o *Order) EmptySince() calendar.Date {
	switch o.State {
	case Draft, Published, Chosen, Suitable, Agreed, StartConfirmed:
		if o.Decision.DecidedOn.IsZero() {
			return calendar.On(o.DraftedAt)
		}
		return o.Decision.DecidedOn
	case Started, Ended, Withdrawn:
	}
	return calendar.Date{}
}
