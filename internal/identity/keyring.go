package identity

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"

	"github.com/go-jose/go-jose/v4"
)

const (
	privateBlock = "PRIVATE KEY"             // PKCS#8, newest key first
	refreshBlock = "PUSTEROM REFRESH SECRET" // 32 random bytes
	secretSize   = 32
)

// signingKey is one Ed25519 key and its name: kid, the RFC 7638 thumbprint.
type signingKey struct {
	kid     string
	private ed25519.PrivateKey
}

// keyRing is what one key file holds. It is never changed, only replaced.
type keyRing struct {
	keys    []signingKey // one or two; the first signs, both verify
	refresh []byte       // see Keys.Successor
}

func newSigningKey(random io.Reader) (signingKey, error) {
	// From a seed, because ed25519.GenerateKey may leave the given source unread.
	seed, err := randomBytes(random, ed25519.SeedSize)
	if err != nil {
		return signingKey{}, err
	}
	return named(ed25519.NewKeyFromSeed(seed))
}

func named(private ed25519.PrivateKey) (signingKey, error) {
	thumb, err := (&jose.JSONWebKey{Key: private.Public()}).Thumbprint(crypto.SHA256)
	if err != nil {
		return signingKey{}, fmt.Errorf("name signing key: %w", err)
	}
	return signingKey{kid: base64.RawURLEncoding.EncodeToString(thumb), private: private}, nil
}

func newKeyRing(random io.Reader) (keyRing, error) {
	key, err := newSigningKey(random)
	if err != nil {
		return keyRing{}, err
	}
	secret, err := randomBytes(random, secretSize)
	if err != nil {
		return keyRing{}, err
	}
	return keyRing{keys: []signingKey{key}, refresh: secret}, nil
}

// rotated puts a new key in front and keeps the one that signed until now. An older one is dropped.
func (r keyRing) rotated(random io.Reader) (keyRing, error) {
	key, err := newSigningKey(random)
	if err != nil {
		return keyRing{}, err
	}
	return keyRing{keys: []signingKey{key, r.keys[0]}, refresh: r.refresh}, nil
}

func (r keyRing) key(kid string) (ed25519.PublicKey, bool) {
	for _, k := range r.keys {
		if k.kid == kid {
			public, ok := k.private.Public().(ed25519.PublicKey)
			return public, ok
		}
	}
	return nil, false
}

func (r keyRing) encode() ([]byte, error) {
	var out bytes.Buffer
	for _, k := range r.keys {
		der, err := x509.MarshalPKCS8PrivateKey(k.private)
		if err != nil {
			return nil, fmt.Errorf("encode signing key: %w", err)
		}
		out.Write(pem.EncodeToMemory(&pem.Block{Type: privateBlock, Bytes: der}))
	}
	out.Write(pem.EncodeToMemory(&pem.Block{Type: refreshBlock, Bytes: r.refresh}))
	return out.Bytes(), nil
}

// decodeKeyRing reads what encode wrote. [ErrKeyFile] for anything else.
func decodeKeyRing(text []byte) (keyRing, error) {
	var r keyRing
	for len(bytes.TrimSpace(text)) > 0 {
		block, rest := pem.Decode(text)
		if block == nil {
			return keyRing{}, fmt.Errorf("%w: not PEM", ErrKeyFile)
		}
		if err := r.add(block); err != nil {
			return keyRing{}, err
		}
		text = rest
	}
	if len(r.keys) < 1 || len(r.keys) > 2 || len(r.refresh) != secretSize {
		return keyRing{}, fmt.Errorf("%w: wants one or two keys and one refresh secret", ErrKeyFile)
	}
	return r, nil
}

func (r *keyRing) add(block *pem.Block) error {
	switch {
	case block.Type == refreshBlock && r.refresh == nil:
		r.refresh = block.Bytes
		return nil
	case block.Type == privateBlock:
		key, err := parseSigningKey(block.Bytes)
		if err != nil {
			return err
		}
		r.keys = append(r.keys, key)
		return nil
	}
	return fmt.Errorf("%w: unexpected block", ErrKeyFile)
}

func parseSigningKey(der []byte) (signingKey, error) {
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return signingKey{}, fmt.Errorf("%w: not PKCS#8", ErrKeyFile)
	}
	private, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return signingKey{}, fmt.Errorf("%w: not Ed25519", ErrKeyFile)
	}
	return named(private)
}

func randomBytes(random io.Reader, n int) ([]byte, error) {
	out := make([]byte, n)
	if _, err := io.ReadFull(random, out); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	return out, nil
}
