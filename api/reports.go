package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// showReport answers with the report as it is now. Its version is its own.
func showReport(c echo.Context, status int, view market.ReportView, err error) error {
	if err != nil {
		return err
	}
	return answer(c, status, view.Report.Version, reportOf(view, actor(c)))
}

// listReports shows the family and the district what has been submitted.
//
//	@Summary	The reports of the case, newest first
//	@ID			list_reports
//	@Tags		reports
//	@Produce	json
//	@Param		id		path		string	true	"order"
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[Report]
//	@Router		/v1/orders/{id}/reports [get]
func (s *server) listReports(c echo.Context) error {
	page, _, shape := pageAnd(c)
	views, err := s.Market.ListReports(ctx(c), actor(c), c.Param("id"), page, shape)
	if err != nil {
		return err
	}
	shown := Page[Report]{Items: make([]Report, 0, len(views.Items)), Next: cursorOf(views.Next)}
	for _, view := range views.Items {
		shown.Items = append(shown.Items, reportOf(view, actor(c)))
	}
	return write(c, http.StatusOK, shown)
}

// listTheirReports shows a provider its own, drafts and all.
//
//	@Summary		My reports of the assignment, newest first
//	@Description	Also after the assignment has ended, when its first stay had begun.
//	@ID				list_assignment_reports
//	@Tags			reports
//	@Produce		json
//	@Param			id		path		string	true	"assignment"
//	@Param			limit	query		int		false	"1–100, else 20"
//	@Param			after	query		string	false	"next of the page before"
//	@Success		200		{object}	Page[Report]
//	@Router			/v1/assignments/{id}/reports [get]
func (s *server) listTheirReports(c echo.Context) error { return s.listReports(c) }

// readReport shows one report.
//
//	@Summary	One report
//	@ID			read_report
//	@Tags		reports
//	@Produce	json
//	@Param		id			path		string	true	"order"
//	@Param		report_id	path		string	true	"report"
//	@Success	200			{object}	Report
//	@Header		200			{string}	ETag	"the report's own version, for If-Match"
//	@Router		/v1/orders/{id}/reports/{report_id} [get]
func (s *server) readReport(c echo.Context) error {
	view, err := s.Market.ReadReport(ctx(c), actor(c), c.Param("id"), c.Param("report_id"))
	return showReport(c, http.StatusOK, view, err)
}

// readTheirReport shows a provider one of its own.
//
//	@Summary	One of my reports
//	@ID			read_assignment_report
//	@Tags		reports
//	@Produce	json
//	@Param		id			path		string	true	"assignment"
//	@Param		report_id	path		string	true	"report"
//	@Success	200			{object}	Report
//	@Header		200			{string}	ETag	"the report's own version, for If-Match"
//	@Router		/v1/assignments/{id}/reports/{report_id} [get]
func (s *server) readTheirReport(c echo.Context) error { return s.readReport(c) }

// ReportBody names the month of a new report.
type ReportBody struct {
	Period string `json:"period" text:"max=7" validate:"required" example:"2027-01"`
} //	@name	ReportBody

// openReport makes a draft with what was ordered.
//
//	@Summary		Begin the report on a month
//	@Description	One for each month from the start to the present one. Delivered begins as ordered. It changes nothing that was read, so it needs no If-Match.
//	@ID				open_report
//	@Tags			reports
//	@Accept			json
//	@Produce		json
//	@Param			id		path		string		true	"assignment"
//	@Param			body	body		ReportBody	true	"the month"
//	@Success		201		{object}	Report
//	@Header			201		{string}	ETag	"the report's own version"
//	@Router			/v1/assignments/{id}/reports [post]
func (s *server) openReport(c echo.Context) error {
	in, shape := decode[ReportBody](c)
	period, err := market.ReportPeriod(in.Period)
	if shape == nil {
		shape = err
	}
	view, err := s.Market.OpenReport(ctx(c), actor(c), change(c, shape), period)
	return showReport(c, http.StatusCreated, view, err)
}

// ReportEditBody is the fields of a report that change; what is absent stays as it is.
type ReportEditBody struct {
	Delivered  DeliveredBody `json:"delivered"`
	Goals      *string       `json:"goals" text:"lines" extensions:"x-nullable"`
	Deviations *string       `json:"deviations" text:"lines" extensions:"x-nullable"`
} //	@name	ReportEditBody

// DeliveredBody is how much was delivered in the month, of the kinds that were ordered.
type DeliveredBody struct {
	Weekends     *int `json:"weekends" extensions:"x-nullable" minimum:"0" maximum:"31"`
	HolidayDays  *int `json:"holiday_days" extensions:"x-nullable" minimum:"0" maximum:"31"`
	Nights       *int `json:"nights" extensions:"x-nullable" minimum:"0" maximum:"31"`
	DayStays     *int `json:"day_stays" extensions:"x-nullable" minimum:"0" maximum:"31"`
	EveningStays *int `json:"evening_stays" extensions:"x-nullable" minimum:"0" maximum:"31"`
} //	@name	DeliveredBody

// editReport changes a draft or a returned report.
//
//	@Summary	Write in a draft or a returned report
//	@ID			edit_report
//	@Tags		reports
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"assignment"
//	@Param		report_id	path		string			true	"report"
//	@Param		If-Match	header		string			true	"the report's ETag read"
//	@Param		body		body		ReportEditBody	true	"the fields that change"
//	@Success	200			{object}	Report
//	@Header		200			{string}	ETag	"the report's new version"
//	@Router		/v1/assignments/{id}/reports/{report_id} [patch]
func (s *server) editReport(c echo.Context) error {
	in, shape := decode[ReportEditBody](c)
	d := in.Delivered
	view, err := s.Market.EditReport(ctx(c), actor(c), change(c, shape), c.Param("report_id"), market.ReportEdit{
		Delivered: orders.Delivered{
			orders.Weekends: d.Weekends, orders.HolidayDays: d.HolidayDays, orders.Nights: d.Nights,
			orders.DayStays: d.DayStays, orders.EveningStays: d.EveningStays,
		},
		Goals: in.Goals, Deviations: in.Deviations,
	})
	return showReport(c, http.StatusOK, view, err)
}

// submitReport hands a report to the district.
//
//	@Summary		Submit a report
//	@Description	This version is frozen. Less than ordered in the month needs a text in deviations (R41).
//	@ID				submit_report
//	@Tags			reports
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string	true	"assignment"
//	@Param			report_id	path		string	true	"report"
//	@Param			If-Match	header		string	true	"the report's ETag read"
//	@Success		200			{object}	Report
//	@Header			200			{string}	ETag	"the report's new version"
//	@Router			/v1/assignments/{id}/reports/{report_id}/submit [post]
func (s *server) submitReport(c echo.Context) error {
	view, err := s.Market.SubmitReport(ctx(c), actor(c), change(c, nothing(c)), c.Param("report_id"))
	return showReport(c, http.StatusOK, view, err)
}

// acknowledgeReport closes a report for the district.
//
//	@Summary	Acknowledge a submitted report
//	@ID			acknowledge_report
//	@Tags		reports
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string	true	"order"
//	@Param		report_id	path		string	true	"report"
//	@Param		If-Match	header		string	true	"the report's ETag read"
//	@Success	200			{object}	Report
//	@Header		200			{string}	ETag	"the report's new version"
//	@Router		/v1/orders/{id}/reports/{report_id}/acknowledge [post]
func (s *server) acknowledgeReport(c echo.Context) error {
	view, err := s.Market.AcknowledgeReport(ctx(c), actor(c), change(c, nothing(c)), c.Param("report_id"))
	return showReport(c, http.StatusOK, view, err)
}

// ReturnBody says why a report goes back.
type ReturnBody struct {
	Comment string `json:"comment" text:"lines" validate:"required"`
} //	@name	ReturnBody

// returnReport sends a report back to its provider.
//
//	@Summary		Return a submitted report with a comment
//	@Description	The submitted version stays as it is; the provider goes on from a copy.
//	@ID				return_report
//	@Tags			reports
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"order"
//	@Param			report_id	path		string		true	"report"
//	@Param			If-Match	header		string		true	"the report's ETag read"
//	@Param			body		body		ReturnBody	true	"why"
//	@Success		200			{object}	Report
//	@Header			200			{string}	ETag	"the report's new version"
//	@Router			/v1/orders/{id}/reports/{report_id}/return [post]
func (s *server) returnReport(c echo.Context) error {
	in, shape := decode[ReturnBody](c)
	view, err := s.Market.ReturnReport(ctx(c), actor(c), change(c, shape), c.Param("report_id"), in.Comment)
	return showReport(c, http.StatusOK, view, err)
}
