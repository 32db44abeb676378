package market

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// What the register and the accounts refuse.
var (
	// ErrPublished says that an agreement is published and only its name and last day may still change.
	ErrPublished = errors.New("the agreement is published")
	// ErrOwnAccount says that nobody closes, moves or gives a password to the account they are signed in with: a password of
	// one's own takes the present one.
	ErrOwnAccount = errors.New("not with one's own account")
)

// ListAgreements lists what the caller may see: everybody the published ones that have begun, an owner its own drafts
// besides.
func (m *Market) ListAgreements(ctx context.Context, by identity.Actor, page Page) ([]providers.Agreement, error) {
	filter := AgreementFilter{On: m.today()}
	if by.Role == identity.AgreementOwner {
		filter.OwnerID = by.PartyID
	}
	return m.store.Agreements(ctx, filter, page)
}

// ReadAgreement reads one of those.
func (m *Market) ReadAgreement(ctx context.Context, by identity.Actor, id string) (providers.Agreement, error) {
	a, err := m.store.Agreement(ctx, id)
	if err != nil {
		return providers.Agreement{}, err
	}
	public := a.Published && a.ValidFrom <= dateOf(m.today())
	if !public && !owns(by, a) {
		return providers.Agreement{}, orders.ErrNotFound
	}
	return a, nil
}

func owns(by identity.Actor, a providers.Agreement) bool {
	return by.Role == identity.System || by.Role == identity.AgreementOwner && a.OwnerID == by.PartyID
}

// AgreementEdit is what changes in an agreement; nil leaves alone.
type AgreementEdit struct {
	Reference, Name *string
	Lots            *[]providers.Lot
	Districts       *[]string
	ValidFrom       *providers.Date
	ValidTo         *providers.Date
}

// AddAgreement drafts an agreement of the caller's municipality. [ErrTaken] when the owner has one with that reference.
func (m *Market) AddAgreement(ctx context.Context, by identity.Actor, edit AgreementEdit) (providers.Agreement, error) {
	a := providers.Agreement{ID: m.ids.next(), OwnerID: by.PartyID, Municipality: by.PartyID, Version: 1}
	edit.apply(&a)
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		if err := checkAgreement(ctx, tx, a); err != nil {
			return err
		}
		return taken(tx.InsertAgreement(ctx, a), "reference")
	})
	return a, err
}

// ChangeAgreement changes an agreement: everything before it is published, its name and last day after.
func (m *Market) ChangeAgreement(ctx context.Context, by identity.Actor, ch Change, edit AgreementEdit) (providers.Agreement, error) {
	return m.changeAgreement(ctx, by, ch, func(ctx context.Context, tx Tx, a *providers.Agreement) error {
		if a.Published {
			if err := edit.afterPublication(m.today()); err != nil {
				return err
			}
		}
		edit.apply(a)
		return checkAgreement(ctx, tx, *a)
	})
}

// PublishAgreement puts an agreement in force from its first day on (R25).
func (m *Market) PublishAgreement(ctx context.Context, by identity.Actor, ch Change) (providers.Agreement, error) {
	return m.changeAgreement(ctx, by, ch, func(ctx context.Context, tx Tx, a *providers.Agreement) error {
		if a.Published {
			return orders.Refuse(ErrPublished, "R25")
		}
		a.Published = true
		return checkAgreement(ctx, tx, *a)
	})
}

func (m *Market) changeAgreement(ctx context.Context, by identity.Actor, ch Change,
	decide func(ctx context.Context, tx Tx, a *providers.Agreement) error,
) (providers.Agreement, error) {
	var a providers.Agreement
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if a, err = tx.AgreementForChange(ctx, ch.ID); err != nil {
			return err
		}
		if !owns(by, a) {
			return orders.ErrNotFound
		}
		if err := ch.permits(a.Version); err != nil {
			return err
		}
		read := a.Version
		if err := decide(ctx, tx, &a); err != nil {
			return err
		}
		a.Version = read + 1
		return taken(tx.SaveAgreement(ctx, a, read), "reference")
	})
	return a, err
}

func (e AgreementEdit) apply(a *providers.Agreement) {
	put(&a.Reference, e.Reference)
	put(&a.Name, e.Name)
	put(&a.Lots, e.Lots)
	put(&a.Districts, e.Districts)
	put(&a.ValidFrom, e.ValidFrom)
	put(&a.ValidTo, e.ValidTo)
}

func put[T any](into, value *T) {
	if value != nil {
		*into = *value
	}
}

// afterPublication refuses what families and providers rely on: they have read the agreement as it was. The last day may
// move, but not into the past.
func (e AgreementEdit) afterPublication(today calendar.Date) error {
	var faults []orders.Fault
	for field, given := range map[string]bool{
		"reference": e.Reference != nil, "lots": e.Lots != nil, "districts": e.Districts != nil, "valid_from": e.ValidFrom != nil,
	} {
		if given {
			faults = append(faults, orders.Fault{Field: field, Code: "not_changeable", Rule: "R25"})
		}
	}
	slices.SortFunc(faults, func(a, b orders.Fault) int { return strings.Compare(a.Field, b.Field) })
	if len(faults) > 0 {
		return &orders.Refusal{Err: ErrPublished, Rule: "R25", Faults: faults}
	}
	if e.ValidTo != nil && *e.ValidTo != "" && *e.ValidTo < dateOf(today) {
		return orders.RefuseField(orders.ErrInvalidField, "R25", "valid_to", "from_today")
	}
	return nil
}

// checkAgreement refuses everything that cannot be, and a district that the municipality does not have.
func checkAgreement(ctx context.Context, r Reader, a providers.Agreement) error {
	if faults := a.Check(); len(faults) > 0 {
		return providers.FaultError{Faults: faults}
	}
	known, err := r.Districts(ctx)
	if err != nil {
		return err
	}
	for _, number := range a.Districts {
		is := func(d providers.District) bool { return d.Number == number }
		if !strings.HasPrefix(number, a.Municipality) || !slices.ContainsFunc(known, is) {
			return orders.RefuseField(orders.ErrInvalidField, "R25", "districts", "unknown_district")
		}
	}
	return nil
}

// ListProviders lists the public register as filtered, by name.
func (m *Market) ListProviders(ctx context.Context, filter OfferFilter, page Page) ([]ProviderLine, error) {
	filter.On = m.today()
	return m.store.Providers(ctx, filter, page)
}

// ReadProvider reads a provider with those of its offers that the public list shows; the provider itself reads all of them.
func (m *Market) ReadProvider(ctx context.Context, by identity.Actor, id string) (ProviderLine, error) {
	shown := OfferFilter{On: m.today()}
	if by.PartyID == id {
		shown = OfferFilter{}
	}
	return m.store.Provider(ctx, id, shown)
}

// ReadOffer reads an offer with its provider's name.
func (m *Market) ReadOffer(ctx context.Context, id string) (ListedOffer, error) {
	return m.store.Offer(ctx, id)
}

// Today is the legal date now: what a provider's statement says depends on it.
func (m *Market) Today() calendar.Date { return m.today() }

// ReviseOffer changes the facts of the caller's own offer; edit changes no more than the facts. What would keep the offer from
// being listed is refused (R32, R33, R36).
func (m *Market) ReviseOffer(ctx context.Context, by identity.Actor, ch Change, edit func(*providers.Offer)) (ListedOffer, error) {
	return m.changeOffer(ctx, by, ch, func(_ context.Context, _ Tx, o *providers.Offer) error {
		edit(o)
		if faults := o.CheckFacts(); len(faults) > 0 {
			return providers.FaultError{Faults: faults}
		}
		return nil
	})
}

// Capacity is a provider's own word on its places; a nil statement leaves the present one.
type Capacity struct {
	Places, FilledElsewhere *int
	Statement               *providers.Statement
}

// SetCapacity records it (R23). Places that become free go to the oldest waiting holds in the same transaction.
func (m *Market) SetCapacity(ctx context.Context, by identity.Actor, ch Change, c Capacity) (ListedOffer, error) {
	return m.changeOffer(ctx, by, ch, func(_ context.Context, _ Tx, o *providers.Offer) error {
		if err := c.complete(); err != nil {
			return err
		}
		if c.Statement != nil {
			if err := state(o, *c.Statement, dateOf(m.today())); err != nil {
				return err
			}
		}
		return o.SetCapacity(*c.Places, *c.FilledElsewhere)
	})
}

// state says it of the offer today. A statement that had run out before it was given would say nothing.
func state(o *providers.Offer, said providers.Statement, today providers.Date) error {
	said.GivenOn = today
	if err := o.SetStatement(said); err != nil {
		return err
	}
	if said.Ended(today) {
		return orders.RefuseField(orders.ErrInvalidField, "R23", "statement.valid_until", "from_today")
	}
	return nil
}

func (c Capacity) complete() error {
	var faults []orders.Fault
	if c.Places == nil {
		faults = append(faults, orders.Fault{Field: "places", Code: "required", Rule: "R23"})
	}
	if c.FilledElsewhere == nil {
		faults = append(faults, orders.Fault{Field: "filled_elsewhere", Code: "required", Rule: "R23"})
	}
	if c.Statement != nil && c.Statement.Value == providers.Unknown {
		// Unknown is what is said of a provider that has not spoken; nobody says it of themselves.
		faults = append(faults, orders.Fault{Field: "statement.value", Code: "unknown_value", Rule: "R23"})
	}
	return faulty(faults)
}

func (m *Market) changeOffer(ctx context.Context, by identity.Actor, ch Change,
	decide func(ctx context.Context, tx Tx, o *providers.Offer) error,
) (ListedOffer, error) {
	var listed ListedOffer
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		o, err := tx.OfferForChange(ctx, ch.ID)
		if err != nil {
			return err
		}
		if o.ProviderID != by.PartyID {
			return orders.ErrNotFound
		}
		if err := ch.permits(o.Version); err != nil {
			return err
		}
		read, free := o.Version, o.Free()
		if err := decide(ctx, tx, &o); err != nil {
			return err
		}
		o.Version = read + 1
		if err := tx.SaveOffer(ctx, o, read); err != nil {
			return err
		}
		if o.Free() > free {
			if err := m.promote(ctx, tx, o.ID); err != nil {
				return err
			}
		}
		listed, err = tx.Offer(ctx, o.ID)
		return err
	})
	return listed, err
}

// promote gives the free places of a locked offer to its waiting holds, the oldest first.
func (m *Market) promote(ctx context.Context, tx Tx, offerID string) error {
	for {
		roundID, err := tx.PromoteOldest(ctx, offerID, m.now())
		if err != nil || roundID == "" {
			return err
		}
		if err := m.placeGiven(ctx, tx, roundID, m.now()); err != nil {
			return err
		}
	}
}
