package providers

import (
	"net/mail"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// textRule is what one text field must be.
type textRule struct {
	field    string
	value    string
	most     int  // characters
	required bool // spaces alone do not count
	lines    bool // line breaks and tabs are allowed
}

func checkTexts(rules ...textRule) []Fault {
	var faults []Fault
	for _, rule := range rules {
		faults = append(faults, rule.check()...)
	}
	return faults
}

func (r textRule) check() []Fault {
	length := utf8.RuneCountInString(r.value)
	switch {
	case r.required && strings.TrimSpace(r.value) == "":
		return []Fault{newFault(r.field, faultRequired)}
	case !utf8.ValidString(r.value):
		return []Fault{newFault(r.field, faultNotUTF8)}
	case length > r.most:
		return []Fault{newFault(r.field, faultTooLong, length, r.most)}
	case strings.ContainsFunc(r.value, r.forbids):
		return []Fault{newFault(r.field, faultControlCharacter)}
	default:
		return nil
	}
}

// forbids also refuses the marks that turn the direction of text around: they make a name look like another.
func (r textRule) forbids(char rune) bool {
	if r.lines && (char == '\n' || char == '\r' || char == '\t') {
		return false
	}
	return unicode.IsControl(char) || unicode.Is(unicode.Bidi_Control, char)
}

func checkRange(field string, value, least, most int) []Fault {
	if value >= least && value <= most {
		return nil
	}
	return []Fault{newFault(field, faultOutOfRange, value, least, most)}
}

// checkBand checks both ends, and their order once both are possible.
func checkBand(fromField, toField string, from, to, least, most int) []Fault {
	faults := append(checkRange(fromField, from, least, most), checkRange(toField, to, least, most)...)
	if len(faults) == 0 && to < from {
		faults = append(faults, newFault(toField, faultNumbersCrossed, to, from))
	}
	return faults
}

func checkPostcode(field, value string) []Fault {
	switch {
	case value == "":
		return []Fault{newFault(field, faultRequired)}
	case !isDigits(value, 4):
		return []Fault{newFault(field, faultBadPostcode, excerpt(value))}
	default:
		return nil
	}
}

// mostPhone is how many characters a telephone number has at most, those between the digits too.
const mostPhone = 30

// phoneForm is digits in groups: eight as Norwegian numbers have, the three or five of short ones, or up to fifteen after the plus
// sign of a country, which may stand in brackets.
//
//nolint:gochecknoglobals // compiled once
var phoneForm = regexp.MustCompile(`\A(?:[0-9](?:[ ()-]*[0-9]){7}|0(?:[ -]*[0-9]){4}|1[0-9]{2}|\(?\+[1-9](?:[ ()-]*[0-9]){6,14})\z`)

// ValidPhone tells whether a text is a telephone number as people write it, an offer's or a person's.
func ValidPhone(number string) bool {
	return len(number) <= mostPhone && phoneForm.MatchString(number)
}

// checkPhone accepts "", and otherwise a telephone number.
func checkPhone(field, value string) []Fault {
	if value == "" || ValidPhone(value) {
		return nil
	}
	return []Fault{newFault(field, faultBadPhone, excerpt(value))}
}

// checkEmail accepts "", and otherwise one bare address.
func checkEmail(field, value string) []Fault {
	if value == "" {
		return nil
	}
	address, err := mail.ParseAddress(value)
	if err != nil || address.Address != value || len(value) > 254 {
		return []Fault{newFault(field, faultBadEmail, excerpt(value))}
	}
	return nil
}

const districtDigits = 6

func isDigits(text string, count int) bool {
	return len(text) == count && strings.Trim(text, "0123456789") == ""
}
