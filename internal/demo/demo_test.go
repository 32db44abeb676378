package demo_test

import (
	"context"
	"crypto/rand"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// now is the demo's present: a fixed instant, with a clock beneath it that stands still.
var now = time.Date(2026, time.December, 1, 9, 0, 0, 0, time.UTC)

func filled(t *testing.T, db *store.DB, now time.Time) (*market.Market, []demo.Login, *demo.Clock) {
	t.Helper()
	keys, err := identity.LoadOrCreateKeys(t.TempDir(), rand.Reader)
	must(t, err)
	clock := demo.NewClock(func() time.Time { return now })
	tokens, err := identity.NewTokens(keys, "http://demo", "pusterom", clock.Now)
	must(t, err)
	m := market.New(market.Config{Store: db, Clock: clock.Now, Random: rand.Reader, Keys: keys, Tokens: tokens, Cost: identity.TestCost})
	logins, err := demo.Fill(context.WithoutCancel(t.Context()), m, clock, now, func(int, int) {})
	must(t, err)
	return m, logins, clock
}

// hasNumbers holds that everybody in a district can be called, each on a number of their own.
func hasNumbers(t *testing.T, m *market.Market) {
	t.Helper()
	numbers, everybody := map[string]bool{}, 0
	for _, district := range []string{"030113", "030101", "030108"} {
		people, err := m.ListCaseworkers(t.Context(), identity.Actor{Role: identity.Caseworker, PartyID: district}, market.Page{Limit: 100})
		must(t, err)
		everybody += len(people)
		for _, a := range people {
			if numbers[a.Phone] = true; !providers.ValidPhone(a.Phone) {
				t.Errorf("%s cannot be called: %q", a.Login, a.Phone)
			}
		}
	}
	if everybody < 6 || len(numbers) != everybody || !numbers["21 80 00 01"] {
		t.Errorf("the districts' telephone numbers are %v", numbers)
	}
}

// TestTheDemoShowsEverything: about ninety cases, every state among them, some at risk and some broken.
func TestTheDemoShowsEverything(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		m, logins, clock := filled(t, db, now)
		if !clock.Now().Equal(now) {
			t.Errorf("the clock was left at %s", clock.Now())
		}
		states, breached, waiting, total := map[orders.State]int{}, 0, 0, 0
		for _, district := range []string{"030113", "030101", "030108"} {
			by := identity.Actor{AccountID: "reader", Role: identity.Caseworker, PartyID: district}
			for page := (market.Page{Limit: 100}); ; {
				views, err := m.ListOrders(t.Context(), by, market.OrderFilter{}, page)
				must(t, err)
				for _, v := range views.Items {
					total++
					states[v.Order.State]++
					if r := v.Order.Round; r != nil && r.Breached(v.Today) {
						breached++
					}
					if r := v.Order.Round; r != nil && r.Hold == orders.HoldWaiting {
						waiting++
					}
				}
				if page.After = views.Next; page.After == "" {
					break
				}
			}
		}
		for _, state := range orders.States() {
			if states[state] == 0 {
				t.Errorf("no case is %s", state)
			}
		}
		if total < 85 || total > 100 || breached < 3 || waiting == 0 {
			t.Errorf("%d cases, %d broken, %d waiting for a place: %v", total, breached, waiting, states)
		}
		hasNumbers(t, m)
		roles := map[string]bool{}
		readme, err := os.ReadFile("../../README.md")
		must(t, err)
		for _, l := range logins {
			roles[l.Role] = true
			if !strings.Contains(string(readme), "`"+l.Login+"`") {
				t.Errorf("the README does not name %s", l.Login)
			}
			if _, err := m.SignIn(t.Context(), l.Login, demo.Password); err != nil {
				t.Errorf("%s cannot sign in: %v", l.Login, err)
			}
		}
		if got := slices.Sorted(maps.Keys(roles)); len(got) != len(identity.Roles())-1 {
			t.Errorf("logins for %v: want one for each role but system", got)
		}
	})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
