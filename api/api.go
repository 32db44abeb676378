package api

import (
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/policy"
)

// Deps is what the HTTP surface stands on. Every field up to Clock is required.
type Deps struct {
	Market *market.Market
	Tokens *identity.Tokens
	// JWKS gives the public keys of the access tokens as a JWK set.
	JWKS   func() ([]byte, error)
	Logger *slog.Logger
	Clock  calendar.Clock
	// DocsOn serves the description of the API at /docs.
	DocsOn bool
	// Client is the built web client (web.Dist, from its folder dist). It is served at every path that is not the API's; with
	// nil those are 404.
	Client fs.FS
	// SignInRate is how many sign-ins and refreshes one address may make per second, and SignInBurst how many at once. Zero
	// means the defaults, which leave room for an office behind one address.
	SignInRate  float64
	SignInBurst int
	// PlainHTTP is set where browsers reach the server without TLS: their refresh cookie then goes without Secure, without the
	// name that browsers hold to it, and nothing tells them never to come without TLS again (HSTS).
	PlainHTTP bool
	// TrustedProxies are the networks whose word on the client's address is taken (X-Forwarded-For). Empty means that no
	// header is believed: the address is the connection's.
	TrustedProxies []*net.IPNet
	// RequestTime is how long a request may take before it is given up with 503; zero means 10 s.
	RequestTime time.Duration
	// Observe is told of every answer: the route's pattern, empty where there is none, and no value from the request but
	// its method.
	Observe func(method, route string, status int, took time.Duration)
	// Stopping tells that the server is about to stop: it is ready for nothing new.
	Stopping func() bool
}

// The limits of sign-in for one address, where Deps does not say otherwise.
const (
	defaultSignInRate  = 5
	defaultSignInBurst = 60
)

// defaultRequestTime is longer than any statement or lock may take, so that the database's own refusals come first.
const defaultRequestTime = 10 * time.Second

// server carries the dependencies to the handlers. It is never changed after New.
type server struct {
	Deps
}

// New makes the HTTP surface. It holds no state of its own but the counters of the sign-in limit.
func New(d Deps) http.Handler {
	if d.SignInRate == 0 {
		d.SignInRate, d.SignInBurst = defaultSignInRate, defaultSignInBurst
	}
	if d.RequestTime == 0 {
		d.RequestTime = defaultRequestTime
	}
	s := &server{Deps: d}
	surface, client := s.router(), s.router()
	limit, compress := s.signInLimit(), compressed()
	for _, r := range routes() {
		var through []echo.MiddlewareFunc
		if r.limited {
			through = append(through, limit)
		}
		if r.compressed() {
			through = append(through, compress)
		}
		switch {
		case r.Action == policy.ReadClient:
			client.Match([]string{r.Method, http.MethodHead}, r.Path, s.enter(r))
		case r.Action != policy.ReadDocs || d.DocsOn:
			surface.Add(r.Method, r.Path, s.enter(r), through...)
		}
	}
	if d.Client == nil {
		return surface
	}
	return beside(surface, client)
}

// router is an Echo without routes, with all that every answer passes through.
func (s *server) router() *echo.Echo {
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = addressBehind(s.TrustedProxies)
	e.HTTPErrorHandler = s.refuse
	e.Use(s.identify, s.rescue, s.secure, s.record, s.deadline)
	return e
}

// addressBehind finds the client's address: the connection's, and never what a header claims (SC11), unless the connection
// comes from a proxy of our own. Then it is the last address in X-Forwarded-For that is none of those proxies. Private
// networks are trusted as little as others.
func addressBehind(proxies []*net.IPNet) echo.IPExtractor {
	if len(proxies) == 0 {
		return echo.ExtractIPDirect()
	}
	trust := []echo.TrustOption{echo.TrustLoopback(false), echo.TrustLinkLocal(false), echo.TrustPrivateNet(false)}
	for _, network := range proxies {
		trust = append(trust, echo.TrustIPRange(network))
	}
	return echo.ExtractIPFromXFFHeader(trust...)
}
