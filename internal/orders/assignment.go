package orders

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
)

// GiveAnswer records the provider's answer (answered). The state stays: the district concludes (R24).
func (o *Order) GiveAnswer(a Answer, by Actor, at time.Time) error {
	if err := o.may(Answered); err != nil {
		return err
	}
	if err := checkAnswer(a, calendar.On(at)); err != nil {
		return err
	}
	a.At, a.By = at, by.AccountID
	o.Round.Answer = &a
	return o.fire(Answered, Chosen, by, at,
		"answer", string(a.Kind), "reason", string(a.Reason), "text", a.Text, "what", a.What, "reply_by", a.ReplyBy.String())
}

func checkAnswer(a Answer, today calendar.Date) error {
	asks := a.Kind == NeedsInformation
	switch {
	case a.Kind != Accept && a.Kind != Decline && !asks:
		return RefuseField(ErrInvalidField, "", "answer", "unknown_value")
	case a.Kind != Decline && a.Reason != "":
		return RefuseField(ErrInvalidField, "R24", "reason", "does_not_belong")
	case !asks && a.What != "":
		return RefuseField(ErrInvalidField, "R24", "what", "does_not_belong")
	case !asks && !a.ReplyBy.IsZero():
		return RefuseField(ErrInvalidField, "R24", "reply_by", "does_not_belong")
	case a.Kind == Decline:
		return checkReason(a.Reason, a.Text)
	case asks && strings.TrimSpace(a.What) == "":
		return RefuseField(ErrInvalidField, "R24", "what", "required")
	case asks:
		return checkReplyDate("reply_by", a.ReplyBy, today)
	}
	return nil
}

// maxReplyDays is how far ahead a question or a reply may put its date (D): nobody silences a deadline by it (I11).
const maxReplyDays = 30

func checkReplyDate(field string, by, today calendar.Date) error {
	switch {
	case by.IsZero():
		return RefuseField(ErrInvalidField, "R24", field, "required")
	case by.Before(today):
		return RefuseField(ErrInvalidField, "R24", field, "from_today")
	case by.After(today.AddDays(maxReplyDays)):
		return RefuseField(ErrInvalidField, "R24", field, "too_far_ahead",
			"most_days", strconv.Itoa(maxReplyDays), "last_day", today.AddDays(maxReplyDays).String())
	}
	return nil
}

// checkReason holds R24: one of five reasons and a text of one's own.
func checkReason(reason ReasonCode, text string) error {
	switch {
	case reason == "":
		return RefuseField(ErrReasonRequired, "R24", "reason", "required")
	case !slices.Contains(ReasonCodes(), reason):
		return RefuseField(ErrReasonNotAllowed, "R24", "reason", "reason_not_allowed")
	case strings.TrimSpace(text) == "":
		return RefuseField(ErrReasonRequired, "R24", "text", "required")
	}
	return nil
}

// GiveInformation answers the provider's open question (information_given) and sets a new date for its answer.
func (o *Order) GiveInformation(text string, answerBy calendar.Date, by Actor, at time.Time) error {
	if err := o.may(InformationGiven); err != nil {
		return err
	}
	if !o.Round.AwaitsInformation() {
		return Refuse(ErrInvalidState, "R31", "state", string(o.State), "event", string(InformationGiven))
	}
	if strings.TrimSpace(text) == "" {
		return RefuseField(ErrInvalidField, "", "text", "required")
	}
	if err := checkReplyDate("answer_by", answerBy, calendar.On(at)); err != nil {
		return err
	}
	o.Round.Information = &Information{Text: text, AnswerBy: answerBy, At: at}
	o.Round.Answer, o.Round.AnswerBy = nil, answerBy
	return o.fire(InformationGiven, Chosen, by, at, "text", text, "answer_by", answerBy.String())
}

// Text is a text to be signed and its hash.
type Text struct{ Body, Version string }

// Conclude is the district's own conclusion (suitability_concluded, R24): suitable only after the provider's accept, and
// with the call-off text that is then to be signed; not suitable ends the round, and the family chooses anew.
func (o *Order) Conclude(c Conclusion, callOff Text, by Actor, at time.Time) error {
	if err := o.may(SuitabilityConcluded); err != nil {
		return err
	}
	c.At, c.By = at, by.AccountID
	if c.Suitable {
		if !o.Round.Answered(Accept) {
			return Refuse(ErrInvalidState, "R24", "state", string(o.State), "event", string(SuitabilityConcluded))
		}
		if c.Reason != "" {
			return RefuseField(ErrInvalidField, "R24", "reason", "does_not_belong")
		}
		o.Round.Conclusion, o.Round.CallOff, o.Round.TextVersion = &c, callOff.Body, callOff.Version
		return o.fire(SuitabilityConcluded, Suitable, by, at, "conclusion", "suitable", "text", c.Text)
	}
	if err := checkReason(c.Reason, c.Text); err != nil {
		return err
	}
	o.Round.Conclusion = &c
	if err := o.fire(SuitabilityConcluded, Published, by, at, "conclusion", "not_suitable", "reason", string(c.Reason), "text", c.Text, "complaint", c.Complaint); err != nil {
		return err
	}
	o.close(SuitabilityConcluded, string(c.Reason))
	o.ChoiceOpenedOn = calendar.On(at)
	return nil
}

// SignCallOff records one party's signature of the text (call_off_signed). The last one makes the agreement: it sets
// agreement_date to the local date of the signature and latest_start to four months after it, never rolled (R26, R27).
func (o *Order) SignCallOff(textVersion string, by Actor, at time.Time) error {
	if err := o.may(CallOffSigned); err != nil {
		return err
	}
	if o.Round.Contested() {
		return Refuse(ErrContested, "R51")
	}
	if o.Round.SignedBy(by.Side) {
		return Refuse(ErrAlreadySigned, "R26")
	}
	if textVersion != o.Round.TextVersion {
		return RefuseField(ErrOtherText, "R26", "text_version", "other_text", "text_version", o.Round.TextVersion)
	}
	o.Round.Signatures = append(o.Round.Signatures, Signature{by.Side, by.AccountID, by.PartyID, at, by.Level})
	if !o.Round.SignedBy(District) || !o.Round.SignedBy(Provider) {
		return o.fire(CallOffSigned, Suitable, by, at, "text_version", textVersion)
	}
	o.Round.AgreementDate = calendar.On(at)
	o.Round.LatestStart = o.Round.AgreementDate.AddMonths(monthsToStart)
	return o.fire(CallOffSigned, Agreed, by, at, "text_version", textVersion,
		"agreement_date", o.Round.AgreementDate.String(), "latest_start", o.Round.LatestStart.String())
}

// monthsToStart is the commitment every provider has made (S2, R27).
const monthsToStart = 4
