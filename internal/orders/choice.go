package orders

import (
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// Choice is what the family sends: which offer, and what must be known about how it was made.
type Choice struct {
	OfferID       string
	AcceptWaiting bool
	ChildView     ChildView
	Note          string
}

// ChosenOffer is what the use case has found out about a choice before the order decides: the offer, and names for the round.
type ChosenOffer struct {
	Offer        providers.Offer
	ProviderName string
	PlaceID      string
	RoundID      string
	Alias        string
}

// CheckChoice applies everything that can refuse a choice but the places: state, authority (R18) and the child's view (R19).
// It returns the ground on which the caller chooses. Where the order [Order.NeedsConsent], the choice is only proposed.
func (o *Order) CheckChoice(c Choice, by Actor, at time.Time) (Ground, error) {
	if err := o.may(o.choiceEvent()); err != nil {
		return "", err
	}
	today := calendar.On(at)
	authority, err := o.Authority(by.AccountID, today)
	if err != nil {
		return "", err
	}
	if o.Round != nil && o.Round.OfferID == c.OfferID {
		// Taking the place anew would give it up to whoever waits for it.
		return "", RefuseField(ErrInvalidField, "R22", "offer_id", "already_chosen")
	}
	if o.mayPropose(authority.Ground, c.ChildView, today) {
		return authority.Ground, nil
	}
	if err := o.checkChildView(c.ChildView, today); err != nil {
		return "", err
	}
	return authority.Ground, nil
}

func (o *Order) choiceEvent() EventType {
	if o.Round != nil && o.Round.Status == RoundLive {
		return ProviderChanged
	}
	return ProviderChosen
}

// checkChildView holds R19: from 7 to 18 the child is heard, or it is said why not; from 12 its view weighs heavily.
func (o *Order) checkChildView(v ChildView, today calendar.Date) error {
	age := o.Age(today)
	if age >= adultAge || (age < heardAge && v == ChildView{}) {
		return nil
	}
	var field string
	switch {
	case v.View == "given" && strings.TrimSpace(v.Text) == "":
		field = "child_view.text"
	case (v.View == "not_able" || v.View == "declined") && strings.TrimSpace(v.Reason) == "":
		field = "child_view.reason"
	case v.View != "given" && v.View != "not_able" && v.View != "declined":
		field = "child_view.view"
	case age >= greatWeight && strings.TrimSpace(v.WeightNote) == "":
		field = "child_view.weight_note"
	default:
		return nil
	}
	return RefuseField(ErrChildNotHeard, "R19", field, "required")
}

// Choose opens a new round on the family's choice; a live round ends with it (provider_chosen, provider_changed).
// hold tells what the caller got of a place: the use case takes the new place before this call and releases the old one
// after it, all in one transaction (R23). CheckChoice, CheckConsent or CheckPaper has been called and says how it was made.
func (o *Order) Choose(c Choice, w Written, chosen ChosenOffer, hold HoldState, by Actor, at time.Time, s Settings) error {
	if w.Paper == nil && w.Assent == nil && o.NeedsConsent(calendar.On(at)) {
		return Refuse(ErrConsentNeeded, "R18")
	}
	event := o.choiceEvent()
	if err := o.may(event); err != nil {
		return err
	}
	if o.Round != nil {
		o.close(ProviderChanged, "")
	}
	o.Rounds++
	o.Opened = true
	o.Round = &Round{
		ID: chosen.RoundID, Number: o.Rounds, Status: RoundLive, Alias: chosen.Alias,
		OfferID: chosen.Offer.ID, OfferName: chosen.Offer.Location.Name,
		ProviderID: chosen.Offer.ProviderID, ProviderName: chosen.ProviderName,
		PlaceID: chosen.PlaceID, PlaceStatus: providers.PlaceCountersigned, Hold: hold,
		ChosenBy: w.By, Ground: w.Ground, ChosenAt: at, ChildView: c.ChildView,
		AcceptWaiting: c.AcceptWaiting, Note: c.Note, Level: w.Level, Assent: w.Assent, Paper: w.Paper,
		AnswerBy: calendar.AddWorkingDays(calendar.On(at), s.AnswerWorkingDays),
	}
	if hold == HoldHeld {
		o.Round.HeldSince = at
	}
	return o.fire(event, Chosen, by, at, append(w.detail(), "offer_id", chosen.Offer.ID, "hold", string(hold))...)
}

// WithdrawChoice takes the choice back (choice_withdrawn); the family may choose anew.
func (o *Order) WithdrawChoice(by Actor, at time.Time) error {
	if err := o.may(ChoiceWithdrawn); err != nil {
		return err
	}
	if _, err := o.Authority(by.AccountID, calendar.On(at)); err != nil {
		return err
	}
	if err := o.fire(ChoiceWithdrawn, Published, by, at); err != nil {
		return err
	}
	o.close(ChoiceWithdrawn, "")
	o.ChoiceOpenedOn = calendar.On(at)
	return nil
}

// Shown records the family's first look at the list. It tells whether this was the first (R21); later looks change nothing.
func (o *Order) Shown(on calendar.Date) bool {
	if o.State != Published || !o.ShownOn.IsZero() {
		return false
	}
	o.ShownOn = on
	return true
}
