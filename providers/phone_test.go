package providers_test

import (
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func TestATelephoneNumberIsDigitsInGroups(t *testing.T) {
	t.Parallel()
	for number, want := range map[string]bool{
		"110": true, "21 80 00 56": true, "21800056": true, "+47 21 80 00 56": true, "+4721800056": true, "02180": true, "+46 8 123 456 78": true,
		"21-80-00-56": true, "+47 (21) 80-07-17": true, "(+47) 21 80 00 56": true,
		"+1 2 3 4 5 6 7 8 9 0 1 2 3 4 5": true, "21            80      00   56": true, "21             80      00    56": false,
		"218000560": false, "2180005": false, "01234567890123456789": false, "+0 21 80 00 56": false, "1234": false, "12345": false,
		"": false, "()": false, "11": false, "+1": false, "012345678901234567890": false, "ring oss": false, "21 80 00 56 ": false,
		" 21800056": false, "47+21800056": false, "++4721800056": false, "+ 47 21 80": false, "21800056\n": false, "٢١٨٠٠٠٥٦": false,
		"21.80.00.56": false, "+1234567890123456": false,
	} {
		if got := providers.ValidPhone(number); got != want {
			t.Errorf("%q (%d characters): %t", number, len(number), got)
		}
	}
}
