package market

import (
	"context"
	"fmt"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// Body is what a district writes in an order: its content and who may act in the case.
type Body struct {
	orders.Content
	Representatives []orders.Representative
}

// Edit puts the fields that a request names into a body and leaves the rest as it was.
type Edit func(Body) Body

// referenceLength and aliasLength are how many readable letters and digits tell one case from another.
const (
	referenceLength = 7
	aliasLength     = 6
)

// DraftOrder makes a draft in the caller's district. Everything is optional; the caller becomes the named caseworker
// unless another is given.
func (m *Market) DraftOrder(ctx context.Context, by identity.Actor, edit Edit, shape error) (View, error) {
	if shape != nil {
		return View{}, shape
	}
	at := m.now()
	body := edit(Body{})
	reference := fmt.Sprintf("AVL-%d-%s", m.today().Year(), code(m.random, referenceLength))
	o, err := orders.NewDraft(m.ids.next(), reference, by.PartyID, body.Content, body.Representatives, actorOf(by), at)
	if err != nil {
		return View{}, err
	}
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		if err := m.checkPeople(ctx, tx, o, Body{}, by); err != nil {
			return err
		}
		if err := tx.InsertOrder(ctx, o, m.due(o)); err != nil {
			return err
		}
		return m.tell(ctx, tx, o, slices.Clone(o.Happened))
	})
	if err != nil {
		return View{}, err
	}
	return m.view(o, by), nil
}

// EditDraft changes the named fields of a draft.
func (m *Market) EditDraft(ctx context.Context, by identity.Actor, ch Change, edit Edit) (View, error) {
	return m.change(ctx, by, policy.EditDraft, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		before := Body{o.Content, o.Representatives}
		body := edit(before)
		if err := o.EditDraft(body.Content, body.Representatives, actorOf(by), m.now()); err != nil {
			return err
		}
		return m.savePeople(ctx, tx, o, before, by)
	})
}

// PublishOrder opens an order for the family's choice (R9–R14, R25, R56).
func (m *Market) PublishOrder(ctx context.Context, by identity.Actor, ch Change) (View, error) {
	return m.change(ctx, by, policy.PublishOrder, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		agreed, err := tx.AgreementInForce(ctx, o.Lot, o.DistrictID, m.today())
		if err != nil {
			return err
		}
		return o.Publish(agreed, actorOf(by), m.now())
	})
}

// ReviseOrder corrects the named fields of a published order. The choice clock goes on.
func (m *Market) ReviseOrder(ctx context.Context, by identity.Actor, ch Change, reason string, edit Edit) (View, error) {
	return m.change(ctx, by, policy.ReviseOrder, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		before := Body{o.Content, o.Representatives}
		body := edit(before)
		if err := o.Revise(reason, body.Content, body.Representatives, actorOf(by), m.now()); err != nil {
			return err
		}
		return m.savePeople(ctx, tx, o, before, by)
	})
}

// WithdrawOrder takes an order back, from draft to a confirmed start.
func (m *Market) WithdrawOrder(ctx context.Context, by identity.Actor, ch Change, reason string) (View, error) {
	return m.change(ctx, by, policy.WithdrawIt, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		var runningOut []*orders.Round
		if o.State == orders.Published && o.Rounds > 0 {
			var err error
			if runningOut, err = tx.RunningOut(ctx, o); err != nil {
				return err
			}
		}
		return o.Withdraw(reason, runningOut, actorOf(by), m.now())
	})
}

// ReopenOrder gives the family its choice back; the round runs out after endsOn.
func (m *Market) ReopenOrder(ctx context.Context, by identity.Actor, ch Change, reason string, endsOn calendar.Date) (View, error) {
	return m.change(ctx, by, policy.ReopenOrder, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.Reopen(reason, endsOn, actorOf(by), m.now())
	})
}

// EndOrder closes a started case; place and access end after endsOn.
func (m *Market) EndOrder(ctx context.Context, by identity.Actor, ch Change, reason string, endsOn calendar.Date) (View, error) {
	return m.change(ctx, by, policy.EndOrder, ch, func(_ context.Context, _ Tx, o *orders.Order) error {
		return o.End(reason, endsOn, actorOf(by), m.now())
	})
}

// HandOver names another caseworker of the same district.
func (m *Market) HandOver(ctx context.Context, by identity.Actor, ch Change, caseworkerID, reason string) (View, error) {
	return m.change(ctx, by, policy.HandOver, ch, func(ctx context.Context, tx Tx, o *orders.Order) error {
		before := Body{o.Content, o.Representatives}
		if err := o.HandOver(caseworkerID, reason, actorOf(by), m.now()); err != nil {
			return err
		}
		return m.checkPeople(ctx, tx, o, before, by)
	})
}

// savePeople stores the representatives after checking that everyone newly named is who the body says.
func (m *Market) savePeople(ctx context.Context, tx Tx, o *orders.Order, before Body, by identity.Actor) error {
	if err := m.checkPeople(ctx, tx, o, before, by); err != nil {
		return err
	}
	return tx.SaveRepresentatives(ctx, o)
}

// checkPeople refuses a caseworker who is not of the district and a representative who has no family account, and puts the
// names in. Only who is newly named is checked: a colleague whose account has closed since keeps nobody from working on the case.
func (m *Market) checkPeople(ctx context.Context, r Reader, o *orders.Order, before Body, by identity.Actor) error {
	known, err := newlyNamed(ctx, r, o, before)
	if err != nil {
		return err
	}
	if o.CaseworkerID != before.CaseworkerID {
		worker := known[o.CaseworkerID]
		if !worker.Active || worker.PartyID != by.PartyID || !worker.Role.Is(identity.Caseworker) {
			return orders.RefuseField(orders.ErrInvalidField, "R31", "caseworker_id", "unknown_account")
		}
		o.CaseworkerName, o.CaseworkerPhone = worker.Name, worker.Phone
	}
	for i, rep := range o.Representatives {
		if at := slices.IndexFunc(before.Representatives, same(rep)); at >= 0 {
			o.Representatives[i].Name = before.Representatives[at].Name
			continue
		}
		a := known[rep.AccountID]
		if !a.Active || a.Role != identity.Family {
			return orders.RefuseField(orders.ErrInvalidField, "R18", fmt.Sprintf("representatives.%d.account_id", i), "unknown_account")
		}
		o.Representatives[i].Name = a.Name
	}
	return nil
}

// newlyNamed reads the accounts of those whom a change of the case names for the first time.
func newlyNamed(ctx context.Context, r Reader, o *orders.Order, before Body) (map[string]identity.Account, error) {
	var ids []string
	if o.CaseworkerID != before.CaseworkerID {
		ids = append(ids, o.CaseworkerID)
	}
	for _, rep := range o.Representatives {
		if !slices.ContainsFunc(before.Representatives, same(rep)) {
			ids = append(ids, rep.AccountID)
		}
	}
	if len(ids) == 0 {
		return map[string]identity.Account{}, nil
	}
	accounts, err := r.AccountsByID(ctx, ids)
	known := make(map[string]identity.Account, len(accounts))
	for _, a := range accounts {
		known[a.ID] = a
	}
	return known, err
}

func same(rep orders.Representative) func(orders.Representative) bool {
	return func(other orders.Representative) bool { return other.AccountID == rep.AccountID }
}

// ReadOrder reads a case as its district or its family.
func (m *Market) ReadOrder(ctx context.Context, by identity.Actor, id string) (View, error) {
	o, err := m.readable(ctx, by, id)
	if err != nil {
		return View{}, err
	}
	return m.view(o, by), nil
}

// readable loads a case for reading and allows it.
func (m *Market) readable(ctx context.Context, by identity.Actor, id string) (*orders.Order, error) {
	load := m.store.Order
	if policy.SideOf(by.Role) == orders.Provider {
		load = m.store.Assignment
	}
	o, err := load(ctx, by, id)
	if err != nil {
		return nil, err
	}
	return o, m.allow(o, by)
}

// MayStill tells whether the caller still has the relation that an action on a case needs: asked before an answer is
// given again under the same idempotency key.
func (m *Market) MayStill(ctx context.Context, by identity.Actor, id string) error {
	_, err := m.readable(ctx, by, id)
	return err
}

// Views is one page of cases as the caller may see them. Next is the place after which the following page begins, empty on
// the last one. It stands beside the views because a page may end in a case that is not the caller's any more.
type Views struct {
	Items []View
	Next  string
}

// ListOrders lists the caller's cases, newest first.
func (m *Market) ListOrders(ctx context.Context, by identity.Actor, filter OrderFilter, page Page) (Views, error) {
	list, err := m.store.Orders(ctx, by, filter, page)
	if err != nil {
		return Views{}, err
	}
	return m.viewsOf(by, page, list, func(o *orders.Order) string { return o.ID }), nil
}

// viewsOf makes views of a page, leaving out the cases in which a representative's authority has ended: their data is
// not theirs any more (R18). place tells where in its list a case stands.
func (m *Market) viewsOf(by identity.Actor, page Page, list []*orders.Order, place func(*orders.Order) string) Views {
	views := Views{Items: make([]View, 0, len(list))}
	for _, o := range list {
		if m.allow(o, by) == nil {
			views.Items = append(views.Items, m.view(o, by))
		}
	}
	if len(list) > 0 && len(list) == page.Limit {
		views.Next = place(list[len(list)-1])
	}
	return views
}

// Offers is the family's list: every offer of the lot in its district, in the neutral order (R16).
type Offers struct {
	Order *orders.Order
	Items []ShownOffer
	Today calendar.Date
}

// ShownOffer is one line of the list with how it fits, which is shown and never hides or blocks.
type ShownOffer struct {
	ListedOffer
	Fit []string
}

// ListOffers gives the neutral list of a case, or those of it that compare names. The family's first look is recorded
// once (R21). shape is what is wrong with the request: it is refused only to who may read the case.
func (m *Market) ListOffers(ctx context.Context, by identity.Actor, id string, compare []string, shape error) (Offers, error) {
	o, err := m.readable(ctx, by, id)
	if err == nil {
		err = shape
	}
	if err != nil {
		return Offers{}, err
	}
	list, err := m.neutralList(ctx, m.store, o)
	if err != nil {
		return Offers{}, err
	}
	if policy.SideOf(by.Role) == orders.Family && o.Shown(m.today()) {
		if err := m.markShown(ctx, by, id); err != nil {
			return Offers{}, err
		}
	}
	if len(compare) > 0 {
		list = slices.DeleteFunc(list, func(s ShownOffer) bool { return !slices.Contains(compare, s.ID) })
	}
	return Offers{Order: o, Items: list, Today: m.today()}, nil
}

func (m *Market) markShown(ctx context.Context, by identity.Actor, id string) error {
	return m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := tx.OrderForChange(ctx, by, id)
		if err != nil || !o.Shown(m.today()) {
			return err
		}
		if first, err := tx.MarkShown(ctx, o, m.due(o)); err != nil || !first {
			return err
		}
		event := o.SystemEvent(orders.ListShown, m.now(), string(orders.ListShown))
		event.By = actorOf(by)
		return m.tell(ctx, tx, o, []orders.Event{event})
	})
}

// neutralList computes the list as it stands now: the order that is the same at every load, and how each offer fits.
func (m *Market) neutralList(ctx context.Context, r Reader, o *orders.Order) ([]ShownOffer, error) {
	today := m.today()
	listed, err := r.Listed(ctx, o.Lot, o.DistrictID, today, o.ID)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]ListedOffer, len(listed))
	offers := make([]providers.Offer, 0, len(listed))
	for _, l := range listed {
		byID[l.ID] = l
		offers = append(offers, l.Offer)
	}
	age := o.Age(o.StartWindow.From)
	latest := dateOf(today.AddMonths(startsLateAfterMonths))
	shown := make([]ShownOffer, 0, len(listed))
	for _, offer := range providers.NeutralOrder(o.ID, offers) {
		fit := providers.Fit(offer, age, o.Needs, latest, dateOf(today))
		shown = append(shown, ShownOffer{byID[offer.ID], fit})
	}
	return shown, nil
}

// startsLateAfterMonths is when an offer's earliest start counts as late: the four months of R27, from today.
const startsLateAfterMonths = 4

func dateOf(d calendar.Date) providers.Date { return providers.Date(d.String()) }
