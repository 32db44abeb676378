package orders

import (
	"slices"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// Report is what a provider says that it delivered in one month of one round (R41). It has a version of its own. What has been
// submitted is frozen in Versions; Content is the provider's own, of which nobody else reads anything before it is submitted.
type Report struct {
	ID         string
	DistrictID string
	OrderID    string
	RoundID    string
	ProviderID string
	Period     Month
	Version    int64
	Status     ReportStatus
	// Final tells that the round ends in this month.
	Final    bool
	Content  ReportContent
	Versions []ReportVersion
}

// ReportStatus is where a report stands.
type ReportStatus string

// A report is drafted, submitted, and acknowledged or returned; a returned one is edited and submitted again.
const (
	ReportDraft          ReportStatus = "draft"
	ReportIsSubmitted    ReportStatus = "submitted"
	ReportIsReturned     ReportStatus = "returned"
	ReportIsAcknowledged ReportStatus = "acknowledged"
)

// ReportStatuses lists the statuses in a fixed order.
func ReportStatuses() []ReportStatus {
	return []ReportStatus{ReportDraft, ReportIsSubmitted, ReportIsReturned, ReportIsAcknowledged}
}

// ReportContent is what a report says.
type ReportContent struct {
	Lines      []ReportLine `json:"lines"`
	Goals      string       `json:"goals,omitzero"`
	Deviations string       `json:"deviations,omitzero"`
}

// ReportLine is one kind of service: what was ordered and what was delivered.
type ReportLine struct {
	Kind ServiceKind `json:"kind"`
	// Ordered is in a month, for holiday days in a year.
	Ordered   int  `json:"ordered"`
	PerYear   bool `json:"per_year,omitzero"`
	Delivered int  `json:"delivered"`
}

// short tells whether less was delivered in the month than was ordered for it. What is ordered for a year is no month's.
func (l ReportLine) short() bool { return !l.PerYear && l.Delivered < l.Ordered }

// ServiceKind is what can be ordered and delivered.
type ServiceKind string

// The kinds: the first two in a group, the others in a home.
const (
	Weekends     ServiceKind = "weekends"
	HolidayDays  ServiceKind = "holiday_days"
	Nights       ServiceKind = "nights"
	DayStays     ServiceKind = "day_stays"
	EveningStays ServiceKind = "evening_stays"
)

// ServiceKinds lists the kinds in a fixed order.
func ServiceKinds() []ServiceKind {
	return []ServiceKind{Weekends, HolidayDays, Nights, DayStays, EveningStays}
}

// ReportVersion is a report as it was submitted, and what the district made of it.
type ReportVersion struct {
	Number      int           `json:"number"`
	Content     ReportContent `json:"content"`
	SubmittedAt time.Time     `json:"submitted_at"`
	// Outcome is empty until the district has answered.
	Outcome   ReportStatus `json:"outcome,omitzero"`
	Comment   string       `json:"comment,omitzero"`
	DecidedAt time.Time    `json:"decided_at,omitzero"`
}

// Delivered is what an edit says was delivered; nil leaves a kind alone.
type Delivered map[ServiceKind]*int

// orderedLines are the lines of a report on what an order asks for. Delivered begins as ordered, for what is ordered for a year as
// nothing: the order does not say in which month.
func (o *Order) orderedLines() []ReportLine {
	var lines []ReportLine
	add := func(kind ServiceKind, ordered *int, perYear bool) {
		if ordered == nil || *ordered == 0 {
			return
		}
		line := ReportLine{Kind: kind, Ordered: *ordered, PerYear: perYear}
		if !perYear {
			line.Delivered = *ordered
		}
		lines = append(lines, line)
	}
	v := o.Volume
	if o.Lot == providers.GroupRespite {
		add(Weekends, v.WeekendsPerMonth, false)
		add(HolidayDays, v.HolidayDaysPerYear, true)
		return lines
	}
	add(Nights, v.NightsPerMonth, false)
	add(DayStays, v.DayStaysPerMonth, false)
	add(EveningStays, v.EveningStaysPerMonth, false)
	return lines
}

// Reportable tells whether there can be reports on the round: its first ordinary stay has begun. That it has come to its end, or
// that the provider's access has, changes nothing: what was delivered is still to be accounted for.
func (o *Order) Reportable() error {
	if o.Round != nil && !o.Round.StartedOn.IsZero() {
		return nil
	}
	return Refuse(ErrInvalidState, "R31", "state", string(o.State), "event", string(ReportOpened))
}

// lastMonth is the latest month that a round can be reported on: the present one, or the one it ends in.
func (r *Round) lastMonth(today calendar.Date) Month {
	if !r.EndsOn.IsZero() && r.EndsOn.Before(today) {
		return MonthOf(r.EndsOn)
	}
	return MonthOf(today)
}

// IsFinal tells whether a month is the round's last.
func (r *Round) IsFinal(month Month) bool { return !r.EndsOn.IsZero() && MonthOf(r.EndsOn) == month }

// OpenReport makes the draft of a report on one month (report_opened): from the start to the present month.
func (o *Order) OpenReport(id string, period Month, by Actor, at time.Time) (*Report, Event, error) {
	if err := o.Reportable(); err != nil {
		return nil, Event{}, err
	}
	first, last := MonthOf(o.Round.StartedOn).First(), o.Round.lastMonth(calendar.On(at)).First()
	if period.First().Before(first) || period.First().After(last) {
		return nil, Event{}, RefuseField(ErrInvalidField, "R41", "period", "not_reportable")
	}
	r := &Report{
		ID: id, DistrictID: o.DistrictID, OrderID: o.ID, RoundID: o.Round.ID, ProviderID: o.Round.ProviderID, Period: period,
		Version: 1, Status: ReportDraft, Final: o.Round.IsFinal(period), Content: ReportContent{Lines: o.orderedLines()},
	}
	return r, r.event(o, ReportOpened, by, at), nil
}

// event is of the report's own round, which need not be the order's live one.
func (r *Report) event(o *Order, event EventType, by Actor, at time.Time, detail ...string) Event {
	e := o.Beside(event, by, at, append([]string{"period", r.Period.String()}, detail...)...)
	e.RoundID, e.ProviderID = r.RoundID, r.ProviderID
	return e
}

// is refuses what the report's status does not allow.
func (r *Report) is(allowed ...ReportStatus) error {
	if slices.Contains(allowed, r.Status) {
		return nil
	}
	return Refuse(ErrReportStatus, "R41", "status", string(r.Status))
}

// maxDelivered is as many days as a month can have.
const maxDelivered = 31

// Edit changes what the provider has written (report_edited): a draft, or a returned report.
func (r *Report) Edit(o *Order, delivered Delivered, goals, deviations string, by Actor, at time.Time) (Event, error) {
	if err := r.is(ReportDraft, ReportIsReturned); err != nil {
		return Event{}, err
	}
	lines := slices.Clone(r.Content.Lines)
	for _, kind := range ServiceKinds() {
		count := delivered[kind]
		if count == nil {
			continue
		}
		i := slices.IndexFunc(lines, func(l ReportLine) bool { return l.Kind == kind })
		switch {
		case i < 0:
			return Event{}, RefuseField(ErrInvalidField, "R41", "delivered."+string(kind), "not_ordered")
		case *count < 0 || *count > maxDelivered:
			return Event{}, RefuseField(ErrInvalidField, "R41", "delivered."+string(kind), "out_of_range")
		}
		lines[i].Delivered = *count
	}
	r.Version++
	r.Content = ReportContent{lines, goals, deviations}
	return r.event(o, ReportEdited, by, at), nil
}

// Submit freezes what stands and hands it to the district (report_submitted). Less than ordered needs a text (R41).
func (r *Report) Submit(o *Order, by Actor, at time.Time) (Event, error) {
	if err := r.is(ReportDraft, ReportIsReturned); err != nil {
		return Event{}, err
	}
	if slices.ContainsFunc(r.Content.Lines, ReportLine.short) && strings.TrimSpace(r.Content.Deviations) == "" {
		return Event{}, RefuseField(ErrReasonRequired, "R41", "deviations", "required")
	}
	frozen := r.Content
	frozen.Lines = slices.Clone(frozen.Lines)
	r.Version++
	r.Status, r.Final = ReportIsSubmitted, o.Round.IsFinal(r.Period)
	r.Versions = append(slices.Clone(r.Versions), ReportVersion{Number: len(r.Versions) + 1, Content: frozen, SubmittedAt: at})
	return r.event(o, ReportSubmitted, by, at, "number", number(len(r.Versions)), "final", flag(r.Final)), nil
}

// Acknowledge closes a submitted report (report_acknowledged).
func (r *Report) Acknowledge(o *Order, by Actor, at time.Time) (Event, error) {
	if err := r.is(ReportIsSubmitted); err != nil {
		return Event{}, err
	}
	r.decide(ReportIsAcknowledged, "", at)
	return r.event(o, ReportAcknowledged, by, at, "number", number(len(r.Versions))), nil
}

// Return sends a submitted report back with a comment (report_returned). The submitted version stays as it is; the provider
// goes on from a copy of it.
func (r *Report) Return(o *Order, comment string, by Actor, at time.Time) (Event, error) {
	if err := r.is(ReportIsSubmitted); err != nil {
		return Event{}, err
	}
	if strings.TrimSpace(comment) == "" {
		return Event{}, RefuseField(ErrReasonRequired, "R41", "comment", "required")
	}
	r.decide(ReportIsReturned, comment, at)
	return r.event(o, ReportReturned, by, at, "number", number(len(r.Versions)), "comment", comment), nil
}

func (r *Report) decide(outcome ReportStatus, comment string, at time.Time) {
	r.Version++
	r.Status = outcome
	r.Versions = slices.Clone(r.Versions)
	last := &r.Versions[len(r.Versions)-1]
	last.Outcome, last.Comment, last.DecidedAt = outcome, comment, at
}

// WaitingOn tells who owes the report's next step.
func (r *Report) WaitingOn() []Side {
	switch r.Status {
	case ReportDraft, ReportIsReturned:
		return []Side{Provider}
	case ReportIsSubmitted:
		return []Side{District}
	case ReportIsAcknowledged:
	}
	return nil
}

// OwedOn is the date by which a report's next step is owed: the report itself, or the answer to what the other party handed over.
func (s Settings) OwedOn(r *Report) calendar.Date {
	switch r.Status {
	case ReportIsSubmitted:
		return calendar.On(r.Versions[len(r.Versions)-1].SubmittedAt).AddDays(s.ReportReplyDays)
	case ReportIsReturned:
		return calendar.On(r.Versions[len(r.Versions)-1].DecidedAt).AddDays(s.ReportReplyDays)
	case ReportDraft, ReportIsAcknowledged:
	}
	return s.DueOn(r.Period)
}

// DueOn is the date by which a report on a month is owed: a day of the month after.
func (s Settings) DueOn(month Month) calendar.Date {
	return month.Next().First().AddDays(s.ReportDueDay - 1)
}
