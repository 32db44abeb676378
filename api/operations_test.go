package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// stuck is a database that never answers about districts.
type stuck struct{ market.Store }

// Districts waits for ever, or as long as the request may take.
func (stuck) Districts(ctx context.Context) ([]providers.District, error) {
	<-ctx.Done()
	return nil, fmt.Errorf("%w: %w", market.ErrUnavailable, ctx.Err())
}

// TestARequestHasAnEnd: what waits too long for the database is answered with 503 and "try again".
func TestARequestHasAnEnd(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
		d.Market = market.New(market.Config{Store: stuck{w.db}, Clock: w.clock.Now, Random: rand.Reader, Cost: identity.TestCost})
		d.RequestTime = 50 * time.Millisecond
	}))
	began := time.Now()
	got := w.hear(t, ask{Method: "GET", Path: "/v1/reference/districts"}).wants(t, http.StatusServiceUnavailable)
	if took := time.Since(began); took > 5*time.Second || got.Header.Get("Retry-After") == "" {
		t.Errorf("answered after %v with %v", took, got.Header)
	}
}

// TestAStoppingServerIsNotReady, but lives and answers.
func TestAStoppingServerIsNotReady(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	stopping := false
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.Stopping = func() bool { return stopping } }))
	w.hear(t, ask{Method: "GET", Path: "/health/ready"}).wants(t, http.StatusOK)
	stopping = true
	w.hear(t, ask{Method: "GET", Path: "/health/ready"}).wants(t, http.StatusServiceUnavailable)
	w.hear(t, ask{Method: "GET", Path: "/health/live"}).wants(t, http.StatusOK)
	w.hear(t, ask{Method: "GET", Path: "/v1/providers"}).wants(t, http.StatusOK)
}

// canaries are values that only this test's case has.
func canaries() map[string]string {
	return map[string]string{
		"name": "Kanari Kvitter", "born": "2018-03-04", "carer": "Papegøye Undulat", "case": "SAK-KANARI-77",
		"wish": "Kanarifuglens eget ord", "note": "Undulatens notat", "reason": "Papegøyens grunn", "path": "Sangfugl-i-adressen",
	}
}

// TestAWholeStoryLeavesNoPersonInTheLog goes from draft to started and through the common refusals with values that no other
// case has, and finds none of them, no login, no name and no id of the case in the log or in what is counted.
func TestAWholeStoryLeavesNoPersonInTheLog(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		var log, counted bytes.Buffer
		w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
			d.Logger = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
			d.Observe = func(method, route string, status int, _ time.Duration) {
				_, _ = fmt.Fprintln(&counted, method, route, status)
			}
		}))
		secrets := w.canaryStory(t)
		for _, value := range canaries() {
			secrets = append(secrets, value)
		}
		for name, person := range w.people {
			secrets = append(secrets, person.Name, `"`+name+`"`)
		}
		for _, secret := range append(secrets, worldPassword, "Bearer") {
			if strings.Contains(log.String(), secret) {
				t.Errorf("the log holds %q", secret)
			}
			if strings.Contains(counted.String(), secret) {
				t.Errorf("what is counted holds %q", secret)
			}
		}
		if lines := strings.Count(log.String(), "\n"); lines < 25 || strings.Count(counted.String(), "\n") < 25 {
			t.Errorf("only %d lines were logged", lines)
		}
		for line := range strings.Lines(log.String()) {
			if !json.Valid([]byte(line)) {
				t.Errorf("a line of the log is no JSON: %s", line)
			}
		}
	})
}

// canaryStory takes a case with the canaries in it from draft to started, with refusals on the way, and gives its ids.
func (w *world) canaryStory(t *testing.T) (ids []string) {
	t.Helper()
	c := canaries()
	body, err := w.orderBody("group", fmt.Appendf(nil, `{"case_reference":%q,"carer":{"name":%q},
		"representatives":[{"account_id":%q,"ground":"parent","valid_from":"2018-03-04","valid_to":null,"basis_reference":""}]}`,
		c["case"], c["carer"], w.people["mother"].ID), w.known)
	must(t, err)
	var order map[string]any
	must(t, json.Unmarshal([]byte(body), &order))
	order["recipient"].(map[string]any)["name"], order["recipient"].(map[string]any)["birth_date"] = c["name"], c["born"] //nolint:forcetypeassert // our own file
	whole, err := json.Marshal(order)
	must(t, err)
	got := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Key: "kanari-key", Body: string(whole)}).wants(t, 201)
	at := "/v1/orders/" + got.text("id")
	w.hear(t, ask{Who: "caseworker", Method: "POST", Path: at + "/publish", Version: 1}).wants(t, 200)
	w.hear(t, ask{Who: "mother", Method: "GET", Path: at + "/offers"}).wants(t, 200)
	p := w.find(t, got.text("id"), "mother", "solbakken")
	choice := fmt.Sprintf(`{"offer_id":%q,"child_view":{"view":"given","text":%q,"weight_note":%q},"note_to_provider":%q}`,
		w.offers["solbakken group"].ID, c["wish"], c["reason"], c["note"])
	w.hear(t, ask{Who: "mother", Method: "PUT", Path: at + "/choice", Version: p.order.Version, Body: choice}).wants(t, 200)
	w.hear(t, search("caseworker", "", map[string]string{"name": c["name"]})).wants(t, 200)
	p = w.find(t, p.order.ID, "mother", "solbakken")
	theirs := "/v1/assignments/" + p.order.Round.ID
	w.hear(t, ask{Who: "solbakken", Method: "POST", Path: theirs + "/answer", Version: p.order.Version, Body: fmt.Sprintf(`{"answer":"decline","reason":"%s"}`, c["reason"])}).wants(t, 422)
	p.advance(t, orders.Agreed)
	w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: theirs + "/start-date", Version: p.order.Version, Body: `{"start_date":"` + c["born"] + `"}`}).wants(t, 422)
	p.advance(t, orders.Started)
	w.canaryRefusals(t, at, theirs)
	return []string{p.order.ID, p.order.Round.ID, "kanari-key"}
}

// canaryRefusals asks for the same case in every wrong way, with canaries wherever a caller can put them.
func (w *world) canaryRefusals(t *testing.T, at, theirs string) {
	t.Helper()
	c := canaries()
	for _, a := range []ask{
		{Who: "caseworker", Method: "GET", Path: at},
		{Who: "caseworker", Method: "GET", Path: at + "/events"},
		{Who: "mother", Method: "GET", Path: at + "/choice/receipt"},
		{Who: "auditor", Method: "GET", Path: at + "/events"},
		{Who: "solbakken", Method: "GET", Path: theirs},
		{Who: "stranger", Method: "GET", Path: at},
		{Who: "havna", Method: "GET", Path: theirs},
		{Who: "mother", Method: "GET", Path: "/v1/worklist?mine=" + c["path"]},
		{Method: "GET", Path: "/v1/" + c["path"]},
		{Method: "GET", Path: "/v1/orders/" + c["path"]},
		{Method: "GET", Path: "/" + c["path"] + "/x"},
		{Method: "PUT", Path: at + "/" + c["path"]},
		{Method: strings.ToUpper(c["path"][:8]), Path: at},
		{Method: "GET", Path: "/v1/providers?text=" + c["path"]},
		{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"` + c["path"] + `":"` + c["name"] + `"}`},
		{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"lot":"` + c["name"]},
		{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"recipient":{"name":7,"birth_date":"` + c["name"] + `"}}`},
		{Who: "caseworker", Method: "POST", Path: at + "/withdraw", Version: 1, Body: `{"reason":"` + c["reason"] + `"}`},
		{Who: "caseworker", Method: "POST", Path: at + "/end", Version: 99, Body: `{"reason":"` + c["reason"] + `","ends_on":"` + c["born"] + `"}`},
		{Who: "manager", Method: "POST", Path: "/v1/accounts", Body: fmt.Sprintf(`{"login":%q,"name":%q,"role":"caseworker","password":"kort"}`, c["path"], c["name"])},
		{Who: "owner", Method: "PATCH", Path: "/v1/agreements/" + w.agreement.ID, Version: 1, Body: `{"name":"` + c["name"] + `"}`},
	} {
		w.hear(t, a)
	}
	w.hear(t, ask{Method: "GET", Path: at}, "Authorization", "Bearer "+c["path"])
	w.hear(t, ask{Method: "GET", Path: at}, "X-Forwarded-For", c["path"], "User-Agent", c["path"], "X-Request-Id", c["path"])
	w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/register/import", Body: c["name"] + ";" + c["path"]}, "Content-Type", "text/csv")
	w.signIn(t, c["path"], c["name"])
}
