package demo

import (
	"sync"
	"time"
)

// Clock is a clock that can be put to another instant and then keeps running. The demo moves it through the months in
// which its invented cases happen, so that every event is made by the real use cases at the time it says.
type Clock struct {
	mu   sync.Mutex
	real func() time.Time
	// ahead is how far this clock is ahead of the real one.
	ahead time.Duration
}

// NewClock makes a clock over a real one.
func NewClock(real func() time.Time) *Clock { return &Clock{real: real} }

// Now gives the instant in UTC to the microsecond, as the store keeps it.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.real().Add(c.ahead).UTC().Truncate(time.Microsecond)
}

// Set puts the clock to an instant, from which it runs on.
func (c *Clock) Set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead = at.Sub(c.real())
}
