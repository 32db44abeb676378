package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/audit"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// CountedAtMost is where the counts of a worklist stop: a reader sees 100 as "99+".
const CountedAtMost = 100

// Worklist is what waits on the caller, by due date, with its piles.
type Worklist struct {
	Views
	Counts WorklistCounts
	// Tasks are what plans and reports wait on the caller for; they come with the first page.
	Tasks []Task
}

// ReadWorklist lists what waits on the caller; mine narrows a district's list to the caller's own cases.
func (m *Market) ReadWorklist(ctx context.Context, by identity.Actor, mine bool, page Page) (Worklist, error) {
	filter := WorklistFilter{Today: m.today()}
	if mine {
		filter.Mine = by.AccountID
	}
	list, err := m.store.Worklist(ctx, by, filter, page)
	if err != nil {
		return Worklist{}, err
	}
	counts, err := m.store.WorklistCounts(ctx, by, filter, CountedAtMost)
	if err != nil {
		return Worklist{}, err
	}
	tasks, err := m.tasks(ctx, by, filter, page)
	if err != nil {
		return Worklist{}, err
	}
	return Worklist{m.viewsOf(by, page, list, worklistPlace(by)), counts, tasks}, nil
}

// worklistPlace names a case's place in a worklist: the due date it is sorted by and its id, for a provider the round's.
func worklistPlace(by identity.Actor) func(*orders.Order) string {
	return func(o *orders.Order) string {
		if policy.SideOf(by.Role) == orders.Provider {
			return After(o.Round.ListedDue.String(), o.Round.ID)
		}
		return After(o.ListedDue.String(), o.ID)
	}
}

// ReadTrail gives the case file, as much of it as the caller may see: the district all, the family from publication on,
// a provider its own round, an auditor everything but persons and texts. The text is the place after which the following
// page begins, empty on the last one. shape is what is wrong with the request: it is refused only to who may read the case.
// The round of filter is set here.
func (m *Market) ReadTrail(
	ctx context.Context, by identity.Actor, id string, filter EventFilter, page Page, shape error,
) ([]audit.Entry, string, error) {
	o, err := m.readableTo(ctx, by, id)
	if err == nil {
		err = shape
	}
	if err != nil {
		return nil, "", err
	}
	reader := audit.ReaderFor(by.Role)
	if policy.SideOf(by.Role) == orders.Provider {
		filter.RoundID = id
		if !o.Round.CaseOpen() {
			reader = audit.ForDecliner
		}
	}
	events, err := m.store.Events(ctx, o.ID, filter, page)
	if err != nil {
		return nil, "", err
	}
	next := ""
	if len(events) > 0 && len(events) == page.Limit {
		next = events[len(events)-1].ID
	}
	return audit.Trail(events, reader), next, nil
}

// readableTo is readable for the auditor as well, who reads any case of the municipality without persons.
func (m *Market) readableTo(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	if by.Role == identity.Auditor {
		return m.store.OrderInMunicipality(ctx, by.PartyID, id)
	}
	return m.readable(ctx, by, id)
}

func districtName(list []providers.District, number string) string {
	for _, d := range list {
		if d.Number == number {
			return d.Name
		}
	}
	return number
}
