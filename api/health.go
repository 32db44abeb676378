package api

import (
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
)

// Health says how the server is.
type Health struct {
	Status string `json:"status" validate:"required" enums:"ok"`
} //	@name	Health

// live answers while the process runs.
//
//	@Summary	Does the process run?
//	@ID			read_liveness
//	@Tags		operations
//	@Produce	json
//	@Success	200	{object}	Health
//	@Router		/health/live [get]
func (s *server) live(c echo.Context) error { return write(c, http.StatusOK, Health{Status: "ok"}) }

// ready answers while the database does and the server is not about to stop.
//
//	@Summary	Can requests be answered?
//	@ID			read_readiness
//	@Tags		operations
//	@Produce	json
//	@Success	200	{object}	Health
//	@Failure	503	{object}	Problem
//	@Router		/health/ready [get]
func (s *server) ready(c echo.Context) error {
	if s.Stopping != nil && s.Stopping() {
		return fmt.Errorf("%w: the server is stopping", market.ErrUnavailable)
	}
	if err := s.Market.Ready(ctx(c)); err != nil {
		return err
	}
	return write(c, http.StatusOK, Health{Status: "ok"})
}

// jwks publishes the public keys of the access tokens.
//
//	@Summary	The public keys of access tokens (RFC 7517)
//	@ID			read_keys
//	@Tags		operations
//	@Produce	json
//	@Success	200	{object}	KeySet
//	@Router		/.well-known/jwks.json [get]
func (s *server) jwks(c echo.Context) error {
	set, err := s.JWKS()
	if err != nil {
		return err
	}
	c.Response().Header().Set("Cache-Control", "public, max-age=300")
	return c.Blob(http.StatusOK, echo.MIMEApplicationJSON, set)
}

// KeySet is a JWK set.
type KeySet struct {
	Keys []Key `json:"keys" validate:"required"`
} //	@name	KeySet

// Key is one public key of a JWK set.
type Key struct {
	Kty string `json:"kty" validate:"required"`
	Crv string `json:"crv" validate:"required"`
	Kid string `json:"kid" validate:"required"`
	Alg string `json:"alg" validate:"required"`
	Use string `json:"use" validate:"required"`
	X   string `json:"x" validate:"required"`
} //	@name	Key
