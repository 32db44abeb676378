package providers

import "slices"

// Lot is one lot (delkontrakt) of the agreement.
type Lot string

// The two lots. What each may be booked for is R32 and R33.
const (
	GroupRespite       Lot = "group_respite"
	ResidentialRespite Lot = "residential_respite"
)

// Lots gives every lot, in the order it is shown.
func Lots() []Lot { return []Lot{GroupRespite, ResidentialRespite} }

// Valid says whether the lot is one we know.
func (l Lot) Valid() bool { return slices.Contains(Lots(), l) }

// Agreement is a framework agreement that an owner has made for a municipality's districts.
type Agreement struct {
	ID           string
	Reference    string // the owner's own, unique to it; what an import names
	Name         string
	OwnerID      string
	Municipality string
	Lots         []Lot
	Districts    []string // official district numbers, six digits: 030101
	ValidFrom    Date
	ValidTo      Date // the last day it is in force; "" = open
	Published    bool
	Version      int64
}

// InForce says whether a choice may be made on the agreement on that day, for that lot and district (R25). The last
// day counts. Call-offs already agreed outlive the agreement and never ask this.
func (a Agreement) InForce(on Date, lot Lot, district string) bool {
	return a.Published && a.validOn(on) && a.HasLot(lot) && slices.Contains(a.Districts, district)
}

// HasLot says whether the lot is part of the agreement.
func (a Agreement) HasLot(lot Lot) bool { return slices.Contains(a.Lots, lot) }

func (a Agreement) validOn(on Date) bool {
	return on != "" && a.ValidFrom <= on && (a.ValidTo == "" || on <= a.ValidTo)
}

// Check gives everything that keeps the agreement from being published.
func (a Agreement) Check() []Fault {
	faults := checkTexts(
		textRule{field: "reference", value: a.Reference, most: 100, required: true},
		textRule{field: "name", value: a.Name, most: 200, required: true},
		textRule{field: "owner_id", value: a.OwnerID, most: 100, required: true},
		textRule{field: "municipality", value: a.Municipality, most: 100, required: true},
	)
	return slices.Concat(faults, a.checkLots(), a.checkDistricts(), a.checkDates())
}

func (a Agreement) checkLots() []Fault {
	if len(a.Lots) == 0 {
		return []Fault{newFault("lots", faultRequired)}
	}
	var faults []Fault
	for i, lot := range a.Lots {
		faults = append(faults, checkLot("lots", lot)...)
		if slices.Contains(a.Lots[:i], lot) {
			faults = append(faults, newFault("lots", faultDuplicateValue, excerpt(string(lot))))
		}
	}
	return faults
}

func (a Agreement) checkDistricts() []Fault {
	if len(a.Districts) == 0 {
		return []Fault{newFault("districts", faultRequired)}
	}
	var faults []Fault
	for i, number := range a.Districts {
		if !isDigits(number, districtDigits) {
			faults = append(faults, newFault("districts", faultBadDistrict, excerpt(number)))
		}
		if slices.Contains(a.Districts[:i], number) {
			faults = append(faults, newFault("districts", faultDuplicateValue, excerpt(number)))
		}
	}
	return faults
}

func (a Agreement) checkDates() []Fault {
	if a.ValidFrom == "" {
		return append(checkDate("valid_to", a.ValidTo), newFault("valid_from", faultRequired))
	}
	faults := append(checkDate("valid_from", a.ValidFrom), checkDate("valid_to", a.ValidTo)...)
	if len(faults) == 0 && a.ValidTo != "" && a.ValidTo < a.ValidFrom {
		faults = append(faults, newFault("valid_to", faultDatesCrossed, a.ValidTo, a.ValidFrom))
	}
	return faults
}

func checkLot(field string, lot Lot) []Fault {
	if lot.Valid() {
		return nil
	}
	return []Fault{newFault(field, faultUnknownWord, excerpt(string(lot)), join(Lots()))}
}
