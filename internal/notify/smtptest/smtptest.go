// Package smtptest is a mail server for tests: a real one, in the test's own process, that keeps what it gets and can be told
// to refuse.
package smtptest

import (
	"bytes"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/emersion/go-message/mail"
	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Mail is a mail as the server got it.
type Mail struct {
	From, To  string
	MessageID string
	Subject   string
	// Header is every header as written, Body the text decoded, and Raw the whole mail on the wire.
	Header, Body, Raw string
}

// Server is a mail server on the loopback.
type Server struct {
	Host string
	Port int

	mu    sync.Mutex
	mails []Mail
	codes map[string][]int
	lose  int
	user  string
	pass  string
	hook  func()
}

// Option changes how a server starts.
type Option func(*Server, *smtp.Server)

// WithTLS offers STARTTLS with a certificate.
func WithTLS(config *tls.Config) Option {
	return func(_ *Server, server *smtp.Server) { server.TLSConfig = config }
}

// WithLogin requires a user.
func WithLogin(user, password string) Option {
	return func(s *Server, _ *smtp.Server) { s.user, s.pass = user, password }
}

// Start starts a server that stops when the test ends.
func Start(tb testing.TB, options ...Option) *Server {
	tb.Helper()
	listener, err := (&net.ListenConfig{}).Listen(tb.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	address, ok := listener.Addr().(*net.TCPAddr)
	if !ok {
		tb.Fatalf("the mail server listens on %s", listener.Addr())
	}
	s := &Server{Host: "127.0.0.1", Port: address.Port, codes: map[string][]int{}}
	server := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &session{server: s, conn: c}, nil }))
	server.Domain = "mail.example"
	server.ErrorLog = log.New(io.Discard, "", 0)
	for _, option := range options {
		option(s, server)
	}
	over := make(chan error, 1)
	go func() { over <- server.Serve(listener) }()
	tb.Cleanup(func() {
		// A server that is closed before it has begun to listen would go on: its listener is closed as well.
		if err := errors.Join(ignoreClosed(server.Close()), ignoreClosed(listener.Close()), ignoreClosed(<-over)); err != nil {
			tb.Errorf("the mail server: %v", err)
		}
	})
	return s
}

// Answer lets the next mails to an address be answered with these codes, one each; then they are taken again. "" is any address.
func (s *Server) Answer(address string, codes ...int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.codes[address] = append(s.codes[address], codes...)
}

// LoseAnswers lets the server take the next mails and break off before it says so.
func (s *Server) LoseAnswers(mails int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lose = mails
}

// OnMail calls a function while a mail is being taken.
func (s *Server) OnMail(hook func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook = hook
}

// Mails lists what the server took, in order; with an address, only what came there.
func (s *Server) Mails(address string) []Mail {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.mails), func(m Mail) bool { return address != "" && m.To != address })
}

func (s *Server) nextCode(address string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, key := range []string{address, ""} {
		if left := s.codes[key]; len(left) > 0 {
			s.codes[key] = left[1:]
			return left[0]
		}
	}
	return 0
}

// keep stores a mail and tells whether its answer is to be lost.
func (s *Server) keep(m Mail) bool {
	s.mu.Lock()
	hook := s.hook
	s.mails = append(s.mails, m)
	lost := s.lose > 0
	s.lose = max(s.lose-1, 0)
	s.mu.Unlock()
	if hook != nil {
		hook()
	}
	return lost
}

type session struct {
	server   *Server
	conn     *smtp.Conn
	known    bool
	from, to string
}

// AuthMechanisms implements smtp.AuthSession.
func (s *session) AuthMechanisms() []string {
	if s.server.user == "" {
		return nil
	}
	return []string{sasl.Plain}
}

// Auth implements smtp.AuthSession.
func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != s.server.user || password != s.server.pass {
			return smtp.ErrAuthFailed
		}
		s.known = true
		return nil
	}), nil
}

// Mail implements smtp.Session.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.server.user != "" && !s.known {
		return smtp.ErrAuthRequired
	}
	s.from = from
	return nil
}

// Rcpt implements smtp.Session. The text of a refusal repeats the address, as real servers' do.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = to
	if code := s.server.nextCode(to); code != 0 {
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCodeNotSet, Message: "<" + to + "> not now"}
	}
	return nil
}

// Data implements smtp.Session.
func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m, err := read(raw)
	if err != nil {
		return err
	}
	m.From, m.To = s.from, s.to
	if s.server.keep(m) {
		return errors.Join(errors.New("the answer is lost"), s.conn.Conn().Close())
	}
	return nil
}

// Reset implements smtp.Session.
func (s *session) Reset() { s.from, s.to = "", "" }

// Logout implements smtp.Session.
func (s *session) Logout() error { return nil }

func read(raw []byte) (Mail, error) {
	header, _, _ := strings.Cut(string(raw), "\r\n\r\n")
	m := Mail{Header: header, Raw: string(raw)}
	reader, err := mail.CreateReader(bytes.NewReader(raw))
	if err != nil {
		return m, err
	}
	part, err := reader.NextPart()
	if err != nil {
		return m, err
	}
	body, err := io.ReadAll(part.Body)
	m.Body = strings.ReplaceAll(string(body), "\r\n", "\n")
	subject, subjectErr := reader.Header.Subject()
	id, idErr := reader.Header.MessageID()
	m.Subject, m.MessageID = subject, id
	return m, errors.Join(err, subjectErr, idErr)
}

func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) || errors.Is(err, smtp.ErrServerClosed) {
		return nil
	}
	return err
}
