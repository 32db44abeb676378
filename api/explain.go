package api

import (
	"errors"
	"net/http"
	"strings"
)

// Explain says in Norwegian what an error of a use case means, with the texts that an answer over HTTP has: title and detail,
// and each field at fault on a line of its own. It is for who runs the command: what is not their fault is told in the error's own
// words besides, and an error that the tables do not know in those alone.
func Explain(err error) string {
	row := problemOf(err)
	if errors.Is(row.err, errInternal) {
		return err.Error()
	}
	p := body(row, err, bokmaal, "")
	lines := []string{p.Title + ". " + p.Detail}
	for _, field := range p.Errors {
		lines = append(lines, "  "+field.Field+": "+field.Message)
	}
	if row.status >= http.StatusInternalServerError {
		lines = append(lines, "  "+err.Error())
	}
	return strings.Join(lines, "\n")
}
