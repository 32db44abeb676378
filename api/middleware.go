package api

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/google/uuid"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"golang.org/x/time/rate"

	"github.com/pusterom/pusterom/internal/identity"
)

// Keys of what the middleware leaves in Echo's context.
const (
	requestKey = "request"
	actorKey   = "actor"
	bodyKey    = "body"
	limitKey   = "limit"
	causeKey   = "cause"
	// passwordKey holds a market.NewPassword, hashed before the handler runs.
	passwordKey = "password"
)

// identify gives every request an id of our own. A caller's is not taken over: it would stand in our log.
func (s *server) identify(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		id := uuid.NewString()
		c.Set(requestKey, id)
		c.Response().Header().Set(echo.HeaderXRequestID, id)
		return next(c)
	}
}

func requestID(c echo.Context) string {
	id, _ := c.Get(requestKey).(string)
	return id
}

// rescue turns a panic into a 500 that tells nothing; the log has the stack.
func (s *server) rescue(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		defer func() {
			switch fault := recover(); fault {
			case nil:
			case http.ErrAbortHandler:
				panic(fault)
			default:
				s.Logger.ErrorContext(ctx(c), "panic",
					"request", requestID(c), "fault", fmt.Sprint(fault), "stack", string(debug.Stack()))
				err = errInternal
			}
		}()
		return next(c)
	}
}

// secure sets the headers that every answer carries. What may be kept by a cache says so itself.
func (s *server) secure(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		if !s.PlainHTTP {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		return next(c)
	}
}

// minCompressed is the length from which compressing pays.
const minCompressed = 1 << 10

// compressed sends long answers as gzip to who takes it, quickly rather than tightly: they are made for one reader. Its ETag
// stays the thing's version, whatever the coding.
func compressed() echo.MiddlewareFunc {
	return middleware.GzipWithConfig(middleware.GzipConfig{
		Level: gzip.BestSpeed, MinLength: minCompressed,
		Skipper: func(c echo.Context) bool { return likedCodings(c, "gzip")[0] != "gzip" },
	})
}

// record logs one line per request: the route's pattern and never the path, for ids are nobody's business in a log.
func (s *server) record(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		began := s.Clock()
		if err := next(c); err != nil {
			c.Error(err)
		}
		fields := []any{
			"method", c.Request().Method, "route", c.Path(), "status", c.Response().Status,
			"took", s.Clock().Sub(began), "request", requestID(c),
		}
		if by := actor(c); !by.IsAnonymous() {
			fields = append(fields, "account", by.AccountID)
		}
		level := slog.LevelInfo
		if cause, _ := c.Get(causeKey).(error); cause != nil {
			fields = append(fields, "refused", cause.Error())
		}
		if c.Response().Status == http.StatusInternalServerError {
			level = slog.LevelError
		}
		s.Logger.Log(ctx(c), level, "request", fields...)
		if s.Observe != nil {
			s.Observe(c.Request().Method, c.Path(), c.Response().Status, s.Clock().Sub(began))
		}
		return nil
	}
}

// deadline gives every request an end: what waits for the database beyond it is given up (SC7).
func (s *server) deadline(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		limited, cancel := context.WithTimeout(ctx(c), s.RequestTime)
		defer cancel()
		c.SetRequest(c.Request().WithContext(limited))
		return next(c)
	}
}

// signInLimit slows down guessing: so many sign-ins and refreshes per address.
func (s *server) signInLimit() echo.MiddlewareFunc {
	store := middleware.NewRateLimiterMemoryStoreWithConfig(middleware.RateLimiterMemoryStoreConfig{
		Rate: rate.Limit(s.SignInRate), Burst: s.SignInBurst, ExpiresIn: 5 * time.Minute,
	})
	return middleware.RateLimiterWithConfig(middleware.RateLimiterConfig{
		Store:               store,
		IdentifierExtractor: func(c echo.Context) (string, error) { return c.RealIP(), nil },
		ErrorHandler:        func(_ echo.Context, err error) error { return errors.Join(errInternal, err) },
		DenyHandler:         func(echo.Context, string, error) error { return errRateLimited },
	})
}

// actor gives the caller, anonymous where no token is asked for.
func actor(c echo.Context) identity.Actor {
	by, _ := c.Get(actorKey).(identity.Actor)
	return by
}
