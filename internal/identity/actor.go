package identity

import "fmt"

// PasswordLevel is the authentication level of a sign-in with a password alone.
const PasswordLevel = "password"

// Actor is the caller of one request. It says who and for which party, never what is allowed. Actors can be compared
// with ==. The zero Actor is anonymous.
type Actor struct {
	AccountID string
	Role      Role
	PartyID   string // the district, family, provider or municipality acted for
	Level     string // how the person signed in, e.g. PasswordLevel; the token's acr
	Session   string // Session.ID; empty for work that no one signed in for
}

// Anonymous is the caller without a token.
func Anonymous() Actor { return Actor{} }

// IsAnonymous says that nobody has signed in.
func (a Actor) IsAnonymous() bool { return a.AccountID == "" }

// NewActor makes the actor of a signed-in account. [ErrIncomplete] if an id, the level or the session is empty or the
// role unknown; [ErrUnauthenticated] if the account is not active.
func NewActor(of Account, level, session string) (Actor, error) {
	a := Actor{AccountID: of.ID, Role: of.Role, PartyID: of.PartyID, Level: level, Session: session}
	if err := a.complete(); err != nil {
		return Anonymous(), err
	}
	if !of.Active {
		return Anonymous(), refused("account not active")
	}
	return a, nil
}

func (a Actor) complete() error {
	if a.AccountID == "" || a.PartyID == "" || a.Level == "" || a.Session == "" || !a.Role.Valid() {
		return fmt.Errorf("%w: actor", ErrIncomplete)
	}
	return nil
}
