package api

import (
	"net/http"
	"net/url"

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
	if w.media = bestMedia(c, echo.MIMEApplicationJSON, pdfType, htmlType); w.media == "" {
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
