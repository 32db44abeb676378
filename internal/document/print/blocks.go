package print

import (
	"github.com/pusterom/pusterom/internal/document"
)

// boxes takes the whole paper apart.
func (s *sheet) boxes() []box {
	boxes := []box{s.letterhead(), s.text(s.paper.Title, titleSize, bold, 5, 2.5, true)}
	for _, block := range s.paper.Blocks {
		switch b := block.(type) {
		case document.Heading:
			boxes = append(boxes, s.text(b.Text, titleSize, bold, 0, 2, true))
		case document.Paragraph:
			boxes = append(boxes, s.paragraph(b))
		case document.Facts:
			boxes = append(boxes, s.facts(b)...)
		case document.Table:
			boxes = append(boxes, s.tableBoxes(b)...)
		case document.Ticks:
			boxes = append(boxes, s.ticks(b)...)
		case document.Lines:
			boxes = append(boxes, s.fields(b))
		case document.NewPage:
			boxes = append(boxes, box{fresh: true})
		}
	}
	return boxes
}

// letterhead has the sender on the left and the reference opposite, as wide as it needs to be.
func (s *sheet) letterhead() box {
	const between, most = 6.0, 105.0
	label, value := s.widest(s.paper.Reference, labelOf)+3, s.widest(s.paper.Reference, textOf)
	aside := right - min(label+value+0.1, most)
	var sender []string
	for i, line := range s.paper.Sender {
		wrapped := s.wrap(line, aside-between-left, bodySize, styleOf(i))
		sender = append(sender, wrapped...)
	}
	opposite := 0
	wrapped := make([][]string, len(s.paper.Reference))
	for i, fact := range s.paper.Reference {
		wrapped[i] = s.wrap(fact.Text, right-aside-label, bodySize, regular)
		opposite += len(wrapped[i])
	}
	return box{height: float64(max(len(sender), opposite)) * leading(bodySize), draw: func(y float64) {
		for i, line := range sender {
			s.lines(left, y+float64(i)*leading(bodySize), []string{line}, bodySize, styleOf(i))
		}
		for i, fact := range s.paper.Reference {
			s.fact(aside, y, label, fact.Label, wrapped[i])
			y += float64(len(wrapped[i])) * leading(bodySize)
		}
	}}
}

// styleOf lets the first line of the sender, its name, stand out.
func styleOf(line int) string {
	if line == 0 {
		return bold
	}
	return regular
}

func labelOf(f document.Fact) string { return f.Label }
func textOf(f document.Fact) string  { return f.Text }

func (s *sheet) widest(facts []document.Fact, part func(document.Fact) string) float64 {
	most := 0.0
	s.font(bodySize, regular)
	for _, fact := range facts {
		most = max(most, s.pdf.GetStringWidth(clean(part(fact))))
	}
	return most
}

func (s *sheet) text(text string, size float64, style string, above, below float64, stays bool) box {
	lines := s.wrap(text, width, size, style)
	return box{height: above + float64(len(lines))*leading(size) + below, stays: stays, draw: func(y float64) {
		s.lines(left, y+above, lines, size, style)
	}}
}

func (s *sheet) paragraph(p document.Paragraph) box {
	if p.Small {
		return s.text(p.Text, noteSize, regular, 1.8, 0, false)
	}
	return s.text(p.Text, bodySize, regular, 0, 2.5, false)
}

// factsAbove sets facts a little apart from what stands above them.
const factsAbove = 1.5

// facts are set in two columns; one that needs more room has the whole width.
func (s *sheet) facts(facts document.Facts) []box {
	const half, gap = width / 2, 4.0
	label := s.widest(facts, labelOf) + 4
	var boxes []box
	aside := false // the right half of the last row is free
	for _, fact := range facts {
		s.font(bodySize, regular)
		narrow := s.pdf.GetStringWidth(clean(fact.Text)) <= half-label-gap
		if narrow && aside {
			before := boxes[len(boxes)-1].draw
			boxes[len(boxes)-1].draw = func(y float64) {
				before(y)
				s.fact(left+half, y, label, fact.Label, []string{fact.Text})
			}
			aside = false
			continue
		}
		value := s.wrap(fact.Text, width-label, bodySize, regular)
		aside = narrow
		boxes = append(boxes, box{height: float64(len(value))*leading(bodySize) + 0.7, stays: true, draw: func(y float64) {
			s.fact(left, y, label, fact.Label, value)
		}})
	}
	if n := len(boxes); n > 0 {
		above := boxes[0].draw
		boxes[0].draw = func(y float64) { above(y + factsAbove) }
		boxes[0].height += factsAbove
		boxes[n-1].height += 2.5
		boxes[n-1].stays = false
	}
	return boxes
}

// fact writes the label lighter than what it says.
func (s *sheet) fact(x, y, label float64, name string, value []string) {
	s.pdf.SetTextColor(noteGrey, noteGrey, noteGrey)
	s.lines(x, y, []string{name}, bodySize, regular)
	s.pdf.SetTextColor(0, 0, 0)
	s.lines(x+label, y, value, bodySize, regular)
}

// ticks are boxes to tick. The caption stays with the first row of them.
func (s *sheet) ticks(t document.Ticks) []box {
	const square, beside, around = 3.4, 5.6, 0.9
	boxes := []box{s.text(t.Caption, bodySize, bold, 3, 0.6, true)}
	column := width / float64(t.Across)
	for from := 0; from < len(t.Options); from += t.Across {
		row := t.Options[from:min(from+t.Across, len(t.Options))]
		var wrapped [][]string
		most := 1
		for _, option := range row {
			lines := s.wrap(option, column-beside-2, bodySize, regular)
			wrapped, most = append(wrapped, lines), max(most, len(lines))
		}
		// A question with few answers stays in one piece; a long list of offers may go on overleaf.
		stays := t.Across > 1 && from+t.Across < len(t.Options)
		boxes = append(boxes, box{height: float64(most)*leading(bodySize) + 2*around, stays: stays, draw: func(y float64) {
			for i, lines := range wrapped {
				x := left + float64(i)*column
				s.pdf.SetLineWidth(strong)
				s.pdf.SetDrawColor(0, 0, 0)
				s.pdf.Rect(x, y+around+0.4, square, square, "D")
				s.lines(x+beside, y+around, lines, bodySize, regular)
			}
		}})
	}
	return boxes
}

// fields are lines to write on, under their labels.
func (s *sheet) fields(f document.Lines) box {
	const room, gap, above = 8.6, 6.0, 3.0
	column := (width - gap*float64(len(f.Labels)-1)) / float64(len(f.Labels))
	return box{height: above + leading(bodySize) + float64(f.Deep)*room, draw: func(y float64) {
		for i, label := range f.Labels {
			x := left + float64(i)*(column+gap)
			s.lines(x, y+above, []string{label}, bodySize, bold)
			for n := range f.Deep {
				s.rule(x, y+above+leading(bodySize)+float64(n+1)*room-0.6, x+column, thin, 0)
			}
		}
	}}
}
