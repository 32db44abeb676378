package api_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pusterom/pusterom/api"
	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/internal/store/storetest"
)

// standing is a way a case can stand from which its parties can go on: a state, and what in it decides who can do what.
type standing struct {
	name  string
	state orders.State
	// fits tells whether a case of the state stands so; prepare makes it.
	fits    func(r *orders.Round) bool
	prepare func(p *prepared) error
}

// standings covers every state with an exit; TestEveryActionIsRaced fails when an action of the table is possible in none.
func standings() []standing {
	always := func(*orders.Round) bool { return true }
	asks := func(p *prepared) error {
		return p.answer(orders.Answer{Kind: orders.NeedsInformation, What: "Hva?", ReplyBy: calendar.On(p.w.clock.Now()).AddDays(3)})
	}
	accepts := func(p *prepared) error { return p.answer(orders.Answer{Kind: orders.Accept}) }
	signs := func(p *prepared) error { return p.sign("caseworker") }
	return []standing{
		{"draft", orders.Draft, always, nil},
		{"published", orders.Published, always, nil},
		{"chosen, asked", orders.Chosen, (*orders.Round).AwaitsInformation, asks},
		{"chosen, accepted", orders.Chosen, func(r *orders.Round) bool { return r.Answered(orders.Accept) }, accepts},
		{"suitable", orders.Suitable, func(r *orders.Round) bool { return len(r.Signatures) == 0 }, nil},
		{"suitable, half signed", orders.Suitable, func(r *orders.Round) bool { return r.SignedBy(orders.District) }, signs},
		{"agreed", orders.Agreed, always, nil},
		{"start confirmed", orders.StartConfirmed, always, nil},
		{"started", orders.Started, always, nil},
	}
}

// move is something one party can do to the case now.
type move struct {
	who    string
	action policy.Action
}

// moves reads from the case itself what each party can do: its `actions`, as the table of package policy decides them.
func (p *prepared) moves(t testing.TB) []move {
	t.Helper()
	var list []move
	for _, who := range []string{"caseworker", p.family, p.coordinator} {
		if (who == p.family && p.order.State == orders.Draft) || (who == p.coordinator && p.order.Round == nil) {
			continue
		}
		read := p.w.visit(t, http.StatusOK, ask{Who: who, Method: http.MethodGet, Path: p.path(who)})
		actions, _ := read.at("actions")
		for _, action := range actions.([]any) {
			if m := (move{who, policy.Action(action.(string))}); !beside(m.action) {
				list = append(list, m)
			}
		}
	}
	return list
}

// path is where a party finds the case.
func (p *prepared) path(who string) string {
	if who == p.coordinator {
		return "/v1/assignments/" + p.order.Round.ID
	}
	return "/v1/orders/" + p.order.ID
}

// request is a move as it is asked for: the line of the table of contents with that action, and a body that is allowed.
func (p *prepared) request(t testing.TB, m move) ask {
	t.Helper()
	lines := api.RouteLines()
	i := slices.IndexFunc(lines, func(l api.RouteLine) bool { return l.Action == m.action })
	if i < 0 {
		t.Fatalf("no route has the action %s", m.action)
	}
	id := p.path(m.who)[strings.LastIndex(p.path(m.who), "/")+1:]
	return ask{
		Who: m.who, Method: lines[i].Method, Path: strings.Replace(lines[i].Path, ":id", id, 1),
		Version: p.order.Version, Body: p.body(t, m),
	}
}

// body is one that is allowed for the move as the case stands.
func (p *prepared) body(t testing.TB, m move) string {
	t.Helper()
	body, known := p.bodies(t)[m.action]
	if !known {
		t.Fatalf("no body is known for %s: add it to the table", m.action)
	}
	return body()
}

// bodies is the table of them. An action that is missing here fails the races of every state in which it is possible.
func (p *prepared) bodies(t testing.TB) map[policy.Action]func() string {
	t.Helper()
	today := calendar.On(p.w.clock.Now())
	plain := func(format string, args ...any) func() string {
		return func() string { return fmt.Sprintf(format, args...) }
	}
	signature := func() string {
		text, _, err := p.w.market.ReadCallOff(context.Background(), p.w.actor("caseworker"), p.order.ID)
		must(t, err)
		return fmt.Sprintf(`{"text_version":%q}`, text.Version())
	}
	return map[policy.Action]func() string{
		policy.EditDraft:      plain(`{"case_reference":"2026/1"}`),
		policy.PublishOrder:   plain(""),
		policy.ReviseOrder:    plain(`{"reason":"Skrivefeil.","needs":[]}`),
		policy.WithdrawIt:     plain(`{"reason":"Bortfalt."}`),
		policy.ReopenOrder:    plain(`{"reason":"Ønske.","ends_on":%q}`, today.AddDays(10)),
		policy.EndOrder:       plain(`{"reason":"Ønske.","ends_on":%q}`, today.AddDays(10)),
		policy.HandOver:       plain(`{"caseworker_id":%q,"reason":"Ferie."}`, p.w.people["colleague"].ID),
		policy.Inform:         plain(`{"text":"Kurs holdes.","answer_by":%q}`, today.AddDays(5)),
		policy.Conclude:       p.conclusion,
		policy.SignCallOff:    signature,
		policy.ChooseProvider: plain(wantsIt, p.w.offers["havna group"].ID, false),
		policy.WithdrawChoice: plain(""),

		policy.GiveConsent: plain(`{}`), policy.Object: plain(`{"reason":"Etter samtale."}`), policy.WithdrawObjection: plain(""),
		policy.ResolveObjection: plain(`{"reason":"Etter samtale."}`), policy.RemovePaper: plain(""), policy.ConfirmPaper: plain(""),
		policy.RegisterPaper: func() string {
			return fmt.Sprintf(`{"offer_id":%[1]q,"chooser":%[2]q,"ground":"parent","consented_by":%[3]q,"signed_on":%[4]q,"printed_on":%[4]q,"archive_reference":"A-1",
"child_view":{"view":"given","text":"Ja.","weight_note":"Ja."}}`, p.w.offers["havna group"].ID, p.w.people["mother"].ID, p.second(), today)
		},

		policy.AskLaterStart: func() string {
			return fmt.Sprintf(`{"not_before":%q,"statement":"Vi ønsker det."}`, p.order.Round.LatestStart.AddDays(7))
		},
		policy.AnswerStart:      plain(`{"answer":"not_agreed"}`),
		policy.AnswerAssignment: plain(`{"answer":"accept"}`),
		policy.SignTheirCallOff: signature,
		policy.ConfirmStart:     plain(`{"start_date":%q,"agreed_with_family_on":%q,"reason":"Ny dato."}`, nextFriday(today), today),
		policy.ReportStart:      plain(`{"started_on":%q}`, today),
	}
}

func (p *prepared) conclusion() string {
	if p.order.Round.Answered(orders.Accept) {
		return `{"conclusion":"suitable"}`
	}
	return `{"conclusion":"not_suitable","reason":"safety","text":"Ikke forsvarlig."}`
}

// TestEveryPairOfMoves holds T2: of any two things that the parties can do to a case now, or of one thing done twice, asked
// for at the same instant by people who have read the same version, exactly one happens and leaves exactly one event.
func TestEveryPairOfMoves(t *testing.T) {
	t.Parallel()
	for _, engine := range storetest.Engines(t) {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			for _, s := range standings() {
				t.Run(s.name, func(t *testing.T) {
					t.Parallel()
					for range trials(1, 10) {
						racePairs(t, newWorld(t, engine), s, 20)
					}
				})
			}
			for _, s := range standingsOfAuthority() {
				t.Run(s.name, func(t *testing.T) {
					t.Parallel()
					racePairs(t, newWorld(t, engine), s, trials(2, 20))
				})
			}
		})
	}
}

// racePairs races every pair of one standing, so many times each, in a world of its own.
func racePairs(t *testing.T, w *world, s standing, times int) {
	t.Helper()
	w.setPlaces(t, "solbakken", "solbakken group", 1000)
	w.setPlaces(t, "havna", "havna group", 1000)
	// Friday, so that a start can be reported on the day it is confirmed for.
	w.clock.Set(w.clock.Now().Add(4 * 24 * time.Hour))
	stock := &stock{w: w, standing: s}
	moves := stock.take(t).moves(t)
	if len(moves) == 0 {
		t.Fatalf("nobody can do anything in %s", s.name)
	}
	for i, first := range moves {
		for _, second := range moves[i:] {
			for trial := range times {
				p := stock.take(t)
				if !p.race(t, first, second) {
					t.Fatalf("%s: %s by %s against %s by %s: wrong in trial %d", s.name,
						first.action, first.who, second.action, second.who, trial)
				}
				stock.giveBack(t, p)
			}
		}
	}
	// Every accepted change has moved the version by one and left one event, and nothing else has. That the list was shown is no
	// change of the case (R21).
	wrong := w.rows(t, `SELECT o.id, o.version, count(e.id) FROM orders o JOIN events e ON e.order_id = o.id
WHERE e.by_side <> 'system' AND e.type <> 'list_shown' GROUP BY o.id, o.version HAVING count(e.id) <> o.version OR o.version <> max(e.version)`)
	for _, row := range wrong {
		t.Errorf("case %s is at version %s and has %s events", row[0], row[1], row[2])
	}
}

// stock prepares cases of one standing. A case that a race has left on the road is used again from there.
type stock struct {
	w *world
	standing
	back []*prepared
}

func (s *stock) take(t testing.TB) *prepared {
	t.Helper()
	p := s.next(t)
	p.advance(t, s.state)
	if !s.fits(p.order.Round) {
		if s.prepare == nil {
			return s.take(t) // it is past the standing, though in its state
		}
		must(t, s.prepare(p))
	}
	return p
}

func (s *stock) next(t testing.TB) *prepared {
	t.Helper()
	if len(s.back) == 0 {
		return s.w.draft(t, "group", "mother")
	}
	p := s.back[len(s.back)-1]
	s.back = s.back[:len(s.back)-1]
	return p
}

// giveBack keeps a case that has not passed the standing and is still with the provider it began with.
func (s *stock) giveBack(t testing.TB, p *prepared) {
	t.Helper()
	p = s.w.find(t, p.order.ID, p.family, p.coordinator)
	before := slices.Index(road(), p.order.State)
	same := p.order.Round == nil || p.order.Round.OfferID == s.w.offers["solbakken group"].ID
	if same && before >= 0 && before <= slices.Index(road(), s.state) {
		s.back = append(s.back, p)
	}
}

// race lets the two moves go at once.
func (p *prepared) race(t testing.TB, first, second move) bool {
	t.Helper()
	pair := []move{first, second}
	got := p.w.together(t, p.request(t, first), p.request(t, second))
	winner := slices.IndexFunc(got, func(s said) bool { return s.Status == http.StatusOK })
	if winner < 0 || got[1-winner].Status == http.StatusOK || got[winner].version() != p.order.Version+1 {
		t.Errorf("answered %d %s\nand %d %s", got[0].Status, got[0].Body, got[1].Status, got[1].Body)
		return false
	}
	lost, loser := got[1-winner], pair[1-winner]
	switch {
	case lost.Status == http.StatusConflict, lost.Status == http.StatusPreconditionFailed:
		return true
	case lost.Status == http.StatusNotFound && loser.who == p.coordinator:
		// A provider that the winner has taken the case from finds nothing any more; then it must stay so.
		gone := p.w.visit(t, http.StatusNotFound, ask{Who: p.coordinator, Method: http.MethodGet, Path: p.path(p.coordinator)})
		return gone.text("code") == "not_found"
	}
	t.Errorf("%s won, and %s was answered %d %s", pair[winner].action, loser.action, lost.Status, lost.Body)
	return false
}

// TestEveryActionIsRaced: an action that changes a case is possible in one of the standings, so that it is raced.
func TestEveryActionIsRaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Engines(t)[0])
	w.clock.Set(w.clock.Now().Add(4 * 24 * time.Hour))
	w.setPlaces(t, "solbakken", "solbakken group", 1000)
	raced := map[policy.Action]bool{policy.DraftOrder: true} // there is nothing to race for before the draft
	for _, s := range append(standings(), standingsOfAuthority()...) {
		for _, m := range (&stock{w: w, standing: s}).take(t).moves(t) {
			raced[m.action] = true
		}
	}
	for _, rule := range policy.Rules() {
		if len(rule.Events) > 0 && !raced[rule.Action] && !beside(rule.Action) {
			t.Errorf("%s is raced nowhere: add a standing in which it is possible", rule.Action)
		}
	}
}
