package market

import (
	"context"
	"io"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
)

// Market carries out the use cases. It is safe for use by many requests at once.
type Market struct {
	store    Store
	now      calendar.Clock
	ids      *idMaker
	random   io.Reader
	settings orders.Settings
	keys     *identity.Keys
	tokens   *identity.Tokens
	cost     identity.Cost
	hashings hashings
}

// Config is what the use cases stand on. Every field is required but Settings.
type Config struct {
	Store Store
	// Clock is the only source of now: no use case reads the machine's.
	Clock calendar.Clock
	// Random makes ids, aliases and tokens; crypto/rand.Reader in earnest.
	Random io.Reader
	Keys   *identity.Keys
	Tokens *identity.Tokens
	// Cost is how hard passwords are to guess from their hashes.
	Cost identity.Cost
	// Settings are the municipality's own numbers; zero means the defaults.
	Settings *orders.Settings
}

// New makes a market.
func New(c Config) *Market {
	settings := orders.DefaultSettings()
	if c.Settings != nil {
		settings = *c.Settings
	}
	return &Market{
		store: c.Store, now: c.Clock, random: c.Random, ids: newIDMaker(c.Clock, c.Random),
		settings: settings, keys: c.Keys, tokens: c.Tokens, cost: c.Cost, hashings: newHashings(),
	}
}

// Change is what a caller wants changed. It carries the faults of the request with it, so that a use case can refuse in
// the right order: who has no relation to a case is told "not found" whatever the body looks like.
type Change struct {
	// ID is the order's, or for a provider the assignment's.
	ID string
	// Version is what the caller has read (If-Match); nil when it did not say.
	Version *int64
	// Shape is what is wrong with the body, nil when nothing is.
	Shape error
}

// View is a case as one caller may see it now, with what that caller may do next.
type View struct {
	Order     *orders.Order
	Actions   []policy.Action
	WaitingOn []orders.Side
	DueOn     calendar.Date
	// Today is the date the view was made for: ages and bands are never stored (R53).
	Today calendar.Date
}

func (m *Market) today() calendar.Date { return calendar.On(m.now()) }

// actorOf gives the caller as the case file knows it.
func actorOf(by identity.Actor) orders.Actor {
	return orders.Actor{AccountID: by.AccountID, PartyID: by.PartyID, Side: policy.SideOf(by.Role), Level: by.Level}
}

// orderFor loads a case for change and allows it, in the order of design.md section 4.
func (m *Market) orderFor(ctx context.Context, tx Tx, by identity.Actor, action policy.Action, ch Change) (*orders.Order, error) {
	load := tx.OrderForChange
	if policy.SideOf(by.Role) == orders.Provider {
		load = tx.AssignmentForChange
	}
	o, err := load(ctx, by, ch.ID)
	if err != nil {
		return nil, err
	}
	if err := m.allow(o, by); err != nil {
		return nil, err
	}
	if ch.Shape != nil {
		return nil, ch.Shape
	}
	if err := readVersion(ch, o.Version); err != nil {
		return nil, err
	}
	return o, inState(o, action)
}

// allow checks the relation that the database cannot: whether a representative's authority holds today (R18, R53), and
// that a family sees nothing of a case before it is published.
func (m *Market) allow(o *orders.Order, by identity.Actor) error {
	if policy.SideOf(by.Role) != orders.Family {
		return nil
	}
	switch relation := o.FamilyRelation(by.AccountID, m.today()); {
	case relation == orders.NoRelation || o.PublishedOn.IsZero():
		return orders.ErrNotFound
	case relation == orders.EndedRelation:
		return orders.Refuse(orders.ErrAuthorityEnded, "R18")
	}
	return nil
}

func readVersion(ch Change, present int64) error {
	switch {
	case ch.Version == nil:
		return orders.ErrVersionRequired
	case *ch.Version != present:
		return orders.ErrVersionConflict
	}
	return nil
}

// inState refuses an action that the state does not allow. A round that runs out is in the state it had, and over.
func inState(o *orders.Order, action policy.Action) error {
	state := o.State
	if o.Round != nil && o.Round.Status != orders.RoundLive {
		state = o.Round.LastState
	} else if states := policy.States(action); states == nil || slices.Contains(states, o.State) {
		return nil
	}
	return orders.Refuse(orders.ErrInvalidState, "R31", "state", string(state), "event", string(action))
}

// change is the road of every change of a case: load, allow, decide, save.
func (m *Market) change(ctx context.Context, by identity.Actor, action policy.Action, ch Change,
	decide func(ctx context.Context, tx Tx, o *orders.Order) error,
) (View, error) {
	var o *orders.Order
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if o, err = m.orderFor(ctx, tx, by, action, ch); err != nil {
			return err
		}
		read := o.Version
		if err := decide(ctx, tx, o); err != nil {
			return err
		}
		return m.save(ctx, tx, o, read)
	})
	if err != nil {
		return View{}, err
	}
	return m.view(o, by), nil
}

// view makes what a caller sees of a case.
func (m *Market) view(o *orders.Order, by identity.Actor) View {
	today, actor := m.today(), actorOf(by)
	v := View{Order: o, Actions: []policy.Action{}, Today: today}
	if over(o) {
		return v
	}
	v.WaitingOn, v.DueOn = o.WaitingOn(), o.DueOn(m.settings, today)
	v.Actions = m.personal(o, by, policy.Possible(o, by.Role, func(e orders.EventType) bool { return o.Possible(e, actor, today) }))
	return v
}

// over tells whether the case is read through a round that is no longer live: nothing more is owed there.
func over(o *orders.Order) bool { return o.Round != nil && o.Round.Status != orders.RoundLive }
