package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// ReportView is a report as its reader may see it now. Reference is the case's number, for a provider its alias.
type ReportView struct {
	Report    *orders.Report
	Reference string
	DueOn     calendar.Date
	Actions   []policy.Action
}

// ReportViews is one page of reports; Next is the place after which the following page begins.
type ReportViews struct {
	Items []ReportView
	Next  string
}

// ListReports lists reports, newest first: a provider's own of one round, or what has been submitted in a case. shape is what is
// wrong with the request: it is refused only to who may read the case.
func (m *Market) ListReports(ctx context.Context, by identity.Actor, id string, page Page, shape error) (ReportViews, error) {
	o, err := m.reportCase(ctx, by, id)
	if err == nil {
		err = shape
	}
	if err != nil {
		return ReportViews{}, err
	}
	var list []*orders.Report
	if policy.SideOf(by.Role) == orders.Provider {
		list, err = m.store.Reports(ctx, by.PartyID, id, page)
	} else {
		list, err = m.store.ReportsOfOrder(ctx, o.ID, page)
	}
	if err != nil {
		return ReportViews{}, err
	}
	views := ReportViews{Items: make([]ReportView, 0, len(list))}
	for _, r := range list {
		views.Items = append(views.Items, m.reportView(o, r, by))
	}
	if len(list) > 0 && len(list) == page.Limit {
		views.Next = list[len(list)-1].ID
	}
	return views, nil
}

// ReadReport reads one report; a draft is its provider's alone.
func (m *Market) ReadReport(ctx context.Context, by identity.Actor, id, reportID string) (ReportView, error) {
	o, err := m.reportCase(ctx, by, id)
	if err != nil {
		return ReportView{}, err
	}
	r, err := m.reportOf(ctx, m.store, o, by, reportID)
	if err != nil {
		return ReportView{}, err
	}
	return m.reportView(o, r, by), nil
}

// reportCase is readable, and for a provider also the round that has ended after its first stay.
func (m *Market) reportCase(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	if policy.SideOf(by.Role) == orders.Provider {
		return m.store.DeliveredRound(ctx, by, id)
	}
	return m.readable(ctx, by, id)
}

func (m *Market) reportOf(ctx context.Context, r Reader, o *orders.Order, by identity.Actor, reportID string) (*orders.Report, error) {
	roundID, isProvider := "", policy.SideOf(by.Role) == orders.Provider
	if isProvider {
		roundID = o.Round.ID
	}
	report, err := r.Report(ctx, o, roundID, reportID)
	if err == nil && !isProvider && len(report.Versions) == 0 {
		return nil, orders.ErrNotFound
	}
	return report, err
}

func (m *Market) reportView(o *orders.Order, r *orders.Report, by identity.Actor) ReportView {
	v := ReportView{Report: r, Reference: o.Reference, DueOn: m.settings.OwedOn(r), Actions: []policy.Action{}}
	mine := []policy.Action{policy.AcceptReport, policy.ReturnReport}
	owes := orders.District
	if policy.SideOf(by.Role) == orders.Provider {
		v.Reference, mine, owes = o.Round.Alias, []policy.Action{policy.EditReport, policy.SubmitReport}, orders.Provider
	}
	if sides := r.WaitingOn(); len(sides) == 1 && sides[0] == owes && policy.SideOf(by.Role) == owes {
		v.Actions = mine
	}
	return v
}

// OpenReport makes the draft of a report on one month, with what was ordered.
func (m *Market) OpenReport(ctx context.Context, by identity.Actor, ch Change, period orders.Month) (ReportView, error) {
	var view ReportView
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := m.reportedOn(ctx, tx, by, ch)
		if err != nil {
			return err
		}
		r, event, err := o.OpenReport(m.ids.next(), period, actorOf(by), m.now())
		if err != nil {
			return err
		}
		there, err := tx.ReportOn(ctx, o.DistrictID, o.Round.ID, period)
		if err != nil {
			return err
		}
		if there != "" {
			return orders.RefuseField(orders.ErrReportExists, "R41", "period", "taken")
		}
		if err := tx.InsertReport(ctx, r); err != nil {
			return err
		}
		view = m.reportView(o, r, by)
		return m.tell(ctx, tx, o, []orders.Event{event})
	})
	return view, err
}

// reportedOn loads a case for a change of its reports.
func (m *Market) reportedOn(ctx context.Context, tx Tx, by identity.Actor, ch Change) (*orders.Order, error) {
	if policy.SideOf(by.Role) != orders.Provider {
		return m.related(ctx, tx, by, ch)
	}
	o, err := tx.DeliveredRoundForChange(ctx, by, ch.ID)
	if err == nil {
		err = ch.Shape
	}
	return o, err
}

// changeReport is the road of every change of a report: the case by its relation, the report by its own version and status. The
// order's state and version stay.
func (m *Market) changeReport(ctx context.Context, by identity.Actor, ch Change, reportID string,
	decide func(ctx context.Context, tx Tx, o *orders.Order, r *orders.Report) (orders.Event, error),
) (ReportView, error) {
	var view ReportView
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		shape := ch.Shape
		ch := ch
		ch.Shape = nil
		o, err := m.reportedOn(ctx, tx, by, ch)
		if err != nil {
			return err
		}
		r, err := m.reportOf(ctx, tx, o, by, reportID)
		if err == nil {
			err = shape
		}
		if err == nil {
			err = readVersion(ch, r.Version)
		}
		if err != nil {
			return err
		}
		read := r.Version
		event, err := decide(ctx, tx, o, r)
		if err != nil {
			return err
		}
		if err := tx.SaveReport(ctx, r, read); err != nil {
			return err
		}
		view = m.reportView(o, r, by)
		return m.tell(ctx, tx, o, []orders.Event{event})
	})
	return view, err
}

// ReportEdit is what a provider changes in a report; nil leaves a text alone.
type ReportEdit struct {
	Delivered  orders.Delivered
	Goals      *string
	Deviations *string
}

// EditReport changes a draft or a returned report.
func (m *Market) EditReport(ctx context.Context, by identity.Actor, ch Change, reportID string, edit ReportEdit) (ReportView, error) {
	return m.changeReport(ctx, by, ch, reportID, func(_ context.Context, _ Tx, o *orders.Order, r *orders.Report) (orders.Event, error) {
		goals, deviations := r.Content.Goals, r.Content.Deviations
		if edit.Goals != nil {
			goals = *edit.Goals
		}
		if edit.Deviations != nil {
			deviations = *edit.Deviations
		}
		return r.Edit(o, edit.Delivered, goals, deviations, actorOf(by), m.now())
	})
}

// SubmitReport freezes a report and hands it to the district. The next month's becomes the one that is due.
func (m *Market) SubmitReport(ctx context.Context, by identity.Actor, ch Change, reportID string) (ReportView, error) {
	return m.changeReport(ctx, by, ch, reportID, func(ctx context.Context, tx Tx, o *orders.Order, r *orders.Report) (orders.Event, error) {
		event, err := r.Submit(o, actorOf(by), m.now())
		if err != nil {
			return event, err
		}
		if err := tx.DropTasks(ctx, r.DistrictID, r.RoundID, r.Period, ReportDue, ReportToEdit); err != nil {
			return event, err
		}
		tasks := []Task{m.reply(r, ReportToRead, orders.District)}
		next := r.Period.Next()
		if ends := o.Round.EndsOn; ends.IsZero() || !next.First().After(ends) {
			status, err := tx.ReportOn(ctx, r.DistrictID, r.RoundID, next)
			if err != nil {
				return event, err
			}
			if status == "" || status == orders.ReportDraft {
				tasks = append(tasks, m.reportDue(o, o.Round, next))
			}
		}
		return event, tx.AddTasks(ctx, tasks...)
	})
}

// reply is the answer that one party owes the other on a report.
func (m *Market) reply(r *orders.Report, kind TaskKind, waitsOn orders.Side) Task {
	return Task{
		DistrictID: r.DistrictID, OrderID: r.OrderID, RoundID: r.RoundID, ProviderID: r.ProviderID, Kind: kind, Period: r.Period,
		WaitsOn: waitsOn, OpensOn: m.today(), DueOn: m.settings.OwedOn(r),
	}
}

// AcknowledgeReport closes a submitted report for the district.
func (m *Market) AcknowledgeReport(ctx context.Context, by identity.Actor, ch Change, reportID string) (ReportView, error) {
	return m.changeReport(ctx, by, ch, reportID, func(ctx context.Context, tx Tx, o *orders.Order, r *orders.Report) (orders.Event, error) {
		event, err := r.Acknowledge(o, actorOf(by), m.now())
		if err != nil {
			return event, err
		}
		return event, tx.DropTasks(ctx, r.DistrictID, r.RoundID, r.Period, ReportToRead)
	})
}

// ReturnReport sends a submitted report back to its provider with a comment.
func (m *Market) ReturnReport(ctx context.Context, by identity.Actor, ch Change, reportID, comment string) (ReportView, error) {
	return m.changeReport(ctx, by, ch, reportID, func(ctx context.Context, tx Tx, o *orders.Order, r *orders.Report) (orders.Event, error) {
		event, err := r.Return(o, comment, actorOf(by), m.now())
		if err != nil {
			return event, err
		}
		if err := tx.DropTasks(ctx, r.DistrictID, r.RoundID, r.Period, ReportToRead); err != nil {
			return event, err
		}
		return event, tx.AddTasks(ctx, m.reply(r, ReportToEdit, orders.Provider))
	})
}

// ReportPeriod reads a report's month.
func ReportPeriod(text string) (orders.Month, error) {
	month, err := orders.ParseMonth(text)
	if err != nil {
		return month, orders.RefuseField(orders.ErrInvalidField, "R41", "period", "bad_month")
	}
	return month, nil
}
