package providers

import (
	"slices"
	"strings"
)

// MaxRegisterBytes is the largest register file that is accepted (5 MiB). Callers check it before they hold the
// file in memory.
const MaxRegisterBytes = 5 << 20

// RegisterRow is one row of the register file: a provider and one of its offers. The offer has no ids, nothing held or
// filled elsewhere, and a statement without the day it was given.
type RegisterRow struct {
	Line               int // physical line it begins on
	OrganisationNumber string
	ProviderName       string
	Offer              Offer
}

// OfferKey is what makes a row of the register file the same offer as before.
type OfferKey struct {
	OrganisationNumber string
	Lot                Lot
	Place              string // the location's name, folded
}

// NewOfferKey folds case and doubled spaces in the place's name, so that a retyped name is still the same place.
func NewOfferKey(organisationNumber string, lot Lot, place string) OfferKey {
	folded := strings.ToLower(strings.Join(strings.Fields(place), " "))
	return OfferKey{OrganisationNumber: NormalOrganisationNumber(organisationNumber), Lot: lot, Place: folded}
}

// Key gives the row's key.
func (r RegisterRow) Key() OfferKey {
	return NewOfferKey(r.OrganisationNumber, r.Offer.Lot, r.Offer.Location.Name)
}

// Name is what a reader finds the row by: the provider and the place.
func (r RegisterRow) Name() string {
	names := []string{excerpt(r.ProviderName), excerpt(r.Offer.Location.Name)}
	return strings.Join(slices.DeleteFunc(names, func(name string) bool { return name == "" }), ", ")
}

// registerColumns is THE table of the register file's columns.
var registerColumns = []column{
	{"Leverandør", "provider_name", true},
	{"Organisasjonsnummer", "organisation_number", true},
	{"Delkontrakt", "lot", true},
	{"Avlastningssted", "location.name", true},
	{"Adresse", "location.address", true},
	{"Postnr", "location.postcode", true},
	{"Poststed", "location.city", true},
	{"Bydel eller kommune", "location.area", true},
	{"I Oslo", "location.in_oslo", true},
	{"Plasser", "places", true},
	{"Alder fra", "age_from", true},
	{"Alder til", "age_to", true},
	{"Gruppe fra", "group_from", true},
	{"Gruppe til", "group_to", true},
	{"Tilbyr (12 punkter)", "services", true},
	{"Tilleggsbehov", "needs", false},
	{"Dager", "days", true},
	{"Kapasitet", "statement.value", false},
	{"Tidligste oppstart", "statement.earliest_start", false},
	{"Kapasitet gjelder til", "statement.valid_until", false},
	{"Telefon", "phone", false},
	{"E-post", "email", false},
	{"Beskrivelse bokmål", "descriptions.nb", false},
	{"Beskrivelse nynorsk", "descriptions.nn", false},
	{"Beskrivelse engelsk", "descriptions.en", false},
}

// The words of the register file's cells.
var (
	lotWords = []word[Lot]{
		{"Gruppeavlastning", GroupRespite},
		{"Boligavlastning", ResidentialRespite},
	}
	daysWords = []word[string]{
		{"fredag–søndag og ferier", WeekendsAndHolidays},
		{"alle dager hele året; lørdag og søndag uten overnatting", AllNights},
	}
	yesWords = []word[bool]{{"ja", true}, {"nei", false}}

	statementWords = []word[StatementValue]{
		{"ledig", HasCapacity},
		{"venteliste", Waitlist},
		{"må vurderes", NeedsAssessment},
		{"fullt", NoCapacity},
		{"ukjent", Unknown},
	}
)

// ParseRegister reads the register file as a procurement office saves it: UTF-8 with or without byte order mark, or
// Windows-1252, semicolons, quoted fields, CRLF or LF, dates as dd.mm.yyyy. It gives the rows without fault, and every fault with its
// line and column; while there is any fault, nothing may be imported. It never panics, whatever the bytes.
func ParseRegister(b []byte) ([]RegisterRow, []Fault) {
	register := &registerReader{lines: map[OfferKey]int{}, names: map[string]providerName{}}
	faults := readSheet(b, registerColumns, register.visit)
	return register.rows, faults
}

// registerReader remembers the rows above, for what only two rows together can get wrong.
type registerReader struct {
	rows  []RegisterRow
	lines map[OfferKey]int
	names map[string]providerName
}

type providerName struct {
	name string
	line int
}

func (r *registerReader) visit(l *line) {
	row := readRegisterRow(l)
	l.adopt(Provider{OrganisationNumber: row.OrganisationNumber, Name: row.ProviderName}.Check())
	l.adopt(row.Offer.CheckFacts())
	l.adopt(row.Offer.Statement.Check())
	r.compareName(l, row)
	r.compareKey(l, row)
	if len(l.faults) == 0 {
		r.rows = append(r.rows, row)
	}
	for i := range l.faults {
		l.faults[i].Row = row.Name()
	}
}

// compareName refuses one organisation number under two names.
func (r *registerReader) compareName(l *line, row RegisterRow) {
	if !ValidOrganisationNumber(row.OrganisationNumber) || row.ProviderName == "" {
		return
	}
	first, seen := r.names[row.OrganisationNumber]
	switch {
	case !seen:
		r.names[row.OrganisationNumber] = providerName{row.ProviderName, row.Line}
	case first.name != row.ProviderName:
		l.refuse("provider_name", faultTwoNames, row.OrganisationNumber, excerpt(row.ProviderName), excerpt(first.name), first.line)
	}
}

// compareKey refuses the same offer twice.
func (r *registerReader) compareKey(l *line, row RegisterRow) {
	key := row.Key()
	if !ValidOrganisationNumber(key.OrganisationNumber) || !key.Lot.Valid() || key.Place == "" {
		return
	}
	if first, seen := r.lines[key]; seen {
		l.refuse("location.name", faultDuplicateKey, first)
		return
	}
	r.lines[key] = row.Line
}

func readRegisterRow(l *line) RegisterRow {
	return RegisterRow{
		Line:               l.start,
		OrganisationNumber: NormalOrganisationNumber(l.text("organisation_number")),
		ProviderName:       l.text("provider_name"),
		Offer:              readOffer(l),
	}
}

func readOffer(l *line) Offer {
	return Offer{
		Lot:           wordIn(l, "lot", lotWords),
		Location:      readLocation(l),
		Places:        l.number("places"),
		AgeFrom:       l.number("age_from"),
		AgeTo:         l.number("age_to"),
		GroupFrom:     l.number("group_from"),
		GroupTo:       l.number("group_to"),
		Services:      readCodes(l, "services", KindService),
		Needs:         readCodes(l, "needs", KindNeed, KindTrait),
		Traits:        codesIn(l.text("needs"), KindTrait),
		Days:          wordIn(l, "days", daysWords),
		Phone:         l.text("phone"),
		Email:         l.text("email"),
		DescriptionNB: l.text("descriptions.nb"),
		DescriptionNN: l.text("descriptions.nn"),
		DescriptionEN: l.text("descriptions.en"),
		Statement:     readStatement(l),
	}
}

func readLocation(l *line) Location {
	return Location{
		Name:     l.text("location.name"),
		Address:  l.text("location.address"),
		Postcode: l.text("location.postcode"),
		City:     l.text("location.city"),
		Area:     l.text("location.area"),
		InOslo:   wordIn(l, "location.in_oslo", yesWords),
	}
}

func readStatement(l *line) Statement {
	const layout, form = "2.1.2006", "dd.mm.åååå"
	value := wordIn(l, "statement.value", statementWords)
	if value == "" {
		value = Unknown
	}
	return Statement{
		Value:         value,
		EarliestStart: l.date("statement.earliest_start", layout, form),
		ValidUntil:    l.date("statement.valid_until", layout, form),
	}
}

// readCodes reads a cell of words separated by commas. Words of every kind named are known there; the codes of the
// first kind are returned, in the catalogue's order, so that words written in another order are no change.
func readCodes(l *line, field string, kinds ...NeedKind) []string {
	known := pluck(wordText, kinds)
	for _, text := range listed(l.text(field)) {
		if !slices.ContainsFunc(known, func(word string) bool { return sameWord(word, text) }) {
			l.refuse(field, faultUnknownWord, excerpt(text), join(known))
		}
	}
	return codesIn(l.text(field), kinds[0])
}

// codesIn gives the codes of one kind whose words are in the list.
func codesIn(list string, kind NeedKind) []string {
	texts := listed(list)
	var codes []string
	for _, entry := range catalogue {
		named := func(text string) bool { return sameWord(entry.Word, text) }
		if entry.Kind == kind && slices.ContainsFunc(texts, named) {
			codes = append(codes, entry.Code)
		}
	}
	return codes
}

func listed(list string) []string {
	var texts []string
	for text := range strings.SplitSeq(list, ",") {
		if text = strings.TrimSpace(text); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}
