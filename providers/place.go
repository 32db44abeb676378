package providers

import (
	"fmt"
	"slices"
	"strings"
)

// PlaceStatus is where a provider's place on the agreement stands.
type PlaceStatus string

// The statuses of a place. Only a countersigned one lets families choose the provider.
const (
	PlaceDraft         PlaceStatus = "draft"
	PlaceSigned        PlaceStatus = "signed"
	PlaceCountersigned PlaceStatus = "countersigned"
	PlaceOnHold        PlaceStatus = "on_hold"
	PlaceSuspended     PlaceStatus = "suspended"
	PlaceEnded         PlaceStatus = "ended"
)

// placeMoves is THE table of what may follow what; ended is final.
var placeMoves = map[PlaceStatus][]PlaceStatus{
	PlaceDraft:         {PlaceSigned, PlaceEnded},
	PlaceSigned:        {PlaceCountersigned, PlaceEnded},
	PlaceCountersigned: {PlaceOnHold, PlaceSuspended, PlaceEnded},
	PlaceOnHold:        {PlaceCountersigned, PlaceSuspended, PlaceEnded},
	PlaceSuspended:     {PlaceCountersigned, PlaceEnded},
	PlaceEnded:         {},
}

// PlaceStatuses gives every status, in the order of a place's life.
func PlaceStatuses() []PlaceStatus {
	return []PlaceStatus{PlaceDraft, PlaceSigned, PlaceCountersigned, PlaceOnHold, PlaceSuspended, PlaceEnded}
}

// Valid says whether the status is one we know.
func (s PlaceStatus) Valid() bool { return slices.Contains(PlaceStatuses(), s) }

// Next gives the statuses that may follow; none after ended.
func (s PlaceStatus) Next() []PlaceStatus { return slices.Clone(placeMoves[s]) }

// adverse says whether the status takes something from the provider, so that it and the districts are owed a reason.
func (s PlaceStatus) adverse() bool {
	return s == PlaceOnHold || s == PlaceSuspended || s == PlaceEnded
}

// Place is one provider's place on the agreement in one lot (plass på rammeavtalen).
type Place struct {
	ID          string
	AgreementID string
	ProviderID  string
	Lot         Lot
	Status      PlaceStatus
	Reason      string // of the last move; "" when it needed none
	Version     int64
}

const mostReason = 1000

// Move takes the place to another status: [ErrBadTransition] if the table has no such step, [ErrReasonRequired] if it
// puts on hold, suspends or ends without a reason, [FaultError] if the reason is too long. A refused move changes nothing.
func (p *Place) Move(to PlaceStatus, reason string) error {
	reason = strings.TrimSpace(reason)
	if !slices.Contains(placeMoves[p.Status], to) {
		return fmt.Errorf("%w: from %s to %s", ErrBadTransition, p.Status, to)
	}
	if to.adverse() && reason == "" {
		return fmt.Errorf("%w: to move a place to %s", ErrReasonRequired, to)
	}
	if faults := checkTexts(textRule{field: "reason", value: reason, most: mostReason, lines: true}); len(faults) > 0 {
		return FaultError{faults}
	}
	p.Status, p.Reason = to, reason
	return nil
}

// TakesChoices says whether families may choose the provider in this lot.
func (p Place) TakesChoices() bool { return p.Status == PlaceCountersigned }

// NeedsAttention says whether orders that already chose the provider must be looked at by their districts.
func (p Place) NeedsAttention() bool { return p.Status.adverse() }
