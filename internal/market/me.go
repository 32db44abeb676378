package market

import (
	"context"
	"errors"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// MeEdit is what people change in their own account; nil leaves alone. An empty address or number is none.
type MeEdit struct{ Email, Phone, Language *string }

// ChangeMe changes where and how the caller is reached. It ends no session: no right depends on it.
func (m *Market) ChangeMe(ctx context.Context, by identity.Actor, ch Change, edit MeEdit) (identity.Account, Party, error) {
	var a identity.Account
	var party Party
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if a, err = tx.AccountForChange(ctx, by.AccountID); err != nil {
			return err
		}
		if err := ch.permits(a.Version); err != nil {
			return err
		}
		if err := edit.apply(&a); err != nil {
			return err
		}
		read := a.Version
		a.Version++
		if err := tx.SaveAccount(ctx, a, read); err != nil {
			return err
		}
		party, err = m.PartyOf(ctx, a)
		return err
	})
	return a, party, err
}

func (e MeEdit) apply(a *identity.Account) error {
	faults := reachAt(a, e.Email, e.Phone)
	if e.Language != nil {
		if !notify.Speaks(*e.Language) {
			faults = append(faults, orders.Fault{Field: "language", Code: "unknown_value"})
		}
		a.Language = *e.Language
	}
	return faulty(faults)
}

// reachAt changes where a person is reached; nil leaves alone. With faults the account must not be saved.
func reachAt(a *identity.Account, email, phone *string) (faults []orders.Fault) {
	if email != nil {
		faults = append(faults, emailFaults(*email)...)
		a.Email = *email
	}
	if phone != nil {
		faults = append(faults, phoneFaults(*phone)...)
		a.Phone = *phone
	}
	return faults
}

func emailFaults(address string) []orders.Fault {
	if address == "" || identity.ValidEmail(address) {
		return nil
	}
	return []orders.Fault{{Field: "email", Code: "bad_email"}}
}

func phoneFaults(number string) []orders.Fault {
	if number == "" || providers.ValidPhone(number) {
		return nil
	}
	return []orders.Fault{{Field: "phone", Code: "bad_phone"}}
}

// ChangeMyPassword gives the caller another password, if current is the present one, and ends every other session of the account.
// Call it outside transactions: checking and hashing take long. The new one is hashed for who knows the present one alone.
func (m *Market) ChangeMyPassword(ctx context.Context, by identity.Actor, current, fresh string) (identity.Account, Party, error) {
	proven, err := m.store.Account(ctx, by.AccountID)
	if err != nil {
		return identity.Account{}, Party{}, err
	}
	if err := m.prove(ctx, proven, current); err != nil {
		return identity.Account{}, Party{}, notPresent(err)
	}
	hash, err := m.NewPassword(ctx, fresh).take()
	if err != nil {
		return identity.Account{}, Party{}, err
	}
	var a identity.Account
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		if a, err = tx.AccountForChange(ctx, by.AccountID); err != nil {
			return err
		}
		if a.PasswordHash != proven.PasswordHash {
			return notPresent(ErrWrongPassword)
		}
		read := a.Version
		// The epoch stays: tokens of other sessions end with those sessions, and this one goes on.
		a.PasswordHash, a.Version = hash, read+1
		if err := tx.SaveAccount(ctx, a, read); err != nil {
			return err
		}
		return tx.RevokeOtherSessions(ctx, a.ID, by.Session)
	})
	if err != nil {
		return identity.Account{}, Party{}, err
	}
	party, err := m.PartyOf(ctx, a)
	return a, party, err
}

// notPresent is a wrong password of who is signed in already: a field to put right, and no end of the session.
func notPresent(err error) error {
	if errors.Is(err, ErrWrongPassword) {
		return orders.RefuseField(orders.ErrInvalidField, "", "current", "wrong_password")
	}
	return err
}
