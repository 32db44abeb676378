package api_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// orderBody is testdata/world/group.json or residential.json with the world's account ids in it, and the parts that changes
// names put in their place.
func (w *world) orderBody(lot string, changes []byte, known func(string) string) (string, error) {
	file := map[string]string{"group": "group.json", "residential": "residential.json"}[lot]
	text, err := os.ReadFile("testdata/world/" + file)
	if err != nil {
		return "", fmt.Errorf("no such lot as %q: %w", lot, err)
	}
	body := map[string]json.RawMessage{}
	for _, part := range [][]byte{text, changes} {
		if len(part) == 0 {
			continue
		}
		if err := json.Unmarshal([]byte(os.Expand(string(part), known)), &body); err != nil {
			return "", err
		}
	}
	whole, err := json.Marshal(body)
	return string(whole), err
}

// known gives what a story's variables stand for before it has kept any: people by their upper-case names, offers, the
// agreement.
func (w *world) known(variable string) string {
	name := strings.ToLower(strings.ReplaceAll(variable, "_", "-"))
	if account, ok := w.people[name]; ok {
		return account.ID
	}
	if offer, ok := w.offers[strings.ReplaceAll(name, "-", " ")]; ok {
		return offer.ID
	}
	if variable == "AGREEMENT" {
		return w.agreement.ID
	}
	return ""
}

// prepared is a case that a test has brought to a state by use cases, quicker than over HTTP.
type prepared struct {
	w *world
	// family and coordinator are the names of those who act.
	family, coordinator string
	order               *orders.Order
}

// publish drafts and publishes a case of the district for one family.
func (w *world) publish(t testing.TB, lot, family string) *prepared {
	t.Helper()
	p := w.draft(t, lot, family)
	p.advance(t, orders.Published)
	return p
}

func (w *world) draft(t testing.TB, lot, family string) *prepared {
	t.Helper()
	body, err := w.orderBody(lot, fmt.Appendf(nil,
		`{"representatives":[{"account_id":%q,"ground":"parent","valid_from":"2015-06-14","valid_to":null,"basis_reference":""}]}`,
		w.people[family].ID), w.known)
	must(t, err)
	got := w.visit(t, http.StatusCreated, ask{Who: "caseworker", Method: http.MethodPost, Path: "/v1/orders", Body: body})
	p := &prepared{w: w, family: family, coordinator: "solbakken"}
	view, err := w.market.ReadOrder(context.Background(), w.actor("caseworker"), got.text("id"))
	must(t, err)
	p.order = view.Order
	return p
}

// find takes up a case that is there already.
func (w *world) find(t testing.TB, id, family, coordinator string) *prepared {
	t.Helper()
	view, err := w.market.ReadOrder(context.Background(), w.actor("caseworker"), id)
	must(t, err)
	return &prepared{w: w, family: family, coordinator: coordinator, order: view.Order}
}

// road is the states of a case without detours.
func road() []orders.State {
	return []orders.State{
		orders.Draft, orders.Published, orders.Chosen, orders.Suitable, orders.Agreed, orders.StartConfirmed, orders.Started,
	}
}

// advance takes the case along the road without detours to a state, each step by the party whose step it is.
func (p *prepared) advance(t testing.TB, to orders.State) {
	t.Helper()
	road := road()
	from, until := slices.Index(road, p.order.State), slices.Index(road, to)
	if from < 0 || until < 0 {
		t.Fatalf("no road from %s to %s", p.order.State, to)
	}
	for _, state := range road[from+1 : max(from+1, until+1)] {
		must(t, p.step(state))
		if p.order.State != state {
			t.Fatalf("the case is %s, want %s", p.order.State, state)
		}
	}
}

func (p *prepared) step(to orders.State) error {
	m, today := p.w.market, calendar.On(p.w.clock.Now())
	switch to { //nolint:exhaustive // the others are not on the road
	case orders.Published:
		return p.as("caseworker", m.PublishOrder)
	case orders.Chosen:
		return p.choose(p.coordinator + " " + p.lotWord())
	case orders.Suitable:
		return p.concludeSuitable()
	case orders.Agreed:
		return p.signBoth()
	case orders.StartConfirmed:
		return p.as(p.coordinator, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return m.ConfirmStart(ctx, by, ch, orders.StartDate{On: nextFriday(today), AgreedWithFamily: today})
		})
	default:
		return p.as(p.coordinator, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
			return m.ReportStart(ctx, by, ch, today)
		})
	}
}

func (p *prepared) lotWord() string {
	if p.order.Volume.WithNights() {
		return "home"
	}
	return "group"
}

// childHeard is a child's view that is enough at every age (R19).
func childHeard() orders.ChildView {
	return orders.ChildView{View: "given", Text: "Vil gjerne dit.", WeightNote: "Lagt til grunn."}
}

func (p *prepared) choose(offer string) error {
	return p.as(p.family, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.ChooseProvider(ctx, by, ch, orders.Choice{OfferID: p.w.offers[offer].ID, ChildView: childHeard()})
	})
}

func (p *prepared) answer(a orders.Answer) error {
	return p.as(p.coordinator, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.AnswerAssignment(ctx, by, ch, a)
	})
}

func (p *prepared) concludeSuitable() error {
	if err := p.answer(orders.Answer{Kind: orders.Accept}); err != nil {
		return err
	}
	return p.as("caseworker", func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		return p.w.market.Conclude(ctx, by, ch, orders.Conclusion{Suitable: true})
	})
}

func (p *prepared) signBoth() error {
	for _, who := range []string{"caseworker", p.coordinator} {
		if p.order.Round.SignedBy(orders.District) && who == "caseworker" {
			continue
		}
		if err := p.sign(who); err != nil {
			return err
		}
	}
	return nil
}

func (p *prepared) sign(who string) error {
	return p.as(who, func(ctx context.Context, by identity.Actor, ch market.Change) (market.View, error) {
		text, _, err := p.w.market.ReadCallOff(ctx, by, ch.ID)
		if err != nil {
			return market.View{}, err
		}
		return p.w.market.SignCallOff(ctx, by, ch, text.Version())
	})
}

// as lets a person change the case at its present version.
func (p *prepared) as(who string, do func(context.Context, identity.Actor, market.Change) (market.View, error)) error {
	id := p.order.ID
	if who == p.coordinator {
		id = p.order.Round.ID
	}
	view, err := do(context.Background(), p.w.actor(who), market.Change{ID: id, Version: &p.order.Version})
	if err != nil {
		return fmt.Errorf("%s at %s: %w", who, p.order.State, err)
	}
	p.order = view.Order
	return nil
}

func nextFriday(d calendar.Date) calendar.Date {
	for d.Weekday() != 5 {
		d = d.AddDays(1)
	}
	return d
}

// held counts the places of an offer that are held, by the two records that must agree: the offer's own count
// and the holds; -1 when they do not.
func (w *world) held(t testing.TB, offerID string) int {
	t.Helper()
	counts := w.rows(t, "SELECT held, places - filled_elsewhere, (SELECT count(*) FROM holds h WHERE h.offer_id = o.id AND h.state = 'held') "+
		"FROM offers o WHERE id = '"+offerID+"'")
	held, most, holds := number(t, counts[0][0]), number(t, counts[0][1]), number(t, counts[0][2])
	if held != holds || held > most {
		t.Errorf("the offer counts %d held of %d places, its holds are %d", held, most, holds)
		return -1
	}
	return held
}

func number(t testing.TB, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	must(t, err)
	return n
}

// rows asks the world's database itself, for what no party is shown: the outbox, the count of held places.
func (w *world) rows(t testing.TB, query string) [][]string {
	t.Helper()
	found, err := w.inspect(t).QueryContext(context.Background(), query)
	must(t, err)
	defer func() { must(t, found.Close()) }()
	columns, err := found.Columns()
	must(t, err)
	var all [][]string
	for found.Next() {
		row, into := make([]string, len(columns)), make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		must(t, found.Scan(into...))
		all = append(all, row)
	}
	must(t, found.Err())
	return all
}

// inspect is a pool of its own on the database, opened when it is first needed.
func (w *world) inspect(t testing.TB) *sql.DB {
	t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.pool != nil {
		return w.pool
	}
	driver := "sqlite"
	if strings.HasPrefix(w.address, "postgres") {
		driver = "pgx"
	}
	pool, err := sql.Open(driver, w.address)
	must(t, err)
	w.pool = pool
	return pool
}
