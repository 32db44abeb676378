package api

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/policy"
)

// SignIn is the body of a sign-in.
type SignIn struct {
	Login    string `json:"login" validate:"required"`
	Password string `json:"password" validate:"required" text:"raw"`
	// Cookie keeps the refresh token in a cookie that no script can read, instead of in the answer: for browsers.
	Cookie bool `json:"cookie"`
} //	@name	SignIn

// Refresh is the body of a refresh. Without a token, or without a body, the token is the cookie's.
type Refresh struct {
	RefreshToken *string `json:"refresh_token"`
} //	@name	Refresh

// Session is what a sign-in or a refresh gives out.
type Session struct {
	AccessToken string    `json:"access_token" validate:"required"`
	ExpiresAt   time.Time `json:"expires_at" validate:"required" format:"date-time"`
	// RefreshToken is null when a cookie holds it.
	RefreshToken *string `json:"refresh_token" validate:"required" extensions:"x-nullable"`
	// IdleEndsAt is when the session ends if it is not refreshed before.
	IdleEndsAt time.Time `json:"idle_ends_at" validate:"required" format:"date-time"`
	// EndsAt is when the session ends, however often it is refreshed.
	EndsAt time.Time `json:"ends_at" validate:"required" format:"date-time"`
	// Now is the server's clock, by which every due date counts: a client's own clock may be wrong, and a demo's is shifted.
	Now     time.Time `json:"now" validate:"required" format:"date-time"`
	Account Me        `json:"account" validate:"required"`
} //	@name	Session

// Me is the caller's own account and the party it acts for.
type Me struct {
	ID    string `json:"id" validate:"required" format:"uuid"`
	Login string `json:"login" validate:"required"`
	Name  string `json:"name" validate:"required"`
	Role  string `json:"role" validate:"required" enums:"caseworker,district_manager,family,provider_coordinator,provider_manager,agreement_owner,auditor,system"`
	Party Party  `json:"party" validate:"required"`
	// Email and Language are how the caller is told that there is a message.
	Email    *string `json:"email" validate:"required" extensions:"x-nullable"`
	Language string  `json:"language" validate:"required" enums:"nb,nn,en"`
	// Phone is where the caller is called.
	Phone   *string `json:"phone" validate:"required" extensions:"x-nullable"`
	Version int64   `json:"version" validate:"required"`
	// Actions are what the caller's role may ever do, in a fixed order. What can be done to one case stands in that case.
	Actions []string `json:"actions" validate:"required"`
} //	@name	Me

// Party is the district, family, provider or municipality acted for.
type Party struct {
	ID   string `json:"id" validate:"required"`
	Kind string `json:"kind" validate:"required" enums:"district,family,provider,municipality,system"`
	Name string `json:"name" validate:"required"`
} //	@name	Party

// signIn opens a session.
//
//	@Summary		Sign in
//	@Description	With "cookie": true the refresh token is set as a cookie (HttpOnly, SameSite=Strict) and is null in the answer. The cookie counts for a refresh alone; every other request needs the access token.
//	@ID				sign_in
//	@Tags			sessions
//	@Accept			json
//	@Produce		json
//	@Param			body	body		SignIn	true	"login and password"
//	@Success		201		{object}	Session
//	@Router			/v1/sessions [post]
func (s *server) signIn(c echo.Context) error {
	in, shape := decode[SignIn](c)
	if err := unless(shape, required("login", in.Login), required("password", in.Password)); err != nil {
		return err
	}
	if in.Cookie && !ownPage(c) {
		return errOtherSite
	}
	grant, err := s.Market.SignIn(ctx(c), in.Login, in.Password)
	if err != nil {
		return err
	}
	return s.granted(c, http.StatusCreated, grant, in.Cookie)
}

// refreshSession exchanges a refresh token.
//
//	@Summary		Go on with a session
//	@Description	Without a token in the body the cookie's is used, and its successor is set as the cookie again. A browser must ask from a page of this site.
//	@ID				refresh_session
//	@Tags			sessions
//	@Accept			json
//	@Produce		json
//	@Param			body	body		Refresh	false	"the refresh token, good for one use; nothing for a browser that keeps it in the cookie"
//	@Success		200		{object}	Session
//	@Router			/v1/sessions/refresh [post]
func (s *server) refreshSession(c echo.Context) error {
	in, err := optional[Refresh](c)
	if err != nil {
		return err
	}
	token, byCookie := in.RefreshToken, in.RefreshToken == nil
	if byCookie {
		if token, err = s.cookieToken(c); err != nil {
			return err
		}
	}
	grant, err := s.Market.RefreshSession(ctx(c), *token)
	if err != nil {
		return err
	}
	return s.granted(c, http.StatusOK, grant, byCookie)
}

// granted answers with the session, its refresh token in the cookie or in the body.
func (s *server) granted(c echo.Context, status int, grant market.Grant, byCookie bool) error {
	party, err := s.Market.PartyOf(ctx(c), grant.Account)
	if err != nil {
		return err
	}
	session := Session{
		AccessToken: grant.AccessToken, ExpiresAt: grant.ExpiresAt.UTC(),
		IdleEndsAt: wholeSecond(grant.IdleEndsAt), EndsAt: wholeSecond(grant.EndsAt),
		Now: s.Clock().UTC(), Account: meOf(grant.Account, party),
	}
	if byCookie {
		s.keepCookie(c, grant)
	} else {
		session.RefreshToken = &grant.RefreshToken
	}
	return write(c, status, session)
}

// wholeSecond is the instant in UTC, never later than it is.
func wholeSecond(at time.Time) time.Time { return at.UTC().Truncate(time.Second) }

// signOut ends the session of the caller's token, and takes the browser's cookie away.
//
//	@Summary	Sign out
//	@ID			sign_out
//	@Tags		sessions
//	@Success	204
//	@Router		/v1/sessions [delete]
func (s *server) signOut(c echo.Context) error {
	if err := s.Market.SignOut(ctx(c), actor(c)); err != nil {
		return err
	}
	s.dropCookie(c)
	return c.NoContent(http.StatusNoContent)
}

// me tells the caller who they are here.
//
//	@Summary	Who am I?
//	@ID			read_me
//	@Tags		sessions
//	@Produce	json
//	@Success	200	{object}	Me
//	@Router		/v1/me [get]
func (s *server) me(c echo.Context) error {
	if _, err := queryOf(c); err != nil {
		return err
	}
	account, party, err := s.Market.Me(ctx(c), actor(c))
	if err != nil {
		return err
	}
	return answer(c, http.StatusOK, account.Version, meOf(account, party))
}

func meOf(a identity.Account, p market.Party) Me {
	return Me{
		ID: a.ID, Login: a.Login, Name: a.Name, Role: string(a.Role),
		Party: Party{ID: p.ID, Kind: string(p.Kind), Name: p.Name},
		Email: orNull(a.Email), Phone: orNull(a.Phone), Language: notify.LanguageOf(a.Language), Version: a.Version,
		Actions: listOf(policy.ActionsFor(a.Role)),
	}
}
