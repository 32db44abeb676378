package identity

import (
	"crypto/sha256"
	"encoding/base64"
	"io"
)

const (
	familySize  = 16 // bytes; names the family in the token
	refreshSize = 32 // bytes; the secret, 256 bits
)

// Refresh is a refresh token in the client's hands (SC20). The token is opaque to the client: 64 characters of
// base64url over the family's name and 256 secret bits. The store keeps Family and Hash and never Token.
//
// The family travels in the token so that a token of any age finds its session: one that was rotated away long ago is
// then seen to be reused, without a list of all old tokens. Only who has held a token knows the family's name, so
// nobody else can end the family by guessing.
type Refresh struct {
	Token  string // never stored, never logged
	Family string
	Hash   string // SHA-256 of Token; no salt, for the token is random
}

// NewRefresh makes the first token of a new family, at sign-in.
func NewRefresh(random io.Reader) (Refresh, error) {
	raw, err := randomBytes(random, familySize+refreshSize)
	if err != nil {
		return Refresh{}, err
	}
	return refreshOf(raw), nil
}

// ReadRefresh reads a token that a client presents. [ErrUnauthenticated] if it has not the form of one. It says
// nothing about whether the token counts; see [Session.Use].
func ReadRefresh(token string) (Refresh, error) {
	if len(token) != base64.RawURLEncoding.EncodedLen(familySize+refreshSize) {
		return Refresh{}, refused("not a refresh token")
	}
	raw, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(raw) != familySize+refreshSize { // shorter when the decoder skipped line ends
		return Refresh{}, refused("not a refresh token")
	}
	return refreshOf(raw), nil
}

// Successor is the token that follows r in its family: always the same one, an HMAC of r under the refresh secret. A
// client that lost our answer can thus be given the same successor again, though only its hash is stored; and who has
// seen an old token, or the whole database, cannot work out the next.
func (k *Keys) Successor(r Refresh) Refresh {
	raw, err := base64.RawURLEncoding.DecodeString(r.Family)
	if err != nil || len(raw) != familySize {
		return Refresh{} // not made here; matches no session
	}
	return refreshOf(append(raw, k.mac(r.Token)...))
}

func refreshOf(raw []byte) Refresh {
	token := base64.RawURLEncoding.EncodeToString(raw)
	sum := sha256.Sum256([]byte(token))
	return Refresh{
		Token:  token,
		Family: base64.RawURLEncoding.EncodeToString(raw[:familySize]),
		Hash:   base64.RawURLEncoding.EncodeToString(sum[:]),
	}
}
