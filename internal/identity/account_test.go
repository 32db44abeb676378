package identity_test

import (
	"errors"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
)

func kari() identity.Account {
	return identity.Account{
		ID: "account-kari", Login: "kari", Name: "Kari", Role: identity.Caseworker, PartyID: "district-1",
		PasswordHash: "hash", Active: true, Epoch: 3,
	}
}

func TestAnActorComesFromAWholeActiveAccount(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		change func(*identity.Account)
		level  string
		sid    string
		want   error
	}{
		{"a caseworker signed in by password", func(*identity.Account) {}, "password", "s", nil},
		{"without account id", func(a *identity.Account) { a.ID = "" }, "password", "s", identity.ErrIncomplete},
		{"without party", func(a *identity.Account) { a.PartyID = "" }, "password", "s", identity.ErrIncomplete},
		{"without role", func(a *identity.Account) { a.Role = "" }, "password", "s", identity.ErrIncomplete},
		{"with an invented role", func(a *identity.Account) { a.Role = "admin" }, "password", "s", identity.ErrIncomplete},
		{"without level", func(*identity.Account) {}, "", "s", identity.ErrIncomplete},
		{"without session", func(*identity.Account) {}, "password", "", identity.ErrIncomplete},
		{"of a closed account", func(a *identity.Account) { a.Active = false }, "password", "s", identity.ErrUnauthenticated},
	} {
		account := kari()
		row.change(&account)
		actor, err := identity.NewActor(account, row.level, row.sid)
		if !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
		if actor.IsAnonymous() != (row.want != nil) {
			t.Errorf("%s: gives %+v", row.name, actor)
		}
	}
	if !identity.Anonymous().IsAnonymous() || identity.Anonymous().Role.Valid() {
		t.Error("anonymous is someone")
	}
}

func TestATokenEndsWhenTheAccountChanges(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		change func(*identity.Account)
		admits bool
	}{
		{"nothing changed", func(*identity.Account) {}, true},
		{"an active account is activated again", (*identity.Account).Activate, true},
		{"another name", func(a *identity.Account) { a.Name = "Kari Ny" }, true},
		{"new password", func(a *identity.Account) { a.ChangePassword("other") }, false},
		{"promoted", func(a *identity.Account) { _ = a.ChangeRole(identity.DistrictManager, a.PartyID) }, false},
		{"moved to another district", func(a *identity.Account) { _ = a.ChangeRole(a.Role, "district-2") }, false},
		{"closed", (*identity.Account).Deactivate, false},
		{"closed and opened again", func(a *identity.Account) { a.Deactivate(); a.Activate() }, false},
		{"row edited behind our back, epoch unchanged", func(a *identity.Account) { a.PartyID = "district-2" }, false},
		{"role edited behind our back", func(a *identity.Account) { a.Role = identity.Auditor }, false},
		{"state edited behind our back", func(a *identity.Account) { a.Active = false }, false},
		{"another person's account", func(a *identity.Account) { a.ID = "account-ola" }, false},
	} {
		account := kari()
		actor, err := identity.NewActor(account, identity.PasswordLevel, "s")
		if err != nil {
			t.Fatal(err)
		}
		row.change(&account)
		err = account.Admits(identity.Claims{Actor: actor, Epoch: 3})
		if row.admits && err != nil || !row.admits && !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("%s: %v, want admitted %t", row.name, err, row.admits)
		}
	}
}

func TestARoleThatDoesNotExistIsNotGiven(t *testing.T) {
	t.Parallel()
	account := kari()
	for _, err := range []error{account.ChangeRole("admin", "district-1"), account.ChangeRole(identity.Auditor, "")} {
		if !errors.Is(err, identity.ErrIncomplete) {
			t.Errorf("got %v", err)
		}
	}
	if account != kari() {
		t.Errorf("a refused change left its mark: %+v", account)
	}
}
