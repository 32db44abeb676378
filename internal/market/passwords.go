package market

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
)

// A hash takes 32 MiB and a processor for 50 ms. More at a time than there are processors helps nobody and lets a handful of
// sign-ins take the memory of all other work.
const (
	leastHashings   = 2
	longestHashWait = 5 * time.Second
)

// hashings is how many passwords are hashed or checked now; it holds back those beyond its capacity.
type hashings chan struct{}

func newHashings() hashings { return make(hashings, max(leastHashings, runtime.GOMAXPROCS(0))) }

// enter waits for a place, at most five seconds and while ctx lasts; [ErrUnavailable] without one. Whoever has a place calls leave.
func (h hashings) enter(ctx context.Context) (leave func(), err error) {
	ctx, cancel := context.WithTimeout(ctx, longestHashWait)
	defer cancel()
	select {
	case h <- struct{}{}:
		return func() { <-h }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("%w: too many passwords at once: %w", ErrUnavailable, ctx.Err())
	}
}

// NewPassword is a password to be given to an account, hashed. The zero NewPassword is refused as too weak.
type NewPassword struct {
	hash    string
	refusal error
}

// NewPassword hashes a password. Call it before any transaction begins: hashing takes long, and waits its turn. What is wrong
// with the password is kept, and refused in its place among the refusals of the use case that is given it.
func (m *Market) NewPassword(ctx context.Context, text string) NewPassword {
	if err := identity.CheckPassword(text); err != nil {
		return NewPassword{refusal: weak(err)}
	}
	leave, err := m.hashings.enter(ctx)
	if err != nil {
		return NewPassword{refusal: err}
	}
	defer leave()
	hash, err := m.cost.HashPassword(text)
	return NewPassword{hash, err}
}

func (p NewPassword) take() (string, error) {
	if p.refusal == nil && p.hash == "" {
		return "", weak(identity.ErrWeakPassword)
	}
	return p.hash, p.refusal
}

// prove checks a password. Where there is nothing to check against, as much time is spent.
func (m *Market) prove(ctx context.Context, account identity.Account, password string) error {
	leave, err := m.hashings.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	if account.PasswordHash == "" {
		m.cost.VerifyNothing(password)
		return fmt.Errorf("%w: no such login", ErrWrongPassword)
	}
	right, err := identity.VerifyPassword(account.PasswordHash, password)
	if err != nil {
		return err
	}
	if !right || !account.Active {
		return fmt.Errorf("%w: wrong password or closed account", ErrWrongPassword)
	}
	return nil
}
