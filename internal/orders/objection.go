package orders

import (
	"slices"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// Objection is somebody's no to the live choice, who has a say in it and did not make it (R51): the other holder of parental
// responsibility, or a user of 16 or 17 (R18). While it stands the call-off waits.
type Objection struct {
	By     string
	Ground Ground
	Reason string
	At     time.Time
	// Resolution is the district's, nil while the objection stands.
	Resolution *Resolution
}

// Resolution is why the choice stands in spite of an objection.
type Resolution struct {
	Reason string
	At     time.Time
	By     string
}

// Contested tells whether an objection to the round stands.
func (r *Round) Contested() bool { return slices.ContainsFunc(r.Objections, Objection.stands) }

func (obj Objection) stands() bool { return obj.Resolution == nil }

// contestedByUser tells whether the person concerned objects: that is not for the district to set aside (R18).
func (r *Round) contestedByUser() bool {
	return slices.ContainsFunc(r.Objections, func(obj Objection) bool { return obj.stands() && obj.Ground == Self })
}

// objector finds the ground on which an account may object to the live choice (R51): never to one it has made itself.
func (o *Order) objector(accountID string, today calendar.Date) (Ground, bool) {
	r := o.Round
	if r.ChosenBy == accountID || (r.Assent != nil && r.Assent.By == accountID) {
		return "", false
	}
	for _, rep := range o.Representatives {
		own := rep.Ground == Self && o.Age(today) >= consentAge && o.Age(today) < adultAge
		if rep.AccountID == accountID && o.Acts(rep, today) && (own || rep.Ground == Parent) {
			return rep.Ground, true
		}
	}
	return "", false
}

// objectionOf finds the account's objection to the live choice, -1 when it has none.
func (o *Order) objectionOf(accountID string) int {
	return slices.IndexFunc(o.Round.Objections, func(obj Objection) bool { return obj.By == accountID })
}

// MayObject tells whether an account may object to the live choice now: once for each choice.
func (o *Order) MayObject(accountID string, today calendar.Date) bool {
	if o.may(ObjectionRaised) != nil {
		return false
	}
	_, ok := o.objector(accountID, today)
	return ok && o.objectionOf(accountID) < 0
}

// Objects tells whether the account's objection stands.
func (o *Order) Objects(accountID string) bool {
	if o.may(ObjectionWithdrawn) != nil {
		return false
	}
	i := o.objectionOf(accountID)
	return i >= 0 && o.Round.Objections[i].stands()
}

// MayResolve tells whether the district may set the standing objections aside.
func (o *Order) MayResolve() bool {
	return o.may(ObjectionResolved) == nil && o.Round.Contested() && !o.Round.contestedByUser()
}

// Object contests the live choice until it is agreed (objection_raised, R51).
func (o *Order) Object(reason string, by Actor, at time.Time) error {
	if err := o.may(ObjectionRaised); err != nil {
		return err
	}
	ground, ok := o.objector(by.AccountID, calendar.On(at))
	switch {
	case !ok:
		return Refuse(ErrMayNotObject, "R51")
	case o.objectionOf(by.AccountID) >= 0:
		return Refuse(ErrObjected, "R51")
	case strings.TrimSpace(reason) == "":
		return RefuseField(ErrReasonRequired, "R51", "reason", "required")
	}
	o.Round.Objections = append(o.Round.Objections, Objection{By: by.AccountID, Ground: ground, Reason: reason, At: at})
	o.note(ObjectionRaised, by, at, "ground", string(ground), "reason", reason)
	return nil
}

// WithdrawObjection takes back the caller's own objection (objection_withdrawn).
func (o *Order) WithdrawObjection(by Actor, at time.Time) error {
	if err := o.may(ObjectionWithdrawn); err != nil {
		return err
	}
	if !o.Objects(by.AccountID) {
		return Refuse(ErrInvalidState, "R51", "state", string(o.State), "event", string(ObjectionWithdrawn))
	}
	i := o.objectionOf(by.AccountID)
	o.Round.Objections = slices.Delete(o.Round.Objections, i, i+1)
	o.note(ObjectionWithdrawn, by, at)
	return nil
}

// ResolveObjections is the district's word that the choice stands, with its reason (objection_resolved, R51). Against the
// person's own objection it does not stand (R18).
func (o *Order) ResolveObjections(reason string, by Actor, at time.Time) error {
	if err := o.may(ObjectionResolved); err != nil {
		return err
	}
	switch {
	case !o.Round.Contested():
		return Refuse(ErrInvalidState, "R51", "state", string(o.State), "event", string(ObjectionResolved))
	case o.Round.contestedByUser():
		return Refuse(ErrContested, "R18")
	case strings.TrimSpace(reason) == "":
		return RefuseField(ErrReasonRequired, "R51", "reason", "required")
	}
	for i := range o.Round.Objections {
		if o.Round.Objections[i].stands() {
			o.Round.Objections[i].Resolution = &Resolution{Reason: reason, At: at, By: by.AccountID}
		}
	}
	o.note(ObjectionResolved, by, at, "reason", reason)
	return nil
}
