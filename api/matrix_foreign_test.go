package api_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// canary stands in every name and text of the foreign case: where it sings, something has got out.
const canary = "KANARIFUGL"

// travel takes a case of another district, another family and another provider along the road, with a canary in every text.
func (m *matrix) travel(t *testing.T) {
	t.Helper()
	changes := fmt.Sprintf(`{"case_reference":"%[1]s","decision":{"reference":"%[1]s","decided_on":"2026-10-26","legal_basis":"%[1]s",
"valid_from":"2026-11-01","complaint_information_sent_on":"2026-10-27"},"transport":{"kind":"taxi","reason":"%[1]s"},
"recipient":{"name":"%[1]s","birth_date":"2015-06-14","lives_in_municipality":true,"lives_with_guardians":true,
"developmental_disability":true,"decision_competence":null,"protected_address":false},"carer":{"name":"%[1]s"},
"consent":{"obtained_on":"2026-10-26","purpose":"%[1]s"},
"representatives":[{"account_id":%[2]q,"ground":"parent","valid_from":"2015-06-14","valid_to":null,"basis_reference":"%[1]s"}]}`,
		canary, m.w.people["stranger"].ID)
	body, err := m.w.orderBody("residential", []byte(changes), m.w.known)
	must(t, err)
	order := m.w.visit(t, http.StatusCreated, ask{Who: "other-caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	m.foreignOrder = order.text("id")
	m.step(t, "other-caseworker", http.MethodPost, "/publish", ``)
	m.step(t, "stranger", http.MethodPut, "/choice", fmt.Sprintf(
		`{"offer_id":%q,"note_to_provider":"%[2]s","child_view":{"view":"given","text":"%[2]s"}}`, m.w.offers["havna home"].ID, canary))
	list := m.w.visit(t, http.StatusOK, ask{Who: "havna", Method: http.MethodGet, Path: "/v1/assignments"})
	m.foreignRound = list.text("items.0.id")
	m.step(t, "havna", http.MethodPost, "/answer", `{"answer":"needs_information","what":"KANARIFUGL?","reply_by":"2026-11-05"}`)
	m.step(t, "other-caseworker", http.MethodPost, "/information", `{"text":"KANARIFUGL.","answer_by":"2026-11-06"}`)
	m.step(t, "havna", http.MethodPost, "/answer", `{"answer":"accept","text":"KANARIFUGL"}`)
	m.step(t, "other-caseworker", http.MethodPost, "/suitability", `{"conclusion":"suitable","text":"KANARIFUGL"}`)
	text := m.w.visit(t, http.StatusOK, ask{Who: "havna", Method: http.MethodGet, Path: "/v1/assignments/" + m.foreignRound + "/call-off"})
	for _, who := range []string{"other-caseworker", "havna"} {
		m.step(t, who, http.MethodPost, "/call-off", fmt.Sprintf(`{"text_version":%q}`, text.text("text_version")))
	}
	m.step(t, "stranger", http.MethodPost, "/later-start", `{"not_before":"2027-04-01","statement":"KANARIFUGL"}`)
	m.step(t, "havna", http.MethodPut, "/start-date", `{"start_date":"2026-11-06","agreed_with_family_on":"2026-11-02","reason":"KANARIFUGL"}`)
	m.travelBeside(t)
}

// step takes one step of the foreign case at its present version.
func (m *matrix) step(t *testing.T, who, method, to, body string) {
	t.Helper()
	path := "/v1/orders/" + m.foreignOrder
	if who == "havna" {
		path = "/v1/assignments/" + m.foreignRound
	}
	now := m.w.visit(t, http.StatusOK, ask{Who: who, Method: http.MethodGet, Path: path})
	m.w.visit(t, http.StatusOK, ask{Who: who, Method: method, Path: path + to, Version: now.version(), Body: body})
}

// goneBy makes a case in which the mother's authority has ended and one that the provider has lost.
func (m *matrix) goneBy(t *testing.T) {
	t.Helper()
	m.endedOrder = goneOrder(t, m.w, "mother")
	lost := m.caseIn(t, orders.Chosen)
	m.endedRound = lost.order.Round.ID
	must(t, lost.as("mother", m.w.market.WithdrawChoice))
}

// goneOrder publishes a case that a person was a party to until yesterday.
func goneOrder(t *testing.T, w *world, who string) string {
	t.Helper()
	changes := fmt.Appendf(nil, `{"representatives":[
{"account_id":%q,"ground":"parent","valid_from":"2015-06-14","valid_to":null,"basis_reference":""},
{"account_id":%q,"ground":"parent","valid_from":"2015-06-14","valid_to":"2026-11-01","basis_reference":""}]}`,
		w.people["neighbour"].ID, w.people[who].ID)
	body, err := w.orderBody("group", changes, w.known)
	must(t, err)
	order := w.visit(t, http.StatusCreated, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	w.visit(t, http.StatusOK, ask{
		Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders/" + order.text("id") + "/publish", Version: order.version(),
	})
	return order.text("id")
}

// foreignAgreement is another municipality's draft.
func (m *matrix) foreignAgreement(t *testing.T) string {
	t.Helper()
	if m.otherAgreement == "" {
		_, err := m.w.market.ImportDistricts(context.Background(), []byte(
			"number;name;address;postcode;city;phone;email\n460107;Årstad;Postboks 1;5000;Bergen;55 00 00 00;arstad@bydel.example\n"))
		must(t, err)
		owner := m.w.hire(t, "other-owner", "Annen Eier", identity.AgreementOwner, "4601")
		reference, name, from := "AVL-BERGEN", canary, providers.Date("2028-01-01")
		lots, districts := providers.Lots(), []string{"460107"}
		made, err := m.w.market.AddAgreement(context.Background(), owner, market.AgreementEdit{
			Reference: &reference, Name: &name, Lots: &lots, Districts: &districts, ValidFrom: &from,
		})
		must(t, err)
		m.otherAgreement = made.ID
	}
	return m.otherAgreement
}
