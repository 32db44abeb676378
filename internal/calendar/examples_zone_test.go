package calendar_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// machineZones are the server settings of invariant I9 and the hours they are
// from UTC in winter.
var machineZones = map[string]string{"UTC": "+00:00", "Pacific/Kiritimati": "+14:00", "America/Anchorage": "-09:00"}

func TestWorkedExamplesOfTheRules(t *testing.T) {
	t.Logf("machine zone %s", time.Date(2026, time.January, 1, 0, 0, 0, 0, time.Local).Format("-07:00"))
	checkExamples(t)
}

func TestWorkedExamplesWhateverTimeLocalIs(t *testing.T) {
	for name := range machineZones {
		t.Run(name, func(t *testing.T) {
			setLocal(t, name)
			checkExamples(t)
		})
	}
}

// A server's zone is set from outside, before the program starts, so the proof is
// a process of its own: this test binary, run again.
func TestWorkedExamplesInAProcessWithAnotherTZ(t *testing.T) {
	for name, offset := range machineZones {
		t.Run(name, func(t *testing.T) {
			output := runExamplesWithTZ(t, name)
			if want := "machine zone " + offset; !strings.Contains(output, want) {
				t.Fatalf("the process did not run in %s (%q not found):\n%s", name, want, output)
			}
			passed := strings.Count(output, "    --- PASS: TestWorkedExamplesOfTheRules/")
			if want := len(workedExamples()); passed != want {
				t.Errorf("%d of %d examples passed", passed, want)
			}
		})
	}
}

func runExamplesWithTZ(t *testing.T, zone string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), self, "-test.run=^TestWorkedExamplesOfTheRules$", "-test.v")
	command.Env = append(os.Environ(), "TZ="+zone)
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	return string(output)
}

// setLocal sets the process-wide zone for one test; no test here is parallel.
func setLocal(t *testing.T, name string) {
	t.Helper()
	location, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	before := time.Local
	t.Cleanup(func() { time.Local = before })
	time.Local = location
}

func checkExamples(t *testing.T) {
	t.Helper()
	var sentences []string
	for _, e := range workedExamples() {
		if slices.Contains(sentences, e.sentence) {
			t.Errorf("two examples say %q", e.sentence)
		}
		sentences = append(sentences, e.sentence)
		t.Run(e.sentence, func(t *testing.T) {
			if e.got != e.want {
				t.Errorf("got %s, want %s", e.got, e.want)
			}
		})
	}
}
