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
// again and again and starts it anew. Afterwards everything acknowledged is there, once, and nothing is half done (T3). The
// servers send mails meanwhile: everybody is told, and twice only where a kill fell between the office's taking and the mark.
func TestAcknowledgedIsKeptThroughKills(t *testing.T) {
	kills := 3
	if os.Getenv("PUSTEROM_SOAK") != "" {
		kills = 20
	}
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			servers := map[storetest.Engine]int{storetest.SQLite: 1, storetest.Postgres: 2}[engine]
			office := slowOffice(t)
			s := newSite(t, engine, servers, mailSettings(office)...)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			wait := s.work(ctx, t, 4)
			slowest := s.killed(t, kills)
			time.Sleep(200 * time.Millisecond)
			stop()
			wait()
			interrupted := s.sendsTheRest(t, office)
			db := inspect(t, s.address)
			isWhole(t, db)
			s.keepsItsWord(t, db)
			tellsOnce(t, db, office, interrupted, kills)
			if s.acked.Load() < int64(10*kills) || s.unsure.Load() == 0 {
				t.Errorf("too little happened: %d acknowledged, %d unsure", s.acked.Load(), s.unsure.Load())
			}
			t.Logf("%d servers, %d kills: %d changes of %d cases acknowledged, %d outcomes were unknown and asked again, %d of them had been done; ready again within %v",
				servers, kills, s.acked.Load(), len(s.orders), s.unsure.Load(), s.replays.Load(), slowest.Round(time.Millisecond))
			t.Logf("%d mails got there, %d of them a second time because of a kill", len(office.Mails("")), len(interrupted))
		})
	}
}

// killed kills the last server so many times in the middle of the work, and gives how long the slowest took to come back.
func (s *site) killed(t *testing.T, kills int) (slowest time.Duration) {
	t.Helper()
	victim := s.servers[len(s.servers)-1]
	for range kills {
		time.Sleep(300*time.Millisecond + rand.N(500*time.Millisecond))
		s.letLinesWait(t)
		victim.kill()
		before := s.acked.Load()
		time.Sleep(rand.N(100 * time.Millisecond))
		if len(s.servers) > 1 {
			s.goesOn(t, before)
		}
		began := time.Now()
		victim.start(t)
		slowest = max(slowest, time.Since(began))
	}
	return slowest
}

// goesOn waits until something more has been acknowledged while a server is away; the other one has a few seconds for it.
func (s *site) goesOn(t *testing.T, before int64) {
	t.Helper()
	for deadline := time.Now().Add(5 * time.Second); s.acked.Load() == before; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the other server does not go on meanwhile")
		}
	}
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
