package api

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// enter is what happens before every handler: who calls, may such a role do this at all, could the ids exist. Then the
// route prepares what must stay outside a transaction, and an idempotency key, if there is one, decides whether the handler runs.
func (s *server) enter(r route) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Set(limitKey, r.bodyLimit())
		by, err := s.caller(c, r)
		if err != nil {
			return err
		}
		c.Set(actorKey, by)
		if !possibleIDs(c) {
			return orders.ErrNotFound
		}
		if r.prepare != nil {
			r.prepare(s, c)
		}
		if r.repeatable() {
			return s.once(c, r, by)
		}
		return r.handle(s, c)
	}
}

// caller authenticates the request and refuses a role that may never do the route's action, before any case is loaded.
func (s *server) caller(c echo.Context, r route) (identity.Actor, error) {
	rule, _ := policy.RuleFor(r.Action)
	given := c.Request().Header.Values(echo.HeaderAuthorization)
	if rule.Public && (!r.token || len(given) == 0) {
		return identity.Anonymous(), nil
	}
	claims, err := s.Tokens.Verify(bearer(given))
	if err != nil {
		return identity.Anonymous(), err
	}
	by, err := s.Market.Caller(ctx(c), claims)
	if err != nil || rule.Public || policy.MayEver(r.Action, by.Role) {
		return by, err
	}
	return by, orders.Refuse(market.ErrMissingRole, "", "roles", roleList(policy.RolesFor(r.Action)))
}

// bearer takes the token out of the one Authorization header; anything else is no token, which is refused like a bad one.
func bearer(given []string) string {
	if len(given) != 1 {
		return ""
	}
	scheme, token, _ := strings.Cut(given[0], " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return token
}

func roleList(roles []identity.Role) string {
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}

// possibleIDs tells whether every id of the path is written as we write ids. What is not cannot be anything we know.
func possibleIDs(c echo.Context) bool {
	for i, name := range c.ParamNames() {
		if name != "id" && !strings.HasSuffix(name, "_id") {
			continue
		}
		if !allIDs(c.ParamValues()[i : i+1]) {
			return false
		}
	}
	return true
}

// allIDs tells whether every text is written as we write ids.
func allIDs(texts []string) bool {
	return !slices.ContainsFunc(texts, func(text string) bool {
		id, err := uuid.Parse(text)
		return err != nil || id.String() != text
	})
}

func ctx(c echo.Context) context.Context { return c.Request().Context() }
