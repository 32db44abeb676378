package identity_test

import (
	"bytes"
	"compress/flate"
	"crypto"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"strconv"
	"strings"
	"testing"
)

// forge builds tokens by hand, so that each row of the corpus is a good token with one thing wrong.
type forge struct {
	t   *testing.T
	key ed25519.PrivateKey
	kid string
}

// good are the header and payload that are accepted; every row replaces pieces of their text.
func (f forge) header() string { return `{"alg":"EdDSA","kid":"` + f.kid + `","typ":"at+jwt"}` }

func (f forge) payload() string {
	iat := strconv.FormatInt(noon.Unix(), 10)
	exp := strconv.FormatInt(noon.Unix()+600, 10)
	return `{"iss":"` + issuer + `","aud":"` + audience + `","sub":"account-1","client_id":"pusterom","jti":"j-1",` +
		`"iat":` + iat + `,"exp":` + exp + `,"auth_time":` + iat + `,"role":"family","party_kind":"family",` +
		`"party":"family-1","acr":"password","sid":"session-1","epoch":7}`
}

func (f forge) token(header, payload string) string {
	signed := b64([]byte(header)) + "." + b64([]byte(payload))
	return signed + "." + b64(ed25519.Sign(f.key, []byte(signed)))
}

// head and claim give a rightly signed token in which old has become replacement. Each must find its text.
func (f forge) head(old, replacement string) string {
	f.t.Helper()
	return f.token(f.swap(f.header(), old, replacement), f.payload())
}

func (f forge) claim(old, replacement string) string {
	f.t.Helper()
	return f.token(f.header(), f.swap(f.payload(), old, replacement))
}

func (f forge) swap(text, old, replacement string) string {
	f.t.Helper()
	if !strings.Contains(text, old) {
		f.t.Fatalf("%q not in %s", old, text)
	}
	return strings.Replace(text, old, replacement, 1)
}

// hs256 signs with whatever the attacker takes for a shared secret.
func (f forge) hs256(secret []byte) string {
	signed := b64([]byte(f.swap(f.header(), "EdDSA", "HS256"))) + "." + b64([]byte(f.payload()))
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(signed))
	return signed + "." + b64(mac.Sum(nil))
}

func (f forge) rs256() string {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		f.t.Fatal(err)
	}
	signed := b64([]byte(f.swap(f.header(), "EdDSA", "RS256"))) + "." + b64([]byte(f.payload()))
	sum := sha256.Sum256([]byte(signed))
	signature, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum[:])
	if err != nil {
		f.t.Fatal(err)
	}
	return signed + "." + b64(signature)
}

func (f forge) es256() string {
	signed := b64([]byte(f.swap(f.header(), "EdDSA", "ES256"))) + "." + b64([]byte(f.payload()))
	sum := sha256.Sum256([]byte(signed))
	signature, err := ellipticKey(f.t).Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil {
		f.t.Fatal(err)
	}
	return signed + "." + b64(signature)
}

func (f forge) publicDER() []byte {
	der, err := x509.MarshalPKIXPublicKey(f.key.Public())
	if err != nil {
		f.t.Fatal(err)
	}
	return der
}

func zipBomb() string {
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, flate.BestCompression)
	_, _ = w.Write(make([]byte, 4<<20))
	_ = w.Close()
	return b64(out.Bytes())
}

func newForge(t *testing.T) (forge, *clock, string) {
	t.Helper()
	dir := t.TempDir()
	keys := loadKeys(t, dir)
	_, kid, _ := strings.Cut(jwks(t, keys), `"kid":"`)
	kid, _, _ = strings.Cut(kid, `"`)
	return forge{t, privateKeys(t, dir)[0], kid}, &clock{now: noon}, dir
}
