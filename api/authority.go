package api

import (
	"slices"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// ConsentBody is the consent to the other one's choice, with the child's view where the other one has not given it (R19).
type ConsentBody struct {
	ChildView ChildViewBody `json:"child_view"`
} //	@name	ConsentBody

// giveConsent makes the other one's proposal the choice.
//
//	@Summary		Consent to the other one's choice
//	@Description	At 16 and 17, with decision competence, the young person and a parent choose together (R18). The list, the place and the receipt are those of this moment; without a free place the proposal stands.
//	@ID				consent
//	@Tags			choice
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		ConsentBody	true	"The child's view, where R19 needs it"
//	@Success		200			{object}	FamilyOrder
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice/consent [post]
func (s *server) giveConsent(c echo.Context) error {
	in, shape := decode[ConsentBody](c)
	shape = unless(shape, in.ChildView.faults())
	view, err := s.Market.GiveConsent(ctx(c), actor(c), change(c, shape), orders.ChildView(in.ChildView))
	return showOrder(c, view, err)
}

// ReasonBody is why.
type ReasonBody struct {
	Reason string `json:"reason" text:"lines" validate:"required"`
} //	@name	ReasonBody

// object contests the choice.
//
//	@Summary		Object to the choice
//	@Description	For the guardian who did not choose, and for a user of 16 or 17, until the agreement (R51). The call-off waits until the objection is taken back or the district resolves it.
//	@ID				object
//	@Tags			choice
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		ReasonBody	true	"Why"
//	@Success		200			{object}	FamilyOrder
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice/objection [post]
func (s *server) object(c echo.Context) error {
	in, shape := decode[ReasonBody](c)
	view, err := s.Market.Object(ctx(c), actor(c), change(c, shape), in.Reason)
	return showOrder(c, view, err)
}

// withdrawObjection takes the caller's objection back.
//
//	@Summary	Take my objection back
//	@ID			withdraw_objection
//	@Tags		choice
//	@Produce	json
//	@Param		id			path		string	true	"The order"
//	@Param		If-Match	header		string	true	"The ETag read"
//	@Success	200			{object}	FamilyOrder
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/choice/objection [delete]
func (s *server) withdrawObjection(c echo.Context) error {
	view, err := s.Market.WithdrawObjection(ctx(c), actor(c), change(c, nothing(c)))
	return showOrder(c, view, err)
}

// resolveObjection is the district's word that the choice stands.
//
//	@Summary		Resolve an objection: the choice stands
//	@Description	With a reason, which the family reads (R51). The person's own objection at 16 or 17 cannot be set aside (R18).
//	@ID				resolve_objection
//	@Tags			choice
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		ReasonBody	true	"Why"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice/objection/resolution [post]
func (s *server) resolveObjection(c echo.Context) error {
	in, shape := decode[ReasonBody](c)
	view, err := s.Market.ResolveObjection(ctx(c), actor(c), change(c, shape), in.Reason)
	return showOrder(c, view, err)
}

// PaperBody is a signed form. chooser is the account of the representative who signed; consented_by of who signed beside it
// where two must choose (R18). printed_on is the day the overview was printed for the family: required while shown_on of the order is
// null (R21).
type PaperBody struct {
	OfferID          string        `json:"offer_id" text:"max=100" validate:"required"`
	AcceptWaiting    bool          `json:"accept_waiting"`
	Chooser          string        `json:"chooser" text:"max=100" validate:"required"`
	Ground           string        `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	ConsentedBy      string        `json:"consented_by" text:"max=100"`
	SignedOn         calendar.Date `json:"signed_on" format:"date" validate:"required"`
	ArchiveReference string        `json:"archive_reference" text:"max=200" validate:"required"`
	PrintedOn        calendar.Date `json:"printed_on" format:"date" extensions:"x-nullable"`
	ChildView        ChildViewBody `json:"child_view"`
} //	@name	PaperBody

func (b PaperBody) faults() []orders.Fault {
	grounds := make([]string, 0, len(orders.Grounds()))
	for _, ground := range orders.Grounds() {
		grounds = append(grounds, string(ground))
	}
	return slices.Concat(required("offer_id", b.OfferID), required("chooser", b.Chooser), oneOf("ground", b.Ground, grounds...),
		required("signed_on", b.SignedOn.String()), required("archive_reference", b.ArchiveReference), b.ChildView.faults())
}

// registerPaper stores a form that the family has signed.
//
//	@Summary		Register a choice signed on paper
//	@Description	It chooses nothing until another person of the district has confirmed it (R20). An earlier form is replaced.
//	@ID				register_paper
//	@Tags			choice
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string		true	"The order"
//	@Param			If-Match	header		string		true	"The ETag read"
//	@Param			body		body		PaperBody	true	"The form"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice/paper [post]
func (s *server) registerPaper(c echo.Context) error {
	in, shape := decode[PaperBody](c)
	view, err := s.Market.RegisterPaper(ctx(c), actor(c), change(c, unless(shape, in.faults())), orders.PaperForm{
		Choice:  orders.Choice{OfferID: in.OfferID, AcceptWaiting: in.AcceptWaiting, ChildView: orders.ChildView(in.ChildView)},
		Chooser: in.Chooser, Ground: orders.Ground(in.Ground), ConsentedBy: in.ConsentedBy, SignedOn: in.SignedOn,
		ArchiveReference: in.ArchiveReference, PrintedOn: in.PrintedOn,
	})
	return showOrder(c, view, err)
}

// removePaper takes a registered form away.
//
//	@Summary	Remove a registered form before it is confirmed
//	@ID			remove_paper
//	@Tags		choice
//	@Produce	json
//	@Param		id			path		string	true	"The order"
//	@Param		If-Match	header		string	true	"The ETag read"
//	@Success	200			{object}	Order
//	@Header		200			{string}	ETag	"The new version"
//	@Router		/v1/orders/{id}/choice/paper [delete]
func (s *server) removePaper(c echo.Context) error {
	view, err := s.Market.RemovePaper(ctx(c), actor(c), change(c, nothing(c)))
	return showOrder(c, view, err)
}

// confirmPaper is the second person's confirmation.
//
//	@Summary		Confirm a registered form, as another person
//	@Description	Makes it the family's choice: the list, the place and the receipt are those of this moment (R17, R20).
//	@ID				confirm_paper
//	@Tags			choice
//	@Produce		json
//	@Param			id			path		string	true	"The order"
//	@Param			If-Match	header		string	true	"The ETag read"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"The new version"
//	@Router			/v1/orders/{id}/choice/paper/confirm [post]
func (s *server) confirmPaper(c echo.Context) error {
	view, err := s.Market.ConfirmPaper(ctx(c), actor(c), change(c, nothing(c)))
	return showOrder(c, view, err)
}
