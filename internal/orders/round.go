package orders

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// RoundStatus tells how a round relates to its order.
type RoundStatus string

// A round is live until it ends; after a reopening or an end it runs out on a date, keeping place and access till then.
const (
	RoundLive       RoundStatus = "live"
	RoundRunningOut RoundStatus = "running_out"
	RoundEnded      RoundStatus = "ended"
)

// HoldState is what a round has of a place (R23).
type HoldState string

// A hold waits until a place is free, is held, or has been released.
const (
	HoldWaiting  HoldState = "waiting"
	HoldHeld     HoldState = "held"
	HoldReleased HoldState = "released"
)

// Round is one choice and what follows from it. The provider sees its round as an assignment.
type Round struct {
	ID     string
	Number int
	Status RoundStatus
	// LastState is the order's state while the round was live; it stays when the round runs out or ends.
	LastState State
	// Alias names the case to this provider alone, in this round alone (R55).
	Alias string

	OfferID      string
	OfferName    string
	ProviderID   string
	ProviderName string
	// PlaceID is the provider's place on the agreement, the one chosen under.
	PlaceID string
	// PlaceStatus is the provider's place on the agreement as it stands now; a place on hold or suspended puts the
	// live case on the district's worklist.
	PlaceStatus providers.PlaceStatus
	Hold        HoldState
	// HeldSince is when the round got its place, the zero time while it has none.
	HeldSince time.Time

	ChosenBy      string
	Ground        Ground
	ChosenAt      time.Time
	ChildView     ChildView
	AcceptWaiting bool
	Note          string
	// Level is how whoever chose proved who they are (R20). Assent is the other one's where two must choose (R18), Paper the
	// form that the choice stands on, Objections what others of the family say against it (R51).
	Level      string
	Assent     *Assent
	Paper      *Paper
	Objections []Objection

	// ListedDue is the round's own [Order.ListedDue], for its provider's worklist.
	ListedDue calendar.Date

	// AnswerBy is the date by which the provider owes its answer.
	AnswerBy    calendar.Date
	Answer      *Answer
	Information *Information
	Conclusion  *Conclusion

	// CallOff is the text that both parties sign, made when the offer is found suitable and never again; TextVersion is
	// its hash.
	CallOff       string
	TextVersion   string
	Signatures    []Signature
	AgreementDate calendar.Date
	LatestStart   calendar.Date

	LaterStart  *LaterStart
	Start       *Start
	StartAnswer StartAnswer
	StartedOn   calendar.Date

	// EndsOn is the last day of place and access, zero while no end is set.
	EndsOn calendar.Date
	// EndedBy is the event that ended the round; EndReason its reason code, if it has one.
	EndedBy   EventType
	EndReason string
}

// RunningOut is what an order shows of an earlier round that runs out while the family chooses anew: its name to the provider,
// provider, offer, and the last day of place and access.
type RunningOut struct {
	Alias, ProviderName, OfferName string

	EndsOn calendar.Date
}

// ChildView is how the child was heard (R19).
type ChildView struct {
	View       string `json:"view"` // given, not_able or declined
	Text       string `json:"text"`
	Reason     string `json:"reason"`
	WeightNote string `json:"weight_note"`
}

// Answer is the provider's answer to an assignment; the last one counts.
type Answer struct {
	Kind    AnswerKind
	Reason  ReasonCode // with a decline
	Text    string
	What    string        // with a question: what is needed
	ReplyBy calendar.Date // with a question: by when
	At      time.Time
	By      string
}

// AnswerKind is what a provider answers.
type AnswerKind string

// The three answers. None of them moves the order by itself.
const (
	Accept           AnswerKind = "accept"
	Decline          AnswerKind = "decline"
	NeedsInformation AnswerKind = "needs_information"
)

// Information is the district's reply to a question.
type Information struct {
	Text     string
	AnswerBy calendar.Date
	At       time.Time
}

// Conclusion is the district's own judgement of whether the offer is sound and suitable (R24). It is never mixed with
// the provider's answer.
type Conclusion struct {
	Suitable bool
	Reason   ReasonCode
	Text     string
	// Complaint is what the family is told of its right to complain, with a conclusion of not suitable (R24, R45).
	Complaint string
	At        time.Time
	By        string
}

// Signature is one party's signature of the call-off (R26).
type Signature struct {
	Side      Side
	AccountID string
	PartyID   string
	At        time.Time
	Level     string
}

// LaterStart is the family's own wish to start after the four months (R28).
type LaterStart struct {
	NotBefore calendar.Date
	Statement string
	At        time.Time
	By        string
}

// Start is the provider's confirmed start.
type Start struct {
	On               calendar.Date
	AgreedWithFamily calendar.Date
	Reason           string // why the date was moved
	// Late is set by the server: a date after the deadline that the family has not wished for, a breach (R30).
	Late bool
	At   time.Time
}

// StartAnswer is the family's answer to a confirmed start.
type StartAnswer string

// The family agrees, or says that the date was not agreed with it, which goes on the district's worklist.
const (
	StartAgreed    StartAnswer = "agreed"
	StartNotAgreed StartAnswer = "not_agreed"
)

// ReasonCode is one of the few reasons that may be given against an offer (R24).
type ReasonCode string

// The reasons of R24. Sickness, holidays, price and lack of places are never among them.
const (
	Competence         ReasonCode = "competence"
	Premises           ReasonCode = "premises"
	Safety             ReasonCode = "safety"
	GroupFit           ReasonCode = "group_fit"
	ConflictOfInterest ReasonCode = "conflict_of_interest"
)

// ReasonCodes lists the reasons of R24 in a fixed order.
func ReasonCodes() []ReasonCode {
	return []ReasonCode{Competence, Premises, Safety, GroupFit, ConflictOfInterest}
}

// placeInDoubt tells whether the provider's place on the agreement is on hold, suspended or ended.
func (r *Round) placeInDoubt() bool { return providers.Place{Status: r.PlaceStatus}.NeedsAttention() }

// SignedBy tells whether a side has signed the call-off.
func (r *Round) SignedBy(side Side) bool {
	for _, s := range r.Signatures {
		if s.Side == side {
			return true
		}
	}
	return false
}

// Answered tells whether the provider's last answer is of this kind.
func (r *Round) Answered(kind AnswerKind) bool { return r.Answer != nil && r.Answer.Kind == kind }

// AwaitsInformation tells whether the provider's question is still open.
func (r *Round) AwaitsInformation() bool { return r.Answered(NeedsInformation) }

// PersonOpen tells whether the provider may see who the person is: from the agreement, while it has access (R55).
func (r *Round) PersonOpen() bool { return !r.AgreementDate.IsZero() && r.Status != RoundEnded }

// CaseOpen tells whether the provider may see what the order holds about the person at all. A decline closes it: the
// provider then reads its own answer only.
func (r *Round) CaseOpen() bool { return !r.Answered(Decline) }

// Breached tells whether the four months are broken on a date: not started by then, or started too late, and not on
// the family's own wish (R27, R28, R30).
func (r *Round) Breached(today calendar.Date) bool {
	if r.LatestStart.IsZero() || r.LaterStart != nil {
		return false
	}
	if !r.StartedOn.IsZero() {
		return r.StartedOn.After(r.LatestStart)
	}
	return r.Status == RoundLive && today.After(r.LatestStart)
}

// close takes the live round off the order at once: place and access end in this transaction.
func (o *Order) close(by EventType, reason string) {
	o.Round.Status, o.Round.EndedBy, o.Round.EndReason = RoundEnded, by, reason
	o.Round.Hold = HoldReleased
	o.Closed = append(o.Closed, o.Round)
	o.Round = nil
}

// runOut lets the live round keep place and access through its last day; the sweep releases them after it.
func (o *Order) runOut(by EventType, reason string, last calendar.Date) {
	o.Round.Status, o.Round.EndedBy, o.Round.EndReason, o.Round.EndsOn = RoundRunningOut, by, reason, last
}

// RanOut tells whether the last day of a round that runs out has passed.
func (r *Round) RanOut(today calendar.Date) bool {
	return r.Status == RoundRunningOut && today.After(r.EndsOn)
}
