package deadlines_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/deadlines"
)

// cases is a market in which a case stays due until it has been watched, and some fail.
type cases struct {
	due, runOut []string
	failing     string
	watched     map[string]int
}

var errBroken = errors.New("broken")

func first(list []string, limit int) []string { return list[:min(limit, len(list))] }

func (c *cases) DueForWatch(_ context.Context, limit int) ([]string, error) {
	return first(c.due, limit), nil
}

func (c *cases) Watch(_ context.Context, id string) (int, error) {
	c.watched[id]++
	if id == c.failing {
		return 0, errBroken
	}
	for i, due := range c.due {
		if due == id {
			c.due = append(append([]string{}, c.due[:i]...), c.due[i+1:]...)
		}
	}
	return 1, nil
}

func (c *cases) RunOut(_ context.Context, limit int) ([]string, error) {
	return first(c.runOut, limit), nil
}

func (c *cases) ReleaseRunOut(context.Context, string) error {
	c.runOut = c.runOut[1:]
	return nil
}

func (c *cases) Forget(context.Context) (int64, error) { return 7, nil }

func manyCases(n int) *cases {
	c := &cases{watched: map[string]int{}}
	for i := range n {
		c.due = append(c.due, fmt.Sprintf("order-%03d", i))
	}
	return c
}

func TestASweepDealsWithEverythingThatIsDue(t *testing.T) {
	t.Parallel()
	c := manyCases(450)
	c.runOut = []string{"round-1", "round-2"}
	got, err := deadlines.Sweep(t.Context(), c)
	if err != nil || got != (deadlines.Swept{Orders: 450, Notices: 450, Released: 2, Forgotten: 7}) {
		t.Fatalf("swept %+v, %v", got, err)
	}
	if again, _ := deadlines.Sweep(t.Context(), c); again.Orders != 0 {
		t.Fatalf("the second sweep found %d orders", again.Orders)
	}
}

// TestOneBrokenCaseHoldsUpNobody: the others are dealt with, the error is told, and the sweep comes to an end.
func TestOneBrokenCaseHoldsUpNobody(t *testing.T) {
	t.Parallel()
	c := manyCases(30)
	c.failing = "order-004"
	c.runOut = []string{"round-1"}
	got, err := deadlines.Sweep(t.Context(), c)
	if !errors.Is(err, errBroken) || !strings.Contains(err.Error(), "order-004") {
		t.Fatalf("the failing case is not named: %v", err)
	}
	if got.Orders != 30 || got.Notices != 29 || got.Released != 1 || c.watched["order-004"] != 1 {
		t.Fatalf("swept %+v; the broken case was tried %d times", got, c.watched["order-004"])
	}
}
