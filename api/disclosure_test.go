package api_test

import (
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"testing"

	"github.com/pusterom/pusterom/internal/orders"
)

// course is what an assignment tells of the dealings that come after the choice, of the provider's own offer and of whom to ask.
// All else in it is about the case and its person, and the family has read it beforehand.
func course() []string {
	return []string{
		"id", "reference", "version", "state", "waiting_on", "due_on", "actions", "offer", "caseworker", "hold", "held_since",
		"chosen_on", "answer_by",
		"answer", "information", "conclusion", "signatures", "text_version", "agreement_date", "latest_start", "start", "start_answer",
		"started_on", "ends_on", "later_start",
	}
}

// TestTheFamilyReadsBeforehandAllThatTheProviderIsShown: every fact of the case in an assignment stands in the family's preview,
// with the same value, at the stage at which the provider gets it, and nothing stands there that the provider does not get.
func TestTheFamilyReadsBeforehandAllThatTheProviderIsShown(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for _, lot := range []string{"group", "residential"} {
			p := w.publish(t, lot, "mother")
			preview := w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID}).wants(t, 200)
			for _, state := range []orders.State{orders.Chosen, orders.Agreed, orders.Started} {
				p.advance(t, state)
				path := "/v1/assignments/" + p.order.Round.ID
				got := w.hear(t, ask{Who: p.coordinator, Method: http.MethodGet, Path: path}).wants(t, 200)
				atChoice := keysAt(t, preview, "provider_sees.at_choice")
				if len(atChoice) < 6 {
					t.Fatalf("the preview holds %v", atChoice)
				}
				for _, fact := range atChoice {
					if before, now := preview.raw(t, "provider_sees.at_choice."+fact), got.raw(t, fact); before != now {
						t.Errorf("%s, %s: the family read %s as %s, the provider reads %s", lot, state, fact, before, now)
					}
				}
				unforeseen := slices.DeleteFunc(keysAt(t, got, ""), func(field string) bool {
					return slices.Contains(course(), field) || slices.Contains(atChoice, field) || field == "person"
				})
				if len(unforeseen) > 0 {
					t.Errorf("%s: the family did not read beforehand that the provider is shown %v", state, unforeseen)
				}
				if state == orders.Chosen {
					if got.text("person") != "null" {
						t.Errorf("who it is, before the agreement: %s", got.text("person"))
					}
					continue
				}
				after := w.hear(t, ask{Who: "mother", Method: http.MethodGet, Path: "/v1/orders/" + p.order.ID}).wants(t, 200)
				if foreseen, now := after.raw(t, "provider_sees.from_agreed"), got.raw(t, "person"); foreseen != now {
					t.Errorf("%s: the family reads %s, the provider %s", state, foreseen, now)
				}
				for _, fact := range []string{"name", "birth_date"} {
					if before, now := preview.raw(t, "provider_sees.from_agreed."+fact), got.raw(t, "person."+fact); before != now {
						t.Errorf("%s: before the choice the family read %s, the provider reads %s", state, before, now)
					}
				}
			}
		}
	})
}

// keysAt gives the names of the fields of an object in an answer, of the answer itself where path is empty.
func keysAt(t *testing.T, got said, path string) []string {
	t.Helper()
	var object map[string]any
	if value, found := got.at(path); found {
		object, _ = value.(map[string]any)
	} else {
		must(t, json.Unmarshal(got.Body, &object))
	}
	return slices.Sorted(maps.Keys(object))
}

// TestTheCaseworkersTelephoneIsShown to family and district, also right after the case has been handed over.
func TestTheCaseworkersTelephoneIsShown(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		for login, phone := range map[string]string{"caseworker": "21802113", "mother": "99887766", "father": "99887755"} {
			_, err := w.inspect(t).ExecContext(context.Background(), "UPDATE accounts SET phone = '"+phone+"' WHERE login = '"+login+"'")
			must(t, err)
		}
		body, err := w.orderBody("group", nil, w.known)
		must(t, err)
		made := w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body}).wants(t, 201)
		path := made.Header.Get("Location")
		w.hear(t, ask{Who: "caseworker", Method: http.MethodPost, Path: path + "/publish", Version: 1}).wants(t, 200)
		for _, who := range []string{"caseworker", "mother"} {
			got := w.hear(t, ask{Who: who, Method: http.MethodGet, Path: path}).wants(t, 200)
			if made.text("caseworker.phone") != "21802113" || got.text("caseworker.phone") != "21802113" {
				t.Errorf("%s reads %s, the drafter %s", who, got.text("caseworker"), made.text("caseworker"))
			}
			got.keepsSilent(t, "99887766", "99887755", "father@", "mother@")
		}
		handed := w.hear(t, ask{
			Who: "caseworker", Method: http.MethodPost, Path: path + "/handover", Version: 2,
			Body: `{"caseworker_id":"` + w.people["colleague"].ID + `","reason":"Ferie."}`,
		}).wants(t, 200)
		if handed.text("caseworker.name") != "Tor Dahl" || handed.text("caseworker.phone") != "null" {
			t.Errorf("handed over to %s", handed.text("caseworker"))
		}
	})
}
