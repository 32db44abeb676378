package orders

import (
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// PaperLevel is how somebody who signed on paper proved who they are: two people of the district saw the form (R20).
const PaperLevel = "paper"

// Proposal is one person's choice that waits for the other's consent: a competent user of 16 or 17 and a parent choose
// together (R18). It holds no place and is shown to no provider.
type Proposal struct {
	Choice
	By     string
	Ground Ground
	At     time.Time
	Level  string
	// Until is the last day of the authority that it was made on, zero when that is open.
	Until calendar.Date
}

// Assent is the other one's yes to a proposal (R18).
type Assent struct {
	By     string
	Ground Ground
	At     time.Time
	Level  string
	// ChildView is what whoever consented says of the child's view; what the other one said stands beside it (R19).
	ChildView ChildView
}

// Written is how a choice was made: by whom and on what ground, who consented, and the paper it stands on (R18, R20).
type Written struct {
	By     string
	Ground Ground
	Level  string
	Assent *Assent
	Paper  *Paper
}

// Pending is the proposal that still counts on a date, nil when none does: at 18 the user chooses alone, and what somebody
// proposed whose authority has ended since cannot be consented to (R18, R53).
func (o *Order) Pending(today calendar.Date) *Proposal {
	p := o.Proposal
	if p == nil || !o.NeedsConsent(today) || (!p.Until.IsZero() && today.After(p.Until)) {
		return nil
	}
	return p
}

// Propose stores one person's choice until the other consents (choice_proposed); an earlier proposal falls. The state stays,
// and so does a live choice. CheckChoice has been called.
func (o *Order) Propose(c Choice, by Actor, at time.Time) error {
	if err := o.may(ChoiceProposed); err != nil {
		return err
	}
	authority, err := o.Authority(by.AccountID, calendar.On(at))
	if err != nil {
		return err
	}
	o.Proposal = &Proposal{Choice: c, By: by.AccountID, Ground: authority.Ground, At: at, Level: by.Level, Until: authority.ValidTo}
	o.note(ChoiceProposed, by, at, "offer_id", c.OfferID, "ground", string(authority.Ground))
	return nil
}

// CheckConsent applies everything that can refuse a consent but the list and the places: state, that there is something to
// consent to, that the caller is the other of the two (R18), and that the child is heard by one of them (R19).
func (o *Order) CheckConsent(view ChildView, by Actor, at time.Time) (Choice, Written, error) {
	today := calendar.On(at)
	if err := o.may(o.choiceEvent()); err != nil {
		return Choice{}, Written{}, err
	}
	p := o.Pending(today)
	if p == nil {
		return Choice{}, Written{}, Refuse(ErrInvalidState, "R18", "state", string(o.State), "event", string(o.choiceEvent()))
	}
	authority, err := o.Authority(by.AccountID, today)
	if err != nil {
		return Choice{}, Written{}, err
	}
	if !together(p.Ground, authority.Ground) {
		return Choice{}, Written{}, Refuse(ErrMayNotChoose, "R18")
	}
	// One whole view is enough, and what is said must be whole.
	if said := view != (ChildView{}); said || p.ChildView == (ChildView{}) {
		if err := o.checkChildView(view, today); err != nil {
			return Choice{}, Written{}, err
		}
	}
	assent := &Assent{By: by.AccountID, Ground: authority.Ground, At: at, Level: by.Level, ChildView: view}
	return p.Choice, Written{By: p.By, Ground: p.Ground, Level: p.Level, Assent: assent}, nil
}

// together tells whether the two grounds make the pair that chooses at 16 and 17: the user and a parent (R18).
func together(one, other Ground) bool {
	return (one == Self && other == Parent) || (one == Parent && other == Self)
}

// WithdrawProposal takes a proposal away, by either of the two: nothing is chosen against the user's wish
// (choice_proposal_withdrawn, R18). A live choice stands.
func (o *Order) WithdrawProposal(by Actor, at time.Time) error {
	if err := o.may(ProposalWithdrawn); err != nil {
		return err
	}
	if _, err := o.Authority(by.AccountID, calendar.On(at)); err != nil {
		return err
	}
	if o.Proposal == nil {
		return Refuse(ErrInvalidState, "R18", "state", string(o.State), "event", string(ProposalWithdrawn))
	}
	o.Proposal = nil
	o.note(ProposalWithdrawn, by, at)
	return nil
}

// mayPropose tells whether a choice by this ground, on this date, is only a proposal whose child's view may come from the
// parent who consents: the young person's own choice is a view already.
func (o *Order) mayPropose(ground Ground, v ChildView, today calendar.Date) bool {
	return o.NeedsConsent(today) && ground == Self && v == ChildView{}
}

// dropOpen forgets what was proposed or registered once an event has made it untrue: another choice has been made, the order
// has been revised, or the choice is closed.
func (o *Order) dropOpen(event EventType) {
	chosen := slices.Contains([]EventType{ProviderChosen, ProviderChanged, Revised}, event)
	if chosen || !slices.Contains(StatesFor(ChoiceProposed), o.State) {
		o.Proposal, o.Form = nil, nil
	}
}

// detail is what the case file says of it.
func (w Written) detail() []string {
	detail := []string{"ground", string(w.Ground)}
	if w.Assent != nil {
		detail = append(detail, "consent_ground", string(w.Assent.Ground))
	}
	if w.Paper != nil {
		detail = append(detail, "signed_on", w.Paper.SignedOn.String())
	}
	return detail
}

// AwaitsConsentOf tells whether an account is the one whose consent a proposal waits for.
func (o *Order) AwaitsConsentOf(accountID string, today calendar.Date) bool {
	p := o.Pending(today)
	if p == nil {
		return false
	}
	authority, err := o.Authority(accountID, today)
	return err == nil && together(p.Ground, authority.Ground)
}
