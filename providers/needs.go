package providers

import (
	"slices"
	"strings"
)

// NeedKind says what a code of the catalogue stands for.
type NeedKind string

// The kinds. A service is one of the twelve points every provider must offer (R36); a need is met or not; a trait
// describes a place and is never a need.
const (
	KindService NeedKind = "service"
	KindNeed    NeedKind = "need"
	KindTrait   NeedKind = "trait"
)

// NeedCode is one entry of the catalogue.
type NeedCode struct {
	Code string
	Kind NeedKind
	Word string // as the register file has it
	NB   string // label, bokmål
	NN   string // label, nynorsk
	EN   string // label, English
}

// catalogue is THE table of services, needs and traits, in the order they are shown.
var catalogue = [...]NeedCode{
	{"individual_adaptation", KindService, "individuell tilpasning", "Individuell tilpasning", "Individuell tilpassing", "Individual adaptation"},
	{"respect_and_autonomy", KindService, "respekt og autonomi", "Respekt og autonomi", "Respekt og autonomi", "Respect and autonomy"},
	{"training_and_mastery", KindService, "opplæring og mestring", "Opplæring og mestring", "Opplæring og meistring", "Training in daily mastery"},
	{"motivation", KindService, "motivasjonsarbeid", "Motivasjonsarbeid", "Motivasjonsarbeid", "Motivation"},
	{"practical_tasks", KindService, "praktiske gjøremål", "Praktiske gjøremål", "Praktiske gjeremål", "Practical tasks"},
	{"health_support", KindService, "helsefaglig bistand", "Helsefaglig bistand", "Helsefagleg bistand", "Health support"},
	{"medicine_administration", KindService, "medisinadministrasjon", "Medisinadministrasjon", "Medisinadministrasjon", "Medicine administration"},
	{"age_adapted_activities", KindService, "aktiviteter tilpasset alder", "Aktiviteter tilpasset alder", "Aktivitetar tilpassa alder", "Age-adapted activities"},
	{"own_leisure_interests", KindService, "egne fritidsinteresser", "Egne fritidsinteresser", "Eigne fritidsinteresser", "Own leisure interests"},
	{"challenging_behaviour", KindService, "utfordrende atferd", "Utfordrende atferd", "Utfordrande åtferd", "Challenging behaviour"},
	{"self_regulation", KindService, "regulering av egen atferd", "Regulering av egen atferd", "Regulering av eiga åtferd", "Guidance in self-regulation"},
	{"diet_and_exercise", KindService, "kosthold og fysisk aktivitet", "Kosthold og fysisk aktivitet", "Kosthald og fysisk aktivitet", "Diet and physical activity"},
	{"wheelchair", KindNeed, "rullestol", "Rullestol", "Rullestol", "Wheelchair"},
	{"ceiling_hoist", KindNeed, "takheis", "Takheis", "Takheis", "Ceiling hoist"},
	{"aac", KindNeed, "ASK", "Alternativ og supplerende kommunikasjon (ASK)", "Alternativ og supplerande kommunikasjon (ASK)", "Augmentative and alternative communication (AAC)"},
	{"awake_night_staff", KindNeed, "våken nattevakt", "Våken nattevakt", "Vaken nattevakt", "Awake night staff"},
	{"epilepsy", KindNeed, "epilepsi", "Epilepsi", "Epilepsi", "Epilepsy"},
	{"tube_feeding", KindNeed, "sondeernæring", "Sondeernæring", "Sondeernæring", "Tube feeding"},
	{"sensory_loss", KindNeed, "sansetap", "Sansetap", "Sansetap", "Sensory loss"},
	{"outdoors", KindTrait, "mye uteliv", "Mye uteliv", "Mykje uteliv", "Much time outdoors"},
	{"animals", KindTrait, "dyr på stedet", "Dyr på stedet", "Dyr på staden", "Animals on the premises"},
}

// NeedCodes gives the whole catalogue: the twelve services, then the needs, then the traits.
func NeedCodes() []NeedCode { return slices.Clone(catalogue[:]) }

// CodesOf gives the codes of the named kinds in the catalogue's order.
func CodesOf(kinds ...NeedKind) []string { return pluck(codeText, kinds) }

// ValidNeed says whether an order may ask for the code: one of the twelve points or a need, never a trait.
func ValidNeed(code string) bool { return slices.Contains(CodesOf(KindService, KindNeed), code) }

func codeText(entry NeedCode) string { return entry.Code }
func wordText(entry NeedCode) string { return entry.Word }
func labelEN(entry NeedCode) string  { return entry.EN }

// pluck takes one text of every entry of the kinds.
func pluck(text func(NeedCode) string, kinds []NeedKind) []string {
	var texts []string
	for _, entry := range catalogue {
		if slices.Contains(kinds, entry.Kind) {
			texts = append(texts, text(entry))
		}
	}
	return texts
}

// checkCodes names codes that are not of the kind, and codes given twice.
func checkCodes(field string, kind NeedKind, codes []string) []Fault {
	known := CodesOf(kind)
	var faults []Fault
	for i, code := range codes {
		if !slices.Contains(known, code) {
			faults = append(faults, newFault(field, faultUnknownWord, excerpt(code), join(known)))
		}
		if slices.Contains(codes[:i], code) {
			faults = append(faults, newFault(field, faultDuplicateValue, excerpt(code)))
		}
	}
	return faults
}

// checkServices demands all twelve points of R36 and names those that are missing.
func checkServices(codes []string) []Fault {
	faults := checkCodes("services", KindService, codes)
	var nb, en []string
	for _, entry := range catalogue {
		if entry.Kind == KindService && !slices.Contains(codes, entry.Code) {
			nb, en = append(nb, wordText(entry)), append(en, labelEN(entry))
		}
	}
	if len(nb) > 0 {
		faults = append(faults, newFault("services", faultMissingPoints, bilingual{join(nb), join(en)}))
	}
	return faults
}

// join lists texts for a reader.
func join[T ~string](texts []T) string {
	plain := make([]string, len(texts))
	for i, text := range texts {
		plain[i] = string(text)
	}
	return strings.Join(plain, ", ")
}
