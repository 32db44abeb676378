package providers_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func offer() providers.Offer {
	return providers.Offer{
		ID: "o", ProviderID: "p", Lot: providers.GroupRespite,
		Location: providers.Location{Name: "Åsheim", Address: "Åsveien 33", Postcode: "0980", City: "Oslo", Area: "Grorud", InOslo: true},
		Places:   5, AgeFrom: 8, AgeTo: 18, GroupFrom: 2, GroupTo: 6,
		Services: providers.CodesOf(providers.KindService), Needs: []string{"wheelchair"}, Traits: []string{"animals"},
		Days:      providers.WeekendsAndHolidays,
		Statement: providers.Statement{Value: providers.HasCapacity, EarliestStart: "2027-01-15", ValidUntil: "2027-01-30"},
	}
}

func TestAnOffersFactsAreChecked(t *testing.T) {
	tests := []struct {
		name   string
		change func(*providers.Offer)
		want   []string
	}{
		{"a whole one has no fault", func(*providers.Offer) {}, nil},
		{"a residential one covers all nights", func(o *providers.Offer) { o.Lot, o.Days = providers.ResidentialRespite, providers.AllNights }, nil},
		{"a residential one that closes on weekdays (R33)", func(o *providers.Offer) { o.Lot = providers.ResidentialRespite }, []string{"days wrong_days"}},
		{"an unknown lot", func(o *providers.Offer) { o.Lot = "camping" }, []string{"lot unknown_word"}},
		{"a point too few (R36)", func(o *providers.Offer) { o.Services = o.Services[1:] }, []string{"services missing_points"}},
		{"a point twice", func(o *providers.Offer) { o.Services = append(o.Services, "motivation") }, []string{"services duplicate_value"}},
		{"a point that is none", func(o *providers.Offer) { o.Services = append(o.Services, "wheelchair") }, []string{"services unknown_word"}},
		{"a trait among the needs", func(o *providers.Offer) { o.Needs = []string{"outdoors"} }, []string{"needs unknown_word"}},
		{"a need among the traits", func(o *providers.Offer) { o.Traits = []string{"aac"} }, []string{"traits unknown_word"}},
		{"crossed bands", func(o *providers.Offer) { o.AgeTo, o.GroupTo = 7, 1 }, []string{"age_to numbers_crossed", "group_to numbers_crossed"}},
		{"bands of one", func(o *providers.Offer) { o.AgeTo, o.GroupTo = 8, 2 }, nil},
		{"numbers that cannot be", func(o *providers.Offer) { o.Places, o.AgeFrom, o.GroupFrom = -1, -1, 0 }, []string{"places out_of_range", "age_from out_of_range", "group_from out_of_range"}},
		{"a location without anything", func(o *providers.Offer) { o.Location = providers.Location{} }, []string{
			"location.name required", "location.address required", "location.city required", "location.area required", "location.postcode required",
		}},
		{"a description with lines", func(o *providers.Offer) { o.DescriptionNB = "Rolig.\n\tTrygt." }, nil},
		{"a name with lines", func(o *providers.Offer) { o.Location.Name = "Ås\nheim" }, []string{"location.name control_character"}},
		{"a name that turns its direction", func(o *providers.Offer) { o.Location.Name = "Ås\u202eheim" }, []string{"location.name control_character"}},
		{"a description of 2000 letters", func(o *providers.Offer) { o.DescriptionNN = strings.Repeat("å", 2000) }, nil},
		{"a description of 2001 letters", func(o *providers.Offer) { o.DescriptionNN = strings.Repeat("å", 2001) }, []string{"descriptions.nn too_long"}},
		{"text that is no text", func(o *providers.Offer) { o.DescriptionEN = "\xff" }, []string{"descriptions.en not_utf8"}},
		{"contact that is none", func(o *providers.Offer) { o.Phone, o.Email = "()", "Ås <post@as.example>" }, []string{"phone bad_phone", "email bad_email"}},
		{"contact as people write it", func(o *providers.Offer) { o.Phone, o.Email = "+47 (21) 80-07-17", "post@as.example" }, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := offer()
			test.change(&o)
			if got := fieldsAndCodes(o.CheckFacts()); !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestCapacityNeverGoesBelowUse(t *testing.T) {
	tests := []struct {
		name           string
		places, filled int
		refused        error
		free           int
	}{
		{"more places are free at once", 8, 1, nil, 5},
		{"as many as are in use leave none", 3, 1, nil, 0},
		{"one fewer than in use is refused", 2, 1, providers.ErrBelowUse, 2},
		{"filling under the holds is refused", 5, 4, providers.ErrBelowUse, 2},
		{"filling up to the holds is not", 5, 3, nil, 0},
		{"fewer than none is a fault", -1, 0, providers.FaultError{}, 2},
		{"fewer than none elsewhere is a fault", 5, -1, providers.FaultError{}, 2},
		{"more than can be is a fault", 1001, 0, providers.FaultError{}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := offer()
			o.Held, o.FilledElsewhere, o.CapacitySetBy = 2, 1, providers.SetByImport
			err := o.SetCapacity(test.places, test.filled)
			var faults providers.FaultError
			if isFault := errors.As(test.refused, &faults); isFault != errors.As(err, &faults) {
				t.Fatalf("got %v", err)
			} else if !isFault && !errors.Is(err, test.refused) {
				t.Fatalf("got %v, want %v", err, test.refused)
			}
			if o.Free() != test.free || o.Full() != (test.free == 0) {
				t.Errorf("%d free, want %d", o.Free(), test.free)
			}
			if (o.CapacitySetBy == providers.SetByProvider) != (err == nil) {
				t.Errorf("set by %s after %v", o.CapacitySetBy, err)
			}
		})
	}
}

func TestAStatementRunsOut(t *testing.T) {
	statement := providers.Statement{Value: providers.Waitlist, ValidUntil: "2026-12-31"}
	open := providers.Statement{Value: providers.NoCapacity}
	for _, test := range []struct {
		name      string
		statement providers.Statement
		on        providers.Date
		want      providers.StatementValue
	}{
		{"before its last day it stands", statement, "2026-12-01", providers.Waitlist},
		{"on its last day it stands", statement, "2026-12-31", providers.Waitlist},
		{"the day after nobody knows", statement, "2027-01-01", providers.Unknown},
		{"without a last day it stands", open, "2099-01-01", providers.NoCapacity},
		{"one that was never given is unknown", providers.Statement{}, "2026-12-01", providers.Unknown},
	} {
		if got := test.statement.At(test.on); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestAProvidersStatementIsChecked(t *testing.T) {
	o := offer()
	was := o.Statement
	var faults providers.FaultError
	err := o.SetStatement(providers.Statement{Value: "plenty", EarliestStart: "soon", ValidUntil: "2027-02-29", GivenOn: "2026-11-23"})
	if !errors.As(err, &faults) {
		t.Fatalf("got %v", err)
	}
	want := []string{"statement.value unknown_word", "statement.earliest_start bad_date", "statement.valid_until bad_date"}
	if got := fieldsAndCodes(faults.Faults); !slices.Equal(got, want) || o.Statement != was || o.CapacitySetBy != "" {
		t.Errorf("got %v, statement %+v", got, o.Statement)
	}
	if err := o.SetStatement(providers.Statement{Value: providers.NoCapacity}); err != nil || o.CapacitySetBy != providers.SetByProvider {
		t.Errorf("a good one: %v, set by %q", err, o.CapacitySetBy)
	}
}

func TestHowAnOfferFits(t *testing.T) {
	const latest = "2027-03-23"
	late := func(o *providers.Offer) {
		o.Statement.EarliestStart, o.Statement.ValidUntil = "2027-03-24", "2027-01-30"
	}
	tests := []struct {
		name   string
		change func(*providers.Offer)
		age    int
		needs  []string
		want   []string
	}{
		{"in every way", nil, 12, []string{"wheelchair", "health_support"}, []string{}},
		{"at the youngest age", nil, 8, nil, []string{}},
		{"at the oldest age", nil, 18, nil, []string{}},
		{"not when too young", nil, 7, nil, []string{"age_outside"}},
		{"not when too old", nil, 19, nil, []string{"age_outside"}},
		{"each need that is not met is named", nil, 12, []string{"aac", "wheelchair", "epilepsy"}, []string{"need_missing:aac", "need_missing:epilepsy"}},
		{"a start on the last day is in time", func(o *providers.Offer) { o.Statement.EarliestStart = latest }, 12, nil, []string{}},
		{"a start after it is late", late, 12, nil, []string{"starts_late"}},
		{"a statement that has run out says nothing", func(o *providers.Offer) { late(o); o.Statement.ValidUntil = "2026-11-22" }, 12, nil, []string{}},
		{"a full offer fits all the same", func(o *providers.Offer) { o.FilledElsewhere = o.Places }, 12, nil, []string{}},
		{"all reasons together", late, 40, []string{"aac"}, []string{"age_outside", "need_missing:aac", "starts_late"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := offer()
			if test.change != nil {
				test.change(&o)
			}
			got := providers.Fit(o, test.age, test.needs, latest, today)
			if got == nil || !slices.Equal(got, test.want) {
				t.Errorf("got %#v, want %#v", got, test.want)
			}
		})
	}
}
