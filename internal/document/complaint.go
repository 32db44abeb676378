package document

import (
	"fmt"

	"github.com/pusterom/pusterom/internal/calendar"
)

// weeksToComplain is the time to complain: four weeks, not three (R45).
const weeksToComplain = 4

// Complaint is what a family is told of its right to complain when an offer is found not suitable on a date (R24, R45).
// The last day is moved to the next working day: it binds the family.
func Complaint(district string, on calendar.Date) string {
	last := calendar.Effective(on.AddWeeks(weeksToComplain), calendar.Family)
	return fmt.Sprintf("Dere kan klage på vurderingen. Send klagen til Bydel %s innen %s. Får dere ikke medhold der, "+
		"sender bydelen klagen videre til Statsforvalteren. Dere kan be om å få se sakens dokumenter, og om hjelp til å klage. "+
		"Dere kan velge en annen leverandør samtidig.", district, norwegian(last))
}
