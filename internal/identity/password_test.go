package identity_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
)

func TestTheRuleForPasswords(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, password string
		good           bool
	}{
		{"a phrase", "tre blå hester", true},
		{"twelve code points of two bytes", "æøåéüöäëïôîê", true},
		{"eleven code points of 22 bytes", "æøåéüöäëïôî", false},
		{"twelve letters", "trehesterblå", true},
		{"eleven letters", "trehesterbl", false},
		{"128 code points", strings.Repeat("æøåéü", 25) + "abc", true},
		{"129 code points", strings.Repeat("æøåéü", 25) + "abcd", false},
		{"combining marks count as they come", "bla\u030a hester tre", true},
		{"empty", "", false},
		{"one letter many times", strings.Repeat("a", 20), false},
		{"four letters many times", strings.Repeat("abcd", 5), false},
		{"a common one", "password1234", false},
		{"a common one in capitals", "PassWord1234", false},
		{"a common Norwegian one", "Passord12345", false},
		{"not UTF-8", "tre hester \xff\xfe", false},
	} {
		err := identity.CheckPassword(row.password)
		if row.good != (err == nil) || !row.good && !errors.Is(err, identity.ErrWeakPassword) {
			t.Errorf("%s: %v", row.name, err)
		}
		_, hashErr := identity.TestCost.HashPassword(row.password)
		if (hashErr == nil) != row.good {
			t.Errorf("%s: hashing says %v", row.name, hashErr)
		}
	}
}

func TestOnlyTheRightPasswordMatchesItsHash(t *testing.T) {
	t.Parallel()
	hash, err := identity.TestCost.HashPassword("tre blå hester")
	if err != nil {
		t.Fatal(err)
	}
	for password, want := range map[string]bool{
		"tre blå hester": true, "tre blå hester ": false, "Tre blå hester": false, "": false, "tre bla\u030a hester": false,
	} {
		if got, err := identity.VerifyPassword(hash, password); err != nil || got != want {
			t.Errorf("%q: %t, %v", password, got, err)
		}
	}
	again, err := identity.TestCost.HashPassword("tre blå hester")
	if err != nil || again == hash {
		t.Errorf("the same password hashes twice alike (%v): no salt", err)
	}
	if strings.Contains(hash, "hester") {
		t.Error("the hash shows the password")
	}
}

func TestTheStrongCostIsAtLeastOWASPs(t *testing.T) {
	t.Parallel()
	hash, err := identity.StrongCost.HashPassword("tre blå hester")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=32768,t=2,p=1$") {
		t.Errorf("hash begins %.40s", hash)
	}
	if ok, err := identity.VerifyPassword(hash, "tre blå hester"); !ok || err != nil {
		t.Errorf("%t, %v", ok, err)
	}
	var unset identity.Cost
	if unset != identity.StrongCost {
		t.Error("a forgotten cost is not the strong one")
	}
}

func TestADamagedHashMatchesNothing(t *testing.T) {
	t.Parallel()
	const salt, key = "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	for name, hash := range map[string]string{
		"no password set":    "",
		"another kind":       "$2a$10$abcdefghijklmnopqrstuu5Y1FJ8a0dzFXQ0s3JZ8m2e2j3C1v2mK",
		"argon2i":            "$argon2i$v=19$m=64,t=1,p=1$" + salt + "$" + key,
		"empty key":          "$argon2id$v=19$m=64,t=1,p=1$" + salt + "$",
		"no salt":            "$argon2id$v=19$m=64,t=1,p=1$$" + key,
		"no passes":          "$argon2id$v=19$m=64,t=0,p=1$" + salt + "$" + key,
		"no lanes":           "$argon2id$v=19$m=64,t=1,p=0$" + salt + "$" + key,
		"all of the memory":  "$argon2id$v=19$m=4294967295,t=1,p=1$" + salt + "$" + key,
		"passes for a month": "$argon2id$v=19$m=64,t=4294967295,p=1$" + salt + "$" + key,
	} {
		ok, err := identity.VerifyPassword(hash, "")
		if ok || !errors.Is(err, identity.ErrPasswordHash) {
			t.Errorf("%s: %t, %v", name, ok, err)
		}
	}
}

// The strong cost allocates its 32 MiB for each check; whoever skips the work for an unknown login allocates nothing.
func TestAnUnknownLoginCostsAsMuchAsAWrongPassword(t *testing.T) {
	hash, err := identity.StrongCost.HashPassword("tre blå hester")
	if err != nil {
		t.Fatal(err)
	}
	wrong := bytesPerCall(func() { _, _ = identity.VerifyPassword(hash, "fire grå hester") })
	nothing := bytesPerCall(func() { identity.StrongCost.VerifyNothing("fire grå hester") })
	if nothing < wrong*99/100 || nothing > wrong*101/100 || nothing < 32<<20 {
		t.Errorf("a wrong password works through %d bytes, an unknown login through %d", wrong, nothing)
	}
}

func bytesPerCall(call func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	call()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
