package api

import (
	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// ChoiceBody is the family's choice. Without a free place it is refused unless accept_waiting is true (R23).
type ChoiceBody struct {
	OfferID        string         `json:"offer_id" text:"max=100" validate:"required"`
	AcceptWaiting  bool           `json:"accept_waiting"`
	ChildView      *ChildViewBody `json:"child_view" extensions:"x-nullable"`
	NoteToProvider string         `json:"note_to_provider" text:"lines"`
} //	@name	ChoiceBody

// ChildViewBody is how the child was heard: required from 7 to 18, with weight_note from 12 (R19).
type ChildViewBody struct {
	View       string `json:"view" enums:"given,not_able,declined"`
	Text       string `json:"text" text:"lines"`
	Reason     string `json:"reason" text:"lines"`
	WeightNote string `json:"weight_note" text:"lines"`
} //	@name	ChildViewBody

// faults names a view that we do not know. That none is given is for R19 to refuse.
func (b *ChildViewBody) faults() []orders.Fault {
	if b == nil || b.View == "" {
		return nil
	}
	return oneOf("child_view.view", b.View, "given", "not_able", "declined")
}

// chooseProvider is the family's choice, or its change of mind.
//
//	@Summary		Choose a provider, or change the choice
//	@Description	Stores the list as it stands now, takes a place, opens the assignment and makes the receipt, all or nothing (R16–R23).
//	@ID				choose
//	@Tags			choice
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		ChoiceBody	true	"The choice"
//	@Success		200			{object}	FamilyOrder
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice [put]
func (s *server) chooseProvider(c echo.Context) error {
	in, shape := decode[ChoiceBody](c)
	shape = unless(shape, required("offer_id", in.OfferID), in.ChildView.faults())
	choice := orders.Choice{OfferID: in.OfferID, AcceptWaiting: in.AcceptWaiting, Note: in.NoteToProvider}
	if in.ChildView != nil {
		choice.ChildView = orders.ChildView(*in.ChildView)
	}
	view, err := s.Market.ChooseProvider(ctx(c), actor(c), change(c, shape), choice)
	return showOrder(c, view, err)
}

// withdrawChoice takes the choice back.
//
//	@Summary	Take the choice back
//	@ID			withdraw_choice
//	@Tags		choice
//	@Produce	json
//	@Param		id			path		string	true	"The order"
//	@Param		If-Match	header		string	true	"The ETag read"
//	@Success	200			{object}	FamilyOrder
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/choice [delete]
func (s *server) withdrawChoice(c echo.Context) error {
	view, err := s.Market.WithdrawChoice(ctx(c), actor(c), change(c, nothing(c)))
	return showOrder(c, view, err)
}

// LaterStartBody is the family's own, signed wish for a later start (R28).
type LaterStartBody struct {
	NotBefore calendar.Date `json:"not_before" format:"date" validate:"required"`
	Statement string        `json:"statement" text:"lines" validate:"required"`
} //	@name	LaterStartBody

// askLaterStart records the family's wish to start after the four months.
//
//	@Summary	Ask for a start after the four months (R28)
//	@ID			later_start
//	@Tags		choice
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"The order"
//	@Param		If-Match	header		string			true	"The ETag read"
//	@Param		body		body		LaterStartBody	true	"The wish"
//	@Success	200			{object}	FamilyOrder
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/later-start [post]
func (s *server) askLaterStart(c echo.Context) error {
	in, shape := decode[LaterStartBody](c)
	view, err := s.Market.AskLaterStart(ctx(c), actor(c), change(c, shape), in.NotBefore, in.Statement)
	return showOrder(c, view, err)
}

// StartAnswerBody tells whether the family agrees with the confirmed start.
type StartAnswerBody struct {
	Answer orders.StartAnswer `json:"answer" validate:"required" swaggertype:"string" enums:"agreed,not_agreed"`
} //	@name	StartAnswerBody

// answerStart records the family's answer to the confirmed start.
//
//	@Summary	Say whether the confirmed start was agreed
//	@ID			start_answer
//	@Tags		choice
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"The order"
//	@Param		If-Match	header		string			true	"The ETag read"
//	@Param		body		body		StartAnswerBody	true	"The answer"
//	@Success	200			{object}	FamilyOrder
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/start-answer [post]
func (s *server) answerStart(c echo.Context) error {
	in, shape := decode[StartAnswerBody](c)
	view, err := s.Market.AnswerStart(ctx(c), actor(c), change(c, shape), in.Answer)
	return showOrder(c, view, err)
}
