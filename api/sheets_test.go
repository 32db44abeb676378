package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/csv"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// sheetOf reads an answer as a Norwegian spreadsheet does: the byte order mark, semicolons, CRLF.
func sheetOf(t *testing.T, got said) [][]string {
	t.Helper()
	if got.Header.Get("Content-Type") != "text/csv; charset=utf-8" || !strings.HasPrefix(got.Header.Get("Content-Disposition"), "attachment;") {
		t.Errorf("the file comes as %q, %q", got.Header.Get("Content-Type"), got.Header.Get("Content-Disposition"))
	}
	text, marked := bytes.CutPrefix(got.Body, []byte("\ufeff"))
	if !marked || bytes.Count(text, []byte("\n")) != bytes.Count(text, []byte("\r\n")) {
		t.Errorf("no byte order mark or another line end than CRLF: %q", got.Body[:min(40, len(got.Body))])
	}
	sheet := csv.NewReader(bytes.NewReader(text))
	sheet.Comma = ';'
	rows, err := sheet.ReadAll()
	must(t, err)
	return rows
}

func (w *world) orderSheet(t *testing.T, who, query string, header ...string) said {
	t.Helper()
	return w.hear(t, ask{Who: who, Method: http.MethodGet, Path: "/v1/orders" + query}, append([]string{"Accept", "text/csv"}, header...)...)
}

func TestTheRegisterGoesOutAndComesInAgain(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.importFile(t, "", demo.RegisterCSV()).wants(t, 200)
		path := "/v1/offers/" + w.offers["solbakken home"].ID
		version := w.hear(t, ask{Method: "GET", Path: path}).wants(t, 200).version()
		w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: path, Version: version, Body: `{"phone":"+47 21 80 00 56","descriptions":{"nb":"=HYPERLINK(\"x\")\n- og \"mer\"; slik"},"location":{"address":"'@hjemme"}}`}).wants(t, 200)
		w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path + "/capacity", Version: version + 1, Body: capacity(3, 1, "needs_assessment")}).wants(t, 200)

		file := w.hear(t, ask{Who: "owner", Method: "GET", Path: "/v1/register/export"}).wants(t, 200)
		rows := sheetOf(t, file)
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("a spreadsheet would take %q for a formula", cell)
				}
			}
		}
		again := w.importFile(t, "?agreement=AVL-2026", file.Body).wants(t, 200)
		if again.text("unchanged") != fmt.Sprint(len(rows)-1) || again.text("created") != "0" || again.text("updated") != "0" {
			t.Errorf("imported again: %s", again.Body)
		}
		second := w.hear(t, ask{Who: "owner", Method: "GET", Path: "/v1/register/export?agreement=AVL-2026"}).wants(t, 200)
		if !bytes.Equal(second.Body, file.Body) {
			t.Error("exported again it is another file")
		}
		w.hear(t, ask{Who: "owner", Method: "GET", Path: "/v1/register/export?agreement=AVL-1999"}).wants(t, 422)
		w.hear(t, ask{Who: "auditor", Method: "GET", Path: "/v1/register/export"}).wants(t, 403)
	})
}

// TestTheOrderListAsASheet: the same cases as the list, in batches, with the district's own words and guarded cells.
func TestTheOrderListAsASheet(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := newMatrix(t, w)
		evil := w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"case_reference":"=1+1","recipient":{"name":"@Emma; \"Berg\"","birth_date":null,
"lives_in_municipality":null,"lives_with_guardians":null,"developmental_disability":null,"decision_competence":null,"protected_address":null}}`}).wants(t, 201)
		for range 110 {
			w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{}`}).wants(t, 201)
		}
		rows := sheetOf(t, w.orderSheet(t, "caseworker", "").wants(t, 200))
		want := w.pages(t, "caseworker", "/v1/orders?", "100")
		if len(rows)-1 != len(want) || len(want) < 120 {
			t.Fatalf("%d rows for %d cases", len(rows)-1, len(want))
		}
		head := rows[0]
		cell := func(row []string, name string) string { return row[slices.Index(head, name)] }
		byReference := map[string][]string{}
		for _, row := range rows[1:] {
			byReference[cell(row, "Referanse")] = row
		}
		bad := byReference[evil.text("reference")]
		if cell(bad, "Saksreferanse") != "'=1+1" || cell(bad, "Mottaker") != `'@Emma; "Berg"` || cell(bad, "Vedtaksdato") != "" {
			t.Errorf("the guarded row: %q", bad)
		}
		started := byReference[m.mine[orders.Started].order.Reference]
		for name, want := range map[string]string{
			"Status": "Startet", "Delkontrakt": "gruppeavlastning", "Mottaker": "Emma Berg", "Saksbehandler": "Maria Solberg",
			"Publisert": "02.11.2026", "Leverandør": "Solbakken avlastning SA", "Avtale inngått": "02.11.2026",
			"Seneste oppstart": "02.03.2027", "Startet": "02.11.2026", "Venter på": "bydel",
		} {
			if cell(started, name) != want {
				t.Errorf("%s of a started case is %q, want %q", name, cell(started, name), want)
			}
		}
		if text := fmt.Sprint(rows); strings.Contains(text, canary) {
			t.Error("foreign words in the file")
		}
		few := sheetOf(t, w.orderSheet(t, "manager", "?state=ended&lot=group_respite").wants(t, 200))
		if len(few) != 2 || cell(few[1], "Status") != "Avsluttet" {
			t.Errorf("filtered: %q", few)
		}
		none := sheetOf(t, w.orderSheet(t, "caseworker", "?lot=residential_respite").wants(t, 200))
		if len(none) != 1 {
			t.Errorf("a list without cases: %q", none)
		}
	})
}

func TestWhichFormOfTheOrderListIsSent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			who, accept string
			status      int
			media       string
		}{
			{"caseworker", "", 200, "application/json"},
			{"caseworker", "*/*", 200, "application/json"},
			{"caseworker", "application/json, text/csv", 200, "application/json"},
			{"caseworker", "text/csv, application/json;q=0.5", 200, "text/csv; charset=utf-8"},
			{"caseworker", "text/csv;charset=utf-8", 200, "text/csv; charset=utf-8"},
			{"caseworker", "text/csv;q=0, */*", 200, "application/json"},
			{"caseworker", "text/*", 200, "text/csv; charset=utf-8"},
			{"caseworker", "application/vnd.ms-excel", 406, "application/problem+json"},
			{"caseworker", "text/html", 406, "application/problem+json"},
			{"caseworker", "text/csv;q=0", 406, "application/problem+json"},
			{"caseworker", "rubbish", 406, "application/problem+json"},
			{"mother", "text/csv", 406, "application/problem+json"},
			{"mother", "application/json", 200, "application/json"},
		} {
			got := w.orderSheet(t, c.who, "", "Accept", c.accept)
			if got.Status != c.status || got.Header.Get("Content-Type") != c.media {
				t.Errorf("%s takes %q: %d %s", c.who, c.accept, got.Status, got.Header.Get("Content-Type"))
			}
		}
		for _, query := range []string{"?limit=10", "?after=eHg", "?state=lost", "?lot=x"} {
			w.orderSheet(t, "caseworker", query).wants(t, 400)
		}
	})
}

// badUpload is a file that the import must not take, and what it must say.
type badUpload struct {
	name string
	file []byte
	code string // of the first fault
	line string
	says string // in Norwegian
}

func badUploads() []badUpload {
	register := string(demo.RegisterCSV())
	edit := func(old, replacement string) []byte { return []byte(strings.Replace(register, old, replacement, 1)) }
	header, rest, _ := strings.Cut(register, "\r\n")
	return []badUpload{
		{"nothing at all", []byte("\ufeff"), "empty_file", "1", "tom"},
		{"blank lines", []byte("\r\n\r\n"), "empty_file", "1", "tom"},
		{"a header alone", []byte(header + "\r\n"), "no_rows", "1", "ingen rader"},
		{"rows without a header", []byte(rest), "unknown_column", "1", "kolonnen"},
		{"xlsx", []byte("PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"), "spreadsheet_file", "1", "Lagre den som CSV UTF-8"},
		{"xls", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00"), "spreadsheet_file", "1", "Lagre den som CSV UTF-8"},
		{"a web page called xls", []byte("<html><table><tr><td>Leverandør</td></tr></table></html>"), "other_format", "1", "lagre den som CSV UTF-8"},
		{"an XML workbook", []byte("<?xml version=\"1.0\"?><Workbook/>"), "other_format", "1", "lagre den som CSV UTF-8"},
		{"a PDF", []byte("%PDF-1.7\n"), "other_format", "1", "lagre den som CSV UTF-8"},
		{"UTF-16", []byte("\xff\xfeL\x00e\x00"), "not_utf8", "1", "CSV UTF-8"},
		{"the DOS encoding", []byte(strings.NewReplacer("\ufeff", "", "ø", "\x9b", "å", "\x86", "æ", "\x91").Replace(register)), "not_utf8", "1", "CSV UTF-8"},
		{"commas", []byte(strings.ReplaceAll(register, ";", ",")), "wrong_separator", "1", "semikolon"},
		{"tabs", []byte(strings.ReplaceAll(register, ";", "\t")), "wrong_separator", "1", "semikolon"},
		{"a line that names the separator", []byte("sep=;\r\n" + register), "separator_line", "1", "Slett linjen"},
		{"an open quotation mark", edit("Skogstua aktiv AS", `"Skogstua aktiv AS`), "unbalanced_quote", "3", "anførselstegn"},
		{"a missing column", []byte(strings.Replace(register, ";Telefon;", ";Telefaks;", 1)), "unknown_column", "1", "Telefaks"},
		{"a column twice", []byte(strings.Replace(register, ";Telefon;", ";Adresse;", 1)), "duplicate_column", "1", "to ganger"},
		{"a row too short", edit(";Skogdal;Skogdalsveien", ";Skogdalsveien"), "wrong_field_count", "3", "24 felt"},
		{"a number that is none", edit("310449415", "31044941X"), "bad_organisation_number", "3", "kontrollsiffer"},
		{"a day that is none", edit("15.01.2027", "31.02.2027"), "bad_date", "3", "dd.mm.åååå"},
		{"a date of another country", edit("15.01.2027", "2027-01-15"), "bad_date", "3", "dd.mm.åååå"},
		{"a postcode that lost its nought", edit("0491", "491"), "bad_postcode", "4", "fire siffer"},
		{"an unknown lot", edit("Gruppeavlastning", "Hyttetur"), "unknown_word", "3", "Gruppeavlastning, Boligavlastning"},
		{"eleven of the twelve points", edit("medisinadministrasjon, ", ""), "missing_points", "2", "medisinadministrasjon"},
		{"a NUL byte", edit("Skogdal;", "Skog\x00dal;"), "nul_byte", "3", "nullbyte"},
		{"an empty required cell", edit(";Skogdalsveien 90;", ";;"), "required", "3", "tomt"},
		{"a row twice", []byte(register + strings.SplitAfter(rest, "\r\n")[0]), "duplicate_key", "22", "linje 2"},
		{"a heap of rubbish", bytes.Repeat([]byte("x;"), 50_000), "unknown_column", "1", "kolonnen"},
	}
}

func TestBadFilesAreToldWhatToDo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		before := w.rows(t, "SELECT count(*) FROM offers")[0][0]
		for _, bad := range badUploads() {
			for _, query := range []string{"", "?dry_run=true"} {
				got := w.importFile(t, query, bad.file, "Accept-Language", "nb")
				if got.Status != 422 || got.text("code") != "invalid_field" || got.text("errors.0.code") != bad.code ||
					got.text("errors.0.line") != bad.line || !strings.Contains(got.text("errors.0.message"), bad.says) {
					t.Errorf("%s: %d %s", bad.name, got.Status, got.Body[:min(500, len(got.Body))])
				}
			}
		}
		if after := w.rows(t, "SELECT count(*) FROM offers")[0][0]; after != before {
			t.Errorf("%s offers before, %s after", before, after)
		}
		workbook := "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
		got := w.importFile(t, "", []byte("PK\x03\x04"), "Content-Type", workbook).wants(t, 422)
		if got.text("errors.0.code") != "spreadsheet_file" {
			t.Errorf("a workbook under its own name: %s", got.Body)
		}
		w.importFile(t, "?dry_run=true", demo.RegisterCSV(), "Content-Type", "application/vnd.ms-excel").wants(t, 200)
		w.importFile(t, "", demo.RegisterCSV(), "Content-Encoding", "gzip").wants(t, 415)
		w.importFile(t, "", demo.RegisterCSV(), "Content-Type", "text/csv; charset=iso-8859-1").wants(t, 415)
		w.importFile(t, "", demo.RegisterCSV(), "Content-Type", "multipart/form-data; boundary=x").wants(t, 415)
	})
}

// endless is an upload of 50 MB that counts how much of it anybody read.
type endless struct{ left, read int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), e.left)
	for i := range n {
		p[i] = 'x'
	}
	e.left, e.read = e.left-n, e.read+n
	return n, nil
}

// TestFiftyMegabytesAreNotRead: 413, with and without a length that was told, and no more read than a register may have.
func TestFiftyMegabytesAreNotRead(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		token, err := w.tokenOf("owner")
		must(t, err)
		const upload = 50 << 20
		for _, key := range []string{"", "a-key"} {
			for told, most := range map[int64]int{upload: 0, -1: providers.MaxRegisterBytes + 1<<20} {
				body := &endless{left: upload}
				request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/v1/register/import", body)
				request.ContentLength = told
				request.Header.Set("Authorization", "Bearer "+token)
				request.Header.Set("Content-Type", "text/csv")
				if key != "" {
					request.Header.Set("Idempotency-Key", key)
				}
				recorder := httptest.NewRecorder()
				w.server.Config.Handler.ServeHTTP(recorder, request)
				if recorder.Code != http.StatusRequestEntityTooLarge || body.read > most || !strings.Contains(recorder.Body.String(), "invalid_field") {
					t.Errorf("length %d: %d after %d bytes, at most %d: %s", told, recorder.Code, body.read, most, recorder.Body)
				}
			}
		}
	})
}

// TestAnExportLeavesALineWithoutPersons: who took out what, and how much; none of what it holds.
func TestAnExportLeavesALineWithoutPersons(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.publish(t, "group", "mother")
		var log bytes.Buffer
		w.listen(t, &log)
		w.orderSheet(t, "caseworker", "").wants(t, 200)
		w.hear(t, ask{Who: "owner", Method: "GET", Path: "/v1/register/export"}).wants(t, 200)
		for _, want := range []string{
			"msg=export what=orders rows=1 account=" + w.people["caseworker"].ID,
			"msg=export what=register rows=6 account=" + w.people["owner"].ID,
		} {
			if !strings.Contains(log.String(), want) {
				t.Errorf("the log does not say %q:\n%s", want, log.String())
			}
		}
		if strings.Contains(log.String(), "Emma") || strings.Contains(log.String(), "Berg") {
			t.Errorf("the log names a person:\n%s", log.String())
		}
	})
}

// listen puts a server that logs to a buffer in place of the world's; tokens stay good.
func (w *world) listen(t *testing.T, log io.Writer) {
	t.Helper()
	w.server.Config.Handler = api.New(w.deps(t, rand.Reader, func(d *api.Deps) { d.Logger = slog.New(slog.NewTextHandler(log, nil)) }))
	w.tokens = map[string]signedIn{}
	server := httptest.NewServer(w.server.Config.Handler)
	t.Cleanup(server.Close)
	w.server = server
}

// goingAway is a reader who hangs up as soon as the first bytes have come.
type goingAway struct {
	*httptest.ResponseRecorder
	hangUp func()
}

func (g goingAway) Write(p []byte) (int, error) {
	g.hangUp()
	return g.ResponseRecorder.Write(p)
}

// TestHalfAListIsBrokenOff: what fails after the first rows ends the connection, so that it never looks like a whole file.
func TestHalfAListIsBrokenOff(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for range 120 {
			w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{}`}).wants(t, 201)
		}
		token, err := w.tokenOf("caseworker")
		must(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		request := httptest.NewRequestWithContext(ctx, http.MethodGet, "/v1/orders", http.NoBody)
		request.Header.Set("Authorization", "Bearer "+token)
		request.Header.Set("Accept", "text/csv")
		defer func() {
			if fault := recover(); fault != http.ErrAbortHandler { //nolint:errorlint // a panic's value is compared as it is
				t.Errorf("the connection was not broken off: %v", fault)
			}
		}()
		w.server.Config.Handler.ServeHTTP(goingAway{httptest.NewRecorder(), cancel}, request)
	})
}
