package api_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/deadlines"
	"github.com/pusterom/pusterom/internal/orders"
)

// twins is how many times the same request comes in at once.
const twins = 20

// once takes the mark of a replay off an answer, and tells whether it was there.
func once(s *said) bool {
	replayed := s.Header.Get("Idempotency-Replayed") == "true"
	s.Header.Del("Idempotency-Replayed")
	return replayed
}

// repeats sends the request again and holds the answer to the first one, to the byte.
func (w *world) repeats(t testing.TB, a ask, first said) {
	t.Helper()
	again := w.visit(t, first.Status, a)
	if !once(&again) {
		t.Errorf("%s %s: not marked as a replay", a.Method, a.Path)
	}
	if again.fingerprint() != first.fingerprint() {
		t.Errorf("%s %s: answered\n%s\nand at first\n%s", a.Method, a.Path, again.fingerprint(), first.fingerprint())
	}
}

// chosen is a published case and the mother's choice under a key.
func chosen(t testing.TB, w *world) (*prepared, ask) {
	t.Helper()
	p := w.publish(t, "group", "mother")
	a := running{"mother", p.order.ID, p.order.Version}.choose(w.offers["solbakken group"].ID, false)
	a.Key = "choice-1"
	return p, a
}

// TestTwentyTwinsOfACase holds I8 for requests that change a case: sent twenty times at once under one key they happen once,
// and everybody gets the same answer.
func TestTwentyTwinsOfACase(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct {
		name    string
		request func(t testing.TB, w *world) ask
		// effects counts what must be there once.
		effects string
	}{
		{"a draft", func(t testing.TB, w *world) ask {
			t.Helper()
			body, err := w.orderBody("group", nil, w.known)
			must(t, err)
			return ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Key: "draft-1", Body: body}
		}, "SELECT count(*), count(*) FROM events WHERE type = 'drafted'"},
		{"a choice", func(t testing.TB, w *world) ask {
			t.Helper()
			_, a := chosen(t, w)
			return a
		}, "SELECT (SELECT count(*) FROM rounds), (SELECT count(*) FROM holds) + (SELECT count(*) FROM receipts) - 1"},
		{"an answer", func(t testing.TB, w *world) ask {
			t.Helper()
			p := w.publish(t, "group", "mother")
			p.advance(t, orders.Chosen)
			a := p.request(t, move{"solbakken", "answer"})
			a.Key = "answer-1"
			return a
		}, "SELECT count(*), (SELECT count(*) FROM outbox WHERE kind = 'answered' AND recipient = 'family') FROM events WHERE type = 'answered'"},
	} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			eachWorld(t, func(t *testing.T, w *world) {
				asks := make([]ask, twins)
				a := kind.request(t, w)
				for i := range asks {
					asks[i] = a
				}
				got := w.together(t, asks...)
				first := 0
				for i := range got {
					if !once(&got[i]) {
						first++
					}
					if got[i].Status >= http.StatusBadRequest || got[i].fingerprint() != got[0].fingerprint() {
						t.Errorf("twin %d was answered\n%s\nand another\n%s", i, got[i].fingerprint(), got[0].fingerprint())
					}
				}
				if effects := w.rows(t, kind.effects)[0]; first != 1 || effects[0] != "1" || effects[1] != "1" {
					t.Errorf("%d twins were answered as the first; effects %v, want one of each", first, effects)
				}
			})
		})
	}
}

func TestAnotherBodyOrAnotherPersonUnderAKey(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		_, a := chosen(t, w)
		first := w.visit(t, http.StatusOK, a)
		other := a
		other.Body = fmt.Sprintf(wantsIt, w.offers["havna group"].ID, false)
		if got := w.visit(t, http.StatusUnprocessableEntity, other); got.text("code") != "duplicate_request" {
			t.Errorf("another body: %s", got.Body)
		}
		w.repeats(t, a, first)

		// Another person's key is another key, whatever its text: who has no part in the case finds nothing, least of all
		// the mother's answer, and two caseworkers make two drafts.
		theirs := a
		theirs.Who = "father"
		if got := w.visit(t, http.StatusNotFound, theirs); once(&got) {
			t.Errorf("another person was given the answer: %s", got.Body)
		}
		body, err := w.orderBody("group", nil, w.known)
		must(t, err)
		drafts := map[string]bool{}
		for _, who := range []string{"caseworker", "colleague"} {
			draft := ask{Who: who, Method: http.MethodPost, Path: "/v1/orders", Key: "choice-1", Body: body}
			made := w.visit(t, http.StatusCreated, draft)
			w.repeats(t, draft, made)
			drafts[made.text("id")] = true
		}
		if len(drafts) != 2 {
			t.Errorf("two people under one key made %d drafts, want 2", len(drafts))
		}
	})
}

func TestAReplayAfterTheCaseHasMovedOn(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p, a := chosen(t, w)
		first := w.visit(t, http.StatusOK, a)
		gone := running{"mother", p.order.ID, first.version()}.giveUp()
		gone.Key = "withdrawn-1"
		back := w.visit(t, http.StatusOK, gone)
		w.repeats(t, a, first)
		w.repeats(t, gone, back)
		now := w.visit(t, http.StatusOK, ask{Who: "mother", Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID})
		if now.text("state") != "published" || now.version() != back.version() || w.held(t, w.offers["solbakken group"].ID) != 0 {
			t.Errorf("a replay changed the case: %s", now.Body)
		}
	})
}

func TestAReplayAsksForAuthorityFirst(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		changes := `{"recipient":{"name":"Emma Berg","birth_date":"2008-11-12","lives_in_municipality":true,"lives_with_guardians":true,
"developmental_disability":true,"decision_competence":false,"protected_address":false}}`
		body, err := w.orderBody("group", []byte(changes), w.known)
		must(t, err)
		made := w.visit(t, http.StatusCreated, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
		p := w.find(t, made.text("id"), "mother", "solbakken")
		p.advance(t, orders.Published)

		a := running{"mother", p.order.ID, p.order.Version}.choose(w.offers["solbakken group"].ID, false)
		a.Key, a.Body = "choice-1", fmt.Sprintf(`{"offer_id":%q,"child_view":{"view":"given","text":"Ja.","weight_note":"Lagt til grunn."}}`,
			w.offers["solbakken group"].ID)
		first := w.visit(t, http.StatusOK, a)
		p = w.find(t, p.order.ID, "mother", "solbakken")
		answer := p.request(t, move{"solbakken", "answer"})
		answer.Key = "answer-1"
		answered := w.visit(t, http.StatusOK, answer)
		w.repeats(t, answer, answered)

		// The day before she is of age the mother's answer is there; on the birthday it holds no word of the case.
		w.clock.Set(time.Date(2026, 11, 11, 22, 59, 59, 0, time.UTC))
		w.repeats(t, a, first)
		w.clock.Set(time.Date(2026, 11, 11, 23, 0, 0, 0, time.UTC))
		refused := w.visit(t, http.StatusForbidden, a)
		if refused.text("code") != "not_authorised_to_choose" || refused.text("rule") != "R18" || once(&refused) {
			t.Errorf("a replay past the authority: %s", refused.Body)
		}
		w.repeats(t, answer, answered) // the provider's authority is another matter

		// The district withdraws the case: the provider's access ends, and its old answer with it.
		p = w.find(t, p.order.ID, "mother", "solbakken")
		w.visit(t, http.StatusOK, p.request(t, move{"caseworker", "withdraw"}))
		w.visit(t, http.StatusNotFound, answer)
	})
}

func TestARefusedChoiceFreesItsKey(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		_, a := chosen(t, w)
		unheard := a
		unheard.Body = fmt.Sprintf(`{"offer_id":%q}`, w.offers["solbakken group"].ID)
		for range 2 {
			got := w.visit(t, http.StatusUnprocessableEntity, unheard)
			if got.text("code") != "child_not_heard" || once(&got) {
				t.Errorf("a refusal again: %s", got.Body)
			}
		}
		w.repeats(t, a, w.visit(t, http.StatusOK, a))
		if got := w.visit(t, http.StatusUnprocessableEntity, unheard); got.text("code") != "duplicate_request" {
			t.Errorf("the refused body after the key was used: %s", got.Body)
		}
	})
}

func TestAKeyIsForgottenAfterThirtyDays(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		_, a := chosen(t, w)
		first := w.visit(t, http.StatusOK, a)
		begun := w.clock.Now()
		for _, later := range []time.Duration{29 * 24 * time.Hour, 30 * 24 * time.Hour} {
			w.clock.Set(begun.Add(later))
			_, err := deadlines.Sweep(context.Background(), w.market)
			must(t, err)
			w.repeats(t, a, first)
		}
		w.clock.Set(begun.Add(30*24*time.Hour + time.Second))
		_, err := deadlines.Sweep(context.Background(), w.market)
		must(t, err)
		if got := w.visit(t, http.StatusPreconditionFailed, a); got.text("code") != "version_conflict" {
			t.Errorf("after the key was forgotten: %s", got.Body)
		}
		if n := w.rows(t, "SELECT count(*) FROM rounds")[0][0]; n != "1" {
			t.Errorf("%s rounds, want 1", n)
		}
	})
}
