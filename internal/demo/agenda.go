package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/deadlines"
)

// step is something a party does at an instant. Who does it from an office does it on a working day.
type step struct {
	at     time.Time
	office bool
	do     func(ctx context.Context) error
}

// agenda is all that happens in the demo's past. It is carried out in the order of time, with the watch going every night.
type agenda struct {
	clock *Clock
	steps []step
}

func (a *agenda) at(at time.Time, do func(ctx context.Context) error) {
	a.steps = append(a.steps, step{at: at, do: do})
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

// diary is what happens in one case, told in days before today. late is how long after the hour, so that the cases do not all
// move in the same minute.
type diary struct {
	today calendar.Date
	late  time.Duration
	steps []step
}

// office is what district and provider do, home what the family does and what happens during a stay.
func (d *diary) office(daysAgo, hour int, do func(ctx context.Context) error) {
	if daysAgo != never {
		d.on(d.today.AddDays(-daysAgo), hour, true, do)
	}
}

func (d *diary) home(daysAgo, hour int, do func(ctx context.Context) error) {
	if daysAgo != never {
		d.on(d.today.AddDays(-daysAgo), hour, false, do)
	}
}

func (d *diary) on(day calendar.Date, hour int, office bool, do func(ctx context.Context) error) {
	d.steps = append(d.steps, step{day.Start().Add(time.Duration(hour)*time.Hour + d.late), office, do})
}

// into puts the steps on the agenda. What is done from an office goes back to the working day before, unless that is before
// what it follows from: then somebody has worked on a day off.
func (d *diary) into(a *agenda) {
	slices.SortStableFunc(d.steps, func(x, y step) int { return x.at.Compare(y.at) })
	var last time.Time
	for _, s := range d.steps {
		if s.office {
			if earlier := onWorkingDay(s.at); earlier.After(last) {
				s.at = earlier
			}
		}
		last = s.at
		a.steps = append(a.steps, s)
	}
}

// onWorkingDay gives the same time of day on the last working day up to an instant.
func onWorkingDay(at time.Time) time.Time {
	day := calendar.On(at)
	since := at.Sub(day.Start())
	for !calendar.IsWorkingDay(day) {
		day = day.AddDays(-1)
	}
	return day.Start().Add(since)
}
