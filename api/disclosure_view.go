package api

import (
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// ProviderSees is all of the case that goes to the provider that the family chooses, for the family to read before it chooses
// (R55). It is made by what makes the provider's [Assignment], so that neither can hold what the other does not.
type ProviderSees struct {
	// AtChoice is shown from the choice on, unless the provider declines.
	AtChoice CaseFacts `json:"at_choice" validate:"required"`
	// FromAgreed is shown from the agreement that both parties have signed until the provider's access ends.
	FromAgreed PersonSeen `json:"from_agreed" validate:"required"`
} //	@name	ProviderSees

// CaseFacts is what a provider is shown of a case from the choice on: never who the person is.
type CaseFacts struct {
	Lot         string           `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	District    AssignedDistrict `json:"district" validate:"required"`
	Volume      Volume           `json:"volume" validate:"required"`
	StartWindow Window           `json:"start_window" validate:"required"`
	AgeBand     string           `json:"age_band" validate:"required" enums:"0-5,6-11,12-15,16-17,18+"`
	Needs       []string         `json:"needs" validate:"required"`
} //	@name	CaseFacts

// PersonFacts is who comes, as the provider is shown it from the agreement on.
type PersonFacts struct {
	Name      string        `json:"name" validate:"required"`
	BirthDate calendar.Date `json:"birth_date" validate:"required" format:"date"`
}

// PersonSeen is who comes, with the note that goes along. The note is null while no choice has one to bring, and where it is
// another representative's and the caller did not consent to it.
type PersonSeen struct {
	PersonFacts
	NoteToProvider *string `json:"note_to_provider" validate:"required" extensions:"x-nullable"`
} //	@name	PersonSeen

func caseFactsOf(v market.View) CaseFacts {
	o := v.Order
	return CaseFacts{
		Lot: string(o.Lot), District: AssignedDistrict{o.DistrictID}, Volume: Volume(o.Volume), StartWindow: Window(o.StartWindow),
		AgeBand: o.AgeBand(v.Today), Needs: listOf(o.Needs),
	}
}

func personFactsOf(o *orders.Order) PersonFacts {
	return PersonFacts{o.Recipient.Name, o.Recipient.BirthDate}
}

func providerSeesOf(v market.View, by identity.Actor) ProviderSees {
	return ProviderSees{caseFactsOf(v), PersonSeen{personFactsOf(v.Order), noteSeen(v, by)}}
}

// noteSeen is the note that goes along with a proposal or else with the round.
func noteSeen(v market.View, by identity.Actor) *string {
	if v.Order.Pending(v.Today) != nil {
		return proposedNote(v, by)
	}
	return roundNote(v.Order.Round, by)
}

// proposedNote is the note of a proposal, for the two who choose together and nobody else: whoever consents to what is sent
// reads all of it (R18).
func proposedNote(v market.View, by identity.Actor) *string {
	p := v.Order.Pending(v.Today)
	if p == nil || (p.By != by.AccountID && !v.Order.AwaitsConsentOf(by.AccountID, v.Today)) {
		return nil
	}
	return &p.Note
}

// roundNote is the note of a choice, for the same: its author, and whoever consented to it.
func roundNote(r *orders.Round, by identity.Actor) *string {
	if r == nil {
		return nil
	}
	if consented := r.Assent != nil && r.Assent.By == by.AccountID; r.ChosenBy != by.AccountID && !consented {
		return nil
	}
	return &r.Note
}
