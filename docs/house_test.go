package docs_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// root is the checkout: this package's folder stands at its top.
const root = ".."

// TestTheTopOfTheHouse: what the design names, and nothing beside it. var is made by running the programs.
func TestTheTopOfTheHouse(t *testing.T) {
	t.Parallel()
	named := []string{
		"api", "internal", "providers", "docs", "migrations", "web", "scripts", ".ci", "docker-compose.yml", "Dockerfile",
		"Makefile", ".golangci.yml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "go.mod", "go.sum",
		".git", ".gitignore", ".dockerignore", "var",
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !slices.Contains(named, e.Name()) {
			t.Errorf("%s stands at the top and is not named in the design", e.Name())
		}
	}
}

// TestEveryPackageSaysWhatItIs: one package comment, and a sentence of it.
func TestEveryPackageSaysWhatItIs(t *testing.T) {
	t.Parallel()
	said := map[string]int{}
	eachFile(t, ".go", func(path string, _ []byte) {
		if strings.HasSuffix(path, "_test.go") {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			t.Fatal(err)
		}
		said[filepath.Dir(path)] += 0
		if file.Doc != nil && len(file.Doc.Text()) > 30 {
			said[filepath.Dir(path)]++
		}
	})
	for dir, comments := range said {
		if comments != 1 {
			t.Errorf("%s has %d package comments, want one", dir, comments)
		}
	}
}

// TestTheProjectSpeaksOfItselfAlone: no path of a machine, no host of a registry, no word about how it was made.
func TestTheProjectSpeaksOfItselfAlone(t *testing.T) {
	t.Parallel()
	foreign := regexp.MustCompile(`(?i)(/work/|/tmp/tools|proxy\.golang\.org|registry\.npmjs|deb\.debian\.org|farm-|\bhelper-\d)`)
	for _, ending := range []string{".go", ".md", ".yml", ".sql", ".sh", "Makefile", "Dockerfile", ".ts", ".tsx", ".mjs", ".css", ".html", ".json", ".npmrc"} {
		eachFile(t, ending, func(path string, content []byte) {
			if strings.HasSuffix(path, "house_test.go") {
				return
			}
			if found := foreign.Find(content); found != nil {
				t.Errorf("%s speaks of %q", path, found)
			}
		})
	}
}

// TestEveryLinkLeadsSomewhere follows the relative links of every page.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	t.Parallel()
	link := regexp.MustCompile(`\]\(([^)#]+)(#[^)]*)?\)`)
	eachFile(t, ".md", func(path string, content []byte) {
		for _, m := range link.FindAllStringSubmatch(string(content), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(path), m[1])); err != nil {
				t.Errorf("%s links to %s, which is not there", path, m[1])
			}
		}
	})
}

// TestNoFileIsTooLongToRead holds Go files to 400 lines.
func TestNoFileIsTooLongToRead(t *testing.T) {
	t.Parallel()
	eachFile(t, ".go", func(path string, content []byte) {
		if lines := strings.Count(string(content), "\n"); lines > 400 && !strings.HasSuffix(path, "_test.go") {
			t.Errorf("%s has %d lines", path, lines)
		}
	})
}

func eachFile(t *testing.T, ending string, do func(path string, content []byte)) {
	t.Helper()
	made := []string{"var", ".git", "node_modules", "dist", "test-results", "playwright-report"}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if slices.Contains(made, d.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ending) {
			return nil
		}
		content, err := os.ReadFile(path)
		if err == nil {
			do(path, content)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
