package api_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// relation is how a caller of the matrix stands to the thing that the id names.
type relation string

const (
	own     relation = "own"
	foreign relation = "foreign"
	missing relation = "missing"
	ended   relation = "ended"
)

// callers are the people of the matrix: one of every role that can sign in, nobody, and the auditor of another municipality.
func callers() []string {
	return []string{nobody, "caseworker", "manager", "mother", "solbakken", "solbakken-manager", "owner", "auditor", elsewhere}
}

const elsewhere = "other-auditor"

// matrix is a world with a case of one's own in every state, and a foreign one full of words that nobody else may read.
type matrix struct {
	t      *testing.T
	w      *world
	asking string
	made   int
	mine   map[orders.State]*prepared

	otherAgreement             string
	foreignOrder, foreignRound string
	foreignReport              string
	endedOrder, endedRound     string
	fields                     fieldSets
}

func (m *matrix) next() int { m.made++; return m.made }

// TestMatrix walks every role through every route, own, foreign, missing and ended, and compares the status with what the
// table of package policy says, the fields of every answer with a golden file, and looks for foreign words.
func TestMatrix(t *testing.T) {
	t.Parallel()
	eachWorld(t, func(t *testing.T, w *world) {
		m := newMatrix(t, w)
		for _, route := range api.RouteLines() {
			known, ok := calls()[route.Operation]
			if !ok {
				t.Errorf("the matrix has no line for %s", route.Operation)
				continue
			}
			for _, who := range callers() {
				m.asking = who
				if !known.unasked {
					m.walk(t, route, known)
				} else if m.expected(route, known, missing, "") != http.StatusNotFound && !route.Public {
					m.check(t, route, known, missing, "", nil) // who may not; what it does has tests of its own
				}
			}
		}
		m.fields.compare(t)
	})
}

func (m *matrix) walk(t *testing.T, route api.RouteLine, c call) {
	t.Helper()
	if c.kind == noThing || c.kind == themselves {
		m.check(t, route, c, own, "", nil)
		return
	}
	if c.kind == anOrder || c.kind == aRound {
		for _, state := range orders.States() {
			m.walkState(t, route, c, state)
		}
		m.check(t, route, c, ended, "", nil)
	} else {
		m.check(t, route, c, own, "", nil)
	}
	m.sameAsMissing(t, route, c)
}

// walkState asks about the caller's own case in one state. An action that will be done gets a case of its own.
func (m *matrix) walkState(t *testing.T, route api.RouteLine, c call, state orders.State) {
	t.Helper()
	p := m.mine[state]
	if c.kind == aRound && p.order.Round == nil {
		return
	}
	if route.Method != http.MethodGet && m.expected(route, c, own, state) < http.StatusBadRequest {
		p = m.caseIn(t, state)
		if c.ready != nil {
			c.ready(t, p)
		}
	}
	m.check(t, route, c, own, state, p)
}

// expected computes the status from the table of package policy.
func (m *matrix) expected(route api.RouteLine, c call, to relation, state orders.State) int {
	done := max(c.status, http.StatusOK)
	if route.Public {
		if c.kind != noThing && to != own {
			return http.StatusNotFound
		}
		return done
	}
	if m.asking == nobody {
		return http.StatusUnauthorized
	}
	role := m.w.people[m.asking].Role
	needs, may := policy.RelationFor(route.Action, role)
	allowed := policy.States(route.Action)
	switch {
	case !may:
		return http.StatusForbidden
	case to == ended && role == identity.Family:
		return http.StatusForbidden
	case needs == policy.WithoutPersons && (to == missing || m.asking == elsewhere):
		return http.StatusNotFound
	case needs == policy.WithoutPersons && to != own, to == ended && role.Is(identity.Caseworker):
		return done // the whole municipality is an auditor's, and a district keeps its case
	case to != own:
		return http.StatusNotFound
	case role == identity.Family && state == orders.Draft:
		return http.StatusNotFound // not opened to it yet
	case c.there != nil && !slices.Contains(c.there, state):
		return http.StatusNotFound
	case allowed != nil && state != "" && !slices.Contains(allowed, state):
		return http.StatusConflict
	}
	return done
}

func (m *matrix) check(t *testing.T, route api.RouteLine, c call, to relation, state orders.State, p *prepared) said {
	t.Helper()
	want := m.expected(route, c, to, state)
	if to == ended && want < http.StatusBadRequest {
		return said{} // nothing has ended for this caller
	}
	got := m.ask(t, route, c, to, p)
	if got.Status != want {
		t.Errorf("%s as %q, %s %s: %d, want %d: %s", route.Operation, m.asking, to, state, got.Status, want, got.Body)
	}
	repeated := route.Public && c.kind == noThing && m.asking != nobody
	if got.Status < http.StatusMultipleChoices && !repeated {
		m.fields.add(t, fmt.Sprintf("%s as %s", route.Operation, m.named()), string(state), got.Body)
	}
	return got
}

func (m *matrix) named() string {
	if m.asking == nobody {
		return "nobody"
	}
	return string(m.w.people[m.asking].Role)
}

// ask sends the request and looks for foreign words in the answer, and for the person's name where it is not open.
func (m *matrix) ask(t *testing.T, route api.RouteLine, c call, to relation, p *prepared) said {
	t.Helper()
	got := m.w.hear(t, m.request(t, route, c, to, p))
	if bytes.Contains(got.Body, []byte(canary)) {
		t.Errorf("%s as %q, %s: foreign words: %s", route.Operation, m.asking, to, got.Body)
	}
	closed := p != nil && slices.Contains([]orders.State{orders.Chosen, orders.Suitable}, p.order.State)
	if c.kind == aRound && closed && bytes.Contains(got.Body, []byte("Emma Berg")) && got.text("agreement_date") == "null" {
		t.Errorf("%s as %q in %s tells who the person is: %s", route.Operation, m.asking, p.order.State, got.Body)
	}
	return got
}

func (m *matrix) request(t *testing.T, route api.RouteLine, c call, to relation, p *prepared) ask {
	t.Helper()
	id, version := m.thing(t, c.kind, to, p)
	body := c.body
	if c.bodyFor != nil {
		body = c.bodyFor(m, p)
	}
	path := strings.NewReplacer(":id", id, ":visit", "1").Replace(route.Path)
	if c.plan && to == own {
		version = m.planVersion(t, p)
	}
	if c.report != "" {
		report := m.report(t, c.report, to, p)
		path, version = strings.Replace(path, ":report_id", report.ID, 1), report.Version
	}
	if route.Method == http.MethodGet {
		version = 0
	}
	return ask{Who: m.asking, Method: route.Method, Path: path + c.query, Version: version, Body: body}
}

// thing gives the id and the version of what the request is about.
func (m *matrix) thing(t *testing.T, k kind, to relation, p *prepared) (string, int64) {
	t.Helper()
	switch {
	case k == noThing:
		return "", 0
	case k == themselves && m.asking == nobody:
		return "", 1
	case k == themselves:
		account, err := m.w.db.Account(context.Background(), m.w.people[m.asking].ID)
		must(t, err)
		return "", account.Version
	case to == missing:
		return uuid.NewString(), 1
	case to == ended && k == anOrder:
		return m.endedOrder, 1
	case to == ended:
		return m.endedRound, 1
	case k == anOrder && to == foreign:
		return m.foreignOrder, 1
	case k == anOrder:
		return p.order.ID, p.order.Version
	case k == aRound && to == foreign:
		return m.foreignRound, 1
	case k == aRound:
		return p.order.Round.ID, p.order.Version
	}
	return m.registered(t, k, to)
}

// registered gives what does not belong to a case: the caller's own, or another's.
func (m *matrix) registered(t *testing.T, k kind, to relation) (string, int64) {
	t.Helper()
	ctx := context.Background()
	switch k { //nolint:exhaustive // the kinds of cases are known already
	case anOffer:
		name := map[relation]string{own: "solbakken group", foreign: "havna group"}[to]
		offer, err := m.w.db.Offer(ctx, m.w.offers[name].ID)
		must(t, err)
		return offer.ID, offer.Version
	case aProvider:
		return m.w.offers["solbakken group"].ProviderID, 0
	case anAgreement:
		id := m.w.agreement.ID
		if to == foreign {
			id = m.foreignAgreement(t)
		}
		agreement, err := m.w.db.Agreement(ctx, id)
		must(t, err)
		return agreement.ID, agreement.Version
	default:
		colleague := map[string]string{"manager": "colleague", "solbakken-manager": "solbakken", "owner": "auditor"}[m.asking]
		if to == foreign || colleague == "" {
			colleague = "other-caseworker"
		}
		account, err := m.w.db.Account(ctx, m.w.people[colleague].ID)
		must(t, err)
		return account.ID, account.Version
	}
}

// sameAsMissing holds that what is another's looks like what does not exist: status, headers and body, but the request's id.
func (m *matrix) sameAsMissing(t *testing.T, route api.RouteLine, c call) {
	t.Helper()
	none := m.check(t, route, c, missing, "", nil)
	if route.Public {
		return // the register is everybody's
	}
	theirs := m.check(t, route, c, foreign, "", nil)
	if m.expected(route, c, foreign, "") == http.StatusNotFound && anonymous(none) != anonymous(theirs) {
		t.Errorf("%s as %q tells foreign from missing:\n%s\n%s", route.Operation, m.asking, anonymous(none), anonymous(theirs))
	}
}

// anonymous is an answer without the id of its request.
func anonymous(s said) string {
	header := s.Header.Clone()
	id := header.Get("X-Request-Id")
	header.Del("X-Request-Id")
	return fmt.Sprint(s.Status, header, strings.ReplaceAll(string(s.Body), id, "(request)"))
}

func newMatrix(t *testing.T, w *world) *matrix {
	t.Helper()
	m := &matrix{t: t, w: w, mine: map[orders.State]*prepared{}, fields: fieldSets{}}
	m.roomy(t)
	w.hire(t, elsewhere, "Annen Revisor", identity.Auditor, "4601")
	for _, state := range orders.States() {
		m.mine[state] = m.caseIn(t, state)
	}
	m.goneBy(t)
	m.travel(t)
	return m
}

// roomy gives the offers more places than the matrix has cases.
func (m *matrix) roomy(t *testing.T) {
	t.Helper()
	for _, offer := range []string{"solbakken", "havna"} {
		id := m.w.offers[offer+" group"].ID
		known, err := m.w.db.Offer(context.Background(), id)
		must(t, err)
		_, err = m.w.market.SetCapacity(context.Background(), m.w.actor(offer), market.Change{ID: id, Version: &known.Version},
			market.Capacity{Places: new(500), FilledElsewhere: new(0)})
		must(t, err)
	}
}

// caseIn makes a case of the mother's in a state.
func (m *matrix) caseIn(t *testing.T, state orders.State) *prepared {
	t.Helper()
	p := m.w.draft(t, "group", "mother")
	last := calendar.MustParse("2026-12-31")
	switch state {
	case orders.Draft, orders.Published, orders.Chosen, orders.Suitable, orders.Agreed, orders.StartConfirmed, orders.Started:
		p.advance(t, state)
	case orders.Ended:
		p.advance(t, orders.Started)
		must(t, p.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return m.w.market.EndOrder(ctx, by, ch, "Ferdig.", last)
		}))
	case orders.Withdrawn:
		p.advance(t, orders.Published)
		must(t, p.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return m.w.market.WithdrawOrder(ctx, by, ch, "Trukket.")
		}))
	}
	return p
}
