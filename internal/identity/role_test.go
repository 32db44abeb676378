package identity_test

import (
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
)

func TestEveryRoleHasItsParty(t *testing.T) {
	t.Parallel()
	want := map[identity.Role]identity.PartyKind{
		"caseworker": "district", "district_manager": "district", "family": "family",
		"provider_coordinator": "provider", "provider_manager": "provider",
		"agreement_owner": "municipality", "auditor": "municipality", "system": "system",
	}
	if got := len(identity.Roles()); got != len(want) {
		t.Fatalf("%d roles, want %d", got, len(want))
	}
	for _, role := range identity.Roles() {
		if !role.Valid() || role.Party() != want[role] {
			t.Errorf("%s: valid %t, party %q, want %q", role, role.Valid(), role.Party(), want[role])
		}
	}
	if identity.Role("admin").Valid() || identity.Role("admin").Party() != "" {
		t.Error("an unknown role is valid or has a party")
	}
}

func TestARoleIsItselfAndAManagerIsAlsoTheRoleBelow(t *testing.T) {
	t.Parallel()
	above := map[[2]identity.Role]bool{
		{identity.DistrictManager, identity.Caseworker}:          true,
		{identity.ProviderManager, identity.ProviderCoordinator}: true,
	}
	for _, has := range identity.Roles() {
		for _, needed := range identity.Roles() {
			want := has == needed || above[[2]identity.Role{has, needed}]
			if got := has.Is(needed); got != want {
				t.Errorf("%s.Is(%s) = %t", has, needed, got)
			}
		}
	}
	if identity.Role("").Is("") || identity.Role("admin").Is("admin") {
		t.Error("an unknown role is something")
	}
}
