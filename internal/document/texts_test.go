package document_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

var gap = regexp.MustCompile(`\{\w+\}`)

func TestEveryTextIsInThreeLanguages(t *testing.T) {
	t.Parallel()
	for key, row := range document.Texts() {
		for _, text := range row {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s lacks a language: %q", key, row)
			}
			if key != "date.short" && !slices.Equal(gap.FindAllString(text, -1), gap.FindAllString(row[0], -1)) {
				t.Errorf("%s has other gaps in another language: %q", key, row)
			}
		}
	}
}

// TestEveryCodeHasWords: what a paper may have to say of the domain.
func TestEveryCodeHasWords(t *testing.T) {
	t.Parallel()
	for _, key := range codes() {
		if _, ok := document.Texts()[key]; !ok {
			t.Errorf("no words for %s", key)
		}
	}
}

func codes() []string {
	keys := []string{
		"hold." + string(orders.HoldHeld), "hold." + string(orders.HoldWaiting), "hold." + string(orders.HoldReleased),
		"child.given", "child.not_able", "child.declined", "child.kept", "level." + identity.PasswordLevel, "level." + orders.PaperLevel,
		"fit." + providers.FitAgeOutside, "fit." + providers.FitStartsLate,
	}
	add := func(kind, code string) { keys = append(keys, kind+"."+code) }
	for _, value := range providers.StatementValues() {
		if value != providers.Unknown {
			add("statement", string(value))
		}
	}
	for _, code := range providers.CodesOf(providers.KindNeed) {
		add("need", code)
	}
	for _, lot := range providers.Lots() {
		add("lot", string(lot))
	}
	for _, ground := range orders.Grounds() {
		add("ground", string(ground))
	}
	for _, reason := range orders.ReasonCodes() {
		add("reason", string(reason))
	}
	for day := range 7 {
		add("weekday", strconv.Itoa(day))
	}
	for month := range 12 {
		add("month", strconv.Itoa(month+1))
	}
	return keys
}

// TestTheTableAndTheCodeKnowTheSameTexts reads the code: every text asked for is in the table, every text of the table is
// asked for, and nothing else speaks.
func TestTheTableAndTheCodeKnowTheSameTexts(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	asked := codes()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || name == "texts.go" {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range regexp.MustCompile(`\.(?:say|band)\("([a-z._]+[a-z])"`).FindAllStringSubmatch(string(source), -1) {
			asked = append(asked, found[1])
		}
	}
	for _, key := range asked {
		if _, ok := document.Texts()[key]; !ok {
			t.Errorf("asked for and not in the table: %s", key)
		}
	}
	for key := range document.Texts() {
		if !slices.Contains(asked, key) {
			t.Errorf("in the table and never asked for: %s", key)
		}
	}
}
