package providers

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// MaxFaults is how many faults of one file are named; one more then says that there are others. Without an end a file of
// rubbish would cost more to describe than to read.
const MaxFaults = 1000

// column is one column a file must have.
type column struct {
	name     string // in the file's header
	field    string // the API's name
	required bool   // no cell may be empty
}

// sheet is one file with a header and columns separated by semicolons, while it is read.
type sheet struct {
	columns  []column
	csv      *csv.Reader
	header   []string          // the header's names, as wide as the file
	position map[string]int    // field → column, of the columns the file has
	names    map[string]string // field → the column's name
	rows     int               // read so far, blank ones not counted
	faults   []Fault
}

// readSheet gives each row that has the header's width to visit, in the file's order, and returns all faults: the file's
// own and those visit left in the line. Rows without any text are skipped: spreadsheets leave them at the end.
func readSheet(content []byte, columns []column, visit func(*line)) []Fault {
	text, faults := textIn(content, columns)
	if faults != nil {
		return faults
	}
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma, reader.FieldsPerRecord = ';', -1
	s := &sheet{columns: columns, csv: reader, position: map[string]int{}, names: map[string]string{}}
	if !s.readHeader() {
		return s.close()
	}
	for row, more := s.nextLine(); more && len(s.faults) <= MaxFaults; row, more = s.nextLine() {
		if row != nil {
			visit(row)
			s.faults = append(s.faults, row.faults...)
		}
	}
	return s.close()
}

const byteOrderMark = "\ufeff"

// textIn gives the text of a file. What is no text of ours at all is refused; one fault is then the whole answer.
func textIn(content []byte, columns []column) (string, []Fault) {
	if faults := checkFormat(content); faults != nil {
		return "", faults
	}
	text, faults := textOf(content, columns)
	if faults == nil {
		faults = checkSeparator(text)
	}
	return text, faults
}

// checkFormat knows the files that are no CSV by how they begin.
func checkFormat(content []byte) []Fault {
	text := bytes.TrimPrefix(content, []byte(byteOrderMark))
	switch {
	case len(bytes.TrimSpace(text)) == 0:
		return whole(faultEmptyFile)
	case hasPrefix(text, "PK\x03\x04", "\xd0\xcf\x11\xe0"):
		return whole(faultSpreadsheet)
	case hasPrefix(text, "\xff\xfe", "\xfe\xff"):
		return whole(faultNotUTF8)
	case hasPrefix(text, "<", "%PDF", "{\\rtf", "\x1f\x8b"):
		return whole(faultOtherFormat)
	default:
		return nil
	}
}

// checkSeparator looks for what separates the columns in the first line that is not blank.
func checkSeparator(text string) []Fault {
	first, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	switch {
	case strings.HasPrefix(strings.ToLower(first), "sep="):
		return whole(faultSeparatorLine)
	case strings.Contains(first, ";"):
		return nil
	case strings.Contains(first, ","):
		return whole(faultWrongSeparator, bilingual{"komma", "commas"})
	case strings.Contains(first, "\t"):
		return whole(faultWrongSeparator, bilingual{"tabulator", "tabs"})
	default:
		return nil
	}
}

func hasPrefix(content []byte, prefixes ...string) bool {
	for _, prefix := range prefixes {
		if bytes.HasPrefix(content, []byte(prefix)) {
			return true
		}
	}
	return false
}

func whole(code string, args ...any) []Fault {
	fault := newFault("", code, args...)
	fault.Line = 1
	return []Fault{fault}
}

// refuse adds a fault of the file that belongs to no known cell.
func (s *sheet) refuse(number int, column, code string, args ...any) {
	fault := newFault("", code, args...)
	fault.Line, fault.Column = number, column
	s.faults = append(s.faults, fault)
}

// readHeader finds the columns; false if the header cannot be read or is rubbish, and then nothing below it is read.
func (s *sheet) readHeader() bool {
	names, err := s.csv.Read()
	if err != nil {
		s.refuse(1, "", faultUnbalancedQuote)
		return false
	}
	number, _ := s.csv.FieldPos(0)
	for i, name := range names {
		if len(s.faults) > MaxFaults {
			return false
		}
		s.readColumn(number, i, strings.TrimSpace(name))
	}
	for _, column := range s.columns {
		if _, found := s.position[column.field]; !found {
			s.refuse(number, column.name, faultMissingColumn, column.name)
		}
	}
	return true
}

func (s *sheet) readColumn(number, position int, name string) {
	name = excerpt(name)
	s.header = append(s.header, name)
	for _, column := range s.columns {
		if !strings.EqualFold(column.name, name) {
			continue
		}
		if _, twice := s.position[column.field]; twice {
			s.refuse(number, name, faultDuplicateColumn, name)
			return
		}
		s.position[column.field], s.names[column.field] = position, name
		return
	}
	s.refuse(number, name, faultUnknownColumn, name)
}

// nextLine gives the next row, nil for one that is blank or whose cells cannot be told apart; false after the last.
func (s *sheet) nextLine() (*line, bool) {
	record, err := s.csv.Read()
	if errors.Is(err, io.EOF) {
		return nil, false
	}
	if broken, ok := errors.AsType[*csv.ParseError](err); ok {
		s.rows++
		s.refuse(broken.StartLine, s.columnAt(len(record)), faultUnbalancedQuote)
		return nil, true
	}
	if strings.TrimSpace(strings.Join(record, "")) == "" {
		return nil, true
	}
	s.rows++
	number, _ := s.csv.FieldPos(0)
	if len(record) != len(s.header) {
		s.refuse(number, "", faultWrongFieldCount, len(record), len(s.header))
		return nil, true
	}
	return s.line(number, record), true
}

func (s *sheet) columnAt(position int) string {
	if position < len(s.header) {
		return s.header[position]
	}
	return ""
}

// line takes the cells apart and names those whose text cannot be used.
func (s *sheet) line(number int, record []string) *line {
	row := &line{start: number, cells: make(map[string]cell, len(s.position))}
	for _, column := range s.columns {
		position, found := s.position[column.field]
		if !found {
			continue
		}
		at, _ := s.csv.FieldPos(position)
		row.cells[column.field] = cell{column: s.names[column.field], text: unguarded(strings.TrimSpace(record[position])), line: at}
		row.checkCell(column)
	}
	return row
}

// close names what only the end can show (no rows, where nothing else is wrong), and keeps the list within [MaxFaults].
func (s *sheet) close() []Fault {
	if s.rows == 0 && len(s.faults) == 0 {
		s.refuse(1, "", faultNoRows)
	}
	if len(s.faults) > MaxFaults {
		at := s.faults[MaxFaults].Line
		s.faults = s.faults[:MaxFaults]
		s.refuse(at, "", faultMoreFaults, MaxFaults)
	}
	return s.faults
}
