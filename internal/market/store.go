package market

import (
	"context"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Store is all that the use cases need of a database. Package store fulfils it on SQLite and on PostgreSQL.
type Store interface {
	Reader
	// InTx runs fn in one transaction that may write: all of it happens, or nothing. A transaction already under way in
	// ctx is joined. It may run fn again after a passing conflict between transactions, so fn changes nothing but
	// through tx. The caller going away does not stop it. Locks not had within 2 s, and the turn of the one
	// writer that SQLite has not within 5 s, give [ErrUnavailable].
	InTx(ctx context.Context, fn func(ctx context.Context, tx Tx) error) error
}

// Reader reads. Every read of a case takes the caller: what the caller has no relation to is [orders.ErrNotFound], the
// same as what does not exist.
type Reader interface {
	// Account finds an account by id; [orders.ErrNotFound] when there is none.
	Account(ctx context.Context, id string) (identity.Account, error)
	AccountByLogin(ctx context.Context, login string) (identity.Account, error)
	// AccountsByID finds those of the accounts that exist.
	AccountsByID(ctx context.Context, ids []string) ([]identity.Account, error)
	// Accounts lists a party's accounts by login.
	Accounts(ctx context.Context, partyID string, page Page) ([]AccountLine, error)
	// OpenCases counts the cases of an account's party that name it as caseworker and are neither ended nor withdrawn.
	OpenCases(ctx context.Context, accountID string) (int, error)
	// Caseworkers lists a district's caseworkers and managers whose accounts are open, by name; the cursor is [After] of name
	// and id.
	Caseworkers(ctx context.Context, districtID string, page Page) ([]identity.Account, error)
	// Caller reads the account of a token, and tells whether the session that the token came from still lives. Work that
	// nobody signed in for has no session.
	Caller(ctx context.Context, accountID, sessionID string) (account identity.Account, signedIn bool, err error)

	// Order reads a case with its live round: for a district its own, for a family one that it represents or did
	// represent (the use case tells which), for the system any. The district also gets every representative, a
	// family only its own.
	Order(ctx context.Context, by identity.Actor, id string) (*orders.Order, error)
	// Assignment reads the case of a provider's own round, with that round, while the round has not ended. It never
	// holds representatives.
	Assignment(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error)
	// Orders lists a district's or a family's cases, newest first, without representatives other than the caller's own.
	Orders(ctx context.Context, by identity.Actor, filter OrderFilter, page Page) ([]*orders.Order, error)
	// Assignments lists a provider's rounds that have not ended, newest first; in the state ended those that have, after their
	// first stay.
	Assignments(ctx context.Context, by identity.Actor, filter OrderFilter, page Page) ([]*orders.Order, error)
	// Worklist lists what waits on the caller, by due date and then id. For a provider each item has its own round.
	Worklist(ctx context.Context, by identity.Actor, filter WorklistFilter, page Page) ([]*orders.Order, error)
	// WorklistCounts counts what waits on the caller in three piles, none counted beyond limit.
	WorklistCounts(ctx context.Context, by identity.Actor, filter WorklistFilter, limit int) (WorklistCounts, error)
	// EmptyDecisions lists a district's cases without a started stay by [orders.Order.EmptySince] and id.
	EmptyDecisions(ctx context.Context, by identity.Actor, page Page) ([]*orders.Order, error)
	// Commitment counts call-offs row by row and in all, unprotected ([orders.Protect]).
	Commitment(ctx context.Context, filter CommitmentFilter) ([]orders.Tally, orders.Tally, error)
	// Events lists the case file of an order, oldest first; with a round, only that round's events.
	Events(ctx context.Context, orderID string, filter EventFilter, page Page) ([]orders.Event, error)
	// OrderInMunicipality reads any case of a municipality (its number begins those of its districts), for readers without persons.
	OrderInMunicipality(ctx context.Context, municipality, orderID string) (*orders.Order, error)
	// Receipt reads the stored receipt of a choice: the latest round's of the order.
	Receipt(ctx context.Context, orderID string) (Receipt, error)

	// Plan reads the pre-care plan of a round, or with no round the latest of the order; [orders.ErrNotFound] before there is one.
	Plan(ctx context.Context, orderID, roundID string) (*orders.PreCarePlan, error)
	// DeliveredRound reads the case of a provider's own round, with that round, for its reports: as Assignment, and after the
	// round has ended too if its first stay had begun.
	DeliveredRound(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error)
	// Reports lists a round's reports for its provider, newest first; ReportsOfOrder those of an order that have been
	// submitted at least once. The cursor is the report's id.
	Reports(ctx context.Context, providerID, roundID string, page Page) ([]*orders.Report, error)
	ReportsOfOrder(ctx context.Context, orderID string, page Page) ([]*orders.Report, error)
	// Report reads one report of an order, of one round of it when a round is named.
	Report(ctx context.Context, o *orders.Order, roundID, id string) (*orders.Report, error)
	// ReportOn gives the status of a round's report on a month, empty when there is none.
	ReportOn(ctx context.Context, districtID, roundID string, period orders.Month) (orders.ReportStatus, error)
	// Tasks lists what plans and reports wait on the caller for, by due date, at most limit.
	Tasks(ctx context.Context, by identity.Actor, filter WorklistFilter, limit int) ([]Task, error)

	// Listed gives every offer with a countersigned place on an agreement in force for lot and district on a date, full
	// ones too, in no order (R16, R25). With an order, what came of earlier rounds of that order stands beside its offer.
	Listed(ctx context.Context, lot providers.Lot, district string, on calendar.Date, orderID string) ([]ListedOffer, error)
	// AgreementInForce tells whether any agreement is in force for lot and district on a date (R25).
	AgreementInForce(ctx context.Context, lot providers.Lot, district string, on calendar.Date) (bool, error)

	Agreements(ctx context.Context, filter AgreementFilter, page Page) ([]providers.Agreement, error)
	Agreement(ctx context.Context, id string) (providers.Agreement, error)
	AgreementByReference(ctx context.Context, ownerID, reference string) (providers.Agreement, error)
	// Places lists the places on an agreement by provider name.
	Places(ctx context.Context, agreementID string, page Page) ([]PlaceLine, error)
	// LiveOnPlace counts the cases whose live round is on a place.
	LiveOnPlace(ctx context.Context, placeID string) (orders.Count, error)
	Place(ctx context.Context, agreementID, id string) (providers.Place, error)
	// Providers lists the providers that have an offer as filtered, by name.
	Providers(ctx context.Context, filter OfferFilter, page Page) ([]ProviderLine, error)
	// Provider reads one with its offers as filtered, which may be none.
	Provider(ctx context.Context, id string, filter OfferFilter) (ProviderLine, error)
	// Offer reads an offer with its provider's name.
	Offer(ctx context.Context, id string) (ListedOffer, error)
	// RegisterOf reads the offers on an agreement whose places on it have not ended, for an export, in no order.
	RegisterOf(ctx context.Context, agreementID string) ([]ListedOffer, error)
	// Register reads all providers and offers, for an import.
	Register(ctx context.Context) (providers.Existing, error)

	Districts(ctx context.Context) ([]providers.District, error)
	Holidays(ctx context.Context) (calendar.Periods, error)

	// DueForWatch lists ids of orders whose next watch has come, in the order of that date, at most limit.
	DueForWatch(ctx context.Context, today calendar.Date, limit int) ([]string, error)
	// RunOut lists rounds that were to end before today and still have place and access.
	RunOut(ctx context.Context, today calendar.Date, limit int) ([]string, error)
	// GivenUp lists the deliveries that could not be sent, oldest first. The cursor is the last item's id.
	GivenUp(ctx context.Context, page Page) ([]GivenUpDelivery, error)
	// Ready tells whether the database answers.
	Ready(ctx context.Context) error
}

// Tx reads and writes inside one transaction. What it reads for change stays locked until the transaction ends; a case
// is always locked before an offer.
type Tx interface {
	Reader
	NoticeTx

	// Claim takes an idempotency key for the caller and the operation. done is true when the key has been used: then
	// stored is the answer given. A twin still under way is waited for; [ErrDuplicateRequest] after 2 s, [ErrKeyReused]
	// when the key was used for something else.
	Claim(ctx context.Context, key Key, at time.Time) (stored Reply, done bool, err error)
	// Fulfil stores the answer under the key.
	Fulfil(ctx context.Context, key Key, reply Reply) error

	OrderForChange(ctx context.Context, by identity.Actor, id string) (*orders.Order, error)
	AssignmentForChange(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error)
	// InsertOrder stores a new order with its representatives.
	InsertOrder(ctx context.Context, o *orders.Order, due Due) error
	// SaveOrder stores the order's own row where the version is still read; else [orders.ErrVersionConflict].
	SaveOrder(ctx context.Context, o *orders.Order, read int64, due Due) error
	// SaveRepresentatives replaces the representatives of an order.
	SaveRepresentatives(ctx context.Context, o *orders.Order) error
	// RunningOut reads the rounds of an order that have an end to come and still have place and access.
	RunningOut(ctx context.Context, o *orders.Order) ([]*orders.Round, error)
	// InsertRound stores a new round; SaveRound stores a known one with what its provider's lists need to know (due).
	InsertRound(ctx context.Context, o *orders.Order, r *orders.Round, due Due) error
	SaveRound(ctx context.Context, o *orders.Order, r *orders.Round, due Due) error
	// MarkShown stores the order's shown_on and due where shown_on is not set yet, and tells whether it did.
	MarkShown(ctx context.Context, o *orders.Order, due Due) (bool, error)
	// SaveWatch stores watched_through and due of an order and its live round. The version stays (R30).
	SaveWatch(ctx context.Context, o *orders.Order, due Due) error
	AddEvents(ctx context.Context, o *orders.Order, events []orders.Event) error
	// AddEventOnce adds one event unless its Once was used for the order before, and tells whether it did.
	AddEventOnce(ctx context.Context, o *orders.Order, event orders.Event) (bool, error)
	AddMessages(ctx context.Context, messages []Message) error
	AddReceipt(ctx context.Context, r Receipt) error

	// DeliveredRoundForChange is DeliveredRound with the case locked.
	DeliveredRoundForChange(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error)
	// SavePlan stores a plan where the version is still read, a new one where read is 0; else [orders.ErrVersionConflict].
	SavePlan(ctx context.Context, o *orders.Order, p *orders.PreCarePlan, read int64) error
	InsertReport(ctx context.Context, r *orders.Report) error
	// SaveReport stores a report where the version is still read; else [orders.ErrVersionConflict].
	SaveReport(ctx context.Context, r *orders.Report, read int64) error
	// AddTasks adds tasks; one that is there stays as it is. DropTasks takes away a round's tasks of some kinds on a month, for
	// the zero Month those that have none; DropTasksAfter those of all later months.
	AddTasks(ctx context.Context, tasks ...Task) error
	DropTasks(ctx context.Context, districtID, roundID string, period orders.Month, kinds ...TaskKind) error
	DropTasksAfter(ctx context.Context, districtID, roundID string, period orders.Month) error

	// TakesChoices tells whether a place on the agreement takes choices, and keeps it so until the transaction ends (R25).
	TakesChoices(ctx context.Context, placeID string) (bool, error)
	// LockOffers locks offers in the order of their ids, so that no two changes wait for each other.
	LockOffers(ctx context.Context, ids ...string) error
	// TakePlace takes a free place of an offer by one conditional UPDATE, and tells whether there was one (R23).
	TakePlace(ctx context.Context, offerID string) (bool, error)
	InsertHold(ctx context.Context, h Hold) error
	// ReleaseHold gives up a round's hold. The offer is locked. A place that was held goes to the oldest waiting hold of
	// the offer, whose round it returns, or becomes free.
	ReleaseHold(ctx context.Context, offerID, roundID string, at time.Time) (promoted string, err error)
	// PromoteOldest turns the oldest waiting hold of a locked offer with a free place into a held one and returns its
	// round, empty when none waits or no place is free.
	PromoteOldest(ctx context.Context, offerID string, at time.Time) (roundID string, err error)
	// OrderOfRound finds the case of any round, with that round, for an event about its place. It locks nothing.
	OrderOfRound(ctx context.Context, roundID string) (*orders.Order, error)
	// RoundForChange locks the case of any round and reads it with that round.
	RoundForChange(ctx context.Context, roundID string) (*orders.Order, error)
	// FlagPlacesInDoubt puts live cases on a place that takes no choices on their districts' worklists, and lets the watch
	// look again at those whose place does; it returns how many it flagged.
	FlagPlacesInDoubt(ctx context.Context, placeID string, today calendar.Date) (int64, error)

	AgreementForChange(ctx context.Context, id string) (providers.Agreement, error)
	SaveAgreement(ctx context.Context, a providers.Agreement, read int64) error
	InsertAgreement(ctx context.Context, a providers.Agreement) error
	PlaceForChange(ctx context.Context, agreementID, id string) (providers.Place, error)
	InsertPlace(ctx context.Context, p providers.Place) error
	SavePlace(ctx context.Context, p providers.Place, read int64) error
	// EnsurePlaces makes countersigned places on the agreement for the providers and lots that have none.
	EnsurePlaces(ctx context.Context, places []providers.Place) error
	OfferForChange(ctx context.Context, id string) (providers.Offer, error)
	SaveOffer(ctx context.Context, o providers.Offer, read int64) error
	InsertProviders(ctx context.Context, list []providers.Provider) error
	SaveProvider(ctx context.Context, p providers.Provider) error
	InsertOffers(ctx context.Context, list []providers.Offer) error
	PutDistricts(ctx context.Context, municipality string, list []providers.District) (changed int, err error)
	PutHolidays(ctx context.Context, list calendar.Periods) (changed int, err error)

	InsertAccount(ctx context.Context, a identity.Account) error
	AccountForChange(ctx context.Context, id string) (identity.Account, error)
	// ActsElsewhere tells whether an account has authority, now or later, in a case that another district has published.
	ActsElsewhere(ctx context.Context, accountID, districtID string, today calendar.Date) (bool, error)
	SaveAccount(ctx context.Context, a identity.Account, read int64) error
	InsertSession(ctx context.Context, s identity.Session) error
	// SessionForChange finds and locks the session of a family of refresh tokens.
	SessionForChange(ctx context.Context, family string) (identity.Session, error)
	SaveSession(ctx context.Context, s identity.Session) error
	// RevokeSession ends one session, RevokeSessions every session of an account, RevokeOtherSessions all but one.
	RevokeSession(ctx context.Context, id string) error
	RevokeSessions(ctx context.Context, accountID string) error
	RevokeOtherSessions(ctx context.Context, accountID, keptID string) error
	// Forget removes idempotency keys and sessions that ended before the instant; both are no longer of use to anyone.
	Forget(ctx context.Context, before time.Time) (int64, error)
}

// Due is what the worklists and the watch need to know about an order besides its content; all of it can be computed
// from the order (I9) and is stored for the indexes.
type Due struct {
	WaitingOn []orders.Side
	DueOn     calendar.Date
	NextWatch calendar.Date
}

// Page is a place in a list: at most Limit items after the one that After names. After is what the cursor holds.
type Page struct {
	Limit int
	After string
}

// OrderFilter narrows a list of cases; zero fields do not.
type OrderFilter struct {
	State        orders.State
	CaseworkerID string
	Lot          providers.Lot
	// Reference is a part of the case's number as the caller knows it, for a district also of its own number for the case, in
	// whatever case.
	Reference string
	// Name is how parts of the person's name begin, in whatever case; for a district.
	Name string
	// DueFrom and DueTo narrow to the cases that are due then, both days included, by the date they were last stored with.
	DueFrom, DueTo calendar.Date
}

// EventFilter says which events of a case file are read, and from which end; the zero filter is all of them, oldest first.
type EventFilter struct {
	// RoundID narrows to the events of one round.
	RoundID string
	// NewestFirst turns the list around: the page is then what happened before the event that Page.After names.
	NewestFirst bool
}

// WorklistFilter narrows a worklist to one caseworker's own cases.
type WorklistFilter struct {
	Mine  string
	Today calendar.Date
}

// WorklistCounts are the piles of a worklist: past due, due within seven days, later.
type WorklistCounts struct{ Overdue, ThisWeek, Later int }

// ListedOffer is an offer as a list shows it.
type ListedOffer struct {
	providers.Offer
	ProviderName       string
	OrganisationNumber string
	PlaceID            string
	// Earlier is the reason why the offer was found not suitable in an earlier round of the order, else empty; EarlierOn the
	// day of that conclusion. The latest counts.
	Earlier   string
	EarlierOn calendar.Date
}

// AgreementFilter narrows a list of agreements to those the public may see on a date, or to an owner's own.
type AgreementFilter struct {
	On      calendar.Date
	OwnerID string
}

// AccountLine is an account as a list of a party's people has it.
type AccountLine struct {
	identity.Account
	// OpenCases is how many cases name the account as caseworker and are neither ended nor withdrawn.
	OpenCases int
}

// PlaceLine is a place on an agreement with the provider's name.
type PlaceLine struct {
	providers.Place
	ProviderName string
	// Live counts the cases whose live round is on the place.
	Live orders.Count
}

// OfferFilter narrows the public register; zero fields do not.
type OfferFilter struct {
	Lot      providers.Lot
	District string
	Need     string
	Text     string
	On       calendar.Date
}

// ProviderLine is a provider with its offers.
type ProviderLine struct {
	providers.Provider
	Offers []providers.Offer
}

// Hold is a round's claim on a place of an offer. It knows no district and no person (design.md section 3).
type Hold struct {
	ID      string
	OfferID string
	RoundID string
	State   orders.HoldState
	Since   time.Time
}

// Message is one line of the outbox: that somebody must be told of an event. It holds no word about the case.
type Message struct {
	ID         string
	DistrictID string
	OrderID    string
	EventID    string
	To         orders.Side
	// PartyID is the provider or the district told; empty for a family, whose people are looked up when it is sent.
	PartyID string
	Kind    string
	At      time.Time
}

// Receipt is the stored snapshot of a choice and its hash (R20).
type Receipt struct {
	RoundID    string
	DistrictID string
	OrderID    string
	// Content is the canonical JSON text that the hash covers.
	Content string
	SHA256  string
	At      time.Time
}

// Key is an idempotency key as its caller used it.
type Key struct {
	AccountID string
	Operation string
	Text      string
	// BodyHash covers the whole request: path, query and canonical body. [Market.Once] seals it with the server's keys.
	BodyHash string
}

// Reply is an answer as it was sent, so that a repeat gets the same (I8).
type Reply struct {
	Status int
	Header map[string]string
	Body   []byte
}
