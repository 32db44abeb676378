package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	"golang.org/x/text/language"

	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Problem is a refusal as RFC 9457 writes it, with the machine's code, the rule that refuses and the fields at fault.
type Problem struct {
	Type     string         `json:"type" validate:"required" example:"/docs/problems#no_capacity"`
	Title    string         `json:"title" validate:"required"`
	Status   int            `json:"status" validate:"required"`
	Detail   string         `json:"detail" validate:"required"`
	Instance string         `json:"instance" validate:"required" example:"urn:uuid:018f7a3e-0000-7000-8000-000000000000"`
	Code     string         `json:"code" validate:"required" example:"no_capacity"`
	Rule     *string        `json:"rule" validate:"required" extensions:"x-nullable" example:"R23"`
	Errors   []FieldProblem `json:"errors" validate:"required"`
} //	@name	Problem

// FieldProblem is one field at fault. Line and column name the place in an imported file, row what the row calls itself there
// (provider and place); they are null for a JSON body.
type FieldProblem struct {
	Field   string  `json:"field" validate:"required"`
	Code    string  `json:"code" validate:"required"`
	Message string  `json:"message" validate:"required"`
	Line    *int    `json:"line" validate:"required" extensions:"x-nullable"`
	Column  *string `json:"column" validate:"required" extensions:"x-nullable"`
	Row     *string `json:"row" validate:"required" extensions:"x-nullable"`
} //	@name	FieldProblem

// refuse is Echo's error handler: the only place where an error becomes an answer.
func (s *server) refuse(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	err = ours(err)
	c.Set(causeKey, withoutValues(err))
	row, lang := problemOf(err), languageOf(c.Request().Header.Get("Accept-Language"))
	h := c.Response().Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Language", lang.tag())
	h.Add(echo.HeaderVary, "Accept-Language")
	if row.status == http.StatusUnauthorized {
		h.Set(echo.HeaderWWWAuthenticate, `Bearer realm="pusterom"`)
	}
	if row.retry > 0 {
		h.Set(echo.HeaderRetryAfter, strconv.Itoa(row.retry))
	}
	text, err := json.Marshal(body(row, err, lang, requestID(c)))
	if err == nil {
		err = c.Blob(row.status, "application/problem+json", text)
	}
	if err != nil {
		c.Set(causeKey, err)
	}
}

// ours translates what Echo itself refuses.
func ours(err error) error {
	fromEcho, ok := errors.AsType[*echo.HTTPError](err)
	if !ok {
		return err
	}
	switch fromEcho.Code {
	case http.StatusNotFound:
		return errNoRoute
	case http.StatusMethodNotAllowed:
		return errNoMethod
	}
	return errors.Join(errInternal, err)
}

// withoutValues is what the log may know of a refusal. The text of a faulty value quotes it, so only its place is kept.
func withoutValues(err error) error {
	faulty, ok := errors.AsType[providers.FaultError](err)
	if !ok {
		return err
	}
	return fmt.Errorf("%w: %s %s, %d in all", orders.ErrInvalidField, faulty.Faults[0].Field, faulty.Faults[0].Code, len(faulty.Faults))
}

func body(row problem, err error, lang lang, request string) Problem {
	p := Problem{
		Type: "/docs/problems#" + row.code, Status: row.status, Code: row.code,
		Instance: "urn:uuid:" + request, Errors: []FieldProblem{},
	}
	values := map[string]string{"reasons": reasonList(lang)}
	if refusal, ok := errors.AsType[*orders.Refusal](err); ok {
		for name, value := range refusal.Values {
			values[name] = lang.say(value)
		}
		if refusal.Rule != "" {
			p.Rule = &refusal.Rule
		}
		p.Errors = fieldProblems(refusal.Faults, values, lang)
	}
	if faulty, ok := errors.AsType[providers.FaultError](err); ok {
		p.Errors = fileProblems(faulty.Faults, lang)
	}
	p.Title, p.Detail = fillGaps(row.title.in(lang), values), fillGaps(row.detail.in(lang), values)
	return p
}

func fieldProblems(faults []orders.Fault, values map[string]string, lang lang) []FieldProblem {
	list := make([]FieldProblem, 0, len(faults))
	for _, f := range faults {
		list = append(list, FieldProblem{Field: f.Field, Code: f.Code, Message: fillGaps(fieldMessages[f.Code].in(lang), values)})
	}
	return list
}

func fileProblems(faults []providers.Fault, lang lang) []FieldProblem {
	list := make([]FieldProblem, 0, len(faults))
	for _, f := range faults {
		p := FieldProblem{Field: f.Field, Code: f.Code, Message: text{f.Reason, f.ReasonEN}.in(lang)}
		if f.Line > 0 {
			p.Line, p.Column, p.Row = &f.Line, &f.Column, orNull(f.Row)
		}
		list = append(list, p)
	}
	return list
}

// fillGaps puts the values into the gaps of a text. A refusal brings a value for every gap of its row.
func fillGaps(text string, values map[string]string) string {
	for name, value := range values {
		text = strings.ReplaceAll(text, "{"+name+"}", value)
	}
	return text
}

// lang is a language that we answer in.
type lang bool

const (
	bokmaal lang = false
	english lang = true
)

func (l lang) tag() string {
	if l == english {
		return "en"
	}
	return "nb"
}

func (t text) in(l lang) string {
	if l == english {
		return t.en
	}
	return t.nb
}

// languageOf reads Accept-Language: English for who prefers it, Norwegian for everybody else.
func languageOf(header string) lang {
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return bokmaal
	}
	for _, tag := range tags {
		switch base, _ := tag.Base(); base.String() {
		case "en":
			return english
		case "nb", "nn", "no":
			return bokmaal
		}
	}
	return bokmaal
}

// say puts a value, or several between commas, into words: a code by name, a date as people write it, anything else as it is.
func (l lang) say(values string) string {
	said := strings.Split(values, ", ")
	for i, value := range said {
		said[i] = l.sayOne(value)
	}
	return strings.Join(said, ", ")
}

func (l lang) sayOne(value string) string {
	if word, ok := words[value]; ok {
		return word.in(l)
	}
	if day, err := time.Parse(time.DateOnly, value); err == nil {
		return l.date(day)
	}
	return value
}

func (l lang) date(day time.Time) string {
	if l == english {
		return day.Format("2 January 2006")
	}
	months := [...]string{"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"}
	return fmt.Sprintf("%d. %s %d", day.Day(), months[day.Month()-1], day.Year())
}

// reasonList names the reasons of R24 in words.
func reasonList(l lang) string {
	var names []string
	for _, reason := range orders.ReasonCodes() {
		names = append(names, strings.ToLower(reasonLabels[reason].in(l)))
	}
	return strings.Join(slices.Clip(names), ", ")
}

// reasonLabel is a text with nynorsk beside it: lists of codes have it, messages do not.
type reasonLabel struct {
	text
	nn string
}

// reasonLabels are the reasons of R24 as a reader sees them.
//
//nolint:gochecknoglobals // as fieldMessages
var reasonLabels = map[orders.ReasonCode]reasonLabel{
	orders.Competence:         {text{"Kompetanse", "Competence"}, "Kompetanse"},
	orders.Premises:           {text{"Lokaler", "Premises"}, "Lokale"},
	orders.Safety:             {text{"Sikkerhet", "Safety"}, "Tryggleik"},
	orders.GroupFit:           {text{"Sammensetning av gruppen", "Fit with the group"}, "Samansetjing av gruppa"},
	orders.ConflictOfInterest: {text{"Interessekonflikt", "Conflict of interest"}, "Interessekonflikt"},
}
