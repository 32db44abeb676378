package orders

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// Side is a party to a case: who acts, who is waited for, who is told.
type Side string

// The three parties of an order, and the system itself, which only keeps watch.
const (
	District Side = "district"
	Family   Side = "family"
	Provider Side = "provider"
	System   Side = "system"
)

// Actor is whoever does something to one order, as the case file needs to know it. It names no person.
type Actor struct {
	AccountID string
	// PartyID is the organisation acted for; for a family it is the account itself.
	PartyID string
	Side    Side
	// Level is how the caller proved who they are, for example "password" (R20, R26).
	Level string
}

// Order is one approved order and, from the family's choice on, its current [Round].
// Change it only through its methods: each checks the life cycle and the rules, moves the version by one and leaves
// exactly one event (R31).
type Order struct {
	ID         string
	Reference  string
	DistrictID string
	Version    int64
	State      State
	Content
	Representatives []Representative
	// Represented tells whether anybody represents. It is read also where the representatives themselves are not.
	Represented bool
	// CaseworkerName and CaseworkerPhone are read with the order, for those who may see them; they are kept with the account,
	// and a phone may be empty.
	CaseworkerName, CaseworkerPhone string

	DraftedAt time.Time
	// PublishedOn is the legal date of the first publication.
	PublishedOn calendar.Date
	// ChoiceOpenedOn is the date on which the family last became free to choose: the publication, or the return to
	// published after a choice fell away. The 28 days of R21 run from it until the list is shown.
	ChoiceOpenedOn calendar.Date
	// ShownOn is the date of the family's first look at the list (R21).
	ShownOn calendar.Date
	// WatchedThrough is the last date that the watch has dealt with (R21, R30).
	WatchedThrough calendar.Date
	// ListedDue is the due date that the case was stored with, by which worklists are sorted. DueOn moves on by itself on a
	// notice day; this follows when the watch has looked. It is read only.
	ListedDue calendar.Date
	// Rounds counts the rounds opened so far.
	Rounds int
	// Round is the live round, nil while there is no choice. For a provider whose round runs out after a reopening
	// or an end it is that round.
	Round *Round
	// Ending is the earlier round that runs out after a reopening, nil without one and for a provider. It is read with the order
	// and kept with its round.
	Ending *RunningOut
	// Proposal is a choice that waits for the other one's consent (R18), see Pending; Form a signed form that waits for the
	// district's second person (R20). Both are nil when there is none.
	Proposal *Proposal
	Form     *PaperForm

	// Opened tells that the live round is new since the order was loaded.
	Opened bool
	// Happened holds the events since the order was loaded, and Closed the rounds that came to their end with them.
	// Both are saved with the order.
	Happened []Event
	Closed   []*Round
}

// Content is what the district ordered: the body of the order as design.md section 4 lists it. In a draft every part
// may be empty; [Order.Publish] names what is missing.
type Content struct {
	Lot           providers.Lot
	CaseReference string
	CaseworkerID  string
	Decision      Decision
	Volume        Volume
	Route         Route
	Transport     Transport
	Recipient     Recipient
	CarerName     string
	Needs         []string
	// SupportLevel is the district's coarse measure of support, 1 (least) to 4; 0 means not given.
	SupportLevel int
	StartWindow  Window
	Consent      Consent
}

// Decision points to the grant of respite, which lives in the district's case system (R11).
type Decision struct {
	Reference                  string
	DecidedOn                  calendar.Date
	LegalBasis                 string
	ValidFrom                  calendar.Date
	ValidTo                    calendar.Date // zero: open-ended
	ComplaintInformationSentOn calendar.Date
}

// Volume is how much was granted. The first two belong to group respite, the other three to residential respite;
// nil means not given.
type Volume struct {
	WeekendsPerMonth     *int
	HolidayDaysPerYear   *int
	NightsPerMonth       *int
	DayStaysPerMonth     *int
	EveningStaysPerMonth *int
}

// Route records that the municipality's own offers were assessed before buying privately (R12).
type Route struct {
	OwnOfferAssessedOn calendar.Date
	CitywideAssessedOn calendar.Date
}

// Transport is the decision that every order carries (R14). It never falls on the family unpaid.
type Transport struct {
	Kind   TransportKind
	Reason string // required with TransportNotNeeded
}

// TransportKind is how the person gets to the respite place and home (R14).
type TransportKind string

// The kinds of transport. There is deliberately none by which the family drives unpaid.
const (
	TransportMunicipal TransportKind = "municipal"
	TransportTaxi      TransportKind = "taxi"
	TransportSchool    TransportKind = "school_transport"
	TransportPaidByKm  TransportKind = "family_drives_paid_mileage"
	TransportNotNeeded TransportKind = "not_needed"
)

// TransportKinds lists the kinds in a fixed order.
func TransportKinds() []TransportKind {
	return []TransportKind{TransportMunicipal, TransportTaxi, TransportSchool, TransportPaidByKm, TransportNotNeeded}
}

// Recipient is the person who gets the respite. No national number, diagnosis or address is ever held.
// A nil answer means that nobody has answered the question yet.
type Recipient struct {
	Name                    string
	BirthDate               calendar.Date
	LivesInMunicipality     *bool
	LivesWithGuardians      *bool
	DevelopmentalDisability *bool
	DecisionCompetence      *bool
	ProtectedAddress        *bool
}

// Window is when the family would like to start. A zero To means no end.
type Window struct {
	From calendar.Date
	To   calendar.Date
}

// Consent is the recorded consent to share what the order holds with the chosen provider (R50).
type Consent struct {
	ObtainedOn calendar.Date
	Purpose    string
}

// Age is the recipient's age on a date (R8, R53).
func (o *Order) Age(on calendar.Date) int { return calendar.Age(o.Recipient.BirthDate, on) }

// AgeBand is the coarse age that a provider may see before the agreement (R55).
func (o *Order) AgeBand(on calendar.Date) string {
	switch age := o.Age(on); {
	case age < 6:
		return "0-5"
	case age < 12:
		return "6-11"
	case age < 16:
		return "12-15"
	case age < 18:
		return "16-17"
	default:
		return "18+"
	}
}

// WithNights tells whether a residential order includes overnight stays.
func (v Volume) WithNights() bool { return v.NightsPerMonth != nil && *v.NightsPerMonth > 0 }

func said(answer *bool) bool { return answer != nil && *answer }
