// Package notify says who is told of what, what the mail says, and when to try again. A [Dispatcher] works through the
// outbox; package smtp beside it sends. A message never holds a word about the case: it says that there is one, and
// the reader signs in to see it (design.md section 2, reliability-security.md B4).
package notify

import (
	"slices"

	"github.com/pusterom/pusterom/internal/orders"
)

// told is THE table: event and the parties told of it. A family is everyone whose authority holds on the day it is sent, so
// the guardian who did not choose hears of every choice (R51). An event that is not here tells nobody; a test holds that every
// event of the life cycle has been thought of.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var told = map[orders.EventType][]orders.Side{
	orders.Drafted:              nil,
	orders.DraftEdited:          nil,
	orders.PublishedEvent:       {orders.Family},
	orders.Revised:              {orders.Family},
	orders.ProviderChosen:       {orders.Family, orders.District, orders.Provider},
	orders.ProviderChanged:      {orders.Family, orders.District, orders.Provider},
	orders.ChoiceWithdrawn:      {orders.Family, orders.District, orders.Provider},
	orders.Answered:             {orders.Family, orders.District},
	orders.InformationGiven:     {orders.Provider},
	orders.SuitabilityConcluded: {orders.Family, orders.Provider},
	orders.CallOffSigned:        {orders.Family, orders.District, orders.Provider},
	orders.StartConfirmedEvent:  {orders.Family, orders.District},
	orders.StartedEvent:         {orders.Family, orders.District},
	orders.Reopened:             {orders.Family, orders.Provider},
	orders.EndedEvent:           {orders.Family, orders.Provider},
	orders.WithdrawnEvent:       {orders.Family, orders.District, orders.Provider},
	orders.HandedOver:           {orders.Family, orders.District},
	orders.LaterStartAsked:      {orders.District, orders.Provider},
	orders.StartAnswered:        {orders.District, orders.Provider},
	orders.ChoiceProposed:       {orders.Family},
	orders.ProposalWithdrawn:    {orders.Family},
	orders.ObjectionRaised:      {orders.Family, orders.District},
	orders.ObjectionWithdrawn:   {orders.Family, orders.District},
	orders.ObjectionResolved:    {orders.Family},
	orders.PaperRegistered:      {orders.District},
	orders.PaperRemoved:         {orders.District},
	orders.ListShown:            nil,
	orders.ChoiceReminder:       {orders.Family},
	orders.ChoiceOverdue:        {orders.Family, orders.District},
	orders.AnswerOverdue:        {orders.District, orders.Provider},
	orders.StartNotice:          {orders.District, orders.Provider},
	orders.StartBreached:        {orders.Family, orders.District, orders.Provider},
	orders.PlaceGiven:           {orders.Family, orders.District, orders.Provider},
	orders.RoundRanOut:          {orders.District, orders.Provider},
	orders.PreCarePlanned:       {orders.Family, orders.District},
	orders.VisitMoved:           nil, // pre_care_planned, which comes with it, tells
	orders.PreCareAnswered:      {orders.Provider},
	orders.VisitReported:        {orders.Family, orders.District},
	orders.ReportOpened:         nil,
	orders.ReportEdited:         nil,
	orders.ReportSubmitted:      {orders.Family, orders.District},
	orders.ReportAcknowledged:   {orders.Family, orders.Provider},
	orders.ReportReturned:       {orders.Provider},
	orders.PasswordGiven:        {orders.Family},
}

// Told lists the parties to tell of an event. A provider is told only of an event of its own round, and a family only
// of a case that has been opened to it.
func Told(e orders.Event) []orders.Side {
	sides := slices.Clone(told[e.Type])
	return slices.DeleteFunc(sides, func(s orders.Side) bool {
		return (s == orders.Provider && e.ProviderID == "") || (s == orders.Family && e.From == orders.Draft && e.To != orders.Published)
	})
}

// Known tells whether the table has a line for the event.
func Known(event orders.EventType) bool {
	_, ok := told[event]
	return ok
}
