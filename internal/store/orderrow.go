package store

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// orderRow is a row of orders. What is searched, sorted or counted has a column, and so have the names and the birth
// date; the rest of what the district ordered is content.
type orderRow struct {
	DistrictID, ID, Reference                          string
	Version                                            int64
	State                                              orders.State
	Lot                                                providers.Lot
	CaseReference, CaseworkerID                        string
	RecipientName                                      string
	BirthDate                                          calendar.Date
	CarerName                                          string
	Content                                            string
	DraftedAt                                          instant
	PublishedOn, ChoiceOpenedOn, ShownOn, WatchedUntil calendar.Date
	Rounds                                             int
	WaitsDistrict, WaitsFamily                         bool
	DueOn, NextWatchOn                                 calendar.Date
	EmptySince                                         calendar.Date
	OpenChoice                                         string
}

// orderKeys is how many of the columns never change.
const orderKeys = 4

func (r *orderRow) columns() []column {
	return []column{
		col("district_id", &r.DistrictID), col("id", &r.ID), col("reference", &r.Reference), col("drafted_at", &r.DraftedAt),
		col("version", &r.Version), col("state", &r.State), col("lot", &r.Lot), col("case_reference", &r.CaseReference),
		col("caseworker_id", &r.CaseworkerID), col("recipient_name", &r.RecipientName), col("birth_date", &r.BirthDate),
		col("carer_name", &r.CarerName), col("content", &r.Content), col("published_on", &r.PublishedOn),
		col("choice_opened_on", &r.ChoiceOpenedOn), col("shown_on", &r.ShownOn), col("watched_through", &r.WatchedUntil),
		col("rounds", &r.Rounds), col("waits_district", &r.WaitsDistrict), col("waits_family", &r.WaitsFamily),
		col("due_on", &r.DueOn), col("next_watch_on", &r.NextWatchOn), col("empty_since", &r.EmptySince),
		col("open_choice", &r.OpenChoice),
	}
}

// changing are the columns that an UPDATE sets.
func (r *orderRow) changing() []column { return r.columns()[orderKeys:] }

func newOrderRow(o *orders.Order, due market.Due) (*orderRow, error) {
	content, err := json.Marshal(contentOf(o.Content))
	if err != nil {
		return nil, fmt.Errorf("writing an order's content: %w", err)
	}
	open, err := openChoiceText(o)
	if err != nil {
		return nil, err
	}
	return &orderRow{
		DistrictID: o.DistrictID, ID: o.ID, Reference: o.Reference, Version: o.Version, State: o.State, Lot: o.Lot,
		CaseReference: o.CaseReference, CaseworkerID: o.CaseworkerID, RecipientName: o.Recipient.Name,
		BirthDate: o.Recipient.BirthDate, CarerName: o.CarerName, Content: string(content), DraftedAt: at(o.DraftedAt),
		PublishedOn: o.PublishedOn, ChoiceOpenedOn: o.ChoiceOpenedOn, ShownOn: o.ShownOn, WatchedUntil: o.WatchedThrough,
		Rounds: o.Rounds, DueOn: due.DueOn, NextWatchOn: due.NextWatch, EmptySince: o.EmptySince(),
		WaitsDistrict: slices.Contains(due.WaitingOn, orders.District),
		WaitsFamily:   slices.Contains(due.WaitingOn, orders.Family),
		OpenChoice:    open,
	}, nil
}

func (r *orderRow) order() (*orders.Order, error) {
	var c content
	if err := json.Unmarshal([]byte(r.Content), &c); err != nil {
		return nil, fmt.Errorf("reading an order's content: %w", err)
	}
	o := &orders.Order{
		ID: r.ID, Reference: r.Reference, DistrictID: r.DistrictID, Version: r.Version, State: r.State,
		Content: c.content(), DraftedAt: r.DraftedAt.Time, PublishedOn: r.PublishedOn, ChoiceOpenedOn: r.ChoiceOpenedOn,
		ShownOn: r.ShownOn, WatchedThrough: r.WatchedUntil, Rounds: r.Rounds,
	}
	o.Lot, o.CaseReference, o.CaseworkerID = r.Lot, r.CaseReference, r.CaseworkerID
	o.Recipient.Name, o.Recipient.BirthDate, o.CarerName = r.RecipientName, r.BirthDate, r.CarerName
	return o, readOpenChoice(r.OpenChoice, o)
}

// content is the JSON of what has no column. Its names are those of the file, not of the code: a field renamed in
// package orders stays readable, one added there fails to compile here until it has a name.
type content struct {
	Decision     decision  `json:"decision"`
	Volume       volume    `json:"volume"`
	Route        route     `json:"route"`
	Transport    transport `json:"transport"`
	Recipient    answers   `json:"recipient"`
	Needs        []string  `json:"needs,omitempty"`
	SupportLevel int       `json:"support_level,omitzero"`
	StartWindow  window    `json:"start_window"`
	Consent      consent   `json:"consent"`
}

type decision struct {
	Reference                  string        `json:"reference,omitzero"`
	DecidedOn                  calendar.Date `json:"decided_on,omitzero"`
	LegalBasis                 string        `json:"legal_basis,omitzero"`
	ValidFrom                  calendar.Date `json:"valid_from,omitzero"`
	ValidTo                    calendar.Date `json:"valid_to,omitzero"`
	ComplaintInformationSentOn calendar.Date `json:"complaint_information_sent_on,omitzero"`
}

type volume struct {
	WeekendsPerMonth     *int `json:"weekends_per_month,omitempty"`
	HolidayDaysPerYear   *int `json:"holiday_days_per_year,omitempty"`
	NightsPerMonth       *int `json:"nights_per_month,omitempty"`
	DayStaysPerMonth     *int `json:"day_stays_per_month,omitempty"`
	EveningStaysPerMonth *int `json:"evening_stays_per_month,omitempty"`
}

type route struct {
	OwnOfferAssessedOn calendar.Date `json:"own_offer_assessed_on,omitzero"`
	CitywideAssessedOn calendar.Date `json:"citywide_assessed_on,omitzero"`
}

type transport struct {
	Kind   orders.TransportKind `json:"kind,omitzero"`
	Reason string               `json:"reason,omitzero"`
}

type answers struct {
	LivesInMunicipality     *bool `json:"lives_in_municipality,omitempty"`
	LivesWithGuardians      *bool `json:"lives_with_guardians,omitempty"`
	DevelopmentalDisability *bool `json:"developmental_disability,omitempty"`
	DecisionCompetence      *bool `json:"decision_competence,omitempty"`
	ProtectedAddress        *bool `json:"protected_address,omitempty"`
}

type window struct {
	From calendar.Date `json:"from,omitzero"`
	To   calendar.Date `json:"to,omitzero"`
}

type consent struct {
	ObtainedOn calendar.Date `json:"obtained_on,omitzero"`
	Purpose    string        `json:"purpose,omitzero"`
}

func contentOf(c orders.Content) content {
	r := c.Recipient
	return content{
		Decision: decision(c.Decision), Volume: volume(c.Volume), Route: route(c.Route), Transport: transport(c.Transport),
		Recipient: answers{
			r.LivesInMunicipality, r.LivesWithGuardians, r.DevelopmentalDisability, r.DecisionCompetence, r.ProtectedAddress,
		},
		Needs: c.Needs, SupportLevel: c.SupportLevel, StartWindow: window(c.StartWindow), Consent: consent(c.Consent),
	}
}

func (c content) content() orders.Content {
	return orders.Content{
		Decision: orders.Decision(c.Decision), Volume: orders.Volume(c.Volume), Route: orders.Route(c.Route),
		Transport: orders.Transport(c.Transport),
		Recipient: orders.Recipient{
			LivesInMunicipality: c.Recipient.LivesInMunicipality, LivesWithGuardians: c.Recipient.LivesWithGuardians,
			DevelopmentalDisability: c.Recipient.DevelopmentalDisability, DecisionCompetence: c.Recipient.DecisionCompetence,
			ProtectedAddress: c.Recipient.ProtectedAddress,
		},
		Needs: c.Needs, SupportLevel: c.SupportLevel, StartWindow: orders.Window(c.StartWindow),
		Consent: orders.Consent(c.Consent),
	}
}
