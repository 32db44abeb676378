package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// Task is something that a party owes beside the life of an order: a pre-care plan, a report. It stands on the worklist next to
// the cases, and is kept in step with plans and reports in their own transactions.
type Task struct {
	DistrictID string
	OrderID    string
	RoundID    string
	ProviderID string
	Kind       TaskKind
	// Period is the report's month, the zero Month for a plan.
	Period orders.Month
	// WaitsOn is the party that owes it: the district or the provider.
	WaitsOn orders.Side
	// OpensOn is the first date on which it is shown.
	OpensOn calendar.Date
	DueOn   calendar.Date
	// Reference is the case's number, for a provider its alias. It is read only.
	Reference string
	// RecipientName and CaseworkerName are read only as well, and empty for a provider.
	RecipientName, CaseworkerName string
}

// TaskKind is what is owed.
type TaskKind string

// The kinds of tasks.
const (
	// PlanMissing: the provider owes a pre-care plan; when it is overdue, the district sees it as well.
	PlanMissing TaskKind = "pre_care_plan"
	// WishOpen: the family has asked for another date.
	WishOpen TaskKind = "pre_care_wish"
	// ReportDue: the provider owes the report on a month that is over.
	ReportDue TaskKind = "report_due"
	// ReportToEdit: the district has returned a report.
	ReportToEdit TaskKind = "report_returned"
	// ReportToRead: the district has a report to acknowledge or return.
	ReportToRead TaskKind = "report_submitted"
)

// TaskKinds lists the kinds in a fixed order.
func TaskKinds() []TaskKind {
	return []TaskKind{PlanMissing, WishOpen, ReportDue, ReportToEdit, ReportToRead}
}

// TasksAtMost is how many tasks a worklist shows: those that are due first.
const TasksAtMost = 100

// tasks lists what plans and reports wait on the caller for. They come with the first page of the worklist and no other, so that
// the pages of cases stay as they are. A family has none: it is told, and sees in the plan what waits for its answer.
func (m *Market) tasks(ctx context.Context, by identity.Actor, filter WorklistFilter, page Page) ([]Task, error) {
	if page.After != "" || policy.SideOf(by.Role) == orders.Family {
		return nil, nil
	}
	return m.store.Tasks(ctx, by, filter, TasksAtMost)
}

func taskOf(o *orders.Order, r *orders.Round, kind TaskKind, waitsOn orders.Side, opens, due calendar.Date) Task {
	return Task{
		DistrictID: o.DistrictID, OrderID: o.ID, RoundID: r.ID, ProviderID: r.ProviderID, Kind: kind, WaitsOn: waitsOn,
		OpensOn: opens, DueOn: due,
	}
}

// keepTasks opens and closes what the steps of an order make somebody owe beside it: a plan from the agreement to the start, a
// report for each month from the start to the end.
func (m *Market) keepTasks(ctx context.Context, tx Tx, o *orders.Order) error {
	for _, e := range o.Happened {
		var err error
		switch {
		case e.Type == orders.CallOffSigned && e.To == orders.Agreed:
			due := o.PlanOf(m.settings).DueOn
			err = tx.AddTasks(ctx,
				taskOf(o, o.Round, PlanMissing, orders.Provider, o.Round.AgreementDate, due),
				taskOf(o, o.Round, PlanMissing, orders.District, due.AddDays(1), due))
		case e.Type == orders.StartedEvent:
			if err = m.dropPlanTasks(ctx, tx, o, e.RoundID); err == nil {
				err = tx.AddTasks(ctx, m.reportDue(o, o.Round, orders.MonthOf(o.Round.StartedOn)))
			}
		case e.Type == orders.Reopened && e.From == orders.Started, e.Type == orders.EndedEvent:
			err = m.endReportTasks(ctx, tx, o, e.RoundID)
		case e.Type == orders.Reopened, e.Type == orders.WithdrawnEvent && (e.From == orders.Agreed || e.From == orders.StartConfirmed):
			err = m.dropPlanTasks(ctx, tx, o, e.RoundID)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (m *Market) dropPlanTasks(ctx context.Context, tx Tx, o *orders.Order, roundID string) error {
	return tx.DropTasks(ctx, o.DistrictID, roundID, orders.Month{}, PlanMissing, WishOpen)
}

// endReportTasks leaves the months to the round's last one: the report on that is the final one.
func (m *Market) endReportTasks(ctx context.Context, tx Tx, o *orders.Order, roundID string) error {
	round := o.Round
	for _, r := range o.Closed {
		if r.ID == roundID {
			round = r
		}
	}
	return tx.DropTasksAfter(ctx, o.DistrictID, roundID, orders.MonthOf(round.EndsOn))
}

func (m *Market) reportDue(o *orders.Order, r *orders.Round, period orders.Month) Task {
	task := taskOf(o, r, ReportDue, orders.Provider, period.Next().First(), m.settings.DueOn(period))
	task.Period = period
	return task
}
