package demo_test

import (
	"testing"

	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/providers"
)

func TestTheEmbeddedFilesAreReadWithoutAFault(t *testing.T) {
	rows, registerFaults := providers.ParseRegister(demo.RegisterCSV())
	districts, districtFaults := providers.ParseDistricts(demo.DistrictsCSV())
	holidays, holidayFaults := providers.ParseHolidays(demo.HolidaysCSV())
	if faults := len(registerFaults) + len(districtFaults) + len(holidayFaults); faults > 0 {
		t.Fatalf("faults: %+v %+v %+v", registerFaults, districtFaults, holidayFaults)
	}
	organisations := map[string]bool{}
	for _, row := range rows {
		organisations[row.OrganisationNumber] = true
	}
	got := [4]int{len(rows), len(organisations), len(districts), len(holidays)}
	if want := [4]int{20, 16, 15, 10}; got != want {
		t.Errorf("offers, providers, districts, holidays: %v, want %v", got, want)
	}
}

func TestTheEmbeddedFilesCannotBeWrittenTo(t *testing.T) {
	for name, file := range map[string]func() []byte{
		"register": demo.RegisterCSV, "districts": demo.DistrictsCSV, "holidays": demo.HolidaysCSV,
	} {
		file()[0] = 'X'
		if file()[0] == 'X' {
			t.Errorf("%s: a caller changed the file", name)
		}
	}
}
