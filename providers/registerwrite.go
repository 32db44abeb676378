package providers

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"time"
)

// FormatRegister writes rows as [ParseRegister] reads them and as a Norwegian spreadsheet opens them: UTF-8 with byte order
// mark, semicolons, CRLF, dates as dd.mm.yyyy. Rows come by provider name, organisation number, lot and place, byte by byte. Text
// that a spreadsheet would take for a formula is guarded ([Guarded]), which ParseRegister undoes.
func FormatRegister(rows []RegisterRow) []byte {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b RegisterRow) int {
		return cmp.Or(
			strings.Compare(a.ProviderName, b.ProviderName), strings.Compare(a.OrganisationNumber, b.OrganisationNumber),
			strings.Compare(string(a.Offer.Lot), string(b.Offer.Lot)), strings.Compare(a.Offer.Location.Name, b.Offer.Location.Name),
		)
	})
	var file bytes.Buffer
	file.WriteString(byteOrderMark)
	sheet := csv.NewWriter(&file)
	sheet.Comma, sheet.UseCRLF = ';', true
	header := make([]string, 0, len(registerColumns))
	for _, column := range registerColumns {
		header = append(header, column.name)
	}
	all := [][]string{header}
	for _, row := range rows {
		all = append(all, row.cells())
	}
	_ = sheet.WriteAll(all) // a buffer takes everything
	return file.Bytes()
}

// cells are the row's cells in the order of registerColumns.
func (r RegisterRow) cells() []string {
	texts := r.texts()
	cells := make([]string, 0, len(registerColumns))
	for _, column := range registerColumns {
		cells = append(cells, Guarded(texts[column.field]))
	}
	return cells
}

// texts are the row's values by the names of registerColumns.
func (r RegisterRow) texts() map[string]string {
	o := r.Offer
	return map[string]string{
		"provider_name": r.ProviderName, "organisation_number": r.OrganisationNumber, "lot": wordOf(o.Lot, lotWords),
		"location.name": o.Location.Name, "location.address": o.Location.Address, "location.postcode": o.Location.Postcode,
		"location.city": o.Location.City, "location.area": o.Location.Area, "location.in_oslo": wordOf(o.Location.InOslo, yesWords),
		"places": strconv.Itoa(o.Places), "age_from": strconv.Itoa(o.AgeFrom), "age_to": strconv.Itoa(o.AgeTo),
		"group_from": strconv.Itoa(o.GroupFrom), "group_to": strconv.Itoa(o.GroupTo),
		"services": wordsOf(o.Services), "needs": wordsOf(o.Needs, o.Traits), "days": wordOf(o.Days, daysWords),
		"statement.value":          wordOf(o.Statement.Value, statementWords),
		"statement.earliest_start": norwegianDate(o.Statement.EarliestStart), "statement.valid_until": norwegianDate(o.Statement.ValidUntil),
		"phone": o.Phone, "email": o.Email,
		"descriptions.nb": o.DescriptionNB, "descriptions.nn": o.DescriptionNN, "descriptions.en": o.DescriptionEN,
	}
}

// wordsOf writes codes as the words of the file, in the catalogue's order.
func wordsOf(lists ...[]string) string {
	var words []string
	for _, entry := range catalogue {
		if slices.ContainsFunc(lists, func(codes []string) bool { return slices.Contains(codes, entry.Code) }) {
			words = append(words, entry.Word)
		}
	}
	return strings.Join(words, ", ")
}

// norwegianDate writes a date as dd.mm.yyyy, none as nothing.
func norwegianDate(d Date) string {
	day, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return day.Format("02.01.2006")
}

// formulaSigns are what a spreadsheet takes for the beginning of a formula.
const formulaSigns = "=+-@\t\r"

// Guarded puts an apostrophe before a text that a spreadsheet would take for a formula. Every cell of a file that people open
// in a spreadsheet goes through it.
func Guarded(text string) string {
	if looksLikeFormula(text) {
		return "'" + text
	}
	return text
}

// unguarded takes off the apostrophe that [Guarded] puts on, and no other.
func unguarded(text string) string {
	if bare, guarded := strings.CutPrefix(text, "'"); guarded && looksLikeFormula(bare) {
		return bare
	}
	return text
}

// looksLikeFormula also counts a text that is guarded already, so that taking one guard off gives back what was written.
func looksLikeFormula(text string) bool {
	bare := strings.TrimLeft(text, "'")
	return bare != "" && strings.ContainsRune(formulaSigns, rune(bare[0]))
}
