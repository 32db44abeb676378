package store

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// openChoice is the JSON of a choice that is not made yet; its names are those of the file (see content).
type openChoice struct {
	Proposal *proposal  `json:"proposal,omitempty"`
	Form     *paperForm `json:"form,omitempty"`
}

type made struct {
	OfferID       string    `json:"offer_id"`
	AcceptWaiting bool      `json:"accept_waiting,omitzero"`
	ChildView     childView `json:"child_view,omitzero"`
	Note          string    `json:"note,omitzero"`
}

type proposal struct {
	Choice made          `json:"choice"`
	By     string        `json:"by"`
	Ground orders.Ground `json:"ground"`
	At     time.Time     `json:"at"`
	Level  string        `json:"level"`
	Until  calendar.Date `json:"until,omitzero"`
}

type paperForm struct {
	Choice           made          `json:"choice"`
	Chooser          string        `json:"chooser"`
	Ground           orders.Ground `json:"ground"`
	ConsentedBy      string        `json:"consented_by,omitzero"`
	SignedOn         calendar.Date `json:"signed_on"`
	ArchiveReference string        `json:"archive_reference"`
	PrintedOn        calendar.Date `json:"printed_on,omitzero"`
	RegisteredBy     string        `json:"registered_by"`
	RegisteredAt     time.Time     `json:"registered_at"`
}

func madeOf(c orders.Choice) made {
	return made{c.OfferID, c.AcceptWaiting, childView(c.ChildView), c.Note}
}

func (m made) choice() orders.Choice {
	return orders.Choice{OfferID: m.OfferID, AcceptWaiting: m.AcceptWaiting, ChildView: orders.ChildView(m.ChildView), Note: m.Note}
}

// openChoiceText is empty while nothing is open, which is nearly always.
func openChoiceText(o *orders.Order) (string, error) {
	if o.Proposal == nil && o.Form == nil {
		return "", nil
	}
	var open openChoice
	if p := o.Proposal; p != nil {
		open.Proposal = &proposal{madeOf(p.Choice), p.By, p.Ground, utc(p.At), p.Level, p.Until}
	}
	if f := o.Form; f != nil {
		open.Form = &paperForm{
			madeOf(f.Choice), f.Chooser, f.Ground, f.ConsentedBy, f.SignedOn, f.ArchiveReference, f.PrintedOn,
			f.RegisteredBy, utc(f.RegisteredAt),
		}
	}
	text, err := json.Marshal(open)
	if err != nil {
		return "", fmt.Errorf("writing an open choice: %w", err)
	}
	return string(text), nil
}

func readOpenChoice(text string, o *orders.Order) error {
	if text == "" {
		return nil
	}
	var open openChoice
	if err := json.Unmarshal([]byte(text), &open); err != nil {
		return fmt.Errorf("reading an open choice: %w", err)
	}
	if p := open.Proposal; p != nil {
		o.Proposal = &orders.Proposal{Choice: p.Choice.choice(), By: p.By, Ground: p.Ground, At: p.At, Level: p.Level, Until: p.Until}
	}
	if f := open.Form; f != nil {
		o.Form = &orders.PaperForm{
			Choice: f.Choice.choice(), Chooser: f.Chooser, Ground: f.Ground, ConsentedBy: f.ConsentedBy, SignedOn: f.SignedOn,
			ArchiveReference: f.ArchiveReference, PrintedOn: f.PrintedOn, RegisteredBy: f.RegisteredBy, RegisteredAt: f.RegisteredAt,
		}
	}
	return nil
}

// authority is the part of a round's record that says how it was chosen and who is against it (R18, R20, R51).
type authority struct {
	Level      string      `json:"level,omitzero"`
	Assent     *assent     `json:"assent,omitempty"`
	Paper      *paper      `json:"paper,omitempty"`
	Objections []objection `json:"objections,omitempty"`
}

type assent struct {
	By        string        `json:"by"`
	Ground    orders.Ground `json:"ground"`
	At        time.Time     `json:"at"`
	Level     string        `json:"level"`
	ChildView childView     `json:"child_view,omitzero"`
}

type paper struct {
	SignedOn         calendar.Date `json:"signed_on"`
	ArchiveReference string        `json:"archive_reference"`
	RegisteredBy     string        `json:"registered_by"`
	RegisteredAt     time.Time     `json:"registered_at"`
	ConfirmedBy      string        `json:"confirmed_by"`
}

type objection struct {
	By         string        `json:"by"`
	Ground     orders.Ground `json:"ground"`
	Reason     string        `json:"reason"`
	At         time.Time     `json:"at"`
	Resolution *resolution   `json:"resolution,omitempty"`
}

type resolution struct {
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
	By     string    `json:"by"`
}

func authorityOf(r *orders.Round) authority {
	a := authority{Level: r.Level, Paper: copyOf((*paper)(r.Paper))}
	if r.Paper != nil {
		a.Paper.RegisteredAt = utc(a.Paper.RegisteredAt)
	}
	if s := r.Assent; s != nil {
		a.Assent = &assent{s.By, s.Ground, utc(s.At), s.Level, childView(s.ChildView)}
	}
	for _, obj := range r.Objections {
		kept := objection{obj.By, obj.Ground, obj.Reason, utc(obj.At), copyOf((*resolution)(obj.Resolution))}
		if kept.Resolution != nil {
			kept.Resolution.At = utc(kept.Resolution.At)
		}
		a.Objections = append(a.Objections, kept)
	}
	return a
}

func (a authority) into(r *orders.Round) {
	r.Level, r.Paper = a.Level, (*orders.Paper)(a.Paper)
	if s := a.Assent; s != nil {
		r.Assent = &orders.Assent{By: s.By, Ground: s.Ground, At: s.At, Level: s.Level, ChildView: orders.ChildView(s.ChildView)}
	}
	for _, obj := range a.Objections {
		r.Objections = append(r.Objections, orders.Objection{
			By: obj.By, Ground: obj.Ground, Reason: obj.Reason, At: obj.At, Resolution: (*orders.Resolution)(obj.Resolution),
		})
	}
}
