package api

import (
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// OrderBody is what a district writes in an order. A part that is there replaces the whole part, null empties it, and a part
// that is absent stays as it is.
type OrderBody struct {
	Lot             Maybe[string]           `json:"lot" swaggertype:"string" extensions:"x-nullable" enums:"group_respite,residential_respite"`
	CaseReference   Maybe[string]           `json:"case_reference" swaggertype:"string" extensions:"x-nullable" text:"max=100"`
	CaseworkerID    Maybe[string]           `json:"caseworker_id" swaggertype:"string" extensions:"x-nullable" text:"max=100"`
	Decision        Maybe[Decision]         `json:"decision"`
	Volume          Maybe[Volume]           `json:"volume"`
	Route           Maybe[Route]            `json:"route"`
	Transport       Maybe[Transport]        `json:"transport"`
	Recipient       Maybe[Recipient]        `json:"recipient"`
	Carer           Maybe[Carer]            `json:"carer"`
	Needs           Maybe[[]string]         `json:"needs" swaggertype:"array,string" extensions:"x-nullable" text:"max=100"`
	SupportLevel    Maybe[int]              `json:"support_level" swaggertype:"integer" extensions:"x-nullable" minimum:"1" maximum:"4"`
	StartWindow     Maybe[Window]           `json:"start_window"`
	Representatives Maybe[[]Representative] `json:"representatives"`
	Consent         Maybe[Consent]          `json:"consent"`
} //	@name	OrderBody

// edit puts the parts that the body names into an order. Whether they are usable is for the order to say.
func (b OrderBody) edit(into market.Body) market.Body {
	into.Lot = providers.Lot(b.Lot.Or(string(into.Lot)))
	into.CaseReference = b.CaseReference.Or(into.CaseReference)
	into.CaseworkerID = b.CaseworkerID.Or(into.CaseworkerID)
	into.Decision = orders.Decision(b.Decision.Or(Decision(into.Decision)))
	into.Volume = orders.Volume(b.Volume.Or(Volume(into.Volume)))
	into.Route = orders.Route(b.Route.Or(Route(into.Route)))
	into.Transport = b.Transport.Or(transportOf(into.Transport)).record()
	into.Recipient = orders.Recipient(b.Recipient.Or(Recipient(into.Recipient)))
	into.CarerName = b.Carer.Or(Carer{into.CarerName}).Name
	into.Needs = b.Needs.Or(into.Needs)
	into.SupportLevel = b.SupportLevel.Or(into.SupportLevel)
	into.StartWindow = orders.Window(b.StartWindow.Or(Window(into.StartWindow)))
	into.Consent = orders.Consent(b.Consent.Or(Consent(into.Consent)))
	if b.Representatives.Given {
		into.Representatives = nil
		for _, r := range b.Representatives.Value {
			into.Representatives = append(into.Representatives, r.record())
		}
	}
	return into
}

// RevisionBody is the fields of an order that a correction changes, and why.
type RevisionBody struct {
	Reason string `json:"reason" text:"lines" validate:"required"`
	OrderBody
} //	@name	RevisionBody

// Decision points to the grant of respite in the district's case system (R11). valid_to null is open-ended.
type Decision struct {
	Reference                  string        `json:"reference" text:"max=100"`
	DecidedOn                  calendar.Date `json:"decided_on" format:"date" extensions:"x-nullable"`
	LegalBasis                 string        `json:"legal_basis" text:"max=400"`
	ValidFrom                  calendar.Date `json:"valid_from" format:"date" extensions:"x-nullable"`
	ValidTo                    calendar.Date `json:"valid_to" format:"date" extensions:"x-nullable"`
	ComplaintInformationSentOn calendar.Date `json:"complaint_information_sent_on" format:"date" extensions:"x-nullable"`
} //	@name	Decision

// Volume is how much was granted: the first two for group respite, the others for residential respite.
type Volume struct {
	WeekendsPerMonth     *int `json:"weekends_per_month" extensions:"x-nullable" minimum:"0"`
	HolidayDaysPerYear   *int `json:"holiday_days_per_year" extensions:"x-nullable" minimum:"0"`
	NightsPerMonth       *int `json:"nights_per_month" extensions:"x-nullable" minimum:"0"`
	DayStaysPerMonth     *int `json:"day_stays_per_month" extensions:"x-nullable" minimum:"0"`
	EveningStaysPerMonth *int `json:"evening_stays_per_month" extensions:"x-nullable" minimum:"0"`
} //	@name	Volume

// Route records that the municipality's own offers were assessed before buying privately (R12).
type Route struct {
	OwnOfferAssessedOn calendar.Date `json:"own_offer_assessed_on" format:"date" extensions:"x-nullable"`
	CitywideAssessedOn calendar.Date `json:"citywide_assessed_on" format:"date" extensions:"x-nullable"`
} //	@name	Route

// Transport is how the person gets there and home (R14). Only not_needed needs a reason.
type Transport struct {
	Kind   *string `json:"kind" extensions:"x-nullable" enums:"municipal,taxi,school_transport,family_drives_paid_mileage,not_needed"`
	Reason string  `json:"reason" text:"lines"`
} //	@name	Transport

func transportOf(t orders.Transport) Transport { return Transport{orNull(t.Kind), t.Reason} }

func (t Transport) record() orders.Transport {
	record := orders.Transport{Reason: t.Reason}
	if t.Kind != nil {
		record.Kind = orders.TransportKind(*t.Kind)
	}
	return record
}

// Recipient is the person who gets the respite. An answer that nobody has given is null.
type Recipient struct {
	Name                    string        `json:"name" text:"max=200"`
	BirthDate               calendar.Date `json:"birth_date" format:"date" extensions:"x-nullable"`
	LivesInMunicipality     *bool         `json:"lives_in_municipality" extensions:"x-nullable"`
	LivesWithGuardians      *bool         `json:"lives_with_guardians" extensions:"x-nullable"`
	DevelopmentalDisability *bool         `json:"developmental_disability" extensions:"x-nullable"`
	DecisionCompetence      *bool         `json:"decision_competence" extensions:"x-nullable"`
	ProtectedAddress        *bool         `json:"protected_address" extensions:"x-nullable"`
} //	@name	Recipient

// Carer is the person who cares for the recipient every day, whom the respite relieves.
type Carer struct {
	Name string `json:"name" text:"max=200"`
} //	@name	Carer

// Window is when the family would like to start; to null is open.
type Window struct {
	From calendar.Date `json:"from" format:"date" extensions:"x-nullable"`
	To   calendar.Date `json:"to" format:"date" extensions:"x-nullable"`
} //	@name	Window

// Representative is one person's relation to a case as the district records it (R18, R50). Both dates include their day. The name
// is the account's and is no part of a body.
type Representative struct {
	AccountID      string        `json:"account_id" text:"max=100" validate:"required"`
	Ground         orders.Ground `json:"ground" validate:"required" swaggertype:"string" enums:"self,parent,verge,agent,nearest_relative"`
	ValidFrom      calendar.Date `json:"valid_from" format:"date" extensions:"x-nullable"`
	ValidTo        calendar.Date `json:"valid_to" format:"date" extensions:"x-nullable"`
	BasisReference string        `json:"basis_reference" text:"max=200"`
} //	@name	Representative

func (r Representative) record() orders.Representative {
	return orders.Representative{
		AccountID: r.AccountID, Ground: r.Ground, ValidFrom: r.ValidFrom, ValidTo: r.ValidTo, BasisReference: r.BasisReference,
	}
}

// Consent is the recorded consent to share what the order holds with the chosen provider (R50).
type Consent struct {
	ObtainedOn calendar.Date `json:"obtained_on" format:"date" extensions:"x-nullable"`
	Purpose    string        `json:"purpose" text:"lines"`
} //	@name	Consent

// orNull shows a code that is not there as null.
func orNull[T ~string](code T) *string {
	if code == "" {
		return nil
	}
	text := string(code)
	return &text
}

// listOf shows a list of codes, an empty one as [].
func listOf[T ~string](codes []T) []string {
	list := make([]string, 0, len(codes))
	for _, code := range codes {
		list = append(list, string(code))
	}
	return list
}

// unless refuses a body whose fields can be read but hold no value that we know. What is wrong with the shape speaks first.
func unless(shape error, faults ...[]orders.Fault) error {
	if shape != nil {
		return shape
	}
	var all []orders.Fault
	for _, f := range faults {
		all = append(all, f...)
	}
	if len(all) > 0 {
		return &orders.Refusal{Err: orders.ErrInvalidField, Faults: all}
	}
	return nil
}

// oneOf holds a field to the words that it may have.
func oneOf(field, value string, words ...string) []orders.Fault {
	if slices.Contains(words, value) {
		return nil
	}
	if value == "" {
		return required(field, value)
	}
	return []orders.Fault{{Field: field, Code: "unknown_value"}}
}

func required(field, value string) []orders.Fault {
	if value == "" {
		return []orders.Fault{{Field: field, Code: "required"}}
	}
	return nil
}
