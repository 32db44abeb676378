package api_test

import (
	"bytes"
	"context"
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"

	pdf "github.com/pdfcpu/pdfcpu/pkg/api"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

const (
	onPaper  = "application/pdf"
	onScreen = "text/html"
)

func (p *prepared) receipt() string { return "/v1/orders/" + p.order.ID + "/choice/receipt" }
func (p *prepared) offers() string  { return "/v1/orders/" + p.order.ID + "/offers" }

// read is the text of a page without its tags.
func (s said) read() string {
	text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(string(s.Body), " ")
	return strings.Join(strings.Fields(html.UnescapeString(text)), " ")
}

func (s said) says(t *testing.T, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(s.read(), part) {
			t.Errorf("no %q in %s", part, s.read())
		}
	}
}

func (s said) keepsSilent(t *testing.T, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if strings.Contains(s.read(), part) {
			t.Errorf("%q in %s", part, s.read())
		}
	}
}

// isPaper holds a PDF to what every reader of it needs, and gives its number of pages.
func (s said) isPaper(t *testing.T, name string) int {
	t.Helper()
	pdf.DisableConfigDir()
	if err := pdf.Validate(bytes.NewReader(s.Body), nil); err != nil {
		t.Errorf("not a valid file: %v", err)
	}
	if got, want := s.Header.Get("Content-Disposition"), `inline; filename="`+name+`.pdf"`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	pages, err := pdf.PageCount(bytes.NewReader(s.Body), nil)
	must(t, err)
	return pages
}

// ofTwoParents drafts a case that both parents represent.
func (w *world) ofTwoParents(t *testing.T) *prepared {
	t.Helper()
	body, err := w.orderBody("group", nil, w.known)
	must(t, err)
	got := w.visit(t, http.StatusCreated, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	return w.find(t, got.text("id"), "mother", "solbakken")
}

func TestTheReceiptOnPaperAndOnScreen(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.ofTwoParents(t)
		p.advance(t, orders.Chosen)
		get := func(who, accept string) said {
			return w.hear(t, ask{Who: who, Method: http.MethodGet, Path: p.receipt()}, "Accept", accept, "Accept-Language", "nb").wants(t, http.StatusOK)
		}
		plain := get("mother", "application/json")
		if pages := get("mother", onPaper).isPaper(t, "pusterom-kvittering"); pages != 1 {
			t.Errorf("%d pages", pages)
		}
		for _, who := range []string{"mother", "caseworker"} {
			get(who, onScreen).says(t, plain.text("reference"), plain.text("sha256"), "Bydel Østensjø", "mandag 2. november 2026 kl. 09.00",
				"Ingrid Berg", "Forelder", "Brukernavn og passord", "Saksbehandler "+w.people["caseworker"].Name, "Har sagt sin mening", "VALGT: ", "1 ", plain.text("list.0.provider_name"))
		}
		for _, who := range []string{"father", "auditor"} {
			got := get(who, onScreen)
			got.says(t, "Uten personopplysninger", plain.text("sha256"))
			got.keepsSilent(t, "Ingrid", "mening")
			if tells := strings.Contains(got.read(), "Saksbehandler "+w.people["caseworker"].Name); tells != (who == "father") {
				t.Errorf("%s is told whom to call: %v", who, tells)
			}
			get(who, onPaper).isPaper(t, "pusterom-kvittering")
		}
		page := get("mother", onScreen)
		at := 0
		for i := range 3 {
			name := plain.text("list." + string(rune('0'+i)) + ".location.name")
			next := strings.Index(page.read()[at:], name)
			if next < 0 {
				t.Fatalf("%s is not in its place", name)
			}
			at += next
		}
		if header := page.Header.Get("Content-Security-Policy"); !strings.HasPrefix(header, "default-src 'none'") {
			t.Errorf("policy %q", header)
		}
		paper := get("mother", onPaper)
		w.visit(t, http.StatusOK, ask{
			Who: "solbakken", Method: http.MethodPut, Path: "/v1/offers/" + w.offers["solbakken group"].ID + "/capacity", Version: 1, Body: capacity(9, 0, "no_capacity"),
		})
		if !bytes.Equal(get("mother", onPaper).Body, paper.Body) {
			t.Error("the receipt follows the register instead of what was stored")
		}
		for _, who := range []string{"stranger", "other-caseworker"} {
			w.hear(t, ask{Who: who, Method: http.MethodGet, Path: p.receipt()}, "Accept", onPaper).wants(t, http.StatusNotFound)
		}
		w.hear(t, ask{Who: "solbakken", Method: http.MethodGet, Path: p.receipt()}, "Accept", onPaper).wants(t, http.StatusForbidden)
	})
}

// TestTheReceiptOfAChoiceByTwo: each of two reads who consented and who told of the child; an auditor the grounds (R18).
func TestTheReceiptOfAChoiceByTwo(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		must(t, p.propose())
		must(t, p.as("mother", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return w.market.GiveConsent(ctx, by, ch, orders.ChildView{})
		}))
		for who, told := range map[string]string{"caseworker": "Har sagt sin mening", "daughter": "Har sagt sin mening", "mother": "Står i saken"} {
			p.printed(t, who, onScreen).says(t, "Valgt av Emma Berg", "Velger som Brukeren selv", "Samtykke fra Ingrid Berg", "Samtykker som Forelder",
				"Samtykke gitt 2. november 2026 kl. 09.00", "Identifisert med Brukernavn og passord", told+" (opplyst av Emma Berg)")
			if pages := p.printed(t, who, onPaper).isPaper(t, "pusterom-kvittering"); pages != 1 {
				t.Errorf("%d pages", pages)
			}
		}
		bare := p.printed(t, "auditor", onScreen)
		bare.says(t, "Uten personopplysninger", "Samtykker som Forelder", "Samtykke gitt 2. november 2026 kl. 09.00")
		bare.keepsSilent(t, "Emma", "Ingrid", "mening")
	})
}

// TestTheReceiptOfAChoiceOnAForm names the two people of the district to who may see persons (R20).
func TestTheReceiptOfAChoiceOnAForm(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.ofTwoParents(t)
		must(t, p.step(orders.Published))
		must(t, p.register())
		must(t, p.as("caseworker", w.market.ConfirmPaper))
		form := []string{"Identifisert med Underskrift på papir", "Skjema underskrevet 2. november 2026", "Arkivreferanse Arkiv 2026/7", "Registrert 2. november 2026 kl. 09.00"}
		for _, who := range []string{"caseworker", "mother"} {
			got := p.printed(t, who, onScreen)
			got.says(t, append(form, "Valgt av Ingrid Berg", "Registrert av Tor Dahl", "Bekreftet av "+w.people["caseworker"].Name)...)
			got.keepsSilent(t, "Samtykke")
		}
		for _, who := range []string{"father", "auditor"} {
			got := p.printed(t, who, onScreen)
			got.says(t, form...)
			got.keepsSilent(t, "Ingrid", "Tor Dahl", "Registrert av", "Bekreftet av")
		}
		if pages := p.printed(t, "mother", onPaper).isPaper(t, "pusterom-kvittering"); pages != 1 {
			t.Errorf("%d pages", pages)
		}
	})
}

// printed is the receipt in bokmål as somebody reads it.
func (p *prepared) printed(t *testing.T, who, accept string) said {
	t.Helper()
	return p.w.hear(t, ask{Who: who, Method: http.MethodGet, Path: p.receipt()}, "Accept", accept, "Accept-Language", "nb").wants(t, http.StatusOK)
}

func TestTheOverviewOnPaper(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		get := func(who, accept, query string) said {
			return w.hear(t, ask{Who: who, Method: http.MethodGet, Path: p.offers() + query}, "Accept", accept)
		}
		if pages := get("caseworker", onPaper, "?lang=nn").wants(t, http.StatusOK).isPaper(t, "pusterom-oversikt"); pages != 2 {
			t.Errorf("%d pages, want the list and the form", pages)
		}
		order := w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID})
		if order.text("shown_on") != "2026-11-02" || order.version() != p.order.Version {
			t.Errorf("shown on %s, version %d: printing is the first look, and no change", order.text("shown_on"), order.version())
		}
		plain, page := get("mother", "application/json", ""), get("mother", onScreen, "?lang=en").wants(t, http.StatusOK)
		page.says(t, "Østensjø district", "2 November 2026", p.order.Reference, "Signature", "Postboks 113")
		page.keepsSilent(t, "Emma", "Berg", "CHOSEN")
		form := page.read()[strings.Index(page.read(), "We choose"):]
		for i := range 3 {
			number := string(rune('1' + i))
			want := number + ". " + plain.text("items."+string(rune('0'+i))+".provider_name")
			if !strings.Contains(form, want) {
				t.Errorf("no %q in %s", want, form)
			}
		}
		if !bytes.Equal(get("caseworker", onPaper, "").Body, get("mother", onPaper, "").Body) {
			t.Error("two readers get two papers")
		}
		p.advance(t, orders.Agreed)
		if got := get("caseworker", onPaper, "").wants(t, http.StatusConflict); got.text("code") != "invalid_state" {
			t.Errorf("a form where nothing can be chosen: %s", got.Body)
		}
		closed := w.draft(t, "group", "mother")
		w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: closed.offers()}, "Accept", onPaper).wants(t, http.StatusNotFound)
		w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: closed.offers()}, "Accept", onPaper).wants(t, http.StatusConflict)
		hidden := w.visit(t, http.StatusCreated, ask{
			Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: `{"lot":"group_respite","recipient":{"protected_address":true}}`,
		})
		got := w.hear(t, ask{Who: "caseworker", Method: http.MethodGet, Path: "/v1/orders/" + hidden.text("id") + "/offers"}, "Accept", onPaper)
		if got.wants(t, http.StatusConflict).text("code") != "manual_handling" || got.text("rule") != "R56" {
			t.Errorf("a protected address on paper: %s", got.Body)
		}
	})
}

// TestTheCallerChoosesFormAndLanguage: by Accept and by lang or Accept-Language; what we have not got is 406, and neither is
// told to who may not read the case.
func TestTheCallerChoosesFormAndLanguage(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.draft(t, "group", "mother")
		p.advance(t, orders.Chosen)
		for _, row := range []struct {
			who, accept, query, spoken string
			want                       int
			media, lang                string
		}{
			{"mother", "", "", "nb", 200, "application/json", ""},
			{"mother", "*/*", "", "nb", 200, "application/json", ""},
			{"mother", "application/json, text/plain, */*", "", "nb", 200, "application/json", ""},
			{"mother", "application/*", "", "nb", 200, "application/json", ""},
			{"mother", "application/pdf, */*", "", "nb", 200, onPaper, "nb"},
			{"mother", "text/*;q=0.9, application/pdf;q=0.2", "", "en-GB, nb;q=0.5", 200, "text/html; charset=UTF-8", "en"},
			{"mother", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "", "nn, en", 200, "text/html; charset=UTF-8", "nn"},
			{"mother", onPaper, "?lang=nn", "en", 200, onPaper, "nn"},
			{"mother", onPaper, "?lang=en", "", 200, onPaper, "en"},
			{"mother", onPaper, "", "de, fr", 200, onPaper, "nb"},
			{"mother", "application/json;q=0, application/pdf", "", "", 200, onPaper, "nb"},
			{"mother", "text/plain", "", "", 406, "application/problem+json", "nb"},
			{"mother", "application/pdf;q=0, image/png", "", "en", 406, "application/problem+json", "en"},
			{"mother", onPaper, "?lang=se", "en", 400, "application/problem+json", "en"},
			{"mother", onPaper, "?colour=red", "en", 400, "application/problem+json", "en"},
			{"stranger", "text/plain", "", "en", 404, "application/problem+json", "en"},
			{"stranger", onPaper, "?lang=se", "en", 404, "application/problem+json", "en"},
		} {
			for _, path := range []string{p.receipt(), p.offers()} {
				got := w.hear(t, ask{Who: row.who, Method: http.MethodGet, Path: path + row.query}, "Accept", row.accept, "Accept-Language", row.spoken)
				if got.Status != row.want || got.Header.Get("Content-Type") != row.media || got.Header.Get("Content-Language") != row.lang {
					t.Errorf("%+v: %d %s %s", row, got.Status, got.Header.Get("Content-Type"), got.Header.Get("Content-Language"))
				}
				if row.want == http.StatusOK && !strings.Contains(strings.Join(got.Header.Values("Vary"), ","), "Accept,Accept-Language") {
					t.Errorf("%+v: Vary %q", row, got.Header.Values("Vary"))
				}
			}
		}
		w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: p.offers() + "?compare=" + p.order.Round.OfferID}, "Accept", onPaper).wants(t, http.StatusBadRequest)
	})
}
