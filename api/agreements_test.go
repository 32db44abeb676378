package api_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

const newAgreement = `{"reference":"AVL-2027","name":"Ny avtale","lots":["group_respite"],"districts":["030113"],"valid_from":"2027-07-01","valid_to":"2031-06-30"}`

func TestTheLifeOfAnAgreement(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		made := w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
		path := "/v1/agreements/" + made.text("id")
		sees := func(who string, status int) {
			t.Helper()
			w.hear(t, ask{Who: who, Method: "GET", Path: path}).wants(t, status)
		}
		sees("owner", 200)
		sees(nobody, 404)
		sees("caseworker", 404)
		w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path, Version: 1, Body: `{"reference":"AVL-27","lots":["group_respite","residential_respite"],"valid_to":null}`}).wants(t, 200)
		published := w.hear(t, ask{Who: "owner", Method: "POST", Path: path + "/publish", Version: 2}).wants(t, 200)
		if published.text("published") != "true" || published.text("valid_to") != "null" || published.text("lots") != "group_respite,residential_respite" {
			t.Errorf("published as %s", published.Body)
		}
		sees(nobody, 404) // not before its first day
		w.clock.Set(time.Date(2027, 6, 30, 22, 0, 0, 0, time.UTC))
		sees(nobody, 200)

		w.hear(t, ask{Who: "owner", Method: "POST", Path: path + "/publish", Version: 3}).wants(t, 409)
		for field, value := range map[string]string{"reference": `"X"`, "lots": `["group_respite"]`, "districts": `["030101"]`, "valid_from": `"2026-01-01"`} {
			got := w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path, Version: 3, Body: fmt.Sprintf(`{%q:%s}`, field, value)}).wants(t, 409)
			if got.text("errors.0.field") != field || got.text("errors.0.code") != "not_changeable" {
				t.Errorf("%s after publication: %s", field, got.Body)
			}
		}
		w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path, Version: 3, Body: `{"valid_to":"2027-06-30"}`}).wants(t, 422)
		got := w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path, Version: 3, Body: `{"name":"Nytt navn","valid_to":"2030-06-30"}`}).wants(t, 200)
		if got.text("name") != "Nytt navn" || got.text("valid_to") != "2030-06-30" || got.version() != 4 {
			t.Errorf("changed to %s", got.Body)
		}
	})
}

func TestAnAgreementIsHeldToItsRules(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ sentence, from, to, field, code string }{
			{"a reference in use", "AVL-2027", "AVL-2026", "reference", "taken"},
			{"an unknown lot", "group_respite", "caravan", "lots", "unknown_word"},
			{"a district elsewhere", "030113", "460101", "districts", "unknown_district"},
			{"a district nobody knows", "030113", "030199", "districts", "unknown_district"},
			{"no number at all", "030113", "Alna", "districts", "bad_district_number"},
			{"a day that is not", "2027-07-01", "2027-02-30", "valid_from", "bad_date"},
			{"an end before the beginning", "2031-06-30", "2027-06-30", "valid_to", "crossed"},
			{"no name", "Ny avtale", "", "name", "required"},
		} {
			body := strings.Replace(newAgreement, c.from, c.to, 1)
			got := w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: body})
			if got.Status != 422 || got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
	})
}

func TestThePublicSeesAgreementsInForce(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
		for who, want := range map[string]string{nobody: "AVL-2026 (nothing)", "mother": "AVL-2026 (nothing)", "owner": "AVL-2027 AVL-2026"} {
			got := w.hear(t, ask{Who: who, Method: "GET", Path: "/v1/agreements"}).wants(t, 200)
			if have := got.text("items.0.reference") + " " + got.text("items.1.reference"); have != want {
				t.Errorf("%q sees %s, want %s", who, have, want)
			}
		}
	})
}

func TestPlacesOnAnAgreement(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		made := w.hear(t, ask{Who: "owner", Method: "POST", Path: "/v1/agreements", Body: newAgreement}).wants(t, 201)
		path := "/v1/agreements/" + made.text("id") + "/framework-places"
		body := fmt.Sprintf(`{"provider_id":%q,"lot":"group_respite"}`, w.providerNamed("solbakken"))
		place := w.hear(t, ask{Who: "owner", Method: "POST", Path: path, Body: body}).wants(t, 201)
		if place.text("status") != "draft" || place.text("next") != "signed,ended" {
			t.Errorf("made %s", place.Body)
		}
		for _, c := range []struct{ sentence, body, field, code string }{
			{"a second place", body, "provider_id", "taken"},
			{"a lot outside the agreement", strings.Replace(body, "group", "residential", 1), "lot", "other_lot"},
			{"a provider nobody knows", `{"provider_id":"x","lot":"group_respite"}`, "provider_id", "unknown_provider"},
		} {
			got := w.hear(t, ask{Who: "owner", Method: "POST", Path: path, Body: c.body})
			if got.Status != 422 || got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code {
				t.Errorf("%s: %d %s", c.sentence, got.Status, got.Body)
			}
		}
		version := place.version()
		for _, c := range []struct {
			to, reason string
			status     int
		}{
			{"countersigned", "", 409},
			{"king", "", 422},
			{"signed", "", 200},
			{"countersigned", "", 200},
			{"suspended", "", 422},
			{"suspended", "Tilsyn pågår.\nSe vedlegg.", 200},
			{"countersigned", "", 200},
			{"ended", "Avtalen er sagt opp.", 200},
			{"countersigned", "", 409},
		} {
			got := w.hear(t, ask{Who: "owner", Method: "PATCH", Path: path + "/" + place.text("id"), Version: version, Body: fmt.Sprintf(`{"status":%q,"reason":%q}`, c.to, c.reason)})
			if got.Status != c.status {
				t.Errorf("to %s: %d, want %d: %s", c.to, got.Status, c.status, got.Body)
			}
			if got.Status == 200 {
				version = got.version()
			}
		}
		list := w.hear(t, ask{Who: "owner", Method: "GET", Path: path}).wants(t, 200)
		if list.text("items.0.status") != "ended" || list.text("items.0.provider_name") != "Solbakken avlastning SA" || list.text("items.1") != "(nothing)" {
			t.Errorf("listed %s", list.Body)
		}
		other := "/v1/agreements/" + w.agreement.ID + "/framework-places/" + place.text("id")
		w.hear(t, ask{Who: "owner", Method: "PATCH", Path: other, Version: version, Body: `{"status":"ended","reason":"x"}`}).wants(t, 404)
	})
}

func TestAnotherMunicipalitysAgreementLooksAbsent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		w.hire(t, "bergen", "Eier Bergen", w.people["owner"].Role, "4601")
		path := "/v1/agreements/" + w.agreement.ID
		for _, a := range []ask{
			{Method: "PATCH", Path: path, Version: 1, Body: `{"name":"Mitt"}`},
			{Method: "PATCH", Path: path, Version: 1, Body: `{bad`},
			{Method: "POST", Path: path + "/publish", Version: 1},
			{Method: "GET", Path: path + "/framework-places"},
			{Method: "POST", Path: path + "/framework-places", Body: `{bad`},
			{Method: "PATCH", Path: path + "/framework-places/" + w.agreement.ID, Body: `{bad`},
		} {
			a.Who = "bergen"
			w.hear(t, a).wants(t, 404)
		}
	})
}
