package api

import (
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"
	"golang.org/x/text/language"

	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/document/print"
)

// The forms in which some answers can be had, the one given to who does not mind first.
const (
	pdfType  = "application/pdf"
	htmlType = "text/html"
)

// wish is the form and language in which the caller would have the answer. shape is what is wrong with that, to be told only
// to who may read the case.
type wish struct {
	media string
	lang  document.Lang
	query url.Values
	shape error
}

func (w wish) onPaper() bool { return w.media == pdfType || w.media == htmlType }

// wanted reads Accept and the query: lang for a paper, else the parameters named.
func wanted(c echo.Context, known ...string) wish {
	h := c.Response().Header()
	h.Add(echo.HeaderVary, "Accept")
	h.Add(echo.HeaderVary, "Accept-Language")
	w := wish{lang: paperLanguage(c.Request().Header.Get("Accept-Language"))}
	if w.media = bestMedia(c.Request().Header.Values("Accept")); w.media == "" {
		w.shape = errNotOffered
		return w
	}
	if w.onPaper() {
		known = nil
	}
	if w.query, w.shape = queryOf(c, append(known, "lang")...); w.shape != nil || !w.query.Has("lang") {
		return w
	}
	for _, lang := range document.Langs() {
		if w.query.Get("lang") == string(lang) {
			w.lang = lang
			return w
		}
	}
	w.shape = badParameter("lang", "unknown_value")
	return w
}

// bestMedia gives the form that the caller likes best, empty when it takes none of ours. Of two it likes as well, the one it
// names more closely goes first, then ours.
func bestMedia(accept []string) string {
	if strings.Join(accept, "") == "" {
		return echo.MIMEApplicationJSON
	}
	best, liked, named := "", 0.0, 0
	for _, media := range []string{echo.MIMEApplicationJSON, pdfType, htmlType} {
		quality, closeness := likes(strings.Join(accept, ","), media)
		if quality > liked || (quality == liked && quality > 0 && closeness > named) {
			best, liked, named = media, quality, closeness
		}
	}
	return best
}

// likes tells how well an Accept header likes a media type, from 0 to 1, and how closely it names it.
func likes(accept, media string) (quality float64, closeness int) {
	kind, _, _ := strings.Cut(media, "/")
	ranges := map[string]int{"*/*": 1, kind + "/*": 2, media: 3}
	for part := range strings.SplitSeq(accept, ",") {
		name, parameters, err := mime.ParseMediaType(part)
		if err != nil || ranges[name] <= closeness {
			continue
		}
		closeness, quality = ranges[name], 1
		if q, given := parameters["q"]; given {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				quality = 0
			}
		}
	}
	return quality, closeness
}

// paperLanguage reads Accept-Language for a paper: nynorsk and English for who prefers them, bokmål for everybody else.
func paperLanguage(header string) document.Lang {
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return document.Bokmaal
	}
	for _, tag := range tags {
		switch base, _ := tag.Base(); base.String() {
		case "en":
			return document.English
		case "nn":
			return document.Nynorsk
		case "nb", "no":
			return document.Bokmaal
		}
	}
	return document.Bokmaal
}

// hand gives a paper to the caller in the form it wants. The name of the file tells nothing of the case.
func (s *server) hand(c echo.Context, want wish, paper document.Paper, err error) error {
	if err != nil {
		return err
	}
	render, media := print.HTML, echo.MIMETextHTMLCharsetUTF8
	if want.media == pdfType {
		render, media = print.PDF, pdfType
	}
	text, err := render(paper)
	if err != nil {
		return err
	}
	h := c.Response().Header()
	h.Set("Content-Language", string(paper.Lang))
	if want.media == pdfType {
		h.Set(echo.HeaderContentDisposition, `inline; filename="`+paper.File+`.pdf"`)
	}
	return c.Blob(http.StatusOK, media, text)
}
