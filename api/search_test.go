package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// search looks for a name as somebody.
func search(who, query string, body any) ask {
	text, err := json.Marshal(body)
	if err != nil {
		panic(err)
	}
	return ask{Who: who, Method: http.MethodPost, Path: "/v1/orders/search" + query, Body: string(text)}
}

// namesFor lists the names that a search gives, page by page of one.
func (w *world) namesFor(t *testing.T, who, query, name string) []string {
	t.Helper()
	var names []string
	w.eachPage(t, search(who, "?limit=1"+query, map[string]string{"name": name}), func(got said) {
		if one := got.text("items.0.recipient.name"); one != "(nothing)" {
			names = append(names, one)
		}
	})
	return names
}

// TestADistrictFindsItsCasesByName: each word begins a part of the name, in whatever case and on either engine, the Norwegian and
// Sami letters too; a district finds its own, and the signs of a pattern are nothing but signs.
func TestADistrictFindsItsCasesByName(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		drafted := func(who, name string) {
			w.hear(t, ask{Who: who, Method: "POST", Path: "/v1/orders", Body: fmt.Sprintf(`{"recipient":{"name":%q}}`, name)}).wants(t, 201)
		}
		const oystein, anne, sami, strange, turkish = "Øystein Åsheim", "Anne-Lise Ærø", "Šárra ČAHPPES", `Per 50%_!`, "Ayşe-Gül Şahin"
		for _, name := range []string{oystein, anne, sami, strange, turkish} {
			drafted("caseworker", name)
		}
		drafted("other-caseworker", "Øystein Nabo")
		for _, row := range []struct {
			who, query, name string
			want             []string
		}{
			{"caseworker", "", "øys", []string{oystein}},
			{"caseworker", "", "  ØYSTEIN   ås ", []string{oystein}},
			{"caseworker", "", "åsh øy", []string{oystein}},
			{"caseworker", "", "O\u0308ys", nil},
			{"caseworker", "", "A\u030asheim", []string{oystein}},
			{"caseworker", "", "stein", nil},
			{"caseworker", "", "lise", []string{anne}},
			{"caseworker", "", "anne-l", []string{anne}},
			{"caseworker", "", "čahp", []string{sami}},
			{"caseworker", "", "ŠÁRRA", []string{sami}},
			{"caseworker", "", "an øy", nil},
			{"caseworker", "", "50%_!", []string{strange}},
			{"caseworker", "", "Şahin", []string{turkish}},
			{"caseworker", "", "Şah ayşe", []string{turkish}},
			{"caseworker", "", "GÜL Şa", []string{turkish}},
			{"caseworker", "", "ahin", nil},
			{"caseworker", "", "Şa%n", nil},
			{"caseworker", "", "a a a a a a a ay", []string{turkish}},
			{"caseworker", "", "per 5_%", nil},
			{"caseworker", "", "p%r", nil},
			{"caseworker", "&state=published", "øys", nil},
			{"caseworker", "&state=draft", "øys", []string{oystein}},
			{"manager", "", "øys", []string{oystein}},
			{"other-caseworker", "", "øys", []string{"Øystein Nabo"}},
		} {
			if got := w.namesFor(t, row.who, row.query, row.name); !slices.Equal(got, row.want) {
				t.Errorf("%s finds with %q %s %v, want %v", row.who, row.name, row.query, got, row.want)
			}
		}
	})
}

// TestASearchSaysWhatItNeeds: two letters at least, in the body and nowhere else.
func TestASearchSaysWhatItNeeds(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, row := range []struct {
			query  string
			body   any
			status int
			field  string
			code   string
		}{
			{"", map[string]string{}, 422, "name", "required"},
			{"", map[string]string{"name": "  "}, 422, "name", "required"},
			{"", map[string]string{"name": "Ø"}, 422, "name", "too_short"},
			{"", map[string]string{"name": "Ø -%"}, 422, "name", "too_short"},
			{"", map[string]string{"name": strings.Repeat("ø", 201)}, 422, "name", "too_long"},
			{"", map[string]string{"name": "a b c d e-f g h i"}, 422, "name", "too_many_words"},
			{"", map[string]string{"name": "Emma", "sort": "name"}, 422, "sort", "unknown_field"},
			{"?name=Emma", map[string]string{"name": "Emma"}, 400, "name", "unknown_parameter"},
			{"?limit=0", map[string]string{"name": "Emma"}, 400, "limit", "out_of_range"},
		} {
			got := w.hear(t, search("caseworker", row.query, row.body)).wants(t, row.status)
			if got.text("errors.0.field") != row.field || got.text("errors.0.code") != row.code {
				t.Errorf("%s %v: %s", row.query, row.body, got.Body)
			}
		}
		for _, who := range []string{"mother", "solbakken", "owner", "auditor"} {
			w.hear(t, search(who, "", map[string]string{"name": "Emma"})).wants(t, 403)
		}
	})
}

// TestWhatASearchFoundIsNotKept: a key stores nothing, so that the next answer is what is there then.
func TestWhatASearchFoundIsNotKept(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		look := search("caseworker", "", map[string]string{"name": "Kari"})
		look.Key = "look-1"
		if got := w.hear(t, look).wants(t, 200); got.text("items.0.id") != "(nothing)" {
			t.Fatalf("somebody is there already: %s", got.Body)
		}
		w.hear(t, ask{Who: "caseworker", Method: "POST", Path: "/v1/orders", Body: `{"recipient":{"name":"Kari Ny"}}`}).wants(t, 201)
		if got := w.hear(t, look).wants(t, 200); got.text("items.0.recipient.name") != "Kari Ny" || got.Header.Get("Idempotency-Replayed") != "" {
			t.Errorf("the same key gives %s", got.Body)
		}
	})
}
