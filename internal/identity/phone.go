package identity

import "regexp"

// How many characters a telephone number has, from an emergency number to one of another country in groups.
const (
	leastPhone = 3
	mostPhone  = 20
)

// phoneForm is digits in groups, perhaps after the plus sign of a country.
//
//nolint:gochecknoglobals // compiled once
var phoneForm = regexp.MustCompile(`\A\+?[0-9]( *[0-9])+\z`)

// ValidPhone tells whether a text is a telephone number as people write it: 3–20 characters, digits and blanks, a plus sign
// only in front.
func ValidPhone(number string) bool {
	return len(number) >= leastPhone && len(number) <= mostPhone && phoneForm.MatchString(number)
}
