package market

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// Grant is what a sign-in gives out.
type Grant struct {
	AccessToken  string
	ExpiresAt    time.Time
	RefreshToken string
	// IdleEndsAt is when the session ends if it is not refreshed, EndsAt when it ends in any case.
	IdleEndsAt, EndsAt time.Time
	Account            identity.Account
}

// Ready tells whether the database answers; [ErrUnavailable] if not.
func (m *Market) Ready(ctx context.Context) error {
	if err := m.store.Ready(ctx); err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return nil
}

// Caller turns the claims of a verified token into the caller, if the account is as it was when the token was issued and
// the session it came from still lives (SC4); [identity.ErrUnauthenticated] otherwise.
func (m *Market) Caller(ctx context.Context, claims identity.Claims) (identity.Actor, error) {
	account, signedIn, err := m.store.Caller(ctx, claims.Actor.AccountID, claims.Actor.Session)
	switch {
	case errors.Is(err, orders.ErrNotFound):
		return identity.Anonymous(), fmt.Errorf("%w: no such account", identity.ErrUnauthenticated)
	case err != nil:
		return identity.Anonymous(), err
	case !signedIn:
		return identity.Anonymous(), fmt.Errorf("%w: session over", identity.ErrUnauthenticated)
	}
	if err := account.Admits(claims); err != nil {
		return identity.Anonymous(), err
	}
	return claims.Actor, nil
}

// SignIn opens a session for who knows the password. Every failure is [ErrWrongPassword] and takes the same time, but
// [ErrUnavailable] when too many sign in at once. Checking takes long: an account that was closed or given another password
// meanwhile opens no session.
func (m *Market) SignIn(ctx context.Context, login, password string) (Grant, error) {
	account, err := m.store.AccountByLogin(ctx, foldLogin(login))
	if err != nil && !errors.Is(err, orders.ErrNotFound) {
		return Grant{}, err
	}
	if err := m.prove(ctx, account, password); err != nil {
		return Grant{}, err
	}
	refresh, err := identity.NewRefresh(m.random)
	if err != nil {
		return Grant{}, err
	}
	session, err := identity.NewSession(m.ids.next(), account.ID, refresh, m.now())
	if err != nil {
		return Grant{}, err
	}
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		present, err := tx.AccountForChange(ctx, account.ID)
		if err != nil {
			return err
		}
		if !present.Active || present.PasswordHash != account.PasswordHash {
			return fmt.Errorf("%w: changed while it was checked", ErrWrongPassword)
		}
		account = present
		return tx.InsertSession(ctx, session)
	})
	if err != nil {
		return Grant{}, err
	}
	return m.grant(account, session, refresh)
}

// RefreshSession exchanges a refresh token for its successor and a new access token (SC20). A token that was used before
// ends the whole session, and that is committed before the refusal.
func (m *Market) RefreshSession(ctx context.Context, token string) (Grant, error) {
	presented, err := identity.ReadRefresh(token)
	if err != nil {
		return Grant{}, err
	}
	successor := m.keys.Successor(presented)
	var session identity.Session
	var account identity.Account
	var outcome identity.Outcome
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		if session, err = tx.SessionForChange(ctx, presented.Family); err != nil {
			return unknownSession(err)
		}
		if account, err = tx.Account(ctx, session.AccountID); err != nil {
			return unknownSession(err)
		}
		outcome = session.Use(presented, successor, m.now())
		if outcome == identity.Rotated || outcome == identity.Reused {
			return tx.SaveSession(ctx, session)
		}
		return nil
	})
	if err != nil {
		return Grant{}, err
	}
	if err := outcome.Refusal(); err != nil {
		return Grant{}, err
	}
	if !account.Active {
		return Grant{}, fmt.Errorf("%w: closed account", identity.ErrUnauthenticated)
	}
	return m.grant(account, session, successor)
}

func unknownSession(err error) error {
	if errors.Is(err, orders.ErrNotFound) {
		return fmt.Errorf("%w: no such session", identity.ErrUnauthenticated)
	}
	return err
}

func (m *Market) grant(account identity.Account, session identity.Session, refresh identity.Refresh) (Grant, error) {
	actor, err := identity.NewActor(account, identity.PasswordLevel, session.ID)
	if err != nil {
		return Grant{}, err
	}
	token, expires, err := m.tokens.Sign(actor, account.Epoch, session.SignedInAt())
	if err != nil {
		return Grant{}, err
	}
	return Grant{
		AccessToken: token, ExpiresAt: expires, RefreshToken: refresh.Token,
		IdleEndsAt: session.IdleEndsAt(), EndsAt: session.EndsAt(), Account: account,
	}, nil
}

// foldLogin makes one login of all ways to type it.
func foldLogin(login string) string { return strings.ToLower(strings.TrimSpace(login)) }
