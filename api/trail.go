package api

import (
	"net/http"
	"net/url"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/audit"
	"github.com/pusterom/pusterom/internal/market"
)

// Event is one line of the case file as the caller may see it: which party acted, never which person; the account is there
// for the district alone. from and to are null unless the state moved.
type Event struct {
	ID        string            `json:"id" validate:"required" format:"uuid"`
	Type      string            `json:"type" validate:"required"`
	At        time.Time         `json:"at" validate:"required" format:"date-time"`
	Side      string            `json:"side" validate:"required" enums:"district,family,provider,system"`
	AccountID *string           `json:"account_id" validate:"required" extensions:"x-nullable"`
	From      *string           `json:"from" validate:"required" extensions:"x-nullable"`
	To        *string           `json:"to" validate:"required" extensions:"x-nullable"`
	Detail    map[string]string `json:"detail" validate:"required"`
} //	@name	Event

func eventOf(e audit.Entry) Event {
	shown := Event{
		ID: e.ID, Type: string(e.Type), At: e.At.UTC(), Side: string(e.Side), AccountID: orNull(e.AccountID), Detail: e.Detail,
	}
	if e.From != e.To {
		shown.From, shown.To = orNull(e.From), orNull(e.To)
	}
	return shown
}

// readTrail shows the case file of an order.
//
//	@Summary		The trail, as much of it as the caller may see
//	@Description	Oldest first, unless order says otherwise; next goes on in the order asked for. An auditor reads codes and dates, never a person or a text.
//	@ID				read_events
//	@Tags			orders
//	@Produce		json
//	@Param			id		path		string	true	"order"
//	@Param			order	query		string	false	"Which end comes first, else oldest"	Enums(oldest, newest)
//	@Param			limit	query		int		false	"1–100, else 20"
//	@Param			after	query		string	false	"next of the page before"
//	@Success		200		{object}	Page[Event]
//	@Router			/v1/orders/{id}/events [get]
func (s *server) readTrail(c echo.Context) error {
	page, query, shape := pageAnd(c, "order")
	filter, err := trailOrder(query)
	if shape == nil {
		shape = err
	}
	entries, next, err := s.Market.ReadTrail(ctx(c), actor(c), c.Param("id"), filter, page, shape)
	if err != nil {
		return err
	}
	shown := Page[Event]{Items: make([]Event, 0, len(entries)), Next: cursorOf(next)}
	for _, entry := range entries {
		shown.Items = append(shown.Items, eventOf(entry))
	}
	return write(c, http.StatusOK, shown)
}

// trailOrder reads which end of the case file comes first: the oldest, unless newest is asked for.
func trailOrder(query url.Values) (market.EventFilter, error) {
	order := query.Get("order")
	if query.Has("order") && order != "oldest" && order != "newest" {
		return market.EventFilter{}, badParameter("order", "unknown_value")
	}
	return market.EventFilter{NewestFirst: order == "newest"}, nil
}

// readTheirTrail shows a provider its own round. It never learns the id of the order.
//
//	@Summary	The trail of my assignment
//	@ID			read_assignment_events
//	@Tags		assignments
//	@Produce	json
//	@Param		id		path		string	true	"assignment"
//	@Param		order	query		string	false	"Which end comes first, else oldest"	Enums(oldest, newest)
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[Event]
//	@Router		/v1/assignments/{id}/events [get]
func (s *server) readTheirTrail(c echo.Context) error { return s.readTrail(c) }
