package main_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/store/storetest"
)

// TestTheCookieFollowsThePublicAddress: Secure and its name where people come by https, and neither where they do not.
func TestTheCookieFollowsThePublicAddress(t *testing.T) {
	for issuer, want := range map[string]struct {
		name   string
		secure bool
	}{
		"http://127.0.0.1:8080":    {"pusterom-refresh", false},
		"https://pusterom.example": {"__Host-pusterom-refresh", true},
	} {
		s := newSite(t, storetest.Engines(t)[0], 1, "PUSTEROM_ISSUER="+issuer)
		body := fmt.Sprintf(`{"login":"mor","password":%q,"cookie":true}`, loadPassword)
		response, err := s.client.Post("http://"+s.servers[0].address+"/v1/sessions", "application/json", strings.NewReader(body)) //nolint:noctx // the client's time-out holds
		must(t, err)
		must(t, response.Body.Close())
		set := response.Cookies()
		if response.StatusCode != http.StatusCreated || len(set) != 1 || set[0].Name != want.name || set[0].Secure != want.secure {
			t.Errorf("%s: %d %v", issuer, response.StatusCode, set)
		}
	}
}
