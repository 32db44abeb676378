package api_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/orders"
)

func TestTheSameKeyGivesTheSameAnswer(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		add := ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Key: "k-1", Body: newAccount("nina", "caseworker")}
		first := w.hear(t, add).wants(t, 201)
		again := w.hear(t, add).wants(t, 201)
		if !bytes.Equal(first.Body, again.Body) || first.Header.Get("ETag") != again.Header.Get("ETag") {
			t.Errorf("a repeat says %s, first %s", again.Body, first.Body)
		}
		if first.Header.Get("Idempotency-Replayed") != "" || again.Header.Get("Idempotency-Replayed") != "true" {
			t.Error("a repeat is not marked as one")
		}
		reordered := add
		reordered.Body = `{ "password":"et langt og godt passord","role":"caseworker", "name":"Ny Person","login":"nina"}`
		w.hear(t, reordered).wants(t, 201)

		other := add
		other.Body = newAccount("nils", "caseworker")
		if got := w.hear(t, other).wants(t, 422); got.text("code") != "duplicate_request" {
			t.Errorf("another body under the same key: %s", got.Body)
		}
		other.Body, other.Path = add.Body, add.Path+"?x=1"
		w.hear(t, other).wants(t, 422)

		elsewhere := ask{Who: "solbakken-manager", Method: "POST", Path: "/v1/accounts", Key: "k-1", Body: newAccount("nora", "provider_coordinator")}
		w.hear(t, elsewhere).wants(t, 201) // another caller's key is another key
	})
}

func TestARefusalIsNotKept(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/accounts/" + w.people["colleague"].ID
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Key: "k", Version: 9, Body: `{"name":"A"}`}).wants(t, 412)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Key: "k", Version: 1, Body: `{"name":"B"}`}).wants(t, 200)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Key: "k", Version: 1, Body: `{"name":"B"}`}).wants(t, 200)
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"name":"B"}`}).wants(t, 412)
	})
}

func TestAKeyMustBeReadable(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, key := range []string{"with blank", "ø", "tab\t", strings.Repeat("x", 256)} {
			got := w.hear(t, ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Key: key, Body: newAccount("nina", "caseworker")}).wants(t, 400)
			if got.text("code") != "invalid_field" {
				t.Errorf("%q: %s", key, got.Body)
			}
		}
	})
}

func TestTwinsHaveOneEffect(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		const twins = 8
		answers := make(chan said, twins)
		failures := make(chan error, twins)
		for range twins {
			go func() {
				got, err := w.try(ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Key: "twin", Body: newAccount("twin", "caseworker")})
				answers <- got
				failures <- err
			}()
		}
		var body []byte
		fresh := 0
		for range twins {
			got := <-answers
			must(t, <-failures)
			if got.Status != 201 {
				t.Errorf("a twin got %d %s", got.Status, got.Body)
			}
			if got.Header.Get("Idempotency-Replayed") == "" {
				fresh++
			}
			if body == nil {
				body = got.Body
			}
			if !bytes.Equal(body, got.Body) {
				t.Errorf("twins differ: %s and %s", body, got.Body)
			}
		}
		if fresh != 1 {
			t.Errorf("%d twins had an effect", fresh)
		}
	})
}

// dryReader is a source of randomness that a test can turn off.
type dryReader struct{ dry atomic.Bool }

func (r *dryReader) Read(into []byte) (int, error) {
	if r.dry.Load() {
		return 0, errors.New("no randomness")
	}
	return rand.Read(into)
}

func TestAPanicUnderAKeyIsAnsweredAndNotKept(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		random := &dryReader{}
		w.server.Config.Handler = api.New(w.deps(t, random, func(*api.Deps) {}))
		add := ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Key: "k", Body: newAccount("nina", "caseworker")}
		w.hear(t, ask{Who: "manager", Method: "GET", Path: "/v1/me"}).wants(t, 200)
		random.dry.Store(true)
		if got := w.hear(t, add).wants(t, 500); got.text("code") != "internal" {
			t.Errorf("a panic is answered by %s", got.Body)
		}
		random.dry.Store(false)
		if got := w.hear(t, add).wants(t, 201); got.Header.Get("Idempotency-Replayed") != "" {
			t.Error("a panic was kept as an answer")
		}
	})
}

func TestAuthorityIsAskedBeforeAnAnswerIsGivenAgain(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		p.advance(t, orders.Chosen)
		answer := ask{
			Who: "solbakken", Method: "POST", Path: "/v1/assignments/" + p.order.Round.ID + "/answer",
			Version: p.order.Version, Key: "k", Body: `{"answer":"accept"}`,
		}
		first := w.hear(t, answer).wants(t, 200)
		w.hear(t, answer).wants(t, 200)
		w.hear(t, ask{Who: "mother", Method: "DELETE", Path: "/v1/orders/" + p.order.ID + "/choice", Version: first.version()}).wants(t, 200)
		w.hear(t, answer).wants(t, 404)
	})
}
