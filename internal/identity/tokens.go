package identity

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// SC18.
const (
	// TokenLifetime is how long an access token counts.
	TokenLifetime = 10 * time.Minute
	// Leeway is how far apart two clocks may be.
	Leeway = 30 * time.Second

	tokenType = "at+jwt"   // RFC 9068: tells an access token from an ID token
	clientID  = "pusterom" // our own web client is the only one that receives these tokens
	maxToken  = 8 << 10    // bytes
	maxKept   = 8192       // tokens remembered
)

// Tokens issues and reads our own access tokens: EdDSA, for one issuer and one audience, ten minutes. Safe for
// concurrent use.
type Tokens struct {
	keys             *Keys
	issuer, audience string
	now              func() time.Time
	parser           *jwt.Parser
	kept             *remembered
}

// NewTokens wants the address of this installation as issuer and the name of its API as audience; both must be the
// same in every process of an installation and different between installations. [ErrIncomplete] if anything is
// missing: an empty issuer would turn its check off.
func NewTokens(keys *Keys, issuer, audience string, now func() time.Time) (*Tokens, error) {
	if keys == nil || issuer == "" || audience == "" || now == nil {
		return nil, fmt.Errorf("%w: tokens", ErrIncomplete)
	}
	parser := jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}), jwt.WithIssuer(issuer), jwt.WithAudience(audience),
		jwt.WithExpirationRequired(), jwt.WithIssuedAt(), jwt.WithLeeway(Leeway), jwt.WithTimeFunc(now),
		jwt.WithStrictDecoding(),
	)
	kept := newRemembered(maxKept)
	return &Tokens{keys: keys, issuer: issuer, audience: audience, now: now, parser: parser, kept: kept}, nil
}

// Sign issues a token for an actor whose account is at the given epoch and who signed in (proved who they are, not
// refreshed) at signedInAt. It gives the token and the instant it expires. [ErrIncomplete] for an anonymous or
// half-filled actor, or a sign-in that has not happened yet.
func (t *Tokens) Sign(a Actor, epoch int64, signedInAt time.Time) (token string, expires time.Time, err error) {
	id, err := t.keys.draw(16)
	if err != nil {
		return "", time.Time{}, err
	}
	now := t.now()
	claims := &accessClaims{
		Issuer: t.issuer, Audience: t.audience, Subject: a.AccountID, ClientID: clientID,
		ID:       base64.RawURLEncoding.EncodeToString(id),
		IssuedAt: now.Unix(), ExpiresAt: now.Add(TokenLifetime).Unix(), SignedInAt: signedInAt.Unix(),
		Role: a.Role, PartyKind: a.Role.Party(), PartyID: a.PartyID, Level: a.Level, Session: a.Session, Epoch: epoch,
	}
	if claims.Validate() != nil { // what Verify would refuse is never issued
		return "", time.Time{}, fmt.Errorf("%w: token", ErrIncomplete)
	}
	key := t.keys.signing()
	unsigned := jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims)
	unsigned.Header["typ"], unsigned.Header["kid"] = tokenType, key.kid
	if token, err = unsigned.SignedString(key.private); err != nil {
		return "", time.Time{}, fmt.Errorf("sign token: %w", err)
	}
	return token, instant(claims.ExpiresAt), nil
}

// Verify reads a token. Any fault is [ErrUnauthenticated]. A token once verified is remembered until it expires or its
// key ends, for verifying costs some 80 µs; the answer is the same either way. Verify does not know of accounts that
// changed since: see [Account.Admits].
func (t *Tokens) Verify(token string) (Claims, error) {
	if len(token) > maxToken {
		return Claims{}, refused("token too long")
	}
	sum := sha256.Sum256([]byte(token))
	if claims, ok := t.recall(sum); ok {
		return claims, nil
	}
	kid, err := readHeader(token)
	if err != nil {
		return Claims{}, err
	}
	claims := &accessClaims{}
	if _, err := t.parser.ParseWithClaims(token, claims, t.keyFor); err != nil {
		return Claims{}, refused(reason(err)) // claims is filled in even now and must not be read
	}
	verified := claims.verified()
	t.kept.keep(sum, kept{claims: verified, kid: kid})
	return verified, nil
}

// recall gives back a remembered token unless time or its key has run out; then the whole check decides.
func (t *Tokens) recall(sum [sha256.Size]byte) (Claims, bool) {
	k, ok := t.kept.recall(sum)
	now := t.now()
	fresh := now.Before(k.claims.ExpiresAt) && !k.claims.IssuedAt.After(now.Add(Leeway))
	if !ok || !fresh || !t.keys.knows(k.kid) {
		return Claims{}, false
	}
	return k.claims, true
}

// keyFor is the JWT library's question for a key: by kid and alg together, from our own ring only.
func (t *Tokens) keyFor(token *jwt.Token) (any, error) {
	kid, _ := token.Header["kid"].(string)
	key, ok := t.keys.verifying(kid)
	if !ok || token.Method != jwt.SigningMethodEdDSA {
		return nil, errors.New("no such key")
	}
	return key, nil
}

// readHeader allows exactly the header that Sign writes, and gives its kid. Whatever else a header may hold (jku, x5u,
// jwk, crit, zip, cty …) is refused before anything else is looked at.
func readHeader(token string) (kid string, err error) {
	head, _, ok := strings.Cut(token, ".")
	if !ok || strings.ContainsAny(token, "\r\n") { // the base64 decoder would skip line ends
		return "", refused("not a token")
	}
	text, err := base64.RawURLEncoding.Strict().DecodeString(head)
	if err != nil {
		return "", refused("header not base64url")
	}
	fields, err := flatObject(text)
	if err != nil || len(fields) != 3 {
		return "", refused("header not exactly alg, kid, typ")
	}
	var alg, typ string
	for name, place := range map[string]*string{"alg": &alg, "kid": &kid, "typ": &typ} {
		if json.Unmarshal(fields[name], place) != nil {
			return "", refused("header not exactly alg, kid, typ")
		}
	}
	if alg != jwt.SigningMethodEdDSA.Alg() || typ != tokenType || kid == "" {
		return "", refused("other algorithm or type of token")
	}
	return kid, nil
}

// reason turns the library's error into a fixed phrase: its own text could carry pieces of the token into the log.
func reason(err error) string {
	switch {
	case errors.Is(err, jwt.ErrTokenUnverifiable):
		return "unknown key"
	case errors.Is(err, jwt.ErrTokenSignatureInvalid):
		return "wrong signature"
	case errors.Is(err, jwt.ErrTokenExpired):
		return "expired"
	case errors.Is(err, jwt.ErrTokenUsedBeforeIssued), errors.Is(err, jwt.ErrTokenNotValidYet):
		return "not valid yet"
	case errors.Is(err, jwt.ErrTokenInvalidIssuer), errors.Is(err, jwt.ErrTokenInvalidAudience):
		return "from or for another system"
	case errors.Is(err, jwt.ErrTokenInvalidClaims):
		return "claims do not fit together"
	}
	return "malformed"
}
