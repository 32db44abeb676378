package providers_test

import (
	"bytes"
	"encoding/csv"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

// unplaced gives rows without the lines they stood on, by name, number, lot and place.
func unplaced(rows []providers.RegisterRow) []providers.RegisterRow {
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].Line = 0
	}
	slices.SortFunc(rows, func(a, b providers.RegisterRow) int {
		key := func(r providers.RegisterRow) string {
			return strings.Join([]string{r.ProviderName, r.OrganisationNumber, string(r.Offer.Lot), r.Offer.Location.Name}, "\x00")
		}
		return strings.Compare(key(a), key(b))
	})
	return rows
}

func TestTheRegisterWrittenAndReadAgainIsTheSame(t *testing.T) {
	rows := parseRegister(t, readFile(t, "register.csv"))
	written := providers.FormatRegister(rows)
	again := parseRegister(t, string(written))
	if !reflect.DeepEqual(unplaced(again), unplaced(rows)) {
		t.Errorf("reads otherwise than the original:\n%s", written)
	}
	if !bytes.Equal(providers.FormatRegister(again), written) {
		t.Error("written twice it is not the same file")
	}
	first := func(file string) string { line, _, _ := strings.Cut(file, "\r\n"); return line }
	if first(string(written)) != first(readFile(t, "register.csv")) {
		t.Errorf("the header is %q", first(string(written)))
	}
	if bytes.Count(written, []byte("\n")) != bytes.Count(written, []byte("\r\n")) || !bytes.Contains(written, []byte(";01.12.2026;")) {
		t.Error("lines must end in CRLF, dates be dd.mm.yyyy")
	}
}

// TestWhatIsWrittenIsNeverAFormulaAndComesBackAsItWas tries texts made of the signs that matter.
func TestWhatIsWrittenIsNeverAFormulaAndComesBackAsItWas(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	signs := []string{"=", "+", "-", "@", "'", `"`, ";", "å", "1", " ", "\n", "sum(A1)"}
	row := parseRegister(t, readFile(t, "register.csv"))[0]
	for range 3000 {
		var text strings.Builder
		for range 1 + random.IntN(5) {
			text.WriteString(signs[random.IntN(len(signs))])
		}
		value := strings.TrimSpace(text.String())
		line := strings.TrimSpace(strings.ReplaceAll(value, "\n", " "))
		if value == "" || line == "" {
			continue
		}
		row.ProviderName, row.Offer.Location.Name, row.Offer.Location.Address = line, line, line
		row.Offer.DescriptionNB, row.Offer.Phone = value, "+47 21 80 00 56"
		file := providers.FormatRegister([]providers.RegisterRow{row})
		again := parseRegister(t, string(file))
		if !reflect.DeepEqual(unplaced(again), unplaced([]providers.RegisterRow{row})) {
			t.Fatalf("%q comes back as %q and %q", value, again[0].ProviderName, again[0].Offer.DescriptionNB)
		}
		sheet := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file, []byte("\ufeff"))))
		sheet.Comma = ';'
		cells, err := sheet.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range slices.Concat(cells...) {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Fatalf("%q stands in the file as %q", value, cell)
			}
		}
	}
}

func TestOnlyTheGuardIsTakenOff(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "+47": "'+47", "-5": "'-5", "@navn": "'@navn", "\tx": "'\tx", "\rx": "'\rx",
		"'=1": "''=1", "'sitat": "'sitat", "": "", "Solåsen": "Solåsen", "a=b": "a=b",
	} {
		if got := providers.Guarded(text); got != want {
			t.Errorf("%q is guarded as %q, want %q", text, got, want)
		}
	}
	file := strings.Replace(readFile(t, "register.csv"), "Solbakken avlastning SA", "'Solbakken' avlastning SA", 1)
	if name := parseRegister(t, file)[0].ProviderName; name != "'Solbakken' avlastning SA" {
		t.Errorf("an apostrophe of the name's own is gone: %q", name)
	}
}
