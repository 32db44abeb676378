package api

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// CallOff is the agreement between district and provider on one case, as both sign it. text is bokmål, whatever the reader's
// language: it is the text that is signed. text_version is its SHA-256.
type CallOff struct {
	Text        string      `json:"text" validate:"required"`
	TextVersion string      `json:"text_version" validate:"required"`
	Signatures  []Signature `json:"signatures" validate:"required"`
} //	@name	CallOff

// readCallOff shows the text in force, to district and provider alike.
//
//	@Summary	The call-off to be signed
//	@ID			read_call_off
//	@Tags		orders
//	@Produce	json
//	@Param		id	path		string	true	"order"
//	@Success	200	{object}	CallOff
//	@Header		200	{string}	ETag	"the version, for If-Match"
//	@Router		/v1/orders/{id}/call-off [get]
func (s *server) readCallOff(c echo.Context) error {
	text, view, err := s.Market.ReadCallOff(ctx(c), actor(c), c.Param("id"))
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, view.Order.Version,
		CallOff{Text: text.Text, TextVersion: text.Version(), Signatures: signaturesOf(view.Order.Round)})
}

// readTheirCallOff shows the same text to the provider.
//
//	@Summary	The call-off to be signed
//	@ID			read_assignment_call_off
//	@Tags		assignments
//	@Produce	json
//	@Param		id	path		string	true	"assignment"
//	@Success	200	{object}	CallOff
//	@Header		200	{string}	ETag	"the version, for If-Match"
//	@Router		/v1/assignments/{id}/call-off [get]
func (s *server) readTheirCallOff(c echo.Context) error { return s.readCallOff(c) }

// SignatureBody names the text that is signed, by its SHA-256.
type SignatureBody struct {
	TextVersion string `json:"text_version" text:"max=100" validate:"required"`
} //	@name	SignatureBody

// signCallOff signs for the district.
//
//	@Summary		Sign the call-off
//	@Description	The last signature makes the agreement and starts the four months (R26, R27).
//	@ID				call_off
//	@Tags			orders
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"order"
//	@Param			If-Match	header		string			true	"the ETag read"
//	@Param			body		body		SignatureBody	true	"the text signed"
//	@Success		200			{object}	Order
//	@Header			200			{string}	ETag	"the new version"
//	@Router			/v1/orders/{id}/call-off [post]
func (s *server) signCallOff(c echo.Context) error {
	in, shape := decode[SignatureBody](c)
	view, err := s.Market.SignCallOff(ctx(c), actor(c), change(c, shape), in.TextVersion)
	return showOrder(c, view, err)
}

// signTheirCallOff signs for the provider.
//
//	@Summary		Sign the call-off
//	@Description	The last signature makes the agreement and starts the four months (R26, R27).
//	@ID				sign_call_off
//	@Tags			assignments
//	@Accept			json
//	@Produce		json
//	@Param			id			path		string			true	"assignment"
//	@Param			If-Match	header		string			true	"the ETag read"
//	@Param			body		body		SignatureBody	true	"the text signed"
//	@Success		200			{object}	Assignment
//	@Header			200			{string}	ETag	"the new version"
//	@Router			/v1/assignments/{id}/call-off [post]
func (s *server) signTheirCallOff(c echo.Context) error {
	in, shape := decode[SignatureBody](c)
	view, err := s.Market.SignCallOff(ctx(c), actor(c), change(c, shape), in.TextVersion)
	return showAssignment(c, view, err)
}
