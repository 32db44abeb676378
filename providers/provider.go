package providers

import (
	"slices"
	"strings"
	"unicode"
)

// Provider is an organisation that holds, or may hold, places on an agreement.
type Provider struct {
	ID                 string
	OrganisationNumber string // nine digits, no spaces
	Name               string
	Version            int64
}

// Check gives everything that is wrong with the provider's own facts.
func (p Provider) Check() []Fault {
	return slices.Concat(
		checkOrganisationNumber("organisation_number", p.OrganisationNumber),
		checkTexts(textRule{field: "provider_name", value: p.Name, most: mostName, required: true}),
	)
}

// NormalOrganisationNumber strips the spaces people write for readability, the non-breaking ones of spreadsheets too.
func NormalOrganisationNumber(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// ValidOrganisationNumber says whether number is nine digits, without spaces, of which the last is the right check
// digit (modulus 11 with weights 3 2 7 6 5 4 3 2). No number begins with 0, and a remainder that would need the check
// digit 10 is never handed out.
func ValidOrganisationNumber(number string) bool {
	if !isDigits(number, 9) || number[0] == '0' {
		return false
	}
	sum := 0
	for i, weight := range [8]int{3, 2, 7, 6, 5, 4, 3, 2} {
		sum += weight * int(number[i]-'0')
	}
	return (11-sum%11)%11 == int(number[8]-'0')
}

func checkOrganisationNumber(field, number string) []Fault {
	if ValidOrganisationNumber(number) {
		return nil
	}
	return []Fault{newFault(field, faultBadOrgNumber, excerpt(number))}
}
