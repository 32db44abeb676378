package orders

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// The widest volumes that make sense: days in a month, days in a year, levels of support.
const (
	maxPerMonth     = 31
	maxDaysPerYear  = 366
	maxSupportLevel = 4
	maxRecipientAge = 120
)

// faults lists what is given but cannot be used. Empty fields are no fault here: see missing.
func (o *Order) faults(today calendar.Date) []Fault {
	var faults []Fault
	faults = append(faults, o.Volume.faults(o.Lot)...)
	faults = append(faults, o.dateFaults(today)...)
	faults = append(faults, o.valueFaults()...)
	return append(faults, o.representativeFaults()...)
}

func (o *Order) valueFaults() []Fault {
	faults := faultsOf("unknown_value", []check{
		{"lot", "R11", o.Lot != "" && !o.Lot.Valid()},
		{"transport.kind", "R14", o.Transport.Kind != "" && !slices.Contains(TransportKinds(), o.Transport.Kind)},
		{"support_level", "R55", o.SupportLevel < 0 || o.SupportLevel > maxSupportLevel},
	})
	faults = append(faults, faultsOf("required", []check{
		{"transport.reason", "R14", o.Transport.Kind == TransportNotNeeded && strings.TrimSpace(o.Transport.Reason) == ""},
	})...)
	faults = append(faults, faultsOf("national_number", []check{
		{"recipient.name", "R55", HoldsNationalNumber(o.Recipient.Name)},
		{"carer.name", "R55", HoldsNationalNumber(o.CarerName)},
	})...)
	for i, need := range o.Needs {
		switch {
		case !providers.ValidNeed(need):
			faults = append(faults, Fault{fmt.Sprintf("needs.%d", i), "unknown_value", "R36"})
		case slices.Contains(o.Needs[:i], need):
			faults = append(faults, Fault{fmt.Sprintf("needs.%d", i), "twice", "R36"})
		}
	}
	return faults
}

func (o *Order) dateFaults(today calendar.Date) []Fault {
	born, d, w := o.Recipient.BirthDate, o.Decision, o.StartWindow
	return slices.Concat(
		faultsOf("not_after_today", []check{
			{"decision.decided_on", "R11", d.DecidedOn.After(today)},
			{"decision.complaint_information_sent_on", "R11", d.ComplaintInformationSentOn.After(today)},
			{"route.own_offer_assessed_on", "R12", o.Route.OwnOfferAssessedOn.After(today)},
			{"route.citywide_assessed_on", "R12", o.Route.CitywideAssessedOn.After(today)},
			{"consent.obtained_on", "R50", o.Consent.ObtainedOn.After(today)},
			{"recipient.birth_date", "R8", born.After(today)},
		}),
		faultsOf("out_of_range", []check{{"recipient.birth_date", "R8", !born.IsZero() && calendar.Age(born, today) > maxRecipientAge}}),
		faultsOf("crossed", []check{
			{"decision.valid_to", "R11", !d.ValidTo.IsZero() && d.ValidTo.Before(d.ValidFrom)},
			{"start_window.to", "R11", !w.To.IsZero() && w.To.Before(w.From)},
		}),
	)
}

func (o *Order) representativeFaults() []Fault {
	var faults []Fault
	for i, r := range o.Representatives {
		at := fmt.Sprintf("representatives.%d.", i)
		faults = append(faults, faultsOf("required", []check{
			{at + "account_id", "R50", r.AccountID == ""},
			{at + "basis_reference", "R18", r.Ground != Self && r.Ground != Parent && r.Ground != "" && r.BasisReference == ""},
		})...)
		if slices.ContainsFunc(o.Representatives[:i], func(other Representative) bool {
			return other.AccountID == r.AccountID && other.Ground == r.Ground && r.AccountID != ""
		}) {
			faults = append(faults, Fault{at + "account_id", "twice", "R18"})
		}
		faults = append(faults, faultsOf("unknown_value", []check{{at + "ground", "R18", !slices.Contains(Grounds(), r.Ground)}})...)
		faults = append(faults, faultsOf("crossed", []check{{at + "valid_to", "R52", !r.ValidTo.IsZero() && r.ValidTo.Before(r.ValidFrom)}})...)
	}
	return faults
}

type amount struct {
	field string
	given *int
	most  int
	lot   providers.Lot
}

func (v Volume) amounts() []amount {
	return []amount{
		{"volume.weekends_per_month", v.WeekendsPerMonth, maxPerMonth, providers.GroupRespite},
		{"volume.holiday_days_per_year", v.HolidayDaysPerYear, maxDaysPerYear, providers.GroupRespite},
		{"volume.nights_per_month", v.NightsPerMonth, maxPerMonth, providers.ResidentialRespite},
		{"volume.day_stays_per_month", v.DayStaysPerMonth, maxPerMonth, providers.ResidentialRespite},
		{"volume.evening_stays_per_month", v.EveningStaysPerMonth, maxPerMonth, providers.ResidentialRespite},
	}
}

// any tells whether something at all was granted.
func (v Volume) any() bool {
	return slices.ContainsFunc(v.amounts(), func(a amount) bool { return a.given != nil && *a.given > 0 })
}

// faults holds the volume to its lot: weekends and holidays for a group (R32), nights and stays for a home (R33).
func (v Volume) faults(lot providers.Lot) []Fault {
	rule := "R33"
	if lot == providers.GroupRespite {
		rule = "R32"
	}
	var faults []Fault
	for _, a := range v.amounts() {
		switch {
		case a.given == nil:
		case *a.given < 0 || *a.given > a.most:
			faults = append(faults, Fault{a.field, "out_of_range", rule})
		case lot != "" && a.lot != lot:
			faults = append(faults, Fault{a.field, "other_lot", rule})
		}
	}
	return faults
}
