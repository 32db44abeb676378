package api

import (
	"errors"
	"strings"
)

// Explain says in Norwegian what an error of a use case means, with the texts that an answer over HTTP has: title and detail,
// and each field at fault on a line of its own. An error that the tables do not know is given in its own words: it is for who
// runs the command, and tells of files and addresses.
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
	return strings.Join(lines, "\n")
}
