package document

import "time"

// Paper is a document as its reader meets it, before it is put on a page or a screen: every rendering of it says the same in
// the same order (R20). It holds finished text in one language and no code.
type Paper struct {
	Lang Lang
	// File is the name of a file that holds it, without ending; it tells nothing of the case.
	File  string
	Title string
	// Sender is who sends it, the name first; Reference is what stands opposite: reference and date.
	Sender    []string
	Reference []Fact
	Blocks    []Block
	// Page is how further pages are numbered, with the gaps {page} and {pages}.
	Page string
	// Made is the instant it tells of; the same content always has the same.
	Made time.Time
}

// Block is one part of a paper: [Heading], [Paragraph], [Facts], [Table], [Ticks], [Lines] or [NewPage].
type Block interface{ block() }

// Heading begins a part.
type Heading struct{ Text string }

// Paragraph is running text; a small one is a note.
type Paragraph struct {
	Text  string
	Small bool
}

// Fact is a label and what it says.
type Fact struct{ Label, Text string }

// Facts are read one after the other.
type Facts []Fact

// Table has a caption, a head, and rows that are headed by their second cell: the first is a number.
type Table struct {
	Caption string
	Columns []Column
	Rows    []Row
}

// Column is a column's head and its share of the width.
type Column struct {
	Head  string
	Share int
}

// Row is one row, as many cells as the table has columns. Marked is the row that is meant; its cells say so in words.
type Row struct {
	Cells  []Cell
	Marked bool
}

// Cell is the lines of one cell; in a cell with Lead the first line stands out.
type Cell struct {
	Lines []string
	Lead  bool
}

// Ticks are boxes to tick by hand, in Across columns.
type Ticks struct {
	Caption string
	Options []string
	Across  int
}

// Lines are fields to fill in by hand, side by side, each with Deep lines to write on.
type Lines struct {
	Labels []string
	Deep   int
}

// NewPage begins a new page, where there are pages.
type NewPage struct{}

func (Heading) block()   {}
func (Paragraph) block() {}
func (Facts) block()     {}
func (Table) block()     {}
func (Ticks) block()     {}
func (Lines) block()     {}
func (NewPage) block()   {}
