package api_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
)

// later moves the clock of the world on.
func (w *world) later(by time.Duration) { w.clock.Set(w.clock.Now().Add(by)) }

// posted works through the outbox once.
func (w *world) posted(t *testing.T, post *mailbox) notify.Dispatched {
	t.Helper()
	done, err := post.Round(t.Context())
	must(t, err)
	return done
}

// aMessage publishes a case, of which mother and father are told, and lets the lines become due.
func (w *world) aMessage(t *testing.T) {
	t.Helper()
	w.announce(t, "")
	w.later(notify.Gather)
}

// announce publishes the case of testdata/world/group.json with changes.
func (w *world) announce(t *testing.T, changes string) {
	t.Helper()
	body, err := w.orderBody("group", []byte(changes), w.known)
	must(t, err)
	o := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: body}).wants(t, 201)
	w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders/" + o.text("id") + "/publish", Version: 1}).wants(t, 200)
}

func (w *world) givenUp(t *testing.T) []market.GivenUpDelivery {
	t.Helper()
	list, err := w.market.GivenUp(t.Context(), market.Page{Limit: 100})
	must(t, err)
	return list
}

func TestANoticeIsSentOnce(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		if done := w.posted(t, post); done.Lines != 1 || done.Mails != 2 || done.Sent != 2 {
			t.Errorf("the first round: %+v", done)
		}
		for range 3 {
			w.later(24 * time.Hour)
			if done := w.posted(t, post); done != (notify.Dispatched{}) {
				t.Errorf("a later round: %+v", done)
			}
		}
		mails := post.Mails("")
		if len(mails) != 2 || mails[0].MessageID == mails[1].MessageID || !strings.Contains(mails[0].Body, site) {
			t.Fatalf("mails: %+v", mails)
		}
	})
}

func TestSeveralEventsWithinMinutesAreOneMail(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		for range 3 {
			w.draft(t, "group", "mother").advance(t, orders.Agreed)
			w.later(30 * time.Second)
			w.posted(t, post)
		}
		w.later(notify.Gather)
		w.posted(t, post)
		for _, name := range []string{"mother", "caseworker", "solbakken", "solbakken-manager"} {
			if got := len(post.Mails(addressOf(name))); got != 1 {
				t.Errorf("%s has got %d mails", name, got)
			}
		}
		// What happens after a mail has gone is a mail of its own.
		w.aMessage(t)
		w.posted(t, post)
		if got := len(post.Mails(addressOf("mother"))); got != 2 {
			t.Errorf("mother has got %d mails", got)
		}
	})
}

func TestATemporaryFailureIsTriedAgain(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		post.Answer(addressOf("mother"), 451, 452)
		if done := w.posted(t, post); done.Sent != 1 || done.Retried != 1 {
			t.Errorf("the first round: %+v", done)
		}
		for _, step := range []struct {
			wait          time.Duration
			retried, sent int
		}{{59 * time.Second, 0, 0}, {time.Second, 1, 0}, {4 * time.Minute, 0, 0}, {time.Minute, 0, 1}} {
			w.later(step.wait)
			if done := w.posted(t, post); done.Retried != step.retried || done.Sent != step.sent {
				t.Errorf("after another %s: %+v", step.wait, done)
			}
		}
		if list := w.givenUp(t); len(list) > 0 {
			t.Errorf("given up: %+v", list)
		}
	})
}

func TestAPermanentFailureIsGivenUpAndShown(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		post.Answer(addressOf("mother"), 550)
		if done := w.posted(t, post); done.Sent != 1 || done.GivenUp != 1 {
			t.Errorf("the round: %+v", done)
		}
		w.later(time.Hour)
		w.posted(t, post)
		list := w.givenUp(t)
		if len(list) != 1 || list[0].Reason != "smtp_550" || list[0].Kind != "published" || list[0].Tries != 1 || len(post.Mails(addressOf("mother"))) != 0 {
			t.Errorf("given up: %+v", list)
		}
		if text := fmt.Sprintf("%+v", list); strings.Contains(text, "@") || strings.Contains(text, w.people["mother"].ID) {
			t.Errorf("operations see who: %s", text)
		}
	})
}

// crashing is a queue whose process dies before it has stored what came of a mail.
type crashing struct {
	notify.Queue

	times int
}

var errCrash = errors.New("crash")

func (c *crashing) SettleDelivery(ctx context.Context, d notify.Delivery, r notify.Result) (notify.Verdict, error) {
	if c.times--; c.times >= 0 {
		return notify.Verdict{}, errCrash
	}
	return c.Queue.SettleDelivery(ctx, d, r)
}

func TestACrashAfterSendingRepeatsTheSameMail(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		dying := post.Dispatcher
		dying.Queue = &crashing{w.market, 1}
		if _, err := dying.Round(t.Context()); !errors.Is(err, errCrash) {
			t.Fatalf("the crash: %v", err)
		}
		first := post.Mails("")
		// Something new for the same person must not hide behind a mail that may have come already.
		w.announce(t, "")
		w.later(notify.Lease - time.Second)
		w.posted(t, post)
		again := 0
		for _, m := range post.Mails(first[0].To) {
			if m.MessageID == first[0].MessageID {
				again++
			}
		}
		if again != 1 {
			t.Errorf("before the lease was over the mail had gone %d times", again)
		}
		w.later(time.Second)
		w.posted(t, post)
		ids := map[string]int{}
		for _, m := range post.Mails(first[0].To) {
			ids[m.MessageID]++
		}
		if len(ids) != 2 || ids[first[0].MessageID] != 2 {
			t.Errorf("the mails of the person who was told twice: %v", ids)
		}
	})
}

func TestALostAnswerRepeatsTheSameMail(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		post.LoseAnswers(1)
		if done := w.posted(t, post); done.Retried != 1 || done.Sent != 0 {
			t.Fatalf("a server that breaks off ends the round: %+v", done)
		}
		first := post.Mails("")[0]
		w.announce(t, "")
		w.later(notify.Gather)
		w.posted(t, post)
		ids := map[string]int{}
		for _, m := range post.Mails(first.To) {
			ids[m.MessageID]++
		}
		if len(ids) != 2 || ids[first.MessageID] != 2 {
			t.Errorf("the mails of the person who was told twice: %v", ids)
		}
	})
}

// A result that comes after the lease must not undo what another process has found since.
func TestALateResultDoesNotUndo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.aMessage(t)
		_, _, err := w.market.SpreadMessages(t.Context())
		must(t, err)
		slow, found, err := w.market.ClaimDelivery(t.Context())
		if err != nil || !found {
			t.Fatalf("nothing to claim: %v", err)
		}
		w.later(notify.Lease)
		w.posted(t, post)
		_, err = w.market.SettleDelivery(t.Context(), slow, notify.Result{Outcome: notify.Refused, Reason: "smtp_550"})
		must(t, err)
		if list := w.givenUp(t); len(list) != 0 {
			t.Errorf("given up though sent: %+v", list)
		}
		if got := len(post.Mails("")); got != 2 {
			t.Errorf("%d mails", got)
		}
	})
}

func TestManyDispatchersSendEachMailOnce(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		const people, dispatchers = 40, 4
		for i := range people {
			w.hire(t, fmt.Sprintf("family-%02d", i), "Familie", identity.Family, "")
		}
		for i := range people {
			name := strings.ToUpper(fmt.Sprintf("${family_%02d}", i))
			w.announce(t, fmt.Sprintf(`{"representatives":[{"account_id":"%s","ground":"parent","valid_from":"2015-06-14"}]}`, name))
		}
		w.later(notify.Gather)
		var wait sync.WaitGroup
		var mu sync.Mutex
		lines := 0
		for range dispatchers {
			wait.Go(func() {
				done, err := post.Round(t.Context())
				mu.Lock()
				defer mu.Unlock()
				lines += done.Lines
				if err != nil {
					t.Errorf("a round: %v", err)
				}
			})
		}
		wait.Wait()
		to := map[string]int{}
		for _, m := range post.Mails("") {
			to[m.To]++
		}
		if len(to) != people || len(post.Mails("")) != people || lines != people {
			t.Errorf("%d lines, %d mails to %d people, want %d of each: %v", lines, len(post.Mails("")), len(to), people, to)
		}
	})
}

func TestWhoIsTold(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		// The caseworker and one of the parents have no address, Solbakken's coordinator has left.
		w.hear(t, ask{Who: "caseworker", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":null}`}).wants(t, 200)
		w.hear(t, ask{Who: "father", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":null}`}).wants(t, 200)
		w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":"ingrid@annet.example","language":"nn"}`}).wants(t, 200)
		w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["solbakken"].ID, Version: 1, Body: `{"active":false}`}).wants(t, 200)
		w.announce(t, "")
		w.draft(t, "group", "mother").advance(t, orders.Chosen)
		w.later(notify.Gather)
		if done := w.posted(t, post); done.WithoutAddress != 2 || done.ToNobody != 0 {
			t.Errorf("the round: %+v", done)
		}
		for address, want := range map[string]int{
			"ingrid@annet.example": 1, addressOf("mother"): 0, addressOf("father"): 0, addressOf("caseworker"): 0, addressOf("manager"): 1,
			addressOf("colleague"): 0, addressOf("solbakken"): 0, addressOf("solbakken-manager"): 1, addressOf("havna"): 0,
		} {
			if got := len(post.Mails(address)); got != want {
				t.Errorf("%s has got %d mails, want %d", address, got, want)
			}
		}
		if got := post.Mails("ingrid@annet.example"); len(got) == 1 && got[0].Subject != "Du har ei melding i Pusterom" {
			t.Errorf("not in the language chosen: %s", got[0].Subject)
		}
	})
}

// An address that goes away between the event and the mail is not written to.
func TestAnAddressTakenAwayIsNotWrittenTo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		post := w.mailServer(t)
		w.announce(t, "")
		w.posted(t, post)
		w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":null}`}).wants(t, 200)
		w.later(notify.Gather)
		if done := w.posted(t, post); done.Sent != 1 || done.GivenUp != 1 || len(post.Mails(addressOf("mother"))) != 0 {
			t.Errorf("the round: %+v", done)
		}
		if list := w.givenUp(t); len(list) != 1 || list[0].Reason != "no_address" {
			t.Errorf("given up: %+v", list)
		}
	})
}

func TestAnAddressIsHeldToItsForm(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			body   string
			status int
			code   string
		}{
			{`{"email":"mor"}`, 422, "bad_email"},
			{`{"email":"Mor <mor@a.example>"}`, 422, "bad_email"},
			{`{"email":"mor@a.example,x@b.example"}`, 422, "bad_email"},
			{`{"email":"mor@a.example\r\nBcc: x@b.example"}`, 422, "bad_text"},
			{`{"email":"mør@a.example"}`, 422, "bad_email"},
			{`{"language":"se"}`, 422, "unknown_value"},
			{`{"email":"mor@a.example","name":"X"}`, 422, "unknown_field"},
			{`{"email":"mor@a.example"}`, 200, "(nothing)"},
		} {
			got := w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Version: 1, Body: c.body})
			if got.Status != c.status || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.body, got.Status, got.Body)
			}
		}
		w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Version: 1, Body: `{"email":null}`}).wants(t, 412)
		w.hear(t, ask{Who: "mother", Method: "PATCH", Path: "/v1/me", Body: `{"email":null}`}).wants(t, 428)
		got := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/me"}).wants(t, 200)
		if got.text("email") != "mor@a.example" || got.text("language") != "nb" || got.version() != 2 {
			t.Errorf("me: %s", got.Body)
		}
		bad := strings.Replace(newAccount("nina", "caseworker"), "{", `{"email":"nina",`, 1)
		w.hear(t, ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: bad}).wants(t, 422)
		good := strings.Replace(bad, `"nina",`, `"nina@a.example",`, 1)
		made := w.hear(t, ask{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: good}).wants(t, 201)
		path := "/v1/accounts/" + made.text("id")
		w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"email":"nina"}`}).wants(t, 422)
		if got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"email":null}`}).wants(t, 200); got.text("email") != "null" {
			t.Errorf("the address is still there: %s", got.Body)
		}
	})
}
