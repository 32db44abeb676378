package identity_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/pem"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// T23: none of these gets in. The first test shows that the pattern they are cut from does.
func TestTheForgedPatternItselfIsAccepted(t *testing.T) {
	t.Parallel()
	f, c, dir := newForge(t)
	tokens := newTokens(t, loadKeys(t, dir), c)
	wantGood(t, tokens, f.token(f.header(), f.payload()), "unchanged")
	wantGood(t, tokens, f.head(`"alg"`, ` "alg" `), "white space in the header")
	wantGood(t, tokens, f.claim(`"epoch":7`, `"epoch":7,"nbf":`+strconv.FormatInt(noon.Unix(), 10)), "nbf now")
	wantGood(t, tokens, f.claim(`"epoch":7`, `"epoch":7,"later_claim":"x"`), "a claim of a later version")
}

func TestNoForgedTokenGetsIn(t *testing.T) {
	t.Parallel()
	f, c, dir := newForge(t)
	tokens := newTokens(t, loadKeys(t, dir), c)
	corpus := map[string]string{}
	for _, rows := range []map[string]string{
		shapes(f), algorithms(f), headers(f), audiences(f), times(f), duplicates(f), people(f), signatures(f),
	} {
		for name, token := range rows {
			if _, twice := corpus[name]; twice {
				t.Fatalf("two rows named %q", name)
			}
			corpus[name] = token
		}
	}
	if len(corpus) < 100 {
		t.Fatalf("only %d rows", len(corpus))
	}
	for name, token := range corpus {
		wantRefused(t, tokens, token, name)
		_, err := tokens.Verify(token)
		if err == nil {
			continue
		}
		if reason, _ := strings.CutPrefix(err.Error(), "unauthenticated: "); !slices.Contains(reasons(), reason) {
			t.Errorf("%s: the reason %q is no fixed phrase; it may carry pieces of the token into the log", name, reason)
		}
	}
}

func reasons() []string {
	return []string{
		"token too long", "not a token", "header not base64url", "header not exactly alg, kid, typ",
		"other algorithm or type of token", "unknown key", "wrong signature", "expired", "not valid yet",
		"from or for another system", "claims do not fit together", "malformed",
	}
}

func shapes(f forge) map[string]string {
	good := f.token(f.header(), f.payload())
	parts := strings.Split(good, ".")
	return map[string]string{
		"nothing at all":           "",
		"a word":                   "token",
		"dots only":                "..",
		"two parts":                parts[0] + "." + parts[1],
		"four parts":               good + ".AAAA",
		"without signature":        parts[0] + "." + parts[1] + ".",
		"with its scheme":          "Bearer " + good,
		"white space before":       " " + good,
		"white space after":        good + " ",
		"a line end after":         good + "\n",
		"a line end inside":        parts[0] + "." + parts[1] + ".\r\n" + parts[2],
		"a NUL after":              good + "\x00",
		"padded header":            parts[0] + "=." + parts[1] + "." + parts[2],
		"padded signature":         good + "==",
		"base64 of the other kind": parts[0] + "." + parts[1] + "." + strings.Repeat("+/", 43),
		"longer than 8 KiB":        f.claim("account-1", strings.Repeat("a", 8<<10)),
		"one megabyte":             f.claim("account-1", strings.Repeat("a", 1<<20)),
		"header is a list":         f.token(`["EdDSA"]`, f.payload()),
		"header is null":           f.token(`null`, f.payload()),
		"header is no JSON":        f.token(`alg=EdDSA`, f.payload()),
		"header is cut off":        f.token(`{"alg":"EdDSA","kid":"`+f.kid+`","typ":"at+jwt"`, f.payload()),
		"payload is a list":        f.token(f.header(), `[]`),
		"payload is null":          f.token(f.header(), `null`),
		"payload is empty":         f.token(f.header(), ``),
		"payload is an empty set":  f.token(f.header(), `{}`),
		"payload with a tail":      f.token(f.header(), f.payload()+`{}`),
		"nested token":             f.token(f.header(), `"`+good+`"`),
		"nested token by cty":      f.token(f.swap(f.header(), `"typ"`, `"cty":"JWT","typ"`), good),
		"JWE with a zip bomb": b64([]byte(`{"alg":"dir","enc":"A256GCM","zip":"DEF"}`)) + "..AAAAAAAAAAAAAAAA." +
			zipBomb() + ".AAAAAAAAAAAAAAAAAAAAAA",
		"JSON serialisation": `{"payload":"` + parts[1] + `","protected":"` + parts[0] + `","signature":"` + parts[2] + `"}`,
	}
}

func algorithms(f forge) map[string]string {
	pemKey := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: f.publicDER()})
	public, _ := f.key.Public().(ed25519.PublicKey)
	unsigned := func(alg string) string {
		return b64([]byte(f.swap(f.header(), "EdDSA", alg))) + "." + b64([]byte(f.payload())) + "."
	}
	return map[string]string{
		"alg none":                           unsigned("none"),
		"alg None":                           unsigned("None"),
		"alg nOnE":                           unsigned("nOnE"),
		"alg none, signed after all":         f.head("EdDSA", "none"),
		"alg in another case":                f.head("EdDSA", "eddsa"),
		"alg Ed25519":                        f.head("EdDSA", "Ed25519"),
		"alg empty":                          f.head("EdDSA", ""),
		"alg a number":                       f.head(`"EdDSA"`, `1`),
		"alg null":                           f.head(`"EdDSA"`, `null`),
		"alg absent":                         f.head(`"alg":"EdDSA",`, ``),
		"HS256 with the public key":          f.hs256(public),
		"HS256 with the public key as PEM":   f.hs256(pemKey),
		"HS256 with the public key as DER":   f.hs256(f.publicDER()),
		"HS256 with an empty secret":         f.hs256(nil),
		"RS256 with a key of one's own":      f.rs256(),
		"ES256 with a key of one's own":      f.es256(),
		"ES256 with r and s zero":            unsigned("ES256") + b64(make([]byte, 64)),
		"EdDSA with an all-zero signature":   unsigned("EdDSA") + b64(make([]byte, 64)),
		"EdDSA header over HS256 signatures": unsigned("EdDSA") + strings.Split(f.hs256(public), ".")[2],
	}
}

func headers(f forge) map[string]string {
	typ := func(value string) string { return f.head(`"at+jwt"`, value) }
	kid := func(value string) string { return f.head(`"`+f.kid+`"`, value) }
	with := func(more string) string { return f.head(`"typ"`, more+`,"typ"`) }
	return map[string]string{
		"typ JWT, as an ID token has":    typ(`"JWT"`),
		"typ absent":                     f.head(`,"typ":"at+jwt"`, ``),
		"typ in capitals":                typ(`"AT+JWT"`),
		"typ of a logout token":          typ(`"logout+jwt"`),
		"typ empty":                      typ(`""`),
		"typ a list":                     typ(`["at+jwt"]`),
		"kid absent":                     f.head(`"kid":"`+f.kid+`",`, ``),
		"kid empty":                      kid(`""`),
		"kid unknown":                    kid(`"evil"`),
		"kid a path":                     kid(`"../../../../dev/null"`),
		"kid the key file":               kid(`"identity-keys.pem"`),
		"kid SQL":                        kid(`"' OR '1'='1"`),
		"kid a URL":                      kid(`"https://evil.example/key"`),
		"kid with a NUL":                 kid(`"` + f.kid + `\u0000"`),
		"kid a number":                   kid(`0`),
		"kid a list":                     kid(`["` + f.kid + `"]`),
		"jku":                            with(`"jku":"https://evil.example/jwks.json"`),
		"x5u":                            with(`"x5u":"https://evil.example/cert.pem"`),
		"jwk":                            with(`"jwk":{"kty":"OKP","crv":"Ed25519","x":"AAAA"}`),
		"x5c":                            with(`"x5c":["AAAA"]`),
		"crit":                           with(`"crit":["exp"]`),
		"crit, empty":                    with(`"crit":[]`),
		"b64 false":                      with(`"b64":false`),
		"zip":                            with(`"zip":"DEF"`),
		"an unknown header":              with(`"x-new":"1"`),
		"jku instead of kid":             f.head(`"kid":"`+f.kid+`"`, `"jku":"https://evil.example"`),
		"names in capitals":              f.head(`"alg"`, `"ALG"`),
		"a header in capitals besides":   with(`"ALG":"none"`),
		"alg twice":                      with(`"alg":"none"`),
		"alg twice, the second written ": with(`"\u0061lg":"EdDSA"`),
		"kid twice":                      with(`"kid":"` + f.kid + `"`),
		"typ twice":                      with(`"typ":"JWT"`),
	}
}

func audiences(f forge) map[string]string {
	aud := func(value string) string { return f.claim(`"`+audience+`"`, value) }
	iss := func(value string) string { return f.claim(`"`+issuer+`"`, value) }
	return map[string]string{
		"aud absent":                 f.claim(`"aud":"`+audience+`",`, ``),
		"aud empty":                  aud(`""`),
		"aud another":                aud(`"evil-api"`),
		"aud a list with extra":      aud(`["` + audience + `","evil"]`),
		"aud a list":                 aud(`["` + audience + `"]`),
		"aud a prefix":               aud(`"pusterom"`),
		"aud with a tail":            aud(`"` + audience + `-evil"`),
		"aud null":                   aud(`null`),
		"aud in capitals":            aud(`"PUSTEROM-API"`),
		"aud a number":               aud(`0`),
		"iss absent":                 f.claim(`"iss":"`+issuer+`",`, ``),
		"iss with a slash":           iss(`"` + issuer + `/"`),
		"iss without TLS":            iss(`"http://pusterom.example"`),
		"iss of another one":         iss(`"https://pusterom.test"`),
		"iss with a tail":            iss(`"` + issuer + `.evil.example"`),
		"iss empty":                  iss(`""`),
		"client_id of another":       f.claim(`"client_id":"pusterom"`, `"client_id":"evil"`),
		"client_id absent, as in ID": f.claim(`"client_id":"pusterom",`, ``),
	}
}

func times(f forge) map[string]string {
	at := func(s int64) string { return strconv.FormatInt(noon.Unix()+s, 10) }
	exp := func(value string) string { return f.claim(`"exp":`+at(600), `"exp":`+value) }
	iat := func(value string) string { return f.claim(`"iat":`+at(0), `"iat":`+value) }
	auth := func(value string) string { return f.claim(`"auth_time":`+at(0), `"auth_time":`+value) }
	nbf := func(value string) string { return f.claim(`"epoch":7`, `"epoch":7,"nbf":`+value) }
	return map[string]string{
		"exp absent":            f.claim(`"exp":`+at(600)+`,`, ``),
		"exp a string":          exp(`"` + at(600) + `"`),
		"exp a fraction":        exp(at(600) + ".5"),
		"exp a whole fraction":  exp(at(600) + ".0"),
		"exp with an exponent":  exp("1.7e9"),
		"exp negative":          exp("-1"),
		"exp zero":              exp("0"),
		"exp 1e300":             exp("1e300"),
		"exp beyond 64 bits":    exp("18446744073709551616"),
		"exp the last integer":  exp("9223372036854775807"),
		"exp null":              exp("null"),
		"exp true":              exp("true"),
		"exp not a number":      exp("NaN"),
		"exp next year":         exp(at(365 * 86400)),
		"exp a second too far":  exp(at(601)),
		"exp before iat":        exp(at(-1)),
		"expired an hour ago":   f.token(f.header(), strings.ReplaceAll(strings.ReplaceAll(f.payload(), at(0), at(-4200)), at(600), at(-3600))),
		"iat absent":            f.claim(`"iat":`+at(0)+`,`, ``),
		"iat in the future":     f.token(f.header(), strings.ReplaceAll(strings.ReplaceAll(f.payload(), at(600), at(700)), at(0), at(100))),
		"iat a string":          iat(`"` + at(0) + `"`),
		"iat negative":          iat("-1"),
		"iat the first integer": iat("-9223372036854775808"),
		"auth_time absent":      f.claim(`"auth_time":`+at(0)+`,`, ``),
		"auth_time to come":     auth(at(3600)),
		"auth_time zero":        auth("0"),
		"nbf in the future":     nbf(at(31)),
		"nbf a string":          nbf(`"` + at(0) + `"`),
		"nbf null":              nbf("null"),
	}
}

func duplicates(f forge) map[string]string {
	with := func(more string) string { return f.claim(`"epoch":7`, `"epoch":7,`+more) }
	return map[string]string{
		"sub twice":                 with(`"sub":"evil"`),
		"sub twice, the same":       with(`"sub":"account-1"`),
		"sub twice by an escape":    with(`"\u0073ub":"evil"`),
		"exp twice":                 with(`"exp":9999999999`),
		"role twice":                with(`"role":"auditor"`),
		"an unknown claim twice":    with(`"x":1,"x":2`),
		"a nested claim":            with(`"cnf":{"jkt":"x"}`),
		"a nested claim in a claim": f.claim(`"account-1"`, `{"sub":"account-1"}`),
		"sub in capitals only":      f.claim(`"sub"`, `"SUB"`),
		"role in capitals only":     f.claim(`"role"`, `"Role"`),
	}
}

func people(f forge) map[string]string {
	return map[string]string{
		"sub absent":              f.claim(`"sub":"account-1",`, ``),
		"sub empty":               f.claim(`account-1`, ``),
		"sub a number":            f.claim(`"account-1"`, `1`),
		"sub null":                f.claim(`"account-1"`, `null`),
		"jti absent":              f.claim(`"jti":"j-1",`, ``),
		"jti empty":               f.claim(`"j-1"`, `""`),
		"sid empty":               f.claim(`"session-1"`, `""`),
		"sid absent":              f.claim(`"sid":"session-1",`, ``),
		"acr empty":               f.claim(`"password"`, `""`),
		"party empty":             f.claim(`"family-1"`, `""`),
		"party absent":            f.claim(`"party":"family-1",`, ``),
		"an unknown role":         f.claim(`"role":"family"`, `"role":"admin"`),
		"role empty":              f.claim(`"role":"family"`, `"role":""`),
		"role in another case":    f.claim(`"role":"family"`, `"role":"Family"`),
		"role a list":             f.claim(`"role":"family"`, `"role":["family"]`),
		"role of another party":   f.claim(`"role":"family"`, `"role":"auditor"`),
		"party kind of another":   f.claim(`"party_kind":"family"`, `"party_kind":"district"`),
		"party kind absent":       f.claim(`"party_kind":"family",`, ``),
		"no role and no kind":     f.token(f.header(), f.swap(f.swap(f.payload(), `"role":"family"`, `"role":""`), `"party_kind":"family"`, `"party_kind":""`)),
		"epoch absent":            f.claim(`,"epoch":7`, ``),
		"epoch negative":          f.claim(`"epoch":7`, `"epoch":-7`),
		"epoch a string":          f.claim(`"epoch":7`, `"epoch":"7"`),
		"epoch a fraction":        f.claim(`"epoch":7`, `"epoch":7.5`),
		"a member that is closed": f.claim(`"epoch":7}`, `"epoch":7`),
	}
}

func signatures(f forge) map[string]string {
	good := f.token(f.header(), f.payload())
	parts := strings.Split(good, ".")
	stranger := forge{f.t, ed25519.NewKeyFromSeed(make([]byte, 32)), f.kid}
	raw := ed25519.Sign(f.key, []byte(parts[0]+"."+parts[1]))
	flipped := bytes.Clone(raw)
	flipped[10] ^= 1
	last := map[byte]byte{'A': 'B', 'Q': 'R', 'g': 'h', 'w': 'x'}[good[len(good)-1]] // same bytes, other spare bits
	return map[string]string{
		"signed by a stranger under our kid": stranger.token(f.header(), f.payload()),
		"signed by a stranger, kid his own":  forge{f.t, stranger.key, "evil"}.token(f.swap(f.header(), f.kid, "evil"), f.payload()),
		"one bit of the signature flipped":   parts[0] + "." + parts[1] + "." + b64(flipped),
		"signature too short":                parts[0] + "." + parts[1] + "." + b64(raw[:63]),
		"signature too long":                 parts[0] + "." + parts[1] + "." + b64(append(bytes.Clone(raw), 0)),
		"signature of another payload":       parts[0] + "." + b64([]byte(f.swap(f.payload(), "account-1", "account-2"))) + "." + parts[2],
		"signature of another header":        b64([]byte(f.header()+" ")) + "." + parts[1] + "." + parts[2],
		"spare bits of the base64 used":      good[:len(good)-1] + string(last),
		"parts swapped":                      parts[1] + "." + parts[0] + "." + parts[2],
	}
}

func TestATokenOfAnotherInstallationIsRefused(t *testing.T) {
	t.Parallel()
	c := &clock{now: noon}
	here, there := newTokens(t, loadKeys(t, t.TempDir()), c), newTokens(t, loadKeys(t, t.TempDir()), c)
	wantRefused(t, here, sign(t, there), "same issuer and audience, other keys")
}
