package api

import (
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// Round is one choice and what follows from it, as the district sees it.
type Round struct {
	// AssignmentReference is what the provider calls this round: the name to use with it, for it knows no other (R55).
	AssignmentReference string `json:"assignment_reference" validate:"required"`
	RoundChoice
	ChosenBy       string     `json:"chosen_by" validate:"required"`
	ChildView      *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
	NoteToProvider string     `json:"note_to_provider" validate:"required"`
	RoundAuthority
	RoundCourse
} //	@name	Round

// FamilyRound is one choice and what follows from it, as the family sees it. What one representative wrote is not shown to
// another: child_view is null unless the caller chose, note_to_provider unless the caller chose or consented to the choice (R18),
// and the statement of a later start unless the caller asked for it.
type FamilyRound struct {
	RoundChoice
	ChosenByMe     bool       `json:"chosen_by_me" validate:"required"`
	ChildView      *ChildView `json:"child_view" validate:"required" extensions:"x-nullable"`
	NoteToProvider *string    `json:"note_to_provider" validate:"required" extensions:"x-nullable"`
	FamilyRoundAuthority
	RoundCourse
} //	@name	FamilyRound

// EndingRound is an earlier round that runs out after a reopening, as the district sees it: assignment_reference is its name to
// its provider (R55).
type EndingRound struct {
	AssignmentReference string `json:"assignment_reference" validate:"required"`
	FamilyEndingRound
} //	@name	EndingRound

// FamilyEndingRound is the same for the family. ends_on is the last day of place and access.
type FamilyEndingRound struct {
	ProviderName string        `json:"provider_name" validate:"required"`
	OfferName    string        `json:"offer_name" validate:"required"`
	EndsOn       calendar.Date `json:"ends_on" validate:"required" format:"date"`
} //	@name	FamilyEndingRound

// RoundChoice is what was chosen. hold tells what the case has of a place (R23) and held_since from when, null without one;
// place_status how the provider's place on the agreement stands now.
type RoundChoice struct {
	Number        int        `json:"number" validate:"required"`
	OfferID       string     `json:"offer_id" validate:"required" format:"uuid"`
	OfferName     string     `json:"offer_name" validate:"required"`
	ProviderID    string     `json:"provider_id" validate:"required" format:"uuid"`
	ProviderName  string     `json:"provider_name" validate:"required"`
	PlaceStatus   string     `json:"place_status" validate:"required" enums:"draft,signed,countersigned,on_hold,suspended,ended"`
	Hold          string     `json:"hold" validate:"required" enums:"waiting,held,released"`
	HeldSince     *time.Time `json:"held_since" validate:"required" format:"date-time" extensions:"x-nullable"`
	ChosenAt      time.Time  `json:"chosen_at" validate:"required" format:"date-time"`
	Ground        string     `json:"ground" validate:"required" enums:"self,parent,verge,agent,nearest_relative"`
	AcceptWaiting bool       `json:"accept_waiting" validate:"required"`
}

// RoundCourse is what came of the choice.
type RoundCourse struct {
	AnswerBy   calendar.Date `json:"answer_by" validate:"required" format:"date" extensions:"x-nullable"`
	Conclusion *Conclusion   `json:"conclusion" validate:"required" extensions:"x-nullable"`
	Dealings
	Commitment
	DaysFromChoiceToAgreement *int        `json:"days_from_choice_to_agreement" validate:"required" extensions:"x-nullable"`
	LaterStart                *LaterStart `json:"later_start" validate:"required" extensions:"x-nullable"`
	// Breach tells that the four months are broken, and not on the family's own wish (R27, R28, R30).
	Breach bool `json:"breach" validate:"required"`
}

// Dealings is what provider and district have said to one another: the provider's last answer, and the district's.
type Dealings struct {
	Answer      *Answer      `json:"answer" validate:"required" extensions:"x-nullable"`
	Information *Information `json:"information" validate:"required" extensions:"x-nullable"`
}

// Commitment is the signed agreement and the start, as all three parties see them. latest_start is four months after
// agreement_date and never rolled (R26, R27).
type Commitment struct {
	Signatures    []Signature   `json:"signatures" validate:"required"`
	TextVersion   *string       `json:"text_version" validate:"required" extensions:"x-nullable"`
	AgreementDate calendar.Date `json:"agreement_date" validate:"required" format:"date" extensions:"x-nullable"`
	LatestStart   calendar.Date `json:"latest_start" validate:"required" format:"date" extensions:"x-nullable"`
	Start         *Start        `json:"start" validate:"required" extensions:"x-nullable"`
	StartAnswer   *string       `json:"start_answer" validate:"required" extensions:"x-nullable" enums:"agreed,not_agreed"`
	StartedOn     calendar.Date `json:"started_on" validate:"required" format:"date" extensions:"x-nullable"`
	// EndsOn is the last day of place and access.
	EndsOn calendar.Date `json:"ends_on" validate:"required" format:"date" extensions:"x-nullable"`
}

// ChildView is how the child was heard (R19).
type ChildView struct {
	View       string `json:"view" validate:"required" enums:"given,not_able,declined"`
	Text       string `json:"text" text:"lines"`
	Reason     string `json:"reason" text:"lines"`
	WeightNote string `json:"weight_note" text:"lines"`
} //	@name	ChildView

// Answer is the provider's answer: reason and text with a decline, what and reply_by with a question.
type Answer struct {
	Answer  string        `json:"answer" validate:"required" enums:"accept,decline,needs_information"`
	Reason  *string       `json:"reason" validate:"required" extensions:"x-nullable" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	Text    string        `json:"text" validate:"required"`
	What    string        `json:"what" validate:"required"`
	ReplyBy calendar.Date `json:"reply_by" validate:"required" format:"date" extensions:"x-nullable"`
	At      time.Time     `json:"at" validate:"required" format:"date-time"`
} //	@name	Answer

// Information is the district's reply to the provider's question.
type Information struct {
	Text     string        `json:"text" validate:"required"`
	AnswerBy calendar.Date `json:"answer_by" validate:"required" format:"date"`
	At       time.Time     `json:"at" validate:"required" format:"date-time"`
} //	@name	Information

// Conclusion is the district's own judgement of whether the offer is sound and suitable (R24).
type Conclusion struct {
	Conclusion string    `json:"conclusion" validate:"required" enums:"suitable,not_suitable"`
	Reason     *string   `json:"reason" validate:"required" extensions:"x-nullable" enums:"competence,premises,safety,group_fit,conflict_of_interest"`
	Text       string    `json:"text" validate:"required"`
	At         time.Time `json:"at" validate:"required" format:"date-time"`
} //	@name	Conclusion

// Signature tells which party has signed the call-off, and when. Who signed stands in the district's trail.
type Signature struct {
	Side string    `json:"side" validate:"required" enums:"district,provider"`
	At   time.Time `json:"at" validate:"required" format:"date-time"`
} //	@name	Signature

// LaterStart is the family's own, signed wish to start after the four months (R28). The statement is null to another
// representative than the one who wrote it.
type LaterStart struct {
	NotBefore calendar.Date `json:"not_before" validate:"required" format:"date"`
	Statement *string       `json:"statement" validate:"required" extensions:"x-nullable"`
	At        time.Time     `json:"at" validate:"required" format:"date-time"`
} //	@name	LaterStart

// Start is the provider's confirmed start. late is set by the server alone: a date after latest_start, a breach (R30).
type Start struct {
	StartDate          calendar.Date `json:"start_date" validate:"required" format:"date"`
	AgreedWithFamilyOn calendar.Date `json:"agreed_with_family_on" validate:"required" format:"date"`
	Reason             string        `json:"reason" validate:"required"`
	Late               bool          `json:"late" validate:"required"`
} //	@name	Start

func endingRoundOf(v market.View) *EndingRound {
	shown := familyEndingRoundOf(v)
	if shown == nil {
		return nil
	}
	return &EndingRound{v.Order.Ending.Alias, *shown}
}

// familyEndingRoundOf shows nothing any more once the last day is over, whether or not the sweep has been.
func familyEndingRoundOf(v market.View) *FamilyEndingRound {
	ending := v.Order.Ending
	if ending == nil || v.Today.After(ending.EndsOn) {
		return nil
	}
	return &FamilyEndingRound{ending.ProviderName, ending.OfferName, ending.EndsOn}
}

func roundOf(r *orders.Round, today calendar.Date) *Round {
	if r == nil {
		return nil
	}
	return &Round{
		AssignmentReference: r.Alias, RoundChoice: roundChoiceOf(r), ChosenBy: r.ChosenBy, ChildView: childViewOf(r.ChildView),
		NoteToProvider: r.Note, RoundAuthority: roundAuthorityOf(r), RoundCourse: roundCourseOf(r, today),
	}
}

func familyRoundOf(r *orders.Round, today calendar.Date, by identity.Actor) *FamilyRound {
	if r == nil {
		return nil
	}
	shown := &FamilyRound{RoundChoice: roundChoiceOf(r), ChosenByMe: r.ChosenBy == by.AccountID, RoundCourse: roundCourseOf(r, today)}
	shown.NoteToProvider, shown.FamilyRoundAuthority = roundNote(r, by), familyRoundAuthorityOf(r, by)
	if shown.ChosenByMe {
		shown.ChildView = childViewOf(r.ChildView)
	}
	if r.LaterStart != nil && r.LaterStart.By != by.AccountID {
		shown.LaterStart.Statement = nil
	}
	return shown
}

func roundChoiceOf(r *orders.Round) RoundChoice {
	return RoundChoice{
		Number: r.Number, OfferID: r.OfferID, OfferName: r.OfferName, ProviderID: r.ProviderID, ProviderName: r.ProviderName,
		PlaceStatus: string(r.PlaceStatus), Hold: string(r.Hold), HeldSince: heldSince(r), ChosenAt: r.ChosenAt.UTC(), Ground: string(r.Ground),
		AcceptWaiting: r.AcceptWaiting,
	}
}

// heldSince is when the round got its place, nil while it has none.
func heldSince(r *orders.Round) *time.Time {
	if r.Hold != orders.HoldHeld || r.HeldSince.IsZero() {
		return nil
	}
	since := r.HeldSince.UTC()
	return &since
}

func roundCourseOf(r *orders.Round, today calendar.Date) RoundCourse {
	course := RoundCourse{
		AnswerBy: r.AnswerBy, Dealings: Dealings{answerOf(r.Answer), informationOf(r.Information)},
		Commitment: commitmentOf(r), Breach: r.Breached(today),
		DaysFromChoiceToAgreement: daysBetween(calendar.On(r.ChosenAt), r.AgreementDate),
	}
	if c := r.Conclusion; c != nil {
		course.Conclusion = &Conclusion{conclusionWord(c), orNull(c.Reason), c.Text, c.At.UTC()}
	}
	if l := r.LaterStart; l != nil {
		course.LaterStart = &LaterStart{l.NotBefore, &l.Statement, l.At.UTC()}
	}
	return course
}

func commitmentOf(r *orders.Round) Commitment {
	c := Commitment{
		Signatures: signaturesOf(r), TextVersion: orNull(r.TextVersion), AgreementDate: r.AgreementDate,
		LatestStart: r.LatestStart, StartAnswer: orNull(r.StartAnswer), StartedOn: r.StartedOn, EndsOn: r.EndsOn,
	}
	if s := r.Start; s != nil {
		c.Start = &Start{s.On, s.AgreedWithFamily, s.Reason, s.Late}
	}
	return c
}

func childViewOf(v orders.ChildView) *ChildView {
	if v == (orders.ChildView{}) {
		return nil
	}
	shown := ChildView(v)
	return &shown
}

func answerOf(a *orders.Answer) *Answer {
	if a == nil {
		return nil
	}
	return &Answer{string(a.Kind), orNull(a.Reason), a.Text, a.What, a.ReplyBy, a.At.UTC()}
}

func informationOf(i *orders.Information) *Information {
	if i == nil {
		return nil
	}
	return &Information{i.Text, i.AnswerBy, i.At.UTC()}
}

// The words for a district's conclusion, in bodies and in answers.
const (
	suitableWord    = "suitable"
	notSuitableWord = "not_suitable"
)

func conclusionWord(c *orders.Conclusion) string {
	if c.Suitable {
		return suitableWord
	}
	return notSuitableWord
}

func signaturesOf(r *orders.Round) []Signature {
	signatures := make([]Signature, 0, len(r.Signatures))
	for _, s := range r.Signatures {
		signatures = append(signatures, Signature{string(s.Side), s.At.UTC()})
	}
	return signatures
}
