package identity

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
)

// A password is 12 to 128 code points long, whatever their number of bytes.
const (
	minPassword = 12
	maxPassword = 128
)

// Cost says how much work one guess at a password is. It is written into each hash, so that hashes of different costs
// live side by side. The zero Cost is the strong one.
type Cost int

// The costs.
const (
	StrongCost Cost = iota // 32 MiB, 2 passes, 1 lane: above OWASP's least (19 MiB, 2, 1); about 50 ms
	TestCost               // 64 KiB, 1 pass: for tests and invented cases only, worthless against guessing
)

func (c Cost) params() *argon2id.Params {
	if c == TestCost {
		return &argon2id.Params{Memory: 64, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32}
	}
	return &argon2id.Params{Memory: 32 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// HashPassword checks a new password by [CheckPassword] and hashes it with Argon2id and a fresh salt from the operating
// system (SC21).
func (c Cost) HashPassword(password string) (string, error) {
	if err := CheckPassword(password); err != nil {
		return "", err
	}
	return argon2id.CreateHash(password, c.params())
}

// VerifyNothing spends the time of a [VerifyPassword] at this cost. Call it when the login is unknown or has no
// password, so that the clock does not tell which logins exist.
func (c Cost) VerifyNothing(password string) {
	const decoy = "$argon2id$v=19$m=%d,t=%d,p=%d$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	p := c.params()
	// The answer is no whatever the password; only the work counts.
	_, _ = argon2id.ComparePasswordAndHash(password, fmt.Sprintf(decoy, p.Memory, p.Iterations, p.Parallelism))
}

// VerifyPassword says whether password is the one behind hash. [ErrPasswordHash] if the hash is not one of ours. It
// compares bytes: whoever reads the request has already brought text to one normal form (NFC).
func VerifyPassword(hash, password string) (bool, error) {
	p, salt, key, err := argon2id.DecodeHash(hash)
	if err != nil {
		return false, ErrPasswordHash
	}
	// A damaged row must neither match anything (empty key), stop the process (no passes) nor take its memory.
	sound := p.Iterations >= 1 && p.Iterations <= 64 && p.Memory <= 1<<20 && p.Parallelism >= 1
	if !sound || len(salt) < 8 || len(key) < 16 {
		return false, ErrPasswordHash
	}
	return argon2id.ComparePasswordAndHash(password, hash)
}

// CheckPassword is the rule for a new password: valid UTF-8, 12 to 128 code points, at least five different ones, not
// one of the commonest, in whatever case. [ErrWeakPassword] otherwise. No rule about kinds of characters, on purpose.
func CheckPassword(password string) error {
	length := utf8.RuneCountInString(password)
	switch {
	case !utf8.ValidString(password):
		return fmt.Errorf("%w: not text", ErrWeakPassword)
	case length < minPassword || length > maxPassword:
		return fmt.Errorf("%w: %d to %d characters", ErrWeakPassword, minPassword, maxPassword)
	case different(password) < 5 || common(strings.ToLower(password)):
		return fmt.Errorf("%w: too easy to guess", ErrWeakPassword)
	}
	return nil
}

func different(password string) int {
	seen := map[rune]bool{}
	for _, r := range password {
		seen[r] = true
	}
	return len(seen)
}

// common knows the commonest passwords that are long enough to pass the rule of length, international and Norwegian.
func common(lower string) bool {
	switch lower {
	case "123456789012", "1234567890123", "12345678901234", "123456789123", "012345678901", "0123456789012",
		"123456123456", "123123123123", "987654321098", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv",
		"qwertyuiop12", "qwertyuiop123", "qwerty123456", "qwerty1234567", "qwertyqwerty", "qwertyuiopå¨",
		"abcdefghijkl", "abcdefghijklm", "abc123abc123", "abcd12345678", "password1234", "password12345",
		"password123456", "passwordpassword", "password2025", "password2026", "mypassword123", "changeme1234",
		"passord12345", "passord123456", "passord1234567", "passord12345678", "passordpassord", "mittpassord1",
		"mittpassord123", "hemmelig1234", "hemmelig12345", "velkommen123", "velkommen1234", "velkommen2025",
		"velkommen2026", "administrator", "administrator1", "admin1234567", "adminadminadmin", "welcome12345",
		"iloveyou1234", "letmein12345", "jegelskerdeg", "fotball12345", "sommer202526", "pusterom1234",
		"pusterompusterom", "correcthorsebatterystaple":
		return true
	}
	return false
}
