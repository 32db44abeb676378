package smtp_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/notify/smtp"
	"github.com/pusterom/pusterom/internal/notify/smtptest"
)

func sender(t *testing.T, server *smtptest.Server, change func(*smtp.Config)) *smtp.Sender {
	t.Helper()
	c := smtp.Config{
		Host: server.Host, Port: server.Port, From: "ikke-svar@pusterom.example", Protection: smtp.None, Site: "https://pusterom.example",
	}
	if change != nil {
		change(&c)
	}
	s, err := smtp.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func letter(to string) notify.Letter {
	return notify.Letter{
		ID: "0193-a", To: to, Subject: "Du har ei melding – æøå", Body: "Hei!\n\nÆrlig tørr blåbær.\n",
		At: time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC),
	}
}

func TestAMailArrivesAsItWasWritten(t *testing.T) {
	t.Parallel()
	server := smtptest.Start(t)
	if got := sender(t, server, nil).Send(t.Context(), letter("mor@pusterom.example")); got != (notify.Result{Outcome: notify.Sent}) {
		t.Fatalf("sent: %+v", got)
	}
	m := server.Mails("mor@pusterom.example")
	if len(m) != 1 || m[0].Subject != "Du har ei melding – æøå" || m[0].Body != "Hei!\n\nÆrlig tørr blåbær.\n" ||
		m[0].MessageID != "0193-a@pusterom.example" || m[0].From != "ikke-svar@pusterom.example" {
		t.Fatalf("got %+v", m)
	}
	for _, line := range []string{
		"Auto-Submitted: auto-generated", "Date: Mon, 02 Nov 2026 08:00:00 +0000",
		"List-Id: Pusterom <pusterom.pusterom.example>",
	} {
		if !strings.Contains(m[0].Header, line) {
			t.Errorf("%s is missing in %s", line, m[0].Header)
		}
	}
	if strings.Contains(strings.ToLower(m[0].Header), "go-mail") {
		t.Errorf("the program shows in %s", m[0].Header)
	}
}

func TestWhatTheServerSaysDecidesWhatFollows(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		sentence string
		set      func(*smtptest.Server)
		want     notify.Result
	}{
		{"busy for this one", func(s *smtptest.Server) { s.Answer("", 451) }, notify.Result{Outcome: notify.Failed, Reason: "smtp_451"}},
		{"unknown person", func(s *smtptest.Server) { s.Answer("", 550) }, notify.Result{Outcome: notify.Refused, Reason: "smtp_550"}},
		{"going down", func(s *smtptest.Server) { s.Answer("", 421) }, notify.Result{Outcome: notify.Failed, Reason: "smtp_421", Down: true}},
		{"broken off after the mail", func(s *smtptest.Server) { s.LoseAnswers(1) }, notify.Result{Outcome: notify.Unknown, Reason: "network", Down: true}},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			t.Parallel()
			server := smtptest.Start(t)
			c.set(server)
			if got := sender(t, server, nil).Send(t.Context(), letter("mor@pusterom.example")); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestAServerThatIsAwayIsTriedAgain(t *testing.T) {
	t.Parallel()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	away := &smtptest.Server{Host: "127.0.0.1", Port: listener.Addr().(*net.TCPAddr).Port}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	want := notify.Result{Outcome: notify.Failed, Reason: "connection", Down: true}
	if got := sender(t, away, nil).Send(t.Context(), letter("mor@pusterom.example")); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestTheConnectionIsProtected(t *testing.T) {
	t.Parallel()
	certificate, roots := certificate(t)
	server := smtptest.Start(t, smtptest.WithTLS(&tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}),
		smtptest.WithLogin("pusterom", "hemmelig"))
	open := smtptest.Start(t)
	set := func(roots *x509.CertPool, password string) func(*smtp.Config) {
		return func(c *smtp.Config) {
			c.Protection, c.Roots, c.User, c.Password = smtp.StartTLS, roots, "pusterom", password
		}
	}
	for _, c := range []struct {
		sentence string
		server   *smtptest.Server
		set      func(*smtp.Config)
		want     notify.Result
	}{
		{"STARTTLS with a login", server, set(roots, "hemmelig"), notify.Result{Outcome: notify.Sent}},
		{"a certificate nobody knows", server, set(nil, "hemmelig"), notify.Result{Outcome: notify.Failed, Reason: "connection", Down: true}},
		{"a wrong password is our fault, not the recipient's", server, set(roots, "feil"), notify.Result{Outcome: notify.Failed, Reason: "smtp_535", Down: true}},
		{"a server without STARTTLS", open, set(roots, "hemmelig"), notify.Result{Outcome: notify.Failed, Reason: "connection", Down: true}},
	} {
		if got := sender(t, c.server, c.set).Send(t.Context(), letter("mor@pusterom.example")); got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.sentence, got, c.want)
		}
	}
	if n := len(open.Mails("")); n > 0 {
		t.Errorf("%d mails went out in the clear", n)
	}
}

// An address from the database is the only text of a mail that somebody else has written.
func TestAnAddressCannotBreakOutOfItsHeader(t *testing.T) {
	t.Parallel()
	server := smtptest.Start(t)
	s := sender(t, server, nil)
	for _, to := range []string{
		"mor@pusterom.example\r\nBcc: alle@evil.example", "mor@pusterom.example>\r\nRCPT TO:<x@evil.example", "mor@pusterom.example, x@evil.example",
		"\"a\r\nb\"@pusterom.example", "Mor <mor@pusterom.example>", "mor@pusterom.example\x00",
	} {
		if got := s.Send(t.Context(), letter(to)); got != (notify.Result{Outcome: notify.Refused, Reason: "bad_message"}) {
			t.Errorf("%q: %+v", to, got)
		}
	}
	if got := server.Mails(""); len(got) > 0 {
		t.Errorf("mails went out: %+v", got)
	}
}

func TestASettingThatMakesNoSenseIsRefused(t *testing.T) {
	t.Parallel()
	good := smtp.Config{Host: "mail.example", From: "a@b.example", Protection: smtp.StartTLS, Site: "https://pusterom.example"}
	for _, c := range []struct {
		sentence string
		change   func(*smtp.Config)
		refused  bool
	}{
		{"a good one", func(*smtp.Config) {}, false},
		{"no host", func(c *smtp.Config) { c.Host = "" }, true},
		{"no sender", func(c *smtp.Config) { c.From = "Pusterom" }, true},
		{"no public address", func(c *smtp.Config) { c.Site = "" }, true},
		{"a port out of range", func(c *smtp.Config) { c.Port = 70000 }, true},
	} {
		config := good
		c.change(&config)
		if _, err := smtp.New(config); (err != nil) != c.refused {
			t.Errorf("%s: %v", c.sentence, err)
		}
	}
}

// certificate makes one for 127.0.0.1 that signs itself.
func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, NotAfter: time.Now().Add(time.Hour),
		NotBefore: time.Now().Add(-time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}
