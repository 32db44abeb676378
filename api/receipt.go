package api

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// ChoiceReceipt is the written choice: who chose, on what authority, what, and the whole list as it stood at that instant
// (R20). sha256 covers the stored text, which is never changed.
type ChoiceReceipt struct {
	Form                string          `json:"form" validate:"required"`
	Reference           string          `json:"reference" validate:"required"`
	District            string          `json:"district" validate:"required"`
	Round               int             `json:"round" validate:"required"`
	ChosenAt            time.Time       `json:"chosen_at" validate:"required" format:"date-time"`
	ChosenOn            calendar.Date   `json:"chosen_on" validate:"required" format:"date"`
	Lot                 string          `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	OfferID             string          `json:"offer_id" validate:"required" format:"uuid"`
	AcceptWaiting       bool            `json:"accept_waiting" validate:"required"`
	Hold                string          `json:"hold" validate:"required" enums:"waiting,held,released"`
	Ground              string          `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	AuthenticationLevel string          `json:"authentication_level" validate:"required"`
	Consent             *ReceiptConsent `json:"consent" validate:"required" extensions:"x-nullable"`
	Paper               *ReceiptPaper   `json:"paper" validate:"required" extensions:"x-nullable"`
	Persons             *Persons        `json:"persons" validate:"required" extensions:"x-nullable"`
	List                []ReceiptOffer  `json:"list" validate:"required"`
	SHA256              string          `json:"sha256" validate:"required"`
} //	@name	ChoiceReceipt

// ReceiptConsent is on what ground and how the other one of two consented (R18).
type ReceiptConsent struct {
	Ground              string    `json:"ground" validate:"required" enums:"self,parent"`
	At                  time.Time `json:"at" validate:"required" format:"date-time"`
	AuthenticationLevel string    `json:"authentication_level" validate:"required"`
} //	@name	ReceiptConsent

// ReceiptPaper is the signed form that the choice stands on (R20).
type ReceiptPaper struct {
	SignedOn         calendar.Date `json:"signed_on" validate:"required" format:"date"`
	ArchiveReference string        `json:"archive_reference" validate:"required"`
	RegisteredAt     time.Time     `json:"registered_at" validate:"required" format:"date-time"`
} //	@name	ReceiptPaper

// Persons is what the receipt says of people: for the district and for whoever chose or consented, null for every other
// reader. Neither of two reads how the other one spoke of the child. registered_by and confirmed_by are the two people of the
// district who saw a paper.
type Persons struct {
	ChosenBy         string     `json:"chosen_by" validate:"required"`
	ChildView        *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
	NoteToProvider   string     `json:"note_to_provider" validate:"required"`
	ConsentedBy      *string    `json:"consented_by" validate:"required" extensions:"x-nullable"`
	ConsentChildView *ChildView `json:"consent_child_view" validate:"required" extensions:"x-nullable"`
	RegisteredBy     *string    `json:"registered_by" validate:"required" extensions:"x-nullable"`
	ConfirmedBy      *string    `json:"confirmed_by" validate:"required" extensions:"x-nullable"`
} //	@name	Persons

// ReceiptOffer is one offer as the list showed it, in the order in which it stood there.
type ReceiptOffer struct {
	OfferShown
	Statement         string   `json:"statement" validate:"required" enums:"has_capacity,waitlist,needs_assessment,no_capacity,unknown"`
	Full              bool     `json:"full" validate:"required"`
	Fit               []string `json:"fit" validate:"required"`
	EarlierConclusion *string  `json:"earlier_conclusion" validate:"required" extensions:"x-nullable"`
} //	@name	ReceiptOffer

// readReceipt shows the receipt of the latest choice.
//
//	@Summary		The receipt of the choice
//	@Description	The list and the choice as they were stored at that instant (R20). An auditor reads it without persons. Accept chooses JSON, a PDF to keep, or the same text as HTML.
//	@ID				read_receipt
//	@Tags			choice
//	@Produce		json,application/pdf,html
//	@Param			id		path		string	true	"order"
//	@Param			lang	query		string	false	"The language of PDF and HTML; else Accept-Language decides"	Enums(nb, nn, en)
//	@Success		200		{object}	ChoiceReceipt
//	@Router			/v1/orders/{id}/choice/receipt [get]
func (s *server) readReceipt(c echo.Context) error {
	want := wanted(c)
	if want.onPaper() {
		paper, err := s.Market.PrintReceipt(ctx(c), actor(c), c.Param("id"), want.lang, want.shape)
		return s.hand(c, want, paper, err)
	}
	receipt, sum, err := s.Market.ReadReceipt(ctx(c), actor(c), c.Param("id"), want.shape)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, receiptOf(receipt, sum, actor(c)))
}

func receiptOf(r document.Receipt, sum string, by identity.Actor) ChoiceReceipt {
	shown := ChoiceReceipt{
		Form: r.Form, Reference: r.Reference, District: r.District, Round: r.Round, ChosenAt: r.ChosenAt, ChosenOn: r.ChosenOn,
		Lot: string(r.Lot), OfferID: r.OfferID, AcceptWaiting: r.AcceptWaiting, Hold: string(r.Hold), Ground: string(r.Ground),
		AuthenticationLevel: r.Level, Persons: personsOf(r.Persons, by), List: make([]ReceiptOffer, 0, len(r.List)), SHA256: sum,
	}
	if r.Consent != nil {
		shown.Consent = &ReceiptConsent{string(r.Consent.Ground), r.Consent.At, r.Consent.Level}
	}
	if r.Paper != nil {
		shown.Paper = (*ReceiptPaper)(r.Paper)
	}
	for _, line := range r.List {
		shown.List = append(shown.List, ReceiptOffer{
			OfferShown: shownOffer(line.Offer, line.ProviderName, line.OrganisationNumber), Statement: string(line.Statement),
			Full: line.Offer.Full(), Fit: listOf(line.Fit), EarlierConclusion: orNull(line.Earlier),
		})
	}
	return shown
}

// personsOf keeps one representative's words from another, as the order itself does.
func personsOf(p *document.Persons, by identity.Actor) *Persons {
	inDistrict := policy.SideOf(by.Role) == orders.District
	if p == nil || !market.MaySeePersons(*p, by) {
		return nil
	}
	shown := &Persons{
		ChosenBy: p.ChosenBy, NoteToProvider: p.Note, ConsentedBy: orNull(p.ConsentedBy),
		RegisteredBy: orNull(p.RegisteredBy), ConfirmedBy: orNull(p.ConfirmedBy),
	}
	if inDistrict || p.ChosenBy == by.AccountID {
		shown.ChildView = childViewOf(p.Child)
	}
	if inDistrict || p.ConsentedBy == by.AccountID {
		shown.ConsentChildView = childViewOf(p.ConsentChild)
	}
	return shown
}
