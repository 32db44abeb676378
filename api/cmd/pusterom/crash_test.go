package main_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestAcknowledgedIsKeptThroughKills lets people write at two servers on PostgreSQL, or one on SQLite, kills a server with -9
// again and again and starts it anew. Afterwards everything acknowledged is there, once, and nothing is half done (T3).
func TestAcknowledgedIsKeptThroughKills(t *testing.T) {
	kills := 3
	if os.Getenv("PUSTEROM_SOAK") != "" {
		kills = 20
	}
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			servers := map[storetest.Engine]int{storetest.SQLite: 1, storetest.Postgres: 2}[engine]
			s := newSite(t, engine, servers)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			wait := s.work(ctx, t, 4)
			slowest := s.killed(t, kills)
			time.Sleep(200 * time.Millisecond)
			stop()
			wait()
			db := inspect(t, s.address)
			isWhole(t, db)
			s.keepsItsWord(t, db)
			if s.acked.Load() < int64(10*kills) || s.unsure.Load() == 0 {
				t.Errorf("too little happened: %d acknowledged, %d unsure", s.acked.Load(), s.unsure.Load())
			}
			t.Logf("%d servers, %d kills: %d changes of %d cases acknowledged, %d outcomes were unknown and asked again, %d of them had been done; ready again within %v",
				servers, kills, s.acked.Load(), len(s.orders), s.unsure.Load(), s.replays.Load(), slowest.Round(time.Millisecond))
		})
	}
}

// killed kills the last server so many times in the middle of the work, and gives how long the slowest took to come back.
func (s *site) killed(t *testing.T, kills int) (slowest time.Duration) {
	t.Helper()
	victim := s.servers[len(s.servers)-1]
	for range kills {
		time.Sleep(300*time.Millisecond + rand.N(500*time.Millisecond))
		before := s.acked.Load()
		victim.kill()
		time.Sleep(rand.N(100 * time.Millisecond))
		began := time.Now()
		victim.start(t)
		slowest = max(slowest, time.Since(began))
		if s.acked.Load() == before && len(s.servers) > 1 {
			t.Error("the other server did not go on meanwhile")
		}
	}
	return slowest
}

// TestOneSignInCountsAtEveryServer: signed in at one, at work at the other, and the next token from there.
func TestOneSignInCountsAtEveryServer(t *testing.T) {
	for _, engine := range storetest.Engines(t) {
		if engine == storetest.SQLite {
			continue // a SQLite file belongs to one process
		}
		s := newSite(t, engine, 2)
		for _, server := range s.servers {
			if status, body, err := s.send(server, request{Who: "mor", Method: http.MethodGet, Path: "/v1/me"}); err != nil || status != http.StatusOK {
				t.Errorf("%s: %d %v %v", server.address, status, body, err)
			}
		}
		status, body, err := s.send(s.servers[1], request{
			Method: http.MethodPost, Path: "/v1/sessions/refresh",
			Body: fmt.Sprintf(`{"refresh_token":%q}`, s.tokens["refresh mor"]),
		})
		if err != nil || status/100 != 2 {
			t.Fatalf("refreshing at the other server: %d %v %v", status, body, err)
		}
		s.tokens["mor"] = fmt.Sprint(body["access_token"])
		if status, _, err := s.send(s.servers[0], request{Who: "mor", Method: http.MethodDelete, Path: "/v1/sessions"}); err != nil || status/100 != 2 {
			t.Errorf("signing out: %d %v", status, err)
		}
		if status, _, err := s.send(s.servers[1], request{Who: "mor", Method: http.MethodGet, Path: "/v1/me"}); err != nil || status != http.StatusUnauthorized {
			t.Errorf("signed out at one server, the other said %d %v", status, err)
		}
	}
}
