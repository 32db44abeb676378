package api_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

const onePlan = `{"text":"Vi blir kjent.","visits":[{"date":"2026-11-02","purpose":"Visning"}]}`

// onPlan lets the provider plan one visit, today.
func onPlan(t *testing.T, p *prepared) {
	t.Helper()
	_, err := p.w.market.PlanPreCare(t.Context(), p.w.actor(p.coordinator), market.Change{ID: p.order.Round.ID, Version: new(int64)},
		"Vi blir kjent.", []orders.PlannedVisit{{On: calendar.On(p.w.clock.Now()), Purpose: "Visning"}})
	must(t, err)
}

// planVersion is the version of a case's plan, unmade when it has none.
func (m *matrix) planVersion(t *testing.T, p *prepared) int64 {
	t.Helper()
	plan, err := m.w.db.Plan(context.Background(), p.order.ID, "")
	if errors.Is(err, orders.ErrNotFound) {
		return unmade
	}
	must(t, err)
	return plan.Version
}

// report is a report of the case in a status, made when there is none; where there can be none, an id that nobody has.
func (m *matrix) report(t *testing.T, status orders.ReportStatus, to relation, p *prepared) *orders.Report {
	t.Helper()
	switch {
	case to == foreign:
		return &orders.Report{ID: m.foreignReport, Version: 1}
	case p == nil || p.order.Round == nil || p.order.Round.StartedOn.IsZero():
		return &orders.Report{ID: uuid.NewString(), Version: 1}
	}
	ctx, by := context.Background(), m.w.actor(p.coordinator)
	change := market.Change{ID: p.order.Round.ID}
	list, err := m.w.market.ListReports(ctx, by, change.ID, market.Page{Limit: 1}, nil)
	must(t, err)
	if len(list.Items) == 0 {
		made, err := m.w.market.OpenReport(ctx, by, change, orders.MonthOf(p.order.Round.StartedOn))
		must(t, err)
		list.Items = append(list.Items, made)
	}
	report := list.Items[0].Report
	if status == orders.ReportIsSubmitted && report.Status == orders.ReportDraft {
		change.Version = &report.Version
		sent, err := m.w.market.SubmitReport(ctx, by, change, report.ID)
		must(t, err)
		report = sent.Report
	}
	return report
}

// travelBeside takes the foreign case on: a plan with an answer and a visit, a start, and a report that was returned.
func (m *matrix) travelBeside(t *testing.T) {
	t.Helper()
	order, round := "/v1/orders/"+m.foreignOrder, "/v1/assignments/"+m.foreignRound
	plan := m.w.visit(t, http.StatusOK, ask{
		Who: "havna", Method: http.MethodPut, Path: round + "/pre-care-plan", Version: unmade,
		Body: fmt.Sprintf(`{"text":"%[1]s","visits":[{"date":"2026-11-02","purpose":"%[1]s"},{"date":"2026-11-03","purpose":"%[1]s"}]}`, canary),
	})
	m.w.visit(t, http.StatusOK, ask{
		Who: "stranger", Method: http.MethodPost, Path: order + "/pre-care-plan/answer", Version: plan.version(),
		Body: `{"answer":"other_date","visit":2,"date":"2026-11-04","text":"KANARIFUGL"}`,
	})
	m.w.visit(t, http.StatusOK, ask{
		Who: "havna", Method: http.MethodPost, Path: round + "/pre-care-plan/visits/1/held", Version: plan.version() + 1,
		Body: `{"held":false,"reason":"practical","text":"KANARIFUGL"}`,
	})
	m.step(t, "havna", http.MethodPost, "/start", `{"started_on":"2026-11-02"}`)
	report := m.w.visit(t, http.StatusCreated, ask{Who: "havna", Method: http.MethodPost, Path: round + "/reports", Body: `{"period":"2026-11"}`})
	m.foreignReport = report.text("id")
	at := "/reports/" + m.foreignReport
	for i, a := range []ask{
		{Who: "havna", Method: http.MethodPatch, Path: round + at, Body: `{"goals":"KANARIFUGL","deviations":"KANARIFUGL"}`},
		{Who: "havna", Method: http.MethodPost, Path: round + at + "/submit"},
		{Who: "other-caseworker", Method: http.MethodPost, Path: order + at + "/return", Body: `{"comment":"KANARIFUGL"}`},
	} {
		a.Version = int64(i + 1)
		m.w.visit(t, http.StatusOK, a)
	}
}

// TestAReportIsFoundInItsOwnCaseOnly asks for another case's report under a case of one's own.
func TestAReportIsFoundInItsOwnCaseOnly(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		m.travel(t)
		p := m.caseIn(t, orders.Started)
		mine := m.report(t, orders.ReportIsSubmitted, own, p)
		other := m.caseIn(t, orders.Started)
		order, round := "/v1/orders/"+p.order.ID+"/reports/", "/v1/assignments/"+p.order.Round.ID+"/reports/"
		for _, id := range []string{m.foreignReport, m.report(t, orders.ReportIsSubmitted, own, other).ID, uuid.NewString(), "1"} {
			for _, a := range []ask{
				{Who: "caseworker", Method: http.MethodGet, Path: order + id},
				{Who: "mother", Method: http.MethodGet, Path: order + id},
				{Who: "solbakken", Method: http.MethodGet, Path: round + id},
				{Who: "solbakken", Method: http.MethodPatch, Path: round + id, Version: 1, Body: `{"goals":"x"}`},
				{Who: "solbakken", Method: http.MethodPost, Path: round + id + "/submit", Version: 1},
				{Who: "caseworker", Method: http.MethodPost, Path: order + id + "/acknowledge", Version: 1},
				{Who: "caseworker", Method: http.MethodPost, Path: order + id + "/return", Version: 1, Body: `{"comment":"x"}`},
			} {
				got := w.visit(t, http.StatusNotFound, a)
				if strings.Contains(string(got.Body), canary) {
					t.Errorf("%s: foreign words: %s", a.Path, got.Body)
				}
			}
		}
		w.visit(t, http.StatusOK, ask{Who: "caseworker", Method: http.MethodGet, Path: order + mine.ID})
	})
}

// TestAReportOutlivesTheAssignment holds that a provider whose access has ended still reads its reports, and nothing more; and one
// whose round never began does not.
func TestAReportOutlivesTheAssignment(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := &matrix{t: t, w: w}
		m.roomy(t)
		started, never := m.caseIn(t, orders.Started), m.caseIn(t, orders.Agreed)
		for _, p := range []*prepared{started, never} {
			must(t, p.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
				return w.market.ReopenOrder(ctx, by, ch, "Familien vil velge på nytt.", calendar.On(w.clock.Now()))
			}))
		}
		rounds := []string{started.order.Closed[0].ID, never.order.Closed[0].ID}
		w.clock.Set(w.clock.Now().Add(48 * time.Hour))
		for _, id := range rounds {
			must(t, w.market.ReleaseRunOut(context.Background(), id))
		}
		open := ask{Who: "solbakken", Method: http.MethodPost, Body: `{"period":"2026-11"}`}
		open.Path = "/v1/assignments/" + rounds[0] + "/reports"
		if got := w.visit(t, http.StatusCreated, open); got.text("final") != "true" {
			t.Errorf("the last month's report is not the final one: %s", got.Body)
		}
		w.visit(t, http.StatusNotFound, ask{Who: "solbakken", Method: http.MethodGet, Path: "/v1/assignments/" + rounds[0]})
		w.visit(t, http.StatusNotFound, ask{Who: "solbakken", Method: http.MethodGet, Path: "/v1/assignments/" + rounds[0] + "/pre-care-plan"})
		w.visit(t, http.StatusNotFound, ask{Who: "havna", Method: http.MethodGet, Path: open.Path})
		open.Path = "/v1/assignments/" + rounds[1] + "/reports"
		w.visit(t, http.StatusNotFound, open)
	})
}
