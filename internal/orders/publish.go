package orders

import (
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// NewDraft makes a draft (drafted). Everything in the content is optional; what is given must be usable.
func NewDraft(id, reference, districtID string, c Content, reps []Representative, by Actor, at time.Time) (*Order, error) {
	o := &Order{ID: id, Reference: reference, DistrictID: districtID, State: Draft, DraftedAt: at}
	o.put(c, reps)
	if o.CaseworkerID == "" {
		o.CaseworkerID = by.AccountID
	}
	if faults := o.faults(calendar.On(at)); len(faults) > 0 {
		return nil, &Refusal{Err: ErrInvalidField, Rule: faults[0].Rule, Faults: faults}
	}
	o.note(Drafted, by, at)
	return o, nil
}

// EditDraft replaces the content of a draft (draft_edited).
func (o *Order) EditDraft(c Content, reps []Representative, by Actor, at time.Time) error {
	if err := o.may(DraftEdited); err != nil {
		return err
	}
	o.put(c, reps)
	if faults := o.faults(calendar.On(at)); len(faults) > 0 {
		return &Refusal{Err: ErrInvalidField, Rule: faults[0].Rule, Faults: faults}
	}
	return o.fire(DraftEdited, Draft, by, at)
}

// Publish opens the order for the family's choice (published). All missing fields are named at once (R11). agreed tells
// whether an agreement is in force for the lot and the district today (R25).
func (o *Order) Publish(agreed bool, by Actor, at time.Time) error {
	if err := o.may(PublishedEvent); err != nil {
		return err
	}
	today := calendar.On(at)
	if err := o.complete(today); err != nil {
		return err
	}
	if !agreed {
		return Refuse(ErrNoAgreement, "R25", "lot", string(o.Lot))
	}
	if said(o.Recipient.ProtectedAddress) {
		return Refuse(ErrManualHandling, "R56")
	}
	o.PublishedOn, o.ChoiceOpenedOn = today, today
	return o.fire(PublishedEvent, Published, by, at, "flag", o.widerTargetGroup())
}

// Revise corrects a published order (revised): volume, dates, needs and who represents. The choice clock goes on.
func (o *Order) Revise(reason string, c Content, reps []Representative, by Actor, at time.Time) error {
	if err := o.may(Revised); err != nil {
		return err
	}
	if strings.TrimSpace(reason) == "" {
		return RefuseField(ErrReasonRequired, "R31", "reason", "required")
	}
	if c.Lot != o.Lot {
		// Another lot is another list of providers: that is a new order.
		return RefuseField(ErrInvalidField, "R31", "lot", "not_changeable")
	}
	o.put(c, reps)
	if err := o.complete(calendar.On(at)); err != nil {
		return err
	}
	if said(o.Recipient.ProtectedAddress) {
		return Refuse(ErrManualHandling, "R56")
	}
	return o.fire(Revised, Published, by, at, append(o.dropped(), "reason", reason)...)
}

// dropped is what the case file says of an open proposal or paper form that a revision makes untrue (R18, R20).
func (o *Order) dropped() []string {
	switch {
	case o.Proposal != nil:
		return []string{"dropped", "choice_proposal"}
	case o.Form != nil:
		return []string{"dropped", "paper_form"}
	}
	return nil
}

func (o *Order) put(c Content, reps []Representative) {
	if c.CaseworkerID == "" {
		c.CaseworkerID = o.CaseworkerID
	}
	o.Content, o.Representatives, o.Represented = c, reps, len(reps) > 0
}

// complete holds R9–R14 and R50: covered, everything there, everything usable. The lowest rule speaks first.
func (o *Order) complete(today calendar.Date) error {
	if err := o.covered(today); err != nil {
		return err
	}
	if missing := o.missing(today); len(missing) > 0 {
		return &Refusal{Err: ErrMissingFields, Rule: missing[0].Rule, Faults: missing}
	}
	if faults := o.faults(today); len(faults) > 0 {
		return &Refusal{Err: ErrInvalidField, Rule: faults[0].Rule, Faults: faults}
	}
	if !o.choosable(today) {
		return RefuseField(ErrInvalidField, "R18", "representatives", "nobody_may_choose")
	}
	return nil
}

// covered holds R9: lives in the municipality, and under 18 or living with guardians. Only a stated "no" refuses here.
func (o *Order) covered(today calendar.Date) error {
	in, home := o.Recipient.LivesInMunicipality, o.Recipient.LivesWithGuardians
	if in != nil && !*in {
		return RefuseField(ErrNotCovered, "R9", "recipient.lives_in_municipality", "not_covered")
	}
	if !o.Recipient.BirthDate.IsZero() && o.Age(today) >= adultAge && home != nil && !*home {
		return RefuseField(ErrNotCovered, "R9", "recipient.lives_with_guardians", "not_covered")
	}
	return nil
}

// widerTargetGroup flags, without refusing, a person outside the narrower target group of S2 (R9 d).
func (o *Order) widerTargetGroup() string {
	if said(o.Recipient.DevelopmentalDisability) {
		return ""
	}
	return "wider_target_group"
}

// Lacking names what a draft lacks on a date before it can be published: the fields that [Order.Publish] would refuse as missing,
// in the same order. Whatever is no draft lacks nothing.
func (o *Order) Lacking(on calendar.Date) []string {
	if o.State != Draft {
		return nil
	}
	var fields []string
	for _, fault := range o.missing(on) {
		fields = append(fields, fault.Field)
	}
	return fields
}

// missing lists every field that R11, R12, R14 and R50 require and that is not there.
func (o *Order) missing(today calendar.Date) []Fault {
	age := o.Age(today)
	born := !o.Recipient.BirthDate.IsZero()
	return faultsOf("required", []check{
		{"lot", "R11", o.Lot == ""},
		{"decision.reference", "R11", o.Decision.Reference == ""},
		{"decision.decided_on", "R11", o.Decision.DecidedOn.IsZero()},
		{"decision.legal_basis", "R11", o.Decision.LegalBasis == ""},
		{"decision.valid_from", "R11", o.Decision.ValidFrom.IsZero()},
		{"decision.complaint_information_sent_on", "R11", o.Decision.ComplaintInformationSentOn.IsZero()},
		{"volume", "R11", !o.Volume.any()},
		{"recipient.name", "R11", o.Recipient.Name == ""},
		{"recipient.birth_date", "R11", !born},
		{"recipient.lives_in_municipality", "R11", o.Recipient.LivesInMunicipality == nil},
		{"recipient.lives_with_guardians", "R11", born && age >= adultAge && o.Recipient.LivesWithGuardians == nil},
		{"recipient.developmental_disability", "R11", o.Recipient.DevelopmentalDisability == nil},
		{"recipient.decision_competence", "R11", born && age >= consentAge && o.Recipient.DecisionCompetence == nil},
		{"recipient.protected_address", "R11", o.Recipient.ProtectedAddress == nil},
		{"carer.name", "R11", o.CarerName == ""},
		{"start_window.from", "R11", o.StartWindow.From.IsZero()},
		{"representatives", "R11", !o.Represented},
		{"consent.obtained_on", "R11", o.Consent.ObtainedOn.IsZero()},
		{"consent.purpose", "R11", o.Consent.Purpose == ""},
		{"route.own_offer_assessed_on", "R12", o.Route.OwnOfferAssessedOn.IsZero()},
		{"route.citywide_assessed_on", "R12", o.Route.CitywideAssessedOn.IsZero()},
		{"transport.kind", "R14", o.Transport.Kind == ""},
	})
}

type check struct {
	field, rule string
	bad         bool
}

func faultsOf(code string, checks []check) []Fault {
	var faults []Fault
	for _, c := range checks {
		if c.bad {
			faults = append(faults, Fault{Field: c.field, Code: code, Rule: c.rule})
		}
	}
	return faults
}
