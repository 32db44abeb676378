package api

// fieldMessages is the second table of texts: the code of a fault in one field, and what its reader is told.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var fieldMessages = map[string]text{
	"required":           {"Må fylles ut.", "Must be filled in."},
	"unknown_value":      {"Denne verdien kjenner vi ikke.", "We do not know this value."},
	"unknown_field":      {"Dette feltet finnes ikke her.", "There is no such field here."},
	"unknown_parameter":  {"Denne parameteren finnes ikke her.", "There is no such parameter here."},
	"unknown_party":      {"Bydelen, leverandøren eller kommunen finnes ikke.", "The district, provider or municipality does not exist."},
	"unknown_account":    {"Kontoen finnes ikke, er stengt eller har feil rolle.", "The account does not exist, is closed or has the wrong role."},
	"unknown_agreement":  {"Oppgi en avtale som finnes.", "Name an agreement that exists."},
	"unknown_provider":   {"Leverandøren finnes ikke.", "The provider does not exist."},
	"unknown_district":   {"Bydelen finnes ikke i kommunen.", "The district does not exist in the municipality."},
	"not_after_today":    {"Må fylles ut, og kan ikke være etter i dag.", "Must be filled in, and cannot be after today."},
	"from_today":         {"Må være i dag eller senere.", "Must be today or later."},
	"crossed":            {"Slutten kan ikke være før begynnelsen.", "The end cannot be before the beginning."},
	"out_of_range":       {"Tallet er for stort eller for lite.", "The number is too large or too small."},
	"other_lot":          {"Hører ikke til denne delen av avtalen.", "Does not belong to this lot of the agreement."},
	"twice":              {"Står to ganger.", "Occurs twice."},
	"other_text":         {"Dette er ikke teksten som gjelder nå. Den har versjon {text_version}.", "This is not the text in force now, which has version {text_version}."},
	"before_agreement":   {"Kan ikke være før avtalen, {agreement_date}.", "Cannot be before the agreement, {agreement_date}."},
	"after_deadline":     {"Må være senest {latest_start}.", "Must be no later than {latest_start}."},
	"outside_lot_rules":  {"Dagen passer ikke med {lot}.", "The day does not fit {lot}."},
	"reason_not_allowed": {"Bruk en av: {reasons}.", "Use one of: {reasons}."},
	"not_covered":        {"Med dette svaret dekker ikke avtalen saken.", "With this answer the agreement does not cover the case."},
	"before_wish":        {"Familien har bedt om oppstart tidligst {not_before}.", "The family has asked for a start no earlier than {not_before}."},
	"after_latest_start": {"Må være etter {latest_start}.", "Must be after {latest_start}."},
	"not_changeable":     {"Kan ikke endres nå.", "Cannot be changed now."},
	"not_keepable":       {"Denne rollen kan du ikke gi.", "You may not give this role."},
	"wrong_type":         {"Har feil type.", "Has the wrong type."},
	"not_an_integer":     {"Må være et helt tall.", "Must be a whole number."},
	"too_long":           {"Teksten er for lang.", "The text is too long."},
	"bad_text":           {"Teksten har tegn som ikke kan brukes.", "The text has characters that cannot be used."},
	"bad_date":           {"Skriv datoen som ÅÅÅÅ-MM-DD.", "Write the date as YYYY-MM-DD."},
	"bad_cursor":         {"Bruk «next» fra forrige svar.", "Use “next” of the answer before."},
	"no_capacity":        {"Har ingen ledig plass nå.", "Has no free place now."},
	"not_on_list":        {"Er ikke på listen for denne saken.", "Is not on the list for this case."},
	"bad_login":          {"Bruk 3–100 tegn uten mellomrom.", "Use 3–100 characters without blanks."},
	"weak_password":      {"Bruk 12–128 tegn, og ikke et vanlig passord.", "Use 12–128 characters, and not a common password."},
	"no_authority":       {"Var ikke registrert med rett til å velge på denne datoen.", "Was not recorded with the right to choose on this date."},
	"before_published":   {"Kan ikke være før saken ble publisert, {published_on}.", "Cannot be before the case was published, {published_on}."},
	"taken":              {"Er i bruk.", "Is in use."},
}

// words are the codes that stand in the middle of a sentence, as a reader says them.
//
//nolint:gochecknoglobals // as fieldMessages
var words = map[string]text{
	"draft":               {"et utkast", "a draft"},
	"published":           {"åpen for valg", "open for choice"},
	"chosen":              {"valgt og under vurdering", "chosen and being assessed"},
	"suitable":            {"funnet egnet og venter på signering", "found suitable and waiting to be signed"},
	"agreed":              {"avtalt", "agreed"},
	"start_confirmed":     {"avtalt med bekreftet oppstart", "agreed with a confirmed start"},
	"started":             {"i gang", "under way"},
	"ended":               {"avsluttet", "ended"},
	"withdrawn":           {"trukket tilbake", "withdrawn"},
	"group_respite":       {"gruppeavlastning", "group respite"},
	"residential_respite": {"boligavlastning", "residential respite"},
}
