package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// What only HTTP can get wrong.
var (
	errMalformed   = errors.New("malformed body")
	errWrongType   = errors.New("wrong content type")
	errBadVersion  = errors.New("malformed If-Match")
	errBadKey      = errors.New("malformed Idempotency-Key")
	errBadQuery    = errors.New("query parameters that cannot be used")
	errNoRoute     = errors.New("no such route")
	errNotOffered  = errors.New("no such form of the answer")
	errNoMethod    = errors.New("no such method on this route")
	errRateLimited = errors.New("too many requests")
	errOtherSite   = errors.New("refresh cookie asked for by another site")
	errInternal    = errors.New("internal fault")
)

// text is one text in both languages. Gaps such as {latest_start} are filled with the values of the refusal.
type text struct{ nb, en string }

// problem is how one refusal looks.
type problem struct {
	err    error
	status int
	code   string
	title  text
	detail text
	// retry is how many seconds the caller should wait (Retry-After); 0 says nothing.
	retry int
}

// problems is THE table: a new refusal is its Err… variable and one row here. The first row whose error is found in what
// the use case returned speaks; what is not here is the last row, which tells nothing.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var problems = []problem{
	{
		// Before its kind, which it also is.
		err: market.ErrWrongPassword, status: http.StatusUnauthorized, code: "unauthenticated",
		title:  text{"Innloggingen gikk ikke", "The sign-in failed"},
		detail: text{"Brukernavn eller passord er feil.", "The user name or password is wrong."},
	},
	{
		err: identity.ErrUnauthenticated, status: http.StatusUnauthorized, code: "unauthenticated",
		title:  text{"Du er ikke logget inn", "You are not signed in"},
		detail: text{"Logg inn og prøv igjen.", "Sign in and try again."},
	},
	{
		err: errOtherSite, status: http.StatusUnauthorized, code: "unauthenticated",
		title:  text{"Forespørselen kom fra en annen side", "The request came from another site"},
		detail: text{"Innloggingen i nettleseren kan bare brukes fra Pusteroms egne sider. Åpne Pusterom og prøv igjen.", "The sign-in kept by the browser counts only for Pusterom's own pages. Open Pusterom and try again."},
	},
	{
		err: market.ErrMissingRole, status: http.StatusForbidden, code: "missing_role",
		title:  text{"Rollen din kan ikke gjøre dette", "Your role may not do this"},
		detail: text{"Dette kan bare gjøres av: {roles}.", "Only these may do this: {roles}."},
	},
	{
		err: orders.ErrAuthorityEnded, status: http.StatusForbidden, code: "not_authorised_to_choose",
		title:  text{"Du kan ikke lenger handle i denne saken", "You can no longer act in this case"},
		detail: text{"Retten din til å representere personen er over. Ta kontakt med bydelen hvis det ikke stemmer.", "Your right to represent the person has ended. Contact the district if that is not so."},
	},
	{
		err: orders.ErrNotFound, status: http.StatusNotFound, code: "not_found",
		title:  text{"Vi finner ikke det du ser etter", "We cannot find what you are looking for"},
		detail: text{"Det finnes ikke, eller du har ikke tilgang.", "It does not exist, or you have no access."},
	},
	{
		err: errNoRoute, status: http.StatusNotFound, code: "not_found",
		title:  text{"Vi finner ikke det du ser etter", "We cannot find what you are looking for"},
		detail: text{"Det finnes ikke, eller du har ikke tilgang.", "It does not exist, or you have no access."},
	},
	{
		err: errNoMethod, status: http.StatusMethodNotAllowed, code: "not_found",
		title:  text{"Adressen kan ikke brukes slik", "The address cannot be used like this"},
		detail: text{"Adressen finnes, men ikke med denne metoden.", "The address exists, but not with this method."},
	},

	{
		err: errMalformed, status: http.StatusBadRequest, code: "invalid_field",
		title:  text{"Vi kan ikke lese det som ble sendt", "We cannot read what was sent"},
		detail: text{"Innholdet er ikke gyldig JSON i UTF-8, eller et felt står to ganger.", "The content is not valid JSON in UTF-8, or a field occurs twice."},
	},
	{
		err: errBadVersion, status: http.StatusBadRequest, code: "invalid_field",
		title:  text{"If-Match kan ikke brukes", "If-Match cannot be used"},
		detail: text{"If-Match må være ETag-en fra svaret du leste, for eksempel \"7\".", "If-Match must be the ETag of the answer you read, for example \"7\"."},
	},
	{
		err: errBadKey, status: http.StatusBadRequest, code: "invalid_field",
		title:  text{"Idempotency-Key kan ikke brukes", "Idempotency-Key cannot be used"},
		detail: text{"Nøkkelen må ha 1–255 synlige ASCII-tegn.", "The key must have 1–255 visible ASCII characters."},
	},
	{
		err: errBadQuery, status: http.StatusBadRequest, code: "invalid_field",
		title:  text{"Adressen har parametere vi ikke kan bruke", "The address has parameters we cannot use"},
		detail: text{"Se hvilke under.", "See which below."},
	},
	{
		err: market.ErrBadCursor, status: http.StatusBadRequest, code: "invalid_field",
		title:  text{"Adressen har parametere vi ikke kan bruke", "The address has parameters we cannot use"},
		detail: text{"Se hvilke under.", "See which below."},
	},
	{
		err: errWrongType, status: http.StatusUnsupportedMediaType, code: "invalid_field",
		title:  text{"Innholdet har feil type", "The content has the wrong type"},
		detail: text{"Content-Type må være den som adressen tar imot, i UTF-8 og ukomprimert.", "Content-Type must be the one the address takes, in UTF-8 and not compressed."},
	},
	{
		err: errNotOffered, status: http.StatusNotAcceptable, code: "invalid_field",
		title:  text{"Svaret finnes ikke i den formen", "The answer does not exist in that form"},
		detail: text{"Accept må ta imot en av formene som adressen svarer i. De står i beskrivelsen av API-et.", "Accept must take one of the forms that the address answers in. The description of the API lists them."},
	},
	{
		err: market.ErrTooLarge, status: http.StatusRequestEntityTooLarge, code: "invalid_field",
		title:  text{"Det som ble sendt, er for stort", "What was sent is too large"},
		detail: text{"En registerfil kan være på høyst 5 MiB, alt annet på høyst 64 KiB.", "A register file may have at most 5 MiB, anything else at most 64 KiB."},
	},

	{
		err: orders.ErrVersionRequired, status: http.StatusPreconditionRequired, code: "version_required",
		title:  text{"Vi må vite hva du har lest", "We must know what you have read"},
		detail: text{"Send ETag-en fra det du leste, i If-Match.", "Send the ETag of what you read in If-Match."},
	},
	{
		err: orders.ErrVersionConflict, status: http.StatusPreconditionFailed, code: "version_conflict",
		title:  text{"Noen har endret dette i mellomtiden", "Somebody has changed this meanwhile"},
		detail: text{"Hent siste versjon og se over før du prøver igjen. Ingenting er lagret.", "Fetch the latest version and check it before you try again. Nothing has been saved."},
	},

	{
		err: orders.ErrAlreadySigned, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Dere har allerede signert", "You have already signed"},
		detail: text{"Avropet er signert av din part fra før.", "Your party has signed the call-off before."},
	},
	{
		err: orders.ErrTwoPersons, status: http.StatusForbidden, code: "two_persons_required",
		title:  text{"To personer må ha sett skjemaet", "Two people must have seen the form"},
		detail: text{"Du registrerte det selv. Be en kollega om å bekrefte det.", "You registered it yourself. Ask a colleague to confirm it."},
	},
	{
		err: orders.ErrContested, status: http.StatusConflict, code: "contested",
		title:  text{"Noen har innvendt mot valget", "Somebody has objected to the choice"},
		detail: text{"Avropet venter til innvendingen er trukket eller bydelen har avgjort den. Er det personen selv som innvender, må det velges på nytt.", "The call-off waits until the objection is taken back or the district has resolved it. If the person concerned objects, a new choice must be made."},
	},
	{
		err: orders.ErrObjected, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Du har allerede innvendt mot dette valget", "You have already objected to this choice"},
		detail: text{"Du kan innvende én gang mot hvert valg.", "You can object once to each choice."},
	},
	{
		err: orders.ErrInvalidState, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Det går ikke nå", "This is not possible now"},
		detail: text{"Saken er {state}, og da kan dette ikke gjøres.", "The case is {state}, and this cannot be done then."},
	},
	{
		err: orders.ErrNothingPlanned, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Det er ingen plan å svare på", "There is no plan to answer"},
		detail: text{"Leverandøren har ikke laget en plan for forvernsperioden ennå.", "The provider has not made a plan for the pre-care period yet."},
	},
	{
		err: orders.ErrVisitOver, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Det går ikke nå", "This is not possible now"},
		detail: text{"Besøket er {status}, og da kan dette ikke gjøres.", "The visit is {status}, and this cannot be done then."},
	},
	{
		err: orders.ErrVisitToCome, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Besøket har ikke vært ennå", "The visit has not been yet"},
		detail: text{"Besøket er {date}. Flytt eller avlys det i planen hvis det ikke blir noe av.", "The visit is on {date}. Move or cancel it in the plan if it will not take place."},
	},
	{
		err: orders.ErrReportStatus, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Det går ikke nå", "This is not possible now"},
		detail: text{"Rapporten er {status}, og da kan dette ikke gjøres.", "The report is {status}, and this cannot be done then."},
	},
	{
		err: orders.ErrReportExists, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Måneden har en rapport fra før", "The month has a report already"},
		detail: text{"Gå videre med den rapporten som finnes.", "Go on with the report that is there."},
	},
	{
		err: providers.ErrBadTransition, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Det går ikke nå", "This is not possible now"},
		detail: text{"Plassen på avtalen kan ikke få denne statusen fra den den har.", "The place on the agreement cannot go to this status from the one it has."},
	},
	{
		err: market.ErrPublished, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Avtalen er publisert", "The agreement is published"},
		detail: text{"Etter publisering kan bare navn og siste dag endres.", "After publication only the name and the last day can change."},
	},
	{
		err: market.ErrOwnAccount, status: http.StatusConflict, code: "invalid_state",
		title:  text{"Dette kan du ikke gjøre med din egen konto", "You cannot do this to your own account"},
		detail: text{"Be en annen leder om å stenge eller flytte kontoen. Passordet ditt bytter du selv, med det du har nå.", "Ask another manager to close or move the account. You change your password yourself, with the one you have now."},
	},
	{
		err: orders.ErrManualHandling, status: http.StatusConflict, code: "manual_handling",
		title:  text{"Saken må håndteres for hånd", "The case must be handled by hand"},
		detail: text{"Saker med sperret adresse går ikke gjennom denne løsningen.", "Cases with a protected address do not go through this system."},
	},
	{
		err: orders.ErrNoAgreement, status: http.StatusConflict, code: "not_on_agreement",
		title:  text{"Ingen avtale gjelder", "No agreement is in force"},
		detail: text{"Det finnes ingen rammeavtale som gjelder i dag for {lot} i bydelen.", "No framework agreement is in force today for {lot} in the district."},
	},
	{
		err: providers.ErrNoCapacity, status: http.StatusConflict, code: "no_capacity",
		title:  text{"Det er ingen ledig plass nå", "There is no free place now"},
		detail: text{"Velg et annet tilbud, eller velg dette og vent på plass. Ingenting er lagret.", "Choose another offer, or choose this one and wait for a place. Nothing has been saved."},
	},
	{
		err: orders.ErrNoHeldPlace, status: http.StatusConflict, code: "no_capacity",
		title:  text{"Saken venter på plass", "The case is waiting for a place"},
		detail: text{"Oppstart kan bekreftes når saken har fått en plass.", "The start can be confirmed once the case has a place."},
	},
	{
		err: providers.ErrBelowUse, status: http.StatusConflict, code: "below_use",
		title:  text{"Så få plasser går ikke", "That is too few places"},
		detail: text{"Flere plasser enn dette er i bruk.", "More places than this are in use."},
	},

	{
		err: orders.ErrMissingFields, status: http.StatusUnprocessableEntity, code: "missing_fields",
		title:  text{"Noe mangler", "Something is missing"},
		detail: text{"Fyll ut feltene under.", "Fill in the fields below."},
	},
	{
		err: orders.ErrReasonRequired, status: http.StatusUnprocessableEntity, code: "reason_required",
		title:  text{"Du må gi en grunn", "You must give a reason"},
		detail: text{"Skriv hvorfor.", "Write why."},
	},
	{
		err: providers.ErrReasonRequired, status: http.StatusUnprocessableEntity, code: "reason_required",
		title:  text{"Du må gi en grunn", "You must give a reason"},
		detail: text{"Skriv hvorfor.", "Write why."},
	},
	{
		err: orders.ErrReasonNotAllowed, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Denne grunnen kan ikke brukes", "This reason cannot be used"},
		detail: text{"Sykdom, ferie, pris eller mangel på plasser er aldri en gyldig grunn. Bruk en av: {reasons}.", "Sickness, holidays, price or lack of places are never valid grounds. Use one of: {reasons}."},
	},
	{
		err: orders.ErrNotCovered, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Avtalen dekker ikke dette", "The agreement does not cover this"},
		detail: text{"Rammeavtalen gjelder for den som bor i kommunen, og som er under 18 år eller bor sammen med foresatte.", "The agreement is for people who live in the municipality and who are under 18 or live with their guardians."},
	},
	{
		err: orders.ErrStartBeforeSigned, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Datoen er for tidlig", "The date is too early"},
		detail: text{"Oppstart kan ikke være før avtalen, {agreement_date}.", "The start cannot be before the agreement, {agreement_date}."},
	},
	{
		err: orders.ErrOtherText, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Teksten har endret seg", "The text has changed"},
		detail: text{"Les teksten som gjelder nå, før du signerer.", "Read the text in force now before you sign."},
	},
	{
		err: orders.ErrMayNotChoose, status: http.StatusUnprocessableEntity, code: "not_authorised_to_choose",
		title:  text{"Du kan ikke velge i denne saken", "You may not choose in this case"},
		detail: text{"Valget må gjøres av en annen som er registrert i saken. Ta kontakt med bydelen hvis det ikke stemmer.", "The choice must be made by somebody else who is recorded in the case. Contact the district if that is not so."},
	},
	{
		err: orders.ErrMayNotObject, status: http.StatusUnprocessableEntity, code: "not_authorised_to_choose",
		title:  text{"Du kan ikke innvende mot dette valget", "You may not object to this choice"},
		detail: text{"Den som har valgt selv, kan trekke valget. Innvende kan den andre forelderen, eller ungdommen selv fra 16 år.", "Whoever chose can take the choice back. The other parent may object, and the young person from the age of 16."},
	},
	{
		err: orders.ErrSignerMayNotChoose, status: http.StatusUnprocessableEntity, code: "not_authorised_to_choose",
		title:  text{"Den som har signert, kunne ikke velge", "Whoever signed could not choose"},
		detail: text{"Skjemaet må være signert av en som er registrert i saken og kunne velge på den datoen.", "The form must be signed by somebody who is recorded in the case and could choose on that date."},
	},
	{
		err: orders.ErrConsentNeeded, status: http.StatusUnprocessableEntity, code: "not_authorised_to_choose",
		title:  text{"Både forelder og ungdom må være med på valget", "Both parent and young person must take part in the choice"},
		detail: text{"Ta kontakt med bydelen, så hjelper de dere å registrere valget.", "Contact the district, which will help you record the choice."},
	},
	{
		err: orders.ErrChildNotHeard, status: http.StatusUnprocessableEntity, code: "child_not_heard",
		title:  text{"Fortell hva barnet mener", "Tell us what the child thinks"},
		detail: text{"Skriv hva barnet mener om valget, eller hvorfor barnet ikke har sagt noe.", "Write what the child thinks of the choice, or why the child has not said anything."},
	},
	{
		err: orders.ErrOutsideLotRules, status: http.StatusUnprocessableEntity, code: "outside_lot_rules",
		title:  text{"Datoen passer ikke med {lot}", "The date does not fit {lot}"},
		detail: text{"Gruppeavlastning begynner på en fredag eller i en ferie. Boligavlastning uten netter begynner på en lørdag eller søndag.", "Group respite begins on a Friday or in a holiday period. Residential respite without nights begins on a Saturday or Sunday."},
	},
	{
		err: orders.ErrStartTooLate, status: http.StatusUnprocessableEntity, code: "start_after_deadline",
		title:  text{"Oppstart er etter fristen", "The start is after the deadline"},
		detail: text{"Oppstart må være senest {latest_start}, fire måneder etter avtalen.", "The start must be no later than {latest_start}, four months after the agreement."},
	},
	{
		err: providers.ErrNotOnAgreement, status: http.StatusUnprocessableEntity, code: "not_on_agreement",
		title:  text{"Tilbudet kan ikke velges", "The offer cannot be chosen"},
		detail: text{"Leverandøren har ikke plass på en avtale som gjelder for denne saken i dag.", "The provider has no place on an agreement in force for this case today."},
	},
	{
		err: market.ErrKeyReused, status: http.StatusUnprocessableEntity, code: "duplicate_request",
		title:  text{"Nøkkelen er brukt før", "The key has been used before"},
		detail: text{"Samme Idempotency-Key ble brukt til noe annet. Bruk en ny.", "The same Idempotency-Key was used for something else. Use a new one."},
	},
	{
		err: market.ErrTaken, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Navnet er i bruk", "The name is in use"},
		detail: text{"Velg et annet.", "Choose another."},
	},
	{
		err: market.ErrUnknownAgreement, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Vi vet ikke hvilken avtale", "We do not know which agreement"},
		detail: text{"Oppgi referansen til avtalen i agreement. Finnes den ikke ennå, lager avtalens eier den først over API-et (POST /v1/agreements).", "Give the agreement's reference in agreement. If there is none yet, the agreement's owner makes it over the API first (POST /v1/agreements)."},
	},
	{
		err: identity.ErrWeakPassword, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Passordet er for svakt", "The password is too weak"},
		detail: text{"Bruk 12–128 tegn, og ikke et vanlig passord.", "Use 12–128 characters, and not a common password."},
	},
	{
		err: orders.ErrInvalidField, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Noe må rettes", "Something must be corrected"},
		detail: text{"Se over feltene under.", "Look at the fields below."},
	},
	{
		err: providers.ErrBadDate, status: http.StatusUnprocessableEntity, code: "invalid_field",
		title:  text{"Datoen finnes ikke", "The date does not exist"},
		detail: text{"Skriv datoen som ÅÅÅÅ-MM-DD.", "Write the date as YYYY-MM-DD."},
	},

	{
		err: market.ErrDuplicateRequest, status: http.StatusConflict, code: "duplicate_request", retry: 2,
		title:  text{"Forespørselen er allerede sendt", "The request has already been sent"},
		detail: text{"Vi holder på med den. Vent litt og se etter.", "We are working on it. Wait a little and look again."},
	},
	{
		err: errRateLimited, status: http.StatusTooManyRequests, code: "rate_limited", retry: 1,
		title:  text{"For mange forsøk", "Too many attempts"},
		detail: text{"Vent litt og prøv igjen.", "Wait a little and try again."},
	},
	{
		err: market.ErrUnavailable, status: http.StatusServiceUnavailable, code: "unavailable", retry: 2,
		title:  text{"Vi er opptatt akkurat nå", "We are busy just now"},
		detail: text{"Vent litt og prøv igjen. Ingenting er gått tapt.", "Wait a little and try again. Nothing is lost."},
	},
	{
		err: context.DeadlineExceeded, status: http.StatusServiceUnavailable, code: "unavailable", retry: 2,
		title:  text{"Vi er opptatt akkurat nå", "We are busy just now"},
		detail: text{"Vent litt og prøv igjen. Ingenting er gått tapt.", "Wait a little and try again. Nothing is lost."},
	},
	{
		err: errInternal, status: http.StatusInternalServerError, code: "internal",
		title:  text{"Noe gikk galt hos oss", "Something went wrong on our side"},
		detail: text{"Prøv igjen. Hjelper det ikke, oppgi nummeret i «instance» når du tar kontakt.", "Try again. If that does not help, give the number in “instance” when you contact us."},
	},
}

// problemOf finds the row of an error; what nobody has thought of is the row that tells nothing.
func problemOf(err error) problem {
	if _, faulty := errors.AsType[providers.FaultError](err); faulty {
		err = orders.ErrInvalidField
	}
	for _, p := range problems {
		if errors.Is(err, p.err) {
			return p
		}
	}
	return problems[len(problems)-1]
}
