// Package document makes the texts that a party keeps: the receipt of a choice, the overview with its form, and the
// call-off. They are pure functions of a case, so the same case always gives the same text and the same hash. What is read
// on paper or on a screen is a [Paper], which package print renders; every word of one stands in the table in texts.go.
package document

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// ReceiptForm is the version of the receipt's form (R20). Raise it when a field changes meaning.
const ReceiptForm = "1"

// Receipt is the written choice: who chose, on what authority, what, and the whole list as it stood at that instant
// (R20). It is stored as canonical JSON text and never changed.
type Receipt struct {
	Form      string `json:"form"`
	Reference string `json:"reference"`
	District  string `json:"district"`
	Round     int    `json:"round"`
	// ChosenAt is the instant in UTC, ChosenOn the legal date.
	ChosenAt time.Time     `json:"chosen_at"`
	ChosenOn calendar.Date `json:"chosen_on"`
	Lot      providers.Lot `json:"lot"`
	OfferID  string        `json:"offer_id"`
	// AcceptWaiting tells that the family chose without a free place, Hold what it got.
	AcceptWaiting bool             `json:"accept_waiting"`
	Hold          orders.HoldState `json:"hold"`
	Ground        orders.Ground    `json:"ground"`
	Level         string           `json:"authentication_level"`
	// Consent is the other one's where two must choose (R18), Paper the form that the choice stands on; both are usually nil.
	Consent *Consent    `json:"consent,omitempty"`
	Paper   *SignedForm `json:"paper,omitempty"`
	// Persons is nil for a reader who may not see persons.
	Persons *Persons `json:"persons"`
	// List is every offer in the order in which it was shown.
	List []Line `json:"list"`
}

// Persons is what the receipt says of people.
type Persons struct {
	ChosenBy string           `json:"chosen_by"`
	Child    orders.ChildView `json:"child_view"`
	Note     string           `json:"note_to_provider"`
	// ConsentedBy and its view are set with Consent, the two people of the district with Paper.
	ConsentedBy  string           `json:"consented_by,omitempty"`
	ConsentChild orders.ChildView `json:"consent_child_view,omitzero"`
	RegisteredBy string           `json:"registered_by,omitempty"`
	ConfirmedBy  string           `json:"confirmed_by,omitempty"`
}

// Line is one offer as it was shown.
type Line struct {
	Offer              providers.Offer          `json:"offer"`
	ProviderName       string                   `json:"provider_name"`
	OrganisationNumber string                   `json:"organisation_number"`
	Statement          providers.StatementValue `json:"statement"`
	Fit                []string                 `json:"fit"`
	Earlier            string                   `json:"earlier"`
}

// NewReceipt makes the receipt of the order's live round.
func NewReceipt(o *orders.Order, list []Line) Receipt {
	r := o.Round
	level := ""
	if n := len(o.Happened); n > 0 {
		level = o.Happened[n-1].By.Level
	}
	if r.Level != "" {
		level = r.Level
	}
	receipt := Receipt{
		Form: ReceiptForm, Reference: o.Reference, District: o.DistrictID, Round: r.Number,
		ChosenAt: r.ChosenAt.UTC().Truncate(time.Microsecond), ChosenOn: calendar.On(r.ChosenAt),
		Lot: o.Lot, OfferID: r.OfferID, AcceptWaiting: r.AcceptWaiting, Hold: r.Hold, Ground: r.Ground, Level: level,
		Persons: &Persons{ChosenBy: r.ChosenBy, Child: r.ChildView, Note: r.Note}, List: list,
	}
	receipt.addAuthority(r)
	return receipt
}

// Canonical gives the text that is stored and its SHA-256 in lower-case hexadecimal.
func (r Receipt) Canonical() (text, sum string, err error) {
	raw, err := json.Marshal(r)
	if err != nil {
		return "", "", err
	}
	hash := sha256.Sum256(raw)
	return string(raw), hex.EncodeToString(hash[:]), nil
}

// ReadReceipt reads a stored text back.
func ReadReceipt(text string) (Receipt, error) {
	var r Receipt
	err := json.Unmarshal([]byte(text), &r)
	return r, err
}

// WithoutPersons gives the receipt for a reader who may not see persons.
func (r Receipt) WithoutPersons() Receipt {
	r.Persons = nil
	return r
}
