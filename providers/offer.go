package providers

import "slices"

// Location is where the service is given.
type Location struct {
	Name     string `json:"name"`
	Address  string `json:"address"`
	Postcode string `json:"postcode"` // four digits
	City     string `json:"city"`
	Area     string `json:"area"` // the district's name, or that it is in another municipality
	InOslo   bool   `json:"in_oslo"`
}

// The two codes of Offer.Days; which one is given by the lot.
const (
	// WeekendsAndHolidays is Friday to Sunday and days in holiday periods (R32): group respite.
	WeekendsAndHolidays = "weekends_and_holidays"
	// AllNights is every night of the year, and Saturdays and Sundays without overnight (R33): residential respite.
	AllNights = "all_nights"
)

// DaysOf gives the code of the days a lot covers; "" for an unknown lot.
func DaysOf(lot Lot) string {
	switch lot {
	case GroupRespite:
		return WeekendsAndHolidays
	case ResidentialRespite:
		return AllNights
	default:
		return ""
	}
}

// Who last set an offer's capacity, in Offer.CapacitySetBy.
const (
	SetByImport   = "import"
	SetByProvider = "provider"
)

// Offer is one provider's service at one location in one lot: facts in fixed fields, and its capacity.
type Offer struct {
	ID         string   `json:"id"`
	ProviderID string   `json:"provider_id"`
	Lot        Lot      `json:"lot"`
	Location   Location `json:"location"`

	Places          int    `json:"places"`           // in all
	FilledElsewhere int    `json:"filled_elsewhere"` // of these, taken by people whose case is not here; the provider keeps the number
	Held            int    `json:"held"`             // of these, held by choices here; counted by the store, never set by hand
	CapacitySetBy   string `json:"capacity_set_by"`

	AgeFrom   int      `json:"age_from"` // whole years, both included
	AgeTo     int      `json:"age_to"`
	GroupFrom int      `json:"group_from"` // persons together, both included
	GroupTo   int      `json:"group_to"`
	Services  []string `json:"services"` // all twelve codes of R36
	Needs     []string `json:"needs"`    // codes of the needs it meets beyond those
	Traits    []string `json:"traits"`   // codes of the traits of the place
	Days      string   `json:"days"`     // WeekendsAndHolidays or AllNights

	Phone         string `json:"phone"` // "" when the provider has not answered
	Email         string `json:"email"`
	DescriptionNB string `json:"description_nb"`
	DescriptionNN string `json:"description_nn"`
	DescriptionEN string `json:"description_en"`

	Statement Statement `json:"statement"`
	Version   int64     `json:"version"`
}

// The limits of an offer's facts.
const (
	mostName        = 120
	mostDescription = 2000
	oldestAge       = 120
	mostGroup       = 100
	mostPlaces      = 1000
)

// CheckFacts gives everything that keeps the offer from being listed: all twelve points must be offered (R36), the days
// must be those of the lot (R32, R33), bands must not cross, texts must be within their lengths. Capacity in use is
// [Offer.SetCapacity]'s.
func (o Offer) CheckFacts() []Fault {
	return slices.Concat(
		checkLot("lot", o.Lot),
		o.checkTexts(),
		checkPostcode("location.postcode", o.Location.Postcode),
		checkRange("places", o.Places, 0, mostPlaces),
		checkBand("age_from", "age_to", o.AgeFrom, o.AgeTo, 0, oldestAge),
		checkBand("group_from", "group_to", o.GroupFrom, o.GroupTo, 1, mostGroup),
		checkServices(o.Services),
		checkCodes("needs", KindNeed, o.Needs),
		checkCodes("traits", KindTrait, o.Traits),
		o.checkDays(),
		checkPhone("phone", o.Phone),
		checkEmail("email", o.Email),
	)
}

func (o Offer) checkTexts() []Fault {
	return checkTexts(
		textRule{field: "location.name", value: o.Location.Name, most: mostName, required: true},
		textRule{field: "location.address", value: o.Location.Address, most: 200, required: true},
		textRule{field: "location.city", value: o.Location.City, most: 100, required: true},
		textRule{field: "location.area", value: o.Location.Area, most: 100, required: true},
		textRule{field: "descriptions.nb", value: o.DescriptionNB, most: mostDescription, lines: true},
		textRule{field: "descriptions.nn", value: o.DescriptionNN, most: mostDescription, lines: true},
		textRule{field: "descriptions.en", value: o.DescriptionEN, most: mostDescription, lines: true},
	)
}

// checkDays says nothing while the lot itself is unknown: that fault is already named.
func (o Offer) checkDays() []Fault {
	want := DaysOf(o.Lot)
	if want == "" || o.Days == want {
		return nil
	}
	return []Fault{newFault("days", faultWrongDays, want, wordOf(want, daysWords))}
}
