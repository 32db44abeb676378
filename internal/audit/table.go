package audit

import "github.com/pusterom/pusterom/internal/orders"

// Detail names that several rows share.
//
//nolint:gochecknoglobals // names of columns
var (
	nothing = []string{}
	dates   = []string{"start_date", "started_on", "agreement_date", "latest_start", "late", "ends_on", "due_on", "days", "not_before"}
)

// table is THE table: who sees which event, and which of its details. The district sees every event of its own case. A
// reader without a column does not see the event at all; an auditor sees codes and dates, never a text (design.md
// section 1). A test holds that every event has a row.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var table = map[orders.EventType]columns{
	orders.Drafted:        {ForAuditor: nothing},
	orders.DraftEdited:    {ForAuditor: nothing},
	orders.PublishedEvent: {ForFamily: nothing, ForAuditor: {"flag"}},
	orders.Revised:        {ForFamily: {"reason", "dropped"}, ForAuditor: {"dropped"}},
	orders.HandedOver:     {ForFamily: nothing, ForAuditor: nothing},
	orders.ListShown:      {ForFamily: nothing, ForAuditor: nothing},

	orders.ProviderChosen:   {ForFamily: {"offer_id", "hold", "signed_on"}, ForProvider: {"hold"}, ForAuditor: {"offer_id", "ground", "hold", "consent_ground", "signed_on"}},
	orders.ProviderChanged:  {ForFamily: {"offer_id", "hold", "signed_on"}, ForProvider: {"hold"}, ForAuditor: {"offer_id", "ground", "hold", "consent_ground", "signed_on"}},
	orders.ChoiceWithdrawn:  {ForFamily: nothing, ForAuditor: nothing},
	orders.ChoiceProposed:   {ForFamily: {"offer_id"}, ForAuditor: {"offer_id", "ground"}},
	orders.PaperRegistered:  {ForAuditor: {"offer_id", "ground", "signed_on"}},
	orders.PaperRemoved:     {ForAuditor: nothing},
	orders.PlaceGiven:       {ForFamily: {"offer_id"}, ForProvider: nothing, ForAuditor: {"offer_id"}},
	orders.Answered:         {ForFamily: {"answer", "reason", "text", "what", "reply_by"}, ForProvider: {"answer", "reason", "text", "what", "reply_by"}, ForDecliner: {"answer", "reason", "text", "what", "reply_by"}, ForAuditor: {"answer", "reason", "reply_by"}},
	orders.InformationGiven: {ForFamily: {"text", "answer_by"}, ForProvider: {"text", "answer_by"}, ForAuditor: {"answer_by"}},

	orders.ProposalWithdrawn:    {ForFamily: nothing, ForAuditor: nothing},
	orders.ObjectionRaised:      {ForFamily: nothing, ForAuditor: {"ground"}},
	orders.ObjectionWithdrawn:   {ForFamily: nothing, ForAuditor: nothing},
	orders.ObjectionResolved:    {ForFamily: {"reason"}, ForAuditor: nothing},
	orders.SuitabilityConcluded: {ForFamily: {"conclusion", "reason", "text", "complaint"}, ForProvider: {"conclusion"}, ForAuditor: {"conclusion", "reason"}},
	orders.CallOffSigned:        {ForFamily: dates, ForProvider: append([]string{"text_version"}, dates...), ForAuditor: append([]string{"text_version"}, dates...)},
	orders.LaterStartAsked:      {ForFamily: {"not_before"}, ForProvider: {"not_before"}, ForAuditor: {"not_before"}},
	orders.StartConfirmedEvent:  {ForFamily: append([]string{"reason"}, dates...), ForProvider: append([]string{"reason"}, dates...), ForAuditor: dates},
	orders.StartAnswered:        {ForFamily: {"answer"}, ForProvider: {"answer"}, ForAuditor: {"answer"}},
	orders.StartedEvent:         {ForFamily: dates, ForProvider: dates, ForAuditor: dates},
	orders.Reopened:             {ForFamily: {"reason", "ends_on"}, ForProvider: {"ends_on"}, ForAuditor: {"ends_on"}},
	orders.EndedEvent:           {ForFamily: {"reason", "ends_on"}, ForProvider: {"ends_on"}, ForAuditor: {"ends_on"}},
	orders.WithdrawnEvent:       {ForFamily: {"reason"}, ForAuditor: nothing},

	orders.ChoiceReminder: {ForFamily: dates, ForAuditor: dates},
	orders.ChoiceOverdue:  {ForFamily: dates, ForAuditor: dates},
	orders.AnswerOverdue:  {ForFamily: nothing, ForProvider: nothing, ForAuditor: nothing},
	orders.StartNotice:    {ForFamily: dates, ForProvider: dates, ForAuditor: dates},
	orders.StartBreached:  {ForFamily: dates, ForProvider: dates, ForAuditor: dates},
	orders.RoundRanOut:    {ForFamily: {"ends_on"}, ForProvider: {"ends_on"}, ForAuditor: {"ends_on"}},

	orders.PreCarePlanned:     {ForFamily: {"visits", "cancelled", "text"}, ForProvider: {"visits", "cancelled", "text"}, ForAuditor: {"visits", "cancelled"}},
	orders.VisitMoved:         {ForFamily: {"visit", "from", "to", "moved_for", "reason"}, ForProvider: {"visit", "from", "to", "moved_for", "reason"}, ForAuditor: {"visit", "from", "to", "moved_for"}},
	orders.PreCareAnswered:    {ForFamily: {"answer", "visit", "date", "text"}, ForProvider: {"answer", "visit", "date", "text"}, ForAuditor: {"answer", "visit", "date"}},
	orders.VisitReported:      {ForFamily: {"visit", "date", "held", "reason", "text"}, ForProvider: {"visit", "date", "held", "reason", "text"}, ForAuditor: {"visit", "date", "held", "reason"}},
	orders.ReportOpened:       {ForProvider: {"period"}, ForAuditor: {"period"}},
	orders.ReportEdited:       {ForProvider: {"period"}, ForAuditor: {"period"}},
	orders.ReportSubmitted:    {ForFamily: {"period", "number", "final"}, ForProvider: {"period", "number", "final"}, ForAuditor: {"period", "number", "final"}},
	orders.ReportAcknowledged: {ForFamily: {"period", "number"}, ForProvider: {"period", "number"}, ForAuditor: {"period", "number"}},
	orders.ReportReturned:     {ForFamily: {"period", "number"}, ForProvider: {"period", "number", "comment"}, ForAuditor: {"period", "number"}},
	orders.PasswordGiven:      {ForFamily: nothing, ForAuditor: nothing},
}
