package store

import (
	"context"
	"errors"

	"gorm.io/gorm"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// caseRow is an order with one of its rounds and what stands around them, as one joined statement reads it.
type caseRow struct {
	order          orderRow
	round          roundRow // zero where the order has none
	hold           orders.HoldState
	heldAt         instant
	offerName      string
	providerName   string
	placeStatus    providers.PlaceStatus
	caseworkerName string
	phone          string
	represented    bool
	ending         orders.RunningOut // zero where no earlier round runs out
}

func (r *caseRow) around() []column {
	return []column{
		col("h.state", &r.hold), col("h.held_at", &r.heldAt), col("f.location_name", &r.offerName),
		col("v.name", &r.providerName), col("p.status", &r.placeStatus), col("c.name", &r.caseworkerName), col("c.phone", &r.phone),
		col("represented", &r.represented),
		col("e.alias", &r.ending.Alias), col("e.ends_on", &r.ending.EndsOn), col("ev.name", &r.ending.ProviderName),
		col("ef.location_name", &r.ending.OfferName),
	}
}

func (r *caseRow) fields() []any {
	list := append(fields(r.order.columns()), outerFields(r.round.columns())...)
	return append(list, outerFields(r.around())...)
}

const (
	aroundColumns = `h.state, h.held_at, f.location_name, v.name, p.status, c.name, c.phone,
EXISTS (SELECT 1 FROM representatives s WHERE s.district_id = o.district_id AND s.order_id = o.id)`
	aroundJoins = `
LEFT JOIN holds h ON h.round_id = r.id AND h.state <> 'released'
LEFT JOIN offers f ON f.id = r.offer_id
LEFT JOIN providers v ON v.id = r.provider_id
LEFT JOIN framework_places p ON p.id = r.place_id
LEFT JOIN accounts c ON c.id = o.caseworker_id
`
	// The round that runs out beside the order's own: after another reopening the latest.
	endingColumns = ", e.alias, e.ends_on, ev.name, ef.location_name"
	endingJoins   = `LEFT JOIN rounds e ON e.district_id = o.district_id AND e.order_id = o.id AND e.number = (
SELECT max(x.number) FROM rounds x WHERE x.district_id = o.district_id AND x.order_id = o.id AND x.status = 'running_out' AND x.ended_by = 'reopened')
LEFT JOIN offers ef ON ef.id = e.offer_id
LEFT JOIN providers ev ON ev.id = e.provider_id
`
	// A provider reads its own round: what runs out beside it may be another's (R55).
	noEnding = ", NULL, NULL, NULL, NULL"
)

// fromOrders reads orders with their live round, or once they have ended with the round that ended with them; fromRounds
// reads rounds with their order. Both end where WHERE begins.
var (
	fromOrders = caseColumns() + endingColumns + " FROM orders o LEFT JOIN rounds r ON r.district_id = o.district_id AND r.order_id = o.id AND r.number = o.rounds AND (r.status = 'live' OR o.state = 'ended')" + aroundJoins + endingJoins
	fromRounds = caseColumns() + noEnding + " FROM rounds r JOIN orders o ON o.district_id = r.district_id AND o.id = r.order_id" + aroundJoins
)

func caseColumns() string {
	row := new(caseRow)
	return "SELECT " + named("o", row.order.columns()) + ", " + named("r", row.round.columns()) + ", " + aroundColumns
}

func (r *caseRow) decode() (*orders.Order, error) {
	o, err := r.order.order()
	if err != nil {
		return nil, err
	}
	o.CaseworkerName, o.CaseworkerPhone, o.ListedDue = r.caseworkerName, r.phone, r.order.DueOn
	o.Represented = r.represented
	if r.ending.Alias != "" {
		o.Ending = copyOf(&r.ending)
	}
	if r.round.ID == "" {
		return o, nil
	}
	if o.Round, err = r.round.round(); err != nil {
		return nil, err
	}
	o.Round.OfferName, o.Round.ProviderName, o.Round.PlaceStatus = r.offerName, r.providerName, r.placeStatus
	o.Round.ListedDue, o.Round.HeldSince = r.round.DueOn, r.heldAt.Time
	if o.Round.Hold = r.hold; r.hold == "" {
		o.Round.Hold = orders.HoldReleased
	}
	return o, nil
}

// cases reads as many cases as the text selects. In a transaction it remembers the rounds as they stand.
func (q queries) cases(ctx context.Context, text string, args ...any) ([]*orders.Order, error) {
	var row caseRow
	var list []*orders.Order
	inside := q.owner.running(ctx)
	err := each(q.on(ctx), row.fields(), func() error {
		o, err := row.decode()
		if err != nil {
			return err
		}
		if inside != nil && o.Round != nil {
			inside.known[o.Round.ID] = row.round
		}
		list = append(list, o)
		return nil
	}, text, args...)
	return list, err
}

// oneCase is cases where there must be one.
func (q queries) oneCase(ctx context.Context, text string, args ...any) (*orders.Order, error) {
	list, err := q.cases(ctx, text, args...)
	if err == nil && len(list) == 0 {
		return nil, orders.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// scope is the predicate on orders o that holds for the cases a caller has a relation to.
type scope struct {
	text string
	args []any
}

// errOutside says that the caller has no cases at all.
var errOutside = errors.New("no cases for this party")

// scopeOf never gives a predicate that an empty id could satisfy.
func scopeOf(by identity.Actor) (scope, error) {
	switch by.Role.Party() {
	case identity.DistrictParty:
		if by.PartyID != "" {
			return scope{"o.district_id = ?", []any{by.PartyID}}, nil
		}
	case identity.FamilyParty:
		if by.AccountID != "" {
			return scope{"o.id IN (SELECT s.order_id FROM representatives s WHERE s.account_id = ?)", []any{by.AccountID}}, nil
		}
	case identity.SystemParty:
		return scope{"1 = 1", nil}, nil
	case identity.ProviderParty, identity.MunicipalityParty:
	}
	return scope{}, errOutside
}

// Order implements [market.Reader] with two statements: the case, and its representatives.
func (q queries) Order(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	within, err := scopeOf(by)
	if err != nil {
		return nil, orders.ErrNotFound
	}
	o, err := q.oneCase(ctx, fromOrders+"WHERE o.id = ? AND "+within.text, append([]any{id}, within.args...)...)
	if err != nil {
		return nil, err
	}
	return o, q.addRepresentatives(ctx, []*orders.Order{o})
}

// Assignment implements [market.Reader] with one statement.
func (q queries) Assignment(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error) {
	if by.Role.Party() != identity.ProviderParty || by.PartyID == "" {
		return nil, orders.ErrNotFound
	}
	return q.oneCase(ctx, fromRounds+"WHERE r.id = ? AND r.provider_id = ? AND r.status <> 'ended'", roundID, by.PartyID)
}

// OrderOfRound implements [market.Tx].
func (q queries) OrderOfRound(ctx context.Context, roundID string) (*orders.Order, error) {
	return q.oneCase(ctx, fromRounds+"WHERE r.id = ?", roundID)
}

// OrderInMunicipality implements [market.Reader].
func (q queries) OrderInMunicipality(ctx context.Context, municipality, orderID string) (*orders.Order, error) {
	if municipality == "" {
		return nil, orders.ErrNotFound
	}
	return q.oneCase(ctx, fromOrders+"WHERE o.id = ? AND substr(o.district_id, 1, ?) = ?",
		orderID, len(municipality), municipality)
}

// OrderForChange implements [market.Tx].
func (t *tx) OrderForChange(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	if by.Role.Party() == identity.FamilyParty {
		return t.familyOrderForChange(ctx, by, id)
	}
	within, err := scopeOf(by)
	if err != nil {
		return nil, orders.ErrNotFound
	}
	if err := t.lockOrder(ctx, "o.id = ? AND "+within.text, append([]any{id}, within.args...)...); err != nil {
		return nil, err
	}
	return t.Order(ctx, by, id)
}

// familyOrderForChange locks the order with the statement that reads who represents. Whoever changed that meanwhile has moved the version, so what was read beside the lock is never acted on.
func (t *tx) familyOrderForChange(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	lock := ""
	if t.forUpdate != "" {
		lock = t.forUpdate + " OF o"
	}
	var all []orders.Representative
	own := false
	err := eachRepresentative(t.on(ctx), func(_ string, r orders.Representative) {
		all, own = append(all, r), own || r.AccountID == by.AccountID
	}, "JOIN orders o ON o.district_id = s.district_id AND o.id = s.order_id WHERE s.order_id = ?", lock, id)
	if err != nil {
		return nil, err
	}
	if !own || by.AccountID == "" {
		return nil, orders.ErrNotFound
	}
	o, err := t.oneCase(ctx, fromOrders+"WHERE o.id = ?", id)
	if err != nil {
		return nil, err
	}
	o.Representatives = all
	return o, nil
}

// AssignmentForChange implements [market.Tx].
func (t *tx) AssignmentForChange(ctx context.Context, by identity.Actor, roundID string) (*orders.Order, error) {
	if err := t.lockOrderOf(ctx, roundID); err != nil {
		return nil, err
	}
	return t.Assignment(ctx, by, roundID)
}

// RoundForChange implements [market.Tx].
func (t *tx) RoundForChange(ctx context.Context, roundID string) (*orders.Order, error) {
	if err := t.lockOrderOf(ctx, roundID); err != nil {
		return nil, err
	}
	return t.OrderOfRound(ctx, roundID)
}

func (t *tx) lockOrderOf(ctx context.Context, roundID string) error {
	return t.lockOrder(ctx, "(o.district_id, o.id) IN (SELECT r.district_id, r.order_id FROM rounds r WHERE r.id = ?)", roundID)
}

// lockOrder locks the row of one order and reads nothing else: the statement after it then sees the order as its last
// change left it. SQLite needs no lock, so it gets no statement.
func (t *tx) lockOrder(ctx context.Context, where string, args ...any) error {
	if t.forUpdate == "" {
		return nil
	}
	found, err := texts(t.on(ctx), "SELECT o.id FROM orders o WHERE "+where+t.forUpdate, args...)
	if err == nil && len(found) == 0 {
		return orders.ErrNotFound
	}
	return err
}

// addRepresentatives adds everyone who represents: whether one may choose can hang on another (R18). What of them a caller
// is shown is for the API to say.
func (q queries) addRepresentatives(ctx context.Context, list []*orders.Order) error {
	if len(list) == 0 {
		return nil
	}
	byID := make(map[string]*orders.Order, len(list))
	ids, districts := make([]string, 0, len(list)), make([]string, 0, len(list))
	for _, o := range list {
		byID[o.ID] = o
		ids, districts = append(ids, o.ID), append(districts, o.DistrictID)
	}
	return eachRepresentative(q.on(ctx), func(orderID string, r orders.Representative) {
		byID[orderID].Representatives = append(byID[orderID].Representatives, r)
	}, "WHERE s.district_id IN ? AND s.order_id IN ?", "", districts, ids)
}

// eachRepresentative reads representatives s as narrowed, with their names; lock ends the statement where rows are to be changed.
func eachRepresentative(db *gorm.DB, take func(orderID string, r orders.Representative), narrowed, lock string, args ...any) error {
	var orderID string
	var r orders.Representative
	name := col("a.name", &r.Name)
	return each(db, []any{&orderID, &r.AccountID, &r.Ground, &r.ValidFrom, &r.ValidTo, &r.BasisReference, name.outer}, func() error {
		take(orderID, r)
		return nil
	}, `SELECT s.order_id, s.account_id, s.ground, s.valid_from, s.valid_to, s.basis_reference, a.name
FROM representatives s LEFT JOIN accounts a ON a.id = s.account_id `+narrowed+" ORDER BY s.ordinal"+lock, args...)
}
