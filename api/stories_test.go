package api_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestStories tells the journeys of testdata/stories on every engine: over HTTP, with people who sign in, on a clock that the
// story moves. story_verbs_test.go says what the words mean.
func TestStories(t *testing.T) {
	t.Parallel()
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			testscript.Run(t, testscript.Params{
				Dir:                "testdata/stories",
				Setup:              func(env *testscript.Env) error { return beginStory(env, engine) },
				Cmds:               storyVerbs(),
				RequireUniqueNames: true,
			})
		})
	}
}

// story is one journey under way.
type story struct {
	w *world
	t testing.TB
	// who acts, as the last `as` said, and what was last answered.
	who  string
	last said
	// versions are the ETags last seen, by the path of the case.
	versions map[string]int64
	// keyed is the last request with an idempotency key, and answered what it was answered.
	keyed    ask
	answered said
	// post is the mail server, once something has been posted.
	post *mailbox
	// times is how often who had signed in before the last request.
	times int
}

type storyKey struct{}

// beginStory makes the world of a story, and its variables: people, offers, the agreement.
func beginStory(env *testscript.Env, engine storetest.Engine) error {
	t, ok := env.T().(testing.TB)
	if !ok {
		return errors.New("testscript gives no testing.TB")
	}
	w := newWorld(t, engine)
	env.Values[storyKey{}] = &story{w: w, t: t, versions: map[string]int64{}}
	for name, account := range w.people {
		env.Setenv(variable(name), account.ID)
	}
	for name, offer := range w.offers {
		env.Setenv(variable(name), offer.ID)
	}
	for _, name := range []string{"solbakken", "havna", "skogstua", "linden"} {
		env.Setenv("PROVIDER_"+variable(name), w.providerNamed(name))
	}
	env.Setenv("AGREEMENT", w.agreement.ID)
	return nil
}

func variable(name string) string {
	return strings.ToUpper(strings.NewReplacer("-", "_", " ", "_").Replace(name))
}

// caseOf is the part of a path that names what has a version: /v1/orders/{id}, its plan, one of its reports, a place on an
// agreement, or a list.
func caseOf(path string) string {
	path, _, _ = strings.Cut(path, "?")
	parts := strings.Split(path, "/")
	long := 4
	if len(parts) > 4 && (parts[4] == "framework-places" || parts[4] == "reports") {
		long = 6
	}
	if len(parts) > 4 && parts[4] == "pre-care-plan" {
		long = 5
	}
	return strings.Join(parts[:min(long, len(parts))], "/")
}

// ask sends a request as who, with the version last seen unless another is given, and remembers what came back.
func (s *story) ask(a ask) error {
	if a.Version == 0 && a.Method != "GET" {
		a.Version = s.versions[caseOf(a.Path)]
	}
	switch {
	case a.Version < 0:
		a.Version = 0
	case a.Version == 0 && strings.HasSuffix(a.Path, "/pre-care-plan"):
		a.Version = unmade
	}
	s.times = s.w.tokens[a.Who].times
	got, err := s.w.try(a)
	if err != nil {
		return err
	}
	s.last = got
	path, _, _ := strings.Cut(a.Path, "?")
	if err := keepsContract(a.Method, path, got); err != nil {
		return fmt.Errorf("%s %s is not answered as docs/openapi.json says: %w\n%s", a.Method, a.Path, err, got.Body)
	}
	if version := got.version(); version > 0 {
		at := caseOf(a.Path)
		if a.Method == "POST" && (strings.Count(a.Path, "/") == 2 || strings.HasSuffix(a.Path, "/reports")) {
			at += "/" + got.text("id")
		}
		s.versions[at] = version
	}
	return nil
}
