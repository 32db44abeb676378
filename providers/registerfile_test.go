package providers_test

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func readFile(tb testing.TB, name string) string {
	tb.Helper()
	content, err := os.ReadFile("../internal/demo/data/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	return string(content)
}

// parseRegister reads a register that must have no fault.
func parseRegister(tb testing.TB, file string) []providers.RegisterRow {
	tb.Helper()
	rows, faults := providers.ParseRegister([]byte(file))
	if len(faults) > 0 {
		tb.Fatalf("faults: %+v", faults)
	}
	return rows
}

func TestTheRegisterIsReadAsTheOfficeKeepsIt(t *testing.T) {
	rows := parseRegister(t, readFile(t, "register.csv"))
	organisations := map[string]bool{}
	for _, row := range rows {
		organisations[row.OrganisationNumber] = true
	}
	if len(rows) != 20 || len(organisations) != 16 {
		t.Fatalf("%d offers of %d providers, want 20 of 16", len(rows), len(organisations))
	}
	want := providers.RegisterRow{
		Line: 2, OrganisationNumber: "310442100", ProviderName: "Solbakken avlastning SA",
		Offer: providers.Offer{
			Lot:      providers.ResidentialRespite,
			Location: providers.Location{Name: "Solåsen", Address: "Solåsveien 4", Postcode: "1182", City: "Oslo", Area: "Østensjø", InOslo: true},
			Places:   3, AgeFrom: 16, AgeTo: 40, GroupFrom: 2, GroupTo: 5,
			Services: providers.CodesOf(providers.KindService),
			Needs:    []string{"aac", "tube_feeding", "sensory_loss"},
			Days:     providers.AllNights, Phone: "21 80 00 56", Email: "post@solbakken.example",
			DescriptionNB: "Rolig bolig der hverdagen følger faste rutiner. Vi har «god tid»; mat lages sammen.",
			DescriptionEN: "A calm home with steady routines.",
			Statement:     providers.Statement{Value: providers.Waitlist, EarliestStart: "2026-12-01", ValidUntil: "2026-12-31"},
		},
	}
	if !reflect.DeepEqual(rows[0], want) {
		t.Errorf("first row\n got %+v\nwant %+v", rows[0], want)
	}
}

func TestTheRegisterMaySaySoInOtherWays(t *testing.T) {
	file := readFile(t, "register.csv")
	original := parseRegister(t, file)
	for name, other := range map[string]string{
		"without a byte order mark":             strings.TrimPrefix(file, "\ufeff"),
		"in Windows-1252":                       encoded(file, windows),
		"with line feeds only":                  strings.ReplaceAll(file, "\r\n", "\n"),
		"without a last line break":             strings.TrimSuffix(file, "\r\n"),
		"with blank rows at the end":            file + strings.Repeat(";", 24) + "\r\n\r\n",
		"with a hyphen for the dash":            strings.ReplaceAll(file, "fredag–søndag", "fredag-søndag"),
		"with capitals":                         strings.ReplaceAll(file, "Boligavlastning;", "BOLIGAVLASTNING;"),
		"with non-breaking spaces in a number":  strings.Replace(file, "310 442 100", "310\u00a0442\u00a0100", 1),
		"with the needs in another order":       strings.Replace(file, "ASK, sansetap, sondeernæring", "sondeernæring,ASK ,  sansetap", 1),
		"with dates without leading noughts":    strings.ReplaceAll(file, ";01.12.2026;", ";1.12.2026;"),
		"with the columns in another order":     swapLastColumns(file),
		"with quotes around a field without ;":  strings.Replace(file, "Solbakken avlastning SA;", `"Solbakken avlastning SA";`, 1),
		"with spaces around a word of the file": strings.Replace(file, ";venteliste;", "; venteliste ;", 1),
	} {
		t.Run(name, func(t *testing.T) {
			if rows := parseRegister(t, other); !reflect.DeepEqual(rows, original) {
				t.Errorf("reads otherwise than the original")
			}
		})
	}
}

// swapLastColumns exchanges the two last columns; no cell there holds a semicolon.
func swapLastColumns(file string) string {
	lines := strings.Split(strings.TrimSuffix(file, "\r\n"), "\r\n")
	for i, line := range lines {
		cells := strings.Split(line, ";")
		last := len(cells) - 1
		cells[last-1], cells[last] = cells[last], cells[last-1]
		lines[i] = strings.Join(cells, ";")
	}
	return strings.Join(lines, "\r\n") + "\r\n"
}

func TestAnUnansweredCellIsNoFault(t *testing.T) {
	file := strings.Replace(readFile(t, "register.csv"),
		"venteliste;01.12.2026;31.12.2026;21 80 00 56;post@solbakken.example", ";;;;", 1)
	got := parseRegister(t, file)[0].Offer
	if got.Statement != (providers.Statement{Value: providers.Unknown}) || got.Phone != "" || got.Email != "" {
		t.Errorf("got %+v, want an unknown statement and no contact", got)
	}
}

// badFile is one way to spoil the register, and the fault that must be named.
type badFile struct {
	name   string
	file   string
	line   int
	column string
	code   string
	says   string // in the Norwegian reason
}

func badFiles(tb testing.TB) []badFile {
	tb.Helper()
	file := readFile(tb, "register.csv")
	edit := func(old, replacement string) string {
		if !strings.Contains(file, old) {
			tb.Fatalf("the register has no %q", old)
		}
		return strings.Replace(file, old, replacement, 1)
	}
	lines := strings.SplitAfter(file, "\r\n")
	return []badFile{
		{"a bad check digit", edit("310449415", "310449416"), 3, "Organisasjonsnummer", "bad_organisation_number", "310449416"},
		{"an unknown lot", edit(";Boligavlastning;Solåsen", ";Hyttetur;Solåsen"), 2, "Delkontrakt", "unknown_word", "Gruppeavlastning, Boligavlastning"},
		{"fewer than no places", edit(";ja;3;16;40;", ";ja;-1;16;40;"), 2, "Plasser", "out_of_range", "-1"},
		{"places that are no number", edit(";ja;3;16;40;", ";ja;tre;16;40;"), 2, "Plasser", "bad_number", "tre"},
		{"crossed ages", edit(";ja;3;16;40;", ";ja;3;40;16;"), 2, "Alder til", "numbers_crossed", "16"},
		{"an impossible age", edit(";ja;3;16;40;", ";ja;3;16;400;"), 2, "Alder til", "out_of_range", "400"},
		{"crossed group sizes", edit(";16;40;2;5;", ";16;40;5;2;"), 2, "Gruppe til", "numbers_crossed", "2"},
		{"eleven of twelve points", edit(", medisinadministrasjon", ""), 2, "Tilbyr (12 punkter)", "missing_points", "medisinadministrasjon"},
		{"an unknown point", edit("medisinadministrasjon", "massasje"), 2, "Tilbyr (12 punkter)", "unknown_word", "massasje"},
		{"an unknown need", edit("ASK, sansetap", "ASK, helikopter"), 2, "Tilleggsbehov", "unknown_word", "helikopter"},
		{"days of the other lot", edit(`"alle dager hele året; lørdag og søndag uten overnatting"`, "fredag–søndag og ferier"), 2, "Dager", "wrong_days", "alle dager hele året"},
		{"unknown days", edit("fredag–søndag og ferier", "onsdager"), 3, "Dager", "unknown_word", "onsdager"},
		{"neither yes nor no", edit("Østensjø;ja", "Østensjø;kanskje"), 2, "I Oslo", "unknown_word", "ja, nei"},
		{"an unknown capacity", edit(";venteliste;", ";snart;"), 2, "Kapasitet", "unknown_word", "snart"},
		{"a day that does not exist", edit(";01.12.2026;31.12.2026", ";31.02.2027;31.12.2026"), 2, "Tidligste oppstart", "bad_date", "31.02.2027"},
		{"a date in another form", edit(";01.12.2026;31.12.2026", ";01.12.2026;2026-12-31"), 2, "Kapasitet gjelder til", "bad_date", "dd.mm.åååå"},
		{"a postcode that lost its nought", edit("0491", "491"), 4, "Postnr", "bad_postcode", "491"},
		{"something that is no e-mail address", edit("post@solbakken.example", "post.solbakken"), 2, "E-post", "bad_email", "post.solbakken"},
		{"something that is no telephone number", edit("21 80 00 56", "ring oss"), 2, "Telefon", "bad_phone", "ring oss"},
		{"the same offer twice", file + lines[1], 22, "Avlastningssted", "duplicate_key", "linje 2"},
		{"the same offer twice, retyped", file + strings.Replace(lines[1], "Solåsen", "SOLÅSEN", 1), 22, "Avlastningssted", "duplicate_key", "linje 2"},
		{"one number with two names", edit("Måkestua AS;310 485 969;Boligavlastning", "Terna AS;310485969;Boligavlastning"), 9, "Leverandør", "two_names", "linje 8"},
		{"a missing column", strings.NewReplacer(";Telefon;", ";").Replace(lines[0]) + dropColumn(lines[3], 20), 1, "Telefon", "missing_column", "Telefon"},
		{"an unknown column", edit(";Telefon;", ";Telefaks;"), 1, "Telefaks", "unknown_column", "Telefaks"},
		{"a column twice", edit(";Telefon;", ";Adresse;"), 1, "Adresse", "duplicate_column", "Adresse"},
		{"a row that is too short", edit(";Solåsen;", ";"), 2, "", "wrong_field_count", "24"},
		{"a row that is too long", edit(";Solåsen;", ";Solåsen;;"), 2, "", "wrong_field_count", "26"},
		{"a required cell without text", edit(";Solåsveien 4;", "; ;"), 2, "Adresse", "required", "tomt"},
		{"a text that is too long", edit("A calm home", strings.Repeat("å", 2001)), 2, "Beskrivelse engelsk", "too_long", "2000"},
		{"a list without end", edit("ASK, sansetap", strings.Repeat("x,", 100_000)), 2, "Tilleggsbehov", "too_long", "2000"},
		{"a name that is too long", edit("Skogstua aktiv AS", strings.Repeat("x", 121)), 3, "Leverandør", "too_long", "120"},
		{"Latin-1 in a cell", edit("Solåsen;", "Sol\xe5sen;"), 2, "", "not_utf8", "UTF-8"},
		{"one encoding in the header, another below", edit("Leverandør", "Leverand\xf8r"), 1, "", "not_utf8", "UTF-8"},
		{"the Mac's encoding", encoded(file, map[rune]byte{'ø': 0xbf, 'å': 0x8c, 'æ': 0xbe, 'Ø': 0xaf, 'Å': 0x81, 'Æ': 0xae}), 1, "", "not_utf8", "UTF-8"},
		{"the DOS encoding", encoded(file, map[rune]byte{'ø': 0x9b, 'å': 0x86, 'æ': 0x91, 'Ø': 0x9d, 'Å': 0x8f, 'Æ': 0x92}), 1, "", "not_utf8", "UTF-8"},
		{"a NUL byte", edit("Solåsen;", "Sol\x00sen;"), 2, "", "nul_byte", "nullbyte"},
		{"UTF-16 without its mark", "L\x00e\x00v\x00;\x00", 1, "", "nul_byte", "UTF-16"},
		{"a control character", edit("Solåsen;", "Sol\x07sen;"), 2, "Avlastningssted", "control_character", "styretegn"},
		{"a quotation mark inside a field", edit("Solåsen;", `Sol"åsen;`), 2, "Avlastningssted", "unbalanced_quote", "anførselstegn"},
		{"a quotation mark without its pair", edit(`uten overnatting";`, "uten overnatting;"), 2, "Dager", "unbalanced_quote", "anførselstegn"},
		{"a last quotation mark without its pair", edit("Stjerneskip fritid AS", `"Stjerneskip fritid AS`), 21, "Leverandør", "unbalanced_quote", "anførselstegn"},
		{"a quotation mark that swallows rows", edit("Nordlys gruppeavlastning", `"Nordlys gruppeavlastning`), 14, "Leverandør", "unbalanced_quote", "anførselstegn"},
		{"commas between the columns", strings.ReplaceAll(file, ";", ","), 1, "", "wrong_separator", "semikolon"},
		{"tabs between the columns", strings.ReplaceAll(file, ";", "\t"), 1, "", "wrong_separator", "tabulator"},
		{"a workbook", "PK\x03\x04" + file, 1, "", "spreadsheet_file", "CSV UTF-8"},
		{"an old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + file, 1, "", "spreadsheet_file", "CSV UTF-8"},
		{"a web page that is called a workbook", "<HTML><table>" + file, 1, "", "other_format", "CSV UTF-8"},
		{"a PDF", "%PDF-1.7;" + file, 1, "", "other_format", "CSV UTF-8"},
		{"a compressed file", "\x1f\x8b" + file, 1, "", "other_format", "CSV UTF-8"},
		{"a line that names the separator", "sep=;\r\n" + file, 1, "", "separator_line", "Slett"},
		{"UTF-16", "\xff\xfeL\x00e\x00v\x00", 1, "", "not_utf8", "UTF-8"},
		{"an empty file", "", 1, "", "empty_file", "tom"},
		{"a file of blanks", "\ufeff \r\n\r\n", 1, "", "empty_file", "tom"},
		{"a header alone", lines[0], 1, "", "no_rows", "ingen rader"},
	}
}

// windows are the bytes of Windows-1252 for the characters of the register.
var windows = map[rune]byte{
	'ø': 0xf8, 'å': 0xe5, 'æ': 0xe6, 'Ø': 0xd8, 'Å': 0xc5, 'Æ': 0xc6, 'é': 0xe9, '«': 0xab, '»': 0xbb, '–': 0x96, '’': 0x92,
}

// encoded writes a file without byte order mark in one byte a character; what the encoding here has no byte for becomes "?".
func encoded(file string, bytes map[rune]byte) string {
	var text strings.Builder
	for _, char := range strings.TrimPrefix(file, "\ufeff") {
		switch b, found := bytes[char]; {
		case found:
			text.WriteByte(b)
		case char < 0x80:
			text.WriteRune(char)
		default:
			text.WriteByte('?')
		}
	}
	return text.String()
}

func TestAFaultNamesTheRowAsItNamesItself(t *testing.T) {
	file := strings.NewReplacer("310449415", "310449416", "Kløverenga;Engveien", ";Engveien").Replace(readFile(t, "register.csv"))
	_, faults := providers.ParseRegister([]byte(file))
	var rows []string
	for _, fault := range faults {
		rows = append(rows, fault.Row)
	}
	if want := []string{"Skogstua aktiv AS, Skogdal", "Kløverenga SA"}; !slices.Equal(rows, want) {
		t.Errorf("named %q, want %q", rows, want)
	}
}

func dropColumn(line string, at int) string {
	quoted := strings.Replace(line, "året; lørdag", "året, lørdag", 1)
	cells := strings.Split(quoted, ";")
	return strings.Replace(strings.Join(slices.Delete(cells, at, at+1), ";"), "året, lørdag", "året; lørdag", 1)
}

func TestABadRegisterIsToldWhatIsWrongAndWhere(t *testing.T) {
	for _, bad := range badFiles(t) {
		t.Run(bad.name, func(t *testing.T) {
			_, faults := providers.ParseRegister([]byte(bad.file))
			at := slices.IndexFunc(faults, func(f providers.Fault) bool {
				return f.Line == bad.line && f.Column == bad.column && f.Code == bad.code
			})
			if at < 0 {
				t.Fatalf("no %s on line %d in %q; got %+v", bad.code, bad.line, bad.column, faults)
			}
			if !strings.Contains(faults[at].Reason, bad.says) {
				t.Errorf("reason %q does not say %q", faults[at].Reason, bad.says)
			}
			checkReasons(t, faults)
		})
	}
}

// checkReasons demands of every fault a place and a whole sentence in both languages.
func checkReasons(t *testing.T, faults []providers.Fault) {
	t.Helper()
	for _, fault := range faults {
		if fault.Line < 1 || fault.Code == "" {
			t.Errorf("fault without place or code: %+v", fault)
		}
		for _, reason := range []string{fault.Reason, fault.ReasonEN} {
			if reason == "" || strings.Contains(reason, "%!") {
				t.Errorf("fault %s has the reason %q", fault.Code, reason)
			}
		}
		if fault.Reason == fault.ReasonEN {
			t.Errorf("fault %s has one language only: %q", fault.Code, fault.Reason)
		}
	}
}

func TestOneFaultIsNamedOnce(t *testing.T) {
	several := map[string]bool{ // one slip that shows as more than one fault
		"an unknown column": true, "a column twice": true,
		"a quotation mark without its pair": true, "a quotation mark that swallows rows": true, "a last quotation mark without its pair": true,
	}
	for _, bad := range badFiles(t) {
		if _, faults := providers.ParseRegister([]byte(bad.file)); len(faults) != 1 && !several[bad.name] {
			t.Errorf("%s: %d faults, want 1: %+v", bad.name, len(faults), faults)
		}
	}
}

func TestEveryFaultIsNamedNotJustTheFirst(t *testing.T) {
	file := strings.NewReplacer(
		"310449415", "310449416",
		"Nordre Aker;ja;6;10;12;2;5;", "Nordre Aker;jo;-6;12;10;5;2;",
		";Telefon;", ";Telefaks;",
		"Kløverenga;Engveien", ";Engveien",
	).Replace(readFile(t, "register.csv"))
	_, faults := providers.ParseRegister([]byte(file))
	type spot struct {
		line   int
		column string
	}
	var got []spot
	for _, fault := range faults {
		got = append(got, spot{fault.Line, fault.Column})
	}
	want := []spot{
		{1, "Telefaks"},
		{1, "Telefon"},
		{3, "Organisasjonsnummer"},
		{4, "I Oslo"},
		{4, "Plasser"},
		{4, "Alder til"},
		{4, "Gruppe til"},
		{12, "Avlastningssted"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("named %v\nwant  %v", got, want)
	}
}

func TestALineIsThePhysicalLineOfTheFile(t *testing.T) {
	file := readFile(t, "register.csv")
	file = strings.Replace(file, "mat lages sammen.\"", "\r\nmat lages\r\nsammen.\"", 1)
	file = strings.Replace(file, "A calm home", "A \a home", 1)
	file = strings.Replace(file, "310449415", "310449416", 1)
	_, faults := providers.ParseRegister([]byte(file))
	if len(faults) != 2 || faults[0].Line != 4 || faults[1].Line != 5 {
		t.Errorf("got %+v, want faults on lines 4 and 5: the first row takes three lines", faults)
	}
}

func TestARowWithAFaultIsNotAmongTheRows(t *testing.T) {
	rows, faults := providers.ParseRegister([]byte(strings.Replace(readFile(t, "register.csv"), "310449415", "310449416", 1)))
	if len(rows) != 19 || len(faults) != 1 {
		t.Errorf("%d rows and %d faults, want 19 and 1", len(rows), len(faults))
	}
}

func TestTheListOfFaultsHasAnEnd(t *testing.T) {
	header, _, _ := strings.Cut(readFile(t, "register.csv"), "\n")
	for name, file := range map[string]string{
		"rows":    header + "\n" + strings.Repeat("x\n", providers.MaxRegisterBytes/4),
		"columns": strings.Repeat(";", providers.MaxRegisterBytes),
	} {
		_, faults := providers.ParseRegister([]byte(file))
		if len(faults) != providers.MaxFaults+1 || faults[providers.MaxFaults].Code != "more_faults" {
			t.Errorf("%s: %d faults, want %d and one that says there are more", name, len(faults), providers.MaxFaults)
		}
		checkReasons(t, faults)
	}
}

func FuzzParseRegister(f *testing.F) {
	lines := strings.SplitAfter(readFile(f, "register.csv"), "\r\n")
	f.Add([]byte(lines[0] + lines[1]))
	f.Add([]byte(lines[0] + lines[2] + lines[2]))
	f.Add([]byte(lines[0] + strings.Replace(lines[1], "å", "\xe5", 1)))
	f.Add([]byte(lines[0] + `"` + lines[1]))
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte(";\n\x00;\""))
	f.Fuzz(func(t *testing.T, content []byte) {
		rows, faults := providers.ParseRegister(content)
		checkReasons(t, faults)
		if len(rows) == 0 && len(faults) == 0 {
			t.Error("neither a row nor a fault")
		}
		if len(faults) > 0 {
			return
		}
		plan, refused := providers.PlanImport(rows, providers.Existing{}, today)
		if len(refused) > 0 || plan.Count(providers.Created) != len(rows) {
			t.Errorf("a clean file is not imported: %+v", refused)
		}
	})
}
