package api

import "github.com/pusterom/pusterom/internal/policy"

// RouteLine is a line of the table of contents, as tests see it.
type RouteLine struct {
	Method, Path, Operation  string
	Action                   policy.Action
	Public, Repeatable, File bool
	Compressed               bool
}

// RouteLines gives the table of contents.
func RouteLines() []RouteLine {
	var lines []RouteLine
	for _, r := range routes() {
		rule, _ := policy.RuleFor(r.Action)
		operation := r.Operation
		if operation == "" {
			operation = string(r.Action)
		}
		lines = append(lines, RouteLine{r.Method, r.Path, operation, r.Action, rule.Public, r.repeatable(), r.file, r.compressed()})
	}
	return lines
}

// ProblemLine is a row of the problem table, as tests see it.
type ProblemLine struct {
	Err                                  error
	Status                               int
	Code                                 string
	TitleNB, TitleEN, DetailNB, DetailEN string
}

// ProblemLines gives the problem table.
func ProblemLines() []ProblemLine {
	var lines []ProblemLine
	for _, p := range problems {
		lines = append(lines, ProblemLine{p.err, p.status, p.code, p.title.nb, p.title.en, p.detail.nb, p.detail.en})
	}
	return lines
}

// FieldMessages gives the messages of field faults: code, bokmål, English.
func FieldMessages() map[string][2]string {
	all := map[string][2]string{}
	for code, message := range fieldMessages {
		all[code] = [2]string{message.nb, message.en}
	}
	return all
}

// Words gives the codes that stand in the middle of a sentence: code, bokmål, English.
func Words() map[string][2]string {
	all := map[string][2]string{}
	for code, word := range words {
		all[code] = [2]string{word.nb, word.en}
	}
	return all
}
