package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// listAssignments lists a provider's own rounds.
//
//	@Summary		My assignments, newest first
//	@Description	Those that have not ended. state=ended lists those that have, after their first stay, and nothing of the case in them: their reports are still read and written.
//	@ID				list_assignments
//	@Tags			assignments
//	@Produce		json
//	@Param			state		query		string	false	"Only assignments in this state"	Enums(chosen, suitable, agreed, start_confirmed, started, ended)
//	@Param			lot			query		string	false	"Only assignments of this lot"		Enums(group_respite, residential_respite)
//	@Param			reference	query		string	false	"Only assignments whose reference holds this text, in any case"
//	@Param			limit		query		int		false	"1–100, else 20"
//	@Param			after		query		string	false	"next of the page before"
//	@Success		200			{object}	Page[Assignment]
//	@Router			/v1/assignments [get]
func (s *server) listAssignments(c echo.Context) error {
	filter, page, err := caseFilter(c, "state", "lot", "reference")
	if err != nil {
		return err
	}
	views, err := s.Market.ListAssignments(ctx(c), actor(c), filter, page)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, pageOfViews(views, assignmentOf))
}

// readAssignment reads one of them.
//
//	@Summary	One assignment
//	@ID			read_assignment
//	@Tags		assignments
//	@Produce	json
//	@Param		id	path		string	true	"assignment"
//	@Success	200	{object}	Assignment
//	@Header		200	{string}	ETag	"the version, for If-Match"
//	@Router		/v1/assignments/{id} [get]
func (s *server) readAssignment(c echo.Context) error {
	view, err := s.Market.ReadAssignment(ctx(c), actor(c), c.Param("id"))
	return showAssignment(c, view, err)
}

// showAssignment answers with the assignment as it is now. Its version is the order's.
func showAssignment(c echo.Context, view market.View, err error) error {
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, view.Order.Version, assignmentOf(view))
}

// AnswerBody is the provider's answer. A decline needs reason and text, a question what is needed and by when (R24).
type AnswerBody struct {
	Answer  string            `json:"answer" validate:"required" enums:"accept,decline,needs_information"`
	Reason  orders.ReasonCode `json:"reason" swaggertype:"string" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	Text    string            `json:"text" text:"lines"`
	What    string            `json:"what" text:"lines"`
	ReplyBy calendar.Date     `json:"reply_by" format:"date" extensions:"x-nullable"`
} //	@name	AnswerBody

// answerAssignment records the provider's answer.
//
//	@Summary		Accept, decline or ask
//	@Description	The last answer counts until the district concludes. Sickness, holidays, price and lack of places are no reasons (R24).
//	@ID				answer
//	@Tags			assignments
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"assignment"
//	@Param			If-Match	header		string		true	"the ETag read"
//	@Param			body		body		AnswerBody	true	"the answer"
//	@Success		200			{object}	Assignment
//	@Header			200			{string}	ETag	"the new version"
//	@Router			/v1/assignments/{id}/answer [post]
func (s *server) answerAssignment(c echo.Context) error {
	in, shape := decode[AnswerBody](c)
	view, err := s.Market.AnswerAssignment(ctx(c), actor(c), change(c, shape), orders.Answer{
		Kind: orders.AnswerKind(in.Answer), Reason: in.Reason, Text: in.Text, What: in.What, ReplyBy: in.ReplyBy,
	})
	return showAssignment(c, view, err)
}

// StartDateBody is the provider's word for when the first ordinary stay begins. A new date needs a reason.
type StartDateBody struct {
	StartDate          calendar.Date `json:"start_date" format:"date" validate:"required"`
	AgreedWithFamilyOn calendar.Date `json:"agreed_with_family_on" format:"date" validate:"required"`
	Reason             string        `json:"reason" text:"lines"`
} //	@name	StartDateBody

// confirmStart sets or moves the start.
//
//	@Summary		Confirm the start, or move it
//	@Description	No later than latest_start (R27) unless the family has asked for later (R28), and on a day that fits the form (R29). Once latest_start has passed the earliest date is taken and recorded as late (R30).
//	@ID				start_date
//	@Tags			assignments
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"assignment"
//	@Param			If-Match	header		string			true	"the ETag read"
//	@Param			body		body		StartDateBody	true	"the start"
//	@Success		200			{object}	Assignment
//	@Header			200			{string}	ETag	"the new version"
//	@Router			/v1/assignments/{id}/start-date [put]
func (s *server) confirmStart(c echo.Context) error {
	in, shape := decode[StartDateBody](c)
	view, err := s.Market.ConfirmStart(ctx(c), actor(c), change(c, shape),
		orders.StartDate{On: in.StartDate, AgreedWithFamily: in.AgreedWithFamilyOn, Reason: in.Reason})
	return showAssignment(c, view, err)
}

// StartBody is the day on which the first ordinary stay began.
type StartBody struct {
	StartedOn calendar.Date `json:"started_on" format:"date" validate:"required"`
} //	@name	StartBody

// reportStart records that the first ordinary stay has begun.
//
//	@Summary	Say that the first ordinary stay has begun
//	@ID			start
//	@Tags		assignments
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string		true	"assignment"
//	@Param		If-Match	header		string		true	"the ETag read"
//	@Param		body		body		StartBody	true	"the day"
//	@Success	200			{object}	Assignment
//	@Header		200			{string}	ETag	"the new version"
//	@Router		/v1/assignments/{id}/start [post]
func (s *server) reportStart(c echo.Context) error {
	in, shape := decode[StartBody](c)
	view, err := s.Market.ReportStart(ctx(c), actor(c), change(c, shape), in.StartedOn)
	return showAssignment(c, view, err)
}
