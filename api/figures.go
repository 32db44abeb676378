package api

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// CommitmentFigures is how the four months from agreement to start were kept (R27, R28, R30), counted by the call-offs whose
// agreement date lies in the months asked for. No figure is about fewer than five persons or lets one be computed.
type CommitmentFigures struct {
	From          string          `json:"from" validate:"required" example:"2026-01"`
	To            string          `json:"to" validate:"required" example:"2026-12"`
	By            string          `json:"by" validate:"required" enums:"provider,lot,district,month"`
	AsOf          calendar.Date   `json:"as_of" validate:"required" format:"date"`
	FewestPersons int             `json:"fewest_persons" validate:"required"`
	Rows          []CommitmentRow `json:"rows" validate:"required"`
	Total         CommitmentRow   `json:"total" validate:"required"`
} //	@name	CommitmentFigures

// CommitmentRow is one provider, lot, district or month. The six figures after agreed are all of it, each call-off once.
type CommitmentRow struct {
	// Key is the provider's id, the lot, the district's number or the month YYYY-MM; empty in the total.
	Key               string     `json:"key" validate:"required"`
	Name              *string    `json:"name" validate:"required" extensions:"x-nullable"`
	Agreed            Figure     `json:"agreed" validate:"required"`
	StartedInTime     Figure     `json:"started_in_time" validate:"required"`
	StartedLateByWish Figure     `json:"started_late_by_wish" validate:"required"`
	UnderWay          Figure     `json:"under_way" validate:"required"`
	AtRisk            Figure     `json:"at_risk" validate:"required"`
	Broken            Figure     `json:"broken" validate:"required"`
	EndedUnstarted    Figure     `json:"ended_unstarted" validate:"required"`
	DaysToStart       DayFigures `json:"days_to_start" validate:"required"`
	DaysToAgreement   DayFigures `json:"days_to_agreement" validate:"required"`
} //	@name	CommitmentRow

// Figure is a number of call-offs; null when it is suppressed, because it or another would be about too few persons.
type Figure struct {
	Value      *int `json:"value" validate:"required" extensions:"x-nullable"`
	Suppressed bool `json:"suppressed" validate:"required"`
} //	@name	Figure

// DayFigures are the days within which half and nine tenths of the call-offs were done; null when suppressed, or when
// there is nothing to count.
type DayFigures struct {
	Median       *int `json:"median" validate:"required" extensions:"x-nullable"`
	Percentile90 *int `json:"percentile_90" validate:"required" extensions:"x-nullable"`
	Suppressed   bool `json:"suppressed" validate:"required"`
} //	@name	DayFigures

// readCommitment counts how the four months were kept.
//
//	@Summary		How the four months were kept, without persons
//	@Description	A district's manager gets the own district, an agreement owner and an auditor their municipality. A figure about one to four persons is suppressed, and so is every figure it could be computed from.
//	@ID				read_commitment
//	@Tags			statistics
//	@Produce		json
//	@Param			from	query		string	true	"first month of agreement dates, YYYY-MM"
//	@Param			to		query		string	true	"last month, YYYY-MM; at most 60 months in all"
//	@Param			by		query		string	true	"what to divide by"	Enums(provider, lot, district, month)
//	@Success		200		{object}	CommitmentFigures
//	@Router			/v1/statistics/commitment [get]
func (s *server) readCommitment(c echo.Context) error {
	query, err := queryOf(c, "from", "to", "by")
	if err != nil {
		return err
	}
	from, to, by := monthOf(query.Get("from")), monthOf(query.Get("to")), market.Division(query.Get("by"))
	switch {
	case from.IsZero():
		return badParameter("from", "bad_month")
	case to.IsZero():
		return badParameter("to", "bad_month")
	case to.Before(from):
		return badParameter("to", "crossed")
	case !to.Before(from.AddMonths(market.MostMonths)):
		return badParameter("to", "too_many_months")
	case !slices.Contains(market.Divisions(), by):
		return badParameter("by", "unknown_value")
	}
	figures, err := s.Market.ReadCommitment(ctx(c), actor(c), from, to, by)
	if err != nil {
		return err
	}
	shown := CommitmentFigures{
		From: query.Get("from"), To: query.Get("to"), By: string(by), AsOf: figures.Today, FewestPersons: orders.FewestPersons,
		Rows: make([]CommitmentRow, 0, len(figures.Rows)), Total: commitmentRow(figures.Total),
	}
	for _, row := range figures.Rows {
		shown.Rows = append(shown.Rows, commitmentRow(row))
	}
	return write(c, http.StatusOK, shown)
}

// monthOf reads YYYY-MM as the month's first day, zero for anything else.
func monthOf(text string) calendar.Date {
	day, err := calendar.Parse(text + "-01")
	if err != nil {
		return calendar.Date{}
	}
	return day
}

func commitmentRow(f orders.Figures) CommitmentRow {
	figure := func(o orders.Outcome) Figure {
		if f.Outcomes == nil {
			return Figure{Suppressed: true}
		}
		return Figure{Value: new(f.Outcomes[o])}
	}
	return CommitmentRow{
		Key: f.Key, Name: orNull(f.Name), Agreed: Figure{Value: f.Agreed, Suppressed: f.Agreed == nil},
		StartedInTime: figure(orders.StartedInTime), StartedLateByWish: figure(orders.StartedLateByWish),
		UnderWay: figure(orders.UnderWay), AtRisk: figure(orders.AtRisk), Broken: figure(orders.Broken),
		EndedUnstarted: figure(orders.EndedUnstarted),
		DaysToStart:    dayFigures(f.ToStart, f.StartHidden), DaysToAgreement: dayFigures(f.ToAgree, f.Agreed == nil),
	}
}

func dayFigures(days *orders.Days, suppressed bool) DayFigures {
	if days == nil {
		return DayFigures{Suppressed: suppressed}
	}
	return DayFigures{Median: &days.Median, Percentile90: &days.Ninetieth}
}

// readEmptyDecisions lists the decisions that have come to nothing yet.
//
//	@Summary		Decisions without a started stay, the oldest first
//	@Description	Every order of the district from draft to start_confirmed, also a reopened one, with days_since_decision. A draft without a decision stands at the day of the draft.
//	@ID				read_empty_decisions
//	@Tags			worklist
//	@Produce		json
//	@Param			limit	query		int		false	"1–100, else 20"
//	@Param			after	query		string	false	"next of the page before"
//	@Success		200		{object}	Page[Order]
//	@Router			/v1/worklist/empty-decisions [get]
func (s *server) readEmptyDecisions(c echo.Context) error {
	page, _, err := pageAnd(c)
	if err != nil {
		return err
	}
	views, err := s.Market.ReadEmptyDecisions(ctx(c), actor(c), page)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, pageOfViews(views, func(v market.View) Order { return *lineOf(v, actor(c)).District }))
}

// noteExport leaves a line in the log: who took out which kind of file, how many rows. It names no person but the account
// and none of what was asked for.
func (s *server) noteExport(c echo.Context, what string, rows int) {
	s.Logger.InfoContext(ctx(c), "export",
		"what", what, "rows", strconv.Itoa(rows), "account", actor(c).AccountID, "request", requestID(c))
}
