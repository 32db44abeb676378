package identity_test

import (
	"crypto/rand"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
)

// signedIn is a session that began at noon, with the tokens it has given out.
type signedIn struct {
	t       *testing.T
	keys    *identity.Keys
	session identity.Session
	chain   []identity.Refresh
}

func signIn(t *testing.T) *signedIn {
	t.Helper()
	first, err := identity.NewRefresh(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	session, err := identity.NewSession("session-1", "account-1", first, noon)
	if err != nil {
		t.Fatal(err)
	}
	return &signedIn{t, loadKeys(t, t.TempDir()), session, []identity.Refresh{first}}
}

// use presents the nth token so long after noon, as a client would: by its text.
func (s *signedIn) use(nth int, after time.Duration) identity.Outcome {
	s.t.Helper()
	presented, err := identity.ReadRefresh(s.chain[nth].Token)
	if err != nil {
		s.t.Fatal(err)
	}
	next := s.keys.Successor(presented)
	outcome := s.session.Use(presented, next, noon.Add(after))
	if outcome == identity.Rotated {
		s.chain = append(s.chain, next)
	}
	return outcome
}

func TestARefreshTokenIsUsedOnce(t *testing.T) {
	t.Parallel()
	type use struct {
		token int // 0 is the one from the sign-in
		after time.Duration
		want  identity.Outcome
	}
	const (
		rotated, repeat, reused, expired = identity.Rotated, identity.Repeat, identity.Reused, identity.Expired
		s, m, h                          = time.Second, time.Minute, time.Hour
	)
	for _, row := range []struct {
		name string
		uses []use
	}{
		{"each token leads to the next", []use{{0, m, rotated}, {1, 2 * m, rotated}, {2, 3 * m, rotated}}},
		{"a lost answer is given again", []use{{0, m, rotated}, {0, m + 10*s, repeat}, {0, m + 5*s, repeat}, {1, 2 * m, rotated}}},
		{"too late for the lost answer", []use{{0, m, rotated}, {0, m + 10*s + 1, reused}}},
		{"the grace does not grow with repeats", []use{{0, m, rotated}, {0, m + 9*s, repeat}, {0, m + 11*s, reused}}},
		{"no repeat once the successor is used", []use{{0, m, rotated}, {1, m + s, rotated}, {0, m + 2*s, reused}}},
		{"a token two back is a reuse", []use{{0, m, rotated}, {1, 2 * m, rotated}, {0, 3 * m, reused}}},
		{"a token five back is a reuse", []use{{0, m, rotated}, {1, m, rotated}, {2, m, rotated}, {3, m, rotated}, {4, m, rotated}, {0, m, reused}}},
		{"after a reuse the thief and the owner are out", []use{{0, m, rotated}, {0, 2 * m, reused}, {1, 2 * m, expired}, {0, 2 * m, expired}}},
		{"idle for just under half an hour", []use{{0, 30*m - 1, rotated}, {1, 60*m - 2, rotated}}},
		{"idle for half an hour", []use{{0, 30 * m, expired}}},
		{"idle after a use", []use{{0, 20 * m, rotated}, {1, 50 * m, expired}}},
		{"another process's clock is a little behind", []use{{0, m, rotated}, {0, m - s, repeat}}},
	} {
		c := signIn(t)
		for i, u := range row.uses {
			if got := c.use(u.token, u.after); got != u.want {
				t.Errorf("%s: use %d gives %d, want %d", row.name, i, got, u.want)
			}
		}
	}
	c := signIn(t)
	for i := range 23 { // every 20 minutes until 7 h 40 min
		if got := c.use(i, time.Duration(i+1)*20*m); got != rotated {
			t.Fatalf("use %d gives %d", i, got)
		}
	}
	if got := c.use(23, 8*h-1); got != rotated {
		t.Errorf("just under eight hours: %d", got)
	}
	if got := c.use(24, 8*h); got != expired {
		t.Errorf("eight hours, however busy: %d", got)
	}
}

func TestOnlyTwoOutcomesGiveOutTokens(t *testing.T) {
	t.Parallel()
	for outcome, good := range map[identity.Outcome]bool{
		identity.Rotated: true, identity.Repeat: true, identity.Reused: false, identity.Expired: false, 0: false, 9: false,
	} {
		err := outcome.Refusal()
		if good != (err == nil) || !good && !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("outcome %d: %v", outcome, err)
		}
	}
}

func TestOnlyARotationOrAReuseChangesTheSession(t *testing.T) {
	t.Parallel()
	c := signIn(t)
	c.use(0, time.Minute)
	before := c.session
	if before.RotatedAt != noon.Add(time.Minute) || before.LastUsedAt != before.RotatedAt || !before.SignedInAt().Equal(noon) {
		t.Errorf("after a rotation: %+v", before)
	}
	if c.use(0, time.Minute+time.Second); c.session != before {
		t.Errorf("a repeat changed %+v to %+v", before, c.session)
	}
	if c.use(1, 9*time.Hour); c.session != before {
		t.Errorf("an expired use changed %+v to %+v", before, c.session)
	}
	c.use(0, time.Minute+11*time.Second)
	before.Revoked = true
	if c.session != before {
		t.Errorf("a reuse left %+v, want %+v", c.session, before)
	}
}

func TestSignOutEndsTheFamily(t *testing.T) {
	t.Parallel()
	c := signIn(t)
	c.use(0, time.Minute)
	c.session.Revoke()
	for nth := range c.chain {
		if got := c.use(nth, time.Minute+time.Second); got != identity.Expired {
			t.Errorf("token %d after sign-out: %d", nth, got)
		}
	}
}

func TestAnotherFamilysTokenNeitherWorksNorEndsThisOne(t *testing.T) {
	t.Parallel()
	mine, other := signIn(t), signIn(t)
	foreign := other.chain[0]
	own := mine.chain[0]
	for name, outcome := range map[string]identity.Outcome{
		"a foreign token":                    mine.session.Use(foreign, mine.keys.Successor(foreign), noon),
		"a foreign token with our successor": mine.session.Use(foreign, mine.keys.Successor(own), noon),
		"no token":                           mine.session.Use(identity.Refresh{}, identity.Refresh{}, noon),
		"no successor":                       mine.session.Use(own, identity.Refresh{}, noon),
		"a foreign successor":                mine.session.Use(own, mine.keys.Successor(foreign), noon),
		"the family's name and no more":      mine.session.Use(identity.Refresh{Family: own.Family}, mine.keys.Successor(own), noon),
	} {
		if outcome != identity.Expired || mine.session.Revoked {
			t.Errorf("%s: %d, revoked %t", name, outcome, mine.session.Revoked)
		}
	}
}

func TestTheSuccessorIsTheSameForAllWhoShareTheKeysAndSecretFromOthers(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	one, two, stranger := loadKeys(t, dir), loadKeys(t, dir), loadKeys(t, t.TempDir())
	first, err := identity.NewRefresh(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	next := one.Successor(first)
	rotate(t, one)
	if one.Successor(first) != next || two.Successor(first) != next {
		t.Error("a rotation of the signing key or another process gives another successor")
	}
	if stranger.Successor(first).Token == next.Token {
		t.Error("the successor does not depend on the secret")
	}
	if next.Token == first.Token || next.Family != first.Family || next.Hash == first.Hash {
		t.Errorf("successor %+v of %+v", next, first)
	}
	if again := one.Successor(next); again.Token == next.Token || again.Token == first.Token {
		t.Error("the chain runs in a circle")
	}
	if got := one.Successor(identity.Refresh{Token: "x", Family: "?"}); got != (identity.Refresh{}) {
		t.Errorf("a token that was not made here has the successor %+v", got)
	}
}

func TestRefreshTokensHaveOneForm(t *testing.T) {
	t.Parallel()
	made, err := identity.NewRefresh(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if read, err := identity.ReadRefresh(made.Token); err != nil || read != made {
		t.Errorf("%+v read back as %+v, %v", made, read, err)
	}
	if len(made.Token) != 64 || strings.Contains(made.Hash, made.Token) || made.Hash != sum64(made.Token) {
		t.Errorf("made %+v", made)
	}
	if other, err := identity.NewRefresh(rand.Reader); err != nil || other.Token == made.Token || other.Family == made.Family {
		t.Errorf("two alike (%v)", err)
	}
	if _, err := identity.NewRefresh(strings.NewReader("short")); err == nil {
		t.Error("a token from five bytes")
	}
	for name, token := range map[string]string{
		"empty": "", "one short": made.Token[:63], "one long": made.Token + "A", "padded": made.Token[:63] + "=",
		"another alphabet": strings.Repeat("+", 64), "a line end": made.Token[:60] + "\r\n\r\n", "a NUL": made.Token[:63] + "\x00",
		"a megabyte": strings.Repeat("A", 1<<20),
	} {
		if _, err := identity.ReadRefresh(token); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestASessionNeedsItsIds(t *testing.T) {
	t.Parallel()
	first, err := identity.NewRefresh(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		id, account string
		token       identity.Refresh
	}{{"", "a", first}, {"s", "", first}, {"s", "a", identity.Refresh{}}} {
		if _, err := identity.NewSession(row.id, row.account, row.token, noon); !errors.Is(err, identity.ErrIncomplete) {
			t.Errorf("%+v: %v", row, err)
		}
	}
}

// Fifty requests with one token against a store that saves only the version it read, as the contract of Use asks.
func TestFiftyParallelRefreshesGiveOneSuccessor(t *testing.T) {
	t.Parallel()
	c := signIn(t)
	presented := c.chain[0]
	row := &savedRow{session: c.session}
	given, outcomes := map[string]int{}, map[identity.Outcome]int{}
	var mu sync.Mutex
	var group sync.WaitGroup
	for range 50 {
		group.Go(func() {
			next := c.keys.Successor(presented)
			outcome := row.refresh(presented, next, noon.Add(time.Minute))
			mu.Lock()
			defer mu.Unlock()
			given[next.Token]++
			outcomes[outcome]++
		})
	}
	group.Wait()
	if len(given) != 1 || outcomes[identity.Rotated] != 1 || outcomes[identity.Repeat] != 49 || row.session.Revoked {
		t.Errorf("%d successors, outcomes %v, session %+v", len(given), outcomes, row.session)
	}
}

type savedRow struct {
	mu      sync.Mutex
	session identity.Session
}

func (r *savedRow) load() identity.Session {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.session
}

func (r *savedRow) save(s identity.Session) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.session.Version != s.Version {
		return false
	}
	s.Version++
	r.session = s
	return true
}

func (r *savedRow) refresh(presented, next identity.Refresh, now time.Time) identity.Outcome {
	for {
		session := r.load()
		outcome := session.Use(presented, next, now)
		if outcome == identity.Repeat || outcome == identity.Expired || r.save(session) {
			return outcome
		}
	}
}
