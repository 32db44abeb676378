package providers

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fault is one thing that is wrong with a value, said so that the person who typed it can mend it.
type Fault struct {
	Line     int    // physical line of the file, 1 = the header; 0 when the value did not come from a file
	Column   string // the column's name as the file's header has it; "" when the fault is not in one column
	Row      string // what the row calls itself, as "Solbakken avlastning SA, Solåsen"; "" when the fault is not in one row
	Field    string // the API's name of the field; "" when the fault is not in one field
	Code     string // stable, snake_case; the keys of the table of texts
	Reason   string // plain Norwegian (bokmål)
	ReasonEN string // the same in English
}

// bilingual is one text in both languages a reason is written in.
type bilingual struct{ nb, en string }

// newFault fills in the texts of code. An argument may be bilingual; then each language gets its own.
func newFault(field, code string, args ...any) Fault {
	text := faultTexts[code]
	nb, en := make([]any, len(args)), make([]any, len(args))
	for i, arg := range args {
		nb[i], en[i] = arg, arg
		if both, ok := arg.(bilingual); ok {
			nb[i], en[i] = both.nb, both.en
		}
	}
	return Fault{Field: field, Code: code, Reason: fmt.Sprintf(text.nb, nb...), ReasonEN: fmt.Sprintf(text.en, en...)}
}

const excerptRunes = 40

// excerpt shortens a value from outside so that a reason stays readable and free of control characters.
func excerpt(value string) string {
	value = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, value)
	if utf8.RuneCountInString(value) <= excerptRunes {
		return value
	}
	return string([]rune(value)[:excerptRunes]) + "…"
}

// The codes of faults.
const (
	faultRequired         = "required"
	faultTooLong          = "too_long"
	faultOutOfRange       = "out_of_range"
	faultDatesCrossed     = "crossed"
	faultNumbersCrossed   = "numbers_crossed"
	faultUnknownWord      = "unknown_word"
	faultDuplicateValue   = "duplicate_value"
	faultMissingPoints    = "missing_points"
	faultWrongDays        = "wrong_days"
	faultControlCharacter = "control_character"
	faultBadNumber        = "bad_number"
	faultBadDate          = "bad_date"
	faultBadOrgNumber     = "bad_organisation_number"
	faultBadDistrict      = "bad_district_number"
	faultBadPostcode      = "bad_postcode"
	faultBadPhone         = "bad_phone"
	faultBadEmail         = "bad_email"
	faultTwoNames         = "two_names"
	faultDuplicateKey     = "duplicate_key"
	faultBelowUse         = "below_use"
	faultEmptyFile        = "empty_file"
	faultNoRows           = "no_rows"
	faultSpreadsheet      = "spreadsheet_file"
	faultOtherFormat      = "other_format"
	faultSeparatorLine    = "separator_line"
	faultNotUTF8          = "not_utf8"
	faultNULByte          = "nul_byte"
	faultWrongSeparator   = "wrong_separator"
	faultUnbalancedQuote  = "unbalanced_quote"
	faultMissingColumn    = "missing_column"
	faultUnknownColumn    = "unknown_column"
	faultDuplicateColumn  = "duplicate_column"
	faultWrongFieldCount  = "wrong_field_count"
	faultMoreFaults       = "more_faults"
)

// faultTexts is THE table of fault texts; both languages take the same arguments in the same order.
var faultTexts = map[string]bilingual{
	faultRequired:         {"Feltet er tomt, men må fylles ut.", "The field is empty but must be filled in."},
	faultTooLong:          {"Teksten er på %d tegn; høyst %d er tillatt.", "The text has %d characters; at most %d are allowed."},
	faultOutOfRange:       {"Tallet %d er utenfor %d–%d.", "The number %d is outside %d–%d."},
	faultDatesCrossed:     {"Til (%v) kan ikke være tidligere enn fra (%v).", "To (%v) cannot be earlier than from (%v)."},
	faultNumbersCrossed:   {"Til (%v) kan ikke være mindre enn fra (%v).", "To (%v) cannot be less than from (%v)."},
	faultUnknownWord:      {"Kjenner ikke «%s». Bruk: %s.", "Does not know “%s”. Use: %s."},
	faultDuplicateValue:   {"«%s» står mer enn én gang.", "“%s” occurs more than once."},
	faultMissingPoints:    {"Alle 12 punktene må tilbys (R36). Det mangler: %s.", "All 12 points must be offered (R36). Missing: %s."},
	faultWrongDays:        {"Dagene passer ikke til delkontrakten. Bruk: %s («%s»).", "The days do not fit the lot. Use: %s (“%s”)."},
	faultControlCharacter: {"Teksten inneholder et usynlig styretegn. Fjern det.", "The text contains an invisible control character. Remove it."},
	faultBadNumber:        {"«%s» er ikke et helt tall.", "“%s” is not a whole number."},
	faultBadDate:          {"«%s» er ikke en dato på formen %s.", "“%s” is not a date of the form %s."},
	faultBadOrgNumber:     {"«%s» er ikke et gyldig organisasjonsnummer (ni siffer, det siste er kontrollsiffer).", "“%s” is not a valid organisation number (nine digits, the last is a check digit)."},
	faultBadDistrict:      {"«%s» er ikke et bydelsnummer (seks siffer).", "“%s” is not a district number (six digits)."},
	faultBadPostcode:      {"«%s» er ikke et postnummer (fire siffer).", "“%s” is not a postcode (four digits)."},
	faultBadPhone:         {"«%s» er ikke et telefonnummer.", "“%s” is not a telephone number."},
	faultBadEmail:         {"«%s» er ikke en e-postadresse.", "“%s” is not an e-mail address."},
	faultTwoNames:         {"Organisasjonsnummer %s har to navn: «%s» her og «%s» på linje %d.", "Organisation number %s has two names: “%s” here and “%s” on line %d."},
	faultDuplicateKey:     {"Raden er den samme som linje %d.", "The row is the same as line %d."},
	faultBelowUse:         {"Filen har %d plasser her, men %d er i bruk. Skriv minst %d i filen, eller be leverandøren melde fra når færre er i bruk.", "The file has %d places here, but %d are in use. Write at least %d in the file, or ask the provider to say when fewer are in use."},
	faultEmptyFile:        {"Filen er tom.", "The file is empty."},
	faultNoRows:           {"Filen har en overskriftslinje, men ingen rader.", "The file has a header but no rows."},
	faultSpreadsheet:      {"Filen er lagret i regnearkets eget format. Lagre den som CSV UTF-8.", "The file is saved in the spreadsheet's own format. Save it as CSV UTF-8."},
	faultOtherFormat:      {"Filen er ikke en CSV-fil. Åpne den i regnearket og lagre den som CSV UTF-8.", "The file is no CSV file. Open it in the spreadsheet and save it as CSV UTF-8."},
	faultSeparatorLine:    {"Den første linjen («sep=») er ikke overskriftene. Slett linjen.", "The first line (“sep=”) is not the header. Delete the line."},
	faultNotUTF8:          {"Filen er ikke lagret i UTF-8, så bokstaver som æ, ø og å kan ikke leses. I Excel: velg Lagre som og filtypen «CSV UTF-8».", "The file is not saved in UTF-8, so letters such as æ, ø and å cannot be read. In Excel: choose Save as and the file type “CSV UTF-8”."},
	faultNULByte:          {"Filen inneholder nullbyter og er trolig lagret i UTF-16. I Excel: velg Lagre som og filtypen «CSV UTF-8».", "The file contains NUL bytes and is probably saved in UTF-16. In Excel: choose Save as and the file type “CSV UTF-8”."},
	faultWrongSeparator:   {"Kolonnene må være skilt med semikolon, ikke med %s. Lagre filen på nytt fra et regneark som er satt opp for Norge.", "The columns must be separated by semicolons, not by %s. Save the file again from a spreadsheet that is set up for Norway."},
	faultUnbalancedQuote:  {"Et anførselstegn står feil: det mangler sin make, eller står midt i et felt.", "A quotation mark is misplaced: it lacks its pair or stands inside a field."},
	faultMissingColumn:    {"Kolonnen «%s» mangler.", "The column “%s” is missing."},
	faultUnknownColumn:    {"Kjenner ikke kolonnen «%s».", "Does not know the column “%s”."},
	faultDuplicateColumn:  {"Kolonnen «%s» står to ganger.", "The column “%s” occurs twice."},
	faultWrongFieldCount:  {"Raden har %d felt; overskriften har %d.", "The row has %d fields; the header has %d."},
	faultMoreFaults:       {"Filen har flere feil enn de %d første, som er vist.", "The file has more faults than the first %d, which are shown."},
}
