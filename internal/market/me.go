package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/orders"
)

// MeEdit is what people change in their own account; nil leaves alone. An empty address is none.
type MeEdit struct{ Email, Language *string }

// ChangeMe changes how the caller is told that there is a message. It ends no session: nothing but that mail depends on it.
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
	var faults []orders.Fault
	if e.Email != nil {
		faults = append(faults, emailFaults(*e.Email)...)
		a.Email = *e.Email
	}
	if e.Language != nil {
		if !notify.Speaks(*e.Language) {
			faults = append(faults, orders.Fault{Field: "language", Code: "unknown_value"})
		}
		a.Language = *e.Language
	}
	return faulty(faults)
}

func emailFaults(address string) []orders.Fault {
	if address == "" || identity.ValidEmail(address) {
		return nil
	}
	return []orders.Fault{{Field: "email", Code: "bad_email"}}
}
