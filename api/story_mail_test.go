package api_test

import (
	"context"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/notify/smtp"
	"github.com/pusterom/pusterom/internal/notify/smtptest"
)

// site is where the people of the world sign in.
const site = "https://pusterom.example"

// mailbox is the municipality's mail server, with a dispatcher that sends what the world's outbox holds.
type mailbox struct {
	*smtptest.Server
	notify.Dispatcher
}

// mailServer starts a mail server for the world.
func (w *world) mailServer(t testing.TB) *mailbox {
	t.Helper()
	server := smtptest.Start(t)
	sender, err := smtp.New(smtp.Config{
		Host: server.Host, Port: server.Port, From: "ikke-svar@pusterom.example", Protection: smtp.None, Site: site,
	})
	must(t, err)
	return &mailbox{server, notify.Dispatcher{Queue: w.market, Sender: sender, Site: site, Logger: slog.New(slog.DiscardHandler)}}
}

// addressOf is the e-mail address of a person of the world.
func addressOf(name string) string { return name + "@pusterom.example" }

// sayPost lets the sender of notices work through the outbox once.
func sayPost(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 0, 0)
	if s.post == nil {
		s.post = s.w.mailServer(s.t)
	}
	done, err := s.post.Round(context.Background())
	ts.Check(err)
	ts.Logf("posted: %+v", done)
}

// sayMails counts the mails that a person has got; anybody is everybody together.
func sayMails(s *story, ts *testscript.TestScript, _ bool, args []string) {
	need(ts, args, 2, 2)
	if s.post == nil {
		ts.Fatalf("nothing has been posted yet")
	}
	address := ""
	if args[0] != "anybody" {
		if _, known := s.w.people[args[0]]; !known {
			ts.Fatalf("nobody here is called %q", args[0])
		}
		address = addressOf(args[0])
	}
	if got := len(s.post.Mails(address)); strconv.Itoa(got) != args[1] {
		ts.Fatalf("%s has got %d mails, want %s", args[0], got, args[1])
	}
	for _, m := range s.post.Mails("") {
		if word := caseWord(m); word != "" {
			ts.Fatalf("a mail holds %q: %s", word, m.Raw)
		}
	}
}

// caseWord finds a word in a mail that could say what the message is about or whom; "" is none.
func caseWord(m smtptest.Mail) string {
	// The recipients of the world have names of parties in their addresses, and only there.
	text := strings.ToLower(strings.ReplaceAll(m.Subject+"\n"+m.Body+"\n"+m.Header, m.To, ""))
	words := []string{
		"avlast", "respite", "barn", "child", "emma", "berg", "solbakken", "havna", "skogstua", "vedtak", "avl-", "sak ", "bydel", "frist",
		"valg", "choice", "oppstart", "start", "tilbud", "leverandør", "plass", "reminder", "påminn", canary,
	}
	if i := slices.IndexFunc(words, func(w string) bool { return strings.Contains(text, strings.ToLower(w)) }); i >= 0 {
		return words[i]
	}
	return ""
}
