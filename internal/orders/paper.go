package orders

import (
	"slices"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// PaperForm is a choice that the family has signed on paper, as one person of the district has registered it. It chooses
// nothing until another person has compared it with the paper (R20).
type PaperForm struct {
	Choice
	// Chooser is the account of the representative who signed, Ground what it signed as.
	Chooser string
	Ground  Ground
	// ConsentedBy is who signed beside the chooser where two must (R18, 16–17 with competence); else empty.
	ConsentedBy      string
	SignedOn         calendar.Date
	ArchiveReference string
	// PrintedOn is the day the overview was printed for the family; only who has seen the list already needs none (R21).
	PrintedOn    calendar.Date
	RegisteredBy string
	RegisteredAt time.Time
}

// Paper is what a round keeps of the form that it stands on, and of the two people of the district who saw it (R20).
type Paper struct {
	SignedOn         calendar.Date
	ArchiveReference string
	RegisteredBy     string
	RegisteredAt     time.Time
	ConfirmedBy      string
}

// RegisterPaper stores a signed form until a second person confirms it (paper_registered, R20); an earlier one is replaced.
// Nothing is chosen and no place is held. If nobody of the family has seen the list, it was first shown when it was printed (R21).
func (o *Order) RegisterPaper(f PaperForm, by Actor, at time.Time) error {
	if err := o.may(PaperRegistered); err != nil {
		return err
	}
	if _, err := o.written(f); err != nil {
		return err
	}
	if err := o.checkForm(f, calendar.On(at)); err != nil {
		return err
	}
	f.RegisteredBy, f.RegisteredAt = by.AccountID, at
	o.Form = &f
	first := !f.PrintedOn.IsZero() && o.Shown(f.PrintedOn)
	o.note(PaperRegistered, by, at, "offer_id", f.OfferID, "ground", string(f.Ground), "signed_on", f.SignedOn.String(),
		"archive_reference", f.ArchiveReference)
	if first {
		shown := o.SystemEvent(ListShown, at, string(ListShown), "on", f.PrintedOn.String())
		shown.By = by
		o.Happened = append(o.Happened, shown)
	}
	return nil
}

// RemovePaper takes a registered form away before it is confirmed (paper_removed).
func (o *Order) RemovePaper(by Actor, at time.Time) error {
	if err := o.may(PaperRemoved); err != nil {
		return err
	}
	if o.Form == nil {
		return Refuse(ErrInvalidState, "R20", "state", string(o.State), "event", string(PaperRemoved))
	}
	o.Form = nil
	o.note(PaperRemoved, by, at)
	return nil
}

// CheckPaper applies everything that can refuse the confirmation of a form but the list and the places: state, that there
// is a form, that another person registered it (R20), and what the form itself says (R18, R19).
func (o *Order) CheckPaper(by Actor) (Choice, Written, error) {
	if err := o.may(o.choiceEvent()); err != nil {
		return Choice{}, Written{}, err
	}
	if o.Form == nil {
		return Choice{}, Written{}, Refuse(ErrInvalidState, "R20", "state", string(o.State), "event", string(o.choiceEvent()))
	}
	if o.Form.RegisteredBy == by.AccountID {
		return Choice{}, Written{}, Refuse(ErrTwoPersons, "R20")
	}
	w, err := o.written(*o.Form)
	if err != nil {
		return Choice{}, Written{}, err
	}
	w.Paper.ConfirmedBy = by.AccountID
	return o.Form.Choice, w, nil
}

// MayConfirmPaper tells whether an account may be the second person.
func (o *Order) MayConfirmPaper(accountID string) bool {
	return o.Form != nil && o.Form.RegisteredBy != accountID
}

// written holds a form to R18 and R19 as they stood on the day it was signed.
func (o *Order) written(f PaperForm) (Written, error) {
	if f.SignedOn.IsZero() {
		return Written{}, RefuseField(ErrInvalidField, "R20", "signed_on", "required")
	}
	if !o.couldChoose(f.Chooser, f.Ground, f.SignedOn) {
		return Written{}, RefuseField(ErrSignerMayNotChoose, "R18", "chooser", "no_authority")
	}
	w := Written{By: f.Chooser, Ground: f.Ground, Level: PaperLevel, Paper: &Paper{
		SignedOn: f.SignedOn, ArchiveReference: f.ArchiveReference, RegisteredBy: f.RegisteredBy, RegisteredAt: f.RegisteredAt,
	}}
	second, err := o.secondSigner(f)
	if err != nil {
		return Written{}, err
	}
	w.Assent = second
	return w, o.checkChildView(f.ChildView, f.SignedOn)
}

// couldChoose is Authority for a ground that a paper names.
func (o *Order) couldChoose(accountID string, ground Ground, on calendar.Date) bool {
	return slices.ContainsFunc(o.Representatives, func(r Representative) bool {
		return r.AccountID == accountID && r.Ground == ground && o.Acts(r, on) && o.mayChoose(r, on)
	})
}

func (o *Order) secondSigner(f PaperForm) (*Assent, error) {
	needed := o.NeedsConsent(f.SignedOn)
	switch {
	case needed && f.ConsentedBy == "":
		return nil, RefuseField(ErrConsentNeeded, "R18", "consented_by", "required")
	case !needed && f.ConsentedBy == "":
		return nil, nil //nolint:nilnil // nobody need sign beside the chooser
	}
	other := Parent
	if f.Ground == Parent {
		other = Self
	}
	if !needed || !o.couldChoose(f.ConsentedBy, other, f.SignedOn) {
		return nil, RefuseField(ErrSignerMayNotChoose, "R18", "consented_by", "no_authority")
	}
	return &Assent{By: f.ConsentedBy, Ground: other, At: f.SignedOn.Start(), Level: PaperLevel}, nil
}

// checkForm holds the form's own dates and reference (R20, R21): signed and printed between publication and today.
func (o *Order) checkForm(f PaperForm, today calendar.Date) error {
	switch {
	case strings.TrimSpace(f.ArchiveReference) == "":
		return RefuseField(ErrInvalidField, "R20", "archive_reference", "required")
	case o.Round != nil && o.Round.OfferID == f.OfferID:
		return RefuseField(ErrInvalidField, "R22", "offer_id", "already_chosen")
	}
	if err := o.sincePublished("signed_on", "R20", f.SignedOn, today); err != nil {
		return err
	}
	switch {
	case !f.PrintedOn.IsZero():
		return o.sincePublished("printed_on", "R21", f.PrintedOn, today)
	case o.ShownOn.IsZero():
		return RefuseField(ErrInvalidField, "R21", "printed_on", "required")
	}
	return nil
}

func (o *Order) sincePublished(field, rule string, on, today calendar.Date) error {
	var fault Fault
	switch {
	case on.After(today):
		fault = Fault{field, "not_after_today", rule}
	case on.Before(o.PublishedOn):
		fault = Fault{field, "before_published", rule}
	default:
		return nil
	}
	refusal := Refuse(ErrInvalidField, rule, "published_on", o.PublishedOn.String())
	refusal.Faults = []Fault{fault}
	return refusal
}
