package api_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// TestWhatOneParentWroteIsNotShownToTheOther: both may read the case, but each has its own words.
func TestWhatOneParentWroteIsNotShownToTheOther(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		body, err := w.orderBody("group", nil, w.known)
		must(t, err)
		path := "/v1/orders/" + w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}).wants(t, 201).text("id")
		w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: path + "/publish", Version: 1}).wants(t, 200)
		w.hear(t, ask{Who: "mother", Method: http.MethodPut, Path: path + "/choice", Version: 2, Body: fmt.Sprintf(
			`{"offer_id":%q,"note_to_provider":"Hilsen mor.","child_view":{"view":"given","text":"Sagt til mor."}}`, w.offers["solbakken group"].ID,
		)}).wants(t, 200)
		for _, row := range []struct {
			who   string
			reads bool
		}{{"mother", true}, {"father", false}, {"caseworker", true}} {
			for _, page := range []string{"", "/choice/receipt"} {
				got := w.hear(t, ask{Who: row.who, Method: http.MethodGet, Path: path + page}).wants(t, 200)
				for _, words := range []string{"Hilsen mor.", "Sagt til mor."} {
					if bytes.Contains(got.Body, []byte(words)) != row.reads {
						t.Errorf("%s reads %q at %q: %t, want %t", row.who, words, page, !row.reads, row.reads)
					}
				}
			}
			if got := w.hear(t, ask{Who: row.who, Method: http.MethodGet, Path: path + "/events"}).wants(t, 200); strings.Contains(string(got.Body), "mor.") {
				t.Errorf("the trail tells %s the words: %s", row.who, got.Body)
			}
		}
	})
}

// TestWhoeverConsentsReadsWhatIsSent: at 16 and 17 two choose together, and both read the note to the provider, before and after
// the consent; a second parent, who does neither, never does (R18).
func TestWhoeverConsentsReadsWhatIsSent(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		body, err := w.orderBody("group", []byte(`{"recipient":{"name":"Emma Berg","birth_date":"2009-06-14","lives_in_municipality":true,
"lives_with_guardians":true,"developmental_disability":true,"decision_competence":true,"protected_address":false},
"representatives":[{"account_id":"${MOTHER}","ground":"parent"},{"account_id":"${FATHER}","ground":"parent"},
{"account_id":"${DAUGHTER}","ground":"self"}]}`), w.known)
		must(t, err)
		path := "/v1/orders/" + w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}).wants(t, 201).text("id")
		w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: path + "/publish", Version: 1}).wants(t, 200)
		w.hear(t, ask{Who: "mother", Method: http.MethodPut, Path: path + "/choice", Version: 2, Body: fmt.Sprintf(
			`{"offer_id":%q,"note_to_provider":"Hilsen mor.","child_view":{"view":"given","text":"Sagt til mor.","weight_note":"Mye."}}`,
			w.offers["solbakken group"].ID,
		)}).wants(t, 200)
		expect := func(choice string) {
			t.Helper()
			for who, want := range map[string]string{"mother": "Hilsen mor.", "daughter": "Hilsen mor.", "father": "null"} {
				got := w.hear(t, ask{Who: who, Method: http.MethodGet, Path: path}).wants(t, 200)
				for _, field := range []string{choice + ".note_to_provider", "provider_sees.from_agreed.note_to_provider"} {
					if got.text(field) != want {
						t.Errorf("%s reads %s as %s, want %s", who, field, got.text(field), want)
					}
				}
				if read := strings.Contains(string(got.Body), "Sagt til mor."); read != (who == "mother") {
					t.Errorf("%s reads in %s how the mother spoke of her daughter: %t", who, choice, read)
				}
			}
		}
		expect("pending_choice")
		w.hear(t, ask{Who: "daughter", Method: http.MethodPost, Path: path + "/choice/consent", Version: 3, Body: `{}`}).wants(t, 200)
		expect("round")
	})
}

// TestAWishForALaterStartIsReadByItsAuthor and the district; the other parent learns that there is one, and the date.
func TestAWishForALaterStartIsReadByItsAuthor(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		body, err := w.orderBody("group", nil, w.known)
		must(t, err)
		id := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}).wants(t, 201).text("id")
		p := w.find(t, id, "mother", "solbakken")
		p.advance(t, orders.Agreed)
		w.hear(t, ask{
			Who: "mother", Method: http.MethodPost, Path: "/v1/orders/" + id + "/later-start", Version: p.order.Version,
			Body: `{"not_before":"2027-03-15","statement":"Jeg skal opereres."}`,
		}).wants(t, 200)
		for who, want := range map[string]string{"mother": "Jeg skal opereres.", "father": "null", "caseworker": "Jeg skal opereres."} {
			for page, round := range map[string]string{"/v1/orders/" + id: "round", "/v1/orders": "items.0.round", "/v1/worklist": "items.0.round"} {
				got := w.hear(t, ask{Who: who, Method: http.MethodGet, Path: page}).wants(t, 200)
				if page == "/v1/worklist" && got.text("items.0.id") != id {
					continue // it does not wait on this one
				}
				if got.text(round+".later_start.statement") != want || got.text(round+".later_start.not_before") != "2027-03-15" {
					t.Errorf("%s reads at %s: %s", who, page, got.text(round+".later_start"))
				}
			}
			trail := w.hear(t, ask{Who: who, Method: http.MethodGet, Path: "/v1/orders/" + id + "/events"}).wants(t, 200)
			if read := strings.Contains(string(trail.Body), "opereres"); read != (who == "caseworker") {
				t.Errorf("%s reads the statement among the events: %t", who, read)
			}
		}
	})
}

// TestAfterItsDeclineAProviderReadsItsAnswerAndNoMore: the person's fields close, the answer stays.
func TestAfterItsDeclineAProviderReadsItsAnswerAndNoMore(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.publish(t, "group", "mother")
		p.advance(t, orders.Chosen)
		path := "/v1/assignments/" + p.order.Round.ID
		w.hear(t, ask{
			Who: "solbakken", Method: http.MethodPost, Path: path + "/answer", Version: p.order.Version,
			Body: `{"answer":"decline","reason":"group_fit","text":"Gruppen er mye eldre."}`,
		}).wants(t, 200)
		got := w.hear(t, ask{Who: "solbakken", Method: http.MethodGet, Path: path}).wants(t, 200)
		for field, want := range map[string]string{
			"volume": "null", "needs": "null", "age_band": "null", "start_window": "null", "person": "null", "information": "null",
			"answer.answer": "decline", "answer.text": "Gruppen er mye eldre.",
		} {
			if have := got.text(field); have != want {
				t.Errorf("%s is %s, want %s", field, have, want)
			}
		}
	})
}

// TestAProviderNeverLearnsTheOrder: not its id, its reference or the district's own references, in any answer it gets.
func TestAProviderNeverLearnsTheOrder(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		p := w.draft(t, "group", "mother")
		p.advance(t, orders.Started)
		path := "/v1/assignments/" + p.order.Round.ID
		for _, page := range []string{path, path + "/events", path + "/call-off", "/v1/assignments", "/v1/worklist"} {
			got := w.hear(t, ask{Who: "solbakken", Method: http.MethodGet, Path: page}).wants(t, 200)
			for _, secret := range []string{p.order.ID, p.order.Reference, "2026/4711", "V-2026-118", "Ingrid Berg", w.people["mother"].ID, w.people["caseworker"].ID} {
				if bytes.Contains(got.Body, []byte(secret)) {
					t.Errorf("%s tells the provider %q: %s", page, secret, got.Body)
				}
			}
		}
	})
}

// TestADraftSentBackAsItWasReadIsTheSame: what an order shows can be put into the body of a change, part by part; of the
// representatives all but their names, which are their accounts', and whether they act, which is the day's.
func TestADraftSentBackAsItWasReadIsTheSame(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		derived := regexp.MustCompile(`"(name":"(Ingrid|Lars) Berg"|acts":true),`)
		for _, body := range []string{`{}`, ""} {
			if body == "" {
				whole, err := w.orderBody("group", nil, w.known)
				must(t, err)
				body = whole
			}
			made := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}).wants(t, 201)
			var parts []string
			for _, part := range []string{
				"lot", "case_reference", "decision", "volume", "route", "transport", "recipient", "carer", "needs", "support_level",
				"start_window", "representatives", "consent",
			} {
				parts = append(parts, fmt.Sprintf("%q:%s", part, derived.ReplaceAllString(made.raw(t, part), "")))
			}
			if refused := "{" + strings.Join(parts, ",") + "}"; body != "{}" {
				refused = strings.Replace(refused, `"ground"`, `"name":"Ingrid Berg","ground"`, 1)
				w.hear(t, ask{Who: "caseworker", Method: http.MethodPatch, Path: made.Header.Get("Location"), Version: 1, Body: refused}).wants(t, 422)
			}
			again := w.hear(t, ask{
				Who: "caseworker", Method: http.MethodPatch, Path: made.Header.Get("Location"), Version: 1,
				Body: "{" + strings.Join(parts, ",") + "}",
			}).wants(t, 200)
			for _, part := range []string{"lot", "decision", "volume", "transport", "recipient", "needs", "representatives", "consent"} {
				if before, after := made.raw(t, part), again.raw(t, part); before != after {
					t.Errorf("%s was %s and is %s", part, before, after)
				}
			}
		}
	})
}

// raw is the JSON of a part of the answer.
func (s said) raw(t *testing.T, part string) string {
	t.Helper()
	value, ok := s.at(part)
	if !ok {
		t.Fatalf("no %s in %s", part, s.Body)
	}
	text, err := json.Marshal(value)
	must(t, err)
	return string(text)
}

// TestAPartOfADraft: present replaces the whole part, null empties it, absent leaves it.
func TestAPartOfADraft(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		draft := w.draft(t, "group", "mother")
		path, version := "/v1/orders/"+draft.order.ID, draft.order.Version
		for _, row := range []struct{ name, body, field, want string }{
			{"an absent part stays", `{}`, "recipient.name", "Emma Berg"},
			{"a part that is there replaces the whole of it", `{"volume":{"weekends_per_month":1}}`, "volume.holiday_days_per_year", "null"},
			{"null empties a part", `{"recipient":null}`, "recipient.name", ""},
			{"null empties a list", `{"needs":null}`, "needs", ""},
			{"null empties a number", `{"support_level":null}`, "support_level", "null"},
			{"null empties a code", `{"volume":null,"lot":null}`, "lot", "null"},
			{"the caseworker cannot be emptied", `{"caseworker_id":null}`, "caseworker.name", "Maria Solberg"},
		} {
			got := w.hear(t, ask{Who: "caseworker", Method: http.MethodPatch, Path: path, Version: version, Body: row.body}).wants(t, 200)
			if version = got.version(); got.text(row.field) != row.want {
				t.Errorf("%s: %s is %q, want %q", row.name, row.field, got.text(row.field), row.want)
			}
		}
	})
}
