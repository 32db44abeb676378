package identity

import "fmt"

// Account is a person's entry to the system on behalf of one party.
type Account struct {
	ID, Login, Name string
	Role            Role
	PartyID         string
	PasswordHash    string // from HashPassword; empty while no password is set
	Active          bool
	Epoch           int64  // grows when role, party, state or, given by somebody else, password changes; older tokens then end (SC4)
	Version         int64  // of the stored row; the store counts it
	Email           string // where the person is told that there is a message; empty is nowhere
	Language        string // of those mails: nb, nn or en; empty is nb
	Phone           string // where the person is called; empty is nowhere
}

// ChangePassword sets a new password hash and ends every token given out before.
func (a *Account) ChangePassword(hash string) {
	a.PasswordHash = hash
	a.Epoch++
}

// ChangeRole gives the account another role for a party and ends every token given out before. [ErrIncomplete], and no
// change, if the role is unknown or the party empty.
func (a *Account) ChangeRole(role Role, partyID string) error {
	if !role.Valid() || partyID == "" {
		return fmt.Errorf("%w: role or party of account", ErrIncomplete)
	}
	a.Role, a.PartyID = role, partyID
	a.Epoch++
	return nil
}

// Activate lets the account sign in. Tokens from before it was closed stay ended.
func (a *Account) Activate() { a.setActive(true) }

// Deactivate closes the account and ends every token at once.
func (a *Account) Deactivate() { a.setActive(false) }

func (a *Account) setActive(active bool) {
	if a.Active == active {
		return
	}
	a.Active = active
	a.Epoch++
}

// Admits compares a verified token with the account as it is now: nil if the token still speaks for it,
// [ErrUnauthenticated] if the account is closed or has changed since (SC4).
func (a Account) Admits(c Claims) error {
	same := a.ID == c.Actor.AccountID && a.Role == c.Actor.Role && a.PartyID == c.Actor.PartyID
	if !a.Active || !same || a.Epoch != c.Epoch {
		return refused("account changed since the token was issued")
	}
	return nil
}
