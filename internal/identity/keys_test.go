package identity_test

import (
	"crypto/rand"
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

const keyFile = "identity-keys.pem"

func loadKeys(t *testing.T, dir string) *identity.Keys {
	t.Helper()
	keys, err := identity.LoadOrCreateKeys(dir, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func jwks(t *testing.T, keys *identity.Keys) string {
	t.Helper()
	text, err := keys.JWKS()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestASealIsTheServersOwn: the same in every process and after a rotation, and never the sum itself or another server's.
func TestASealIsTheServersOwn(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first, second, other := loadKeys(t, dir), loadKeys(t, dir), loadKeys(t, t.TempDir())
	sealed := first.Seal("a sum")
	rotate(t, first)
	if first.Seal("a sum") != sealed || second.Seal("a sum") != sealed || loadKeys(t, dir).Seal("a sum") != sealed {
		t.Error("the seal changes")
	}
	if strings.Contains(sealed, "a sum") || other.Seal("a sum") == sealed || first.Seal("another") == sealed {
		t.Errorf("%s can be made by others", sealed)
	}
}

func rotate(t *testing.T, keys *identity.Keys) {
	t.Helper()
	if err := keys.Rotate(); err != nil {
		t.Fatal(err)
	}
}

func TestKeysAreMadeOnceAndForTheOwnerOnly(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "new", "folder")
	first := jwks(t, loadKeys(t, dir))
	if again := jwks(t, loadKeys(t, dir)); again != first {
		t.Errorf("the second start has other keys:\n%s\n%s", first, again)
	}
	keys := loadKeys(t, dir)
	rotate(t, keys)
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 || files[0].Name() != keyFile {
		t.Fatalf("the folder holds %v (%v), want the key file alone", files, err)
	}
	info, err := files[0].Info()
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v (%v)", info.Mode(), err)
	}
	folder, err := os.Stat(dir)
	if err != nil || folder.Mode().Perm() != 0o700 {
		t.Errorf("folder mode %v (%v)", folder.Mode(), err)
	}
}

func TestAKeyFileOpenToOthersIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	loadKeys(t, dir)
	for mode, want := range map[os.FileMode]error{
		0o600: nil, 0o400: nil, 0o640: identity.ErrKeyMode, 0o604: identity.ErrKeyMode, 0o620: identity.ErrKeyMode,
		0o602: identity.ErrKeyMode, 0o644: identity.ErrKeyMode, 0o666: identity.ErrKeyMode, 0o610: identity.ErrKeyMode,
	} {
		if err := os.Chmod(filepath.Join(dir, keyFile), mode); err != nil {
			t.Fatal(err)
		}
		if _, err := identity.LoadOrCreateKeys(dir, rand.Reader); !errors.Is(err, want) {
			t.Errorf("mode %#o: %v, want %v", mode, err, want)
		}
	}
}

func TestADamagedKeyFileIsRefusedAndLeftAlone(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	loadKeys(t, dir)
	path := filepath.Join(dir, keyFile)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	key, secret, _ := strings.Cut(string(good), "-----BEGIN PUSTEROM")
	secret = "-----BEGIN PUSTEROM" + secret
	junk := func(kind string) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: []byte("short")}))
	}
	for name, text := range map[string]string{
		"empty": "", "not PEM": "hello", "no key": secret, "no secret": key, "three keys": key + key + key + secret,
		"two secrets": string(good) + secret, "a block of another kind": string(good) + junk("CERTIFICATE"),
		"a key that is none": junk("PRIVATE KEY") + secret, "a secret too short": key + junk("PUSTEROM REFRESH SECRET"),
		"text behind": string(good) + "more", "an elliptic key": ellipticPEM(t) + secret,
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := identity.LoadOrCreateKeys(dir, rand.Reader); !errors.Is(err, identity.ErrKeyFile) {
			t.Errorf("%s: %v", name, err)
		}
		if left, err := os.ReadFile(path); err != nil || string(left) != text {
			t.Errorf("%s: the file was changed (%v)", name, err)
		}
	}
}

func TestWithoutRandomnessThereAreNoKeys(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := identity.LoadOrCreateKeys(dir, strings.NewReader("too short")); err == nil {
		t.Error("keys from nine bytes")
	}
	if files, _ := os.ReadDir(dir); len(files) != 0 {
		t.Errorf("left behind: %v", files)
	}
}

func TestThePublishedKeysHoldNothingPrivate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	keys := loadKeys(t, dir)
	rotate(t, keys)
	text := jwks(t, keys)
	var set struct{ Keys []map[string]string }
	if err := json.Unmarshal([]byte(text), &set); err != nil || len(set.Keys) != 2 {
		t.Fatalf("%v: %s", err, text)
	}
	for _, key := range set.Keys {
		for _, name := range []string{"kty", "crv", "x", "kid", "use", "alg"} {
			if key[name] == "" {
				t.Errorf("no %s in %v", name, key)
			}
		}
		if len(key) != 6 {
			t.Errorf("more than the public members, a private one (d) perhaps: %v", key)
		}
		if key["kty"] != "OKP" || key["crv"] != "Ed25519" || key["alg"] != "EdDSA" || key["use"] != "sig" {
			t.Errorf("not as RFC 8037 has it: %v", key)
		}
	}
	for _, private := range privateKeys(t, dir) {
		if strings.Contains(text, b64(private.Seed())) {
			t.Error("a private key is published")
		}
	}
}

func TestTheKeyNameIsItsThumbprint(t *testing.T) {
	t.Parallel()
	keys := loadKeys(t, t.TempDir())
	var set struct{ Keys []map[string]string }
	if err := json.Unmarshal([]byte(jwks(t, keys)), &set); err != nil {
		t.Fatal(err)
	}
	key := set.Keys[0]
	want := sum64(`{"crv":"Ed25519","kty":"OKP","x":"` + key["x"] + `"}`) // RFC 7638, RFC 8037 appendix A.3
	if key["kid"] != want {
		t.Errorf("kid %s, want %s", key["kid"], want)
	}
}

func TestRotationKeepsTheKeyBeforeAndEndsTheOneBeforeThat(t *testing.T) {
	t.Parallel()
	c := &clock{now: noon}
	keys := loadKeys(t, t.TempDir())
	tokens := newTokens(t, keys, c)
	first := sign(t, tokens)
	wantGood(t, tokens, first, "before any rotation")
	rotate(t, keys)
	second := sign(t, tokens)
	wantGood(t, tokens, first, "after one rotation")
	wantGood(t, tokens, second, "by the new key")
	rotate(t, keys)
	wantRefused(t, tokens, first, "a remembered token whose key has ended")
	wantGood(t, tokens, second, "by the key before")
	if n := strings.Count(jwks(t, keys), `"kid"`); n != 2 {
		t.Errorf("%d keys are published, want 2", n)
	}
}

func TestAnotherProcessFollowsARotation(t *testing.T) {
	t.Parallel()
	dir, c := t.TempDir(), &clock{now: noon}
	mine, theirs := loadKeys(t, dir), loadKeys(t, dir)
	here, there := newTokens(t, mine, c), newTokens(t, theirs, c)
	before := sign(t, there)
	rotate(t, mine)
	wantGood(t, there, sign(t, here), "signed here by the new key, read there")
	wantGood(t, here, before, "signed there by the old key, read here")
	rotate(t, mine)
	if a, b := jwks(t, mine), jwks(t, theirs); a != b {
		t.Errorf("the processes publish different keys:\n%s\n%s", a, b)
	}
	wantGood(t, here, sign(t, there), "signed there after two rotations here")
}

func TestKeysInMemoryOutliveASlipInTheFolder(t *testing.T) {
	t.Parallel()
	dir, c := t.TempDir(), &clock{now: noon}
	keys := loadKeys(t, dir)
	tokens := newTokens(t, keys, c)
	path := filepath.Join(dir, keyFile)
	if err := os.WriteFile(path, []byte("oops"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(path, time.Time{}, noon); err != nil {
		t.Fatal(err)
	}
	wantGood(t, tokens, sign(t, tokens), "with a damaged file")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	wantGood(t, tokens, sign(t, tokens), "without a file")
}

// quicker is a source of randomness that lets another process start while this one makes its keys.
type quicker struct {
	once  sync.Once
	start func()
}

func (q *quicker) Read(p []byte) (int, error) {
	q.once.Do(q.start)
	return rand.Read(p)
}

func TestTheQuickerOfTwoFirstStartsMakesTheKeys(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var theirs string
	slow := &quicker{start: func() { theirs = jwks(t, loadKeys(t, dir)) }}
	mine, err := identity.LoadOrCreateKeys(dir, slow)
	if err != nil {
		t.Fatal(err)
	}
	if got := jwks(t, mine); theirs == "" || got != theirs || got != jwks(t, loadKeys(t, dir)) {
		t.Errorf("different keys:\n%s\n%s", got, theirs)
	}
}

func TestProcessesThatStartTogetherShareTheirKeys(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	published := make([]string, 8)
	var group sync.WaitGroup
	for i := range published {
		group.Go(func() {
			keys, err := identity.LoadOrCreateKeys(dir, rand.Reader)
			if err != nil {
				t.Error(err)
				return
			}
			text, _ := keys.JWKS()
			published[i] = string(text)
		})
	}
	group.Wait()
	for _, one := range published {
		if one != published[0] {
			t.Errorf("different keys:\n%s\n%s", one, published[0])
		}
	}
}
