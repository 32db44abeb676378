package main_test

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

const (
	loadDistrict = "030113"
	loadPassword = "frisk luft og god tid"
)

// site is an installation with one caseworker, one family, the people of one provider and the demo's register on an empty database, and the people who
// work on it from outside.
type site struct {
	address, keys string // of the database, and the folder
	family, offer string // account and offer
	servers       []*process
	client        *http.Client
	tokens        map[string]string

	turn    atomic.Int64
	acked   atomic.Int64
	unsure  atomic.Int64
	replays atomic.Int64
	mu      sync.Mutex
	// orders is the last state that was acknowledged of each case.
	orders map[string]acknowledged
}

// acknowledged is what an answer of 2xx said of a case.
type acknowledged struct {
	Version int64
	State   string
}

// newSite makes the installation and starts so many servers on it, all with one folder of keys and further settings.
func newSite(t *testing.T, engine storetest.Engine, servers int, settings ...string) *site {
	t.Helper()
	s := &site{
		address: database(t, engine), keys: filepath.Join(t.TempDir(), "keys"), tokens: map[string]string{}, orders: map[string]acknowledged{},
		client: &http.Client{Timeout: 15 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 32}},
	}
	t.Cleanup(s.client.CloseIdleConnections)
	s.found(t)
	for range servers {
		s.servers = append(s.servers, newProcess(t, append(s.env(), settings...)...))
	}
	for _, who := range []string{"saksbehandler", "mor"} {
		s.signIn(t, who)
	}
	return s
}

func (s *site) env() []string {
	return []string{"PUSTEROM_DATABASE_URL=" + s.address, "PUSTEROM_KEYS_DIR=" + s.keys, "PUSTEROM_ISSUER=http://127.0.0.1:8080"}
}

// found brings in what must be there before the first case, by the use cases.
func (s *site) found(t *testing.T) {
	t.Helper()
	t.Setenv("PUSTEROM_DATABASE_URL", s.address)
	db, err := store.Open(t.Context(), store.Config{URL: s.address})
	must(t, err)
	must(t, db.Migrate(t.Context()))
	m := market.New(market.Config{Store: db, Clock: time.Now, Random: rand.Reader, Cost: identity.TestCost})
	_, err = m.ImportDistricts(t.Context(), demo.DistrictsCSV())
	must(t, err)
	agree(t)
	_, err = m.ImportRegister(t.Context(), market.Operations(), "", demo.RegisterCSV(), false, nil)
	must(t, err)
	_, err = m.AddAccount(t.Context(), market.Operations(), market.NewAccount{
		Login: "saksbehandler", Name: "Maria Solberg", Role: identity.Caseworker, PartyID: loadDistrict, Password: m.NewPassword(t.Context(), loadPassword),
		Email: "saksbehandler@" + loadHost,
	})
	must(t, err)
	mother, err := m.AddAccount(t.Context(), market.Operations(), market.NewAccount{
		Login: "mor", Name: "Ingrid Berg", Role: identity.Family, Password: m.NewPassword(t.Context(), loadPassword), Email: "mor@" + loadHost,
	})
	must(t, err)
	lines, err := m.ListProviders(t.Context(), market.OfferFilter{Lot: providers.GroupRespite}, market.Page{Limit: 1})
	must(t, err)
	s.family, s.offer = mother.ID, lines[0].Offers[0].ID
	addCoordinators(t, m, lines[0].ID)
	must(t, db.Close())
}

// addCoordinators lets a provider have many people who are told of what concerns it.
func addCoordinators(t *testing.T, m *market.Market, provider string) {
	t.Helper()
	for n := range loadCoordinators {
		login := fmt.Sprintf("koordinator-%d", n)
		_, err := m.AddAccount(t.Context(), market.Operations(), market.NewAccount{
			Login: login, Name: "Kari Lie", Role: identity.ProviderCoordinator, PartyID: provider, Password: m.NewPassword(t.Context(), loadPassword),
			Email: login + "@" + loadHost,
		})
		must(t, err)
	}
}

// signIn signs somebody in at the first server.
func (s *site) signIn(t *testing.T, who string) {
	t.Helper()
	status, body, err := s.send(s.servers[0], request{
		Method: http.MethodPost, Path: "/v1/sessions",
		Body: fmt.Sprintf(`{"login":%q,"password":%q}`, who, loadPassword),
	})
	must(t, err)
	if status != http.StatusCreated {
		t.Fatalf("signing %s in: %d %v", who, status, body)
	}
	s.tokens[who] = fmt.Sprint(body["access_token"])
	s.tokens["refresh "+who] = fmt.Sprint(body["refresh_token"])
}

// request is one request of one person.
type request struct {
	Who, Method, Path, Key, Body string
	Version                      int64
}

// send sends a request to one server and reads the answer, once.
func (s *site) send(to *process, r request) (status int, body map[string]any, err error) {
	asked, err := http.NewRequest(r.Method, "http://"+to.address+r.Path, strings.NewReader(r.Body)) //nolint:noctx // the client's time-out holds
	if err != nil {
		return 0, nil, err
	}
	if r.Key != "" {
		asked.Header.Set("Idempotency-Key", r.Key)
	}
	if r.Who != "" {
		asked.Header.Set("Authorization", "Bearer "+s.tokens[r.Who])
	}
	if r.Body != "" {
		asked.Header.Set("Content-Type", "application/json")
	}
	if r.Version > 0 {
		asked.Header.Set("If-Match", fmt.Sprintf(`"%d"`, r.Version))
	}
	answer, err := s.client.Do(asked)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return 0, nil, err
	}
	if answer.Header.Get("Idempotency-Replayed") != "" {
		s.replays.Add(1)
	}
	if len(text) > 0 {
		err = json.Unmarshal(text, &body)
	}
	return answer.StatusCode, body, err
}

// insist sends a change, to one server after the other, until its outcome is known, and keeps what was acknowledged.
func (s *site) insist(r request) (id string, version int64, err error) {
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(20 * time.Millisecond) {
		status, body, err := s.send(s.servers[int(s.turn.Add(1))%len(s.servers)], r)
		switch {
		case err != nil || status >= 500 || status == http.StatusConflict && body["code"] == "duplicate_request":
			s.unsure.Add(1)
			continue
		case status >= 300:
			return "", 0, fmt.Errorf("%s %s: %d %v", r.Method, r.Path, status, body)
		}
		s.acked.Add(1)
		id := fmt.Sprint(body["id"])
		number, ok := body["version"].(float64)
		if !ok {
			return "", 0, fmt.Errorf("%s %s: no version in %v", r.Method, r.Path, body)
		}
		s.mu.Lock()
		s.orders[id] = acknowledged{int64(number), fmt.Sprint(body["state"])}
		s.mu.Unlock()
		return id, int64(number), nil
	}
	return "", 0, fmt.Errorf("%s %s: no outcome within a minute", r.Method, r.Path)
}

// live takes one case from draft through a choice to withdrawn, every step acknowledged before the next.
func (s *site) live(name string) error {
	draft := request{Who: "saksbehandler", Method: http.MethodPost, Path: "/v1/orders", Key: name + "-draft", Body: s.orderBody()}
	id, version, err := s.insist(draft)
	choice := fmt.Sprintf(`{"offer_id":%q,"accept_waiting":true,"child_view":{"view":"given","text":"Vil gjerne dit.","weight_note":"Lagt til grunn."}}`, s.offer)
	for i, step := range []request{
		{Who: "saksbehandler", Method: http.MethodPost, Path: "/publish"},
		{Who: "mor", Method: http.MethodPut, Path: "/choice", Body: choice},
		{Who: "mor", Method: http.MethodDelete, Path: "/choice"},
		{Who: "saksbehandler", Method: http.MethodPost, Path: "/revise", Body: `{"reason":"Rettet","case_reference":"2026/2"}`},
		{Who: "saksbehandler", Method: http.MethodPost, Path: "/withdraw", Body: `{"reason":"Prøve"}`},
	} {
		if err != nil {
			return err
		}
		step.Path, step.Key, step.Version = "/v1/orders/"+id+step.Path, fmt.Sprintf("%s-%d", name, i), version
		_, version, err = s.insist(step)
	}
	return err
}

// work lets so many people write until the context ends; each finishes the case at hand.
func (s *site) work(ctx context.Context, t *testing.T, writers int) (wait func()) {
	t.Helper()
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for n := 0; ctx.Err() == nil; n++ {
				if err := s.live(fmt.Sprintf("%s-%d-%d", t.Name(), w, n)); err != nil {
					t.Errorf("writer %d: %v", w, err)
					return
				}
			}
		})
	}
	return group.Wait
}

// orderBody is an order that may be published today.
func (s *site) orderBody() string {
	day := func(n int) string { return time.Now().Add(time.Duration(n) * 24 * time.Hour).Format(time.DateOnly) }
	return fmt.Sprintf(`{"lot":"group_respite","case_reference":"2026/1",
		"decision":{"reference":"V-1","decided_on":%q,"legal_basis":"hol § 3-6 nr. 2","valid_from":%q,"valid_to":null,"complaint_information_sent_on":%q},
		"volume":{"weekends_per_month":2,"holiday_days_per_year":14},
		"route":{"own_offer_assessed_on":%q,"citywide_assessed_on":%q},"transport":{"kind":"taxi","reason":""},
		"recipient":{"name":"Emma Berg","birth_date":%q,"lives_in_municipality":true,"lives_with_guardians":true,
			"developmental_disability":true,"decision_competence":null,"protected_address":false},
		"carer":{"name":"Ingrid Berg"},"needs":[],"support_level":2,"start_window":{"from":%q,"to":null},
		"representatives":[{"account_id":%q,"ground":"parent","valid_from":%q,"valid_to":null,"basis_reference":""}],
		"consent":{"obtained_on":%q,"purpose":"Deling av opplysninger med valgt leverandør"}}`,
		day(-20), day(-15), day(-19), day(-25), day(-24), day(-11*365), day(50), s.family, day(-11*365), day(-20))
}

// wholeness are the questions whose answer is a number of faults: none may be there after a crash or a restore.
func wholeness() map[string]string {
	return map[string]string{
		"an order whose version is not the number of its version-moving events": `SELECT count(*) FROM orders o WHERE o.version <>
			(SELECT count(DISTINCT e.version) FROM events e WHERE e.district_id = o.district_id AND e.order_id = o.id)`,
		"an order whose last event is not of its version and state": `SELECT count(*) FROM orders o WHERE NOT EXISTS
			(SELECT 1 FROM events e WHERE e.order_id = o.id AND e.version = o.version AND (e.to_state = o.state OR e.to_state = ''))`,
		"an event without its order":      `SELECT count(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = e.order_id)`,
		"a message without its event":     `SELECT count(*) FROM outbox m WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.id = m.event_id)`,
		"a publication nobody is told of": `SELECT count(*) FROM events e WHERE e.type = 'published' AND NOT EXISTS (SELECT 1 FROM outbox m WHERE m.event_id = e.id)`,
		"a key without an answer":         `SELECT count(*) FROM idempotency_keys WHERE status IS NULL`,
		"an offer whose places do not add up": `SELECT count(*) FROM offers o WHERE o.held <>
			(SELECT count(*) FROM holds h WHERE h.offer_id = o.id AND h.state = 'held')`,
		"a chosen case without a live round, or the other way round": `SELECT count(*) FROM orders o WHERE
			(o.state IN ('chosen', 'suitable', 'agreed', 'start_confirmed', 'started')) <>
			EXISTS (SELECT 1 FROM rounds r WHERE r.order_id = o.id AND r.status = 'live')`,
		"a live round without a place or a place in the queue": `SELECT count(*) FROM rounds r WHERE r.status = 'live' AND NOT EXISTS
			(SELECT 1 FROM holds h WHERE h.round_id = r.id AND h.state <> 'released')`,
		"a round without its receipt": `SELECT count(*) FROM rounds r WHERE NOT EXISTS (SELECT 1 FROM receipts p WHERE p.round_id = r.id)`,
	}
}

// isWhole asks every question of wholeness.
func isWhole(t *testing.T, db *sql.DB) {
	t.Helper()
	for what, question := range wholeness() {
		if n := count(t, db, question); n != 0 {
			t.Errorf("%d times %s", n, what)
		}
	}
}

func count(t *testing.T, db *sql.DB, question string) (n int64) {
	t.Helper()
	must(t, db.QueryRowContext(t.Context(), question).Scan(&n))
	return n
}

// keepsItsWord compares the database with every acknowledgement: nothing less, and nothing twice.
func (s *site) keepsItsWord(t *testing.T, db *sql.DB) {
	t.Helper()
	stored := storedOrders(t, db)
	for id, said := range s.orders {
		if stored[id] != said {
			t.Errorf("case %s was acknowledged as %v and is %v", id, said, stored[id])
		}
	}
	if len(stored) != len(s.orders) {
		t.Errorf("%d cases are there, %d were acknowledged", len(stored), len(s.orders))
	}
	if keys := count(t, db, "SELECT count(*) FROM idempotency_keys"); keys != s.acked.Load() {
		t.Errorf("%d keys are there, %d changes were acknowledged", keys, s.acked.Load())
	}
	if moves := count(t, db, "SELECT sum(version) FROM orders"); moves != s.acked.Load() {
		t.Errorf("the versions add up to %d, %d changes were acknowledged", moves, s.acked.Load())
	}
}

func storedOrders(t *testing.T, db *sql.DB) map[string]acknowledged {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "SELECT id, version, state FROM orders")
	must(t, err)
	defer func() { must(t, rows.Close()) }()
	stored := map[string]acknowledged{}
	for rows.Next() {
		var id string
		var a acknowledged
		must(t, rows.Scan(&id, &a.Version, &a.State))
		stored[id] = a
	}
	must(t, rows.Err())
	return stored
}
