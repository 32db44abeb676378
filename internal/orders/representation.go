package orders

import (
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
)

// Ground is why somebody may act for the recipient (R18, R50).
type Ground string

// The grounds on which a person acts in a case.
const (
	Self            Ground = "self"
	Parent          Ground = "parent"
	Verge           Ground = "verge" // a guardian whose mandate covers personal matters
	Agent           Ground = "agent" // with written authorisation
	NearestRelative Ground = "nearest_relative"
)

// Grounds lists the grounds in a fixed order.
func Grounds() []Ground { return []Ground{Self, Parent, Verge, Agent, NearestRelative} }

// Representative is one person's recorded relation to a case. Both dates include their day; a zero date is open.
type Representative struct {
	AccountID string
	// Name is the person's own. It is read with the order and kept with the account.
	Name           string
	Ground         Ground
	ValidFrom      calendar.Date
	ValidTo        calendar.Date
	BasisReference string
}

// adultAge is when a parent's authority ends (R18, R53); consentAge when the user's own consent counts.
const (
	adultAge    = 18
	consentAge  = 16
	heardAge    = 7
	greatWeight = 12
)

// Acts tells whether the relation holds on a date: a parent's ends at 00:00 on the 18th birthday, whatever the record
// says (R18).
func (o *Order) Acts(r Representative, on calendar.Date) bool {
	if !r.ValidFrom.IsZero() && on.Before(r.ValidFrom) {
		return false
	}
	return !o.over(r, on)
}

func (o *Order) over(r Representative, on calendar.Date) bool {
	if !r.ValidTo.IsZero() && on.After(r.ValidTo) {
		return true
	}
	// Before a draft says the birth date, nobody is known to be of age.
	return r.Ground == Parent && !o.Recipient.BirthDate.IsZero() && o.Age(on) >= adultAge
}

// Represent lists those whose authority holds on a date, in the order recorded: an account once for each ground.
func (o *Order) Represent(on calendar.Date) []Representative {
	return slices.DeleteFunc(slices.Clone(o.Representatives), func(r Representative) bool { return !o.Acts(r, on) })
}

// Relation is how an account stands to a case on a date.
type Relation int

// A relation is none, ended (who was a party and no longer is) or live.
const (
	NoRelation Relation = iota
	EndedRelation
	LiveRelation
)

// FamilyRelation looks up how an account stands to the case: never claimed by the caller, always read from the record.
func (o *Order) FamilyRelation(accountID string, on calendar.Date) Relation {
	relation := NoRelation
	for _, r := range o.Representatives {
		switch {
		case r.AccountID != accountID:
		case o.Acts(r, on):
			return LiveRelation
		case o.over(r, on):
			relation = EndedRelation
		}
	}
	return relation
}

// Authority finds the ground on which an account may choose on a date, by the table of R18.
// A live party who may not choose gets [ErrMayNotChoose]; one whose authority has ended [ErrAuthorityEnded].
func (o *Order) Authority(accountID string, on calendar.Date) (Representative, error) {
	if o.FamilyRelation(accountID, on) != LiveRelation {
		return Representative{}, Refuse(ErrAuthorityEnded, "R18")
	}
	for _, r := range o.Representatives {
		if r.AccountID == accountID && o.Acts(r, on) && o.mayChoose(r, on) {
			return r, nil
		}
	}
	return Representative{}, Refuse(ErrMayNotChoose, "R18")
}

// mayChoose is the table of R18: grounds by age and competence.
func (o *Order) mayChoose(r Representative, on calendar.Date) bool {
	competent := said(o.Recipient.DecisionCompetence)
	var grounds []Ground
	switch age := o.Age(on); {
	case age < consentAge:
		grounds = []Ground{Parent, Verge}
	case age < adultAge && competent:
		grounds = []Ground{Parent, Self}
	case age < adultAge:
		grounds = []Ground{Parent, Verge}
	case competent:
		grounds = []Ground{Self, Agent, Verge}
	default:
		grounds = []Ground{Verge, NearestRelative}
	}
	if !slices.Contains(grounds, r.Ground) || (r.Ground == NearestRelative && o.represented(Verge, on)) {
		return false
	}
	return r.Ground == Self || r.Ground == Parent || r.BasisReference != ""
}

// represented tells whether somebody's relation on a ground holds on a date.
func (o *Order) represented(ground Ground, on calendar.Date) bool {
	return slices.ContainsFunc(o.Representatives, func(r Representative) bool { return r.Ground == ground && o.Acts(r, on) })
}

// choosable tells whether anybody may choose on a date; at 16 and 17 with decision competence it takes both (R18).
func (o *Order) choosable(on calendar.Date) bool {
	if o.NeedsConsent(on) {
		return o.represented(Parent, on) && o.represented(Self, on)
	}
	return slices.ContainsFunc(o.Representatives, func(r Representative) bool { return o.Acts(r, on) && o.mayChoose(r, on) })
}

// NeedsConsent tells whether the choice is valid only when both the parent and the user are recorded (R18: 16–17 with
// decision competence).
func (o *Order) NeedsConsent(on calendar.Date) bool {
	age := o.Age(on)
	return age >= consentAge && age < adultAge && said(o.Recipient.DecisionCompetence)
}
