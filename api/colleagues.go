package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

// Colleague is somebody of the caller's district who works on cases.
type Colleague struct {
	ID   string `json:"id" validate:"required" format:"uuid"`
	Name string `json:"name" validate:"required"`
	// Phone is where they are called.
	Phone *string `json:"phone" validate:"required" extensions:"x-nullable"`
} //	@name	Colleague

// listCaseworkers lists whom a case can be handed to.
//
//	@Summary	My district's caseworkers and managers, by name
//	@ID			list_caseworkers
//	@Tags		accounts
//	@Produce	json
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[Colleague]
//	@Router		/v1/caseworkers [get]
func (s *server) listCaseworkers(c echo.Context) error {
	page, _, err := pageAnd(c)
	if err != nil {
		return err
	}
	list, err := s.Market.ListCaseworkers(ctx(c), actor(c), page)
	if err != nil {
		return err
	}
	cursor := func(a identity.Account) string { return market.After(a.Name, a.ID) }
	return write(c, http.StatusOK, listed(page, list, cursor, func(a identity.Account) Colleague {
		return Colleague{ID: a.ID, Name: a.Name, Phone: orNull(a.Phone)}
	}))
}
