// Package identity answers one question: who is calling, and for which party. What the caller may do to one case is
// the policy's question and is asked anew on every request; no token answers it.
//
// A person has an [Account] with a [Role] that belongs to one [PartyKind]. Signing in with a password (Argon2id, see
// [Cost]) opens a [Session]; the session is kept alive by a [Refresh] token that changes at every use, and gives out
// access tokens of ten minutes through [Tokens]. The API turns an access token back into [Claims] and so into the
// [Actor] that every use case receives. [Keys] holds the secrets behind both.
//
// Everything here is a rule without a database. Only [Keys] touches the disk, only in its own folder. Time and
// randomness come from the caller. The package alone imports the JWT and password libraries, and nothing of ours.
// SC and T numbers are those of the security baseline.
package identity
