// Package deadlines keeps watch: it points out what falls due (R21, R30) and lets rounds end on their last day. It is a
// plain function of now; the server calls it every minute, and a test whenever it likes. Running it twice changes nothing,
// and after a stop of a week each missing notice comes once.
package deadlines

import (
	"context"
	"errors"
	"fmt"
)

// batch is how many orders or rounds are asked for at a time; each is then dealt with in a transaction of its own.
const batch = 200

// Watched is what the sweep needs of the use cases. It exists so that a test can let one of them fail.
type Watched interface {
	DueForWatch(ctx context.Context, limit int) ([]string, error)
	Watch(ctx context.Context, orderID string) (notices int, err error)
	RunOut(ctx context.Context, limit int) ([]string, error)
	ReleaseRunOut(ctx context.Context, roundID string) error
	Forget(ctx context.Context) (int64, error)
}

// Swept counts what a sweep did.
type Swept struct {
	Orders, Notices, Released int
	Forgotten                 int64
}

// Sweep deals with everything that is due. One case that fails does not hold up the others: the errors are joined, and the
// next sweep tries again.
func Sweep(ctx context.Context, market Watched) (Swept, error) {
	var done Swept
	watched := eachBatch(ctx, market.DueForWatch, func(id string) error {
		notices, err := market.Watch(ctx, id)
		done.Orders++
		done.Notices += notices
		return err
	})
	released := eachBatch(ctx, market.RunOut, func(id string) error {
		if err := market.ReleaseRunOut(ctx, id); err != nil {
			return err
		}
		done.Released++
		return nil
	})
	forgotten, err := market.Forget(ctx)
	done.Forgotten = forgotten
	return done, errors.Join(watched, released, err)
}

// eachBatch asks for what is due until a batch comes back that is not full, or in which something failed: a failing
// case stays due and must not be asked for for ever.
func eachBatch(ctx context.Context, due func(context.Context, int) ([]string, error), handle func(string) error) error {
	for {
		ids, err := due(ctx, batch)
		if err != nil {
			return fmt.Errorf("asking what is due: %w", err)
		}
		var failed error
		for _, id := range ids {
			if err := handle(id); err != nil {
				failed = errors.Join(failed, fmt.Errorf("case %s: %w", id, err))
			}
		}
		if failed != nil || len(ids) < batch {
			return failed
		}
	}
}
