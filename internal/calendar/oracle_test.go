package calendar_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// TestOracle holds this package against testdata/oracle.py, written from the
// rules without it, for every day of 17 years.
func TestOracle(t *testing.T) {
	lines := oracleLines()
	sum := sha256.Sum256(lines)
	if got, want := hex.EncodeToString(sum[:]), oracleDigest(t); got != want {
		ours := filepath.Join(t.ArtifactDir(), "ours.txt")
		if err := os.WriteFile(ours, lines, 0o600); err != nil {
			t.Fatal(err)
		}
		t.Errorf("digest %s, the oracle's is %s: run with -artifacts and compare %s with the output of oracle.py", got, want, ours)
	}
}

func oracleDigest(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile("testdata/oracle.sha256")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(content)), "\n")
	return lines[len(lines)-1]
}

func oracleLines() []byte {
	var out bytes.Buffer
	last := date("2040-12-31")
	for d := date("2024-01-01"); !d.After(last); d = d.AddDays(1) {
		fmt.Fprintf(
			&out, "day %s red=%d working=%d roll=%s complaint=%s after5=%s starts=%s\n",
			d, digit(calendar.IsRed(d)), digit(calendar.IsWorkingDay(d)), calendar.Roll(d),
			calendar.Effective(d.AddWeeks(4), calendar.Family), calendar.AddWorkingDays(d, 5),
			d.Start().Format(time.RFC3339),
		)
		for n := 1; n <= 24; n++ {
			fmt.Fprintf(&out, "months %s %d %s\n", d, n, d.AddMonths(n))
		}
		for n := -1; n >= -24; n-- {
			fmt.Fprintf(&out, "months %s %d %s\n", d, n, d.AddMonths(n))
		}
	}
	return out.Bytes()
}

func digit(b bool) int {
	if b {
		return 1
	}
	return 0
}
