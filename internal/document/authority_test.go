package document_test

import (
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/orders"
)

// TestAReceiptSaysOnWhoseWord: both of two (R18), and the paper with the two people who saw it (R20); to an auditor grounds only.
func TestAReceiptSaysOnWhoseWord(t *testing.T) {
	t.Parallel()
	o := chosen()
	at := o.Round.ChosenAt
	plain, _, err := document.NewReceipt(o, nil).Canonical()
	if err != nil || strings.Contains(plain, "consent") || strings.Contains(plain, "paper") {
		t.Fatalf("an ordinary receipt keeps the text it has had: %s, %v", plain, err)
	}
	o.Round.Level = orders.PaperLevel
	o.Round.Assent = &orders.Assent{By: "daughter", Ground: orders.Self, At: at, Level: "password", ChildView: orders.ChildView{View: "given", Text: "mitt valg"}}
	o.Round.Paper = &orders.Paper{SignedOn: calendar.MustParse("2026-12-08"), ArchiveReference: "2026/99", RegisteredBy: "worker-1", RegisteredAt: at, ConfirmedBy: "worker-2"}
	text, sum, err := document.NewReceipt(o, nil).Canonical()
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{
		`"ground":"parent"`, `"authentication_level":"paper"`, `"consent":{"ground":"self"`, `"consented_by":"daughter"`, "mitt valg",
		`"signed_on":"2026-12-08"`, `"archive_reference":"2026/99"`, `"registered_by":"worker-1"`, `"confirmed_by":"worker-2"`,
	} {
		if !strings.Contains(text, word) {
			t.Errorf("%s is missing from %s", word, text)
		}
	}
	read, err := document.ReadReceipt(text)
	if err != nil {
		t.Fatal(err)
	}
	if again, sumAgain, err := read.Canonical(); err != nil || again != text || sumAgain != sum {
		t.Error("a stored receipt must give the same text and hash when read and written again")
	}
	bare, _, err := read.WithoutPersons().Canonical()
	if err != nil || strings.Contains(bare, "daughter") || strings.Contains(bare, "worker") || strings.Contains(bare, "mitt valg") {
		t.Errorf("the auditor's receipt names somebody: %s, %v", bare, err)
	}
}

// TestThePrintedReceiptSaysOnWhoseWord: who consented, as what, when and how, who told of the child, and the form (R18, R20).
func TestThePrintedReceiptSaysOnWhoseWord(t *testing.T) {
	t.Parallel()
	for lang, parts := range map[document.Lang][]string{ // the first two are read without persons as well
		document.Bokmaal: {
			"{Samtykker som Brukeren selv}", "{Samtykke gitt 11. desember 2026 kl. 00.30}", "{Samtykke fra Emma Åsen}", "{Identifisert med Brukernavn og passord}",
			"{Barnets mening Har sagt sin mening (opplyst av Ingrid Berg)}", "{Barnets mening Ville ikke si sin mening (opplyst av Emma Åsen)}",
			"{Identifisert med Underskrift på papir}", "{På papir Skjema underskrevet 8. desember 2026}", "{Arkivreferanse 2026/99}",
			"{Registrert 11. desember 2026 kl. 00.30}", "{Registrert av Kari Vik}", "{Bekreftet av worker-2}",
		},
		document.Nynorsk: {
			"{Samtykkjer som Brukaren sjølv}", "Skjema underskrive 8. desember", "{Samtykke gjeve 11. desember", "{Samtykke frå Emma Åsen}", "{Meininga til barnet Har sagt si meining (opplyst av Ingrid Berg)}",
			"{Stadfesta av worker-2}",
		},
		document.English: {
			"{Consents as The user}", "{Consent given 11 December 2026 at 00:30}", "{Consent from Emma Åsen}", "{Identified by User name and password}",
			"{The child’s view Has given a view (stated by Ingrid Berg)}", "{On paper Form signed 8 December 2026}", "{Archive reference 2026/99}", "{Registered by Kari Vik}",
		},
	} {
		r := onWhoseWord()
		names := document.Names{"mother": "Ingrid Berg", "daughter": "Emma Åsen", "worker-1": "Kari Vik"}
		wants(t, facts(document.ReceiptPaper(lang, r, "abc123", sender, names)), parts...)
		bare := facts(document.ReceiptPaper(lang, r.WithoutPersons(), "abc123", document.From{District: ostensjo}, names))
		wants(t, bare, parts[0], parts[1], "2026/99}")
		for _, person := range []string{"Ingrid", "Emma", "Kari", "worker", "mening", "meining", "view"} {
			if strings.Contains(bare, person) {
				t.Errorf("%s: %q is in the receipt without persons: %s", lang, person, bare)
			}
		}
	}
}

// TestNeitherOfTwoReadsHowTheOtherSpokeOfTheChild but both read that the child was spoken of, and by whom.
func TestNeitherOfTwoReadsHowTheOtherSpokeOfTheChild(t *testing.T) {
	t.Parallel()
	for reader, want := range map[string][2]string{
		"mother":   {"Har sagt sin mening (opplyst av mother)", "Står i saken (opplyst av daughter)"},
		"daughter": {"Står i saken (opplyst av mother)", "Ville ikke si sin mening (opplyst av daughter)"},
	} {
		r := onWhoseWord()
		persons := r.Persons.ToOneOfTwo(reader)
		r.Persons = &persons
		wants(t, said(document.ReceiptPaper(document.Bokmaal, r, "abc123", sender, nil)), want[0], want[1])
		if text, _, err := r.Canonical(); err != nil || (strings.Contains(text, "hestene") && strings.Contains(text, "mitt valg")) {
			t.Errorf("%s reads both: %s, %v", reader, text, err)
		}
	}
	silent := onWhoseWord()
	silent.Persons.ConsentChild = orders.ChildView{}
	persons := silent.Persons.ToOneOfTwo("mother")
	silent.Persons = &persons
	if text := said(document.ReceiptPaper(document.Bokmaal, silent, "abc123", sender, nil)); strings.Contains(text, "opplyst av daughter") {
		t.Errorf("who said nothing of the child is quoted: %s", text)
	}
}

// facts is a paper as one text in which every fact stands in braces.
func facts(p document.Paper) string {
	return strings.NewReplacer("{Label:", "{", " Text:", " ").Replace(said(p))
}

func onWhoseWord() document.Receipt {
	o := chosen()
	at := o.Round.ChosenAt
	o.Round.Level = orders.PaperLevel
	o.Round.Assent = &orders.Assent{By: "daughter", Ground: orders.Self, At: at, Level: "password", ChildView: orders.ChildView{View: "declined", Text: "mitt valg"}}
	o.Round.Paper = &orders.Paper{SignedOn: calendar.MustParse("2026-12-08"), ArchiveReference: "2026/99", RegisteredBy: "worker-1", RegisteredAt: at, ConfirmedBy: "worker-2"}
	return document.NewReceipt(o, listed())
}
