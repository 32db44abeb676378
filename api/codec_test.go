package api_test

import (
	"strings"
	"testing"
)

func TestBodiesAreReadStrictly(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		deep := strings.Repeat(`[`, 16) + strings.Repeat(`]`, 16)
		for _, c := range []struct {
			sentence, body string
			status         int
			field, code    string
		}{
			{"no JSON", `{"name":`, 400, "", ""},
			{"nothing at all", ` `, 400, "", ""},
			{"more than one value", `{"name":"A"} {}`, 400, "", ""},
			{"no object", `["name"]`, 400, "", ""},
			{"a name twice", `{"name":"A","name":"B"}`, 400, "", ""},
			{"a name twice further in", `{"x":[{"a":1,"a":2}]}`, 400, "", ""},
			{"too deep", `{"name":` + deep + `}`, 400, "", ""},
			{"invalid UTF-8", "{\"name\":\"\xff\"}", 400, "", ""},
			{"a NUL", `{"name":"A\u0000"}`, 400, "", ""},
			{"a lone high surrogate", `{"name":"\ud83d"}`, 400, "", ""},
			{"a lone low surrogate", `{"name":"\udc00x"}`, 400, "", ""},
			{"a high surrogate before another letter", `{"name":"\ud83d\u0041"}`, 400, "", ""},
			{"an unknown field", `{"name":"A","epoch":3}`, 422, "epoch", "unknown_field"},
			{"a name in another case", `{"Name":"A"}`, 422, "Name", "unknown_field"},
			{"a number for a text", `{"name":7}`, 422, "name", "wrong_type"},
			{"null for a text", `{"active":"yes"}`, 422, "active", "wrong_type"},
			{"a line break in a line", `{"name":"A\nB"}`, 422, "name", "bad_text"},
			{"a mark that turns the text around", `{"name":"A\u202eB"}`, 422, "name", "bad_text"},
			{"a text without end", `{"name":"` + strings.Repeat("x", 4001) + `"}`, 422, "name", "too_long"},
			{"more than 64 KiB", `{"name":"` + strings.Repeat("x", 70000) + `"}`, 413, "", ""},
		} {
			got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1, Body: c.body})
			if got.Status != c.status || got.text("code") != "invalid_field" {
				t.Errorf("%s: %d, want %d: %s", c.sentence, got.Status, c.status, got.Body)
			}
			if c.field != "" && (got.text("errors.0.field") != c.field || got.text("errors.0.code") != c.code) {
				t.Errorf("%s: %s", c.sentence, got.Body)
			}
		}
	})
}

func TestTextIsKeptInOneForm(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		body := "{\"name\":\"  A\u030ase \\ud83d\\ude00  \"}" // A and a ring above; a pair of surrogates
		got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1, Body: body}).wants(t, 200)
		if got.text("name") != "Åse 😀" {
			t.Errorf("kept as %q", got.text("name"))
		}
	})
}

func TestEveryFaultIsNamedAtOnce(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		got := w.hear(t, ask{
			Who: "solbakken-manager", Method: "PATCH", Path: "/v1/offers/" + w.offers["solbakken home"].ID, Version: 1,
			Body: `{"age_from":1.5,"location":{"postcode":1182,"name":"X"},"needs":["a",2],"zz":0}`,
		}).wants(t, 422)
		var fields []string
		for _, i := range []string{"0", "1", "2", "3", "4", "5"} {
			fields = append(fields, got.text("errors."+i+".field")+" "+got.text("errors."+i+".code"))
		}
		want := "location.postcode wrong_type,location.name unknown_field,age_from not_an_integer,needs.1 wrong_type,zz unknown_field,(nothing) (nothing)"
		if strings.Join(fields, ",") != want {
			t.Errorf("named %s", fields)
		}
	})
}

func TestTheContentTypeMustBeExact(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for given, status := range map[string]int{
			"application/json":                     200,
			"application/json; charset=utf-8":      200,
			"application/json; charset=UTF-8":      200,
			"application/json; charset=iso-8859-1": 415,
			"application/json; version=2":          415,
			"application/merge-patch+json":         415,
			"text/plain":                           415,
			"":                                     415,
		} {
			account := w.people["colleague"]
			now := w.hear(t, ask{Who: "manager", Method: "GET", Path: "/v1/accounts"}).wants(t, 200)
			version := int64(1)
			for i := range 9 {
				at := "items." + string(rune('0'+i))
				if now.text(at+".id") == account.ID {
					version = numberOf(t, now.text(at+".version"))
				}
			}
			got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + account.ID, Version: version, Body: `{"name":"A"}`}, "Content-Type", given)
			if got.Status != status {
				t.Errorf("%q: %d, want %d: %s", given, got.Status, status, got.Body)
			}
		}
		got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + w.people["colleague"].ID, Version: 1, Body: `{}`}, "Content-Encoding", "gzip")
		got.wants(t, 415)
	})
}

func TestTheVersionReadMustBeStated(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for given, want := range map[string]string{
			"":                       "428 version_required",
			`"1"`:                    "200 (nothing)",
			`"7"`:                    "412 version_conflict",
			`W/"1"`:                  "400 invalid_field",
			`*`:                      "400 invalid_field",
			`1`:                      "400 invalid_field",
			`"01"`:                   "400 invalid_field",
			`"1", "2"`:               "400 invalid_field",
			`"99999999999999999999"`: "400 invalid_field",
		} {
			who := w.hire(t, "person-"+strings.Trim(strings.Map(letters, given), "-")+"x", "P", w.people["caseworker"].Role, worldDistrict)
			got := w.hear(t, ask{Who: "manager", Method: "PATCH", Path: "/v1/accounts/" + who.AccountID, Body: `{"name":"A"}`}, "If-Match", given)
			if have := strings.TrimSpace(inWords(got.Status) + " " + got.text("code")); have != want {
				t.Errorf("If-Match %s: %s, want %s: %s", given, have, want, got.Body)
			}
		}
	})
}

func TestQueriesAreReadStrictly(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for query, status := range map[string]int{
			"":                     200,
			"?limit=1":             200,
			"?limit=100":           200,
			"?limit=0":             400,
			"?limit=101":           400,
			"?limit=two":           400,
			"?limit=":              400,
			"?limit=1&limit=2":     400,
			"?sort=name":           400,
			"?after=***":           400,
			"?after=AA":            400, // a NUL
			"?lot=group_respite":   200,
			"?lot=caravan":         400,
			"?need=wheelchair":     200,
			"?need=outdoors":       400,
			"?text=%00":            400,
			"?text=%ff":            400,
			"?limit=%zz":           400,
			"?district=030113":     200,
			"?text=SOLBAKKEN+avla": 200,
		} {
			if got := w.hear(t, ask{Method: "GET", Path: "/v1/providers" + query}); got.Status != status {
				t.Errorf("%s: %d, want %d: %s", query, got.Status, status, got.Body)
			}
		}
	})
}
