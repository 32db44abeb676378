package print_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"

	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/document/print"
)

func pdfOf(t *testing.T, p document.Paper) []byte {
	t.Helper()
	file, err := print.PDF(p)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func htmlOf(t *testing.T, p document.Paper) []byte {
	t.Helper()
	page, err := print.HTML(p)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// TestEveryRenderingSaysTheSame: not a word more or less than the paper, in its order, on the page and on the screen.
func TestEveryRenderingSaysTheSame(t *testing.T) {
	t.Parallel()
	for _, lang := range document.Langs() {
		for name, paper := range map[string]document.Paper{
			"receipt":   receiptOf(lang, 12),
			"consented": consentedOf(lang, offersOf(12), "Ingrid Ødegård-Berg"), "on a form": formOf(lang, offersOf(12), "Ingrid Ødegård-Berg"), "overview": overviewOf(lang, 12),
		} {
			want := spoken(paper)
			lines, _ := readPDF(t, pdfOf(t, paper))
			lines = slices.DeleteFunc(lines, func(l written) bool { return l.y < footerBelow })
			if got := joined(lines); got != want {
				t.Errorf("%s %s as PDF says\n%s\nwant\n%s", lang, name, got, want)
			}
			if got := readHTML(htmlOf(t, paper)); got != want {
				t.Errorf("%s %s as HTML says\n%s\nwant\n%s", lang, name, got, want)
			}
			for _, letters := range []string{"BjørnåsensØstmarkaÆrlighet", "ÆrfuglenAS"} {
				if !strings.Contains(want, letters) {
					t.Errorf("%s %s lost %q", lang, name, letters)
				}
			}
		}
	}
}

// TestAFileTellsOnWhoseWord reads the consent (R18) and the form (R20) out of the file, with every letter.
func TestAFileTellsOnWhoseWord(t *testing.T) {
	t.Parallel()
	for lang, words := range map[document.Lang][]string{
		document.Bokmaal: {"Samtykke fra Ærlig Ødegård", "Underskrift på papir", "Skjema underskrevet 23. september 2026", "Arkiv Øst 2026/004711-0007", "Bekreftet av Ærlig Ødegård"},
		document.Nynorsk: {"Samtykke frå Ærlig Ødegård", "Underskrift på papir", "Skjema underskrive 23. september 2026", "Stadfesta av Ærlig Ødegård"},
		document.English: {"Consent from Ærlig Ødegård", "Signature on paper", "Form signed 23 September 2026", "Confirmed by Ærlig Ødegård"},
	} {
		lines, _ := readPDF(t, pdfOf(t, formOf(lang, offersOf(12), "Ærlig Ødegård")))
		for _, word := range words {
			if !strings.Contains(joined(lines), dense(word)) {
				t.Errorf("%s: no %q in %s", lang, word, joined(lines))
			}
		}
	}
}

// footerBelow is where the foot of a page begins, in points.
const footerBelow = 26

func TestTwelveOffersStandOnOnePage(t *testing.T) {
	t.Parallel()
	for _, lang := range document.Langs() {
		for name, paper := range map[string]document.Paper{
			"receipt":             receiptOf(lang, 12),
			"the fullest receipt": worstOf(lang, 12), "consented": consentedOf(lang, offersOf(12), "Ingrid Ødegård-Berg"), "on a form": formOf(lang, offersOf(12), "Ingrid Ødegård-Berg"),
		} {
			if lines, pages := readPDF(t, pdfOf(t, paper)); pages != 1 {
				t.Errorf("%s: %s has %d pages", lang, name, pages)
			} else if strings.Contains(joined(lines), "1av1") {
				t.Errorf("%s: one page is not numbered", lang)
			}
		}
		if _, pages := readPDF(t, pdfOf(t, overviewOf(lang, 12))); pages != 2 {
			t.Errorf("%s: the overview has %d pages, want the list and the form", lang, pages)
		}
	}
}

func TestMorePagesAreNumberedAndBeginWithTheHead(t *testing.T) {
	t.Parallel()
	lines, pages := readPDF(t, pdfOf(t, receiptOf(document.Bokmaal, 30)))
	if pages < 2 {
		t.Fatalf("%d pages", pages)
	}
	text := joined(lines)
	for page := 1; page <= pages; page++ {
		if want := "Side" + string(rune('0'+page)) + "av" + string(rune('0'+pages)); !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
		first := slices.IndexFunc(lines, func(l written) bool { return l.pageNum == page })
		if page > 1 && lines[first].text != "Nr." {
			t.Errorf("page %d begins with %q", page, lines[first].text)
		}
	}
	if strings.Count(text, "VALGT:") != 1 {
		t.Error("the chosen offer is not marked once")
	}
}

// TestNothingRunsIntoAnything measures every line with the font it is set in.
func TestNothingRunsIntoAnything(t *testing.T) {
	t.Parallel()
	const rightEdge, lowerEdge = 195.1 * 72 / 25.4, 18.0
	ruler := fpdf.New("P", "pt", "A4", "")
	for style, name := range map[string]string{"": "fonts/DejaVuSansCondensed.ttf", "B": "fonts/DejaVuSansCondensed-Bold.ttf"} {
		font, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		ruler.AddUTF8FontFromBytes("ruler", style, font)
	}
	wide := receiptOf(document.Bokmaal, 3)
	wide.Sender = []string{strings.Repeat("Østensjø-", 20), strings.Repeat("å", 200)}
	for _, paper := range []document.Paper{
		worstOf(document.English, 12), formOf(document.Nynorsk, worstList(12), longName), consentedOf(document.Bokmaal, worstList(12), longName), receiptOf(document.Bokmaal, 30), overviewOf(document.Nynorsk, 12), overviewOf(document.English, 40), wide,
	} {
		lines, _ := readPDF(t, pdfOf(t, paper))
		strong := lines[0].font // the sender's name
		for i, line := range lines {
			style := ""
			if line.font == strong {
				style = "B"
			}
			ruler.SetFont("ruler", style, line.size)
			end := line.x + ruler.GetStringWidth(line.text)
			if end > rightEdge || line.y < lowerEdge {
				t.Errorf("%q leaves the page: ends at %.0f, base line %.0f", line.text, end, line.y)
			}
			for j, other := range lines {
				if j != i && other.pageNum == line.pageNum && other.x > line.x && other.x < end && other.y > line.y-3 && other.y < line.y+3 {
					t.Errorf("%q runs into %q", line.text, other.text)
				}
			}
		}
	}
}

func TestEqualPapersGiveEqualBytes(t *testing.T) {
	t.Parallel()
	first := pdfOf(t, receiptOf(document.Nynorsk, 12))
	if !bytes.Equal(first, pdfOf(t, receiptOf(document.Nynorsk, 12))) {
		t.Error("the same receipt gives other bytes")
	}
	if bytes.Equal(first, pdfOf(t, receiptOf(document.English, 12))) {
		t.Error("another language gives the same bytes")
	}
}

// TestTheFileIsMadeForAnArchive looks for what PDF/A-2b asks for and the library does not see to.
func TestTheFileIsMadeForAnArchive(t *testing.T) {
	t.Parallel()
	file := string(pdfOf(t, receiptOf(document.Nynorsk, 3)))
	for _, want := range []string{
		`pdfaid:part="2" pdfaid:conformance="B"`, "/GTS_PDFA1", "/Lang (nn)", "/ID [<", "/ToUnicode", "/FontFile2", "2026-12-10T18:00:00Z",
	} {
		if !strings.Contains(file, want) {
			t.Errorf("no %s in the file", want)
		}
	}
	if strings.Count(file, "(D:20261210180000)") != 2 {
		t.Error("the file was made and changed when the choice was made, whatever the clock says")
	}
	info := regexp.MustCompile(`/Info (\d+) 0 R`).FindStringSubmatch(file)
	if info == nil || !strings.Contains(file, "\n"+info[1]+" 0 obj\n<<\n/Producer") {
		t.Errorf("the trailer's /Info (%v) does not lead to the information", info)
	}
}

func TestLettersThatNoFontHasAreReplaced(t *testing.T) {
	t.Parallel()
	paper := receiptOf(document.Bokmaal, 1)
	paper.Sender = []string{"Bydel \U0001F984 Øst\uFFFF"}
	lines, _ := readPDF(t, pdfOf(t, paper))
	if lines[0].text != "Bydel \uFFFD Øst\uFFFD" {
		t.Errorf("%q", lines[0].text)
	}
}

// TestTheScreenIsAccessible: language, headings, a table with caption and heads, and nothing that a strict policy stops.
func TestTheScreenIsAccessible(t *testing.T) {
	t.Parallel()
	paper := receiptOf(document.Nynorsk, 3)
	paper.Sender[0] = "Bydel <script>alert(1)</script>"
	page := string(htmlOf(t, paper))
	for _, want := range []string{
		`<html lang="nn">`, "<title>" + paper.Title + "</title>", "<h1>", "<caption>", `<th scope="col">`, `<th scope="row">`, "<strong>VALT: ", "&lt;script&gt;",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	for _, stopped := range []string{"<script", "style", "href", "src=", "onload"} {
		if strings.Contains(page, stopped) {
			t.Errorf("%s in %s", stopped, page)
		}
	}
}
