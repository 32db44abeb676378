package identity_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
)

const (
	issuer   = "https://pusterom.example"
	audience = "pusterom-api"
)

var noon = time.Date(2026, time.March, 2, 12, 0, 0, 0, time.UTC)

type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) set(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = now
}

func family() identity.Actor {
	return identity.Actor{
		AccountID: "account-1", Role: identity.Family, PartyID: "family-1", Level: identity.PasswordLevel, Session: "session-1",
	}
}

func newTokens(t *testing.T, keys *identity.Keys, c *clock) *identity.Tokens {
	t.Helper()
	tokens, err := identity.NewTokens(keys, issuer, audience, c.Now)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func sign(t *testing.T, tokens *identity.Tokens) string {
	t.Helper()
	token, _, err := tokens.Sign(family(), 7, noon)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func wantGood(t *testing.T, tokens *identity.Tokens, token, name string) {
	t.Helper()
	if claims, err := tokens.Verify(token); err != nil || claims.Actor != family() {
		t.Errorf("%s: %+v, %v", name, claims, err)
	}
}

func wantRefused(t *testing.T, tokens *identity.Tokens, token, name string) {
	t.Helper()
	claims, err := tokens.Verify(token)
	if !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("%s: accepted or another error: %v", name, err)
	}
	if claims != (identity.Claims{}) {
		t.Errorf("%s: refused, but gives %+v", name, claims)
	}
}

func b64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

func sum64(text string) string {
	sum := sha256.Sum256([]byte(text))
	return b64(sum[:])
}

func privateKeys(t *testing.T, dir string) []ed25519.PrivateKey {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, keyFile))
	if err != nil {
		t.Fatal(err)
	}
	var keys []ed25519.PrivateKey
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		if parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes); err == nil {
			keys = append(keys, parsed.(ed25519.PrivateKey))
		}
	}
	return keys
}

func ellipticKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func ellipticPEM(t *testing.T) string {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(ellipticKey(t))
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}

func payload(t *testing.T, token string) map[string]any {
	t.Helper()
	raw, err := base64.RawURLEncoding.DecodeString(strings.Split(token, ".")[1])
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(raw, &fields); err != nil {
		t.Fatal(err)
	}
	return fields
}

func TestATokenSaysWhoIsCallingAndNoMore(t *testing.T) {
	t.Parallel()
	c := &clock{now: noon.Add(5*time.Minute + 300*time.Millisecond)}
	tokens := newTokens(t, loadKeys(t, t.TempDir()), c)
	token, expires, err := tokens.Sign(family(), 7, noon)
	if err != nil {
		t.Fatal(err)
	}
	claims, err := tokens.Verify(token)
	want := identity.Claims{
		Actor: family(), Epoch: 7, SignedInAt: noon, IssuedAt: noon.Add(5 * time.Minute), ExpiresAt: noon.Add(15 * time.Minute),
	}
	if err != nil || claims != want || !expires.Equal(want.ExpiresAt) {
		t.Errorf("%+v, expires %v, %v", claims, expires, err)
	}
	fields := payload(t, token)
	for name, want := range map[string]any{
		"iss": issuer, "aud": audience, "sub": "account-1", "client_id": "pusterom", "role": "family", "party": "family-1",
		"party_kind": "family", "acr": "password", "sid": "session-1", "epoch": 7.0,
	} {
		if fields[name] != want {
			t.Errorf("%s is %v, want %v", name, fields[name], want)
		}
	}
	if len(fields) != 14 {
		t.Errorf("%d claims, want 14 (SC19): %v", len(fields), fields)
	}
	again, _, err := tokens.Sign(family(), 7, noon)
	if err != nil || payload(t, again)["jti"] == fields["jti"] {
		t.Errorf("two tokens of one name (%v)", err)
	}
}

func TestEveryRoleGetsATokenThatIsItsOwn(t *testing.T) {
	t.Parallel()
	tokens := newTokens(t, loadKeys(t, t.TempDir()), &clock{now: noon})
	for _, role := range identity.Roles() {
		actor := family()
		actor.Role = role
		token, _, err := tokens.Sign(actor, 0, noon)
		if err != nil {
			t.Fatal(err)
		}
		if claims, err := tokens.Verify(token); err != nil || claims.Actor != actor {
			t.Errorf("%s: %+v, %v", role, claims, err)
		}
	}
}

func TestNoTokenForAHalfFilledActor(t *testing.T) {
	t.Parallel()
	tokens := newTokens(t, loadKeys(t, t.TempDir()), &clock{now: noon})
	for _, row := range []struct {
		name     string
		change   func(*identity.Actor)
		epoch    int64
		signedIn time.Time
	}{
		{"anonymous", func(a *identity.Actor) { *a = identity.Anonymous() }, 0, noon},
		{"no account", func(a *identity.Actor) { a.AccountID = "" }, 0, noon},
		{"no party", func(a *identity.Actor) { a.PartyID = "" }, 0, noon},
		{"no level", func(a *identity.Actor) { a.Level = "" }, 0, noon},
		{"no session", func(a *identity.Actor) { a.Session = "" }, 0, noon},
		{"invented role", func(a *identity.Actor) { a.Role = "admin" }, 0, noon},
		{"negative epoch", func(*identity.Actor) {}, -1, noon},
		{"never signed in", func(*identity.Actor) {}, 0, time.Time{}},
		{"signed in tomorrow", func(*identity.Actor) {}, 0, noon.Add(24 * time.Hour)},
	} {
		actor := family()
		row.change(&actor)
		if token, _, err := tokens.Sign(actor, row.epoch, row.signedIn); !errors.Is(err, identity.ErrIncomplete) || token != "" {
			t.Errorf("%s: %q, %v", row.name, token, err)
		}
	}
	if _, _, err := tokens.Sign(family(), 0, noon.Add(identity.Leeway)); err != nil {
		t.Errorf("signed in a moment ago by a clock that is ahead: %v", err)
	}
}

func TestTokensNeedAWholeConfiguration(t *testing.T) {
	t.Parallel()
	keys, c := loadKeys(t, t.TempDir()), &clock{now: noon}
	for name, err := range map[string]error{
		"no keys":     second(identity.NewTokens(nil, issuer, audience, c.Now)),
		"no issuer":   second(identity.NewTokens(keys, "", audience, c.Now)),
		"no audience": second(identity.NewTokens(keys, issuer, "", c.Now)),
		"no clock":    second(identity.NewTokens(keys, issuer, audience, nil)),
	} {
		if !errors.Is(err, identity.ErrIncomplete) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func second(_ *identity.Tokens, err error) error { return err }

func TestATokenCountsFromIssueToExpiryWithThirtySecondsOfLeeway(t *testing.T) {
	t.Parallel()
	for _, warm := range []bool{false, true} {
		c := &clock{now: noon}
		tokens := newTokens(t, loadKeys(t, t.TempDir()), c)
		token := sign(t, tokens)
		for _, row := range []struct {
			name  string
			after time.Duration
			good  bool
		}{
			{"at once", 0, true},
			{"a clock 30 s behind", -30 * time.Second, true},
			{"a clock 31 s behind", -31 * time.Second, false},
			{"a second before the end", 10*time.Minute - time.Second, true},
			{"at the end, within leeway", 10 * time.Minute, true},
			{"the last moment of leeway", 10*time.Minute + 30*time.Second - time.Millisecond, true},
			{"leeway over", 10*time.Minute + 30*time.Second, false},
			{"the day after", 24 * time.Hour, false},
		} {
			if warm { // remembered at its best; the answer must be the same
				c.set(noon)
				wantGood(t, tokens, token, "warming up")
			}
			c.set(noon.Add(row.after))
			if row.good {
				wantGood(t, tokens, token, row.name)
			} else {
				wantRefused(t, tokens, token, row.name)
			}
		}
	}
}

func TestTheMemoryOfTokensIsBoundedAndNeverMixesThemUp(t *testing.T) {
	t.Parallel()
	tokens := newTokens(t, loadKeys(t, t.TempDir()), &clock{now: noon})
	first := sign(t, tokens)
	wantGood(t, tokens, first, "the first")
	for epoch := range int64(9000) { // more than the memory holds
		token, _, err := tokens.Sign(family(), epoch, noon)
		if err != nil {
			t.Fatal(err)
		}
		if claims, err := tokens.Verify(token); err != nil || claims.Epoch != epoch {
			t.Fatalf("token %d: %+v, %v", epoch, claims, err)
		}
	}
	wantGood(t, tokens, first, "the first, long forgotten")
}

func TestARememberedTokenIsFarCheaper(t *testing.T) {
	tokens := newTokens(t, loadKeys(t, t.TempDir()), &clock{now: noon})
	token := sign(t, tokens)
	wantGood(t, tokens, token, "the first time")
	if n := testing.AllocsPerRun(100, func() { _, _ = tokens.Verify(token) }); n > 5 {
		t.Errorf("%v allocations for a remembered token: it was checked anew", n)
	}
}

func TestTokensAreSafeForConcurrentUse(t *testing.T) {
	t.Parallel()
	keys, c := loadKeys(t, t.TempDir()), &clock{now: noon}
	tokens := newTokens(t, keys, c)
	shared := sign(t, tokens)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				own, _, err := tokens.Sign(family(), 1, noon)
				if err != nil {
					t.Error(err)
				}
				wantGood(t, tokens, own, "own")
				wantGood(t, tokens, shared, "shared")
				wantRefused(t, tokens, own+"A", "own, longer")
			}
		})
	}
	group.Go(func() {
		if err := keys.Rotate(); err != nil {
			t.Error(err)
		}
	})
	group.Wait()
}

func BenchmarkVerifyRemembered(b *testing.B) {
	keys, err := identity.LoadOrCreateKeys(b.TempDir(), rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	tokens, err := identity.NewTokens(keys, issuer, audience, (&clock{now: noon}).Now)
	if err != nil {
		b.Fatal(err)
	}
	token, _, err := tokens.Sign(family(), 1, noon)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := tokens.Verify(token); err != nil {
			b.Fatal(err)
		}
	}
}
