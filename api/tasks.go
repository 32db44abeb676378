package api

import (
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// WorklistTask is something owed beside the life of a case: a pre-care plan, an answer to the family's wish, a report. id and
// reference are the order's, for a provider the assignment's.
type WorklistTask struct {
	Kind string `json:"kind" validate:"required" enums:"pre_care_plan,pre_care_wish,report_due,report_returned,report_submitted"`
	// ID is the order's, under /v1/orders; for a provider the assignment's, under /v1/assignments. Plan and reports lie below it.
	ID string `json:"id" validate:"required" format:"uuid"`
	// Reference is the order's number, for a provider the assignment's.
	Reference string `json:"reference" validate:"required"`
	// RecipientName is the person's, CaseworkerName that of who keeps the case in the district. Both are null for a provider,
	// which learns who it is about from the assignment, step by step.
	RecipientName  *string `json:"recipient_name" validate:"required" extensions:"x-nullable"`
	CaseworkerName *string `json:"caseworker_name" validate:"required" extensions:"x-nullable"`
	// Period is the month of a report, null for a plan.
	Period *string       `json:"period" validate:"required" extensions:"x-nullable" example:"2027-01"`
	DueOn  calendar.Date `json:"due_on" validate:"required" format:"date"`
} //	@name	WorklistTask

func tasksOf(list []market.Task, by identity.Actor) []WorklistTask {
	shown := make([]WorklistTask, 0, len(list))
	for _, k := range list {
		task := WorklistTask{
			Kind: string(k.Kind), ID: k.OrderID, Reference: k.Reference, Period: orNull(k.Period.String()), DueOn: k.DueOn,
			RecipientName: orNull(k.RecipientName), CaseworkerName: orNull(k.CaseworkerName),
		}
		if policy.SideOf(by.Role) == orders.Provider {
			task.ID = k.RoundID
		}
		shown = append(shown, task)
	}
	return shown
}
