package orders

import (
	"slices"
	"time"
)

// State is where an order stands in its life (design.md section 2).
type State string

// The states, in the order in which a case without detours meets them.
const (
	Draft          State = "draft"
	Published      State = "published"
	Chosen         State = "chosen"
	Suitable       State = "suitable"
	Agreed         State = "agreed"
	StartConfirmed State = "start_confirmed"
	Started        State = "started"
	Ended          State = "ended"
	Withdrawn      State = "withdrawn"
)

// States lists every state in that order.
func States() []State {
	return []State{Draft, Published, Chosen, Suitable, Agreed, StartConfirmed, Started, Ended, Withdrawn}
}

// Open tells whether something can still happen to an order in this state.
func (s State) Open() bool { return s != Ended && s != Withdrawn }

// EventType is what happened to an order.
type EventType string

// The events of the life cycle.
const (
	Drafted              EventType = "drafted"
	DraftEdited          EventType = "draft_edited"
	PublishedEvent       EventType = "published"
	Revised              EventType = "revised"
	ProviderChosen       EventType = "provider_chosen"
	ProviderChanged      EventType = "provider_changed"
	ChoiceWithdrawn      EventType = "choice_withdrawn"
	Answered             EventType = "answered"
	InformationGiven     EventType = "information_given"
	SuitabilityConcluded EventType = "suitability_concluded"
	CallOffSigned        EventType = "call_off_signed"
	StartConfirmedEvent  EventType = "start_confirmed"
	StartedEvent         EventType = "started"
	Reopened             EventType = "reopened"
	EndedEvent           EventType = "ended"
	WithdrawnEvent       EventType = "withdrawn"
	HandedOver           EventType = "handed_over"
	LaterStartAsked      EventType = "later_start_asked"
	StartAnswered        EventType = "start_answered"
	ChoiceProposed       EventType = "choice_proposed"
	ProposalWithdrawn    EventType = "choice_proposal_withdrawn"
	ObjectionRaised      EventType = "objection_raised"
	ObjectionWithdrawn   EventType = "objection_withdrawn"
	ObjectionResolved    EventType = "objection_resolved"
	PaperRegistered      EventType = "paper_registered"
	PaperRemoved         EventType = "paper_removed"
)

// Step is one row of the life cycle: an event, the states it may happen in and where it leads.
type Step struct {
	Event EventType
	From  []State
	To    State
	By    []Side
	// Guards and Effects are for the reader of the generated chart (docs/lifecycle.md).
	Guards  string
	Effects string
}

// lifecycle is THE table. [Order.fire] is the only place that changes a state, and it reads nothing else.
//
//nolint:gochecknoglobals // the table is the design: data that nothing changes
var lifecycle = []Step{
	{Drafted, nil, Draft, []Side{District}, "–", "reference number, named caseworker"},
	{DraftEdited, []State{Draft}, Draft, []Side{District}, "–", "–"},
	{PublishedEvent, []State{Draft}, Published, []Side{District}, "R9, R11–R14, agreement in force (R25), no protected address (R56)", "family told; the 28 days of R21 begin"},
	{Revised, []State{Published}, Published, []Side{District}, "reason; R9, R11–R14", "family told; the choice clock goes on"},
	{ProviderChosen, []State{Published}, Chosen, []Side{Family, District}, "R18 (both at 16–17 with competence), R19, by the district only two people from a signed form (R20), offer on the agreement (R25), a free place or accept_waiting (R23)", "snapshot of the list, place held or waited for, assignment opened, receipt"},
	{ProviderChanged, []State{Chosen, Suitable}, Chosen, []Side{Family, District}, "as provider_chosen", "new place taken before the old is released; the old round ends"},
	{ChoiceWithdrawn, []State{Chosen, Suitable}, Published, []Side{Family}, "R18", "place released, provider's access ended"},
	{Answered, []State{Chosen}, Chosen, []Side{Provider}, "a decline needs a reason of R24; a question needs what and reply_by", "family told; after a decline the person's fields close"},
	{InformationGiven, []State{Chosen}, Chosen, []Side{District}, "an open request", "provider told; new answer-by"},
	{SuitabilityConcluded, []State{Chosen}, Suitable, []Side{District}, "only after the provider's accept (R24)", "family and provider told; the call-off can be signed"},
	{SuitabilityConcluded, []State{Chosen}, Published, []Side{District}, "reason of R24 and text", "place released, access ended, family told with complaint information"},
	{CallOffSigned, []State{Suitable}, Suitable, []Side{District, Provider}, "same text_version; not contested (R51)", "first signature"},
	{CallOffSigned, []State{Suitable}, Agreed, []Side{District, Provider}, "same text_version; not contested (R51)", "agreement_date (R26), latest_start (R27), person opened to the provider"},
	{StartConfirmedEvent, []State{Agreed, StartConfirmed}, StartConfirmed, []Side{Provider}, "a held place, agreed_with_family_on, R27–R29; moving needs a reason", "family told and may answer; late is a recorded breach (R30)"},
	{StartedEvent, []State{StartConfirmed}, Started, []Side{Provider}, "started_on not after today", "a late start is a recorded breach"},
	{Reopened, []State{Agreed, StartConfirmed, Started}, Published, []Side{District}, "reason, ends_on", "the round runs out on a date; place and access kept until then"},
	{EndedEvent, []State{Started}, Ended, []Side{District}, "reason, ends_on", "place and access end on that date; final report asked for"},
	{WithdrawnEvent, []State{Draft, Published, Chosen, Suitable, Agreed, StartConfirmed}, Withdrawn, []Side{District}, "reason", "place released, access ended, everyone told"},
}

// records is the second table: events that a case file must hold but that leave the state alone.
//
//nolint:gochecknoglobals // as lifecycle
var records = []Step{
	{Event: HandedOver, From: []State{Draft, Published, Chosen, Suitable, Agreed, StartConfirmed, Started}, By: []Side{District}, Guards: "a caseworker of the same district", Effects: "named caseworker changed"},
	{Event: LaterStartAsked, From: []State{Agreed, StartConfirmed}, By: []Side{Family}, Guards: "R18, R28", Effects: "a start after the four months is no breach"},
	{Event: StartAnswered, From: []State{StartConfirmed}, By: []Side{Family}, Guards: "–", Effects: "not_agreed goes on the district's worklist"},
	{Event: ChoiceProposed, From: []State{Published, Chosen, Suitable}, By: []Side{Family}, Guards: "R18 at 16–17 with competence, R19", Effects: "no place, nothing disclosed; the other's consent makes it the choice"},
	{Event: ProposalWithdrawn, From: []State{Published, Chosen, Suitable}, By: []Side{Family}, Guards: "a proposal, R18", Effects: "the proposal is gone, a live choice stands"},
	{Event: ObjectionRaised, From: []State{Chosen, Suitable}, By: []Side{Family}, Guards: "R51: a guardian, or a user of 16–17, who did not choose; reason", Effects: "contested: no signature, on the district's worklist"},
	{Event: ObjectionWithdrawn, From: []State{Chosen, Suitable}, By: []Side{Family}, Guards: "the caller's own objection stands", Effects: "no longer contested by the caller"},
	{Event: ObjectionResolved, From: []State{Chosen, Suitable}, By: []Side{District}, Guards: "R51: contested, not by the user (R18); reason", Effects: "the choice stands, the call-off can be signed"},
	{Event: PaperRegistered, From: []State{Published, Chosen, Suitable}, By: []Side{District}, Guards: "R18, R19 on the day of signing, R20; the day the overview was printed, if nobody has seen it yet (R21)", Effects: "waits on the district, beside whom it waited on, for a second person; no place; shown_on where the overview was printed (R21)"},
	{Event: PaperRemoved, From: []State{Published, Chosen, Suitable}, By: []Side{District}, Guards: "a registered form", Effects: "the form is gone"},
}

// Steps gives the rows of the life cycle, for the generated chart and for package policy.
func Steps() []Step { return slices.Clone(lifecycle) }

// Records gives the rows of the events that leave the state alone.
func Records() []Step { return slices.Clone(records) }

// StatesFor lists the states in which any of the events may happen.
func StatesFor(events ...EventType) []State {
	var states []State
	steps := slices.Concat(lifecycle, records, besides)
	for _, s := range States() {
		for _, step := range steps {
			if slices.Contains(events, step.Event) && slices.Contains(step.From, s) && !slices.Contains(states, s) {
				states = append(states, s)
			}
		}
	}
	return states
}

// Event is one line of the case file. Detail holds codes, dates and the parties' own texts, never a name.
type Event struct {
	ID      string
	Type    EventType
	At      time.Time
	By      Actor
	RoundID string
	// ProviderID is the provider whose round this concerns, empty when none: only that provider may see the event.
	ProviderID string
	From, To   State
	Version    int64
	Detail     map[string]string
	// Once, when set, makes the event unique for the order: the watch may try again without repeating itself (R30).
	Once string
}

// may refuses an event that the state does not allow (R31).
func (o *Order) may(event EventType) error {
	if slices.Contains(StatesFor(event), o.State) {
		return nil
	}
	return Refuse(ErrInvalidState, "R31", "state", string(o.State), "event", string(event))
}

// fire moves the order along one row of the table and leaves the event. The caller has checked the guards.
func (o *Order) fire(event EventType, to State, by Actor, at time.Time, detail ...string) error {
	allowed := slices.ContainsFunc(lifecycle, func(s Step) bool {
		return s.Event == event && s.To == to && slices.Contains(s.From, o.State)
	})
	if !allowed {
		return Refuse(ErrInvalidState, "R31", "state", string(o.State), "event", string(event))
	}
	from := o.State
	o.State = to
	o.dropOpen(event)
	o.record(event, from, by, at, detail...)
	return nil
}

// note leaves an event that changes no state.
func (o *Order) note(event EventType, by Actor, at time.Time, detail ...string) {
	o.record(event, o.State, by, at, detail...)
}

func (o *Order) record(event EventType, from State, by Actor, at time.Time, detail ...string) {
	o.Version++
	e := Event{Type: event, At: at, By: by, From: from, To: o.State, Version: o.Version, Detail: pairs(detail)}
	if o.Round != nil {
		e.RoundID, e.ProviderID = o.Round.ID, o.Round.ProviderID
	}
	o.Happened = append(o.Happened, e)
}

func pairs(list []string) map[string]string {
	m := make(map[string]string, len(list)/2)
	for i := 0; i+1 < len(list); i += 2 {
		if list[i+1] != "" {
			m[list[i]] = list[i+1]
		}
	}
	return m
}
