package calendar_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

var (
	_ driver.Valuer    = calendar.Date{}
	_ sql.Scanner      = (*calendar.Date)(nil)
	_ json.Marshaler   = calendar.Date{}
	_ json.Unmarshaler = (*calendar.Date)(nil)
)

type letter struct {
	Due  calendar.Date `json:"due"`
	Sent calendar.Date `json:"sent,omitzero"`
}

func TestADateInJSONIsATextOrNull(t *testing.T) {
	for _, c := range []struct {
		sentence, text string
		value          letter
	}{
		{"a date is a text", `{"due":"2026-10-31"}`, letter{Due: date("2026-10-31")}},
		{"no date is null", `{"due":null}`, letter{}},
		{"no date can be left out", `{"due":null,"sent":"2026-11-01"}`, letter{Sent: date("2026-11-01")}},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			written, err := json.Marshal(c.value)
			if err != nil || string(written) != c.text {
				t.Errorf("wrote %s, %v", written, err)
			}
			read := letter{Due: date("1999-01-01")}
			if err := json.Unmarshal([]byte(c.text), &read); err != nil || read != c.value {
				t.Errorf("read %+v, %v", read, err)
			}
		})
	}
}

func TestWhatIsNoDateInJSONIsRefused(t *testing.T) {
	for _, text := range []string{`""`, `"2026-02-30"`, `"2026-10-31T00:00:00Z"`, `20261031`, `true`, `{}`, `["2026-10-31"]`} {
		t.Run(text, func(t *testing.T) {
			d := date("1999-01-01")
			if err := json.Unmarshal([]byte(text), &d); !errors.Is(err, calendar.ErrBadDate) {
				t.Errorf("error %v", err)
			}
			if d != date("1999-01-01") {
				t.Errorf("the date became %s", d)
			}
		})
	}
}

func TestADatabaseIsGivenTextOrNull(t *testing.T) {
	if v, err := date("2026-10-31").Value(); err != nil || v != "2026-10-31" {
		t.Errorf("a date gives %v, %v", v, err)
	}
	if v, err := none.Value(); err != nil || v != nil {
		t.Errorf("no date gives %v, %v", v, err)
	}
}

func TestADatabaseValueIsReadAsItsOwnDay(t *testing.T) {
	kiritimati := time.FixedZone("far east", 14*60*60)
	anchorage := time.FixedZone("far west", -9*60*60)
	for _, c := range []struct {
		sentence string
		value    any
		want     string
	}{
		{"NULL", nil, ""},
		{"a date text", "2026-10-31", "2026-10-31"},
		{"bytes", []byte("2026-10-31"), "2026-10-31"},
		{"a timestamp text", "2026-10-31T00:00:00Z", "2026-10-31"},
		{"a timestamp text with a blank", "2026-10-31 00:00:00+00:00", "2026-10-31"},
		{"midnight UTC", time.Date(2026, 10, 31, 0, 0, 0, 0, time.UTC), "2026-10-31"},
		{"midnight in the far east", time.Date(2026, 10, 31, 0, 0, 0, 0, kiritimati), "2026-10-31"},
		{"late in the far west", time.Date(2026, 10, 31, 23, 59, 0, 0, anchorage), "2026-10-31"},
		{"the zero time", time.Time{}, ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			d := date("1999-01-01")
			if err := d.Scan(c.value); err != nil || d.String() != c.want {
				t.Errorf("read %q, %v", d, err)
			}
		})
	}
}

func TestWhatIsNoDateInADatabaseIsRefused(t *testing.T) {
	for sentence, value := range map[string]any{
		"an empty text":            "",
		"a text that is too short": "2026-10",
		"a text that runs on":      "2026-10-311",
		"a day that is not there":  "2026-02-30 00:00:00",
		"bytes of something else":  []byte("yesterday!"),
		"a number":                 int64(20261031),
		"a year beyond the last":   time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		t.Run(sentence, func(t *testing.T) {
			d := date("1999-01-01")
			if err := d.Scan(value); !errors.Is(err, calendar.ErrBadDate) {
				t.Errorf("error %v", err)
			}
			if d != date("1999-01-01") {
				t.Errorf("the date became %s", d)
			}
		})
	}
}
