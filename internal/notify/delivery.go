package notify

import "time"

// Delivery is one mail to one person, as it is claimed to be sent. Its ID is also that of the mail (Message-ID), and the
// same at every attempt: who gets it twice because an acknowledgement was lost can tell.
type Delivery struct {
	ID        string
	AccountID string
	// Kind is the first event that the mail tells of, for operations. It never stands in the mail.
	Kind  string
	Lines int
	// Tries counts the claims, this one included.
	Tries        int
	FirstTriedAt time.Time
	ClaimedAt    time.Time
	// Address and Language are the person's as they are now; no address when it has been removed or the account closed.
	Address, Language string
}

// Outcome is what came of an attempt.
type Outcome string

// The outcomes.
const (
	// Sent: a mail server has taken the mail.
	Sent Outcome = "sent"
	// Refused: this mail will never be taken.
	Refused Outcome = "refused"
	// Failed: not taken, and may be later.
	Failed Outcome = "failed"
	// Unknown: the connection broke after the mail had been handed over; the other side may have it.
	Unknown Outcome = "unknown"
)

// Result is an attempt's outcome and its reason as a code. A reason never holds an address or a server's own words, which
// repeat it.
type Result struct {
	Outcome Outcome
	Reason  string
	// Down says that the mail server as a whole is out of reach, so that others need not be tried now.
	Down bool
}

// Reasons that no mail server gives.
const (
	ReasonNoAddress  = "no_address"
	ReasonNetwork    = "network"
	ReasonConnection = "connection"
	ReasonBadMessage = "bad_message"
)

// Verdict is what follows from an attempt.
type Verdict struct {
	State State
	// Next is when to try again, where the state is still [Due].
	Next   time.Time
	Reason string
	// Reopen says that the mail has reached nobody, so that new lines for the same person may still join it.
	Reopen bool
}

// State is how far a delivery has come.
type State string

// The states.
const (
	Due    State = "due"
	Done   State = "sent"
	GaveUp State = "given_up"
)

const (
	// Gather is how long a line waits for others to the same person, so that what happens within minutes is one mail (D).
	Gather = 2 * time.Minute
	// Lease is how long a claim holds; after it the delivery may be claimed again. It is far longer than an attempt lasts.
	Lease = 5 * time.Minute
	// Patience is how long a temporary failure is tried again, from the first attempt.
	Patience = 72 * time.Hour
)

// pauses are the times before the next attempt; the last one goes on.
func pauses() []time.Duration {
	return []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour}
}

// After decides what follows from an attempt: sent is over, refused is given up at once, and what may pass is tried again
// after 1, 5, 15 and then every 60 minutes, for 72 hours.
func (d Delivery) After(r Result, now time.Time) Verdict {
	switch r.Outcome {
	case Sent:
		return Verdict{State: Done}
	case Refused:
		return Verdict{State: GaveUp, Reason: r.Reason}
	case Failed, Unknown:
	}
	if now.Sub(d.FirstTriedAt) >= Patience {
		return Verdict{State: GaveUp, Reason: r.Reason}
	}
	steps := pauses()
	pause := steps[min(max(d.Tries, 1), len(steps))-1]
	return Verdict{State: Due, Next: now.Add(pause), Reason: r.Reason, Reopen: r.Outcome == Failed}
}
