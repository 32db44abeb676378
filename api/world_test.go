package api_test

import (
	"context"
	"crypto/rand"
	"database/sql"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// The numbers of the world: a municipality and two of its districts.
const (
	worldMunicipality = "0301"
	worldDistrict     = "030113"
	otherDistrict     = "030101"
)

// worldPassword opens every account of the world.
const worldPassword = "frisk luft og god tid"

// handClock is a clock that only a test moves.
type handClock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *handClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *handClock) Set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = at.UTC()
}

// world is a small municipality on a database and a server of its own: an agreement in force to 30 June 2027, the register
// of testdata/world/register.csv, and people of every role. Its clock begins on Monday 2 November 2026 at 09:00 local time.
type world struct {
	address string
	db      *store.DB
	clock   *handClock
	market  *market.Market
	server  *httptest.Server
	client  *http.Client

	people    map[string]identity.Account
	offers    map[string]providers.Offer // by "solbakken group"
	agreement providers.Agreement

	mu     sync.Mutex
	tokens map[string]signedIn
	pool   *sql.DB // see inspect
}

// eachWorld runs a test once for every engine, on a world of its own, the engines side by side.
func eachWorld(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			test(t, newWorld(t, engine))
		})
	}
}

func newWorld(t testing.TB, engine storetest.Engine) *world {
	t.Helper()
	address := storetest.Address(t, engine)
	w := &world{
		address: address, db: storetest.Reopen(t, address),
		clock:  &handClock{now: time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC)},
		people: map[string]identity.Account{}, offers: map[string]providers.Offer{}, tokens: map[string]signedIn{},
	}
	t.Cleanup(func() {
		if w.pool != nil {
			must(t, w.pool.Close())
		}
	})
	w.serve(t)
	w.found(t)
	return w
}

// serve starts a server on the world's database and clock. Called again, it is as if another process had joined.
func (w *world) serve(t testing.TB) {
	t.Helper()
	keys, err := identity.LoadOrCreateKeys(t.TempDir(), rand.Reader)
	must(t, err)
	tokens, err := identity.NewTokens(keys, "https://pusterom.example", "pusterom", w.clock.Now)
	must(t, err)
	w.market = market.New(market.Config{
		Store: w.db, Clock: w.clock.Now, Random: rand.Reader, Keys: keys, Tokens: tokens, Cost: identity.TestCost,
	})
	w.server = httptest.NewServer(api.New(api.Deps{
		Market: w.market, Tokens: tokens, JWKS: keys.JWKS, Logger: slog.New(slog.DiscardHandler), Clock: w.clock.Now,
		SignInRate: 1e6, SignInBurst: 1e6,
	}))
	t.Cleanup(w.server.Close)
	transport := &http.Transport{MaxIdleConnsPerHost: 100}
	t.Cleanup(transport.CloseIdleConnections)
	w.client = &http.Client{Transport: transport, Timeout: time.Minute}
}

// found brings in what must be there before the first case.
func (w *world) found(t testing.TB) {
	t.Helper()
	ctx := context.Background()
	_, err := w.market.ImportDistricts(ctx, worldFile(t, "..", "..", "..", "internal", "demo", "data", "districts.csv"))
	must(t, err)
	_, err = w.market.ImportHolidays(ctx, worldFile(t, "..", "..", "..", "internal", "demo", "data", "holiday-periods.csv"))
	must(t, err)
	owner := w.hire(t, "owner", "Ingunn Aas", identity.AgreementOwner, worldMunicipality)
	w.agree(t, owner)
	_, err = w.market.ImportRegister(ctx, owner, "", worldFile(t, "register.csv"), false, nil)
	must(t, err)
	w.learnOffers(t)
	w.hireEverybody(t)
}

func (w *world) agree(t testing.TB, owner identity.Actor) {
	t.Helper()
	reference, name := "AVL-2026", "Rammeavtale om avlastning"
	lots, districts := providers.Lots(), []string{worldDistrict, otherDistrict}
	from, to := providers.Date("2026-01-01"), providers.Date("2027-06-30")
	a, err := w.market.AddAgreement(context.Background(), owner, market.AgreementEdit{
		Reference: &reference, Name: &name, Lots: &lots, Districts: &districts, ValidFrom: &from, ValidTo: &to,
	})
	must(t, err)
	w.agreement, err = w.market.PublishAgreement(context.Background(), owner, market.Change{ID: a.ID, Version: &a.Version})
	must(t, err)
}

// learnOffers names each offer by the first word of its provider's name and its lot: "solbakken group", "havna home".
func (w *world) learnOffers(t testing.TB) {
	t.Helper()
	lines, err := w.market.ListProviders(context.Background(), market.OfferFilter{}, market.Page{Limit: 100})
	must(t, err)
	for _, line := range lines {
		name, _, _ := strings.Cut(strings.ToLower(line.Name), " ")
		for _, offer := range line.Offers {
			lot := "group"
			if offer.Lot == providers.ResidentialRespite {
				lot = "home"
			}
			w.offers[name+" "+lot] = offer
		}
	}
}

func (w *world) hireEverybody(t testing.TB) {
	t.Helper()
	for _, p := range []struct {
		name, called string
		role         identity.Role
		party        string
	}{
		{"caseworker", "Maria Solberg", identity.Caseworker, worldDistrict},
		{"colleague", "Tor Dahl", identity.Caseworker, worldDistrict},
		{"manager", "Grete Henriksen", identity.DistrictManager, worldDistrict},
		{"other-caseworker", "Jonas Lie", identity.Caseworker, otherDistrict},
		{"mother", "Ingrid Berg", identity.Family, ""},
		{"father", "Lars Berg", identity.Family, ""},
		{"daughter", "Emma Berg", identity.Family, ""},
		{"verge", "Nora Eide", identity.Family, ""},
		{"neighbour", "Fatima Khan", identity.Family, ""},
		{"stranger", "Ole Vik", identity.Family, ""},
		{"auditor", "Per Moe", identity.Auditor, worldMunicipality},
	} {
		w.hire(t, p.name, p.called, p.role, p.party)
	}
	for _, name := range []string{"solbakken", "havna", "skogstua", "linden"} {
		party := w.providerNamed(name)
		w.hire(t, name, "Koordinator "+name, identity.ProviderCoordinator, party)
		w.hire(t, name+"-manager", "Leder "+name, identity.ProviderManager, party)
	}
}

func (w *world) providerNamed(name string) string {
	for key, offer := range w.offers {
		if strings.HasPrefix(key, name+" ") {
			return offer.ProviderID
		}
	}
	return ""
}

// hire makes an account whose login is its name.
func (w *world) hire(t testing.TB, name, called string, role identity.Role, party string) identity.Actor {
	t.Helper()
	system := identity.Actor{AccountID: "system", Role: identity.System, PartyID: "system"}
	account, err := w.market.AddAccount(context.Background(), system, market.NewAccount{
		Login: name, Name: called, Password: w.market.NewPassword(context.Background(), worldPassword), Role: role, PartyID: party, Email: name + "@pusterom.example",
	})
	must(t, err)
	w.people[name] = account
	return w.actor(name)
}

// actor is a person of the world as a use case knows a caller.
func (w *world) actor(name string) identity.Actor {
	a := w.people[name]
	return identity.Actor{AccountID: a.ID, Role: a.Role, PartyID: a.PartyID, Level: identity.PasswordLevel, Session: "prepared"}
}

func worldFile(t testing.TB, path ...string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(append([]string{"testdata", "world"}, path...)...))
	must(t, err)
	return text
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
