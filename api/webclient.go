package api

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"
)

// firstPage is the page that the client's script makes all its pages of.
const firstPage = "index.html"

// assetsFolder holds the files that the client's build names after their content.
const assetsFolder = "assets/"

// clientPolicy lets a page of the client use what this server serves and nothing else, no script or style written into a page
// included. The client's forms are sent by its script: one that a browser sent by itself would put its fields into an address.
const clientPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

// beside serves the API at the paths that are its own, and the client at all others. They are two routers: in one, the
// client's path for everything would take the place of the API's own refusals.
func beside(surface, client http.Handler) http.Handler {
	// These are no page either: people look for what must not be public at the first two, and for the API at the third, where a
	// page would be taken for an answer.
	own := map[string]bool{"metrics": true, "debug": true, "api": true}
	for _, r := range routes() {
		own[firstStep(r.Path)] = true
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if own[firstStep(r.URL.Path)] {
			surface.ServeHTTP(w, r)
			return
		}
		client.ServeHTTP(w, r)
	})
}

func firstStep(path string) string {
	step, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return step
}

// client serves a file of the client, or its first page at an address that is no file's: the client's own pages are such.
func (s *server) client(c echo.Context) error {
	name := clientFile(c.Request().URL.Path)
	media := mediaType(name)
	if media == "" || !fs.ValidPath(name) {
		return errNoRoute
	}
	text, coding, err := packed(s.Client, name, likedCodings(c, "br", "gzip"))
	switch {
	case err == nil:
		return serveClient(c, name, media, coding, text)
	case errors.Is(err, fs.ErrNotExist) && name == firstPage:
		clientHeaders(c.Response().Header())
		return c.HTML(http.StatusOK, notBuilt)
	case errors.Is(err, fs.ErrNotExist):
		return errNoRoute
	}
	return err
}

// clientFile names the file that answers at a path. What looks like a file is one or nothing: a browser with an older first
// page must learn that its script is gone, not be given a page in its place.
func clientFile(at string) string {
	name := strings.TrimPrefix(at, "/")
	if path.Ext(name) == "" && !strings.HasPrefix(name, assetsFolder) {
		return firstPage
	}
	return name
}

// packed reads a file in the first of the codings that the build has made of it.
func packed(files fs.FS, name string, codings []string) (text []byte, coding string, err error) {
	endings := map[string]string{"br": ".br", "gzip": ".gz", identityCoding: ""}
	for _, coding = range codings {
		if text, err = fs.ReadFile(files, name+endings[coding]); !errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	return text, coding, err
}

// serveClient sends a file, unless the browser has it already. What is named after its content never changes; the rest is
// asked for anew each time.
func serveClient(c echo.Context, name, media, coding string, text []byte) error {
	h := c.Response().Header()
	clientHeaders(h)
	sum := sha256.Sum256(text)
	tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:18]) + `"`
	h.Set("ETag", tag)
	h.Set(echo.HeaderVary, echo.HeaderAcceptEncoding)
	h.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(name, assetsFolder) {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if hasTag(c.Request().Header.Values("If-None-Match"), tag) {
		return c.NoContent(http.StatusNotModified)
	}
	if coding != identityCoding {
		h.Set(echo.HeaderContentEncoding, coding)
	}
	h.Set(echo.HeaderContentLength, strconv.Itoa(len(text)))
	return c.Blob(http.StatusOK, media, text)
}

// clientHeaders keeps the client's pages to themselves: no other page may frame, open or embed them, and they use nothing of
// the machine but the screen.
func clientHeaders(h http.Header) {
	h.Set("Content-Security-Policy", clientPolicy)
	h.Set("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
}

// hasTag tells whether If-None-Match names an entity tag; strong or weak does not matter there.
func hasTag(given []string, tag string) bool {
	return slices.ContainsFunc(strings.Split(strings.Join(given, ","), ","), func(one string) bool {
		one = strings.TrimSpace(one)
		return one == "*" || strings.TrimPrefix(one, "W/") == tag
	})
}

// mediaType is the type of the client's file by the ending of its name, empty for what the client has no files of. The
// machine's own table of types is not asked: it differs from one to the next.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	}
	return ""
}

// notBuilt is the first page of a binary that was built without the client.
const notBuilt = `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pusterom</title></head>
<body>
<main>
<h1>Pusterom</h1>
<p>API-et kjører, men nettsidene er ikke med i dette programmet. Bygg dem med <code>make web</code>, bygg programmet på nytt og start det igjen.
API-et er beskrevet på <a href="/docs">/docs</a>.</p>
<p lang="en">The API runs, but this program was built without the web pages. Build them with <code>make web</code>, build the program again
and restart it. The API is described at <a href="/docs">/docs</a>.</p>
</main>
</body>
</html>
`
