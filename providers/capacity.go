package providers

import (
	"fmt"
	"slices"
)

// Free is the number of places that can be given out: places − filled elsewhere − held. Only this decides whether a
// choice is refused with [ErrNoCapacity] (R23); the provider's statement never does.
func (o Offer) Free() int { return o.Places - o.FilledElsewhere - o.Held }

// Full says whether no place is free.
func (o Offer) Full() bool { return o.Free() <= 0 }

// SetCapacity is the provider's own word on its places. [ErrBelowUse] if what is held here and filled elsewhere would
// not fit in places (R23), [FaultError] if a number is impossible. A refusal changes nothing.
func (o *Offer) SetCapacity(places, filledElsewhere int) error {
	faults := append(checkRange("places", places, 0, mostPlaces),
		checkRange("filled_elsewhere", filledElsewhere, 0, mostPlaces)...)
	if len(faults) > 0 {
		return FaultError{faults}
	}
	if o.Held+filledElsewhere > places {
		return fmt.Errorf("%w: %d held and %d filled elsewhere of %d", ErrBelowUse, o.Held, filledElsewhere, places)
	}
	o.Places, o.FilledElsewhere, o.CapacitySetBy = places, filledElsewhere, SetByProvider
	return nil
}

// SetStatement replaces the provider's statement by a new one of its own; [FaultError] if a value is impossible, and
// then nothing changes.
func (o *Offer) SetStatement(s Statement) error {
	if faults := s.Check(); len(faults) > 0 {
		return FaultError{faults}
	}
	o.Statement, o.CapacitySetBy = s, SetByProvider
	return nil
}

// StatementValue is what a provider says about its capacity.
type StatementValue string

// The values of a statement. Unknown is never something a provider says: it is said of one that has not, or whose
// statement has run out.
const (
	HasCapacity     StatementValue = "has_capacity"
	Waitlist        StatementValue = "waitlist"
	NeedsAssessment StatementValue = "needs_assessment"
	NoCapacity      StatementValue = "no_capacity"
	Unknown         StatementValue = "unknown"
)

// StatementValues gives every value, in the order they are shown.
func StatementValues() []StatementValue {
	return []StatementValue{HasCapacity, Waitlist, NeedsAssessment, NoCapacity, Unknown}
}

// Valid says whether the value is one we know.
func (v StatementValue) Valid() bool { return slices.Contains(StatementValues(), v) }

// Statement is the provider's own word on its capacity, shown with its date. It informs and never blocks.
type Statement struct {
	Value         StatementValue `json:"value"`
	EarliestStart Date           `json:"earliest_start"` // "" = not said
	ValidUntil    Date           `json:"valid_until"`    // the last day it holds; "" = until it is replaced
	GivenOn       Date           `json:"given_on"`
}

// Check gives every impossible value of the statement.
func (s Statement) Check() []Fault {
	var faults []Fault
	if !s.Value.Valid() {
		faults = append(faults, newFault("statement.value", faultUnknownWord, excerpt(string(s.Value)), join(StatementValues())))
	}
	return slices.Concat(faults,
		checkDate("statement.earliest_start", s.EarliestStart),
		checkDate("statement.valid_until", s.ValidUntil),
		checkDate("statement.given_on", s.GivenOn),
	)
}

// At is what the statement says today: [Unknown] after its last day.
func (s Statement) At(today Date) StatementValue {
	if s.Value == "" || s.Ended(today) {
		return Unknown
	}
	return s.Value
}

// Ended says whether the statement's last day has passed.
func (s Statement) Ended(today Date) bool { return s.ValidUntil != "" && today > s.ValidUntil }

// saysSame compares what is said, not when.
func (s Statement) saysSame(other Statement) bool {
	s.GivenOn = other.GivenOn
	return s == other
}
