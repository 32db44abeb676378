package policy

import (
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// The actions, in the order of the table. Their texts stand in an order's `actions`, so they are part of the API.
const (
	ReadRegister   Action = "read_register"
	ReadReference  Action = "read_reference"
	ReadKeys       Action = "read_keys"
	ReadHealth     Action = "read_health"
	ReadDocs       Action = "read_docs"
	ReadClient     Action = "read_client"
	SignIn         Action = "sign_in"
	RefreshSession Action = "refresh_session"

	SignOut      Action = "sign_out"
	ReadMe       Action = "read_me"
	ChangeMe     Action = "change_me"
	ChangeSecret Action = "change_my_password"
	ReadWorklist Action = "read_worklist"
	ReadEmpty    Action = "read_empty_decisions"
	ReadFigures  Action = "read_commitment"

	ListAccounts  Action = "list_accounts"
	AddAccount    Action = "add_account"
	ChangeAccount Action = "change_account"

	ListCaseworkers   Action = "list_caseworkers"
	FindFamilyAccount Action = "find_family_account"
	AddFamilyAccount  Action = "add_family_account"
	GivePassword      Action = "give_password"

	WriteAgreement Action = "write_agreement"
	WritePlace     Action = "write_framework_place"
	ImportRegister Action = "import_register"
	ExportRegister Action = "export_register"
	ReviseOffer    Action = "revise_offer"
	SetCapacity    Action = "set_capacity"

	DraftOrder   Action = "draft"
	ListOrders   Action = "list_orders"
	SearchOrders Action = "search_orders"
	ReadOrder    Action = "read_order"
	EditDraft    Action = "edit_draft"
	PublishOrder Action = "publish"
	ReviseOrder  Action = "revise"
	WithdrawIt   Action = "withdraw"
	ReopenOrder  Action = "reopen"
	EndOrder     Action = "end"
	HandOver     Action = "handover"
	Inform       Action = "information"
	Conclude     Action = "suitability"
	ReadCallOff  Action = "read_call_off"
	SignCallOff  Action = "call_off"
	ReadTrail    Action = "read_events"

	ListOffers     Action = "list_offers"
	ChooseProvider Action = "choose"
	WithdrawChoice Action = "withdraw_choice"
	ReadReceipt    Action = "read_receipt"
	AskLaterStart  Action = "later_start"
	AnswerStart    Action = "start_answer"

	GiveConsent       Action = "consent"
	Object            Action = "object"
	WithdrawObjection Action = "withdraw_objection"
	ResolveObjection  Action = "resolve_objection"
	RegisterPaper     Action = "register_paper"
	RemovePaper       Action = "remove_paper"
	ConfirmPaper      Action = "confirm_paper"

	ListAssignments     Action = "list_assignments"
	ReadAssignment      Action = "read_assignment"
	ReadAssignmentTrail Action = "read_assignment_events"
	AnswerAssignment    Action = "answer"
	ReadTheirCallOff    Action = "read_assignment_call_off"
	SignTheirCallOff    Action = "sign_call_off"
	ConfirmStart        Action = "start_date"
	ReportStart         Action = "start"

	ReadPlan       Action = "read_pre_care_plan"
	ReadTheirPlan  Action = "read_assignment_pre_care_plan"
	PlanPreCare    Action = "pre_care_plan"
	AnswerPlan     Action = "pre_care_answer"
	ReportVisit    Action = "pre_care_visit_held"
	ReadReports    Action = "read_reports"
	ReadOwnReports Action = "read_assignment_reports"
	OpenReport     Action = "open_report"
	EditReport     Action = "edit_report"
	SubmitReport   Action = "submit_report"
	AcceptReport   Action = "acknowledge_report"
	ReturnReport   Action = "return_report"
)

type allowed = map[identity.Role]Relation

// table is THE table. A new route or permission is one line here; what has no line is denied.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var table = []Rule{
	{Action: ReadRegister, Public: true},
	{Action: ReadReference, Public: true},
	{Action: ReadKeys, Public: true},
	{Action: ReadHealth, Public: true},
	{Action: ReadDocs, Public: true},
	{Action: ReadClient, Public: true},
	{Action: SignIn, Public: true},
	{Action: RefreshSession, Public: true},

	{Action: SignOut, Allowed: everyone()},
	{Action: ReadMe, Allowed: everyone()},
	{Action: ChangeMe, Allowed: everyone()},
	{Action: ChangeSecret, Allowed: everyone()},
	{Action: ReadWorklist, Allowed: allowed{identity.Caseworker: OwnParty, identity.Family: OwnCase, identity.ProviderCoordinator: OwnParty}},
	{Action: ReadEmpty, Allowed: allowed{identity.Caseworker: OwnParty}},
	{Action: ReadFigures, Allowed: allowed{identity.DistrictManager: OwnParty, identity.AgreementOwner: OwnParty, identity.Auditor: OwnParty}},

	{Action: ListAccounts, Allowed: managers()},
	{Action: AddAccount, Allowed: managers()},
	{Action: ChangeAccount, Allowed: managers()},

	{Action: ListCaseworkers, Allowed: allowed{identity.Caseworker: OwnParty}},
	{Action: FindFamilyAccount, Allowed: allowed{identity.Caseworker: OwnParty}},
	{Action: AddFamilyAccount, Allowed: allowed{identity.Caseworker: OwnParty}},
	{Action: GivePassword, Allowed: district(), Events: on(orders.PasswordGiven)},

	{Action: WriteAgreement, Allowed: allowed{identity.AgreementOwner: OwnParty}},
	{Action: WritePlace, Allowed: allowed{identity.AgreementOwner: OwnParty}},
	{Action: ImportRegister, Allowed: allowed{identity.AgreementOwner: OwnParty}},
	{Action: ExportRegister, Allowed: allowed{identity.AgreementOwner: OwnParty}},
	{Action: ReviseOffer, Allowed: allowed{identity.ProviderManager: OwnParty}},
	{Action: SetCapacity, Allowed: allowed{identity.ProviderCoordinator: OwnParty}},

	{Action: DraftOrder, Allowed: allowed{identity.Caseworker: OwnParty}, Events: on(orders.Drafted)},
	{Action: ListOrders, Allowed: allowed{identity.Caseworker: OwnParty, identity.Family: OwnCase}},
	{Action: SearchOrders, Allowed: allowed{identity.Caseworker: OwnParty}},
	{Action: ReadOrder, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase}},
	{Action: EditDraft, Allowed: district(), Events: on(orders.DraftEdited)},
	{Action: PublishOrder, Allowed: district(), Events: on(orders.PublishedEvent)},
	{Action: ReviseOrder, Allowed: district(), Events: on(orders.Revised)},
	{Action: WithdrawIt, Allowed: district(), Events: on(orders.WithdrawnEvent)},
	{Action: ReopenOrder, Allowed: district(), Events: on(orders.Reopened)},
	{Action: EndOrder, Allowed: district(), Events: on(orders.EndedEvent)},
	{Action: HandOver, Allowed: district(), Events: on(orders.HandedOver)},
	{Action: Inform, Allowed: district(), Events: on(orders.InformationGiven)},
	{Action: Conclude, Allowed: district(), Events: on(orders.SuitabilityConcluded)},
	{Action: ReadCallOff, Allowed: district()},
	{Action: SignCallOff, Allowed: district(), Events: on(orders.CallOffSigned)},
	{Action: ReadTrail, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase, identity.Auditor: WithoutPersons}},

	{Action: ListOffers, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase}},
	{Action: ChooseProvider, Allowed: family(), Events: on(orders.ProviderChosen, orders.ProviderChanged, orders.ChoiceProposed)},
	{Action: WithdrawChoice, Allowed: family(), Events: on(orders.ChoiceWithdrawn, orders.ProposalWithdrawn)},
	{Action: ReadReceipt, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase, identity.Auditor: WithoutPersons}},
	{Action: AskLaterStart, Allowed: family(), Events: on(orders.LaterStartAsked)},
	{Action: AnswerStart, Allowed: family(), Events: on(orders.StartAnswered)},
	{Action: GiveConsent, Allowed: family(), Events: on(orders.ProviderChosen, orders.ProviderChanged)},
	{Action: Object, Allowed: family(), Events: on(orders.ObjectionRaised)},
	{Action: WithdrawObjection, Allowed: family(), Events: on(orders.ObjectionWithdrawn)},
	{Action: ResolveObjection, Allowed: district(), Events: on(orders.ObjectionResolved)},
	{Action: RegisterPaper, Allowed: district(), Events: on(orders.PaperRegistered)},
	{Action: RemovePaper, Allowed: district(), Events: on(orders.PaperRemoved)},
	{Action: ConfirmPaper, Allowed: district(), Events: on(orders.ProviderChosen, orders.ProviderChanged)},

	{Action: ListAssignments, Allowed: allowed{identity.ProviderCoordinator: OwnParty}},
	{Action: ReadAssignment, Allowed: provider()},
	{Action: ReadAssignmentTrail, Allowed: provider()},
	{Action: AnswerAssignment, Allowed: provider(), Events: on(orders.Answered)},
	{Action: ReadTheirCallOff, Allowed: provider()},
	{Action: SignTheirCallOff, Allowed: provider(), Events: on(orders.CallOffSigned)},
	{Action: ConfirmStart, Allowed: provider(), Events: on(orders.StartConfirmedEvent)},
	{Action: ReportStart, Allowed: provider(), Events: on(orders.StartedEvent)},

	{Action: ReadPlan, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase}},
	{Action: ReadTheirPlan, Allowed: provider()},
	{Action: PlanPreCare, Allowed: provider(), Events: on(orders.PreCarePlanned, orders.VisitMoved)},
	{Action: AnswerPlan, Allowed: family(), Events: on(orders.PreCareAnswered)},
	{Action: ReportVisit, Allowed: provider(), Events: on(orders.VisitReported)},
	{Action: ReadReports, Allowed: allowed{identity.Caseworker: OwnCase, identity.Family: OwnCase}},
	{Action: ReadOwnReports, Allowed: provider()},
	{Action: OpenReport, Allowed: provider(), Events: on(orders.ReportOpened)},
	{Action: EditReport, Allowed: provider(), Events: on(orders.ReportEdited)},
	{Action: SubmitReport, Allowed: provider(), Events: on(orders.ReportSubmitted)},
	{Action: AcceptReport, Allowed: district(), Events: on(orders.ReportAcknowledged)},
	{Action: ReturnReport, Allowed: district(), Events: on(orders.ReportReturned)},
}

func on(events ...orders.EventType) []orders.EventType { return events }

func district() allowed { return allowed{identity.Caseworker: OwnCase} }
func family() allowed   { return allowed{identity.Family: OwnCase} }
func provider() allowed { return allowed{identity.ProviderCoordinator: OwnCase} }

func managers() allowed {
	return allowed{identity.DistrictManager: OwnParty, identity.ProviderManager: OwnParty, identity.AgreementOwner: OwnParty}
}

func everyone() allowed {
	all := allowed{}
	for _, role := range identity.Roles() {
		all[role] = SignedIn
	}
	return all
}
