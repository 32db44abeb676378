package market

import (
	"cmp"
	"context"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// Division is what the commitment figures are divided by.
type Division string

// The divisions, each a way to cut the same call-offs.
const (
	ByProvider Division = "provider"
	ByLot      Division = "lot"
	ByDistrict Division = "district"
	ByMonth    Division = "month"
)

// Divisions lists the divisions in a fixed order.
func Divisions() []Division { return []Division{ByProvider, ByLot, ByDistrict, ByMonth} }

// MostMonths is the longest period that figures are made for.
const MostMonths = 60

// CommitmentFilter says which call-offs are counted and how: those of a district, or of all districts of a municipality,
// whose agreement date lies in the months from From to To, both included.
type CommitmentFilter struct {
	District, Municipality string
	// From and To are the first days of the first and the last month.
	From, To calendar.Date
	By       Division
	Today    calendar.Date
	// RiskDays is how long before latest_start a call-off without a confirmed start is at risk: the first notice (R30).
	RiskDays int
}

// Commitment is the commitment figures as they may be shown.
type Commitment struct {
	Rows  []orders.Figures
	Total orders.Figures
	Today calendar.Date
}

// ReadCommitment counts how the four months were kept: a district's manager gets the own district, an agreement owner and an
// auditor their municipality. No figure is about fewer than five persons or lets one be computed ([orders.Protect]).
func (m *Market) ReadCommitment(ctx context.Context, by identity.Actor, from, to calendar.Date, division Division) (Commitment, error) {
	filter := CommitmentFilter{From: from, To: to, By: division, Today: m.today(), RiskDays: m.settings.StartNoticeDays[0]}
	if policy.SideOf(by.Role) == orders.District {
		filter.District = by.PartyID
	} else {
		filter.Municipality = by.PartyID
	}
	rows, total, err := m.store.Commitment(ctx, filter)
	if err != nil {
		return Commitment{}, err
	}
	slices.SortFunc(rows, func(a, b orders.Tally) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Key, b.Key))
	})
	shown, whole := orders.Protect(rows, total)
	return Commitment{shown, whole, filter.Today}, nil
}

// ReadEmptyDecisions lists the district's decisions without a started stay, the oldest decision first.
func (m *Market) ReadEmptyDecisions(ctx context.Context, by identity.Actor, page Page) (Views, error) {
	list, err := m.store.EmptyDecisions(ctx, by, page)
	if err != nil {
		return Views{}, err
	}
	return m.viewsOf(by, page, list, func(o *orders.Order) string { return After(o.EmptySince().String(), o.ID) }), nil
}

// exportBatch is how many cases an export reads at a time.
const exportBatch = 100

// EachOrder gives every case that [Market.ListOrders] lists to take, in the same order, without holding them all at once.
// An error of take ends it.
func (m *Market) EachOrder(ctx context.Context, by identity.Actor, filter OrderFilter, take func(View) error) error {
	page := Page{Limit: exportBatch}
	for {
		views, err := m.ListOrders(ctx, by, filter, page)
		if err != nil {
			return err
		}
		for _, view := range views.Items {
			if err := take(view); err != nil {
				return err
			}
		}
		if views.Next == "" {
			return nil
		}
		page.After = views.Next
	}
}
