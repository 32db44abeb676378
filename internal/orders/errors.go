package orders

import (
	"errors"
	"strings"
)

// The reasons for which an order refuses. Each has one row in the problem table of package api (a test holds that), and
// reaches a use case wrapped in a [Refusal] that adds the rule, the field and the values the reader needs.
var (
	ErrNotFound          = errors.New("no such case for this caller")
	ErrInvalidState      = errors.New("not possible in the order's state")
	ErrVersionConflict   = errors.New("the order has changed since it was read")
	ErrVersionRequired   = errors.New("the version read must be stated")
	ErrMissingFields     = errors.New("fields are missing")
	ErrInvalidField      = errors.New("a field has a value that cannot be used")
	ErrReasonRequired    = errors.New("a reason is required")
	ErrReasonNotAllowed  = errors.New("the reason is not one that may be used")
	ErrNotCovered        = errors.New("the framework agreement does not cover this")
	ErrNoAgreement       = errors.New("no agreement is in force for the lot and the district")
	ErrMayNotChoose      = errors.New("this party may not choose")
	ErrAuthorityEnded    = errors.New("the caller's authority has ended")
	ErrConsentNeeded     = errors.New("both parent and user must be recorded")
	ErrChildNotHeard     = errors.New("the child's view is not recorded")
	ErrOutsideLotRules   = errors.New("not within the rules of the lot")
	ErrStartTooLate      = errors.New("the start is after the deadline")
	ErrStartBeforeSigned = errors.New("the start is before the agreement")
	ErrNoHeldPlace       = errors.New("the round holds no place yet")
	ErrManualHandling    = errors.New("protected address: handled by hand")
	ErrAlreadySigned     = errors.New("this party has signed")
	ErrOtherText         = errors.New("the text signed is not the text in force")
	ErrNothingPlanned    = errors.New("there is no pre-care plan to answer")
	ErrVisitOver         = errors.New("the visit is over or cancelled")
	ErrVisitToCome       = errors.New("the visit's day has not come")
	ErrReportStatus      = errors.New("not possible in the report's status")
	ErrReportExists      = errors.New("there is a report for the month")

	ErrContested          = errors.New("an objection to the choice stands")
	ErrMayNotObject       = errors.New("this party may not object to the choice")
	ErrObjected           = errors.New("this party has objected to the choice before")
	ErrTwoPersons         = errors.New("two people must have seen the form")
	ErrSignerMayNotChoose = errors.New("who signed the form could not choose")
)

// Refusal is a "no" with what its reader needs to put things right.
type Refusal struct { //nolint:errname // the field's word: what an order answers when it refuses
	// Err is the reason, one of the Err… values.
	Err error
	// Rule is the rule that refuses, for example "R27"; empty when no numbered rule does.
	Rule string
	// Faults name the fields at fault, if any.
	Faults []Fault
	// Values fill the gaps of the message, for example latest_start. They never hold personal data.
	Values map[string]string
}

// Fault is one field of a body that a rule does not accept.
type Fault struct {
	Field string // dotted path as in the JSON body
	Code  string // a key of the field messages in package api, for example "required"
	Rule  string
}

// Error gives the reason with rule and fields, for logs: no values, so no personal data.
func (r *Refusal) Error() string {
	parts := []string{r.Err.Error()}
	if r.Rule != "" {
		parts = append(parts, r.Rule)
	}
	for _, f := range r.Faults {
		parts = append(parts, f.forLogs())
	}
	return strings.Join(parts, ": ")
}

// forLogs names the field, unless the caller made the name up: then it is a value like any other.
func (f Fault) forLogs() string {
	if f.Code == "unknown_field" || f.Code == "unknown_parameter" {
		return f.Code
	}
	return f.Field
}

// Unwrap gives the reason, for errors.Is.
func (r *Refusal) Unwrap() error { return r.Err }

// Refuse makes a refusal by a rule. The values come as pairs of name and value.
func Refuse(err error, rule string, pairs ...string) *Refusal {
	r := &Refusal{Err: err, Rule: rule}
	for i := 0; i+1 < len(pairs); i += 2 {
		if r.Values == nil {
			r.Values = make(map[string]string, len(pairs)/2)
		}
		r.Values[pairs[i]] = pairs[i+1]
	}
	return r
}

// RefuseField makes a refusal that points at one field of the body.
func RefuseField(err error, rule, field, code string, pairs ...string) *Refusal {
	r := Refuse(err, rule, pairs...)
	r.Faults = []Fault{{Field: field, Code: code, Rule: rule}}
	return r
}
