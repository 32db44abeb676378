package document

import (
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// Consent is on what ground and how the other one of two consented (R18). Who it was stands in [Persons].
type Consent struct {
	Ground orders.Ground `json:"ground"`
	At     time.Time     `json:"at"`
	Level  string        `json:"authentication_level"`
}

// SignedForm is the signed form that a choice stands on (R20). Which two people of the district saw it stands in [Persons].
type SignedForm struct {
	SignedOn         calendar.Date `json:"signed_on"`
	ArchiveReference string        `json:"archive_reference"`
	RegisteredAt     time.Time     `json:"registered_at"`
}

// addAuthority adds what only some choices have.
func (r *Receipt) addAuthority(round *orders.Round) {
	if s := round.Assent; s != nil {
		r.Consent = &Consent{s.Ground, s.At.UTC().Truncate(time.Microsecond), s.Level}
		r.Persons.ConsentedBy, r.Persons.ConsentChild = s.By, s.ChildView
	}
	if p := round.Paper; p != nil {
		r.Paper = &SignedForm{p.SignedOn, p.ArchiveReference, p.RegisteredAt.UTC().Truncate(time.Microsecond)}
		r.Persons.RegisteredBy, r.Persons.ConfirmedBy = p.RegisteredBy, p.ConfirmedBy
	}
}

// viewKept stands for how somebody spoke of the child where the reader learns only that it was told.
const viewKept = "kept"

// Accounts lists everybody whom the receipt names, each once.
func (p Persons) Accounts() []string {
	var ids []string
	for _, id := range []string{p.ChosenBy, p.ConsentedBy, p.RegisteredBy, p.ConfirmedBy} {
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// ToOneOfTwo gives what one of two who chose together may read: that the other one spoke of the child, and not how (R18, R19).
func (p Persons) ToOneOfTwo(accountID string) Persons {
	if p.ChosenBy != accountID {
		p.Child = keptBack(p.Child)
	}
	if p.ConsentedBy != accountID {
		p.ConsentChild = keptBack(p.ConsentChild)
	}
	return p
}

func keptBack(v orders.ChildView) orders.ChildView {
	if v.View == "" {
		return orders.ChildView{}
	}
	return orders.ChildView{View: viewKept}
}
