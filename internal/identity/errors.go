package identity

import (
	"errors"
	"fmt"
)

var (
	// ErrUnauthenticated is the one refusal of every token, password or session that is not good. The text behind it
	// is a fixed phrase for the security log and holds nothing of the caller's; a response never shows it, so that
	// all refusals look alike (T23).
	ErrUnauthenticated = errors.New("unauthenticated")
	// ErrWeakPassword says that a new password breaks the rule of [CheckPassword].
	ErrWeakPassword = errors.New("password too weak")
	// ErrPasswordHash says that a stored hash is not an Argon2id hash of ours. It is a fault of the stored row, not
	// of the person who signs in.
	ErrPasswordHash = errors.New("unreadable password hash")
	// ErrIncomplete says that an actor, account, session or configuration lacks an id, a known role or a time.
	ErrIncomplete = errors.New("identity incomplete")
	// ErrKeyFile says that the key file cannot be understood.
	ErrKeyFile = errors.New("unusable key file")
	// ErrKeyMode says that others than the owner may read or write the key file.
	ErrKeyMode = errors.New("key file open to others than its owner")
)

// refused gives [ErrUnauthenticated] a reason. The reason must be a constant phrase: it is logged.
func refused(reason string) error { return fmt.Errorf("%w: %s", ErrUnauthenticated, reason) }
