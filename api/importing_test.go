package api_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/demo"
	"github.com/pusterom/pusterom/providers"
)

func (w *world) importFile(t *testing.T, query string, file []byte, header ...string) said {
	t.Helper()
	header = append([]string{"Content-Type", "text/csv"}, header...)
	return w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/register/import" + query, Body: string(file)}, header...)
}

func TestImportingTheRegister(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		before := w.hear(t, ask{Method: "GET", Path: "/v1/providers?limit=100"}).wants(t, 200)
		dry := w.importFile(t, "?dry_run=true", demo.RegisterCSV()).wants(t, 200)
		after := w.hear(t, ask{Method: "GET", Path: "/v1/providers?limit=100"}).wants(t, 200)
		if !bytes.Equal(before.Body, after.Body) {
			t.Error("a dry run has written something")
		}
		done := w.importFile(t, "?agreement=AVL-2026", demo.RegisterCSV(), "Content-Type", "application/octet-stream").wants(t, 200)
		for _, field := range []string{"created", "updated", "unchanged", "rows"} {
			if dry.text(field) != done.text(field) {
				t.Errorf("the dry run foretold %s %s, done was %s", field, dry.text(field), done.text(field))
			}
		}
		again := w.importFile(t, "", demo.RegisterCSV()).wants(t, 200)
		if again.text("unchanged") != "20" || again.text("created") != "0" || again.text("updated") != "0" {
			t.Errorf("the same file again: %s", again.Body)
		}
		if again.text("rows.1.provider_name") != "Skogstua aktiv AS" || again.text("rows.1.place") != "Skogdal" {
			t.Errorf("the second row: %s", again.text("rows.1"))
		}
		places := w.hear(t, ask{Who: "owner", Method: "GET", Path: "/v1/agreements/" + w.agreement.ID + "/framework-places?limit=100"}).wants(t, 200)
		if strings.Count(string(places.Body), `"countersigned"`) < 16 || strings.Contains(string(places.Body), `"status":"draft"`) {
			t.Errorf("places on the agreement: %s", places.Body)
		}
	})
}

func TestAFileOfANorwegianSpreadsheetIsReadWithItsLetters(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.importFile(t, "", demo.RegisterCSV()).wants(t, 200)
		var windows []byte
		for _, char := range strings.TrimPrefix(string(demo.RegisterCSV()), "\ufeff") {
			if char == '–' {
				char = 0x96
			}
			windows = append(windows, byte(char))
		}
		if got := w.importFile(t, "", windows).wants(t, 200); got.text("unchanged") != "20" {
			t.Errorf("the same file in Windows-1252: %s", got.Body)
		}
	})
}

func TestAFileWithFaultsImportsNothing(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		bad := strings.Replace(strings.Replace(string(demo.RegisterCSV()), "310449415", "310449414", 1), ";1182;", ";118;", 1)
		for _, query := range []string{"", "?dry_run=true"} {
			got := w.importFile(t, query, []byte(bad)).wants(t, 422)
			if got.text("errors.0.line") != "2" || got.text("errors.0.column") != "Postnr" ||
				got.text("errors.0.row") != "Solbakken avlastning SA, Solåsen" || got.text("errors.1.line") != "3" ||
				got.text("errors.1.code") != "bad_organisation_number" || !strings.Contains(got.text("errors.0.message"), "postcode") {
				t.Errorf("faults: %s", got.Body)
			}
		}
		norwegian := w.importFile(t, "", []byte(bad), "Accept-Language", "nb").wants(t, 422)
		if !strings.Contains(norwegian.text("errors.0.message"), "postnummer") {
			t.Errorf("in Norwegian: %s", norwegian.Body)
		}
		found := w.hear(t, ask{Method: "GET", Path: "/v1/providers?text=fjellklang"}).wants(t, 200)
		if found.text("items.0") != "(nothing)" {
			t.Error("a file with faults was imported in part")
		}
	})
}

func TestImportsAreRefused(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.importFile(t, "?agreement=AVL-1999", demo.RegisterCSV()).wants(t, 422)
		w.importFile(t, "?dry_run=perhaps", demo.RegisterCSV()).wants(t, 400)
		w.importFile(t, "?force=true", demo.RegisterCSV()).wants(t, 400)
		w.importFile(t, "", demo.RegisterCSV(), "Content-Type", "application/json").wants(t, 415)
		w.importFile(t, "", make([]byte, providers.MaxRegisterBytes+1)).wants(t, 413)
		w.importFile(t, "", bytes.Repeat([]byte("x"), providers.MaxRegisterBytes)).wants(t, 422)
		w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
		got := w.importFile(t, "", demo.RegisterCSV()).wants(t, 422)
		if got.text("errors.0.field") != "agreement" {
			t.Errorf("with two agreements: %s", got.Body)
		}
		groupOnly := w.importFile(t, "?agreement=AVL-2027", demo.RegisterCSV()).wants(t, 422)
		if groupOnly.text("errors.0.code") != "other_lot" || groupOnly.text("errors.0.line") != "2" {
			t.Errorf("a lot outside the agreement: %s", groupOnly.Body)
		}
	})
}

func TestAnImportKeepsWhatTheProviderSaid(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.importFile(t, "", demo.RegisterCSV()).wants(t, 200)
		path := "/v1/offers/" + w.offers["solbakken home"].ID
		version := w.hear(t, ask{Method: "GET", Path: path}).wants(t, 200).version()
		w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path + "/capacity", Version: version, Body: capacity(3, 1, "needs_assessment")}).wants(t, 200)
		w.importFile(t, "", demo.RegisterCSV()).wants(t, 200)
		got := w.hear(t, ask{Who: "solbakken", Method: "GET", Path: path}).wants(t, 200)
		if got.text("capacity.filled_elsewhere") != "1" || got.text("statement.value") != "needs_assessment" {
			t.Errorf("after a later import: %s", got.Body)
		}
	})
}

func TestTheCommandLineImportsToo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		var steps []string
		done, err := w.market.ImportRegister(t.Context(), w.actor("owner"), "AVL-2026", demo.RegisterCSV(), false, func(done, total int) {
			steps = append(steps, fmt.Sprintf("%d/%d", done, total))
		})
		must(t, err)
		if len(done.Plan.Rows) != 20 || len(steps) == 0 || steps[len(steps)-1] != "20/20" {
			t.Errorf("%d rows, progress %v", len(done.Plan.Rows), steps)
		}
		changed, err := w.market.ImportDistricts(t.Context(), demo.DistrictsCSV())
		if err != nil || changed != 0 {
			t.Errorf("the same districts again: %d changed, %v", changed, err)
		}
		changed, err = w.market.ImportHolidays(t.Context(), demo.HolidaysCSV())
		if err != nil || changed != 0 {
			t.Errorf("the same holidays again: %d changed, %v", changed, err)
		}
	})
}
