package api

import (
	"net/http"
	"net/url"
	"sync"

	"github.com/labstack/echo/v4"
	echoSwagger "github.com/swaggo/echo-swagger"
	"github.com/swaggo/swag"

	"github.com/pusterom/pusterom/docs"
)

//	@title						Pusterom
//	@version					1
//	@description				The marketplace that a Norwegian municipality runs on its framework agreement for respite care. A change needs If-Match with the ETag read; POST, PUT, PATCH and DELETE take an Idempotency-Key. Refusals are RFC 9457 problems in Norwegian or English by Accept-Language.
//	@license.name				MIT
//	@securityDefinitions.apikey	bearer
//	@in							header
//	@name						Authorization

// docsInstance is our own name among the descriptions that the library may serve.
const docsInstance = "pusterom"

// description hands the generated document to the library that serves Swagger UI.
type description struct{}

// ReadDoc gives the document.
func (description) ReadDoc() string { return string(docs.OpenAPI) }

// registerDocs tells the library about the document; it takes a name only once.
//
//nolint:gochecknoglobals // the registry it guards is the library's own global
var registerDocs = sync.OnceFunc(func() { swag.Register(docsInstance, description{}) })

// oneDocument is the only entry of the page's picker; the library's own option would add to its defaults.
func oneDocument(c *echoSwagger.Config) { c.URLs = []string{"doc.json"} }

// docs serves Swagger UI from the binary alone. Its policy is its own: the page needs its script and style, and may talk to
// this server only.
func (s *server) docs(c echo.Context) error {
	registerDocs()
	if file := c.Param("*"); file == "" || file == "/" {
		return c.Redirect(http.StatusFound, "/docs/index.html")
	}
	h := c.Response().Header()
	h.Set("Content-Security-Policy",
		"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'")
	// The library looks at RequestURI, which a test or a proxy may leave absolute.
	c.Request().RequestURI = (&url.URL{Path: c.Request().URL.Path}).RequestURI()
	return echoSwagger.EchoWrapHandler(echoSwagger.InstanceName(docsInstance), oneDocument)(c)
}
