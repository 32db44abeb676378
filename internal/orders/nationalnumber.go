package orders

import "regexp"

// nationalNumber is eleven digits that stand alone, perhaps parted after the sixth as people write it.
//
//nolint:gochecknoglobals // compiled once
var nationalNumber = regexp.MustCompile(`(?:^|[^0-9])[0-9]{6}[ \x{00A0}-]?[0-9]{5}(?:[^0-9]|$)`)

// HoldsNationalNumber tells whether something like a national identity number stands in a text: no name needs one (R55). Whether
// the number exists is not asked: D-numbers, synthetic numbers and those without control digits count as well.
func HoldsNationalNumber(text string) bool { return nationalNumber.MatchString(text) }
