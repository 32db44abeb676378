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
