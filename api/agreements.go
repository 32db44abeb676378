package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/providers"
)

// Agreement is a framework agreement. ValidTo is its last day, null while it is open.
type Agreement struct {
	ID           string   `json:"id" validate:"required" format:"uuid"`
	Reference    string   `json:"reference" validate:"required"`
	Name         string   `json:"name" validate:"required"`
	Municipality string   `json:"municipality" validate:"required"`
	Lots         []string `json:"lots" validate:"required" enums:"group_respite,residential_respite"`
	Districts    []string `json:"districts" validate:"required"`
	ValidFrom    string   `json:"valid_from" validate:"required" format:"date"`
	ValidTo      *string  `json:"valid_to" validate:"required" extensions:"x-nullable" format:"date"`
	Published    bool     `json:"published" validate:"required"`
	Version      int64    `json:"version" validate:"required"`
} //	@name	Agreement

// AgreementBody is the body of a new agreement, and of a change: then fields that are absent stay.
type AgreementBody struct {
	Reference *string               `json:"reference" text:"max=100"`
	Name      *string               `json:"name" text:"max=200"`
	Lots      *[]string             `json:"lots" enums:"group_respite,residential_respite"`
	Districts *[]string             `json:"districts"`
	ValidFrom *providers.Date       `json:"valid_from" swaggertype:"string" format:"date"`
	ValidTo   Maybe[providers.Date] `json:"valid_to" swaggertype:"string" format:"date" extensions:"x-nullable"`
} //	@name	AgreementBody

func (b AgreementBody) edit() market.AgreementEdit {
	edit := market.AgreementEdit{Reference: b.Reference, Name: b.Name, Districts: b.Districts, ValidFrom: b.ValidFrom}
	if b.Lots != nil {
		lots := kinds[providers.Lot](*b.Lots)
		edit.Lots = &lots
	}
	if b.ValidTo.Given {
		edit.ValidTo = &b.ValidTo.Value
	}
	return edit
}

// listAgreements lists the agreements that the caller may see.
//
//	@Summary	The framework agreements in force, and for their owner all of its own
//	@ID			list_agreements
//	@Tags		agreements
//	@Produce	json
//	@Param		limit	query		int		false	"1–100, else 20"
//	@Param		after	query		string	false	"next of the page before"
//	@Success	200		{object}	Page[Agreement]
//	@Router		/v1/agreements [get]
func (s *server) listAgreements(c echo.Context) error {
	page, _, err := pageAnd(c)
	if err != nil {
		return err
	}
	list, err := s.Market.ListAgreements(ctx(c), actor(c), page)
	if err != nil {
		return err
	}
	cursor := func(a providers.Agreement) string { return market.After(a.Name, a.ID) }
	return write(c, http.StatusOK, listed(page, list, cursor, agreementOf))
}

// readAgreement reads one agreement.
//
//	@Summary	One framework agreement
//	@ID			read_agreement
//	@Tags		agreements
//	@Produce	json
//	@Param		id	path		string	true	"agreement"
//	@Success	200	{object}	Agreement
//	@Router		/v1/agreements/{id} [get]
func (s *server) readAgreement(c echo.Context) error {
	agreement, err := s.Market.ReadAgreement(ctx(c), actor(c), c.Param("id"))
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, agreement.Version, agreementOf(agreement))
}

// addAgreement drafts an agreement.
//
//	@Summary	Draft a framework agreement
//	@ID			add_agreement
//	@Tags		agreements
//	@Accept		json
//	@Produce	json
//	@Param		body	body		AgreementBody	true	"the agreement"
//	@Success	201		{object}	Agreement
//	@Router		/v1/agreements [post]
func (s *server) addAgreement(c echo.Context) error {
	in, err := decode[AgreementBody](c)
	if err != nil {
		return err
	}
	agreement, err := s.Market.AddAgreement(ctx(c), actor(c), in.edit())
	if err != nil {
		return err
	}
	return answer(c, http.StatusCreated, agreement.Version, agreementOf(agreement))
}

// changeAgreement changes a draft; after publication only the name and the last day.
//
//	@Summary	Change an agreement: everything before publication, then its name and last day
//	@ID			change_agreement
//	@Tags		agreements
//	@Accept		json
//	@Produce	json
//	@Param		id			path		string			true	"agreement"
//	@Param		If-Match	header		string			true	"the ETag read"
//	@Param		body		body		AgreementBody	true	"what changes"
//	@Success	200			{object}	Agreement
//	@Router		/v1/agreements/{id} [patch]
func (s *server) changeAgreement(c echo.Context) error {
	in, shape := decode[AgreementBody](c)
	agreement, err := s.Market.ChangeAgreement(ctx(c), actor(c), change(c, shape), in.edit())
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, agreement.Version, agreementOf(agreement))
}

// publishAgreement makes an agreement count from its first day.
//
//	@Summary	Publish an agreement
//	@ID			publish_agreement
//	@Tags		agreements
//	@Produce	json
//	@Param		id			path		string	true	"agreement"
//	@Param		If-Match	header		string	true	"the ETag read"
//	@Success	200			{object}	Agreement
//	@Router		/v1/agreements/{id}/publish [post]
func (s *server) publishAgreement(c echo.Context) error {
	agreement, err := s.Market.PublishAgreement(ctx(c), actor(c), change(c, nothing(c)))
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, agreement.Version, agreementOf(agreement))
}

func agreementOf(a providers.Agreement) Agreement {
	return Agreement{
		ID: a.ID, Reference: a.Reference, Name: a.Name, Municipality: a.Municipality,
		Lots: listOf(a.Lots), Districts: listOf(a.Districts),
		ValidFrom: string(a.ValidFrom), ValidTo: orNull(string(a.ValidTo)), Published: a.Published, Version: a.Version,
	}
}

// kinds reads a list of codes.
func kinds[T ~string](list []string) []T {
	codes := make([]T, len(list))
	for i, code := range list {
		codes[i] = T(code)
	}
	return codes
}
