package identity

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/go-jose/go-jose/v4"
	"github.com/golang-jwt/jwt/v5"
)

// keyFile holds the whole ring, so that one rename replaces it and no half-done rotation can be seen.
const keyFile = "identity-keys.pem"

// Keys holds the secrets of sign-in: at most two Ed25519 keys for access tokens, of which the newest signs and both
// verify, and the secret behind refresh tokens. Several processes may share one folder: each notices by itself when
// another has rotated, so that no token is refused meanwhile (T16). Safe for concurrent use.
type Keys struct {
	dir string

	mu   sync.RWMutex
	ring keyRing
	file fs.FileInfo // of the file that ring came from

	drawing sync.Mutex // guards random: a source need not be safe for concurrent use
	random  io.Reader
}

// LoadOrCreateKeys reads the keys in the folder dir, and makes both when there are none, at the first start: a file of
// mode 0600 with PKCS#8 PEM blocks. Of several processes that start together all end up with the same keys. Randomness
// is read from random, here and later. [ErrKeyMode] if others than the owner may read or write the file, [ErrKeyFile]
// if it is damaged; neither is repaired, for that would end every session unasked.
func LoadOrCreateKeys(dir string, random io.Reader) (*Keys, error) {
	k := &Keys{dir: dir, random: random}
	err := k.load()
	if errors.Is(err, fs.ErrNotExist) {
		if err = k.create(); err == nil {
			err = k.load()
		}
	}
	if err != nil {
		return nil, fmt.Errorf("keys: %w", err)
	}
	return k, nil
}

// Rotate makes a new signing key. The one before goes on verifying; one older than that ends at once, so leave at
// least [TokenLifetime] and [Leeway] between two rotations, unless ending a stolen key is the purpose (then rotate
// twice). One person rotates at a time. Refresh tokens are not affected.
func (k *Keys) Rotate() error {
	k.follow()
	k.drawing.Lock()
	next, err := k.present().rotated(k.random)
	k.drawing.Unlock()
	if err != nil {
		return err
	}
	if err := k.write(next, (*os.Root).Rename); err != nil {
		return fmt.Errorf("rotate keys: %w", err)
	}
	return k.load()
}

// JWKS is the public half of the keys for /.well-known/jwks.json (RFC 7517, RFC 8037), newest first.
func (k *Keys) JWKS() ([]byte, error) {
	k.follow()
	var set jose.JSONWebKeySet
	for _, key := range k.present().keys {
		set.Keys = append(set.Keys, jose.JSONWebKey{
			Key: key.private.Public(), KeyID: key.kid, Algorithm: jwt.SigningMethodEdDSA.Alg(), Use: "sig",
		})
	}
	return json.Marshal(set)
}

// signing is the key that signs now.
func (k *Keys) signing() signingKey {
	k.follow()
	return k.present().keys[0]
}

// verifying finds a key by name. An unknown name costs one look at the file's date, never a read, unless another
// process has rotated: a storm of invented names stays cheap (T23).
func (k *Keys) verifying(kid string) (ed25519.PublicKey, bool) {
	if key, ok := k.present().key(kid); ok {
		return key, true
	}
	k.follow()
	return k.present().key(kid)
}

// knows says whether tokens of this key still count, as far as this process has noticed.
func (k *Keys) knows(kid string) bool {
	_, ok := k.present().key(kid)
	return ok
}

// Seal turns the sum of a text into one that only who has the keys can compare: a guess at the text cannot be tried on it. It is the
// same in every process on the same folder, and after a rotation.
func (k *Keys) Seal(sum string) string { return hex.EncodeToString(k.mac("seal\n" + sum)) }

// mac is HMAC-SHA256 under the refresh secret.
func (k *Keys) mac(text string) []byte {
	h := hmac.New(sha256.New, k.present().refresh)
	h.Write([]byte(text))
	return h.Sum(nil)
}

func (k *Keys) draw(n int) ([]byte, error) {
	k.drawing.Lock()
	defer k.drawing.Unlock()
	return randomBytes(k.random, n)
}

func (k *Keys) present() keyRing {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return k.ring
}

// follow takes over a rotation done by another process. If the new file cannot be read the keys in memory go on: the
// people who are signed in must not pay for a slip in the folder, and the next start names it.
func (k *Keys) follow() {
	now, err := os.Stat(filepath.Join(k.dir, keyFile))
	if err != nil {
		return
	}
	k.mu.RLock()
	same := os.SameFile(now, k.file) && now.ModTime().Equal(k.file.ModTime())
	k.mu.RUnlock()
	if !same {
		_ = k.load()
	}
}

func (k *Keys) load() error {
	ring, file, err := readKeyFile(k.dir)
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ring, k.file = ring, file
	return nil
}

// create writes the first ring, unless another process was quicker: Link, unlike Rename, never replaces.
func (k *Keys) create() error {
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return err
	}
	ring, err := newKeyRing(k.random)
	if err != nil {
		return err
	}
	if err := k.write(ring, (*os.Root).Link); !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// write puts the ring on disk under another name, and into place with the given step.
func (k *Keys) write(ring keyRing, place func(r *os.Root, from, to string) error) (err error) {
	text, err := ring.encode()
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(k.dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	draft := ring.keys[0].kid + ".new"
	defer func() { _ = root.Remove(draft) }() // gone already after a rename
	if err := writeSynced(root, draft, text); err != nil {
		return err
	}
	if err := place(root, draft, keyFile); err != nil {
		return err
	}
	return syncFolder(root)
}

func writeSynced(root *os.Root, name string, text []byte) error {
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	return errors.Join(err, f.Sync(), f.Close())
}

func syncFolder(root *os.Root) error {
	f, err := root.Open(".")
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// readKeyFile asks the mode of the very file it reads, not of a name that may have changed in between.
func readKeyFile(dir string) (ring keyRing, info fs.FileInfo, err error) {
	f, err := os.Open(filepath.Join(filepath.Clean(dir), keyFile))
	if err != nil {
		return keyRing{}, nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if info, err = f.Stat(); err != nil {
		return keyRing{}, nil, err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return keyRing{}, nil, fmt.Errorf("%w: mode %#o, want 0600", ErrKeyMode, info.Mode().Perm())
	}
	text, err := io.ReadAll(io.LimitReader(f, 64<<10))
	if err != nil {
		return keyRing{}, nil, err
	}
	ring, err = decodeKeyRing(text)
	return ring, info, err
}
