package api

import (
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// route is one line of the table of contents.
type route struct {
	Method string
	Path   string
	// Action is what the caller asks to do: its row in package policy says who may.
	Action policy.Action
	// Operation is the operationId of the route in docs/openapi.json; empty means the action's own name.
	Operation string
	handle    func(*server, echo.Context) error
	// prepare does what must not be done inside a transaction, before handle; nil where there is nothing.
	prepare func(*server, echo.Context)

	// token reads a token on a public route, if one is given: the owner sees its own drafts.
	token bool
	// limited holds back guessing: so many per address.
	limited bool
	// file takes a register file instead of JSON.
	file bool
}

// routes is the table of contents, in the order of design.md section 4. A test holds that every route has its row in
// package policy and its operation in docs/openapi.json, and the other way round.
func routes() []route {
	const get, post, put, patch, del = http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete
	return []route{
		{Method: post, Path: "/v1/sessions", Action: policy.SignIn, handle: (*server).signIn, limited: true},
		{Method: post, Path: "/v1/sessions/refresh", Action: policy.RefreshSession, handle: (*server).refreshSession, limited: true},
		{Method: del, Path: "/v1/sessions", Action: policy.SignOut, handle: (*server).signOut},
		{Method: get, Path: "/v1/me", Action: policy.ReadMe, handle: (*server).me},
		{Method: patch, Path: "/v1/me", Action: policy.ChangeMe, handle: (*server).changeMe},
		{Method: put, Path: "/v1/me/password", Action: policy.ChangeSecret, handle: (*server).changeMyPassword, limited: true},

		{Method: get, Path: "/v1/agreements", Action: policy.ReadRegister, Operation: "list_agreements", handle: (*server).listAgreements, token: true},
		{Method: get, Path: "/v1/agreements/:id", Action: policy.ReadRegister, Operation: "read_agreement", handle: (*server).readAgreement, token: true},
		{Method: post, Path: "/v1/agreements", Action: policy.WriteAgreement, Operation: "add_agreement", handle: (*server).addAgreement},
		{Method: patch, Path: "/v1/agreements/:id", Action: policy.WriteAgreement, Operation: "change_agreement", handle: (*server).changeAgreement},
		{Method: post, Path: "/v1/agreements/:id/publish", Action: policy.WriteAgreement, Operation: "publish_agreement", handle: (*server).publishAgreement},
		{Method: get, Path: "/v1/agreements/:id/framework-places", Action: policy.WritePlace, Operation: "list_framework_places", handle: (*server).listPlaces},
		{Method: post, Path: "/v1/agreements/:id/framework-places", Action: policy.WritePlace, Operation: "add_framework_place", handle: (*server).addPlace},
		{Method: patch, Path: "/v1/agreements/:id/framework-places/:place_id", Action: policy.WritePlace, Operation: "move_framework_place", handle: (*server).movePlace},

		{Method: get, Path: "/v1/providers", Action: policy.ReadRegister, Operation: "list_providers", handle: (*server).listProviders},
		{Method: get, Path: "/v1/providers/:id", Action: policy.ReadRegister, Operation: "read_provider", handle: (*server).readProvider, token: true},
		{Method: get, Path: "/v1/offers/:id", Action: policy.ReadRegister, Operation: "read_offer", handle: (*server).readOffer, token: true},
		{Method: patch, Path: "/v1/offers/:id", Action: policy.ReviseOffer, handle: (*server).reviseOffer},
		{Method: put, Path: "/v1/offers/:id/capacity", Action: policy.SetCapacity, handle: (*server).setCapacity},
		{Method: post, Path: "/v1/register/import", Action: policy.ImportRegister, handle: (*server).importRegister, file: true},
		{Method: get, Path: "/v1/register/export", Action: policy.ExportRegister, handle: (*server).exportRegister},

		{Method: post, Path: "/v1/orders", Action: policy.DraftOrder, handle: (*server).draftOrder},
		{Method: get, Path: "/v1/orders", Action: policy.ListOrders, handle: (*server).listOrders},
		{Method: post, Path: "/v1/orders/search", Action: policy.SearchOrders, handle: (*server).searchOrders},
		{Method: get, Path: "/v1/orders/:id", Action: policy.ReadOrder, handle: (*server).readOrder},
		{Method: patch, Path: "/v1/orders/:id", Action: policy.EditDraft, handle: (*server).editDraft},
		{Method: post, Path: "/v1/orders/:id/publish", Action: policy.PublishOrder, handle: (*server).publishOrder},
		{Method: post, Path: "/v1/orders/:id/revise", Action: policy.ReviseOrder, handle: (*server).reviseOrder},
		{Method: post, Path: "/v1/orders/:id/withdraw", Action: policy.WithdrawIt, handle: (*server).withdrawOrder},
		{Method: post, Path: "/v1/orders/:id/reopen", Action: policy.ReopenOrder, handle: (*server).reopenOrder},
		{Method: post, Path: "/v1/orders/:id/end", Action: policy.EndOrder, handle: (*server).endOrder},
		{Method: post, Path: "/v1/orders/:id/information", Action: policy.Inform, handle: (*server).giveInformation},
		{Method: post, Path: "/v1/orders/:id/handover", Action: policy.HandOver, handle: (*server).handOver},
		{Method: get, Path: "/v1/orders/:id/offers", Action: policy.ListOffers, handle: (*server).listOffers},
		{Method: put, Path: "/v1/orders/:id/choice", Action: policy.ChooseProvider, handle: (*server).chooseProvider},
		{Method: del, Path: "/v1/orders/:id/choice", Action: policy.WithdrawChoice, handle: (*server).withdrawChoice},
		{Method: post, Path: "/v1/orders/:id/choice/consent", Action: policy.GiveConsent, handle: (*server).giveConsent},
		{Method: post, Path: "/v1/orders/:id/choice/objection", Action: policy.Object, handle: (*server).object},
		{Method: del, Path: "/v1/orders/:id/choice/objection", Action: policy.WithdrawObjection, handle: (*server).withdrawObjection},
		{Method: post, Path: "/v1/orders/:id/choice/objection/resolution", Action: policy.ResolveObjection, handle: (*server).resolveObjection},
		{Method: post, Path: "/v1/orders/:id/choice/paper", Action: policy.RegisterPaper, handle: (*server).registerPaper},
		{Method: del, Path: "/v1/orders/:id/choice/paper", Action: policy.RemovePaper, handle: (*server).removePaper},
		{Method: post, Path: "/v1/orders/:id/choice/paper/confirm", Action: policy.ConfirmPaper, handle: (*server).confirmPaper},
		{Method: get, Path: "/v1/orders/:id/choice/receipt", Action: policy.ReadReceipt, handle: (*server).readReceipt},
		{Method: post, Path: "/v1/orders/:id/later-start", Action: policy.AskLaterStart, handle: (*server).askLaterStart},
		{Method: post, Path: "/v1/orders/:id/start-answer", Action: policy.AnswerStart, handle: (*server).answerStart},
		{Method: post, Path: "/v1/orders/:id/suitability", Action: policy.Conclude, handle: (*server).conclude},
		{Method: get, Path: "/v1/orders/:id/call-off", Action: policy.ReadCallOff, handle: (*server).readCallOff},
		{Method: post, Path: "/v1/orders/:id/call-off", Action: policy.SignCallOff, handle: (*server).signCallOff},
		{Method: get, Path: "/v1/orders/:id/pre-care-plan", Action: policy.ReadPlan, handle: (*server).readPlan},
		{Method: post, Path: "/v1/orders/:id/pre-care-plan/answer", Action: policy.AnswerPlan, handle: (*server).answerPlan},
		{Method: get, Path: "/v1/orders/:id/reports", Action: policy.ReadReports, Operation: "list_reports", handle: (*server).listReports},
		{Method: get, Path: "/v1/orders/:id/reports/:report_id", Action: policy.ReadReports, Operation: "read_report", handle: (*server).readReport},
		{Method: post, Path: "/v1/orders/:id/reports/:report_id/acknowledge", Action: policy.AcceptReport, handle: (*server).acknowledgeReport},
		{Method: post, Path: "/v1/orders/:id/reports/:report_id/return", Action: policy.ReturnReport, handle: (*server).returnReport},
		{Method: post, Path: "/v1/orders/:id/password", Action: policy.GivePassword, handle: (*server).givePassword, prepare: (*server).hashGivenPassword},
		{Method: get, Path: "/v1/orders/:id/events", Action: policy.ReadTrail, handle: (*server).readTrail},

		{Method: get, Path: "/v1/assignments", Action: policy.ListAssignments, handle: (*server).listAssignments},
		{Method: get, Path: "/v1/assignments/:id", Action: policy.ReadAssignment, handle: (*server).readAssignment},
		{Method: post, Path: "/v1/assignments/:id/answer", Action: policy.AnswerAssignment, handle: (*server).answerAssignment},
		{Method: get, Path: "/v1/assignments/:id/call-off", Action: policy.ReadTheirCallOff, handle: (*server).readTheirCallOff},
		{Method: post, Path: "/v1/assignments/:id/call-off", Action: policy.SignTheirCallOff, handle: (*server).signTheirCallOff},
		{Method: put, Path: "/v1/assignments/:id/start-date", Action: policy.ConfirmStart, handle: (*server).confirmStart},
		{Method: post, Path: "/v1/assignments/:id/start", Action: policy.ReportStart, handle: (*server).reportStart},
		{Method: put, Path: "/v1/assignments/:id/pre-care-plan", Action: policy.PlanPreCare, handle: (*server).planPreCare},
		{Method: get, Path: "/v1/assignments/:id/pre-care-plan", Action: policy.ReadTheirPlan, handle: (*server).readTheirPlan},
		{Method: post, Path: "/v1/assignments/:id/pre-care-plan/visits/:visit/held", Action: policy.ReportVisit, handle: (*server).reportVisit},
		{Method: post, Path: "/v1/assignments/:id/reports", Action: policy.OpenReport, handle: (*server).openReport},
		{Method: get, Path: "/v1/assignments/:id/reports", Action: policy.ReadOwnReports, Operation: "list_assignment_reports", handle: (*server).listTheirReports},
		{Method: get, Path: "/v1/assignments/:id/reports/:report_id", Action: policy.ReadOwnReports, Operation: "read_assignment_report", handle: (*server).readTheirReport},
		{Method: patch, Path: "/v1/assignments/:id/reports/:report_id", Action: policy.EditReport, handle: (*server).editReport},
		{Method: post, Path: "/v1/assignments/:id/reports/:report_id/submit", Action: policy.SubmitReport, handle: (*server).submitReport},
		{Method: get, Path: "/v1/assignments/:id/events", Action: policy.ReadAssignmentTrail, handle: (*server).readTheirTrail},

		{Method: get, Path: "/v1/worklist", Action: policy.ReadWorklist, handle: (*server).readWorklist},
		{Method: get, Path: "/v1/worklist/empty-decisions", Action: policy.ReadEmpty, handle: (*server).readEmptyDecisions},
		{Method: get, Path: "/v1/statistics/commitment", Action: policy.ReadFigures, handle: (*server).readCommitment},

		{Method: get, Path: "/v1/accounts", Action: policy.ListAccounts, handle: (*server).listAccounts},
		{Method: post, Path: "/v1/accounts", Action: policy.AddAccount, handle: (*server).addAccount, prepare: (*server).hashNewAccount},
		{Method: patch, Path: "/v1/accounts/:id", Action: policy.ChangeAccount, handle: (*server).changeAccount, prepare: (*server).hashAccountChange},

		{Method: get, Path: "/v1/caseworkers", Action: policy.ListCaseworkers, handle: (*server).listCaseworkers},
		{Method: get, Path: "/v1/family-accounts", Action: policy.FindFamilyAccount, handle: (*server).findFamilyAccount},
		{Method: post, Path: "/v1/family-accounts", Action: policy.AddFamilyAccount, handle: (*server).addFamilyAccount, prepare: (*server).hashNewFamilyAccount},

		{Method: get, Path: "/v1/reference/reasons", Action: policy.ReadReference, Operation: "list_reasons", handle: (*server).listReasons},
		{Method: get, Path: "/v1/reference/needs", Action: policy.ReadReference, Operation: "list_needs", handle: (*server).listNeeds},
		{Method: get, Path: "/v1/reference/districts", Action: policy.ReadReference, Operation: "list_districts", handle: (*server).listDistricts},
		{Method: get, Path: "/v1/reference/lots", Action: policy.ReadReference, Operation: "list_lots", handle: (*server).listLots},
		{Method: get, Path: "/v1/reference/holidays", Action: policy.ReadReference, Operation: "list_holidays", handle: (*server).listHolidays},

		{Method: get, Path: "/health/live", Action: policy.ReadHealth, Operation: "read_liveness", handle: (*server).live},
		{Method: get, Path: "/health/ready", Action: policy.ReadHealth, Operation: "read_readiness", handle: (*server).ready},
		{Method: get, Path: "/.well-known/jwks.json", Action: policy.ReadKeys, handle: (*server).jwks},
		{Method: get, Path: "/docs", Action: policy.ReadDocs, Operation: "open_docs", handle: (*server).docs},
		{Method: get, Path: "/docs/*", Action: policy.ReadDocs, handle: (*server).docs},

		{Method: get, Path: "/*", Action: policy.ReadClient, handle: (*server).client},
	}
}

// compressed tells whether long answers of the route are sent compressed: those of the API, but those that hold tokens. How
// long a compressed text is tells of what is in it (BREACH).
func (r route) compressed() bool {
	return strings.HasPrefix(r.Path, "/v1/") && r.Action != policy.SignIn && r.Action != policy.RefreshSession
}

const maxBody = 64 << 10

func (r route) bodyLimit() int64 {
	if r.file {
		return providers.MaxRegisterBytes
	}
	return maxBody
}

// repeatable tells whether the route takes an idempotency key: everything that changes something, but the sign-in, which
// nobody is known for yet, one's own password, of which not even the sealed sum of a request is kept, and a search, which changes
// nothing and of which what it found is not kept.
func (r route) repeatable() bool {
	rule, _ := policy.RuleFor(r.Action)
	unrepeated := []policy.Action{policy.SignOut, policy.ChangeSecret, policy.SearchOrders}
	return r.Method != http.MethodGet && !rule.Public && !slices.Contains(unrepeated, r.Action)
}
