package api

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
)

// MeChange is what people change in their own account; fields that are absent stay, and null takes an address or a number away.
type MeChange struct {
	Email    Maybe[string] `json:"email" swaggertype:"string" extensions:"x-nullable" text:"max=254"`
	Phone    Maybe[string] `json:"phone" swaggertype:"string" extensions:"x-nullable" text:"max=30"`
	Language *string       `json:"language" enums:"nb,nn,en"`
} //	@name	MeChange

// changeMe changes where the caller is reached, and in which language.
//
//	@Summary	Where am I reached?
//	@ID			change_me
//	@Tags		sessions
//	@Accept		json
//	@Produce	json
//	@Param		If-Match	header		string		true	"the ETag read"
//	@Param		body		body		MeChange	true	"what changes"
//	@Success	200			{object}	Me
//	@Router		/v1/me [patch]
func (s *server) changeMe(c echo.Context) error {
	in, shape := decode[MeChange](c)
	account, party, err := s.Market.ChangeMe(ctx(c), actor(c), change(c, shape), market.MeEdit{
		Email: in.Email.orNil(), Phone: in.Phone.orNil(), Language: in.Language,
	})
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, account.Version, meOf(account, party))
}

// MyPassword is the body of another password of one's own.
type MyPassword struct {
	Current  string `json:"current" validate:"required" text:"raw"`
	Password string `json:"password" validate:"required" text:"raw"`
} //	@name	MyPassword

// changeMyPassword gives the caller another password.
//
//	@Summary		Another password of my own
//	@Description	Every other session of the account ends; this one goes on. As many tries as for signing in. It takes no idempotency key: nothing of such a request is kept.
//	@ID				change_my_password
//	@Tags			sessions
//	@Accept			json
//	@Produce		json
//	@Param			body	body		MyPassword	true	"the present password, and the new one"
//	@Success		200		{object}	Me
//	@Router			/v1/me/password [put]
func (s *server) changeMyPassword(c echo.Context) error {
	in, err := decode[MyPassword](c)
	if err != nil {
		return err
	}
	account, party, err := s.Market.ChangeMyPassword(ctx(c), actor(c), in.Current, in.Password)
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, account.Version, meOf(account, party))
}
