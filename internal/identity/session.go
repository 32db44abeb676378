package identity

import (
	"crypto/subtle"
	"fmt"
	"time"
)

// SC9, SC20.
const (
	// SessionIdle ends a session that was not refreshed for so long.
	SessionIdle = 30 * time.Minute
	// SessionLifetime ends every session, however busy.
	SessionLifetime = 8 * time.Hour
	// RefreshGrace is how long a client that lost our answer may come back with the token before.
	RefreshGrace = 10 * time.Second
)

// Session is one sign-in and its family of refresh tokens; the store keeps one row for it, found by Family.
type Session struct {
	ID, AccountID string // ID is the access token's sid
	Family        string // names the family in each of its refresh tokens
	Hash          string // of the only token that may be used now
	PreviousHash  string // of the one before; empty at first
	RotatedAt     time.Time
	ExpiresAt     time.Time // SessionLifetime after the sign-in
	LastUsedAt    time.Time
	Revoked       bool
	Version       int64 // of the stored row; the store counts it
}

// NewSession opens a session for an account that has just signed in, with the first token of its family.
// [ErrIncomplete] without an id, an account or a token.
func NewSession(id, accountID string, first Refresh, now time.Time) (Session, error) {
	if id == "" || accountID == "" || first.Family == "" || first.Hash == "" {
		return Session{}, fmt.Errorf("%w: session", ErrIncomplete)
	}
	return Session{
		ID: id, AccountID: accountID, Family: first.Family, Hash: first.Hash,
		RotatedAt: now, ExpiresAt: now.Add(SessionLifetime), LastUsedAt: now,
	}, nil
}

// EndsAt is when the session ends, however busy.
func (s Session) EndsAt() time.Time { return s.ExpiresAt }

// IdleEndsAt is when the session ends if nobody refreshes it: never later than [Session.EndsAt].
func (s Session) IdleEndsAt() time.Time {
	if idle := s.LastUsedAt.Add(SessionIdle); idle.Before(s.ExpiresAt) {
		return idle
	}
	return s.ExpiresAt
}

// SignedInAt is when the person proved who they are: the auth_time of the session's access tokens.
func (s Session) SignedInAt() time.Time { return s.ExpiresAt.Add(-SessionLifetime) }

// Outcome is what came of presenting a refresh token, and what the caller must do.
type Outcome int

// The outcomes. Only the first two give out tokens.
const (
	Rotated Outcome = iota + 1 // save the session, provided its version is unchanged; give out the successor
	Repeat                     // nothing to save; give out the successor again
	Reused                     // save the revoked session and report it to the security log; refuse
	Expired                    // nothing to save; refuse: too old, idle, revoked or another family's token
)

// Refusal is nil for the outcomes that give out tokens and [ErrUnauthenticated] for the rest. It is apart from
// [Session.Use] so that nobody returns it from inside the transaction and so rolls the revocation back: commit first,
// then refuse.
func (o Outcome) Refusal() error {
	switch o {
	case Rotated, Repeat:
		return nil
	case Reused:
		return refused("refresh token reused; family revoked")
	case Expired:
		return refused("session over")
	}
	return refused("no outcome")
}

// Use presents a token of the session's family, with its [Keys.Successor] (SC20). The token that counts rotates. The
// one just before it, within RefreshGrace and while its successor is unused, is a repeat: the client lost our answer.
// Any other token of the family is a reuse and revokes the session. The caller saves with a condition on the version;
// if another request was quicker it loads again and calls Use again, and fifty parallel requests then get one
// rotation and forty-nine repeats with one and the same successor.
func (s *Session) Use(presented, successor Refresh, now time.Time) Outcome {
	switch {
	case s.Revoked || s.over(now) || !foundBy(s, presented, successor):
		return Expired
	case equal(s.Hash, presented.Hash):
		s.PreviousHash, s.Hash = presented.Hash, successor.Hash
		s.RotatedAt, s.LastUsedAt = now, now
		return Rotated
	case equal(s.PreviousHash, presented.Hash) && now.Sub(s.RotatedAt) <= RefreshGrace:
		return Repeat
	}
	s.Revoke()
	return Reused
}

// Revoke ends the session and its whole family: sign-out, or a token seen twice.
func (s *Session) Revoke() { s.Revoked = true }

func (s *Session) over(now time.Time) bool {
	return !now.Before(s.IdleEndsAt())
}

// foundBy guards against a caller's mix-up, which must not cost the family its session.
func foundBy(s *Session, presented, successor Refresh) bool {
	return presented.Hash != "" &&
		presented.Family == s.Family && successor.Family == s.Family
}

func equal(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
