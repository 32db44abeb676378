package api_test

import (
	"crypto/rand"
	"fmt"
	"net"
	"net/http"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestTheLimitOfSignInsCountsTheClient: what a header claims counts only when a proxy of our own has written it. The tests'
// own connection comes from 192.0.2.1.
func TestTheLimitOfSignInsCountsTheClient(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	for _, row := range []struct{ sentence, trusted, forwarded, other string }{
		{"without a proxy the header changes nothing", "", "203.0.113.%d", "429"},
		{"a proxy that is not ours changes nothing", "198.51.100.0/24", "203.0.113.%d", "429"},
		{"behind our proxy each client has its own room", "192.0.2.0/24", "203.0.113.%d", "401"},
		{"behind two proxies of ours as well", "192.0.2.0/24", "203.0.113.%d, 192.0.2.77", "401"},
		{"what the client itself claims does not count", "192.0.2.0/24", "198.51.100.%d, 203.0.113.9", "429"},
		{"a private address is no proxy of ours", "192.0.2.0/24", "203.0.113.%d, 10.0.0.7", "429"},
	} {
		w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) {
			d.SignInRate, d.SignInBurst = 1e-9, 3
			if row.trusted != "" {
				_, network, err := net.ParseCIDR(row.trusted)
				must(t, err)
				d.TrustedProxies = []*net.IPNet{network}
			}
		}))
		body := `{"login":"nobody-at-all","password":"x"}`
		for i := range 4 {
			want := "401"
			if i == 3 {
				want = row.other
			}
			got := w.hear(t, ask{Method: http.MethodPost, Path: "/v1/sessions", Body: body}, "X-Forwarded-For", fmt.Sprintf(row.forwarded, i+1))
			if fmt.Sprint(got.Status) != want {
				t.Errorf("%s: sign-in %d answers %d, want %s", row.sentence, i+1, got.Status, want)
			}
		}
	}
}
