package main_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/providers"
)

// dial opens a bare connection to a server.
func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", address)
	must(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	must(t, conn.SetDeadline(time.Now().Add(40*time.Second)))
	return conn
}

// speak sends text as it is and gives the status of the answer, 0 when the server hung up without one.
func speak(t *testing.T, address, text string) int {
	t.Helper()
	conn := dial(t, address)
	_, _ = io.WriteString(conn, text) // the server may hang up in the middle
	return heard(conn)
}

func heard(conn net.Conn) int {
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return 0
	}
	_ = answer.Body.Close()
	return answer.StatusCode
}

// TestTheServerHoldsItsLimits speaks to a real server in ways that no client should.
func TestTheServerHoldsItsLimits(t *testing.T) {
	s := newSite(t, storetest.Engines(t)[0], 1)
	address := s.servers[0].address
	token := s.tokens["saksbehandler"]
	post := func(path, kind string, length int, body string) string {
		return fmt.Sprintf("POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", path, token, kind, length, body)
	}
	long := `{"case_reference":"` + strings.Repeat("a", 65<<10) + `"}`
	for _, c := range []struct {
		name, text string
		want       []int
	}{
		{"healthy", "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n", []int{200}},
		{"headers of 32 KiB", "GET /health/live HTTP/1.1\r\nHost: x\r\nX-Long: " + strings.Repeat("a", 32<<10) + "\r\n\r\n", []int{431}},
		{"ten thousand headers", "GET /health/live HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("A: b\r\n", 10_000) + "\r\n", []int{431}},
		{"a path of 32 KiB", "GET /" + strings.Repeat("a", 32<<10) + " HTTP/1.1\r\nHost: x\r\n\r\n", []int{431, 414}},
		{"JSON of 65 KiB", post("/v1/orders", "application/json", len(long), long), []int{413}},
		{"JSON that says 1 GiB", post("/v1/orders", "application/json", 1<<30, long), []int{413}},
		{"two lengths", "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", []int{400}},
		{"length and chunks", "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked, x\r\n\r\n{}", []int{400, 501}},
		{"no host", "GET /health/live HTTP/1.1\r\n\r\n", []int{400}},
		{"no HTTP", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", []int{400}},
		{"metrics in public", "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", []int{404}},
		{"profiler in public", "GET /debug/pprof/ HTTP/1.1\r\nHost: x\r\n\r\n", []int{404}},
	} {
		if got := speak(t, address, c.text); !slices.Contains(c.want, got) {
			t.Errorf("%s: %d, want %v", c.name, got, c.want)
		}
	}
	for _, secret := range []string{"Emma", "Ingrid", token} {
		if strings.Contains(s.servers[0].log.String(), secret) {
			t.Errorf("the log holds %q", secret)
		}
	}
}

// TestARegisterOfMoreThan5MiBIsRefused, and one of exactly 5 MiB is read.
func TestARegisterOfMoreThan5MiBIsRefused(t *testing.T) {
	s := newSite(t, storetest.Engines(t)[0], 1)
	t.Setenv("PUSTEROM_KEYS_DIR", s.keys)
	_, err := pusterom(t, loadPassword+"\n", "account", "add", "--login", "eier", "--name", "Eier", "--role", "agreement_owner", "--party", "0301")
	must(t, err)
	s.signIn(t, "eier")
	for size, want := range map[int]int{providers.MaxRegisterBytes: 422, providers.MaxRegisterBytes + 1: 413, 50 << 20: 413} {
		text := fmt.Sprintf("POST /v1/register/import HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n", s.tokens["eier"], size)
		conn := dial(t, s.servers[0].address)
		go func() {
			_, _ = io.WriteString(conn, text)
			_, _ = conn.Write(bytes.Repeat([]byte("a"), size)) // the server may hang up in the middle
		}()
		if got := heard(conn); got != want {
			t.Errorf("%d bytes: %d, want %d", size, got, want)
		}
	}
}

// TestDawdlersAreLetGo: whoever sends a header or a body too slowly, or keeps a connection for nothing, is let go in time,
// while others are served. The limits are a tenth of the real ones, the real ones with PUSTEROM_SOAK.
func TestDawdlersAreLetGo(t *testing.T) {
	t.Parallel()
	shorter := time.Duration(10)
	if os.Getenv("PUSTEROM_SOAK") != "" {
		shorter = 1
	}
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.ReadAll(r.Body); err != nil {
			w.WriteHeader(http.StatusBadRequest)
		}
	})
	server := main.NewServer(handler, slog.New(slog.DiscardHandler), main.Limits(shorter))
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { must(t, server.Close()) })
	for name, c := range map[string]struct {
		first, drip string
		most        time.Duration
	}{
		"slow header":     {"GET / HTTP/1.1\r\nHost: x\r\n", "A: b\r\n", 5 * time.Second},
		"slow body":       {"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n", "a", 15 * time.Second},
		"silent":          {"", "", 5 * time.Second},
		"idle afterwards": {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "", 60 * time.Second},
	} {
		if name == "idle afterwards" && shorter == 1 {
			continue // a minute of silence shows no more than six seconds
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn := dial(t, listener.Addr().String())
			began := time.Now()
			_, err := io.WriteString(conn, c.first)
			must(t, err)
			go func() {
				for c.drip != "" {
					if _, err := io.WriteString(conn, c.drip); err != nil {
						return
					}
					time.Sleep(50 * time.Millisecond)
				}
			}()
			_, _ = io.Copy(io.Discard, conn) // until the server hangs up
			if took, most := time.Since(began), c.most/shorter; took < most/2 || took > 2*most+200*time.Millisecond {
				t.Errorf("let go after %v, want about %v", took, most)
			}
		})
	}
	if status := speak(t, listener.Addr().String(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n"); status != http.StatusOK {
		t.Errorf("meanwhile others were answered %d", status)
	}
}

// TestStoppingFinishesWhatIsUnderWay: told to stop, a server first says that it is not ready, takes requests for a while
// longer on connections that it does not keep, answers what is under way, and ends well within ten seconds.
func TestStoppingFinishesWhatIsUnderWay(t *testing.T) {
	s := newSite(t, storetest.Engines(t)[0], 1)
	server := s.servers[0]
	body := fmt.Sprintf(`{"login":"mor","password":%q}`, loadPassword)
	slow := dial(t, server.address)
	_, err := fmt.Fprintf(slow, "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body[:10])
	must(t, err)
	began := time.Now()
	ended := make(chan error, 1)
	go func() { ended <- server.stop(t) }()
	ready := http.StatusOK
	for ready == http.StatusOK && time.Since(began) < 5*time.Second {
		ready, err = server.status("/health/ready")
		must(t, err)
	}
	live, err := server.status("/health/live")
	if ready != http.StatusServiceUnavailable || live != http.StatusOK || err != nil {
		t.Errorf("while stopping it is ready %d, live %d, %v", ready, live, err)
	}
	time.Sleep(2500*time.Millisecond - time.Since(began)) // it takes no more connections by now
	if status, err := server.status("/health/live"); err == nil {
		t.Errorf("it took a new connection and answered %d", status)
	}
	_, err = io.WriteString(slow, body[10:])
	must(t, err)
	if status := heard(slow); status != http.StatusCreated {
		t.Errorf("the request under way was answered %d", status)
	}
	if err := <-ended; err != nil || time.Since(began) > 10*time.Second {
		t.Errorf("it ended after %v with %v", time.Since(began), err)
	}
	if log := server.log.String(); !strings.Contains(log, `"msg":"stopping"`) {
		t.Errorf("the log does not say so: %s", log)
	}
}

// TestFiguresAreServedApart: on an address of their own, and only where one is set.
func TestFiguresAreServedApart(t *testing.T) {
	figures := freeAddress(t)
	address := database(t, storetest.Engines(t)[0])
	p := newProcess(t, "PUSTEROM_DATABASE_URL="+address, "PUSTEROM_KEYS_DIR="+t.TempDir(), "PUSTEROM_METRICS_ADDRESS="+figures)
	_, err := p.status("/v1/orders/emma-berg")
	must(t, err)
	_, err = p.status("/v1/emma-berg")
	must(t, err)
	_, err = p.status("/emma-berg")
	must(t, err)
	answer, err := http.Get("http://" + figures + "/metrics") //nolint:noctx // a test
	must(t, err)
	defer func() { must(t, answer.Body.Close()) }()
	text, err := io.ReadAll(answer.Body)
	must(t, err)
	for _, want := range []string{
		`pusterom_requests_total{method="GET",route="/v1/orders/:id",status="401"} 1`,
		`pusterom_requests_total{method="GET",route="none",status="404"} 1`,
		`pusterom_requests_total{method="GET",route="/*",status="200"} 1`,
		`pusterom_sweeps_total{outcome="ok"}`, `pusterom_outbox_waiting 0`, `pusterom_database_connections{`,
		`pusterom_request_seconds_bucket{method="GET",route="/health/ready"`,
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%s is missing in:\n%s", want, text)
		}
	}
	if strings.Contains(string(text), "emma") {
		t.Error("what a caller made up stands in the figures")
	}
	if status, err := p.status("/metrics"); status != http.StatusNotFound || err != nil {
		t.Errorf("in public: %d %v", status, err)
	}
}

// TestThePagesAreInTheBinary: built or not, there is a page; and over https a browser is told to stay there.
func TestThePagesAreInTheBinary(t *testing.T) {
	p := newProcess(t, "PUSTEROM_DATABASE_URL="+database(t, storetest.Engines(t)[0]), "PUSTEROM_KEYS_DIR="+t.TempDir(),
		"PUSTEROM_ISSUER=https://pusterom.example")
	for path, kind := range map[string]string{"/": "text/html", "/saker": "text/html", "/v1/nowhere": "application/problem+json"} {
		answer, err := http.Get("http://" + p.address + path) //nolint:noctx // a test
		must(t, err)
		must(t, answer.Body.Close())
		if !strings.HasPrefix(answer.Header.Get("Content-Type"), kind) || answer.Header.Get("Strict-Transport-Security") == "" {
			t.Errorf("%s: %v", path, answer.Header)
		}
	}
}
