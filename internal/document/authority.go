package document

import (
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
