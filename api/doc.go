// Package api is the HTTP surface of Pusterom: JSON in, use case, JSON out. It is the only package that imports Echo, and
// it knows no rule of the framework agreement. routes.go is the table of contents.
//
// # How a handler is written
//
// A handler is a method of server, registered by one line in routes.go and described by swag comments, from which
// docs/openapi.json is generated (go generate ./api). It reads like this:
//
//	func (s *server) publishOrder(c echo.Context) error {
//		ch := change(c, nothing(c))                           // path id, If-Match, and what is wrong with the body
//		view, err := s.Market.PublishOrder(ctx(c), actor(c), ch)
//		if err != nil {
//			return err                                    // the table in problem.go says how it looks
//		}
//		return answer(c, http.StatusOK, view.Order.Version, orderOf(view))
//	}
//
// Before it runs, the caller is known (actor), has a role that may do the route's action at all, and every id in the
// path has the form of one. It decodes the body with [decode], whose error is not returned but handed on in
// market.Change: a caller without a relation to the case must get 404 whatever the body looks like. It is never told
// of Idempotency-Key: a request that carries one runs inside the transaction that stores its answer, and may be run
// twice, so a handler keeps nothing outside its own variables.
//
// Bodies are structs with json tags, plain fields, and [Maybe] where absent and null differ. Text is NFC, trimmed, of one line and
// at most 4000 characters unless the tag text says otherwise: `text:"lines"` allows line breaks, `text:"max=200"`
// shortens. Answers are structs too; every field is `validate:"required"`, and `extensions:"x-nullable"` where it may be null.
//
// Lists read pageAnd (limit, after and the parameters named; unknown ones are refused) and answer with listed. Other query
// parameters are read by queryOf.
//
// The swag comments name the operation once more: `@ID` is the route's Operation, or its Action where it has none. They
// describe path, query, If-Match and body, and what success looks like; token, idempotency key and refusals are added from
// the table of routes. Tests speak to the handler through world.hear, which holds every answer to docs/openapi.json.
package api
