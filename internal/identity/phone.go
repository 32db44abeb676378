package identity

import "regexp"

// mostPhone is how many characters a telephone number has at most, those between the digits too.
const mostPhone = 20

// phoneForm is digits in groups: eight as Norwegian numbers have, the three or five of short ones, or up to fifteen after the plus
// sign of a country.
//
//nolint:gochecknoglobals // compiled once
var phoneForm = regexp.MustCompile(`\A(?:[0-9](?: *[0-9]){7}|0(?: *[0-9]){4}|1[0-9]{2}|\+[1-9](?: *[0-9]){6,14})\z`)

// ValidPhone tells whether a text is a telephone number as people in Norway write it.
func ValidPhone(number string) bool {
	return len(number) <= mostPhone && phoneForm.MatchString(number)
}
