package market

import "github.com/pusterom/pusterom/internal/identity"

// systemAccount is who the system is in the case file when it acts by itself.
const systemAccount = "system"

// Operations is the caller of work that nobody signed in for: the watch, and the commands that operations run.
func Operations() identity.Actor {
	return identity.Actor{AccountID: systemAccount, Role: identity.System, PartyID: systemAccount}
}
