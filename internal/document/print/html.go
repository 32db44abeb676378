package print

import (
	"bytes"
	_ "embed" // the page
	"html/template"

	"github.com/pusterom/pusterom/internal/document"
)

//go:embed paper.tmpl
var pageText string

var page = template.Must(template.New("paper").Funcs(template.FuncMap{"kind": kind}).Parse(pageText))

// HTML puts the paper on one page for a screen or a screen reader: headings, a real table, no style and no script, so that
// the strictest policy lets it through.
func HTML(paper document.Paper) ([]byte, error) {
	var out bytes.Buffer
	err := page.Execute(&out, paper)
	return out.Bytes(), err
}

// kind names a block for the template.
func kind(block document.Block) string {
	switch b := block.(type) {
	case document.Heading:
		return "heading"
	case document.Paragraph:
		if b.Small {
			return "small"
		}
		return "paragraph"
	case document.Facts:
		return "facts"
	case document.Table:
		return "table"
	case document.Ticks:
		return "ticks"
	case document.Lines:
		return "lines"
	}
	return ""
}
