package orders_test

import (
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

func TestANationalNumberIsElevenDigitsThatStandAlone(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"01010150589": true, "Emma Berg 010101 50589": true, "Emma (010101-50589)": true, "010101\u00a050589, Emma": true,
		"Emma Berg": false, "": false, "2026/4711": false, "0101015058": false, "010101505891": false, "010101  50589": false,
		"1 0101015058 1": false, "+47 21 80 00 56": false,
	} {
		if got := orders.HoldsNationalNumber(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
