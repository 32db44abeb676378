package providers_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func TestOrganisationNumbers(t *testing.T) {
	for number, want := range map[string]bool{
		"310442100":  true,
		"974760673":  true,
		"310442101":  false, // the check digit is 0
		"301442100":  false, // two digits exchanged
		"31044210":   false,
		"3104421000": false,
		"31044210a":  false,
		"000000000":  false,
		"310442-00":  false,
		"":           false,
	} {
		if providers.ValidOrganisationNumber(number) != want {
			t.Errorf("%q: want %t", number, want)
		}
	}
	if got := providers.NormalOrganisationNumber(" 310\u00a0442\u202f100\t"); got != "310442100" {
		t.Errorf("got %q", got)
	}
}

func TestARemainderOfOneIsNeverHandedOut(t *testing.T) {
	for last := range 10 {
		digit := string(rune('0' + last))
		if providers.ValidOrganisationNumber("10000090"+digit) != (last == 3) { // 3·1 + 3·9 = 30, which lacks 3 to 33
			t.Errorf("10000090%s: the check digit is 3", digit)
		}
		if providers.ValidOrganisationNumber("10000030" + digit) { // 3·1 + 3·3 = 12, which lacks 10 to 22
			t.Errorf("10000030%s: the check digit would be 10", digit)
		}
	}
}

func TestAProviderIsChecked(t *testing.T) {
	got := fieldsAndCodes(providers.Provider{OrganisationNumber: "1", Name: " "}.Check())
	if want := []string{"organisation_number bad_organisation_number", "provider_name required"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[string]bool{
		"2028-02-29": true,
		"2027-02-29": false,
		"2026-11-31": false,
		"2026-1-1":   false,
		"0026-11-23": false,
		"12026-01-1": false,
		"23.11.2026": false,
		"":           false,
	} {
		date, err := providers.ParseDate(text)
		if (err == nil) != want || want && string(date) != text {
			t.Errorf("%q: %q, %v", text, date, err)
		}
		if !want && !errors.Is(err, providers.ErrBadDate) {
			t.Errorf("%q: %v is no ErrBadDate", text, err)
		}
		if providers.Date(text).Valid() != want {
			t.Errorf("%q: Valid is %t", text, !want)
		}
		if providers.Date(text).ValidOrNone() != (want || text == "") {
			t.Errorf("%q: ValidOrNone", text)
		}
	}
}

func TestTheCatalogueIsWhole(t *testing.T) {
	counts, codes := map[providers.NeedKind]int{}, map[string]bool{}
	for _, entry := range providers.NeedCodes() {
		counts[entry.Kind]++
		codes[entry.Code] = true
		if entry.Code == "" || entry.Word == "" || entry.NB == "" || entry.NN == "" || entry.EN == "" {
			t.Errorf("an entry lacks a text: %+v", entry)
		}
	}
	if counts[providers.KindService] != 12 || counts[providers.KindNeed] != 7 || counts[providers.KindTrait] != 2 || len(codes) != 21 {
		t.Errorf("got %v with %d codes, want 12 services, 7 needs, 2 traits", counts, len(codes))
	}
	for code, want := range map[string]bool{"health_support": true, "aac": true, "outdoors": false, "animals": false, "": false} {
		if providers.ValidNeed(code) != want {
			t.Errorf("an order may ask for %q: want %t", code, want)
		}
	}
}

func TestLotsAndTheirDays(t *testing.T) {
	for _, lot := range providers.Lots() {
		if !lot.Valid() || providers.DaysOf(lot) == "" {
			t.Errorf("%s has no days", lot)
		}
	}
	if providers.Lot("camping").Valid() || providers.DaysOf("camping") != "" {
		t.Error("an unknown lot is known")
	}
}

func TestDistrictsAreRead(t *testing.T) {
	districts, faults := providers.ParseDistricts([]byte(readFile(t, "districts.csv")))
	if len(districts) != 15 || len(faults) > 0 {
		t.Fatalf("%d districts, faults %+v", len(districts), faults)
	}
	want := providers.District{
		Number: "030113", Name: "Østensjø", Address: "Postboks 113", Postcode: "0013", City: "Oslo",
		Phone: "21 80 91 30", Email: "ostensjo@bydel.example",
	}
	if districts[12] != want {
		t.Errorf("got %+v", districts[12])
	}
}

func TestHolidaysAreRead(t *testing.T) {
	holidays, faults := providers.ParseHolidays([]byte(readFile(t, "holiday-periods.csv")))
	if len(holidays) != 10 || len(faults) > 0 {
		t.Fatalf("%d holidays, faults %+v", len(holidays), faults)
	}
	want := providers.Holiday{From: "2027-06-19", To: "2027-08-15", NameNB: "Sommerferie", NameNN: "Sommarferie", NameEN: "Summer break"}
	if holidays[4] != want {
		t.Errorf("got %+v", holidays[4])
	}
}

func TestBadReferenceFiles(t *testing.T) {
	const districts, holidays = "number;name;address;postcode;city;phone;email\n", "from;to;name_nb;name_nn;name_en\n"
	const gamle = "030101;Gamle Oslo;Postboks 101;0001;Oslo;21 80 90 10;gamle@bydel.example\n"
	const autumn = "2026-09-26;2026-10-04;Høstferie;Haustferie;Autumn break\n"
	ofDistricts := func(b []byte) []providers.Fault { _, faults := providers.ParseDistricts(b); return faults }
	ofHolidays := func(b []byte) []providers.Fault { _, faults := providers.ParseHolidays(b); return faults }
	tests := []struct {
		name  string
		parse func([]byte) []providers.Fault
		file  string
		want  []providers.Fault // line, column, code
	}{
		{"a district twice", ofDistricts, districts + gamle + gamle, []providers.Fault{{Line: 3, Column: "number", Code: "duplicate_key"}}},
		{"a district without number or name", ofDistricts, districts + ";;Postboks 101;0001;Oslo;;\n", []providers.Fault{
			{Line: 2, Column: "number", Code: "required"}, {Line: 2, Column: "name", Code: "required"},
		}},
		{"a district with bad numbers", ofDistricts, districts + "30101;Gamle Oslo;Postboks 101;1;Oslo;ring;post\n", []providers.Fault{
			{Line: 2, Column: "number", Code: "bad_district_number"},
			{Line: 2, Column: "postcode", Code: "bad_postcode"},
			{Line: 2, Column: "phone", Code: "bad_phone"},
			{Line: 2, Column: "email", Code: "bad_email"},
		}},
		{"a holiday twice", ofHolidays, holidays + autumn + autumn, []providers.Fault{{Line: 3, Column: "from", Code: "duplicate_key"}}},
		{"a holiday that ends before it begins", ofHolidays, holidays + "2026-10-04;2026-09-26;H;H;A\n", []providers.Fault{{Line: 2, Column: "to", Code: "crossed"}}},
		{"a holiday of days that do not exist", ofHolidays, holidays + "2026-09-31;04.10.2026;H;H;\n", []providers.Fault{
			{Line: 2, Column: "name_en", Code: "required"}, {Line: 2, Column: "from", Code: "bad_date"}, {Line: 2, Column: "to", Code: "bad_date"},
		}},
		{"the other file", ofHolidays, "navn\nx\n", []providers.Fault{
			{Line: 1, Column: "navn", Code: "unknown_column"},
			{Line: 1, Column: "from", Code: "missing_column"},
			{Line: 1, Column: "to", Code: "missing_column"},
			{Line: 1, Column: "name_nb", Code: "missing_column"},
			{Line: 1, Column: "name_nn", Code: "missing_column"},
			{Line: 1, Column: "name_en", Code: "missing_column"},
		}},
		{"a header that cannot be read", ofHolidays, "from;\"to\n", []providers.Fault{{Line: 1, Code: "unbalanced_quote"}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			faults := test.parse([]byte(test.file))
			checkReasons(t, faults)
			var got []providers.Fault
			for _, fault := range faults {
				got = append(got, providers.Fault{Line: fault.Line, Column: fault.Column, Code: fault.Code})
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got  %+v\nwant %+v", got, test.want)
			}
		})
	}
}
