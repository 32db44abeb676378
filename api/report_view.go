package api

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// Report is what a provider delivered in one month. The provider reads what it is writing; district and family what was last
// submitted, never a draft. reference is the order's, for a provider the assignment's. due_on is when the next step is owed, as on
// the worklist: the report, or the answer to what the other handed over.
type Report struct {
	ID        string        `json:"id" validate:"required" format:"uuid"`
	Reference string        `json:"reference" validate:"required"`
	Version   int64         `json:"version" validate:"required"`
	Period    string        `json:"period" validate:"required" example:"2027-01"`
	Status    string        `json:"status" validate:"required" enums:"draft,submitted,returned,acknowledged"`
	Final     bool          `json:"final" validate:"required"`
	DueOn     calendar.Date `json:"due_on" validate:"required" format:"date"`
	WaitingOn []string      `json:"waiting_on" validate:"required" enums:"district,provider"`
	Actions   []string      `json:"actions" validate:"required"`
	ReportContent
	Versions []ReportVersion `json:"versions" validate:"required"`
} //	@name	Report

// ReportContent is what a report says.
type ReportContent struct {
	Lines      []ReportLine `json:"lines" validate:"required"`
	Goals      string       `json:"goals" validate:"required"`
	Deviations string       `json:"deviations" validate:"required"`
}

// ReportLine is one kind of service. What is ordered for a year (holiday days) is no month's, so no month falls short of it.
type ReportLine struct {
	Kind      string `json:"kind" validate:"required" enums:"weekends,holiday_days,nights,day_stays,evening_stays"`
	Ordered   int    `json:"ordered" validate:"required"`
	Per       string `json:"per" validate:"required" enums:"month,year"`
	Delivered int    `json:"delivered" validate:"required"`
} //	@name	ReportLine

// ReportVersion is a report as it was submitted: frozen. outcome and decided_at are null until the district has answered; comment
// is its answer to the provider, and not shown to the family.
type ReportVersion struct {
	Number      int       `json:"number" validate:"required"`
	SubmittedAt time.Time `json:"submitted_at" validate:"required" format:"date-time"`
	ReportContent
	Outcome   *string    `json:"outcome" validate:"required" extensions:"x-nullable" enums:"returned,acknowledged"`
	DecidedAt *time.Time `json:"decided_at" validate:"required" format:"date-time" extensions:"x-nullable"`
	Comment   *string    `json:"comment" validate:"required" extensions:"x-nullable"`
} //	@name	ReportVersion

func reportOf(v market.ReportView, by identity.Actor) Report {
	r, side := v.Report, policy.SideOf(by.Role)
	shown := Report{
		ID: r.ID, Reference: v.Reference, Version: r.Version, Period: r.Period.String(), Status: string(r.Status), Final: r.Final,
		DueOn: v.DueOn, WaitingOn: listOf(r.WaitingOn()), Actions: listOf(v.Actions), ReportContent: reportContentOf(r.Content),
		Versions: make([]ReportVersion, 0, len(r.Versions)),
	}
	for _, version := range r.Versions {
		frozen := ReportVersion{
			Number: version.Number, SubmittedAt: version.SubmittedAt.UTC(), ReportContent: reportContentOf(version.Content),
			Outcome: orNull(version.Outcome),
		}
		if version.Outcome != "" {
			decided := version.DecidedAt.UTC()
			frozen.DecidedAt = &decided
		}
		if side != orders.Family {
			frozen.Comment = orNull(version.Comment)
		}
		shown.Versions = append(shown.Versions, frozen)
	}
	if side != orders.Provider && len(shown.Versions) > 0 {
		// What the provider writes on after a return is its own until it submits again.
		shown.ReportContent = shown.Versions[len(shown.Versions)-1].ReportContent
	}
	return shown
}

func reportContentOf(c orders.ReportContent) ReportContent {
	shown := ReportContent{Lines: make([]ReportLine, 0, len(c.Lines)), Goals: c.Goals, Deviations: c.Deviations}
	for _, l := range c.Lines {
		line := ReportLine{Kind: string(l.Kind), Ordered: l.Ordered, Per: "month", Delivered: l.Delivered}
		if l.PerYear {
			line.Per = "year"
		}
		shown.Lines = append(shown.Lines, line)
	}
	return shown
}
