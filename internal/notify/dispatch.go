package notify

import (
	"context"
	"fmt"
	"log/slog"
)

// Queue is what the dispatcher needs of the use cases. Several processes may work on one queue at once.
type Queue interface {
	// SpreadMessages hands lines of the outbox on to the people they are for; more tells whether there may be others.
	SpreadMessages(ctx context.Context) (done Spread, more bool, err error)
	// ClaimDelivery takes a delivery that is due for [Lease], or tells that there is none.
	ClaimDelivery(ctx context.Context) (d Delivery, found bool, err error)
	// SettleDelivery stores what came of an attempt.
	SettleDelivery(ctx context.Context, d Delivery, r Result) (Verdict, error)
}

// Sender sends one mail and says what came of it. It takes no longer than a part of [Lease], also when ctx has no end.
type Sender interface {
	Send(ctx context.Context, l Letter) Result
}

// Spread counts what became of lines of the outbox.
type Spread struct{ Lines, Mails, WithoutAddress, ToNobody int }

// Dispatcher sends what the outbox holds: at least once, and once only but for a lost acknowledgement.
type Dispatcher struct {
	Queue  Queue
	Sender Sender
	// Site is the public address where people sign in.
	Site   string
	Logger *slog.Logger
}

// Dispatched counts what a round did.
type Dispatched struct {
	Spread

	Sent, Retried, GivenUp int
}

// Round hands on every line of the outbox and tries every delivery that is due, one at a time. It stops early when ctx ends,
// after the mail under way, and when the mail server is out of reach: what is left is due at the next round.
func (d Dispatcher) Round(ctx context.Context) (Dispatched, error) {
	var done Dispatched
	err := d.round(ctx, &done)
	if done != (Dispatched{}) {
		d.Logger.InfoContext(ctx, "notices", "lines", done.Lines, "mails", done.Mails, "without_address", done.WithoutAddress,
			"to_nobody", done.ToNobody, "sent", done.Sent, "retried", done.Retried, "given_up", done.GivenUp)
	}
	return done, err
}

func (d Dispatcher) round(ctx context.Context, done *Dispatched) error {
	for more := true; more && ctx.Err() == nil; {
		part, goesOn, err := d.Queue.SpreadMessages(ctx)
		if err != nil {
			return fmt.Errorf("handing on the outbox: %w", err)
		}
		done.Lines, done.Mails = done.Lines+part.Lines, done.Mails+part.Mails
		done.WithoutAddress, done.ToNobody = done.WithoutAddress+part.WithoutAddress, done.ToNobody+part.ToNobody
		more = goesOn
	}
	for ctx.Err() == nil {
		claimed, found, err := d.Queue.ClaimDelivery(ctx)
		if err != nil {
			return fmt.Errorf("claiming a delivery: %w", err)
		}
		if !found {
			return nil
		}
		down, err := d.deliver(ctx, claimed, done)
		if err != nil || down {
			return err
		}
	}
	return nil
}

// deliver sends one mail and stores what came of it, also when ctx ends meanwhile.
func (d Dispatcher) deliver(ctx context.Context, claimed Delivery, done *Dispatched) (down bool, err error) {
	ctx = context.WithoutCancel(ctx)
	result := Result{Outcome: Refused, Reason: ReasonNoAddress}
	if claimed.Address != "" {
		result = d.Sender.Send(ctx, letter(claimed, d.Site))
	}
	verdict, err := d.Queue.SettleDelivery(ctx, claimed, result)
	if err != nil {
		return result.Down, fmt.Errorf("settling delivery %s: %w", claimed.ID, err)
	}
	switch verdict.State {
	case Done:
		done.Sent++
	case Due:
		done.Retried++
		d.Logger.InfoContext(ctx, "notice postponed", "delivery", claimed.ID, "tries", claimed.Tries, "reason", verdict.Reason)
	case GaveUp:
		done.GivenUp++
		d.Logger.WarnContext(ctx, "notice given up", "delivery", claimed.ID, "tries", claimed.Tries, "reason", verdict.Reason)
	}
	return result.Down, nil
}
