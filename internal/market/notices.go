package market

import (
	"context"
	"errors"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/notify"
)

var _ notify.Queue = (*Market)(nil)

// NoticeTx is what the sender of notices needs of a transaction.
type NoticeTx interface {
	// UnsentMessages locks lines of the outbox that have not been handed on and that nobody else is handing on, oldest first.
	UnsentMessages(ctx context.Context, limit int) ([]Message, error)
	// Candidates finds the people whom lines could be told to, with a family's authority as it holds on a date.
	Candidates(ctx context.Context, lineIDs []string, today calendar.Date) ([]notify.Candidate, error)
	// AddDeliveries stores deliveries in the order given. One whose person has an open delivery joins that.
	AddDeliveries(ctx context.Context, list []NewDelivery) error
	// MarkHandedOn stores that lines need no more looking at.
	MarkHandedOn(ctx context.Context, lines []Message, at time.Time) error
	// ClaimDelivery takes the oldest delivery due that nobody else is taking, closes it to more lines and makes it due
	// again at until. It reads the person's address as it is now.
	ClaimDelivery(ctx context.Context, now, until time.Time) (d notify.Delivery, found bool, err error)
	// SettleDelivery stores a verdict unless the delivery is settled already or, but for a mail that was sent, has been claimed
	// again since. [ErrTaken] when it is to be open again and the person has another open one.
	SettleDelivery(ctx context.Context, d notify.Delivery, v notify.Verdict, at time.Time) error
}

// NewDelivery is one mail to one person, for so many lines of the outbox.
type NewDelivery struct {
	ID, AccountID, Kind string
	Lines               int
	MadeAt, DueAt       time.Time
}

// GivenUpDelivery is a mail that could not be sent, as operations see it: without person or address.
type GivenUpDelivery struct {
	ID, Kind, Reason string
	Lines, Tries     int
	GivenUpAt        time.Time
}

// spreadBatch is how many lines are handed on in one transaction.
const spreadBatch = 200

// SpreadMessages hands lines of the outbox on to the people they are for: each gets one delivery, or one more line on the
// delivery that waits. People without an address are left out and counted.
func (m *Market) SpreadMessages(ctx context.Context) (notify.Spread, bool, error) {
	var done notify.Spread
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		done = notify.Spread{}
		lines, err := tx.UnsentMessages(ctx, spreadBatch)
		if err != nil || len(lines) == 0 {
			return err
		}
		byID, ids := map[string]Message{}, make([]string, 0, len(lines))
		for _, line := range lines {
			byID[line.ID], ids = line, append(ids, line.ID)
		}
		candidates, err := tx.Candidates(ctx, ids, m.today())
		if err != nil {
			return err
		}
		addressed := notify.Address(ids, candidates)
		var list []NewDelivery
		for _, person := range addressed.People() {
			first := byID[addressed.First[person]]
			list = append(list, NewDelivery{
				ID: m.ids.next(), AccountID: person, Kind: first.Kind, Lines: addressed.Lines[person],
				MadeAt: m.now(), DueAt: first.At.Add(notify.Gather),
			})
		}
		done = notify.Spread{Lines: len(lines), Mails: len(list), WithoutAddress: addressed.WithoutAddress, ToNobody: addressed.ToNobody}
		if err := tx.AddDeliveries(ctx, list); err != nil {
			return err
		}
		return tx.MarkHandedOn(ctx, lines, m.now())
	})
	return done, done.Lines == spreadBatch, err
}

// ClaimDelivery takes the oldest delivery that is due, for as long as a lease lasts.
func (m *Market) ClaimDelivery(ctx context.Context) (d notify.Delivery, found bool, err error) {
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		now := m.now()
		d, found, err = tx.ClaimDelivery(ctx, now, now.Add(notify.Lease))
		return err
	})
	return d, found, err
}

// SettleDelivery stores what came of an attempt, and tells what follows from it.
func (m *Market) SettleDelivery(ctx context.Context, d notify.Delivery, r notify.Result) (notify.Verdict, error) {
	now := m.now()
	verdict := d.After(r, now)
	settle := func() error {
		return m.store.InTx(ctx, func(ctx context.Context, tx Tx) error { return tx.SettleDelivery(ctx, d, verdict, now) })
	}
	err := settle()
	if errors.Is(err, ErrTaken) {
		// Something new has come up for the person meanwhile: this mail is tried again by itself.
		verdict.Reopen = false
		err = settle()
	}
	return verdict, err
}

// GivenUp lists the mails that could not be sent, for operations.
func (m *Market) GivenUp(ctx context.Context, page Page) ([]GivenUpDelivery, error) {
	return m.store.GivenUp(ctx, page)
}
