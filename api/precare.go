package api

import (
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// PreCarePlan is the provider's plan for the time between the agreement and the start. version is the plan's own and its ETag, 0
// while nothing is planned: the first PUT says If-Match: "0". It never moves the order's state or version.
type PreCarePlan struct {
	Version    int64         `json:"version" validate:"required"`
	DueOn      calendar.Date `json:"due_on" validate:"required" format:"date"`
	Text       string        `json:"text" validate:"required"`
	AnsweredOn calendar.Date `json:"answered_on" validate:"required" format:"date" extensions:"x-nullable"`
	Visits     []Visit       `json:"visits" validate:"required"`
	WaitingOn  []string      `json:"waiting_on" validate:"required" enums:"family,provider"`
	Actions    []string      `json:"actions" validate:"required"`
} //	@name	PreCarePlan

// Visit is one visit before the start. Proposed and moved wait for the family's answer; a wish without kept for the provider's.
type Visit struct {
	Visit         int           `json:"visit" validate:"required"`
	Date          calendar.Date `json:"date" validate:"required" format:"date"`
	Purpose       string        `json:"purpose" validate:"required"`
	Status        string        `json:"status" validate:"required" enums:"proposed,agreed,moved,held,not_held,cancelled"`
	Moved         *Move         `json:"moved" validate:"required" extensions:"x-nullable"`
	Wish          *Wish         `json:"wish" validate:"required" extensions:"x-nullable"`
	NotHeldReason *string       `json:"not_held_reason" validate:"required" extensions:"x-nullable" enums:"family,provider,practical"`
	Text          string        `json:"text" validate:"required"`
} //	@name	Visit

// Move is for whom a visit was moved last, from when, and why.
type Move struct {
	By     string        `json:"by" validate:"required" enums:"family,provider"`
	From   calendar.Date `json:"from" validate:"required" format:"date"`
	Reason string        `json:"reason" validate:"required"`
} //	@name	Move

// Wish is the other date that the family has asked for. kept is why the provider has not followed it.
type Wish struct {
	Date calendar.Date `json:"date" validate:"required" format:"date"`
	Text string        `json:"text" validate:"required"`
	Kept *string       `json:"kept" validate:"required" extensions:"x-nullable"`
} //	@name	Wish

func planOf(v market.PlanView) PreCarePlan {
	p := v.Plan
	shown := PreCarePlan{
		Version: p.Version, DueOn: p.DueOn, Text: p.Text, AnsweredOn: p.AnsweredOn, Visits: make([]Visit, 0, len(p.Visits)),
		WaitingOn: listOf(v.WaitingOn), Actions: listOf(v.Actions),
	}
	for _, visit := range p.Visits {
		line := Visit{
			Visit: visit.Number, Date: visit.On, Purpose: visit.Purpose, Status: string(visit.Status),
			NotHeldReason: orNull(visit.NotHeld), Text: visit.Text,
		}
		if visit.Moved != nil {
			line.Moved = &Move{string(visit.Moved.By), visit.Moved.From, visit.Moved.Reason}
		}
		if visit.Wish != nil {
			line.Wish = &Wish{visit.Wish.On, visit.Wish.Text, orNull(visit.Wish.Kept)}
		}
		shown.Visits = append(shown.Visits, line)
	}
	return shown
}

func showPlan(c echo.Context, view market.PlanView, err error) error {
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, view.Plan.Version, planOf(view))
}

// readPlan shows the plan to the family and the district.
//
//	@Summary		The pre-care plan of the case
//	@Description	From the agreement on; of the live round, after the end the latest.
//	@ID				read_pre_care_plan
//	@Tags			pre-care
//	@Produce		json
//	@Param			id	path		string	true	"order"
//	@Success		200	{object}	PreCarePlan
//	@Header			200	{string}	ETag	"the plan's own version, for If-Match"
//	@Router			/v1/orders/{id}/pre-care-plan [get]
func (s *server) readPlan(c echo.Context) error {
	view, err := s.Market.ReadPlan(ctx(c), actor(c), c.Param("id"))
	return showPlan(c, view, err)
}

// readTheirPlan shows the plan to its provider.
//
//	@Summary	My pre-care plan
//	@ID			read_assignment_pre_care_plan
//	@Tags		pre-care
//	@Produce	json
//	@Param		id	path		string	true	"assignment"
//	@Success	200	{object}	PreCarePlan
//	@Header		200	{string}	ETag	"the plan's own version, for If-Match; 0 while nothing is planned"
//	@Router		/v1/assignments/{id}/pre-care-plan [get]
func (s *server) readTheirPlan(c echo.Context) error { return s.readPlan(c) }

// PreCarePlanBody is the whole plan as it shall be. Visits that are over stay by themselves.
type PreCarePlanBody struct {
	Text   string        `json:"text" text:"lines"`
	Visits []PlannedBody `json:"visits" validate:"required"`
} //	@name	PreCarePlanBody

// PlannedBody is one visit of the plan. With the number of a visit to come it keeps or moves that; without one it is new; a visit
// that no line names is cancelled. Moving an agreed visit, or not following the family's wish, needs a reason.
type PlannedBody struct {
	Visit   int           `json:"visit"`
	Date    calendar.Date `json:"date" format:"date" validate:"required"`
	Purpose string        `json:"purpose" text:"max=400" validate:"required"`
	Reason  string        `json:"reason" text:"lines"`
} //	@name	PlannedBody

// planPreCare makes or changes the plan.
//
//	@Summary		Make or change the pre-care plan
//	@Description	From the agreement on. The family is told and may answer. No visit stops the four months (R29).
//	@ID				pre_care_plan
//	@Tags			pre-care
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"assignment"
//	@Param			If-Match	header		string			true	"the plan's ETag read; 0 in quotes for the first plan"
//	@Param			body		body		PreCarePlanBody	true	"the plan"
//	@Success		200			{object}	PreCarePlan
//	@Header			200			{string}	ETag	"the plan's new version"
//	@Router			/v1/assignments/{id}/pre-care-plan [put]
func (s *server) planPreCare(c echo.Context) error {
	in, shape := decode[PreCarePlanBody](c)
	visits := make([]orders.PlannedVisit, 0, len(in.Visits))
	for _, v := range in.Visits {
		visits = append(visits, orders.PlannedVisit{Number: v.Visit, On: v.Date, Purpose: v.Purpose, Reason: v.Reason})
	}
	view, err := s.Market.PlanPreCare(ctx(c), actor(c), change(c, shape), in.Text, visits)
	return showPlan(c, view, err)
}

// PreCareAnswerBody is the family's answer. Without a visit a yes is to every visit that waits; another date is for one visit.
type PreCareAnswerBody struct {
	Answer string        `json:"answer" validate:"required" enums:"yes,other_date"`
	Visit  int           `json:"visit"`
	Date   calendar.Date `json:"date" format:"date" extensions:"x-nullable"`
	Text   string        `json:"text" text:"lines"`
} //	@name	PreCareAnswerBody

// answerPlan records the family's answer.
//
//	@Summary	Say yes to the plan or a visit, or ask for another date
//	@ID			pre_care_answer
//	@Tags		pre-care
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string				true	"order"
//	@Param		If-Match	header		string				true	"the plan's ETag read"
//	@Param		body		body		PreCareAnswerBody	true	"the answer"
//	@Success	200			{object}	PreCarePlan
//	@Header		200			{string}	ETag	"the plan's new version"
//	@Router		/v1/orders/{id}/pre-care-plan/answer [post]
func (s *server) answerPlan(c echo.Context) error {
	in, shape := decode[PreCareAnswerBody](c)
	view, err := s.Market.AnswerPlan(ctx(c), actor(c), change(c, shape),
		orders.PreCareAnswer{Answer: in.Answer, Visit: in.Visit, On: in.Date, Text: in.Text})
	return showPlan(c, view, err)
}

// VisitHeldBody is whether a visit was held. If not, the reason is required; sickness is none of its own (R39).
type VisitHeldBody struct {
	Held   *bool                `json:"held" validate:"required"`
	Reason orders.NotHeldReason `json:"reason" swaggertype:"string" enums:"family,provider,practical"`
	Text   string               `json:"text" text:"lines"`
} //	@name	VisitHeldBody

// reportVisit records whether a visit was held.
//
//	@Summary		Say whether a visit was held
//	@Description	From the visit's day on. It can be put right later; the case file keeps both.
//	@ID				pre_care_visit_held
//	@Tags			pre-care
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"assignment"
//	@Param			visit		path		int				true	"the visit's number"
//	@Param			If-Match	header		string			true	"the plan's ETag read"
//	@Param			body		body		VisitHeldBody	true	"held or not"
//	@Success		200			{object}	PreCarePlan
//	@Header			200			{string}	ETag	"the plan's new version"
//	@Router			/v1/assignments/{id}/pre-care-plan/visits/{visit}/held [post]
func (s *server) reportVisit(c echo.Context) error {
	in, shape := decode[VisitHeldBody](c)
	if shape == nil && in.Held == nil {
		shape = orders.RefuseField(orders.ErrInvalidField, "R29", "held", "required")
	}
	// What is no number of ours is a visit that does not exist.
	number, err := strconv.Atoi(c.Param("visit"))
	if err != nil || strconv.Itoa(number) != c.Param("visit") {
		number = 0
	}
	view, err := s.Market.ReportVisit(ctx(c), actor(c), change(c, shape),
		orders.VisitReport{Visit: number, Held: in.Held != nil && *in.Held, Reason: in.Reason, Text: in.Text})
	return showPlan(c, view, err)
}
