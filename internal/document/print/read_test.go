package print_test

import (
	"bytes"
	"html"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf16"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"github.com/pusterom/pusterom/internal/document"
)

// written is one line of text as it stands on a page: its left end and base line in points from the lower left corner.
type written struct {
	text    string
	x, y    float64
	font    string
	size    float64
	pageNum int
}

// noHome keeps the checking library from writing its settings into somebody's home.
var noHome = sync.OnceFunc(api.DisableConfigDir)

// readPDF validates a file and gives every line of text in the order in which a reader meets it.
func readPDF(t *testing.T, file []byte) (lines []written, pages int) {
	t.Helper()
	noHome()
	conf := model.NewDefaultConfiguration()
	conf.ValidationMode = model.ValidationStrict
	ctx, err := api.ReadAndValidate(bytes.NewReader(file), conf)
	if err != nil {
		t.Fatalf("the file is not valid: %v", err)
	}
	for page := 1; page <= ctx.PageCount; page++ {
		content, err := pdfcpu.ExtractPageContent(ctx, page)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(content)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, readPage(t, string(text), page)...)
	}
	return lines, ctx.PageCount
}

var operator = regexp.MustCompile(`(?s)BT /(\S+) ([\d.]+) Tf ET|BT ([\d.-]+) ([\d.-]+) Td \(((?:\\.|[^\\)])*)\) Tj ET`)

func readPage(t *testing.T, content string, page int) []written {
	t.Helper()
	var lines []written
	at := written{pageNum: page}
	for _, m := range operator.FindAllStringSubmatch(content, -1) {
		if m[1] != "" {
			at.font, at.size = m[1], number(t, m[2])
			continue
		}
		at.x, at.y, at.text = number(t, m[3]), number(t, m[4]), decode(m[5])
		lines = append(lines, at)
	}
	return lines
}

// decode reads a string of the file: two bytes for each letter, which the font's table maps to itself.
func decode(raw string) string {
	raw = regexp.MustCompile(`(?s)\\(.)`).ReplaceAllStringFunc(raw, func(m string) string {
		return strings.NewReplacer("n", "\n", "r", "\r", "t", "\t").Replace(m[1:])
	})
	var units []uint16
	for i := 0; i+1 < len(raw); i += 2 {
		units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
	}
	return string(utf16.Decode(units))
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// joined is the text of lines without any space: how lines are broken does not matter.
func joined(lines []written) string {
	var all strings.Builder
	for _, line := range lines {
		all.WriteString(line.text)
	}
	return dense(all.String())
}

func dense(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// readHTML is the text of a page without any space.
func readHTML(page []byte) string {
	_, body, _ := strings.Cut(string(page), "<body>")
	return dense(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(body, "")))
}

// spoken is what the paper says, in its order, without any space.
func spoken(p document.Paper) string {
	said := slices.Clone(p.Sender)
	facts := func(list []document.Fact) {
		for _, fact := range list {
			said = append(said, fact.Label, fact.Text)
		}
	}
	facts(p.Reference)
	said = append(said, p.Title)
	for _, block := range p.Blocks {
		switch b := block.(type) {
		case document.Heading:
			said = append(said, b.Text)
		case document.Paragraph:
			said = append(said, b.Text)
		case document.Facts:
			facts(b)
		case document.Table:
			said = append(said, b.Caption)
			for _, column := range b.Columns {
				said = append(said, column.Head)
			}
			for _, row := range b.Rows {
				for _, cell := range row.Cells {
					said = append(said, cell.Lines...)
				}
			}
		case document.Ticks:
			said = append(append(said, b.Caption), b.Options...)
		case document.Lines:
			said = append(said, b.Labels...)
		}
	}
	return dense(strings.Join(said, " "))
}
