package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// roundRow is a row of rounds: what a provider's lists, the deadlines and the statistics need as columns, and what the
// parties said to each other as record.
type roundRow struct {
	DistrictID, ID, OrderID             string
	Number                              int
	Status                              orders.RoundStatus
	LastState                           orders.State
	Alias, OfferID, ProviderID, PlaceID string
	ChosenBy                            string
	Ground                              orders.Ground
	ChosenAt                            instant
	AcceptWaiting                       bool
	AnswerBy                            calendar.Date
	TextVersion                         string
	AgreementDate, LatestStart, StartOn calendar.Date
	Late                                bool
	StartAnswer                         orders.StartAnswer
	StartedOn, EndsOn                   calendar.Date
	EndedBy                             orders.EventType
	EndReason                           string
	WaitsProvider                       bool
	DueOn                               calendar.Date
	Record                              string
	WishedLater                         bool
	DaysToAgree, DaysToStart            sql.NullInt64
}

// roundKeys is how many of the columns never change: a round is one choice of one offer.
const roundKeys = 11

func (r *roundRow) columns() []column {
	return []column{
		col("district_id", &r.DistrictID), col("id", &r.ID), col("order_id", &r.OrderID), col("number", &r.Number),
		col("alias", &r.Alias), col("offer_id", &r.OfferID), col("provider_id", &r.ProviderID), col("place_id", &r.PlaceID),
		col("chosen_by", &r.ChosenBy), col("ground", &r.Ground), col("chosen_at", &r.ChosenAt),
		col("status", &r.Status), col("last_state", &r.LastState), col("accept_waiting", &r.AcceptWaiting),
		col("answer_by", &r.AnswerBy), col("text_version", &r.TextVersion), col("agreement_date", &r.AgreementDate),
		col("latest_start", &r.LatestStart), col("start_on", &r.StartOn), col("late", &r.Late),
		col("start_answer", &r.StartAnswer), col("started_on", &r.StartedOn), col("ends_on", &r.EndsOn),
		col("ended_by", &r.EndedBy), col("end_reason", &r.EndReason), col("waits_provider", &r.WaitsProvider),
		col("due_on", &r.DueOn), col("record", &r.Record),
		col("wished_later", &r.WishedLater), col("days_to_agree", &r.DaysToAgree), col("days_to_start", &r.DaysToStart),
	}
}

// changing are the columns that an UPDATE sets.
func (r *roundRow) changing() []column { return r.columns()[roundKeys:] }

func newRoundRow(o *orders.Order, r *orders.Round, due market.Due) (roundRow, error) {
	text, err := json.Marshal(recordOf(r))
	if err != nil {
		return roundRow{}, fmt.Errorf("writing a round's record: %w", err)
	}
	row := roundRow{
		DistrictID: o.DistrictID, ID: r.ID, OrderID: o.ID, Number: r.Number, Status: r.Status, LastState: r.LastState,
		Alias: r.Alias, OfferID: r.OfferID, ProviderID: r.ProviderID, PlaceID: r.PlaceID, ChosenBy: r.ChosenBy,
		Ground: r.Ground, ChosenAt: at(r.ChosenAt), AcceptWaiting: r.AcceptWaiting, AnswerBy: r.AnswerBy,
		TextVersion: r.TextVersion, AgreementDate: r.AgreementDate, LatestStart: r.LatestStart, StartAnswer: r.StartAnswer,
		StartedOn: r.StartedOn, EndsOn: r.EndsOn, EndedBy: r.EndedBy, EndReason: r.EndReason, Record: string(text),
	}
	row.WishedLater = r.LaterStart != nil
	row.DaysToAgree = daysOrNull(calendar.On(r.ChosenAt), r.AgreementDate)
	row.DaysToStart = daysOrNull(r.AgreementDate, r.StartedOn)
	if r.Start != nil {
		row.StartOn, row.Late = r.Start.On, r.Start.Late
	}
	// Only a live round waits on its provider; one that runs out keeps the state it had.
	if r.Status == orders.RoundLive {
		row.LastState = o.State
		row.WaitsProvider, row.DueOn = slices.Contains(due.WaitingOn, orders.Provider), due.DueOn
	}
	return row, nil
}

// daysOrNull counts the days between two dates; NULL while either is open.
func daysOrNull(from, to calendar.Date) sql.NullInt64 {
	if from.IsZero() || to.IsZero() {
		return sql.NullInt64{}
	}
	return sql.NullInt64{Int64: int64(from.DaysUntil(to)), Valid: true}
}

func (r *roundRow) round() (*orders.Round, error) {
	var rec record
	if err := json.Unmarshal([]byte(r.Record), &rec); err != nil {
		return nil, fmt.Errorf("reading a round's record: %w", err)
	}
	round := &orders.Round{
		ID: r.ID, Number: r.Number, Status: r.Status, LastState: r.LastState, Alias: r.Alias, OfferID: r.OfferID,
		ProviderID: r.ProviderID, PlaceID: r.PlaceID, ChosenBy: r.ChosenBy, Ground: r.Ground, ChosenAt: r.ChosenAt.Time,
		AcceptWaiting: r.AcceptWaiting, AnswerBy: r.AnswerBy, TextVersion: r.TextVersion, AgreementDate: r.AgreementDate,
		LatestStart: r.LatestStart, StartAnswer: r.StartAnswer, StartedOn: r.StartedOn, EndsOn: r.EndsOn,
		EndedBy: r.EndedBy, EndReason: r.EndReason,
	}
	rec.into(round)
	return round, nil
}

// record is the JSON of what the parties said in a round; its names are those of the file (see content).
type record struct {
	ChildView   childView    `json:"child_view,omitzero"`
	Note        string       `json:"note,omitzero"`
	Answer      *answer      `json:"answer,omitempty"`
	Information *information `json:"information,omitempty"`
	Conclusion  *conclusion  `json:"conclusion,omitempty"`
	CallOff     string       `json:"call_off,omitzero"`
	Signatures  []signature  `json:"signatures,omitempty"`
	LaterStart  *laterStart  `json:"later_start,omitempty"`
	Start       *start       `json:"start,omitempty"`

	authority
}

type childView struct {
	View       string `json:"view,omitzero"`
	Text       string `json:"text,omitzero"`
	Reason     string `json:"reason,omitzero"`
	WeightNote string `json:"weight_note,omitzero"`
}

type answer struct {
	Kind    orders.AnswerKind `json:"kind"`
	Reason  orders.ReasonCode `json:"reason,omitzero"`
	Text    string            `json:"text,omitzero"`
	What    string            `json:"what,omitzero"`
	ReplyBy calendar.Date     `json:"reply_by,omitzero"`
	At      time.Time         `json:"at"`
	By      string            `json:"by"`
}

type information struct {
	Text     string        `json:"text"`
	AnswerBy calendar.Date `json:"answer_by"`
	At       time.Time     `json:"at"`
}

type conclusion struct {
	Suitable bool              `json:"suitable"`
	Reason   orders.ReasonCode `json:"reason,omitzero"`
	Text     string            `json:"text,omitzero"`
	// Complaint stays as it was written to the family.
	Complaint string    `json:"complaint,omitzero"`
	At        time.Time `json:"at"`
	By        string    `json:"by"`
}

type signature struct {
	Side      orders.Side `json:"side"`
	AccountID string      `json:"account_id"`
	PartyID   string      `json:"party_id"`
	At        time.Time   `json:"at"`
	Level     string      `json:"level"`
}

type laterStart struct {
	NotBefore calendar.Date `json:"not_before"`
	Statement string        `json:"statement"`
	At        time.Time     `json:"at"`
	By        string        `json:"by"`
}

type start struct {
	On               calendar.Date `json:"on"`
	AgreedWithFamily calendar.Date `json:"agreed_with_family_on"`
	Reason           string        `json:"reason,omitzero"`
	Late             bool          `json:"late,omitzero"`
	At               time.Time     `json:"at"`
}

// recordOf copies, so that putting the instants into their stored form leaves the round alone.
func recordOf(r *orders.Round) record {
	rec := record{
		ChildView: childView(r.ChildView), Note: r.Note, Answer: copyOf((*answer)(r.Answer)),
		Information: copyOf((*information)(r.Information)), Conclusion: copyOf((*conclusion)(r.Conclusion)),
		LaterStart: copyOf((*laterStart)(r.LaterStart)), Start: copyOf((*start)(r.Start)), CallOff: r.CallOff,
		authority: authorityOf(r),
	}
	for _, s := range r.Signatures {
		s.At = utc(s.At)
		rec.Signatures = append(rec.Signatures, signature(s))
	}
	if rec.Answer != nil {
		rec.Answer.At = utc(rec.Answer.At)
	}
	if rec.Information != nil {
		rec.Information.At = utc(rec.Information.At)
	}
	if rec.Conclusion != nil {
		rec.Conclusion.At = utc(rec.Conclusion.At)
	}
	if rec.LaterStart != nil {
		rec.LaterStart.At = utc(rec.LaterStart.At)
	}
	if rec.Start != nil {
		rec.Start.At = utc(rec.Start.At)
	}
	return rec
}

func copyOf[T any](p *T) *T {
	if p == nil {
		return nil
	}
	c := *p
	return &c
}

func (rec record) into(r *orders.Round) {
	r.ChildView, r.Note = orders.ChildView(rec.ChildView), rec.Note
	r.Answer, r.Information = (*orders.Answer)(rec.Answer), (*orders.Information)(rec.Information)
	r.Conclusion, r.LaterStart = (*orders.Conclusion)(rec.Conclusion), (*orders.LaterStart)(rec.LaterStart)
	r.Start, r.CallOff = (*orders.Start)(rec.Start), rec.CallOff
	rec.authority.into(r)
	for _, s := range rec.Signatures {
		r.Signatures = append(r.Signatures, orders.Signature(s))
	}
}
