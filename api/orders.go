package api

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labstack/echo/v4"
	"golang.org/x/text/unicode/norm"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
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

// listOrders lists the caller's cases.
//
//	@Summary		The caller's orders, newest first
//	@Description	With Accept: text/csv a district gets all of them as one file for a Norwegian spreadsheet, with the same filters and without limit and after.
//	@ID				list_orders
//	@Tags			orders
//	@Produce		json,text/csv
//	@Param		state			query		string	false	"Only orders in this state"	Enums(draft, published, chosen, suitable, agreed, start_confirmed, started, ended, withdrawn)
//	@Param		lot				query		string	false	"Only orders of this lot"	Enums(group_respite, residential_respite)
//	@Param		caseworker_id	query		string	false	"Only this caseworker's; for a district"
//	@Param		reference		query		string	false	"Only orders whose reference holds this text, in any case; for a district also case_reference"
//	@Param		due_from		query		string	false	"Only orders due on this day or later, YYYY-MM-DD"		Format(date)
//	@Param		due_to			query		string	false	"Only orders due on this day or earlier, YYYY-MM-DD"	Format(date)
//	@Param		limit			query		int		false	"How many at most"	minimum(1)	maximum(100)	default(20)
//	@Param		after			query		string	false	"The next of the page before"
//	@Success	200				{object}	Page[EitherOrder]
//	@Router		/v1/orders [get]
func (s *server) listOrders(c echo.Context) error {
	known := []string{"state", "lot", "reference", "due_from", "due_to"}
	if policy.SideOf(actor(c).Role) == orders.District {
		known = append(known, "caseworker_id")
	}
	sheet, err := wantsSheet(c)
	if err != nil {
		return err
	}
	if sheet {
		query, err := queryOf(c, known...)
		if err != nil {
			return err
		}
		return s.sendOrders(c, query)
	}
	filter, page, err := caseFilter(c, known...)
	if err != nil {
		return err
	}
	return s.showOrders(c, filter, page)
}

// showOrders answers with a page of the caller's cases.
func (s *server) showOrders(c echo.Context, filter market.OrderFilter, page market.Page) error {
	views, err := s.Market.ListOrders(ctx(c), actor(c), filter, page)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, pageOfViews(views, func(v market.View) EitherOrder { return lineOf(v, actor(c)) }))
}

// NameSearch is whom a caseworker looks for. It is a body because an address ends in logs and histories.
type NameSearch struct {
	Name string `json:"name" text:"max=200" validate:"required" minLength:"2"`
} //	@name	NameSearch

// leastName is how many characters of a name are looked for at least.
const leastName = 2

// searchOrders finds cases by the person's name.
//
//	@Summary		The district's orders for a person, newest first
//	@Description	Each word begins a part of the name, in any case. Nothing is changed and nothing kept: no Idempotency-Key. The parameters narrow as in the list.
//	@ID				search_orders
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			state			query		string	false	"Only orders in this state"	Enums(draft, published, chosen, suitable, agreed, start_confirmed, started, ended, withdrawn)
//	@Param			lot				query		string	false	"Only orders of this lot"	Enums(group_respite, residential_respite)
//	@Param			caseworker_id	query		string	false	"Only this caseworker's"
//	@Param			reference		query		string	false	"Only orders whose reference or case_reference holds this text, in any case"
//	@Param			due_from		query		string	false	"Only orders due on this day or later, YYYY-MM-DD"		Format(date)
//	@Param			due_to			query		string	false	"Only orders due on this day or earlier, YYYY-MM-DD"	Format(date)
//	@Param			limit			query		int		false	"How many at most"	minimum(1)	maximum(100)	default(20)
//	@Param			after			query		string	false	"The next of the page before"
//	@Param			body			body		NameSearch	true	"Whom"
//	@Success		200				{object}	Page[EitherOrder]
//	@Router			/v1/orders/search [post]
func (s *server) searchOrders(c echo.Context) error {
	filter, page, err := caseFilter(c, "state", "lot", "reference", "due_from", "due_to", "caseworker_id")
	if err != nil {
		return err
	}
	in, shape := decode[NameSearch](c)
	if err := unless(shape, longEnough("name", in.Name)); err != nil {
		return err
	}
	filter.Name = in.Name
	return s.showOrders(c, filter, page)
}

// longEnough holds a name to the letters that a search needs.
func longEnough(field, name string) []orders.Fault {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, name)
	switch {
	case name == "":
		return required(field, name)
	case utf8.RuneCountInString(letters) < leastName:
		return []orders.Fault{{Field: field, Code: "too_short"}}
	}
	return nil
}

// caseFilter reads what narrows a list of cases, and the page.
func caseFilter(c echo.Context, known ...string) (market.OrderFilter, market.Page, error) {
	page, query, err := pageAnd(c, known...)
	if err != nil {
		return market.OrderFilter{}, page, err
	}
	filter, err := narrowing(query)
	return filter, page, err
}

// narrowing reads what narrows a list of cases.
func narrowing(query url.Values) (market.OrderFilter, error) {
	filter := market.OrderFilter{
		State: orders.State(query.Get("state")), Lot: providers.Lot(query.Get("lot")), CaseworkerID: query.Get("caseworker_id"),
		Reference: norm.NFC.String(strings.TrimSpace(query.Get("reference"))),
	}
	switch {
	case query.Has("state") && !slices.Contains(orders.States(), filter.State):
		return filter, badParameter("state", "unknown_value")
	case query.Has("lot") && !filter.Lot.Valid():
		return filter, badParameter("lot", "unknown_value")
	case query.Has("reference") && filter.Reference == "":
		return filter, badParameter("reference", "required")
	case utf8.RuneCountInString(filter.Reference) > mostReference:
		return filter, badParameter("reference", "too_long")
	}
	return filter, duePeriod(query, &filter)
}

// mostReference is how long a reference may be, as in the body of an order.
const mostReference = 100

// duePeriod reads the days between which a case is due; either may be left out.
func duePeriod(query url.Values, filter *market.OrderFilter) error {
	from, fromErr := calendar.Parse(query.Get("due_from"))
	to, toErr := calendar.Parse(query.Get("due_to"))
	filter.DueFrom, filter.DueTo = from, to
	switch {
	case query.Has("due_from") && fromErr != nil:
		return badParameter("due_from", "bad_date")
	case query.Has("due_to") && toErr != nil:
		return badParameter("due_to", "bad_date")
	case toErr == nil && to.Before(from):
		return badParameter("due_to", "crossed")
	}
	return nil
}

// pageOfViews shows a page of cases.
func pageOfViews[V any](views market.Views, show func(market.View) V) Page[V] {
	shown := Page[V]{Items: make([]V, 0, len(views.Items)), Next: cursorOf(views.Next)}
	for _, view := range views.Items {
		shown.Items = append(shown.Items, show(view))
	}
	return shown
}

// cursorOf wraps a place in a list, nil when there is no more.
func cursorOf(place string) *string {
	if place == "" {
		return nil
	}
	cursor := base64.RawURLEncoding.EncodeToString([]byte(place))
	return &cursor
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
