package api

import (
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
)

// The refresh cookie's name. Browsers hold the first to Secure, to this host alone and to the path /; over plain HTTP they
// would refuse it.
const (
	secureCookie = "__Host-pusterom-refresh"
	plainCookie  = "pusterom-refresh"
)

// keepCookie gives the browser the refresh token to keep as long as the session can live. No script can read it, and no
// request from another site carries it. It is asked for in one place only, the refresh: everything else needs the bearer token.
func (s *server) keepCookie(c echo.Context, grant market.Grant) {
	left := grant.EndsAt.Sub(s.Clock())
	s.setCookie(c, grant.RefreshToken, max(1, int(left/time.Second))) // 0 would mean until the browser is closed
}

// dropCookie takes the refresh token away from the browser.
func (s *server) dropCookie(c echo.Context) { s.setCookie(c, "", -1) }

func (s *server) setCookie(c echo.Context, value string, maxAge int) {
	c.SetCookie(&http.Cookie{ //nolint:gosec // Secure everywhere but where the operator has said that there is no TLS
		Name: s.cookieName(), Value: value, Path: "/", MaxAge: maxAge,
		HttpOnly: true, Secure: !s.PlainHTTP, SameSite: http.SameSiteStrictMode,
	})
}

func (s *server) cookieName() string {
	if s.PlainHTTP {
		return plainCookie
	}
	return secureCookie
}

// cookieToken reads the refresh token from the one cookie of its name. [identity.ErrUnauthenticated] without one, and
// errOtherSite when the browser says that another site asks.
func (s *server) cookieToken(c echo.Context) (*string, error) {
	given := c.Request().CookiesNamed(s.cookieName())
	switch {
	case len(given) != 1:
		return nil, fmt.Errorf("%w: no refresh token", identity.ErrUnauthenticated)
	case !ownPage(c):
		return nil, errOtherSite
	}
	return &given[0].Value, nil
}

// ownPage tells whether the request comes from a page of our own, as far as the client says: browsers do, others need no
// protection from other sites.
func ownPage(c echo.Context) bool {
	for _, site := range c.Request().Header.Values("Sec-Fetch-Site") {
		if site != "same-origin" {
			return false
		}
	}
	return true
}
