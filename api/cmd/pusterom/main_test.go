package main_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	main "github.com/pusterom/pusterom/api/cmd/pusterom"
	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/providers"
)

// pusterom runs one command and gives what it printed.
func pusterom(t *testing.T, in string, args ...string) (out string, err error) {
	t.Helper()
	var printed, complained bytes.Buffer
	err = main.Run(t.Context(), args, strings.NewReader(in), &printed, &complained)
	return printed.String(), err
}

// installation points the commands at a database of their own.
func installation(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("PUSTEROM_DATABASE_URL", filepath.Join(dir, "pusterom.db"))
	t.Setenv("PUSTEROM_KEYS_DIR", filepath.Join(dir, "keys"))
}

// agree makes and publishes the agreement AVL, as its owner does over the API.
func agree(t *testing.T) {
	t.Helper()
	db, err := store.Open(t.Context(), store.Config{URL: os.Getenv("PUSTEROM_DATABASE_URL")})
	must(t, err)
	defer func() { must(t, db.Close()) }()
	m := market.New(market.Config{Store: db, Clock: func() time.Time { return time.Unix(1_800_000_000, 0) }, Random: rand.Reader})
	owner := identity.Actor{AccountID: "owner", Role: identity.AgreementOwner, PartyID: "0301"}
	reference, name, lots, numbers, from := "AVL", "Rammeavtale", providers.Lots(), []string{"030113"}, providers.Date("2026-01-01")
	made, err := m.AddAgreement(t.Context(), owner, market.AgreementEdit{Reference: &reference, Name: &name, Lots: &lots, Districts: &numbers, ValidFrom: &from})
	must(t, err)
	_, err = m.PublishAgreement(t.Context(), owner, market.Change{ID: made.ID, Version: &made.Version})
	must(t, err)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestServeInsistsOnInventedData(t *testing.T) {
	installation(t)
	for _, setting := range []string{"", "no", "YES"} {
		t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", setting)
		if _, err := pusterom(t, "", "serve"); err == nil || !strings.Contains(err.Error(), "PUSTEROM_INVENTED_DATA_ONLY=yes") {
			t.Errorf("with %q serve answered %v", setting, err)
		}
	}
	t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
	t.Setenv("PUSTEROM_DOCS", "maybe")
	if _, err := pusterom(t, "", "serve"); err == nil || !strings.Contains(err.Error(), "PUSTEROM_DOCS") {
		t.Errorf("a setting that makes no sense must be named, got %v", err)
	}
}

func TestServeKnowsNoOtherClock(t *testing.T) {
	installation(t)
	t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
	if _, err := pusterom(t, "", "serve", "--now", "2027-01-01T00:00:00Z"); err == nil || !strings.Contains(err.Error(), "--now") {
		t.Errorf("serve took --now: %v", err)
	}
}

func TestServeStopsWhenItIsTold(t *testing.T) {
	installation(t)
	t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "yes")
	t.Setenv("PUSTEROM_ADDRESS", "127.0.0.1:0")
	t.Setenv("PUSTEROM_ISSUER", "https://pusterom.example")
	ctx, stop := context.WithCancel(t.Context())
	log := &serving{stop: stop}
	if err := main.Run(ctx, []string{"serve"}, strings.NewReader(""), log, log); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"address":"127.0.0.1:`, `"page":"https://pusterom.example/"`} {
		if !strings.Contains(log.text.String(), want) {
			t.Errorf("serve did not say %s: %s", want, log.text.String())
		}
	}
}

// serving is a log that stops the server as soon as it serves.
type serving struct {
	text bytes.Buffer
	stop context.CancelFunc
}

func (s *serving) Write(p []byte) (int, error) {
	defer func() {
		if bytes.Contains(p, []byte("serving")) {
			s.stop()
		}
	}()
	return s.text.Write(p)
}

// TestImportingTheRegister: twenty offers of sixteen providers, none refused; twice changes nothing; a dry run writes nothing.
func TestImportingTheRegister(t *testing.T) {
	installation(t)
	register := write(t, "register.csv", demo.RegisterCSV())
	for _, step := range []struct {
		name string
		args []string
		want string
	}{
		{"districts", []string{"import", "districts", write(t, "d.csv", demo.DistrictsCSV())}, "Importert: 15 bydeler"},
		{"districts again", []string{"import", "districts", write(t, "d.csv", demo.DistrictsCSV())}, "Importert: 0 bydeler"},
		{"holidays", []string{"import", "holidays", write(t, "h.csv", demo.HolidaysCSV())}, "Importert: 10 ferieperioder"},
		{"a dry run", []string{"import", "register", register, "--dry-run"}, "Prøvd, ingenting er importert: 20 tilbud fra 16 leverandører (20 nye, 0 endret, 0 uendret, 0 avvist)"},
		{"the register", []string{"import", "register", register}, "Importert: 20 tilbud fra 16 leverandører (20 nye, 0 endret, 0 uendret, 0 avvist)"},
		{"the register again", []string{"import", "register", register, "--agreement", "AVL"}, "(0 nye, 0 endret, 20 uendret, 0 avvist)"},
	} {
		if step.name == "a dry run" {
			agree(t)
		}
		out, err := pusterom(t, "", step.args...)
		if err != nil || !strings.Contains(out, step.want) {
			t.Fatalf("%s: %v\n%s\nwant %q", step.name, err, out, step.want)
		}
	}
}

// TestABadRegisterNamesEveryFault and imports nothing.
func TestABadRegisterNamesEveryFault(t *testing.T) {
	installation(t)
	if _, err := pusterom(t, "", "import", "districts", write(t, "d.csv", demo.DistrictsCSV())); err != nil {
		t.Fatal(err)
	}
	agree(t)
	bad := bytes.Replace(demo.RegisterCSV(), []byte("310 442 100"), []byte("310 442 101"), 1)
	bad = bytes.Replace(bad, []byte("Gruppeavlastning"), []byte("Helgeavlastning"), 1)
	_, err := pusterom(t, "", "import", "register", write(t, "bad.csv", bad))
	if err == nil {
		t.Fatal("a bad register was imported")
	}
	var shown bytes.Buffer
	main.Complain(&shown, err)
	for _, want := range []string{`linje 2, Organisasjonsnummer: `, `linje 3, Delkontrakt: `, `2 feil, ingenting er importert`} {
		if !strings.Contains(shown.String(), want) {
			t.Errorf("%q is missing in:\n%s", want, shown.String())
		}
	}
	out, err := pusterom(t, "", "import", "register", write(t, "good.csv", demo.RegisterCSV()))
	if err != nil || !strings.Contains(out, "20 nye") {
		t.Errorf("something of the bad file was kept: %s %v", out, err)
	}
}

// complaint is what an error looks like to who runs the command.
func complaint(err error) string {
	var shown bytes.Buffer
	main.Complain(&shown, err)
	return shown.String()
}

// TestARegisterNeedsItsAgreement: who imports learns who makes it, and how.
func TestARegisterNeedsItsAgreement(t *testing.T) {
	installation(t)
	_, err := pusterom(t, "", "import", "register", write(t, "register.csv", demo.RegisterCSV()))
	if err == nil || !strings.Contains(complaint(err), "lager avtalens eier den først over API-et (POST /v1/agreements)") {
		t.Errorf("%v", err)
	}
}

// TestAFileThatIsNotThere is told in the words of the system, which name it.
func TestAFileThatIsNotThere(t *testing.T) {
	installation(t)
	_, err := pusterom(t, "", "import", "register", "nowhere.csv")
	if err == nil || !strings.Contains(complaint(err), "nowhere.csv") {
		t.Errorf("%v", err)
	}
}

// TestADatabaseThatDoesNotAnswer is named.
func TestADatabaseThatDoesNotAnswer(t *testing.T) {
	installation(t)
	t.Setenv("PUSTEROM_DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing?sslmode=disable")
	_, err := pusterom(t, "", "migrate")
	if err == nil || !strings.Contains(complaint(err), "Vi er opptatt akkurat nå.") || !strings.Contains(complaint(err), "127.0.0.1") {
		t.Errorf("%v", err)
	}
}

// TestTrustedProxiesAreNetworks: a setting that is none stops the start.
func TestTrustedProxiesAreNetworks(t *testing.T) {
	installation(t)
	t.Setenv("PUSTEROM_INVENTED_DATA_ONLY", "no")
	for setting, understood := range map[string]bool{
		"": true, "10.1.2.3/32": true, "10.1.2.0/24, 2001:db8::/64": true,
		"10.1.2.3": false, "10.1.2.3/33": false, "10.1.2.3/32,": false, "proxy.example": false,
	} {
		t.Setenv("PUSTEROM_TRUSTED_PROXIES", setting)
		_, err := pusterom(t, "", "serve")
		if err == nil || strings.Contains(err.Error(), "PUSTEROM_TRUSTED_PROXIES") == understood {
			t.Errorf("with %q serve answered %v", setting, err)
		}
	}
}

// TestADemoIsNotPulledAwayFromUnderAnother: a second demo of the same folder and address leaves the first its database.
func TestADemoIsNotPulledAwayFromUnderAnother(t *testing.T) {
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	must(t, err)
	defer func() { must(t, listener.Close()) }()
	dir := t.TempDir()
	for _, name := range []string{"demo.db", "demo.db-wal"} {
		must(t, os.WriteFile(filepath.Join(dir, name), []byte("in use"), 0o600))
	}
	_, err = pusterom(t, "", "demo", "--dir", dir, "--address", listener.Addr().String())
	for _, want := range []string{listener.Addr().String(), "Ingenting er slettet", "--address", "--dir"} {
		if err == nil || !strings.Contains(complaint(err), want) {
			t.Errorf("%q is missing in: %v", want, err)
		}
	}
	for _, name := range []string{"demo.db", "demo.db-wal"} {
		if content, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(content) != "in use" {
			t.Errorf("%s is %q: %v", name, content, err)
		}
	}
}

// TestMakingAnAccount: the password comes from standard input, a weak one or an unknown party is refused.
func TestMakingAnAccount(t *testing.T) {
	installation(t)
	if _, err := pusterom(t, "", "import", "districts", write(t, "d.csv", demo.DistrictsCSV())); err != nil {
		t.Fatal(err)
	}
	add := []string{"account", "add", "--login", "Maria", "--name", "Maria Solberg", "--role", "caseworker", "--party", "030113"}
	if _, err := pusterom(t, "kort\n", add...); err == nil {
		t.Error("a weak password was taken")
	} else if got := complaint(err); got != "pusterom: Passordet er for svakt. Bruk 12–128 tegn, og ikke et vanlig passord.\n"+
		"  password: Bruk 12–128 tegn, og ikke et vanlig passord.\n" {
		t.Errorf("a weak password is explained as %q", got)
	}
	if out, err := pusterom(t, "et langt og godt passord\n", add...); err != nil || !regexp.MustCompile(`Konto maria er laget: [0-9a-f-]{36}`).MatchString(out) {
		t.Errorf("%s %v", out, err)
	}
	if _, err := pusterom(t, "et langt og godt passord\n", add...); err == nil || !strings.Contains(complaint(err), "login: Er i bruk.") {
		t.Errorf("the same login twice: %v", err)
	}
	elsewhere := []string{"account", "add", "--login", "ola", "--name", "Ola", "--role", "caseworker", "--party", "999999"}
	if _, err := pusterom(t, "et langt og godt passord\n", elsewhere...); err == nil || !strings.Contains(complaint(err), "party_id: Bydelen, leverandøren eller kommunen finnes ikke.") {
		t.Errorf("an account for a district that is not there: %v", err)
	}
	if _, err := pusterom(t, "x\n", "account", "add", "--login", "x", "--name", "X", "--role", "king"); err == nil {
		t.Error("an unknown role was taken")
	}
}

// TestTheRegisterGoesOutAndComesInAgain: to standard output and to a file, which is not overwritten.
func TestTheRegisterGoesOutAndComesInAgain(t *testing.T) {
	installation(t)
	if _, err := pusterom(t, "", "import", "districts", write(t, "d.csv", demo.DistrictsCSV())); err != nil {
		t.Fatal(err)
	}
	agree(t)
	if _, err := pusterom(t, "", "import", "register", write(t, "r.csv", demo.RegisterCSV())); err != nil {
		t.Fatal(err)
	}
	printed, err := pusterom(t, "", "export", "register")
	must(t, err)
	path := filepath.Join(t.TempDir(), "ut.csv")
	_, err = pusterom(t, "", "export", "register", "--agreement", "AVL", path)
	must(t, err)
	file, err := os.ReadFile(path)
	must(t, err)
	if string(file) != printed || !strings.HasPrefix(printed, "\ufeffLeverandør;") {
		t.Errorf("the file and what is printed differ, or are no register: %.80q %.80q", file, printed)
	}
	if _, err := pusterom(t, "", "export", "register", path); err == nil {
		t.Error("a file that was there has been overwritten")
	}
	if _, err := pusterom(t, "", "export", "register", "--agreement", "AVL-1999"); err == nil {
		t.Error("an agreement that is not there was exported")
	}
	out, err := pusterom(t, "", "import", "register", path)
	if err != nil || !strings.Contains(out, "(0 nye, 0 endret, 20 uendret, 0 avvist)") {
		t.Errorf("imported again: %v %s", err, out)
	}
}

// TestBadFilesAreToldWhatToDo: at the command line too, and none of them is imported.
func TestBadFilesAreToldWhatToDo(t *testing.T) {
	installation(t)
	if _, err := pusterom(t, "", "import", "districts", write(t, "d.csv", demo.DistrictsCSV())); err != nil {
		t.Fatal(err)
	}
	agree(t)
	register := string(demo.RegisterCSV())
	header, rest, _ := strings.Cut(register, "\r\n")
	for _, bad := range []struct{ name, file, says string }{
		{"nothing", "", "Filen er tom"},
		{"a header alone", header, "ingen rader"},
		{"rows alone", rest, "Kjenner ikke kolonnen"},
		{"xlsx", "PK\x03\x04" + register, "Lagre den som CSV UTF-8"},
		{"xls", "\xd0\xcf\x11\xe0" + register, "Lagre den som CSV UTF-8"},
		{"a web page", "<html>" + register, "lagre den som CSV UTF-8"},
		{"a PDF", "%PDF-1.4" + register, "lagre den som CSV UTF-8"},
		{"UTF-16", "\xfe\xff\x00L", "CSV UTF-8"},
		{"Latin-1", strings.ReplaceAll(register, "ø", "\xf8"), "CSV UTF-8"},
		{"commas", strings.ReplaceAll(register, ";", ","), "semikolon, ikke med komma"},
		{"tabs", strings.ReplaceAll(register, ";", "\t"), "semikolon, ikke med tabulator"},
		{"a separator line", "sep=;\n" + register, "Slett linjen"},
		{"an open quotation mark", strings.Replace(register, "Skogstua aktiv AS", `"Skogstua`, 1), "anførselstegn"},
		{"an unknown column", strings.Replace(register, "Telefon", "Telefaks", 1), "«Telefaks»"},
		{"a row too long", strings.Replace(register, "Skogdal;", "Skogdal;;", 1), "26 felt"},
		{"a number that is none", strings.Replace(register, "310449415", "1", 1), "linje 3, Organisasjonsnummer"},
		{"a date that is none", strings.Replace(register, "15.01.2027", "15/1", 1), "linje 3, Tidligste oppstart"},
		{"a lost nought", strings.Replace(register, "0491", "491", 1), "linje 4, Postnr"},
		{"an unknown word", strings.Replace(register, "venteliste", "kanskje", 1), "linje 2, Kapasitet"},
		{"a row twice", register + strings.SplitAfter(rest, "\r\n")[0], "linje 22, Avlastningssted"},
		{"50 MB", strings.Repeat("x", 50<<20), "5 MiB"},
	} {
		_, err := pusterom(t, "", "import", "register", write(t, "bad.csv", []byte(bad.file)))
		if err == nil {
			t.Errorf("%s was imported", bad.name)
			continue
		}
		var shown bytes.Buffer
		main.Complain(&shown, err)
		if !strings.Contains(shown.String(), bad.says) {
			t.Errorf("%s: %q is missing in:\n%.600s", bad.name, bad.says, shown.String())
		}
	}
	if out, err := pusterom(t, "", "import", "register", write(t, "good.csv", demo.RegisterCSV())); err != nil || !strings.Contains(out, "20 nye") {
		t.Errorf("something of the bad files was kept: %s %v", out, err)
	}
}
