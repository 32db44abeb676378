package main_test

import (
	"context"
	"crypto/rand"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
	"github.com/pusterom/pusterom/internal/notify/smtptest"
	"github.com/pusterom/pusterom/internal/store"
)

func TestAMailSettingThatIsWrongOrDangerousIsNamed(t *testing.T) {
	for _, c := range []struct {
		sentence string
		settings map[string]string
		want     string
	}{
		{"settings without a host", map[string]string{"SMTP_HOST": ""}, "PUSTEROM_SMTP_HOST"},
		{"an unprotected server elsewhere", map[string]string{"SMTP_TLS": "none"}, "PUSTEROM_SMTP_TLS"},
		{"an unknown protection", map[string]string{"SMTP_TLS": "ssl"}, "PUSTEROM_SMTP_TLS"},
		{"no sender", map[string]string{"SMTP_FROM": ""}, "PUSTEROM_SMTP_FROM"},
		{"no public address", map[string]string{"PUBLIC_URL": ""}, "PUSTEROM_PUBLIC_URL"},
		{"a public address in the clear", map[string]string{"PUBLIC_URL": "http://pusterom.example"}, "PUSTEROM_PUBLIC_URL"},
		{"a user without a password", map[string]string{"SMTP_USER": "pusterom"}, "PUSTEROM_SMTP_PASSWORD_FILE"},
		{"a password file that is not there", map[string]string{"SMTP_USER": "pusterom", "SMTP_PASSWORD_FILE": "/nowhere"}, "PUSTEROM_SMTP_PASSWORD_FILE"},
		{"a port that is none", map[string]string{"SMTP_PORT": "smtp"}, "PUSTEROM_SMTP_PORT"},
		{"a sender that is no address", map[string]string{"SMTP_FROM": "Pusterom"}, "sender's address"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			installation(t)
			t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
			t.Setenv("PUSTEROM_ADDRESS", "127.0.0.1:0")
			for name, value := range map[string]string{"SMTP_HOST": "mail.example", "SMTP_FROM": "a@b.example", "PUBLIC_URL": "https://pusterom.example"} {
				t.Setenv("PUSTEROM_"+name, value)
			}
			for name, value := range c.settings {
				t.Setenv("PUSTEROM_"+name, value)
			}
			if _, err := pusterom(t, "", "serve"); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("serve answered %v, which does not name %s", err, c.want)
			}
		})
	}
}

// TestServeSendsNotices: what waits is sent by the server itself, it says nothing of whom, and it stops when it is told.
func TestServeSendsNotices(t *testing.T) {
	installation(t)
	server := smtptest.Start(t)
	for name, value := range map[string]string{
		"INVENTED_DATA_ONLY": "yes", "ADDRESS": "127.0.0.1:0", "SMTP_HOST": server.Host, "SMTP_PORT": strconv.Itoa(server.Port), "SMTP_TLS": "none",
		"SMTP_FROM": "ikke-svar@pusterom.example", "PUBLIC_URL": "https://pusterom.example",
	} {
		t.Setenv("PUSTEROM_"+name, value)
	}
	waiting(t, "mor@pusterom.example")
	waiting(t, "far@pusterom.example")
	server.Answer("far@pusterom.example", 550)
	ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	log := &sending{serving{stop: stop}}
	must(t, main.Run(ctx, []string{"serve"}, strings.NewReader(""), log, log))
	if got := server.Mails("mor@pusterom.example"); len(got) != 1 {
		t.Errorf("%d mails came", len(got))
	}
	if text := log.text.String(); strings.Contains(text, "@") || !strings.Contains(text, `"reason":"smtp_550"`) || !strings.Contains(text, `"given_up":1`) {
		t.Errorf("the log: %s", text)
	}
	out, err := pusterom(t, "", "notices")
	if err != nil || strings.Contains(out, "@") || !strings.Contains(out, "smtp_550") || !strings.Contains(out, "1 varsler er gitt opp") {
		t.Errorf("notices: %v %s", err, out)
	}
}

// sending is a log that stops the server when a round of notices is over.
type sending struct{ serving }

func (s *sending) Write(p []byte) (int, error) {
	if strings.Contains(string(p), `"msg":"notices"`) {
		defer s.stop()
	}
	return s.text.Write(p)
}

// waiting makes an account with a mail that is due.
func waiting(t *testing.T, address string) {
	t.Helper()
	db, err := store.Open(t.Context(), store.Config{URL: os.Getenv("PUSTEROM_DATABASE_URL")})
	must(t, err)
	defer func() { must(t, db.Close()) }()
	must(t, db.Migrate(t.Context()))
	longAgo := time.Unix(1_700_000_000, 0)
	m := market.New(market.Config{Store: db, Clock: func() time.Time { return longAgo }, Random: rand.Reader, Cost: identity.TestCost})
	account, err := m.AddAccount(t.Context(), market.Operations(), market.NewAccount{
		Login: address, Name: "Familie", Role: identity.Family, Password: m.NewPassword(t.Context(), "et langt og godt passord"), Email: address,
	})
	must(t, err)
	must(t, db.InTx(t.Context(), func(ctx context.Context, tx market.Tx) error {
		return tx.AddDeliveries(ctx, []market.NewDelivery{{
			ID: "delivery-" + account.ID, AccountID: account.ID, Kind: "published", Lines: 1, MadeAt: longAgo, DueAt: longAgo.Add(notify.Gather),
		}})
	}))
}
