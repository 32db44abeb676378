package market

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// keeps is the table of who keeps whom: the roles that a manager may give, in its own party alone.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var keeps = map[identity.Role][]identity.Role{
	identity.DistrictManager: {identity.Caseworker, identity.DistrictManager},
	identity.ProviderManager: {identity.ProviderCoordinator, identity.ProviderManager},
	identity.AgreementOwner:  {identity.AgreementOwner, identity.Auditor},
	identity.System:          identity.Roles(),
}

// NewAccount is what a new account is made from.
type NewAccount struct {
	Login, Name string
	// Password is from [Market.NewPassword].
	Password NewPassword
	Role     identity.Role
	// PartyID is read from the commands of operations alone; a manager's people belong to its own party. A family is its
	// own party and has none before.
	PartyID string
	// Email is where the person is told that there is a message, Phone where they are called; empty is nowhere.
	Email, Phone string
}

// AccountEdit is what changes in an account; nil leaves alone.
type AccountEdit struct {
	Name *string
	// Password is from [Market.NewPassword].
	Password *NewPassword
	Role     *identity.Role
	Active   *bool
	// Email and Phone are where the person is reached; an empty one is none.
	Email, Phone *string
}

const mostAccountName = 200

// ListAccounts lists the people of the caller's party by login.
func (m *Market) ListAccounts(ctx context.Context, by identity.Actor, page Page) ([]AccountLine, error) {
	return m.store.Accounts(ctx, by.PartyID, page)
}

// AddAccount makes an account in the caller's party, or for the system in any. [ErrTaken] when the login is in use,
// whatever its case; [identity.ErrWeakPassword] when the password is.
func (m *Market) AddAccount(ctx context.Context, by identity.Actor, n NewAccount) (identity.Account, error) {
	var faults []orders.Fault
	if !slices.Contains(keeps[by.Role], n.Role) {
		faults = []orders.Fault{{Field: "role", Code: "not_keepable"}}
	}
	return m.addAccount(ctx, by, n, faults)
}

// addAccount makes an account of a role that the caller may give, unless its fields have faults besides those found already.
func (m *Market) addAccount(ctx context.Context, by identity.Actor, n NewAccount, found []orders.Fault) (identity.Account, error) {
	n.Login = foldLogin(n.Login)
	if err := faulty(append(newAccountFaults(n), found...)); err != nil {
		return identity.Account{}, err
	}
	hash, err := n.Password.take()
	if err != nil {
		return identity.Account{}, err
	}
	a := identity.Account{
		ID: m.ids.next(), Login: n.Login, Name: n.Name, Role: n.Role, PartyID: by.PartyID,
		PasswordHash: hash, Active: true, Version: 1, Email: n.Email, Phone: n.Phone,
	}
	if by.Role == identity.System {
		a.PartyID = n.PartyID
	}
	if a.Role == identity.Family {
		a.PartyID = a.ID
	}
	if by.Role == identity.System {
		if party, err := m.PartyOf(ctx, a); err != nil {
			return identity.Account{}, err
		} else if !party.Known {
			return identity.Account{}, orders.RefuseField(orders.ErrInvalidField, "", "party_id", "unknown_party")
		}
	}
	return a, m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		return taken(tx.InsertAccount(ctx, a), "login")
	})
}

func newAccountFaults(n NewAccount) (faults []orders.Fault) {
	if !loginFits(n.Login) {
		faults = append(faults, orders.Fault{Field: "login", Code: "bad_login"})
	}
	if orders.HoldsNationalNumber(n.Login) {
		faults = append(faults, orders.Fault{Field: "login", Code: "national_number", Rule: "R55"})
	}
	faults = append(faults, nameFaults(n.Name)...)
	faults = append(faults, emailFaults(n.Email)...)
	return append(faults, phoneFaults(n.Phone)...)
}

func loginFits(login string) bool {
	length := utf8.RuneCountInString(login)
	return length >= 3 && length <= 100 && !strings.ContainsFunc(login, func(r rune) bool {
		return unicode.IsSpace(r) || !unicode.IsPrint(r)
	})
}

func nameFaults(name string) []orders.Fault {
	switch {
	case strings.TrimSpace(name) == "":
		return []orders.Fault{{Field: "name", Code: "required"}}
	case utf8.RuneCountInString(name) > mostAccountName:
		return []orders.Fault{{Field: "name", Code: "too_long"}}
	case orders.HoldsNationalNumber(name):
		return []orders.Fault{{Field: "name", Code: "national_number", Rule: "R55"}}
	}
	return nil
}

// ChangeAccount changes an account of the caller's party; another party's is [orders.ErrNotFound]. Another password, role
// or state ends every session of the account. Nobody closes or moves the account they are signed in with, or gives it a
// password without the present one ([ErrOwnAccount]).
// An account that cases name as caseworker can be closed: access must end at once, and handing the cases over may take days.
func (m *Market) ChangeAccount(ctx context.Context, by identity.Actor, ch Change, edit AccountEdit) (AccountLine, error) {
	var a identity.Account
	var open int
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if a, err = tx.AccountForChange(ctx, ch.ID); err != nil {
			return err
		}
		if a.PartyID != by.PartyID || !slices.Contains(keeps[by.Role], a.Role) {
			return orders.ErrNotFound
		}
		if err := ch.permits(a.Version); err != nil {
			return err
		}
		read, epoch := a.Version, a.Epoch
		if err := edit.apply(&a, by); err != nil {
			return err
		}
		a.Version = read + 1
		if err := tx.SaveAccount(ctx, a, read); err != nil {
			return err
		}
		if open, err = tx.OpenCases(ctx, a.ID); err != nil {
			return err
		}
		if a.Epoch == epoch {
			return nil
		}
		return tx.RevokeSessions(ctx, a.ID)
	})
	return AccountLine{Account: a, OpenCases: open}, err
}

func (edit AccountEdit) apply(a *identity.Account, by identity.Actor) error {
	if a.ID == by.AccountID && (edit.Password != nil || edit.Role != nil && *edit.Role != a.Role || edit.Active != nil && !*edit.Active) {
		return ErrOwnAccount
	}
	if edit.Name != nil {
		if err := faulty(nameFaults(*edit.Name)); err != nil {
			return err
		}
		a.Name = *edit.Name
	}
	if err := faulty(reachAt(a, edit.Email, edit.Phone)); err != nil {
		return err
	}
	if edit.Role != nil && *edit.Role != a.Role {
		if !slices.Contains(keeps[by.Role], *edit.Role) {
			return orders.RefuseField(orders.ErrInvalidField, "", "role", "not_keepable")
		}
		if err := a.ChangeRole(*edit.Role, a.PartyID); err != nil {
			return err
		}
	}
	if edit.Active != nil && *edit.Active {
		a.Activate()
	} else if edit.Active != nil {
		a.Deactivate()
	}
	if edit.Password == nil {
		return nil
	}
	hash, err := edit.Password.take()
	if err != nil {
		return err
	}
	a.ChangePassword(hash)
	return nil
}

// Party is the organisation, or the person, that an account acts for.
type Party struct {
	ID   string
	Kind identity.PartyKind
	Name string
	// Known tells whether the party is in the register or among the districts. A family always is: it is the person.
	Known bool
}

// Me gives the caller's own account and its party with its name.
func (m *Market) Me(ctx context.Context, by identity.Actor) (identity.Account, Party, error) {
	account, err := m.store.Account(ctx, by.AccountID)
	if err != nil {
		return identity.Account{}, Party{}, err
	}
	party, err := m.PartyOf(ctx, account)
	return account, party, err
}

// PartyOf names the party of an account. A municipality is called by the city of its districts.
func (m *Market) PartyOf(ctx context.Context, a identity.Account) (Party, error) {
	party := Party{ID: a.PartyID, Kind: a.Role.Party(), Name: a.PartyID}
	switch party.Kind {
	case identity.FamilyParty:
		party.Name, party.Known = a.Name, true
	case identity.ProviderParty:
		line, err := m.store.Provider(ctx, a.PartyID, OfferFilter{})
		if err == nil {
			party.Name, party.Known = line.Name, true
		} else if !errors.Is(err, orders.ErrNotFound) {
			return Party{}, err
		}
	case identity.DistrictParty, identity.MunicipalityParty:
		list, err := m.store.Districts(ctx)
		if err != nil {
			return Party{}, err
		}
		// A municipality is there before its first district is.
		party.Known = party.Kind == identity.MunicipalityParty
		party.find(list)
	case identity.SystemParty:
	}
	return party, nil
}

func (p *Party) find(list []providers.District) {
	for _, d := range list {
		switch {
		case p.Kind == identity.DistrictParty && d.Number == p.ID:
			p.Name, p.Known = d.Name, true
		case p.Kind == identity.MunicipalityParty && len(p.ID) == municipalityDigits && strings.HasPrefix(d.Number, p.ID):
			p.Name = d.City
		}
	}
}

// SignOut ends the caller's session at once; those on other devices go on.
func (m *Market) SignOut(ctx context.Context, by identity.Actor) error {
	return m.store.InTx(ctx, func(ctx context.Context, tx Tx) error { return tx.RevokeSession(ctx, by.Session) })
}

// permits refuses a change in the order of design.md section 4, once the relation is known: shape, stated version, version.
func (ch Change) permits(present int64) error {
	if ch.Shape != nil {
		return ch.Shape
	}
	return readVersion(ch, present)
}

// faulty refuses a body whose fields cannot be used, all of them at once.
func faulty(faults []orders.Fault) error {
	if len(faults) == 0 {
		return nil
	}
	return &orders.Refusal{Err: orders.ErrInvalidField, Faults: faults}
}

// taken names the field whose value is in use already.
func taken(err error, field string) error {
	if errors.Is(err, ErrTaken) {
		return orders.RefuseField(ErrTaken, "", field, "taken")
	}
	return err
}

func weak(err error) error {
	if errors.Is(err, identity.ErrWeakPassword) {
		return orders.RefuseField(identity.ErrWeakPassword, "", "password", "weak_password")
	}
	return err
}
