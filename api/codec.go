package api

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// decode reads a JSON body into T, strictly. Its error is the shape error of market.Change: 415 for another content type, 413
// for too much, 400 for what is no proper JSON, 422 for fields that do not fit, all of them named at once.
func decode[T any](c echo.Context) (T, error) {
	var into T
	if err := wantsType(c.Request().Header, echo.MIMEApplicationJSON); err != nil {
		return into, err
	}
	text, err := readBody(c)
	if err != nil {
		return into, err
	}
	value, err := parseJSON(text)
	if err != nil {
		return into, err
	}
	if _, ok := value.(map[string]any); !ok {
		return into, errMalformed
	}
	var f filler
	f.fill(value, reflect.ValueOf(&into).Elem(), "", textRule{most: maxText})
	if len(f.faults) > 0 {
		return into, &orders.Refusal{Err: orders.ErrInvalidField, Faults: f.faults}
	}
	return into, nil
}

// nothing is decode for a request without a body: an empty one, or the empty object.
func nothing(c echo.Context) error {
	text, err := readBody(c)
	if err != nil || len(text) == 0 {
		return err
	}
	_, err = decode[struct{}](c)
	return err
}

// optional is decode for a body that may be left out: without one it is the zero value.
func optional[T any](c echo.Context) (T, error) {
	text, err := readBody(c)
	if err != nil || len(text) == 0 {
		var nothing T
		return nothing, err
	}
	return decode[T](c)
}

// wantsType holds the content type to exactly one of those listed, in UTF-8 and not compressed.
func wantsType(h http.Header, types ...string) error {
	given := h.Values(echo.HeaderContentType)
	if len(given) != 1 || len(h.Values(echo.HeaderContentEncoding)) > 0 {
		return errWrongType
	}
	media, parameters, err := mime.ParseMediaType(given[0])
	if err != nil || !slices.Contains(types, media) {
		return errWrongType
	}
	for name, value := range parameters {
		if name != "charset" || !strings.EqualFold(value, "utf-8") {
			return errWrongType
		}
	}
	return nil
}

// readBody reads the body once, up to the route's limit, and gives the same again when asked again.
func readBody(c echo.Context) ([]byte, error) {
	type reading struct {
		text []byte
		err  error
	}
	if read, ok := c.Get(bodyKey).(reading); ok {
		return read.text, read.err
	}
	limit, _ := c.Get(limitKey).(int64)
	if c.Request().ContentLength > limit {
		return nil, market.ErrTooLarge // not a byte of it is read
	}
	text, err := io.ReadAll(http.MaxBytesReader(c.Response(), c.Request().Body, limit))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		err = market.ErrTooLarge
	case err != nil:
		err = errors.Join(errMalformed, err)
	}
	c.Set(bodyKey, reading{text, err})
	return text, err
}

// change reads what every change of one thing needs: the id in the path, the version the caller has read, and what is
// wrong with the request. shape is what decode or nothing found.
func change(c echo.Context, shape error) market.Change {
	version, err := ifMatch(c.Request().Header.Values("If-Match"))
	if shape == nil {
		shape = err
	}
	return market.Change{ID: c.Param("id"), Version: version, Shape: shape}
}

// ifMatch reads one strong entity tag such as "7", as the ETag of an earlier answer gave it. Without the header the version is nil.
func ifMatch(given []string) (*int64, error) {
	switch len(given) {
	case 0:
		return nil, nil //nolint:nilnil // not saying which version one has read is refused later, after the relation
	case 1:
		inner, ok := strings.CutPrefix(given[0], `"`)
		inner, closed := strings.CutSuffix(inner, `"`)
		version, err := strconv.ParseInt(inner, 10, 64)
		if ok && closed && err == nil && strconv.FormatInt(version, 10) == inner {
			return &version, nil
		}
	}
	return nil, errBadVersion
}

// answer writes a thing with its version as ETag.
func answer(c echo.Context, status int, version int64, body any) error {
	c.Response().Header().Set("ETag", `"`+strconv.FormatInt(version, 10)+`"`)
	return write(c, status, body)
}

// write writes a body that has no version.
func write(c echo.Context, status int, body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	return c.Blob(status, echo.MIMEApplicationJSON, text)
}

// queryOf reads the query parameters, each at most once and each known.
func queryOf(c echo.Context, known ...string) (url.Values, error) {
	query, err := url.ParseQuery(c.Request().URL.RawQuery)
	if err != nil {
		return nil, errBadQuery
	}
	var faults []orders.Fault
	for name, values := range query {
		switch {
		case !slices.Contains(known, name):
			faults = append(faults, orders.Fault{Field: excerpt(name), Code: "unknown_parameter"})
		case len(values) > 1:
			faults = append(faults, orders.Fault{Field: name, Code: "twice"})
		case !plainText(values[0]):
			faults = append(faults, orders.Fault{Field: name, Code: "bad_text"})
		}
	}
	slices.SortFunc(faults, func(a, b orders.Fault) int { return strings.Compare(a.Field, b.Field) })
	if len(faults) > 0 {
		return nil, &orders.Refusal{Err: errBadQuery, Faults: faults}
	}
	return query, nil
}

func plainText(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, textRule{}.forbids)
}

// The sizes of a page.
const (
	defaultLimit = 20
	maxLimit     = 100
)

// pageOf reads limit and after from a query.
func pageOf(query url.Values) (market.Page, error) {
	page := market.Page{Limit: defaultLimit}
	if text := query.Get("limit"); query.Has("limit") {
		limit, err := strconv.Atoi(text)
		if err != nil || limit < 1 || limit > maxLimit {
			return page, badParameter("limit", "out_of_range")
		}
		page.Limit = limit
	}
	after, err := base64.RawURLEncoding.Strict().DecodeString(query.Get("after"))
	if err != nil || !plainText(string(after)) {
		return page, badParameter("after", "bad_cursor")
	}
	page.After = string(after)
	return page, nil
}

func badParameter(name, code string) error {
	return &orders.Refusal{Err: errBadQuery, Faults: []orders.Fault{{Field: name, Code: code}}}
}

// Page is one page of a list. Next is the cursor of the following page, null on the last one.
type Page[T any] struct {
	Items []T     `json:"items" validate:"required"`
	Next  *string `json:"next" extensions:"x-nullable" validate:"required"`
}

// listed shows a page. A full page may be the last one: then the next is empty. cursor names an item's place in its list.
func listed[T, V any](page market.Page, items []T, cursor func(T) string, show func(T) V) Page[V] {
	shown := Page[V]{Items: make([]V, 0, len(items))}
	for _, item := range items {
		shown.Items = append(shown.Items, show(item))
	}
	if len(items) == page.Limit {
		next := base64.RawURLEncoding.EncodeToString([]byte(cursor(items[len(items)-1])))
		shown.Next = &next
	}
	return shown
}

// pageAnd reads the page and the parameters that a list knows besides.
func pageAnd(c echo.Context, known ...string) (market.Page, url.Values, error) {
	query, err := queryOf(c, append(known, "limit", "after")...)
	if err != nil {
		return market.Page{}, nil, err
	}
	page, err := pageOf(query)
	return page, query, err
}
