package document

import "strings"

// Lang is a language that papers are written in.
type Lang string

// The languages, by their tags.
const (
	Bokmaal Lang = "nb"
	Nynorsk Lang = "nn"
	English Lang = "en"
)

// Langs lists the languages.
func Langs() []Lang { return []Lang{Bokmaal, Nynorsk, English} }

// say gives a text of the table with its gaps filled by pairs of name and value. What the table does not know is said as it is.
func (l Lang) say(key string, gaps ...string) string {
	row, ok := texts[key]
	if !ok {
		return key
	}
	text := row.nb
	switch l {
	case Bokmaal:
	case Nynorsk:
		text = row.nn
	case English:
		text = row.en
	}
	for i := 0; i+1 < len(gaps); i += 2 {
		text = strings.ReplaceAll(text, "{"+gaps[i]+"}", gaps[i+1])
	}
	return text
}

// code gives the word for a code of the domain: its kind and itself are the key.
func (l Lang) code(kind, code string) string {
	if word := l.say(kind + "." + code); word != kind+"."+code {
		return word
	}
	return code
}

type words struct{ nb, nn, en string }

// texts is THE table of everything that a paper says, one row per text, in three languages.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var texts = map[string]words{
	"page":                 {"Side {page} av {pages}", "Side {page} av {pages}", "Page {page} of {pages}"},
	"district":             {"Bydel {name}", "Bydel {name}", "{name} district"},
	"telephone":            {"Tlf.\u00a0{phone}", "Tlf.\u00a0{phone}", "Tel.\u00a0{phone}"},
	"at":                   {"{date} kl.\u00a0{hour}.{minute}", "{date} kl.\u00a0{hour}.{minute}", "{date} at {hour}:{minute}"},
	"date.long":            {"{day}. {month} {year}", "{day}. {month} {year}", "{day} {month} {year}"},
	"date.weekday":         {"{weekday} {day}. {month} {year}", "{weekday} {day}. {month} {year}", "{weekday} {day} {month} {year}"},
	"date.short":           {"{dd}.{mm}.{year}", "{dd}.{mm}.{year}", "{day}\u00a0{mon}\u00a0{year}"},
	"label.at":             {"Tidspunkt", "Tidspunkt", "Date and time"},
	"label.printed":        {"Utskrevet", "Utskriven", "Printed"},
	"label.ref":            {"Referanse", "Referanse", "Reference"},
	"label.form":           {"Gjelder", "Gjeld", "Concerns"},
	"label.by":             {"Valgt av", "Valt av", "Chosen by"},
	"label.ground":         {"Velger som", "Vel som", "Chooses as"},
	"label.level":          {"Identifisert med", "Identifisert med", "Identified by"},
	"label.child":          {"Barnets mening", "Meininga til barnet", "The child’s view"},
	"label.place":          {"Plass", "Plass", "Place"},
	"label.caseworker":     {"Saksbehandler", "Saksbehandlar", "Caseworker"},
	"label.address":        {"Stedets adresse", "Adressa til staden", "Address of the place"},
	"label.chosen":         {"Valgt tilbud", "Valt tilbod", "Chosen offer"},
	"label.hash":           {"Kontrollsum (SHA-256) av den lagrede teksten", "Kontrollsum (SHA-256) av den lagra teksten", "Checksum (SHA-256) of the stored text"},
	"label.consent":        {"Samtykke fra", "Samtykke frå", "Consent from"},
	"label.consent_ground": {"Samtykker som", "Samtykkjer som", "Consents as"},
	"label.consent_level":  {"Identifisert med", "Identifisert med", "Identified by"},
	"label.consent_at":     {"Samtykke gitt", "Samtykke gjeve", "Consent given"},
	"label.signed_form":    {"På papir", "På papir", "On paper"},
	"label.archive":        {"Arkivreferanse", "Arkivreferanse", "Archive reference"},
	"label.registered_at":  {"Registrert", "Registrert", "Registered"},
	"label.registered_by":  {"Registrert av", "Registrert av", "Registered by"},
	"label.confirmed_by":   {"Bekreftet av", "Stadfesta av", "Confirmed by"},
	"signed_on":            {"Skjema underskrevet {date}", "Skjema underskrive {date}", "Form signed {date}"},
	"without":              {"Uten personopplysninger", "Utan personopplysningar", "Without persons"},
	"round":                {"{reference}, valg nr.\u00a0{number}", "{reference}, val nr.\u00a0{number}", "{reference}, choice no.\u00a0{number}"},
	"chosen":               {"VALGT: {provider}", "VALT: {provider}", "CHOSEN: {provider}"},
	"offer":                {"{provider}, {place}", "{provider}, {place}", "{provider}, {place}"},
	"offer.numbered":       {"{number}. {provider}, {place}", "{number}. {provider}, {place}", "{number}. {provider}, {place}"},

	"receipt.file":  {"pusterom-kvittering", "pusterom-kvittering", "pusterom-receipt"},
	"receipt.title": {"Kvittering for valg av tilbud", "Kvittering for val av tilbod", "Receipt for the choice of an offer"},
	"receipt.intro": {
		"Valget er mottatt av bydelen. Kvitteringen viser valget og hele listen slik begge ble lagret da valget ble gjort.",
		"Bydelen har teke imot valet. Kvitteringa viser valet og heile lista slik begge vart lagra då valet vart gjort.",
		"The district has received the choice. Below are the choice and the whole list as stored when it was made.",
	},
	"receipt.list":      {"Listen da valget ble gjort", "Lista då valet vart gjort", "The list when the choice was made"},
	"order.neutral":     {"Rekkefølgen er tilfeldig, bestemt av saken og den samme hver gang. Ingen kan betale for eller bestemme en plass på listen.", "Rekkjefølgja er tilfeldig, fastsett av saka og den same kvar gong. Ingen kan betale for eller bestemme ein plass på lista.", "The order is random, set by the case and the same every time. Nobody can pay for or decide a position in the list."},
	"overview.file":     {"pusterom-oversikt", "pusterom-oversikt", "pusterom-overview"},
	"overview.title":    {"Tilbud dere kan velge mellom", "Tilbod de kan velje mellom", "Offers you can choose from"},
	"overview.intro":    {"Her er alle leverandører på rammeavtalen som bydelen kan bruke, også de som er fulle nå. Dere velger selv. Avlastningen er gratis.", "Her er alle leverandørar på rammeavtalen som bydelen kan bruke, også dei som er fulle no. De vel sjølve. Avlastinga er gratis.", "Here are all providers on the framework agreement that the district can use, also those that are full now. The choice is yours. Respite care is free of charge."},
	"overview.list":     {"Alle tilbud", "Alle tilbod", "All offers"},
	"overview.none":     {"Ingen tilbud står på listen nå.", "Ingen tilbod står på lista no.", "No offers are on the list now."},
	"overview.fit":      {"«Merk» sier hva som kanskje ikke passer. Dere kan velge tilbudet likevel.", "«Merk» seier kva som kanskje ikkje passar. De kan velje tilbodet likevel.", "“Note” says what may not suit. You may choose the offer all the same."},
	"capacity.word":     {"«Full» og «ledig» er regnet ut av systemet. Resten av kapasiteten er leverandørens egne ord, med datoen for dem i parentes; «tidligst» er tidligste oppstart.", "«Full» og «ledig» er rekna ut av systemet. Resten av kapasiteten er det leverandøren sjølv seier, med datoen i parentes; «tidlegast» er tidlegaste oppstart.", "“Full” and “free” are worked out by the system. The rest of the capacity is the provider’s own word, with its date in brackets; “earliest” is the earliest start."},
	"form.title":        {"Valgskjema", "Valskjema", "Form for your choice"},
	"form.intro":        {"Kryss av for ett tilbud, skriv under og send skjemaet til bydelen.", "Kryss av for eitt tilbod, skriv under og send skjemaet til bydelen.", "Tick one offer, sign, and send the form to the district."},
	"form.offers":       {"Vi velger (ett kryss)", "Vi vel (eitt kryss)", "We choose (tick one)"},
	"form.name":         {"Navn på den som velger", "Namn på den som vel", "Name of the person choosing"},
	"form.ground":       {"Jeg velger som", "Eg vel som", "I choose as"},
	"form.child":        {"Barnets mening (for barn fra 7 til 18 år)", "Meininga til barnet (for barn frå 7 til 18 år)", "The child’s view (for children from 7 to 18)"},
	"form.child.text":   {"Hva barnet mener, eller hvorfor det ikke har sagt sin mening", "Kva barnet meiner, eller kvifor det ikkje har sagt si meining", "What the child thinks, or why no view was given"},
	"form.child.weight": {"Fra 12 år: hvordan barnets mening er vektlagt", "Frå 12 år: korleis meininga til barnet er vektlagd", "From 12: how the child’s view was given weight"},
	"form.wait":         {"Hvis tilbudet er fullt", "Dersom tilbodet er fullt", "If the offer is full"},
	"form.wait.yes":     {"Vi godtar å vente på ledig plass. Leverandøren må likevel starte innen fire måneder etter at avropet er signert.", "Vi godtek å vente på ledig plass. Leverandøren må likevel starte innan fire månader etter at avropet er signert.", "We accept to wait for a free place. The provider must still start within four months after the call-off is signed."},
	"form.date":         {"Sted og dato", "Stad og dato", "Place and date"},
	"form.signature":    {"Underskrift", "Underskrift", "Signature"},
	"form.both":         {"Ved 16 og 17 år velger den unge og en forelder sammen. Begge skriver under.", "Ved 16 og 17 år vel den unge og ein forelder saman. Begge skriv under.", "At 16 and 17 the young person and a parent choose together. Both sign."},
	"form.other":        {"Den andres navn og underskrift", "Namnet og underskrifta til den andre", "Name and signature of the other one"},
	"form.send":         {"Send skjemaet til", "Send skjemaet til", "Send the form to"},

	"head.number":   {"Nr.", "Nr.", "No."},
	"head.provider": {"Leverandør, sted, alder, gruppe", "Leverandør, stad, alder, gruppe", "Provider, place, ages, group"},
	"head.needs":    {"Dekker behov", "Dekkjer behov", "Meets needs"},
	"head.capacity": {"Kapasitet", "Kapasitet", "Capacity"},
	"head.notes":    {"Merk", "Merk", "Note"},
	"ages":          {"{from}–{to} år", "{from}–{to} år", "{from}–{to} years"},
	"group":         {"{from}–{to} i gruppen", "{from}–{to} i gruppa", "{from}–{to} in group"},
	"needs.none":    {"Ingen utover de tolv punktene", "Ingen utover dei tolv punkta", "None beyond the twelve points"},
	"full":          {"Full nå", "Full no", "Full now"},
	"not_full":      {"Ledig plass nå", "Ledig plass no", "Free place now"},
	"stated":        {"{statement} ({date})", "{statement} ({date})", "{statement} ({date})"},
	"stated.no":     {"Kapasitet ikke oppgitt", "Kapasitet ikkje oppgjeven", "Capacity not stated"},
	"stated.over":   {"Utløpt opplysning ({date})", "Utgått opplysning ({date})", "Statement run out ({date})"},
	"earliest":      {"Tidligst {date}", "Tidlegast {date}", "Earliest {date}"},

	"statement.has_capacity":     {"Har kapasitet", "Har kapasitet", "Has capacity"},
	"statement.waitlist":         {"Venteliste", "Venteliste", "Waiting list"},
	"statement.needs_assessment": {"Må vurderes", "Må vurderast", "Needs assessment"},
	"statement.no_capacity":      {"Har ikke kapasitet", "Har ikkje kapasitet", "No capacity"},

	"fit.age_outside":  {"Alderen er utenfor", "Alderen er utanfor", "Age is outside"},
	"fit.need_missing": {"Har ikke oppgitt: {need}", "Har ikkje oppgitt: {need}", "Has not stated: {need}"},
	"fit.starts_late":  {"Starter sent", "Startar seint", "Starts late"},
	"earlier":          {"Ikke egnet før: {reason}", "Ikkje eigna før: {reason}", "Not suitable before: {reason}"},

	"reason.competence":           {"kompetanse", "kompetanse", "competence"},
	"reason.premises":             {"lokaler", "lokale", "premises"},
	"reason.safety":               {"sikkerhet", "tryggleik", "safety"},
	"reason.group_fit":            {"gruppen", "gruppa", "the group"},
	"reason.conflict_of_interest": {"interessekonflikt", "interessekonflikt", "conflict of interest"},

	"need.wheelchair":        {"rullestol", "rullestol", "wheelchair"},
	"need.ceiling_hoist":     {"takheis", "takheis", "ceiling hoist"},
	"need.aac":               {"ASK", "ASK", "AAC"},
	"need.awake_night_staff": {"våken nattevakt", "vaken nattevakt", "awake night staff"},
	"need.epilepsy":          {"epilepsi", "epilepsi", "epilepsy"},
	"need.tube_feeding":      {"sondeernæring", "sondeernæring", "tube feeding"},
	"need.sensory_loss":      {"sansetap", "sansetap", "sensory loss"},

	"lot.group_respite":       {"Gruppeavlastning", "Gruppeavlasting", "Group respite"},
	"lot.residential_respite": {"Boligavlastning", "Bustadavlasting", "Residential respite"},

	"hold.held":     {"Plass er satt av", "Plass er sett av", "A place is reserved"},
	"hold.waiting":  {"Venter på ledig plass", "Ventar på ledig plass", "Waiting for a free place"},
	"hold.released": {"Plassen er gitt fra seg", "Plassen er gjeven frå seg", "The place has been given up"},

	"ground.self":             {"Brukeren selv", "Brukaren sjølv", "The user"},
	"ground.parent":           {"Forelder", "Forelder", "Parent"},
	"ground.verge":            {"Verge", "Verje", "Guardian (verge)"},
	"ground.agent":            {"Fullmektig", "Fullmektig", "Authorised agent"},
	"ground.nearest_relative": {"Nærmeste pårørende", "Næraste pårørande", "Nearest relative"},

	"level.password": {"Brukernavn og passord", "Brukarnamn og passord", "User name and password"},
	"level.paper":    {"Underskrift på papir", "Underskrift på papir", "Signature on paper"},

	"child.given":    {"Har sagt sin mening", "Har sagt si meining", "Has given a view"},
	"child.not_able": {"Kunne ikke si sin mening", "Kunne ikkje seie si meining", "Was not able to"},
	"child.declined": {"Ville ikke si sin mening", "Ville ikkje seie si meining", "Did not want to"},
	"child.kept":     {"Står i saken", "Står i saka", "Is in the case"},
	"child.by":       {"{view} (opplyst av {name})", "{view} (opplyst av {name})", "{view} (stated by {name})"},
	"child.none":     {"Ikke hørt (kreves fra 7 til 18 år)", "Ikkje høyrd (kravd frå 7 til 18 år)", "Not heard (required from 7 to 18)"},

	"weekday.0": {"søndag", "søndag", "Sunday"},
	"weekday.1": {"mandag", "måndag", "Monday"},
	"weekday.2": {"tirsdag", "tysdag", "Tuesday"},
	"weekday.3": {"onsdag", "onsdag", "Wednesday"},
	"weekday.4": {"torsdag", "torsdag", "Thursday"},
	"weekday.5": {"fredag", "fredag", "Friday"},
	"weekday.6": {"lørdag", "laurdag", "Saturday"},
	"month.1":   {"januar", "januar", "January"},
	"month.2":   {"februar", "februar", "February"},
	"month.3":   {"mars", "mars", "March"},
	"month.4":   {"april", "april", "April"},
	"month.5":   {"mai", "mai", "May"},
	"month.6":   {"juni", "juni", "June"},
	"month.7":   {"juli", "juli", "July"},
	"month.8":   {"august", "august", "August"},
	"month.9":   {"september", "september", "September"},
	"month.10":  {"oktober", "oktober", "October"},
	"month.11":  {"november", "november", "November"},
	"month.12":  {"desember", "desember", "December"},
}
