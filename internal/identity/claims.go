package identity

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Claims is what a verified access token says. Times are UTC, whole seconds.
type Claims struct {
	Actor      Actor
	Epoch      int64     // Account.Epoch when the token was issued; see Account.Admits
	SignedInAt time.Time // when the person last proved who they are (auth_time)
	IssuedAt   time.Time
	ExpiresAt  time.Time
}

// accessClaims is the payload of an access token (RFC 9068) with our own role, party, party_kind, epoch and sid (SC19:
// no name, number, case or age). Its JSON is read name by name, exactly: the standard decoder takes "SUB" for "sub",
// a second "sub" for the first and null for nothing.
type accessClaims struct {
	Issuer, Audience, Subject, ClientID, ID string
	IssuedAt, ExpiresAt, SignedInAt         int64 // Unix seconds
	NotBefore                               int64 // never written by us; obeyed if there
	Role                                    Role
	PartyKind                               PartyKind
	PartyID, Level, Session                 string
	Epoch                                   int64
}

// places is the table of required claims: name in the token, place in the struct. It writes and it reads.
func (c *accessClaims) places() map[string]any {
	return map[string]any{
		"iss": &c.Issuer, "aud": &c.Audience, "sub": &c.Subject, "client_id": &c.ClientID, "jti": &c.ID,
		"iat": &c.IssuedAt, "exp": &c.ExpiresAt, "auth_time": &c.SignedInAt,
		"role": &c.Role, "party_kind": &c.PartyKind, "party": &c.PartyID,
		"acr": &c.Level, "sid": &c.Session, "epoch": &c.Epoch,
	}
}

// MarshalJSON writes the required claims.
func (c *accessClaims) MarshalJSON() ([]byte, error) { return json.Marshal(c.places()) }

// UnmarshalJSON wants every required claim, once, of the right type. Unknown claims are let be, so that an older
// process still understands a newer one's tokens during an upgrade.
func (c *accessClaims) UnmarshalJSON(text []byte) error {
	fields, err := flatObject(text)
	if err != nil {
		return err
	}
	for name, place := range c.places() {
		if err := json.Unmarshal(fields[name], place); err != nil {
			return err // also when absent
		}
	}
	if value, ok := fields["nbf"]; ok {
		return json.Unmarshal(value, &c.NotBefore)
	}
	return nil
}

// Validate is called by the JWT library after its own checks.
func (c *accessClaims) Validate() error {
	lifetime := time.Duration(c.ExpiresAt-c.IssuedAt) * time.Second
	switch {
	case c.IssuedAt <= 0 || c.ExpiresAt <= 0 || lifetime <= 0 || lifetime > TokenLifetime:
		return errors.New("lifetime")
	case c.SignedInAt <= 0 || c.SignedInAt-c.IssuedAt > int64(Leeway/time.Second): // another process may have signed in
		return errors.New("auth_time")
	case c.ClientID != clientID || c.ID == "" || c.Epoch < 0:
		return errors.New("client_id, jti or epoch")
	case c.PartyKind == "" || c.PartyKind != c.Role.Party():
		return errors.New("party of role")
	}
	return c.actor().complete()
}

func (c *accessClaims) actor() Actor {
	return Actor{AccountID: c.Subject, Role: c.Role, PartyID: c.PartyID, Level: c.Level, Session: c.Session}
}

func (c *accessClaims) verified() Claims {
	return Claims{
		Actor: c.actor(), Epoch: c.Epoch,
		SignedInAt: instant(c.SignedInAt), IssuedAt: instant(c.IssuedAt), ExpiresAt: instant(c.ExpiresAt),
	}
}

// GetExpirationTime and the next five are how the JWT library asks.
func (c *accessClaims) GetExpirationTime() (*jwt.NumericDate, error) { return date(c.ExpiresAt), nil }

// GetIssuedAt is iat.
func (c *accessClaims) GetIssuedAt() (*jwt.NumericDate, error) { return date(c.IssuedAt), nil }

// GetNotBefore is nbf, nil without.
func (c *accessClaims) GetNotBefore() (*jwt.NumericDate, error) { return date(c.NotBefore), nil }

// GetIssuer is iss.
func (c *accessClaims) GetIssuer() (string, error) { return c.Issuer, nil }

// GetSubject is sub.
func (c *accessClaims) GetSubject() (string, error) { return c.Subject, nil }

// GetAudience is aud; we issue and accept exactly one, as a string.
func (c *accessClaims) GetAudience() (jwt.ClaimStrings, error) {
	return jwt.ClaimStrings{c.Audience}, nil
}

func instant(seconds int64) time.Time { return time.Unix(seconds, 0).UTC() }

func date(seconds int64) *jwt.NumericDate {
	if seconds == 0 {
		return nil
	}
	return jwt.NewNumericDate(instant(seconds))
}

// flatObject reads one JSON object of plain values. It refuses a name used twice, null, nesting and anything after it.
func flatObject(text []byte) (map[string]json.RawMessage, error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return nil, errors.New("not an object")
	}
	fields := map[string]json.RawMessage{}
	for dec.More() {
		name, value, err := field(dec)
		if err != nil {
			return nil, err
		}
		if _, twice := fields[name]; twice {
			return nil, errors.New("name used twice")
		}
		fields[name] = value
	}
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("text after the object")
	}
	return fields, nil
}

func field(dec *json.Decoder) (string, json.RawMessage, error) {
	token, err := dec.Token()
	if err != nil {
		return "", nil, err
	}
	name, ok := token.(string)
	if !ok {
		return "", nil, errors.New("not a name")
	}
	var value json.RawMessage
	if err := dec.Decode(&value); err != nil {
		return "", nil, err
	}
	if value[0] == '{' || value[0] == '[' || value[0] == 'n' {
		return "", nil, errors.New("not a plain value")
	}
	return name, value, nil
}
