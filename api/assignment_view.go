package api

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// Assignment is a provider's own round (R55). It goes by the round's id and an alias of its own, so that two providers of one
// case cannot tell that it is the same. It never tells the support level, the carer or the representatives, and before the
// agreement not who the person is. After its own decline the provider reads its answer and no more of the case. Once it has ended,
// it stands in the list alone, without the case and with version 0.
type Assignment struct {
	Standing
	Lot         string           `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	District    AssignedDistrict `json:"district" validate:"required"`
	Offer       AssignedOffer    `json:"offer" validate:"required"`
	Caseworker  NamedCaseworker  `json:"caseworker" validate:"required"`
	Volume      *Volume          `json:"volume" validate:"required" extensions:"x-nullable"`
	StartWindow *Window          `json:"start_window" validate:"required" extensions:"x-nullable"`
	AgeBand     *string          `json:"age_band" validate:"required" extensions:"x-nullable" enums:"0-5,6-11,12-15,16-17,18+"`
	Needs       []string         `json:"needs" validate:"required" extensions:"x-nullable"`
	Hold        string           `json:"hold" validate:"required" enums:"waiting,held,released"`
	// HeldSince is when the place was given: with the choice, or later to one that waited. Null without a place.
	HeldSince *time.Time    `json:"held_since" validate:"required" format:"date-time" extensions:"x-nullable"`
	ChosenOn  calendar.Date `json:"chosen_on" validate:"required" format:"date"`
	AnswerBy  calendar.Date `json:"answer_by" validate:"required" format:"date" extensions:"x-nullable"`
	Dealings
	// Conclusion tells that the district has found the offer suitable; its grounds are not the provider's.
	Conclusion *string `json:"conclusion" validate:"required" extensions:"x-nullable" enums:"suitable"`
	Commitment
	LaterStart *NotBefore `json:"later_start" validate:"required" extensions:"x-nullable"`
	// Person is open from the agreement until the provider's access ends.
	Person *Person `json:"person" validate:"required" extensions:"x-nullable"`
} //	@name	Assignment

// AssignedDistrict is the district whose case it is, by its official number.
type AssignedDistrict struct {
	Number string `json:"number" validate:"required"`
} //	@name	AssignedDistrict

// AssignedOffer is which of the provider's own offers was chosen; its name is that of the place.
type AssignedOffer struct {
	ID   string `json:"id" validate:"required" format:"uuid"`
	Name string `json:"name" validate:"required"`
} //	@name	AssignedOffer

// NotBefore is the family's wish for a later start without its words (R28).
type NotBefore struct {
	NotBefore calendar.Date `json:"not_before" validate:"required" format:"date"`
} //	@name	NotBefore

// Person is who comes, and what the family would like the provider to know.
type Person struct {
	PersonFacts
	NoteToProvider string `json:"note_to_provider" validate:"required"`
} //	@name	Person

func assignmentOf(v market.View) Assignment {
	r, facts := v.Order.Round, caseFactsOf(v)
	if r.Status == orders.RoundEnded {
		return endedAssignment(v, facts.Lot, facts.District)
	}
	a := Assignment{
		Standing: standingOf(v), Lot: facts.Lot, District: facts.District,
		Offer: AssignedOffer{r.OfferID, r.OfferName}, Caseworker: NamedCaseworker{v.Order.CaseworkerName, orNull(v.Order.CaseworkerPhone)},
		Hold: string(r.Hold), HeldSince: heldSince(r),
		ChosenOn: calendar.On(r.ChosenAt), AnswerBy: r.AnswerBy, Dealings: Dealings{Answer: answerOf(r.Answer)},
		Commitment: commitmentOf(r),
	}
	a.ID, a.Reference = r.ID, r.Alias
	if r.Status != orders.RoundLive {
		a.State = string(r.LastState)
	}
	if r.Conclusion != nil && r.Conclusion.Suitable {
		a.Conclusion = orNull(suitableWord)
	}
	if r.CaseOpen() {
		a.open(v, facts)
	}
	return a
}

// endedAssignment is what is left for its provider: what the reports are about, from when and until when, and whom to ask. The
// order goes on without it, so neither its version nor its state is told.
func endedAssignment(v market.View, lot string, district AssignedDistrict) Assignment {
	r := v.Order.Round
	return Assignment{
		Standing: Standing{ID: r.ID, Reference: r.Alias, State: string(orders.Ended), WaitingOn: []string{}, Actions: []string{}},
		Lot:      lot, District: district, Offer: AssignedOffer{r.OfferID, r.OfferName},
		Caseworker: NamedCaseworker{v.Order.CaseworkerName, orNull(v.Order.CaseworkerPhone)},
		Hold:       string(orders.HoldReleased), ChosenOn: calendar.On(r.ChosenAt),
		Commitment: Commitment{Signatures: []Signature{}, StartedOn: r.StartedOn, EndsOn: r.EndsOn},
	}
}

// open adds what the provider may see of the case while it has not declined it.
func (a *Assignment) open(v market.View, facts CaseFacts) {
	r := v.Order.Round
	a.Volume, a.StartWindow, a.AgeBand, a.Needs = &facts.Volume, &facts.StartWindow, &facts.AgeBand, facts.Needs
	a.Information = informationOf(r.Information)
	if r.LaterStart != nil {
		a.LaterStart = &NotBefore{r.LaterStart.NotBefore}
	}
	if r.PersonOpen() {
		a.Person = &Person{personFactsOf(v.Order), r.Note}
	}
}
