package calendar_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Nothing outside this package may use time.Time's AddDate: it turns 31 October
// and four months into 3 March (R4). This package does without it, too.
func TestNobodyUsesAddDate(t *testing.T) {
	root := moduleRoot(t)
	files := goFiles(t, root)
	if here := filepath.Join(root, "internal", "calendar", "ban_test.go"); !slices.Contains(files, here) {
		t.Fatalf("the walk over %d files missed %s", len(files), here)
	}
	for _, path := range files {
		for _, place := range usesOfAddDate(t, path, nil) {
			t.Errorf("%s: count with calendar.Date instead of AddDate (R4)", place)
		}
	}
}

func TestTheBanSeesCallsAndMethodValuesButNoComments(t *testing.T) {
	const source = `package p
// t.AddDate(0, 4, 0) is only talked about here.
var text = "t.AddDate(0, 4, 0)"
func f(t time.Time) { t.AddDate(0, 4, 0); t.
	AddDate (0, 0, 1); g := t.AddDate; _ = time.Time.AddDate }
`
	places := usesOfAddDate(t, "p.go", source)
	if len(places) != 4 {
		t.Errorf("found %v", places)
	}
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the working directory")
		}
		dir = parent
	}
}

func goFiles(t *testing.T, root string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && path != root && isForeign(entry.Name()) {
			return filepath.SkipDir
		}
		if !entry.IsDir() && strings.HasSuffix(path, ".go") {
			files = append(files, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// isForeign names the folders whose Go files are not ours.
func isForeign(folder string) bool {
	return strings.HasPrefix(folder, ".") || folder == "node_modules" || folder == "vendor"
}

// usesOfAddDate reads a file as far as it can be read: broken code is for the
// compiler to report.
func usesOfAddDate(t *testing.T, path string, source any) []string {
	t.Helper()
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, path, source, parser.SkipObjectResolution)
	if errors.Is(err, fs.ErrNotExist) || file == nil {
		t.Fatalf("%s: %v", path, err)
	}
	var places []string
	ast.Inspect(file, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok && selector.Sel.Name == "AddDate" {
			places = append(places, positions.Position(selector.Sel.Pos()).String())
		}
		return true
	})
	return places
}
