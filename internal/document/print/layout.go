package print

import (
	"strconv"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"

	"github.com/pusterom/pusterom/internal/document"
)

// A4 and what stands where, in millimetres; sizes of type in points.
const (
	family = "dejavu"

	left, right  = 15.0, 195.0
	top, bottom  = 15.0, 285.0
	footer       = 289.0
	width        = right - left
	bodySize     = 10.0
	noteSize     = 8.5
	titleSize    = 16.0
	headingSize  = 12.5
	lineHeight   = 1.25
	tableHeight  = 1.17
	pointToMM    = 25.4 / 72
	onOnePageTo  = 7.5 // the smallest type that a table is set in so that the list stands on one page
	tableSize    = 9.0 // what a table is set in when one page is too little for it anyway
	sizeStep     = 0.25
	cellAside    = 1.2
	cellAround   = 0.7
	regular      = ""
	bold         = "B"
	ruleGrey     = 150
	headGrey     = 232
	markedGrey   = 222
	noteGrey     = 70
	thin, strong = 0.15, 0.35
)

// sheet puts one paper on pages.
type sheet struct {
	pdf   *fpdf.Fpdf
	paper document.Paper
	// table is the size of type in tables.
	table float64
}

// box is a piece of a page that is never broken.
type box struct {
	height float64
	draw   func(y float64)
	// fresh begins a new page; stays keeps the box on the page of the next one; head is drawn again above the box where it
	// comes first on a page.
	fresh, stays bool
	head         *box
}

// placed is a box and where on its page it begins.
type placed struct {
	box
	y float64
}

// pages lays the paper out in the largest type for tables that keeps its first part on one page. A list too long for that
// is set in comfortable type, on as many pages as it takes.
func (s *sheet) pages() [][]placed {
	for s.table = bodySize; s.table >= onOnePageTo; s.table -= sizeStep {
		if pages, first := paginate(s.boxes()); first == 1 {
			return pages
		}
	}
	s.table = tableSize
	pages, _ := paginate(s.boxes())
	return pages
}

// paginate gives every box its place, and tells how many pages the part before the first fresh page takes.
func paginate(boxes []box) (pages [][]placed, first int) {
	pages = [][]placed{nil}
	y := top
	for i, b := range boxes {
		if b.fresh {
			if first == 0 {
				first = len(pages)
			}
			pages, y = append(pages, nil), top
			continue
		}
		if y > top && y+together(boxes[i:]) > bottom {
			pages, y = append(pages, nil), top
			if b.head != nil {
				pages[len(pages)-1] = append(pages[len(pages)-1], placed{*b.head, y})
				y += b.head.height
			}
		}
		pages[len(pages)-1] = append(pages[len(pages)-1], placed{b, y})
		y += b.height
	}
	if first == 0 {
		first = len(pages)
	}
	return pages, first
}

// together is the height of the first box and of those that it must not be parted from.
func together(boxes []box) float64 {
	height := 0.0
	for _, b := range boxes {
		height += b.height
		if !b.stays {
			break
		}
	}
	return height
}

func (s *sheet) draw(pages [][]placed) {
	for i, page := range pages {
		s.pdf.AddPage()
		for _, p := range page {
			p.draw(p.y)
		}
		if len(pages) > 1 {
			s.number(i+1, len(pages))
		}
	}
}

// number writes the foot of a page: what it belongs to, and which page it is.
func (s *sheet) number(page, pages int) {
	text := strings.NewReplacer("{page}", strconv.Itoa(page), "{pages}", strconv.Itoa(pages)).Replace(s.paper.Page)
	if len(s.paper.Reference) > 0 {
		s.write(left, footer, s.paper.Reference[0].Text, noteSize, regular)
	}
	s.font(noteSize, regular)
	s.write(right-s.pdf.GetStringWidth(clean(text)), footer, text, noteSize, regular)
}

func (s *sheet) font(size float64, style string) { s.pdf.SetFont(family, style, size) }

// write puts one line of text with its base line at y.
func (s *sheet) write(x, y float64, text string, size float64, style string) {
	s.font(size, style)
	s.pdf.Text(x, y, clean(text))
}

// lines writes lines under each other from y down.
func (s *sheet) lines(x, y float64, lines []string, size float64, style string) {
	s.spaced(x, y, lines, size, style, leading(size))
}

func (s *sheet) spaced(x, y float64, lines []string, size float64, style string, height float64) {
	const baseLine = 0.76
	for i, line := range lines {
		s.write(x, y+(float64(i)+baseLine)*height, line, size, style)
	}
}

func (s *sheet) rule(x1, y, x2, thickness float64, grey int) {
	s.pdf.SetLineWidth(thickness)
	s.pdf.SetDrawColor(grey, grey, grey)
	s.pdf.Line(x1, y, x2, y)
}

// leading is the height of a line.
func leading(size float64) float64 { return size * pointToMM * lineHeight }

// wrap breaks a text into lines no wider than most; a word that is wider is broken itself.
func (s *sheet) wrap(text string, most, size float64, style string) []string {
	s.font(size, style)
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(clean(text), breakable) {
		if joined := strings.TrimPrefix(line+" "+word, " "); s.pdf.GetStringWidth(joined) <= most {
			line = joined
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for line = word; s.pdf.GetStringWidth(line) > most; {
			fits := s.fitting(line, most)
			lines, line = append(lines, line[:fits]), line[fits:]
		}
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// breakable tells where a line may end: not at a space that holds a date together.
func breakable(r rune) bool { return r != '\u00a0' && unicode.IsSpace(r) }

// fitting tells how many bytes of a word fit, at least one letter. It prefers to break behind a hyphen or a slash.
func (s *sheet) fitting(word string, most float64) int {
	fits, neat := 0, 0
	for at, r := range word {
		end := at + len(string(r))
		if fits > 0 && s.pdf.GetStringWidth(word[:end]) > most {
			break
		}
		fits = end
		if strings.ContainsRune("-/@.", r) {
			neat = end
		}
	}
	if neat > 0 {
		return neat
	}
	return fits
}
