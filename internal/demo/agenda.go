package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/deadlines"
)

// step is something a party does at an instant.
type step struct {
	at time.Time
	do func(ctx context.Context) error
}

// agenda is all that happens in the demo's past. It is carried out in the order of time, with the watch going every night.
type agenda struct {
	clock *Clock
	steps []step
}

func (a *agenda) at(at time.Time, do func(ctx context.Context) error) {
	a.steps = append(a.steps, step{at, do})
}

// run carries the agenda out up to now and leaves the clock running from there. progress is told after each step.
func (a *agenda) run(ctx context.Context, watched deadlines.Watched, now time.Time, progress func(done, total int)) error {
	slices.SortStableFunc(a.steps, func(x, y step) int { return x.at.Compare(y.at) })
	for i, s := range a.steps {
		if s.at.After(now) {
			break
		}
		if err := a.nights(ctx, watched, s.at); err != nil {
			return err
		}
		a.clock.Set(s.at)
		if err := s.do(ctx); err != nil {
			return fmt.Errorf("demo, step %d at %s: %w", i, s.at.Format(time.RFC3339), err)
		}
		progress(i+1, len(a.steps))
	}
	if err := a.nights(ctx, watched, now); err != nil {
		return err
	}
	a.clock.Set(now)
	_, err := deadlines.Sweep(ctx, watched)
	progress(len(a.steps), len(a.steps))
	return err
}

// nights lets the watch go on every day between the clock and the instant.
func (a *agenda) nights(ctx context.Context, watched deadlines.Watched, until time.Time) error {
	for day := calendar.On(a.clock.Now()).AddDays(1); !day.Start().After(until); day = day.AddDays(1) {
		a.clock.Set(day.Start().Add(time.Minute))
		if _, err := deadlines.Sweep(ctx, watched); err != nil {
			return err
		}
	}
	return nil
}
