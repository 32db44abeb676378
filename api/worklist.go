package api

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// Worklist is what waits on the caller, by due date, and how much of it there is.
type Worklist struct {
	Page[EitherCase]
	Counts WorklistCounts `json:"counts" validate:"required"`
	// Tasks are what plans and reports wait on the caller for, the 100 that are due first. They come with the first page only.
	Tasks []WorklistTask `json:"tasks" validate:"required"`
} //	@name	Worklist

// WorklistCounts are the piles of a worklist: past due, due within seven days, later. None is counted beyond capped_at, which
// a reader sees as 99+.
type WorklistCounts struct {
	Overdue  int `json:"overdue" validate:"required"`
	ThisWeek int `json:"this_week" validate:"required"`
	Later    int `json:"later" validate:"required"`
	CappedAt int `json:"capped_at" validate:"required"`
} //	@name	WorklistCounts

// EitherCase is a case as its caller sees it: exactly one is set, and only that one is written.
type EitherCase struct {
	District *Order       `json:"district" extensions:"x-one-of"`
	Family   *FamilyOrder `json:"family" extensions:"x-one-of"`
	Provider *Assignment  `json:"provider" extensions:"x-one-of"`
} //	@name	EitherCase

// MarshalJSON writes the one that is set.
func (e EitherCase) MarshalJSON() ([]byte, error) {
	if e.Provider != nil {
		return json.Marshal(e.Provider)
	}
	return json.Marshal(EitherOrder{e.District, e.Family})
}

func caseOf(v market.View, by identity.Actor) EitherCase {
	if policy.SideOf(by.Role) == orders.Provider {
		assignment := assignmentOf(v)
		return EitherCase{Provider: &assignment}
	}
	either := lineOf(v, by)
	return EitherCase{District: either.District, Family: either.Family}
}

// readWorklist lists what waits on the caller.
//
//	@Summary		What waits on me, by due date
//	@Description	What is overdue comes first. An item is the whole case as the caller sees it; a task names the order it belongs to, for a provider the assignment.
//	@ID				read_worklist
//	@Tags			worklist
//	@Produce		json
//	@Param			mine	query		bool	false	"only the caller's own cases; for a district"
//	@Param			limit	query		int		false	"1–100, else 20"
//	@Param			after	query		string	false	"next of the page before"
//	@Success		200		{object}	Worklist
//	@Router			/v1/worklist [get]
func (s *server) readWorklist(c echo.Context) error {
	mine, page, err := worklistFilter(c)
	if err != nil {
		return err
	}
	list, err := s.Market.ReadWorklist(ctx(c), actor(c), mine, page)
	if err != nil {
		return err
	}
	return write(c, http.StatusOK, Worklist{
		Page: pageOfViews(list.Views, func(v market.View) EitherCase { return caseOf(v, actor(c)) }),
		Counts: WorklistCounts{
			Overdue: list.Counts.Overdue, ThisWeek: list.Counts.ThisWeek, Later: list.Counts.Later, CappedAt: market.CountedAtMost,
		},
		Tasks: tasksOf(list.Tasks, actor(c)),
	})
}

// worklistFilter reads whether only the caller's own cases are asked for, which only a district's people can have.
func worklistFilter(c echo.Context) (bool, market.Page, error) {
	var known []string
	if policy.SideOf(actor(c).Role) == orders.District {
		known = append(known, "mine")
	}
	page, query, err := pageAnd(c, known...)
	mine := query.Get("mine")
	if err == nil && query.Has("mine") && mine != "true" && mine != "false" {
		err = badParameter("mine", "unknown_value")
	}
	return mine == "true", page, err
}
