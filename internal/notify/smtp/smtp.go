// Package smtp sends the mails of package notify through the municipality's mail server.
package smtp

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/textproto"
	"net/url"
	"strconv"
	"time"

	"github.com/wneessen/go-mail"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/notify"
)

// ErrSetting says that a setting cannot be used; the error names it.
var ErrSetting = errors.New("cannot be used")

// Protection is how the connection to the mail server is protected.
type Protection string

// The protections. With StartTLS a server that does not offer it is refused.
const (
	StartTLS Protection = "starttls"
	TLS      Protection = "tls"
	None     Protection = "none"
)

// Config says which mail server, and as whom.
type Config struct {
	Host string
	// Port is the server's; 0 is the usual one of the protection.
	Port           int
	User, Password string
	// From is the address that the mails come from.
	From       string
	Protection Protection
	// Site is the public address of the installation. Its host is the right half of every Message-ID.
	Site string
	// Roots are the certificates trusted; nil is the machine's own.
	Roots *x509.CertPool
}

// attemptTime is how long one step of an attempt may wait for the other side. A whole attempt stays far below [notify.Lease].
const attemptTime = 10 * time.Second

// Sender sends by SMTP, one connection a mail. It keeps nothing open between mails.
type Sender struct {
	config Config
	domain string
}

// New makes a sender; [ErrSetting] when the configuration makes no sense.
func New(c Config) (*Sender, error) {
	site, err := url.Parse(c.Site)
	switch {
	case err != nil || site.Hostname() == "":
		return nil, fmt.Errorf("the public address %w", ErrSetting)
	case !identity.ValidEmail(c.From):
		return nil, fmt.Errorf("the sender's address %w", ErrSetting)
	}
	s := &Sender{config: c, domain: site.Hostname()}
	if _, err := s.client(); err != nil {
		return nil, fmt.Errorf("the mail server %w: %w", ErrSetting, err)
	}
	return s, nil
}

func (s *Sender) client() (*mail.Client, error) {
	options := []mail.Option{
		mail.WithTimeout(attemptTime), mail.WithHELO(s.domain),
		mail.WithTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, ServerName: s.config.Host, RootCAs: s.config.Roots}),
	}
	switch s.config.Protection {
	case StartTLS:
		options = append(options, mail.WithTLSPortPolicy(mail.TLSMandatory))
	case TLS:
		options = append(options, mail.WithSSLPort(false))
	case None:
		options = append(options, mail.WithTLSPortPolicy(mail.NoTLS))
	}
	if s.config.Port != 0 {
		options = append(options, mail.WithPort(s.config.Port))
	}
	if s.config.User != "" {
		options = append(options, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover), mail.WithUsername(s.config.User), mail.WithPassword(s.config.Password))
	}
	return mail.NewClient(s.config.Host, options...)
}

// Send implements [notify.Sender].
func (s *Sender) Send(ctx context.Context, l notify.Letter) notify.Result {
	message, err := s.message(l)
	if err != nil {
		return notify.Result{Outcome: notify.Refused, Reason: notify.ReasonBadMessage}
	}
	client, err := s.client()
	if err != nil {
		return notify.Result{Outcome: notify.Failed, Reason: notify.ReasonConnection, Down: true}
	}
	if err := client.DialWithContext(ctx); err != nil {
		return unreachable(err)
	}
	defer client.Close() //nolint:errcheck // what became of the mail is known before the farewell
	return outcome(message, client.Send(message))
}

// message writes the mail. Every address has been held to [identity.ValidEmail] again: what cannot stand in a header never gets here.
func (s *Sender) message(l notify.Letter) (*mail.Msg, error) {
	if !identity.ValidEmail(l.To) {
		return nil, fmt.Errorf("the recipient's address %w", ErrSetting)
	}
	m := mail.NewMsg(mail.WithNoDefaultUserAgent())
	if err := errors.Join(m.FromFormat("Pusterom", s.config.From), m.To(l.To)); err != nil {
		return nil, err
	}
	m.SetMessageIDWithValue(l.ID + "@" + s.domain)
	m.SetDateWithValue(l.At)
	m.Subject(l.Subject)
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetGenHeader("X-Auto-Response-Suppress", "All")
	m.SetGenHeader("List-Id", "Pusterom <pusterom."+s.domain+">")
	m.SetBodyString(mail.TypeTextPlain, l.Body)
	return m, nil
}

// unreachable is what no recipient can help: the server is away, or does not let us in. It may pass, also where the server
// says that it is for good: then our own settings are wrong, and somebody mends them.
func unreachable(err error) notify.Result {
	reason := notify.ReasonConnection
	if code := codeOf(err); code != 0 {
		reason = codeReason(code)
	}
	return notify.Result{Outcome: notify.Failed, Reason: reason, Down: true}
}

// outcome reads what came of a mail once the server had let us in.
func outcome(m *mail.Msg, err error) notify.Result {
	var failed *mail.SendError
	switch {
	case err == nil || m.IsDelivered():
		return notify.Result{Outcome: notify.Sent}
	case !errors.As(err, &failed):
		return notify.Result{Outcome: notify.Unknown, Reason: notify.ReasonNetwork, Down: true}
	}
	code := failed.ErrorCode()
	handedOver := failed.Reason == mail.ErrSMTPDataClose || failed.Reason == mail.ErrWriteContent
	switch {
	case code == 0 && handedOver:
		return notify.Result{Outcome: notify.Unknown, Reason: notify.ReasonNetwork, Down: true}
	case code == 0:
		return notify.Result{Outcome: notify.Failed, Reason: notify.ReasonNetwork, Down: true}
	case failed.Reason == mail.ErrSMTPMailFrom || failed.Reason == mail.ErrConnCheck || code == serviceGoes:
		return notify.Result{Outcome: notify.Failed, Reason: codeReason(code), Down: true}
	case code >= forGood:
		return notify.Result{Outcome: notify.Refused, Reason: codeReason(code)}
	}
	return notify.Result{Outcome: notify.Failed, Reason: codeReason(code)}
}

const (
	// forGood is where the codes of permanent failures begin (RFC 5321, section 4.2.1).
	forGood = 500
	// serviceGoes is a server that closes the connection, whatever was asked.
	serviceGoes = 421
)

func codeReason(code int) string { return "smtp_" + strconv.Itoa(code) }

// codeOf gives the code that a server answered with, 0 when it did not answer.
func codeOf(err error) int {
	if answer, ok := errors.AsType[*textproto.Error](err); ok {
		return answer.Code
	}
	return 0
}
