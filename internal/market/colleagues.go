package market

import (
	"context"
	"errors"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// ListCaseworkers lists whom a case of the caller's district can be handed to: its caseworkers and managers with an open
// account, by name.
func (m *Market) ListCaseworkers(ctx context.Context, by identity.Actor, page Page) ([]identity.Account, error) {
	return m.store.Caseworkers(ctx, by.PartyID, page)
}

// FindFamilyAccount gives the open family account with exactly this login, in whatever case it is typed; found is false for
// every other login, so that nothing is told of accounts of other roles.
func (m *Market) FindFamilyAccount(ctx context.Context, login string) (a identity.Account, found bool, err error) {
	a, err = m.store.AccountByLogin(ctx, foldLogin(login))
	switch {
	case errors.Is(err, orders.ErrNotFound):
		return identity.Account{}, false, nil
	case err != nil || !a.Active || a.Role != identity.Family:
		return identity.Account{}, false, err
	}
	return a, true, nil
}

// AddFamilyAccount makes an account for a guardian, or for a young person who decides, so that an order can name it as a
// representative. It gives a right to nothing before an order does. Role and PartyID of n are not read; refusals are those
// of [Market.AddAccount].
func (m *Market) AddFamilyAccount(ctx context.Context, by identity.Actor, n NewAccount) (identity.Account, error) {
	n.Role = identity.Family
	return m.addAccount(ctx, by, n, nil)
}

// GivePassword gives somebody who acts in a case of the caller's district another password and ends every session of theirs. The
// case file tells of it, and everybody who acts in the case. The order's state and version stay. Who acts in another district's
// case as well is refused: naming somebody in an order of one's own must not open that one.
func (m *Market) GivePassword(ctx context.Context, by identity.Actor, ch Change, accountID string, password NewPassword) (identity.Account, error) {
	var a identity.Account
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := m.related(ctx, tx, by, ch)
		if err != nil {
			return err
		}
		event, err := o.GivePassword(accountID, actorOf(by), m.now())
		if err != nil {
			return err
		}
		if elsewhere, err := tx.ActsElsewhere(ctx, accountID, o.DistrictID, m.today()); err != nil {
			return err
		} else if elsewhere {
			return orders.RefuseField(orders.ErrInvalidField, "R18", "account_id", "acts_elsewhere")
		}
		hash, err := password.take()
		if err != nil {
			return err
		}
		if a, err = changePassword(ctx, tx, accountID, hash); err != nil {
			return err
		}
		return m.tell(ctx, tx, o, []orders.Event{event})
	})
	return a, err
}

// changePassword stores another password of a family's account and ends its sessions.
func changePassword(ctx context.Context, tx Tx, accountID, hash string) (identity.Account, error) {
	a, err := tx.AccountForChange(ctx, accountID)
	if err != nil {
		return identity.Account{}, err
	}
	if a.Role != identity.Family || !a.Active {
		return identity.Account{}, orders.RefuseField(orders.ErrInvalidField, "", "account_id", "unknown_account")
	}
	read := a.Version
	a.ChangePassword(hash)
	a.Version++
	if err := tx.SaveAccount(ctx, a, read); err != nil {
		return identity.Account{}, err
	}
	return a, tx.RevokeSessions(ctx, a.ID)
}
