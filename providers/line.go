package providers

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// cell is one field of a row.
type cell struct {
	column string
	text   string // without surrounding spaces
	line   int    // physical line it begins on
}

// line is one row of a file, its cells by field, and the faults found in it.
type line struct {
	start  int // physical line it begins on
	cells  map[string]cell
	faults []Fault
}

// refuse names a fault in a cell. A field whose column is missing is passed over: the missing column is named already.
func (l *line) refuse(field, code string, args ...any) { l.place(newFault(field, code, args...)) }

func (l *line) place(fault Fault) {
	at, found := l.cells[fault.Field]
	if !found {
		return
	}
	fault.Line, fault.Column = at.line, at.column
	l.faults = append(l.faults, fault)
}

// adopt takes over the faults a rule found in the values read from the row, save in cells already refused: what the rule
// saw there is not what the file says.
func (l *line) adopt(faults []Fault) {
	refused := map[string]bool{}
	for _, fault := range l.faults {
		refused[fault.Field] = true
	}
	for _, fault := range faults {
		if !refused[fault.Field] {
			l.place(fault)
		}
	}
}

// checkCell names a text that cannot be used, and keeps it from being read further: no cell of ours is longer than a
// description, and one that lists a million unknown words would cost too much to describe.
func (l *line) checkCell(column column) {
	at := l.cells[column.field]
	switch {
	case utf8.RuneCountInString(at.text) > mostDescription:
		l.blank(column.field, at)
		l.refuse(column.field, faultTooLong, utf8.RuneCountInString(at.text), mostDescription)
	case column.required && at.text == "":
		l.refuse(column.field, faultRequired)
	}
}

// blank keeps a cell's text from being read further.
func (l *line) blank(field string, at cell) {
	at.text = ""
	l.cells[field] = at
}

func (l *line) text(field string) string { return l.cells[field].text }

// number reads a whole number; 0 for an empty cell.
func (l *line) number(field string) int {
	text := l.text(field)
	if text == "" {
		return 0
	}
	number, err := strconv.Atoi(text)
	if err != nil {
		l.refuse(field, faultBadNumber, excerpt(text))
	}
	return number
}

// date reads a date in the layout; none for an empty cell. form is the layout as a person would say it.
func (l *line) date(field, layout, form string) Date {
	text := l.text(field)
	if text == "" {
		return ""
	}
	date, err := parseDate(layout, text)
	if err != nil {
		l.refuse(field, faultBadDate, excerpt(text), form)
	}
	return date
}

// word is one word of a file and what it stands for.
type word[T any] struct {
	text  string
	value T
}

// wordIn reads a cell that must hold one of the words; the zero value for an empty cell.
func wordIn[T any](l *line, field string, words []word[T]) T {
	var none T
	text := l.text(field)
	if text == "" {
		return none
	}
	var known []string
	for _, word := range words {
		if sameWord(word.text, text) {
			return word.value
		}
		known = append(known, word.text)
	}
	l.refuse(field, faultUnknownWord, excerpt(text), join(known))
	return none
}

// wordOf gives the word that stands for a value; "" if there is none.
func wordOf[T comparable](value T, words []word[T]) string {
	for _, word := range words {
		if word.value == value {
			return word.text
		}
	}
	return ""
}

// sameWord passes over case, doubled spaces and the hyphen some systems write for a dash.
func sameWord(a, b string) bool { return strings.EqualFold(plainWord(a), plainWord(b)) }

func plainWord(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "–", "-")), " ")
}
