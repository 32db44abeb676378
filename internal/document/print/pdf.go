package print

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // fonts and colour profile
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"github.com/pusterom/pusterom/internal/document"
)

// The fonts have every letter of the languages of Norway; the profile says what the colours are.
var (
	//go:embed fonts/DejaVuSansCondensed.ttf
	regularFont []byte
	//go:embed fonts/DejaVuSansCondensed-Bold.ttf
	boldFont []byte
	//go:embed fonts/sRGB2014.icc
	colourProfile []byte
)

const maker = "Pusterom"

// PDF puts the paper on pages of A4. Equal papers give equal bytes. The file carries its fonts, its language and what else
// PDF/A-2b asks for, so that an archive can take it.
func PDF(paper document.Paper) ([]byte, error) {
	pdf := fpdf.New("P", "mm", "A4", "")
	pdf.SetCatalogSort(true)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.AddUTF8FontFromBytes(family, "", regularFont)
	pdf.AddUTF8FontFromBytes(family, "B", boldFont)
	describe(pdf, paper)
	s := &sheet{pdf: pdf, paper: paper}
	s.draw(s.pages())
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		return nil, err
	}
	return mendTrailer(out.Bytes()), nil
}

// describe says what the file is, in the two places where readers look; both say the same.
func describe(pdf *fpdf.Fpdf, paper document.Paper) {
	made := paper.Made.UTC().Truncate(time.Second)
	pdf.SetTitle(clean(paper.Title), true)
	pdf.SetProducer(maker, true)
	pdf.SetCreator(maker, true)
	pdf.SetCreationDate(made)
	pdf.SetModificationDate(made)
	pdf.SetLang(string(paper.Lang))
	pdf.SetXmpMetadata(xmp(paper, made.Format(time.RFC3339)))
	pdf.AddOutputIntent(fpdf.OutputIntentType{
		SubtypeIdent: fpdf.OutputIntent_GTS_PDFA1, OutputConditionIdentifier: "sRGB", Info: "sRGB", ICCProfile: colourProfile,
	})
}

func xmp(paper document.Paper, made string) []byte {
	var title bytes.Buffer
	_ = xml.EscapeText(&title, []byte(clean(paper.Title))) // writing to memory cannot fail
	return fmt.Appendf(nil, `<?xpacket begin="%s" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="B" pdf:Producer="%s" xmp:CreatorTool="%s"
 xmp:CreateDate="%s" xmp:ModifyDate="%s"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`, "\ufeff", maker, maker, made, made, title.String(), paper.Lang)
}

var infoLine = regexp.MustCompile(`\n/Info (\d+) 0 R\n`)

// mendTrailer puts right what the library gets wrong with an output intent: /Info points one object too far, at the colour
// profile, and there is no /ID. Both stand behind the table of positions, which therefore stays true.
func mendTrailer(file []byte) []byte {
	at := bytes.LastIndex(file, []byte("\ntrailer\n"))
	found := infoLine.FindSubmatchIndex(file[at:])
	number, err := strconv.Atoi(string(file[at+found[2] : at+found[3]]))
	if err != nil {
		return file // digits only: cannot be
	}
	sum := sha256.Sum256(file)
	line := fmt.Sprintf("\n/Info %d 0 R\n/ID [<%x> <%x>]\n", number-1, sum[:16], sum[:16])
	return bytes.Join([][]byte{file[:at+found[0]], []byte(line), file[at+found[1]:]}, nil)
}

// clean replaces what the fonts cannot show and the library cannot measure.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, text)
}
