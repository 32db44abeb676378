package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// draftOrder makes a draft in the caller's district.
//
//	@Summary		Draft an order
//	@Description	Everything is optional. The caller becomes the named caseworker unless the body names another.
//	@ID				draft
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			body	body		OrderBody	true	"What is known so far"
//	@Success		201		{object}	Order
//	@Header			201		{string}	ETag		"The version, for If-Match"
//	@Header			201		{string}	Location	"Where the order is"
//	@Router			/v1/orders [post]
func (s *server) draftOrder(c echo.Context) error {
	in, shape := decode[OrderBody](c)
	view, err := s.Market.DraftOrder(ctx(c), actor(c), in.edit, shape)
	if err != nil {
		return err
	}
	c.Response().Header().Set(echo.HeaderLocation, "/v1/orders/"+view.Order.ID)
	return answer(c, http.StatusCreated, view.Order.Version, orderOf(view, actor(c)))
}

// readOrder reads one case.
//
//	@Summary	One order
//	@ID			read_order
//	@Tags		orders
//	@Produce	json
//	@Param		id	path		string	true	"The order"
//	@Success	200	{object}	EitherOrder
//	@Header		200	{string}	ETag	"The version, for If-Match"
//	@Router		/v1/orders/{id} [get]
func (s *server) readOrder(c echo.Context) error {
	view, err := s.Market.ReadOrder(ctx(c), actor(c), c.Param("id"))
	return showOrder(c, view, err)
}

// showOrder answers with the order as it is now.
func showOrder(c echo.Context, view market.View, err error) error {
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, view.Order.Version, orderOf(view, actor(c)))
}

// editDraft changes the named fields of a draft.
//
//	@Summary		Change a draft
//	@Description	A part that is there replaces the whole part, null empties it, and a part that is absent stays.
//	@ID				edit_draft
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		OrderBody	true	"The parts to change"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id} [patch]
func (s *server) editDraft(c echo.Context) error {
	in, shape := decode[OrderBody](c)
	view, err := s.Market.EditDraft(ctx(c), actor(c), change(c, shape), in.edit)
	return showOrder(c, view, err)
}

// publishOrder opens a draft for the family's choice.
//
//	@Summary		Publish an order
//	@Description	All missing fields are named at once (R9, R11–R14). Needs an agreement in force for lot and district (R25).
//	@ID				publish
//	@Tags			orders
//	@Produce		json
//	@Param			id			path		string	true	"The order"
//	@Param			If-Match	header		string	true	"The ETag read"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/publish [post]
func (s *server) publishOrder(c echo.Context) error {
	view, err := s.Market.PublishOrder(ctx(c), actor(c), change(c, nothing(c)))
	return showOrder(c, view, err)
}

// reviseOrder corrects a published order.
//
//	@Summary		Correct a published order
//	@Description	The lot cannot change: that is a new order. The family's 28 days go on (R21).
//	@ID				revise
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"The order"
//	@Param			If-Match	header		string			true	"The ETag read"
//	@Param			body		body		RevisionBody	true	"The parts to change, and why"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/revise [post]
func (s *server) reviseOrder(c echo.Context) error {
	in, shape := decode[RevisionBody](c)
	view, err := s.Market.ReviseOrder(ctx(c), actor(c), change(c, shape), in.Reason, in.edit)
	return showOrder(c, view, err)
}

// WithdrawalBody is why an order is taken back.
type WithdrawalBody struct {
	Reason string `json:"reason" text:"lines" validate:"required"`
} //	@name	WithdrawalBody

// withdrawOrder takes a whole order back.
//
//	@Summary	Withdraw an order
//	@ID			withdraw
//	@Tags		orders
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"The order"
//	@Param		If-Match	header		string			true	"The ETag read"
//	@Param		body		body		WithdrawalBody	true	"Why"
//	@Success	200			{object}	Order
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/withdraw [post]
func (s *server) withdrawOrder(c echo.Context) error {
	in, shape := decode[WithdrawalBody](c)
	view, err := s.Market.WithdrawOrder(ctx(c), actor(c), change(c, shape), in.Reason)
	return showOrder(c, view, err)
}

// EndingBody is why a round ends, and its last day.
type EndingBody struct {
	Reason string        `json:"reason" text:"lines" validate:"required"`
	EndsOn calendar.Date `json:"ends_on" format:"date" validate:"required"`
} //	@name	EndingBody

// reopenOrder gives the family its choice back.
//
//	@Summary		Give the family its choice back
//	@Description	The provider keeps place and access through ends_on.
//	@ID				reopen
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		EndingBody	true	"Why, and the last day"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/reopen [post]
func (s *server) reopenOrder(c echo.Context) error {
	in, shape := decode[EndingBody](c)
	view, err := s.Market.ReopenOrder(ctx(c), actor(c), change(c, shape), in.Reason, in.EndsOn)
	return showOrder(c, view, err)
}

// endOrder closes a started case.
//
//	@Summary		End a started case
//	@Description	The provider keeps place and access through ends_on.
//	@ID				end
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		EndingBody	true	"Why, and the last day"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/end [post]
func (s *server) endOrder(c echo.Context) error {
	in, shape := decode[EndingBody](c)
	view, err := s.Market.EndOrder(ctx(c), actor(c), change(c, shape), in.Reason, in.EndsOn)
	return showOrder(c, view, err)
}

// HandoverBody names the next caseworker, of the same district.
type HandoverBody struct {
	CaseworkerID string `json:"caseworker_id" text:"max=100" validate:"required"`
	Reason       string `json:"reason" text:"lines" validate:"required"`
} //	@name	HandoverBody

// handOver names another caseworker.
//
//	@Summary	Hand a case over to another caseworker
//	@ID			handover
//	@Tags		orders
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"The order"
//	@Param		If-Match	header		string			true	"The ETag read"
//	@Param		body		body		HandoverBody	true	"To whom, and why"
//	@Success	200			{object}	Order
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/handover [post]
func (s *server) handOver(c echo.Context) error {
	in, shape := decode[HandoverBody](c)
	view, err := s.Market.HandOver(ctx(c), actor(c), change(c, shape), in.CaseworkerID, in.Reason)
	return showOrder(c, view, err)
}

// InformationBody answers the provider's question, without names.
type InformationBody struct {
	Text     string        `json:"text" text:"lines" validate:"required"`
	AnswerBy calendar.Date `json:"answer_by" format:"date" validate:"required"`
} //	@name	InformationBody

// giveInformation answers the provider's question.
//
//	@Summary	Answer the provider's question
//	@ID			information
//	@Tags		orders
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"The order"
//	@Param		If-Match	header		string			true	"The ETag read"
//	@Param		body		body		InformationBody	true	"The answer without names, and by when the provider answers"
//	@Success	200			{object}	Order
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/information [post]
func (s *server) giveInformation(c echo.Context) error {
	in, shape := decode[InformationBody](c)
	view, err := s.Market.GiveInformation(ctx(c), actor(c), change(c, shape), in.Text, in.AnswerBy)
	return showOrder(c, view, err)
}

// ConclusionBody is the district's own judgement. Not suitable needs a reason and a text (R24).
type ConclusionBody struct {
	Conclusion string            `json:"conclusion" validate:"required" enums:"suitable,not_suitable"`
	Reason     orders.ReasonCode `json:"reason" swaggertype:"string" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	Text       string            `json:"text" text:"lines"`
} //	@name	ConclusionBody

// conclude records whether the offer is sound and suitable.
//
//	@Summary		Conclude on soundness and suitability
//	@Description	Suitable only after the provider's accept. Not suitable gives the family its choice back (R24).
//	@ID				suitability
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"The order"
//	@Param			If-Match	header		string			true	"The ETag read"
//	@Param			body		body		ConclusionBody	true	"The conclusion"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/suitability [post]
func (s *server) conclude(c echo.Context) error {
	in, shape := decode[ConclusionBody](c)
	shape = unless(shape, oneOf("conclusion", in.Conclusion, suitableWord, notSuitableWord))
	view, err := s.Market.Conclude(ctx(c), actor(c), change(c, shape),
		orders.Conclusion{Suitable: in.Conclusion == suitableWord, Reason: in.Reason, Text: in.Text})
	return showOrder(c, view, err)
}
