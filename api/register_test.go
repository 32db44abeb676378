package api_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestThePublicRegister(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		all := w.hear(t, ask{Method: "GET", Path: "/v1/providers?limit=100"}).wants(t, 200)
		for _, secret := range []string{"places", "filled", "held", "free", "capacity\":"} {
			if strings.Contains(string(all.Body), secret) {
				t.Errorf("the public list says something of %s: %s", secret, all.Body)
			}
		}
		one := w.hear(t, ask{Method: "GET", Path: "/v1/providers/" + w.providerNamed("solbakken")}).wants(t, 200)
		if one.text("name") != "Solbakken avlastning SA" || one.text("offers.0.provider_name") != "Solbakken avlastning SA" {
			t.Errorf("one provider: %s", one.Body)
		}
		w.hear(t, ask{Method: "GET", Path: concrete("/v1/providers/:id")}).wants(t, 404)
		w.hear(t, ask{Method: "GET", Path: concrete("/v1/offers/:id")}).wants(t, 404)
	})
}

func TestProvidersComeInPages(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		whole := w.hear(t, ask{Method: "GET", Path: "/v1/providers?limit=100"}).wants(t, 200)
		var want, have []string
		for i := range 100 {
			if name := whole.text(fmt.Sprintf("items.%d.name", i)); name != "(nothing)" {
				want = append(want, name)
			}
		}
		next := ""
		for range 100 {
			page := w.hear(t, ask{Method: "GET", Path: "/v1/providers?limit=1" + next}).wants(t, 200)
			if page.text("items.0.name") != "(nothing)" {
				have = append(have, page.text("items.0.name"))
			}
			if page.text("next") == "null" {
				break
			}
			next = "&after=" + page.text("next")
		}
		if len(want) < 3 || !slices.Equal(want, have) {
			t.Errorf("paged %q, want %q", have, want)
		}
	})
}

func TestOnlyItsOwnProviderSeesCounts(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/offers/" + w.offers["solbakken home"].ID
		for who, sees := range map[string]bool{nobody: false, "mother": false, "owner": false, "havna": false, "solbakken": true, "solbakken-manager": true} {
			got := w.hear(t, ask{Who: who, Method: "GET", Path: path}).wants(t, 200)
			if own := got.text("capacity") != "null"; own != sees {
				t.Errorf("%q sees %s", who, got.text("capacity"))
			}
		}
	})
}

func TestAProviderKeepsItsOfferCurrent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/offers/" + w.offers["solbakken home"].ID
		got := w.hear(t, ask{
			Who: "solbakken-manager", Method: "PATCH", Path: path, Version: 1,
			Body: `{"age_to":30,"location":{"address":"Ny vei 1"},"email":null,"needs":["wheelchair"],"descriptions":{"nb":"En linje.\r\nOg en til."}}`,
		}).wants(t, 200)
		for field, want := range map[string]string{
			"age_to": "30", "location.address": "Ny vei 1", "location.name": w.offers["solbakken home"].Location.Name, "email": "null",
			"needs": "wheelchair", "descriptions.nb": "En linje.\nOg en til.", "version": "2",
		} {
			if got.text(field) != want {
				t.Errorf("%s is %q, want %q", field, got.text(field), want)
			}
		}
		for _, c := range []struct{ sentence, body, field, code string }{
			{"ages crossed", `{"age_from":50}`, "age_to", "numbers_crossed"},
			{"eleven of the twelve points", `{"services":["motivation"]}`, "services", "missing_points"},
			{"a need that is a trait", `{"needs":["animals"]}`, "needs", "unknown_word"},
			{"no postcode", `{"location":{"postcode":"12"}}`, "location.postcode", "bad_postcode"},
			{"the lot", `{"lot":"group_respite"}`, "lot", "unknown_field"},
			{"the places", `{"places":9}`, "places", "unknown_field"},
		} {
			got := w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: path, Version: 2, Body: c.body})
			if got.Status != 422 || got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		w.hear(t, ask{Who: "solbakken", Method: "PATCH", Path: path, Version: 2, Body: `{}`}).wants(t, 403)
		w.hear(t, ask{Who: "havna-manager", Method: "PATCH", Path: path, Version: 2, Body: `{}`}).wants(t, 404)
	})
}

func capacity(places, filled int, value string) string {
	return fmt.Sprintf(`{"places":%d,"filled_elsewhere":%d,"statement":{"value":%q,"earliest_start":"2026-12-01","valid_until":null}}`, places, filled, value)
}

func TestAProviderKeepsItsCapacityCurrent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/offers/" + w.offers["solbakken home"].ID + "/capacity"
		got := w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path, Version: 1, Body: capacity(5, 2, "waitlist")}).wants(t, 200)
		if got.text("capacity.free") != "3" || got.text("statement.value") != "waitlist" || got.text("statement.given_on") != "2026-11-02" {
			t.Errorf("set to %s", got.Body)
		}
		for _, c := range []struct {
			sentence, body string
			status         int
			code           string
		}{
			{"more filled than there are", capacity(2, 3, "waitlist"), 409, "below_use"},
			{"a number below nothing", capacity(-1, 0, "waitlist"), 422, "invalid_field"},
			{"no places", `{"filled_elsewhere":1}`, 422, "invalid_field"},
			{"what nobody says of themselves", capacity(2, 0, "unknown"), 422, "invalid_field"},
			{"a word nobody knows", capacity(2, 0, "plenty"), 422, "invalid_field"},
			{"a day that is none", saidUntil("2026-02-30"), 422, "invalid_field"},
			{"a last day that has passed", saidUntil("2026-11-01"), 422, "invalid_field"},
		} {
			got := w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path, Version: 2, Body: c.body})
			if got.Status != c.status || got.text("code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		past := w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path, Version: 2, Body: saidUntil("2026-11-01")})
		if past.text("rule")+" "+past.text("errors.0.field")+" "+past.text("errors.0.code") != "R23 statement.valid_until from_today" {
			t.Errorf("a last day that has passed: %s", past.Body)
		}
		kept := w.hear(t, ask{Who: "solbakken-manager", Method: "PUT", Path: path, Version: 2, Body: `{"places":4,"filled_elsewhere":0}`}).wants(t, 200)
		if kept.text("statement.value") != "waitlist" {
			t.Error("a statement that was not mentioned is gone")
		}
		w.hear(t, ask{Who: "havna", Method: "PUT", Path: path, Version: 3, Body: capacity(1, 0, "waitlist")}).wants(t, 404)
	})
}

// TestAStatementMayEndToday: the day itself is the last on which it still holds, in Oslo and not in UTC.
func TestAStatementMayEndToday(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.clock.Set(time.Date(2026, 11, 2, 23, 30, 0, 0, time.UTC))
		put := ask{Who: "solbakken", Method: "PUT", Path: "/v1/offers/" + w.offers["solbakken home"].ID + "/capacity", Version: 1}
		put.Body = saidUntil("2026-11-02")
		w.hear(t, put).wants(t, 422)
		put.Body = saidUntil("2026-11-03")
		if got := w.hear(t, put).wants(t, 200); got.text("statement.value") != "waitlist" {
			t.Errorf("on its last day it says %s", got.text("statement"))
		}
	})
}

// saidUntil is a statement with its last day.
func saidUntil(day string) string {
	return fmt.Sprintf(`{"places":2,"filled_elsewhere":0,"statement":{"value":"waitlist","earliest_start":null,"valid_until":%q}}`, day)
}

// TestAProviderReadsItsOwnLastWord: also once it has run out, when all others read that nothing is known.
func TestAProviderReadsItsOwnLastWord(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/offers/" + w.offers["solbakken home"].ID
		said := `{"value":"waitlist","earliest_start":"2026-12-01","valid_until":"2026-11-30"}`
		body := `{"places":5,"filled_elsewhere":2,"statement":` + said + `}`
		w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path + "/capacity", Version: 1, Body: body}).wants(t, 200)
		w.clock.Set(time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC))
		for who, sees := range map[string]bool{"solbakken": true, "solbakken-manager": true, "": false, "havna": false, "caseworker": false, "mother": false} {
			got := w.hear(t, ask{Who: who, Method: "GET", Path: path}).wants(t, 200)
			if got.text("statement.value") != "unknown" || (got.text("stated.value") == "waitlist") != sees || (got.text("stated") == "null") == sees {
				t.Errorf("%q reads %s, and %s as its own", who, got.text("statement"), got.text("stated"))
			}
			if sees && got.text("stated.given_on")+got.text("stated.earliest_start")+got.text("stated.valid_until") != "2026-11-022026-12-012026-11-30" {
				t.Errorf("%s said %s", who, got.text("stated"))
			}
		}
	})
}

func TestANewPlaceGoesToWhoeverWaits(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		path := "/v1/offers/" + w.offers["solbakken group"].ID + "/capacity"
		version := w.hear(t, ask{Method: "GET", Path: "/v1/offers/" + w.offers["solbakken group"].ID}).wants(t, 200).version()
		full := w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path, Version: version, Body: capacity(2, 2, "no_capacity")}).wants(t, 200)
		p := w.publish(t, "group", "mother")
		w.hear(t, ask{Who: "mother", Method: "PUT", Path: "/v1/orders/" + p.order.ID + "/choice", Version: p.order.Version, Body: fmt.Sprintf(
			`{"offer_id":%q,"accept_waiting":true,"child_view":{"view":"given","text":"Vil gjerne dit.","weight_note":"Lagt til grunn."}}`,
			w.offers["solbakken group"].ID)}).wants(t, 200)
		waits := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/orders/" + p.order.ID}).wants(t, 200)
		if waits.text("round.hold") != "waiting" {
			t.Fatalf("the case holds %s", waits.text("round.hold"))
		}
		w.hear(t, ask{Who: "solbakken", Method: "PUT", Path: path, Version: full.version(), Body: capacity(2, 1, "has_capacity")}).wants(t, 200)
		given := w.hear(t, ask{Who: "mother", Method: "GET", Path: "/v1/orders/" + p.order.ID}).wants(t, 200)
		if given.text("round.hold") != "held" || given.version() != waits.version() {
			t.Errorf("the place that came free is %s, version %d after %d", given.text("round.hold"), given.version(), waits.version())
		}
		now := w.hear(t, ask{Who: "solbakken", Method: "GET", Path: "/v1/offers/" + w.offers["solbakken group"].ID}).wants(t, 200)
		if now.text("capacity.held") != "1" || now.text("capacity.free") != "0" {
			t.Errorf("the offer says %s", now.text("capacity"))
		}
	})
}

func TestReferenceLists(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			list, path, want string
			count            int
		}{
			{"reasons", "items.0.label_nb", "Kompetanse", 5},
			{"reasons", "items.1.label_nn", "Lokale", 5},
			{"reasons", "items.4.roles", "caseworker,district_manager,provider_coordinator,provider_manager", 5},
			{"needs", "items.12.code", "wheelchair", 21},
			{"lots", "items.1.days", "all_nights", 2},
			{"districts", "items.12.name", "Østensjø", 15},
			{"holidays", "items.0.from", "2026-09-26", 10},
		} {
			got := w.hear(t, ask{Method: "GET", Path: "/v1/reference/" + c.list}).wants(t, 200)
			if got.text(c.path) != c.want {
				t.Errorf("%s: %s is %q", c.list, c.path, got.text(c.path))
			}
			if got.text(fmt.Sprintf("items.%d", c.count)) != "(nothing)" || got.text(fmt.Sprintf("items.%d", c.count-1)) == "(nothing)" {
				t.Errorf("%s does not have %d lines", c.list, c.count)
			}
			if got.Header.Get("Cache-Control") != "public, max-age=300" {
				t.Errorf("%s may not be kept", c.list)
			}
		}
		w.hear(t, ask{Method: "GET", Path: "/v1/reference/lots?x=1"}).wants(t, 400)
		keys := w.hear(t, ask{Method: "GET", Path: "/.well-known/jwks.json"}).wants(t, 200)
		if keys.text("keys.0.kty") != "OKP" || strings.Contains(string(keys.Body), `"d"`) {
			t.Errorf("keys %s", keys.Body)
		}
	})
}

// TestEveryReaderGetsDescriptionsInOneShape: in the register, alone and in a case's list; a change leaves a language alone
// that it does not name, and empties one that is null.
func TestEveryReaderGetsDescriptionsInOneShape(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		offer := w.offers["solbakken group"]
		p := w.publish(t, "group", "mother")
		version := int64(1)
		for _, c := range []struct{ body, want string }{
			{`{"descriptions":{"nb":"Rolig.","nn":"Roleg.","en":"Calm."}}`, "Rolig. Roleg. Calm."},
			{`{"descriptions":{"nn":null}}`, "Rolig. null Calm."},
			{`{"descriptions":{}}`, "Rolig. null Calm."},
			{`{"age_to":24}`, "Rolig. null Calm."},
			{`{"descriptions":{"nb":"Stille.","en":null}}`, "Stille. null null"},
		} {
			w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/offers/" + offer.ID, Version: version, Body: c.body}).wants(t, 200)
			version++
			for path, at := range map[string]string{
				"/v1/offers/" + offer.ID: "", "/v1/providers/" + offer.ProviderID: "offers.0.",
				"/v1/orders/" + p.order.ID + "/offers?compare=" + offer.ID: "items.0.",
			} {
				got := w.hear(t, ask{Who: "mother", Method: "GET", Path: path}).wants(t, 200)
				words := got.text(at+"descriptions.nb") + " " + got.text(at+"descriptions.nn") + " " + got.text(at+"descriptions.en")
				if words != c.want {
					t.Errorf("after %s, %s says %q, want %q", c.body, path, words, c.want)
				}
			}
		}
		long := `{"descriptions":{"en":"` + strings.Repeat("a", 2001) + `"}}`
		got := w.hear(t, ask{Who: "solbakken-manager", Method: "PATCH", Path: "/v1/offers/" + offer.ID, Version: version, Body: long})
		if got.Status != 422 || got.text("errors.0.field") != "descriptions.en" {
			t.Errorf("a description of 2001 letters: %d %s", got.Status, got.Body)
		}
	})
}
