package calendar_test

import (
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

func TestTimeOfDayFollowsSummerTime(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		instant      string
		hour, minute int
	}{
		{"2026-12-10T18:00:00Z", 19, 0},
		{"2026-10-25T00:59:59Z", 2, 59},
		{"2026-10-25T01:00:00Z", 2, 0},
		{"2027-03-28T01:00:00Z", 3, 0},
		{"2027-07-15T22:05:00Z", 0, 5},
	} {
		at, err := time.Parse(time.RFC3339, row.instant)
		if err != nil {
			t.Fatal(err)
		}
		if hour, minute := calendar.TimeOfDay(at); hour != row.hour || minute != row.minute {
			t.Errorf("%s is %02d:%02d, want %02d:%02d", row.instant, hour, minute, row.hour, row.minute)
		}
	}
}
