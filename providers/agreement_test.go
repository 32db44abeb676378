package providers_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func agreement() providers.Agreement {
	return providers.Agreement{
		ID: "a", Reference: "2026/17", Name: "Avlastning utenfor hjemmet", OwnerID: "owner", Municipality: "Oslo",
		Lots: []providers.Lot{providers.GroupRespite}, Districts: []string{"030101", "030113"},
		ValidFrom: "2026-01-01", ValidTo: "2026-12-31", Published: true,
	}
}

func TestAnAgreementIsInForce(t *testing.T) {
	open := func(a *providers.Agreement) { a.ValidTo = "" }
	tests := []struct {
		name     string
		change   func(*providers.Agreement)
		on       providers.Date
		lot      providers.Lot
		district string
		want     bool
	}{
		{"on a day within it", nil, "2026-06-01", providers.GroupRespite, "030113", true},
		{"on its first day", nil, "2026-01-01", providers.GroupRespite, "030101", true},
		{"not the day before", nil, "2025-12-31", providers.GroupRespite, "030101", false},
		{"on its last day", nil, "2026-12-31", providers.GroupRespite, "030101", true},
		{"not the day after", nil, "2027-01-01", providers.GroupRespite, "030101", false},
		{"without an end, for ever", open, "2099-01-01", providers.GroupRespite, "030101", true},
		{"without an end, not before it begins", open, "2025-12-31", providers.GroupRespite, "030101", false},
		{"not for another lot", nil, "2026-06-01", providers.ResidentialRespite, "030101", false},
		{"not for another district", nil, "2026-06-01", providers.GroupRespite, "030102", false},
		{"not before it is published", func(a *providers.Agreement) { a.Published = false }, "2026-06-01", providers.GroupRespite, "030101", false},
		{"not on no day", nil, "", providers.GroupRespite, "030101", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := agreement()
			if test.change != nil {
				test.change(&a)
			}
			if got := a.InForce(test.on, test.lot, test.district); got != test.want {
				t.Errorf("got %t", got)
			}
		})
	}
}

func TestAnAgreementIsChecked(t *testing.T) {
	tests := []struct {
		name   string
		change func(*providers.Agreement)
		want   []string // field and code
	}{
		{"a whole one has no fault", func(*providers.Agreement) {}, nil},
		{"an open one has no fault", func(a *providers.Agreement) { a.ValidTo = "" }, nil},
		{"one day is enough", func(a *providers.Agreement) { a.ValidTo = a.ValidFrom }, nil},
		{"everything missing is named at once", func(a *providers.Agreement) { *a = providers.Agreement{} }, []string{
			"reference required", "name required", "owner_id required", "municipality required",
			"lots required", "districts required", "valid_from required",
		}},
		{"an unknown lot", func(a *providers.Agreement) { a.Lots[0] = "camping" }, []string{"lots unknown_word"}},
		{"a lot twice", func(a *providers.Agreement) { a.Lots = append(a.Lots, a.Lots[0]) }, []string{"lots duplicate_value"}},
		{"a district that is no number", func(a *providers.Agreement) { a.Districts[0] = "Grorud" }, []string{"districts bad_district_number"}},
		{"a district twice", func(a *providers.Agreement) { a.Districts[0] = "030113" }, []string{"districts duplicate_value"}},
		{"an end before the beginning", func(a *providers.Agreement) { a.ValidTo = "2025-12-31" }, []string{"valid_to crossed"}},
		{"days that do not exist", func(a *providers.Agreement) { a.ValidFrom, a.ValidTo = "2026-02-30", "soon" }, []string{"valid_from bad_date", "valid_to bad_date"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := agreement()
			test.change(&a)
			if got := fieldsAndCodes(a.Check()); !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func fieldsAndCodes(faults []providers.Fault) []string {
	var texts []string
	for _, fault := range faults {
		texts = append(texts, fault.Field+" "+fault.Code)
	}
	return texts
}

func TestAPlaceMovesOnlyAsTheTableSays(t *testing.T) {
	allowed := map[providers.PlaceStatus][]providers.PlaceStatus{
		providers.PlaceDraft:         {providers.PlaceSigned, providers.PlaceEnded},
		providers.PlaceSigned:        {providers.PlaceCountersigned, providers.PlaceEnded},
		providers.PlaceCountersigned: {providers.PlaceOnHold, providers.PlaceSuspended, providers.PlaceEnded},
		providers.PlaceOnHold:        {providers.PlaceCountersigned, providers.PlaceSuspended, providers.PlaceEnded},
		providers.PlaceSuspended:     {providers.PlaceCountersigned, providers.PlaceEnded},
	}
	for _, from := range providers.PlaceStatuses() {
		for _, to := range providers.PlaceStatuses() {
			place := providers.Place{Status: from, Reason: "as before"}
			err := place.Move(to, " contract breach ")
			if may := slices.Contains(allowed[from], to); may != (err == nil) || may != slices.Contains(from.Next(), to) {
				t.Errorf("%s to %s: %v, next %v", from, to, err, from.Next())
			}
			if err == nil && (place.Status != to || place.Reason != "contract breach") {
				t.Errorf("%s to %s left %+v", from, to, place)
			}
			if err != nil && (!errors.Is(err, providers.ErrBadTransition) || place.Status != from || place.Reason != "as before") {
				t.Errorf("%s to %s: %v left %+v", from, to, err, place)
			}
		}
	}
}

func TestAPlaceIsTakenFromNobodyWithoutAReason(t *testing.T) {
	for to, needed := range map[providers.PlaceStatus]bool{
		providers.PlaceOnHold: true, providers.PlaceSuspended: true, providers.PlaceEnded: true,
	} {
		place := providers.Place{Status: providers.PlaceCountersigned}
		if err := place.Move(to, " \t"); errors.Is(err, providers.ErrReasonRequired) != needed || place.Status != providers.PlaceCountersigned {
			t.Errorf("to %s without a reason: %v, now %s", to, err, place.Status)
		}
	}
	place := providers.Place{Status: providers.PlaceOnHold, Reason: "inspection"}
	if err := place.Move(providers.PlaceCountersigned, ""); err != nil || place.Reason != "" {
		t.Errorf("back without a reason: %v, reason %q", err, place.Reason)
	}
	var faults providers.FaultError
	if err := place.Move(providers.PlaceEnded, string(make([]byte, 1001))); !errors.As(err, &faults) {
		t.Errorf("a reason without end: %v", err)
	}
}

func TestWhatAPlacesStatusMeans(t *testing.T) {
	for status, want := range map[providers.PlaceStatus][2]bool{ // takes choices, needs attention
		providers.PlaceDraft: {false, false}, providers.PlaceSigned: {false, false},
		providers.PlaceCountersigned: {true, false},
		providers.PlaceOnHold:        {false, true}, providers.PlaceSuspended: {false, true}, providers.PlaceEnded: {false, true},
	} {
		place := providers.Place{Status: status}
		if got := [2]bool{place.TakesChoices(), place.NeedsAttention()}; got != want || !status.Valid() {
			t.Errorf("%s: %v, want %v", status, got, want)
		}
	}
	if providers.PlaceStatus("lost").Valid() {
		t.Error("an unknown status is valid")
	}
}
