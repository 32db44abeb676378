package main_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
)

// TestTheTourOfTheReadme runs the README's tour as a reader would: the demo on the day it names, and every shell block of
// the section in one shell. It ends with a started case.
func TestTheTourOfTheReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../../README.md")
	must(t, err)
	_, tour, found := strings.Cut(string(readme), "## From order to started in five minutes")
	tour, _, ended := strings.Cut(tour, "\n## ")
	day := regexp.MustCompile(`--now (\S+Z)'`).FindStringSubmatch(tour)
	if !found || !ended || day == nil {
		t.Fatal("the README has no tour")
	}
	var script strings.Builder
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(tour, -1) {
		script.WriteString(block[1])
	}
	address := serveDemo(t, day[1])
	shell := exec.CommandContext(t.Context(), "bash", "-euo", "pipefail", "-c",
		strings.Replace(script.String(), "http://127.0.0.1:8080", address, 1))
	out, err := shell.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{`"provider_name":"Åsheim avlastning AS"`, `"latest_start":"2027-04-01"`, "\nstart_confirmed\nstarted\n", `"type":"call_off_signed"`} {
		if !strings.Contains(string(out), want) {
			t.Errorf("the tour did not show %q:\n%s", want, out)
		}
	}
}

// serveDemo makes a demo in a folder of its own and serves it until the test ends. It gives its address.
func serveDemo(t *testing.T, now string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	welcome := make(chan string, 1)
	over := make(chan error, 1)
	go func() {
		over <- main.Run(ctx, []string{"demo", "--dir", t.TempDir(), "--address", "127.0.0.1:0", "--now", now},
			strings.NewReader(""), &welcomed{said: welcome}, &bytes.Buffer{})
	}()
	t.Cleanup(func() {
		stop()
		if err := <-over; err != nil {
			t.Errorf("the demo ended with %v", err)
		}
	})
	select {
	case text := <-welcome:
		if !strings.HasSuffix(text, "/\n") || strings.LastIndex(text, "\nPusterom kjører på http://") < strings.LastIndex(text, "  koordinator ") {
			t.Errorf("the page is not the last that the demo prints: %s", text)
		}
		return regexp.MustCompile(`http://[0-9.:]+`).FindString(text)
	case err := <-over:
		over <- err
		t.Fatalf("the demo did not start: %v", err)
	}
	return ""
}

// welcomed hands on the first thing that is printed.
type welcomed struct {
	said chan string
	told bool
}

func (w *welcomed) Write(p []byte) (int, error) {
	if !w.told {
		w.told = true
		w.said <- string(p)
	}
	return len(p), nil
}
