package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/policy"
)

func TestEveryRouteHasItsPolicyAndTheOtherWayRound(t *testing.T) {
	var used []policy.Action
	for _, r := range api.RouteLines() {
		if _, ok := policy.RuleFor(r.Action); !ok {
			t.Errorf("%s %s has no row in package policy", r.Method, r.Path)
		}
		used = append(used, r.Action)
	}
	for _, rule := range policy.Rules() {
		if !slices.Contains(used, rule.Action) {
			t.Errorf("no route does %s", rule.Action)
		}
	}
}

func TestEveryProtectedRouteWantsAToken(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, r := range api.RouteLines() {
			if r.Public {
				continue
			}
			got := w.hear(t, ask{Method: r.Method, Path: concrete(r.Path)})
			if got.Status != http.StatusUnauthorized || got.text("code") != "unauthenticated" {
				t.Errorf("%s %s: %d %s", r.Method, r.Path, got.Status, got.Body)
			}
		}
	})
}

func TestARoleThatMayNeverIsToldWhoMay(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, who := range []string{"caseworker", "mother", "solbakken", "owner", "auditor"} {
			role := w.people[who].Role
			for _, r := range api.RouteLines() {
				if r.Public || policy.MayEver(r.Action, role) {
					continue
				}
				got, statements := w.counted(t, ask{Who: who, Method: r.Method, Path: concrete(r.Path)})
				if got.Status != http.StatusForbidden || got.text("code") != "missing_role" {
					t.Errorf("%s %s %s: %d %s", who, r.Method, r.Path, got.Status, got.Body)
				}
				for _, may := range policy.RolesFor(r.Action) {
					if !strings.Contains(got.text("detail"), roleWords[may]) {
						t.Errorf("%s %s does not name %s: %s", r.Method, r.Path, may, got.Body)
					}
				}
				if statements.Count() != 1 {
					t.Errorf("%s %s loads something before it refuses: %v", r.Method, r.Path, statements.Texts())
				}
			}
		}
	})
}

func TestAnIDThatCannotBeLooksAbsent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		id := strings.ToUpper(w.people["caseworker"].ID)
		for _, path := range []string{"/v1/accounts/1", "/v1/accounts/" + id, "/v1/accounts/%00", "/v1/accounts/{" + w.people["caseworker"].ID + "}"} {
			w.hear(t, ask{Who: "manager", Method: "PATCH", Path: path, Version: 1, Body: `{"name":"A"}`}).wants(t, 404)
		}
	})
}

// concrete puts an id that nobody has in place of each parameter.
func concrete(pattern string) string {
	steps := strings.Split(pattern, "/")
	for i, step := range steps {
		if strings.HasPrefix(step, ":") {
			steps[i] = "01900000-0000-7000-8000-000000000000"
		}
	}
	return strings.Join(steps, "/")
}

// roleWords are the roles as a refusal names them to a reader.
var roleWords = map[identity.Role]string{
	identity.Caseworker: "caseworkers of the district", identity.DistrictManager: "managers of the district", identity.Family: "families",
	identity.ProviderCoordinator: "coordinators of the provider", identity.ProviderManager: "managers of the provider",
	identity.AgreementOwner: "the owner of the agreement", identity.Auditor: "the auditors of the municipality",
}
