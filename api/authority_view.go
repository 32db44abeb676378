package api

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// Proposed is a choice that waits for the other one's consent (R18). It holds no place.
type Proposed struct {
	OfferID       string    `json:"offer_id" validate:"required" format:"uuid"`
	AcceptWaiting bool      `json:"accept_waiting" validate:"required"`
	Ground        string    `json:"ground" validate:"required" enums:"self,parent"`
	ProposedAt    time.Time `json:"proposed_at" validate:"required" format:"date-time"`
}

// PendingChoice is a proposal as the district sees it.
type PendingChoice struct {
	Proposed
	NoteToProvider string     `json:"note_to_provider" validate:"required"`
	ProposedBy     string     `json:"proposed_by" validate:"required"`
	ChildView      *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
} //	@name	PendingChoice

// FamilyPendingChoice is a proposal as the family sees it: whoever consents must know all that goes to the provider, but not
// how the other one spoke of the child. To anybody else than these two the note is null.
type FamilyPendingChoice struct {
	Proposed
	NoteToProvider *string    `json:"note_to_provider" validate:"required" extensions:"x-nullable"`
	ProposedByMe   bool       `json:"proposed_by_me" validate:"required"`
	ChildView      *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
} //	@name	FamilyPendingChoice

// PaperForm is a signed form that waits for the district's second person (R20).
type PaperForm struct {
	OfferID          string        `json:"offer_id" validate:"required" format:"uuid"`
	AcceptWaiting    bool          `json:"accept_waiting" validate:"required"`
	Chooser          string        `json:"chooser" validate:"required" format:"uuid"`
	Ground           string        `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	ConsentedBy      *string       `json:"consented_by" validate:"required" extensions:"x-nullable"`
	SignedOn         calendar.Date `json:"signed_on" validate:"required" format:"date"`
	ArchiveReference string        `json:"archive_reference" validate:"required"`
	PrintedOn        calendar.Date `json:"printed_on" validate:"required" format:"date" extensions:"x-nullable"`
	ChildView        *ChildView    `json:"child_view" validate:"required" extensions:"x-nullable"`
	RegisteredBy     string        `json:"registered_by" validate:"required"`
	RegisteredAt     time.Time     `json:"registered_at" validate:"required" format:"date-time"`
} //	@name	PaperForm

// RoundAuthority is who else stands behind a choice, and who against it. objections are newest last; one without a resolution
// stands, and then contested is true and nobody can sign (R51).
type RoundAuthority struct {
	Consent    *RoundConsent    `json:"consent" validate:"required" extensions:"x-nullable"`
	Paper      *RoundPaper      `json:"paper" validate:"required" extensions:"x-nullable"`
	Contested  bool             `json:"contested" validate:"required"`
	Objections []RoundObjection `json:"objections" validate:"required"`
}

// RoundConsent is the other one's yes where two must choose (R18).
type RoundConsent struct {
	By        string     `json:"by" validate:"required"`
	Ground    string     `json:"ground" validate:"required" enums:"self,parent"`
	At        time.Time  `json:"at" validate:"required" format:"date-time"`
	ChildView *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
} //	@name	RoundConsent

// RoundPaper is the signed form that a choice stands on, and the two people of the district who saw it (R20).
type RoundPaper struct {
	SignedOn         calendar.Date `json:"signed_on" validate:"required" format:"date"`
	ArchiveReference string        `json:"archive_reference" validate:"required"`
	RegisteredBy     string        `json:"registered_by" validate:"required"`
	ConfirmedBy      string        `json:"confirmed_by" validate:"required"`
} //	@name	RoundPaper

// RoundObjection is somebody's no to the choice (R51).
type RoundObjection struct {
	By         string      `json:"by" validate:"required"`
	Ground     string      `json:"ground" validate:"required" enums:"self,parent"`
	Reason     string      `json:"reason" validate:"required"`
	At         time.Time   `json:"at" validate:"required" format:"date-time"`
	Resolution *Resolution `json:"resolution" validate:"required" extensions:"x-nullable"`
} //	@name	RoundObjection

// Resolution is why the choice stands in spite of an objection.
type Resolution struct {
	Reason string    `json:"reason" validate:"required"`
	At     time.Time `json:"at" validate:"required" format:"date-time"`
} //	@name	Resolution

// FamilyRoundAuthority is the same for the family: without the words of another representative.
type FamilyRoundAuthority struct {
	ConsentedByMe bool                   `json:"consented_by_me" validate:"required"`
	ConsentGround *string                `json:"consent_ground" validate:"required" extensions:"x-nullable" enums:"self,parent"`
	SignedOn      calendar.Date          `json:"signed_on" validate:"required" format:"date" extensions:"x-nullable"`
	Contested     bool                   `json:"contested" validate:"required"`
	Objections    []FamilyRoundObjection `json:"objections" validate:"required"`
}

// FamilyRoundObjection is an objection as the family sees it: reason is null in another's.
type FamilyRoundObjection struct {
	ByMe       bool        `json:"by_me" validate:"required"`
	Reason     *string     `json:"reason" validate:"required" extensions:"x-nullable"`
	At         time.Time   `json:"at" validate:"required" format:"date-time"`
	Resolution *Resolution `json:"resolution" validate:"required" extensions:"x-nullable"`
} //	@name	FamilyRoundObjection

func proposedOf(p *orders.Proposal) Proposed {
	return Proposed{p.OfferID, p.AcceptWaiting, string(p.Ground), p.At.UTC()}
}

func pendingChoiceOf(v market.View) *PendingChoice {
	p := v.Order.Pending(v.Today)
	if p == nil {
		return nil
	}
	return &PendingChoice{proposedOf(p), p.Note, p.By, childViewOf(p.ChildView)}
}

func familyPendingChoiceOf(v market.View, by identity.Actor) *FamilyPendingChoice {
	p := v.Order.Pending(v.Today)
	if p == nil {
		return nil
	}
	shown := &FamilyPendingChoice{Proposed: proposedOf(p), NoteToProvider: proposedNote(v, by), ProposedByMe: p.By == by.AccountID}
	if shown.ProposedByMe {
		shown.ChildView = childViewOf(p.ChildView)
	}
	return shown
}

func paperFormOf(f *orders.PaperForm) *PaperForm {
	if f == nil {
		return nil
	}
	return &PaperForm{
		OfferID: f.OfferID, AcceptWaiting: f.AcceptWaiting, Chooser: f.Chooser, Ground: string(f.Ground),
		ConsentedBy: orNull(f.ConsentedBy), SignedOn: f.SignedOn, ArchiveReference: f.ArchiveReference, PrintedOn: f.PrintedOn,
		ChildView: childViewOf(f.ChildView), RegisteredBy: f.RegisteredBy, RegisteredAt: f.RegisteredAt.UTC(),
	}
}

func roundAuthorityOf(r *orders.Round) RoundAuthority {
	a := RoundAuthority{Contested: r.Contested(), Objections: make([]RoundObjection, 0, len(r.Objections))}
	if s := r.Assent; s != nil {
		a.Consent = &RoundConsent{s.By, string(s.Ground), s.At.UTC(), childViewOf(s.ChildView)}
	}
	if p := r.Paper; p != nil {
		a.Paper = &RoundPaper{p.SignedOn, p.ArchiveReference, p.RegisteredBy, p.ConfirmedBy}
	}
	for _, obj := range r.Objections {
		a.Objections = append(a.Objections, RoundObjection{obj.By, string(obj.Ground), obj.Reason, obj.At.UTC(), resolutionOf(obj.Resolution)})
	}
	return a
}

func familyRoundAuthorityOf(r *orders.Round, by identity.Actor) FamilyRoundAuthority {
	a := FamilyRoundAuthority{Contested: r.Contested(), Objections: make([]FamilyRoundObjection, 0, len(r.Objections))}
	if s := r.Assent; s != nil {
		a.ConsentedByMe, a.ConsentGround = s.By == by.AccountID, orNull(s.Ground)
	}
	if r.Paper != nil {
		a.SignedOn = r.Paper.SignedOn
	}
	for _, obj := range r.Objections {
		shown := FamilyRoundObjection{ByMe: obj.By == by.AccountID, At: obj.At.UTC(), Resolution: resolutionOf(obj.Resolution)}
		if shown.ByMe {
			shown.Reason = &obj.Reason
		}
		a.Objections = append(a.Objections, shown)
	}
	return a
}

func resolutionOf(r *orders.Resolution) *Resolution {
	if r == nil {
		return nil
	}
	return &Resolution{r.Reason, r.At.UTC()}
}
