package document_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/orders"
)

// TestAReceiptSaysOnWhoseWord: both of two (R18), and the paper with the two people who saw it (R20); to an auditor grounds only.
func TestAReceiptSaysOnWhoseWord(t *testing.T) {
	t.Parallel()
	o := chosen()
	at := time.Date(2026, 12, 10, 23, 30, 0, 0, time.UTC)
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
