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
//	@Param		reference		query		string	false	"Only orders whose reference holds this text, in any case; for a district also case_reference and the assignment's"
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

// A search is for at least so many characters of a name, and at most so many words: each is a look through all the names.
const (
	leastName = 2
	mostWords = 8
)

// searchOrders finds cases by the person's name.
//
//	@Summary		The district's orders for a person, newest first
//	@Description	Each word begins a part of the name, in any case; at most eight words. Nothing is changed and nothing kept: no Idempotency-Key. The parameters narrow as in the list.
//	@ID				search_orders
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			state			query		string	false	"Only orders in this state"	Enums(draft, published, chosen, suitable, agreed, start_confirmed, started, ended, withdrawn)
//	@Param			lot				query		string	false	"Only orders of this lot"	Enums(group_respite, residential_respite)
//	@Param			caseworker_id	query		string	false	"Only this caseworker's"
//	@Param			reference		query		string	false	"Only orders whose reference, case_reference or assignment reference holds this text, in any case"
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
	if err := unless(shape, searchable("name", in.Name)); err != nil {
		return err
	}
	filter.Name = in.Name
	return s.showOrders(c, filter, page)
}

// searchable holds a name to the letters that a search needs, and to the words that it may have.
func searchable(field, name string) []orders.Fault {
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
	case len(strings.Fields(strings.ReplaceAll(name, "-", " "))) > mostWords:
		return []orders.Fault{{Field: field, Code: "too_many_words"}}
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
