package identity_test

import (
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
)

func TestAnEmailAddressIsPlain(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 64)
	for address, want := range map[string]bool{
		"mor@pusterom.example": true, "ola.nordmann+hjem@post.oslo.kommune.no": true, "a@xn--bdo-0qa.example": true,
		long + "@a.example": true, long + "a@a.example": false, "a@" + strings.Repeat("b.", 130) + "no": false,
		"": false, "mor": false, "@a.example": false, "mor@": false, "mor@localhost": false, "mor@1.2.3.4": false, "a..b@c.example": false,
		".a@b.example": false, "mor@a..example": false, "mor@-a.example": false, "mør@a.example": false, "mor@bø.example": false,
		"Mor <mor@a.example>": false, "mor@a.example\n": false, "mor@a.example\r\nBcc: x@b.example": false, "a@b.example,c@d.example": false,
		`"a b"@c.example`: false, "mor@a.example ": false, "mor@[127.0.0.1]": false,
	} {
		if got := identity.ValidEmail(address); got != want {
			t.Errorf("%q: %t", address, got)
		}
	}
}
