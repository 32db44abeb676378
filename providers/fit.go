package providers

import "slices"

// The codes of [Fit]; a missing need is FitNeedMissing followed by the need's code.
const (
	FitAgeOutside  = "age_outside"
	FitNeedMissing = "need_missing:"
	FitStartsLate  = "starts_late"
)

// Fit says in which ways the offer may not suit the person; empty, never nil, when nothing speaks against it. It is shown,
// never hides an offer and never blocks a choice. age is in whole years on the wanted start; needs are codes; latest is
// the day four months from today, which the caller computes (R4). A statement that has run out says nothing about the
// start.
func Fit(offer Offer, age int, needs []string, latest, today Date) []string {
	reasons := []string{}
	if age < offer.AgeFrom || age > offer.AgeTo {
		reasons = append(reasons, FitAgeOutside)
	}
	for _, need := range needs {
		if !offer.Meets(need) {
			reasons = append(reasons, FitNeedMissing+need)
		}
	}
	if !offer.Statement.Ended(today) && offer.Statement.EarliestStart > latest {
		reasons = append(reasons, FitStartsLate)
	}
	return reasons
}

// Meets says whether the offer meets a need, be it one of the twelve points or another.
func (o Offer) Meets(need string) bool {
	return slices.Contains(o.Services, need) || slices.Contains(o.Needs, need)
}
