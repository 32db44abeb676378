package market

import (
	"errors"
	"fmt"

	"github.com/pusterom/pusterom/internal/identity"
)

// What a use case refuses besides the rules of an order. Each has one row in the problem table of package api.
var (
	// ErrUnavailable is a passing fault: the caller may try again.
	ErrUnavailable = errors.New("not available just now")
	// ErrDuplicateRequest says that the same request is still being answered.
	ErrDuplicateRequest = errors.New("the same request is under way")
	// ErrKeyReused says that an idempotency key was used for another request.
	ErrKeyReused = errors.New("the idempotency key was used for something else")
	// ErrTaken says that a unique name is in use: a login, an agreement's reference.
	ErrTaken = errors.New("already in use")
	// ErrMissingRole says that the caller's role may never do this.
	ErrMissingRole = errors.New("the role may not do this")
	// ErrWrongPassword says that a login is unknown, its account closed or its password another, and never which.
	ErrWrongPassword = fmt.Errorf("%w: sign-in", identity.ErrUnauthenticated)
	// ErrBadCursor says that the place where a page should begin is none of its list.
	ErrBadCursor = errors.New("not a place in the list")
	// ErrUnknownAgreement says that an import must name its agreement, or names one that is not there.
	ErrUnknownAgreement = errors.New("which agreement is not known")
	// ErrTooLarge says that what was sent is larger than is taken: a register file over [providers.MaxRegisterBytes], or
	// any other body over the limit of the API.
	ErrTooLarge = errors.New("too large")
)
