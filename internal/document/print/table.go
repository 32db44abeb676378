package print

import (
	"github.com/pusterom/pusterom/internal/document"
)

// set is a cell with its lines broken: lead stand out.
type set struct{ lead, rest []string }

// tableBoxes gives a box for the caption, one for the head and one for each row. The head comes again on every page.
func (s *sheet) tableBoxes(t document.Table) []box {
	widths := shares(t.Columns)
	names := make([]string, len(t.Columns))
	for i, column := range t.Columns {
		names[i] = column.Head
	}
	head := s.tableHead(names, widths)
	boxes := []box{s.text(t.Caption, headingSize, bold, 1.5, 1.5, true), head}
	for _, row := range t.Rows {
		b := s.tableRow(row, widths)
		b.head = &head
		boxes = append(boxes, b)
	}
	return boxes
}

// shares divides the width among the columns.
func shares(columns []document.Column) []float64 {
	total := 0
	for _, column := range columns {
		total += column.Share
	}
	widths := make([]float64, len(columns))
	for i, column := range columns {
		widths[i] = width * float64(column.Share) / float64(total)
	}
	return widths
}

func (s *sheet) tableHead(names []string, widths []float64) box {
	wrapped, most := make([][]string, len(names)), 1
	for i, name := range names {
		wrapped[i] = s.wrap(name, widths[i]-2*cellAside, s.table, bold)
		most = max(most, len(wrapped[i]))
	}
	height := float64(most)*s.tableLeading() + 2*cellAround
	return box{height: height, stays: true, draw: func(y float64) {
		s.shade(y, height, headGrey)
		x := left
		for i, lines := range wrapped {
			s.spaced(x+cellAside, y+cellAround, lines, s.table, bold, s.tableLeading())
			x += widths[i]
		}
		s.rule(left, y+height, right, strong, 0)
	}}
}

func (s *sheet) tableRow(row document.Row, widths []float64) box {
	cells := make([]set, len(row.Cells))
	most := 1
	for i, cell := range row.Cells {
		cells[i] = s.set(cell, widths[i]-2*cellAside)
		most = max(most, len(cells[i].lead)+len(cells[i].rest))
	}
	height := float64(most)*s.tableLeading() + 2*cellAround
	return box{height: height, draw: func(y float64) {
		if row.Marked {
			s.shade(y, height, markedGrey)
		}
		x := left
		for i, cell := range cells {
			s.spaced(x+cellAside, y+cellAround, cell.lead, s.table, bold, s.tableLeading())
			below := y + cellAround + float64(len(cell.lead))*s.tableLeading()
			s.spaced(x+cellAside, below, cell.rest, s.table, regular, s.tableLeading())
			x += widths[i]
		}
		s.rule(left, y+height, right, thin, ruleGrey)
	}}
}

// set breaks the lines of a cell.
func (s *sheet) set(cell document.Cell, room float64) set {
	var broken set
	for i, line := range cell.Lines {
		if cell.Lead && i == 0 {
			broken.lead = append(broken.lead, s.wrap(line, room, s.table, bold)...)
			continue
		}
		broken.rest = append(broken.rest, s.wrap(line, room, s.table, regular)...)
	}
	return broken
}

// tableLeading is the height of a line in a table, which is set a little tighter than running text.
func (s *sheet) tableLeading() float64 { return s.table * pointToMM * tableHeight }

func (s *sheet) shade(y, height float64, grey int) {
	s.pdf.SetFillColor(grey, grey, grey)
	s.pdf.Rect(left, y, width, height, "F")
}
