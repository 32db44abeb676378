package providers

import "errors"

// Refusals a caller can tell apart with errors.Is. Wrong values are a [FaultError] instead, because there can be many.
var (
	// ErrNoCapacity says that the offer has no free place (R23).
	ErrNoCapacity = errors.New("no free place")
	// ErrNotOnAgreement says that the offer's provider has no countersigned place on an agreement in force for that
	// lot, district and day (R25).
	ErrNotOnAgreement = errors.New("not on an agreement in force")
	// ErrBelowUse says that capacity would become less than what is held and filled elsewhere (R23).
	ErrBelowUse = errors.New("fewer places than are in use")
	// ErrBadTransition says that a place on the agreement cannot go from its status to the one asked for.
	ErrBadTransition = errors.New("not possible in the place's status")
	// ErrReasonRequired says that the change must carry a reason.
	ErrReasonRequired = errors.New("a reason is required")
	// ErrBadDate says that a text is not a calendar date YYYY-MM-DD.
	ErrBadDate = errors.New("not a date YYYY-MM-DD")
)

// FaultError carries every wrong value of one request; it is never empty.
type FaultError struct {
	Faults []Fault
}

// Error gives the first fault in English; the whole list is in Faults.
func (e FaultError) Error() string {
	if len(e.Faults) == 0 {
		return "faulty values"
	}
	return e.Faults[0].Field + ": " + e.Faults[0].ReasonEN
}
