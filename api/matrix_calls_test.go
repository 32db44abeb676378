package api_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
)

// kind is what the id in a route's path names.
type kind string

const (
	noThing     kind = ""
	anOrder     kind = "order"
	aRound      kind = "assignment"
	anOffer     kind = "offer"
	aProvider   kind = "provider"
	anAgreement kind = "agreement"
	aPlace      kind = "place"
	anAccount   kind = "account"
	themselves  kind = "me"
)

// call is what the matrix must know of an operation besides the table of package policy: what its id names, a body that is in
// order, and what the answer is when nothing refuses.
type call struct {
	kind    kind
	body    string
	query   string
	status  int // 200 where it says nothing
	unasked bool
	// bodyFor makes a body that depends on the case.
	bodyFor func(*matrix, *prepared) string
	// ready takes a case that is in the right state to where the action can be done.
	ready func(*testing.T, *prepared)
	// there lists the states in which a reader finds something; nil is all of them.
	there []orders.State
	// plan tells that the version is the pre-care plan's, report in which status the report in the path is.
	plan   bool
	report orders.ReportStatus
}

func withReason(body string) string { return fmt.Sprintf(`{"reason":"Etter avtale."%s}`, body) }

// calls is the table: one line for each operation of the API.
func calls() map[string]call {
	agreed := []orders.State{orders.Suitable, orders.Agreed, orders.StartConfirmed, orders.Started}
	chosen := append([]orders.State{orders.Chosen, orders.Ended}, agreed...)
	planned := agreed[1:]
	reported := []orders.State{orders.Started, orders.Ended}
	return map[string]call{
		"read_liveness": {}, "read_readiness": {}, "read_keys": {}, "read_docs": {unasked: true}, "open_docs": {unasked: true},
		"read_client":        {unasked: true},
		"sign_in":            {body: fmt.Sprintf(`{"login":"stranger","password":%q}`, worldPassword), status: http.StatusCreated},
		"refresh_session":    {unasked: true},
		"sign_out":           {unasked: true},
		"read_me":            {},
		"change_me":          {kind: themselves, body: `{"language":"nn"}`},
		"change_my_password": {body: fmt.Sprintf(`{"current":%[1]q,"password":%[1]q}`, worldPassword)},
		"list_reasons":       {},
		"list_needs":         {},
		"list_districts":     {},
		"list_lots":          {},
		"list_holidays":      {},
		"list_agreements":    {},
		"read_agreement":     {kind: anAgreement},
		"list_providers":     {},
		"read_provider":      {kind: aProvider},
		"read_offer":         {kind: anOffer},
		"import_register":    {unasked: true},
		"list_orders":        {},
		"search_orders":      {body: `{"name":"Emma"}`},
		"list_assignments":   {},
		"read_worklist":      {},

		"read_empty_decisions": {},
		"read_commitment":      {query: "?from=2026-01&to=2026-12&by=provider"},
		"export_register":      {unasked: true},

		"add_agreement":         {bodyFor: oneMoreAgreement, status: http.StatusCreated},
		"change_agreement":      {kind: anAgreement, body: `{"name":"Rammeavtale om avlastning 2026"}`},
		"publish_agreement":     {kind: anAgreement, unasked: true},
		"list_framework_places": {kind: anAgreement},
		"add_framework_place":   {kind: anAgreement, unasked: true},
		"move_framework_place":  {kind: aPlace, unasked: true},
		"revise_offer":          {kind: anOffer, body: `{"phone":"21800056"}`},
		"set_capacity":          {kind: anOffer, body: `{"places":500,"filled_elsewhere":0}`},
		"list_accounts":         {},
		"add_account":           {bodyFor: oneMorePerson, status: http.StatusCreated},
		"change_account":        {kind: anAccount, body: `{"name":"Nytt navn"}`},
		"list_caseworkers":      {},
		"find_family_account":   {query: "?login=mother"},
		"add_family_account":    {bodyFor: oneMoreGuardian, status: http.StatusCreated},

		"draft":         {body: `{}`, status: http.StatusCreated},
		"read_order":    {kind: anOrder},
		"edit_draft":    {kind: anOrder, body: `{"carer":{"name":"Ingrid Berg"}}`},
		"publish":       {kind: anOrder},
		"revise":        {kind: anOrder, body: withReason(`,"support_level":3`)},
		"withdraw":      {kind: anOrder, body: withReason(``)},
		"reopen":        {kind: anOrder, body: withReason(`,"ends_on":"2026-12-31"`)},
		"end":           {kind: anOrder, body: withReason(`,"ends_on":"2026-12-31"`)},
		"handover":      {kind: anOrder, bodyFor: toColleague},
		"information":   {kind: anOrder, body: `{"text":"Det går bra.","answer_by":"2026-11-20"}`, ready: asked},
		"list_offers":   {kind: anOrder},
		"choose":        {kind: anOrder, bodyFor: choice},
		"read_receipt":  {kind: anOrder, there: chosen},
		"later_start":   {kind: anOrder, body: `{"not_before":"2027-04-01","statement":"Vi vil vente til over påske."}`},
		"start_answer":  {kind: anOrder, body: `{"answer":"agreed"}`},
		"suitability":   {kind: anOrder, body: `{"conclusion":"suitable"}`, ready: accepted},
		"call_off":      {kind: anOrder, bodyFor: textVersion},
		"read_events":   {kind: anOrder},
		"give_password": {kind: anOrder, bodyFor: anotherPassword},

		"consent":            {kind: anOrder, body: `{}`, ready: made((*prepared).propose)},
		"object":             {kind: anOrder, body: withReason(``), ready: made((*prepared).chooseAsFather)},
		"withdraw_objection": {kind: anOrder, ready: made((*prepared).contest)},
		"resolve_objection":  {kind: anOrder, body: withReason(``), ready: made((*prepared).contest)},
		"register_paper":     {kind: anOrder, bodyFor: paper},
		"remove_paper":       {kind: anOrder, ready: made((*prepared).register)},
		"confirm_paper":      {kind: anOrder, ready: made((*prepared).register)},

		"withdraw_choice":        {kind: anOrder, ready: proposedWhereNothingIsChosen},
		"read_call_off":          {kind: anOrder, there: append([]orders.State{orders.Ended}, agreed...)},
		"read_assignment":        {kind: aRound},
		"read_assignment_events": {kind: aRound},
		"answer":                 {kind: aRound, body: `{"answer":"needs_information","what":"Trenger dere heis?","reply_by":"2026-11-20"}`},
		"sign_call_off":          {kind: aRound, bodyFor: textVersion},
		"start_date":             {kind: aRound, body: withReason(`,"start_date":"2026-11-06","agreed_with_family_on":"2026-11-02"`)},
		"start":                  {kind: aRound, body: `{"started_on":"2026-11-02"}`},

		"read_assignment_call_off": {kind: aRound, there: append([]orders.State{orders.Ended}, agreed...)},

		"read_pre_care_plan":            {kind: anOrder, there: append([]orders.State{orders.Ended}, planned...)},
		"read_assignment_pre_care_plan": {kind: aRound, there: append([]orders.State{orders.Ended}, planned...)},
		"pre_care_plan":                 {kind: aRound, plan: true, body: onePlan},
		"pre_care_answer":               {kind: anOrder, plan: true, body: `{"answer":"yes"}`, ready: onPlan},
		"pre_care_visit_held":           {kind: aRound, plan: true, body: `{"held":true}`, ready: onPlan},
		"list_reports":                  {kind: anOrder},
		"list_assignment_reports":       {kind: aRound},
		"read_report":                   {kind: anOrder, there: reported, report: orders.ReportIsSubmitted},
		"read_assignment_report":        {kind: aRound, there: reported, report: orders.ReportDraft},
		"open_report":                   {kind: aRound, body: `{"period":"2026-11"}`, status: http.StatusCreated},
		"edit_report":                   {kind: aRound, there: reported, report: orders.ReportDraft, body: `{"goals":"Svømme."}`},
		"submit_report":                 {kind: aRound, there: reported, report: orders.ReportDraft},
		"acknowledge_report":            {kind: anOrder, there: reported, report: orders.ReportIsSubmitted},
		"return_report":                 {kind: anOrder, there: reported, report: orders.ReportIsSubmitted, body: `{"comment":"Hvilke helger?"}`},
	}
}

func oneMoreAgreement(m *matrix, _ *prepared) string {
	return fmt.Sprintf(`{"reference":"AVL-%d","name":"Ny avtale","lots":["group_respite"],"districts":["030113"],"valid_from":"2028-01-01"}`, m.next())
}

func oneMorePerson(m *matrix, _ *prepared) string {
	role := map[string]string{"manager": "caseworker", "solbakken-manager": "provider_coordinator"}[m.asking]
	if role == "" {
		role = "auditor"
	}
	return fmt.Sprintf(`{"login":"ny-%d","name":"Ny Ansatt","role":%q,"password":%q}`, m.next(), role, worldPassword)
}

func oneMoreGuardian(m *matrix, _ *prepared) string {
	return fmt.Sprintf(`{"login":"verge-%d","name":"Ny Verge","password":%q,"email":"verge@pusterom.example","phone":"21 80 00 99"}`, m.next(), worldPassword)
}

// anotherPassword is the mother's old one. Her sessions end by it, so she signs in again before she next asks for something.
func anotherPassword(m *matrix, _ *prepared) string {
	m.w.mu.Lock()
	defer m.w.mu.Unlock()
	delete(m.w.tokens, "mother")
	return givenPassword(m.w.people["mother"].ID, worldPassword)
}

func toColleague(m *matrix, _ *prepared) string {
	return withReason(fmt.Sprintf(`,"caseworker_id":%q`, m.w.people["colleague"].ID))
}

// choice takes another offer than the one chosen, so that it also changes a choice.
func choice(m *matrix, p *prepared) string {
	offer := "solbakken group"
	if p != nil && p.order.Round != nil {
		offer = "havna group"
	}
	return fmt.Sprintf(`{"offer_id":%q,"child_view":{"view":"given","text":"Vil gjerne dit."}}`, m.w.offers[offer].ID)
}

func textVersion(m *matrix, p *prepared) string {
	version := "none"
	if p != nil && p.order.State == orders.Suitable {
		text, _, err := m.w.market.ReadCallOff(m.t.Context(), m.w.actor("caseworker"), p.order.ID)
		must(m.t, err)
		version = text.Version()
	}
	return fmt.Sprintf(`{"text_version":%q}`, version)
}

func asked(t *testing.T, p *prepared) {
	t.Helper()
	must(t, p.answer(orders.Answer{Kind: orders.NeedsInformation, What: "Heis?", ReplyBy: calendar.MustParse("2026-11-10")}))
}

func accepted(t *testing.T, p *prepared) {
	t.Helper()
	must(t, p.answer(orders.Answer{Kind: orders.Accept}))
}
