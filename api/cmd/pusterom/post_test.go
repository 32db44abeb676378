package main_test

import (
	"database/sql"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/internal/notify/smtptest"
)

const (
	// loadCoordinators is how many people of the chosen provider get a mail of every choice.
	loadCoordinators = 14
	// loadHost is the installation's public name: the right half of every Message-ID.
	loadHost = "pusterom.example"
	// longPast is an instant as both engines store it.
	longPast = "'2020-01-01 00:00:00+00:00'"
)

// slowOffice is a mail server that keeps a mail and takes a while to say so, so that a kill often falls in between.
func slowOffice(t *testing.T) *smtptest.Server {
	t.Helper()
	office := smtptest.Start(t)
	office.OnMail(func() { time.Sleep(rand.N(60 * time.Millisecond)) })
	return office
}

func mailSettings(office *smtptest.Server) []string {
	return []string{
		"PUSTEROM_SMTP_HOST=" + office.Host, "PUSTEROM_SMTP_PORT=" + strconv.Itoa(office.Port), "PUSTEROM_SMTP_TLS=none",
		"PUSTEROM_SMTP_FROM=ikke-svar@" + loadHost, "PUSTEROM_PUBLIC_URL=https://" + loadHost,
	}
}

// letLinesWait makes the lines that wait so old that a server sends them as soon as it has gathered them. It never touches
// a delivery: one that a server holds stays its own. Its connection is gone before a kill, so that a server has to
// bring the file of SQLite in order by itself.
func (s *site) letLinesWait(t *testing.T) {
	t.Helper()
	driver, address := "pgx", s.address
	if !strings.HasPrefix(address, "postgres") {
		driver, address = "sqlite", "file:"+address+"?_pragma=busy_timeout(10000)"
	}
	pool, err := sql.Open(driver, address)
	must(t, err)
	execute(t, pool, "UPDATE outbox SET queued_at = "+longPast+" WHERE sent_at IS NULL")
	must(t, pool.Close())
}

func execute(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	_, err := db.ExecContext(t.Context(), statement)
	must(t, err)
}

// sendsTheRest stops every server, lets every wait and lease run out while nobody can hold one, starts the servers again and
// waits until nothing is left to send. It gives the mails that the office had and the database did not know of: those of
// servers killed in between. No lease runs out before this, so that one kill can have left one such mail.
func (s *site) sendsTheRest(t *testing.T, office *smtptest.Server) (interrupted map[string]bool) {
	t.Helper()
	for _, server := range s.servers {
		must(t, server.stop(t))
	}
	office.OnMail(nil)
	db := inspect(t, s.address)
	interrupted = map[string]bool{}
	had := received(office)
	for id, state := range deliveries(t, db) {
		if state == "due" && had[id] > 0 {
			interrupted[id] = true
		}
	}
	execute(t, db, "UPDATE outbox SET queued_at = "+longPast+" WHERE sent_at IS NULL")
	execute(t, db, "UPDATE deliveries SET due_at = "+longPast+" WHERE state = 'due'")
	for _, server := range s.servers {
		server.start(t)
	}
	const left = "SELECT (SELECT count(*) FROM outbox WHERE sent_at IS NULL) + (SELECT count(*) FROM deliveries WHERE state = 'due')"
	for deadline := time.Now().Add(20 * time.Second); count(t, db, left) > 0; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d lines and mails are still waiting", count(t, db, left))
		}
	}
	return interrupted
}

// tellsOnce holds the database against the office: everybody is told of every line by one mail, every mail was sent and got
// there once, and only one whose sender was killed before it could note that got there twice.
func tellsOnce(t *testing.T, db *sql.DB, office *smtptest.Server, interrupted map[string]bool, kills int) {
	t.Helper()
	stored, had := deliveries(t, db), received(office)
	for id, state := range stored {
		want := 1
		if interrupted[id] {
			want = 2
		}
		if state != "sent" || had[id] != want {
			t.Errorf("mail %s is %s and got there %d times, want %d", id, state, had[id], want)
		}
	}
	for id := range had {
		if _, ok := stored[id]; !ok {
			t.Errorf("mail %s got there and is of no delivery", id)
		}
	}
	if len(interrupted) > kills {
		t.Errorf("%d mails got there twice by %d kills", len(interrupted), kills)
	}
	told := count(t, db, "SELECT sum(lines) FROM deliveries")
	lines := count(t, db, "SELECT sum(CASE recipient WHEN 'provider' THEN "+strconv.Itoa(loadCoordinators)+" ELSE 1 END) FROM outbox")
	if told != lines {
		t.Errorf("the mails stand for %d lines, want %d", told, lines)
	}
	if people := count(t, db, "SELECT count(DISTINCT account_id) FROM deliveries"); people != loadCoordinators+2 {
		t.Errorf("%d people were told", people)
	}
}

// received counts how often each delivery's mail got there, by its Message-ID.
func received(office *smtptest.Server) map[string]int {
	times := map[string]int{}
	for _, m := range office.Mails("") {
		times[strings.TrimSuffix(m.MessageID, "@"+loadHost)]++
	}
	return times
}

// deliveries gives the state of every mail of the database.
func deliveries(t *testing.T, db *sql.DB) map[string]string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "SELECT id, state FROM deliveries")
	must(t, err)
	defer func() { must(t, rows.Close()) }()
	states := map[string]string{}
	for rows.Next() {
		var id, state string
		must(t, rows.Scan(&id, &state))
		states[id] = state
	}
	must(t, rows.Err())
	return states
}
