package api

import (
	"encoding/json"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// EitherOrder is an order as its caller sees it: one of the two is set, and only that one is written. Two structs, so that a
// field of one reader can never slip into the answer of another.
type EitherOrder struct {
	District *Order       `json:"district" extensions:"x-one-of"`
	Family   *FamilyOrder `json:"family" extensions:"x-one-of"`
} //	@name	EitherOrder

// MarshalJSON writes the one that is set.
func (e EitherOrder) MarshalJSON() ([]byte, error) {
	if e.District != nil {
		return json.Marshal(e.District)
	}
	return json.Marshal(e.Family)
}

// orderOf shows an order to the caller who asked for it.
func orderOf(v market.View, by identity.Actor) EitherOrder {
	if policy.SideOf(by.Role) == orders.District {
		order := districtOrder(v)
		return EitherOrder{District: &order}
	}
	order := familyOrder(v, by)
	return EitherOrder{Family: &order}
}

// lineOf shows an order as one of a list.
func lineOf(v market.View, by identity.Actor) EitherOrder {
	line := orderOf(v, by)
	if line.District != nil {
		line.District.Representatives = nil
	}
	return line
}

// Standing is what every case shows to every party: what it is called, where it stands, who owes what by when, and what this
// caller may do next.
type Standing struct {
	ID        string        `json:"id" validate:"required" format:"uuid"`
	Reference string        `json:"reference" validate:"required"`
	Version   int64         `json:"version" validate:"required"`
	State     string        `json:"state" validate:"required" enums:"draft,published,chosen,suitable,agreed,start_confirmed,started,ended,withdrawn"`
	WaitingOn []string      `json:"waiting_on" validate:"required" enums:"district,family,provider"`
	DueOn     calendar.Date `json:"due_on" validate:"required" format:"date" extensions:"x-nullable"`
	Actions   []string      `json:"actions" validate:"required"`
}

func standingOf(v market.View) Standing {
	o := v.Order
	return Standing{
		ID: o.ID, Reference: o.Reference, Version: o.Version, State: string(o.State),
		WaitingOn: listOf(v.WaitingOn), DueOn: v.DueOn, Actions: listOf(v.Actions),
	}
}

// OrderContent is what was ordered, as the district and the family see it.
type OrderContent struct {
	Lot          *string   `json:"lot" validate:"required" extensions:"x-nullable" enums:"group_respite,residential_respite"`
	Decision     Decision  `json:"decision" validate:"required"`
	Volume       Volume    `json:"volume" validate:"required"`
	Route        Route     `json:"route" validate:"required"`
	Transport    Transport `json:"transport" validate:"required"`
	Recipient    Recipient `json:"recipient" validate:"required"`
	Carer        Carer     `json:"carer" validate:"required"`
	Needs        []string  `json:"needs" validate:"required"`
	SupportLevel *int      `json:"support_level" validate:"required" extensions:"x-nullable"`
	StartWindow  Window    `json:"start_window" validate:"required"`
	Consent      Consent   `json:"consent" validate:"required"`
}

func contentOf(o *orders.Order) OrderContent {
	c := OrderContent{
		Lot: orNull(o.Lot), Decision: Decision(o.Decision), Volume: Volume(o.Volume), Route: Route(o.Route),
		Transport: transportOf(o.Transport), Recipient: Recipient(o.Recipient), Carer: Carer{o.CarerName},
		Needs: listOf(o.Needs), StartWindow: Window(o.StartWindow), Consent: Consent(o.Consent),
	}
	if o.SupportLevel != 0 {
		c.SupportLevel = &o.SupportLevel
	}
	return c
}

// Progress is the dates of an order before any choice.
type Progress struct {
	DraftedAt   time.Time     `json:"drafted_at" validate:"required" format:"date-time"`
	PublishedOn calendar.Date `json:"published_on" validate:"required" format:"date" extensions:"x-nullable"`
	// ShownOn is the family's first look at the list (R21).
	ShownOn           calendar.Date `json:"shown_on" validate:"required" format:"date" extensions:"x-nullable"`
	DaysSinceDecision *int          `json:"days_since_decision" validate:"required" extensions:"x-nullable"`
}

func progressOf(v market.View) Progress {
	o := v.Order
	return Progress{
		DraftedAt: o.DraftedAt.UTC(), PublishedOn: o.PublishedOn, ShownOn: o.ShownOn,
		DaysSinceDecision: daysBetween(o.Decision.DecidedOn, v.Today),
	}
}

// daysBetween counts the days from one date to another, nil while either is open.
func daysBetween(from, to calendar.Date) *int {
	if from.IsZero() || to.IsZero() {
		return nil
	}
	days := from.DaysUntil(to)
	return &days
}

// Order is an order as its district sees it.
type Order struct {
	Standing
	// District is the official number of the district whose case it is; /v1/reference/districts names it.
	District      string     `json:"district" validate:"required"`
	CaseReference string     `json:"case_reference" validate:"required"`
	Caseworker    Caseworker `json:"caseworker" validate:"required"`
	OrderContent
	// Missing names the fields that publishing would refuse as missing; empty unless the order is a draft.
	Missing []string `json:"missing" validate:"required"`
	// Representatives is null in a list, which does not read them. Account ids in pending_choice, paper_form and round are theirs,
	// but registered_by and confirmed_by are people of the district.
	Representatives []OrderRepresentative `json:"representatives" validate:"required" extensions:"x-nullable"`
	Progress
	// PendingChoice waits for the other one's consent (R18), PaperForm for the district's second person (R20).
	PendingChoice *PendingChoice `json:"pending_choice" validate:"required" extensions:"x-nullable"`
	PaperForm     *PaperForm     `json:"paper_form" validate:"required" extensions:"x-nullable"`

	Round *Round `json:"round" validate:"required" extensions:"x-nullable"`
	// EndingRound is the earlier round whose place and access run out after a reopening, null without one.
	EndingRound *EndingRound `json:"ending_round" validate:"required" extensions:"x-nullable"`
} //	@name	Order

// Caseworker is who keeps the case in the district.
type Caseworker struct {
	ID    string  `json:"id" validate:"required" format:"uuid"`
	Name  string  `json:"name" validate:"required"`
	Phone *string `json:"phone" validate:"required" extensions:"x-nullable"`
} //	@name	Caseworker

// OrderRepresentative is one person's recorded relation to a case, with the person's name. Both dates include their day.
type OrderRepresentative struct {
	Representative
	Name string `json:"name" validate:"required"`
	// Acts tells whether the relation holds today: between its dates, and a parent's before the person comes of age (R18).
	Acts bool `json:"acts" validate:"required"`
} //	@name	OrderRepresentative

func districtOrder(v market.View) Order {
	o := v.Order
	order := Order{
		Standing: standingOf(v), District: o.DistrictID, CaseReference: o.CaseReference,
		Caseworker: Caseworker{o.CaseworkerID, o.CaseworkerName, orNull(o.CaseworkerPhone)}, Missing: listOf(o.Lacking(v.Today)),
		OrderContent: contentOf(o), Progress: progressOf(v), Round: roundOf(o.Round, v.Today),
		PendingChoice: pendingChoiceOf(v), PaperForm: paperFormOf(o.Form), EndingRound: endingRoundOf(v),
		Representatives: make([]OrderRepresentative, 0, len(o.Representatives)),
	}
	for _, r := range o.Representatives {
		order.Representatives = append(order.Representatives, OrderRepresentative{
			Representative{r.AccountID, r.Ground, r.ValidFrom, r.ValidTo, r.BasisReference}, r.Name, o.Acts(r, v.Today),
		})
	}
	return order
}

// FamilyOrder is an order as its family sees it: without the district's own references, and without what another
// representative is or has written. What was chosen is the whole family's to see.
type FamilyOrder struct {
	Standing
	// District is the official number of the district whose case it is; /v1/reference/districts names it.
	District   string          `json:"district" validate:"required"`
	Caseworker NamedCaseworker `json:"caseworker" validate:"required"`
	OrderContent
	// Representatives are those whose authority holds today, once for each ground.
	Representatives []FamilyRepresentative `json:"representatives" validate:"required"`
	Authority       *Authority             `json:"authority" validate:"required" extensions:"x-nullable"`
	ProviderSees    ProviderSees           `json:"provider_sees" validate:"required"`
	Progress
	PendingChoice *FamilyPendingChoice `json:"pending_choice" validate:"required" extensions:"x-nullable"`

	Round *FamilyRound `json:"round" validate:"required" extensions:"x-nullable"`
	// EndingRound is the earlier round whose place and access run out after a reopening, null without one.
	EndingRound *FamilyEndingRound `json:"ending_round" validate:"required" extensions:"x-nullable"`
} //	@name	FamilyOrder

// NamedCaseworker is who the family can ask for.
type NamedCaseworker struct {
	Name  string  `json:"name" validate:"required"`
	Phone *string `json:"phone" validate:"required" extensions:"x-nullable"`
} //	@name	NamedCaseworker

// FamilyRepresentative is somebody who acts in the case, as the others of the family see it.
type FamilyRepresentative struct {
	Name   string `json:"name" validate:"required"`
	Ground string `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	Me     bool   `json:"me" validate:"required"`
} //	@name	FamilyRepresentative

// Authority is on what ground the caller acts in a case, and for how long. Both dates include their day.
type Authority struct {
	Ground    string        `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	ValidFrom calendar.Date `json:"valid_from" validate:"required" format:"date" extensions:"x-nullable"`
	ValidTo   calendar.Date `json:"valid_to" validate:"required" format:"date" extensions:"x-nullable"`
} //	@name	Authority

func familyOrder(v market.View, by identity.Actor) FamilyOrder {
	o := v.Order
	return FamilyOrder{
		Standing: standingOf(v), District: o.DistrictID, OrderContent: contentOf(o),
		Caseworker:      NamedCaseworker{o.CaseworkerName, orNull(o.CaseworkerPhone)},
		Representatives: familyRepresentativesOf(v, by), Authority: authorityOf(v, by), ProviderSees: providerSeesOf(v, by),
		Progress: progressOf(v), Round: familyRoundOf(o.Round, v.Today, by), PendingChoice: familyPendingChoiceOf(v, by),
		EndingRound: familyEndingRoundOf(v),
	}
}

func familyRepresentativesOf(v market.View, by identity.Actor) []FamilyRepresentative {
	shown := []FamilyRepresentative{}
	for _, r := range v.Order.Represent(v.Today) {
		shown = append(shown, FamilyRepresentative{r.Name, string(r.Ground), r.AccountID == by.AccountID})
	}
	return shown
}

// authorityOf finds the ground on which the caller may choose, else the first on which the caller is a party.
func authorityOf(v market.View, by identity.Actor) *Authority {
	r, err := v.Order.Authority(by.AccountID, v.Today)
	if err == nil {
		return &Authority{string(r.Ground), r.ValidFrom, r.ValidTo}
	}
	for _, r := range v.Order.Representatives {
		if r.AccountID == by.AccountID {
			return &Authority{string(r.Ground), r.ValidFrom, r.ValidTo}
		}
	}
	return nil
}
