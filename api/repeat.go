package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/policy"
)

const (
	idempotencyHeader = "Idempotency-Key"
	replayedHeader    = "Idempotency-Replayed"
	maxKeyLength      = 255
)

// once answers a request that carries an idempotency key exactly once: the handler runs inside the transaction that
// stores its answer, into a buffer that is sent only after the commit. A refusal stores nothing.
func (s *server) once(c echo.Context, r route, by identity.Actor) error {
	text, err := idempotencyKey(c.Request().Header.Values(idempotencyHeader))
	if err != nil {
		return err
	}
	body, unread := readBody(c)
	if text == "" || unread != nil {
		return r.handle(s, c) // a body that cannot be read is refused by the handler, in its place among the refusals
	}
	reply, replayed, err := s.claim(c, r, by, market.Key{
		AccountID: by.AccountID, Operation: string(r.Action), Text: text, BodyHash: requestHash(c.Request(), body),
	})
	if err != nil {
		return err
	}
	return send(c, reply, replayed)
}

// claim runs the handler unless the key has been used, and tells whether it had. Whatever happens, a panic included, the
// request and the response are the real ones again afterwards.
func (s *server) claim(c echo.Context, r route, by identity.Actor, key market.Key) (reply market.Reply, replayed bool, err error) {
	request, response := c.Request(), c.Response()
	defer func() {
		c.SetRequest(request)
		c.SetResponse(response)
	}()
	reply, err = s.Market.Once(request.Context(), by, key,
		func(ctx context.Context) error {
			replayed = true
			return s.mayStill(ctx, c, r, by)
		},
		func(ctx context.Context) (market.Reply, error) {
			replayed = false
			return buffered(ctx, c, r, s)
		})
	return reply, replayed, err
}

// mayStill asks again for the authority over the case before an old answer is shown: it may have ended since.
func (s *server) mayStill(ctx context.Context, c echo.Context, r route, by identity.Actor) error {
	relation, ok := policy.RelationFor(r.Action, by.Role)
	if !ok || relation != policy.OwnCase {
		return nil
	}
	return s.Market.MayStill(ctx, by, c.Param("id"))
}

// buffered runs the handler with an answer of its own. It may run more than once, each time from nothing.
func buffered(ctx context.Context, c echo.Context, r route, s *server) (market.Reply, error) {
	kept := &buffer{header: http.Header{}}
	c.SetRequest(c.Request().WithContext(ctx))
	c.SetResponse(echo.NewResponse(kept, c.Echo()))
	if err := r.handle(s, c); err != nil {
		return market.Reply{}, err
	}
	reply := market.Reply{Status: kept.status, Header: map[string]string{}, Body: kept.body.Bytes()}
	for name := range kept.header {
		reply.Header[name] = kept.header.Get(name)
	}
	return reply, nil
}

func send(c echo.Context, reply market.Reply, replayed bool) error {
	h := c.Response().Header()
	for name, value := range reply.Header {
		h.Set(name, value)
	}
	if replayed {
		h.Set(replayedHeader, "true")
	}
	c.Response().WriteHeader(reply.Status)
	_, err := c.Response().Write(reply.Body)
	return err
}

func idempotencyKey(given []string) (string, error) {
	switch {
	case len(given) == 0:
		return "", nil
	case len(given) > 1 || given[0] == "" || len(given[0]) > maxKeyLength:
		return "", errBadKey
	}
	if strings.ContainsFunc(given[0], func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "", errBadKey
	}
	return given[0], nil
}

// requestHash covers what makes two requests the same: method, path, query and body, the body without regard to the order of
// its fields and the blanks between them.
func requestHash(r *http.Request, body []byte) string {
	sum := sha256.New()
	for _, part := range []string{r.Method, r.URL.EscapedPath(), r.URL.RawQuery} {
		sum.Write([]byte(part + "\n"))
	}
	sum.Write(canonical(body))
	return hex.EncodeToString(sum.Sum(nil))
}

func canonical(body []byte) []byte {
	var value any
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	if dec.Decode(&value) != nil || dec.More() {
		return body
	}
	text, err := json.Marshal(value)
	if err != nil {
		return body
	}
	return text
}

// buffer is an http.ResponseWriter in memory.
type buffer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

// Header gives the headers of the answer, to be set.
func (b *buffer) Header() http.Header { return b.header }

// WriteHeader keeps the status.
func (b *buffer) WriteHeader(status int) { b.status = status }

// Write keeps the text.
func (b *buffer) Write(text []byte) (int, error) {
	if b.status == 0 {
		b.status = http.StatusOK
	}
	return b.body.Write(text)
}
