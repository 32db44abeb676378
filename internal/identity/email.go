package identity

import "regexp"

// The longest address that mail servers must take, and the longest part before its @ (RFC 5321, section 4.5.3.1).
const (
	mostEmail     = 254
	mostLocalPart = 64
)

// emailForm is an address as people have it: unquoted ASCII and a domain of at least two labels. Nothing that passes can
// break out of a header or of a command to a mail server.
//
//nolint:gochecknoglobals // compiled once
var emailForm = regexp.MustCompile(
	`\A[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z])\z`)

// ValidEmail tells whether mail can be sent to an address: the plain form alone, without a name or angle brackets.
func ValidEmail(address string) bool {
	if len(address) > mostEmail || !emailForm.MatchString(address) {
		return false
	}
	for i := range min(len(address), mostLocalPart+1) {
		if address[i] == '@' {
			return true
		}
	}
	return false
}
