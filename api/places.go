package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// FrameworkPlace is a provider's place on an agreement in one lot.
type FrameworkPlace struct {
	ID           string   `json:"id" validate:"required" format:"uuid"`
	AgreementID  string   `json:"agreement_id" validate:"required" format:"uuid"`
	ProviderID   string   `json:"provider_id" validate:"required" format:"uuid"`
	ProviderName string   `json:"provider_name" validate:"required"`
	Lot          string   `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
	Status       string   `json:"status" validate:"required" enums:"draft,signed,countersigned,on_hold,suspended,ended"`
	Reason       *string  `json:"reason" validate:"required" extensions:"x-nullable"`
	Next         []string `json:"next" validate:"required" enums:"draft,signed,countersigned,on_hold,suspended,ended"`
	// LiveCases is how many cases have the provider by this place now; null when they are about one to four persons.
	LiveCases *int  `json:"live_cases" validate:"required" extensions:"x-nullable"`
	Version   int64 `json:"version" validate:"required"`
} //	@name	FrameworkPlace

// NewFrameworkPlace is the body of a new place.
type NewFrameworkPlace struct {
	ProviderID string `json:"provider_id" validate:"required" format:"uuid"`
	Lot        string `json:"lot" validate:"required" enums:"group_respite,residential_respite"`
} //	@name	NewFrameworkPlace

// FrameworkPlaceMove is the body that takes a place to another status.
type FrameworkPlaceMove struct {
	Status string `json:"status" validate:"required" enums:"draft,signed,countersigned,on_hold,suspended,ended"`
	Reason string `json:"reason" text:"lines,max=1000"`
} //	@name	FrameworkPlaceMove

// listPlaces lists who holds a place on an agreement.
//
//	@Summary	Who holds a place on my agreement
//	@ID			list_framework_places
//	@Tags		agreements
//	@Produce	json
//	@Param		id		path		string	true	"agreement"
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[FrameworkPlace]
//	@Router		/v1/agreements/{id}/framework-places [get]
func (s *server) listPlaces(c echo.Context) error {
	page, _, err := pageAnd(c)
	if err != nil {
		return err
	}
	list, err := s.Market.ListPlaces(ctx(c), actor(c), c.Param("id"), page)
	if err != nil {
		return err
	}
	cursor := func(p market.PlaceLine) string { return market.After(p.ProviderName, p.ID) }
	return write(c, http.StatusOK, listed(page, list, cursor, placeOf))
}

// addPlace drafts a place.
//
//	@Summary	Draft a provider's place on my agreement
//	@ID			add_framework_place
//	@Tags		agreements
//	@Accept		json
//	@Produce	json
//	@Param		id		path		string				true	"agreement"
//	@Param		body	body		NewFrameworkPlace	true	"provider and lot"
//	@Success	201		{object}	FrameworkPlace
//	@Router		/v1/agreements/{id}/framework-places [post]
func (s *server) addPlace(c echo.Context) error {
	in, shape := decode[NewFrameworkPlace](c)
	place, err := s.Market.AddPlace(ctx(c), actor(c), change(c, shape), in.ProviderID, providers.Lot(in.Lot))
	if err != nil {
		return err
	}
	return answer(c, http.StatusCreated, place.Version, placeOf(place))
}

// movePlace takes a place to another status: countersigned, on hold, suspended, ended.
//
//	@Summary	Take a place to another status
//	@ID			move_framework_place
//	@Tags		agreements
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string				true	"agreement"
//	@Param		place_id	path		string				true	"place"
//	@Param		If-Match	header		string				true	"the ETag read"
//	@Param		body		body		FrameworkPlaceMove	true	"status, and a reason when it takes something from the provider"
//	@Success	200			{object}	FrameworkPlace
//	@Router		/v1/agreements/{id}/framework-places/{place_id} [patch]
func (s *server) movePlace(c echo.Context) error {
	in, shape := decode[FrameworkPlaceMove](c)
	ch := change(c, shape)
	ch.ID = c.Param("place_id")
	place, err := s.Market.MovePlace(ctx(c), actor(c), c.Param("id"), ch, providers.PlaceStatus(in.Status), in.Reason)
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, place.Version, placeOf(place))
}

func placeOf(p market.PlaceLine) FrameworkPlace {
	return FrameworkPlace{
		ID: p.ID, AgreementID: p.AgreementID, ProviderID: p.ProviderID, ProviderName: p.ProviderName,
		Lot: string(p.Lot), Status: string(p.Status), Reason: orNull(p.Reason), Next: listOf(p.Status.Next()),
		LiveCases: p.Live.Shown(), Version: p.Version,
	}
}
