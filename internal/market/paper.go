package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/document"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/policy"
	"github.com/pusterom/pusterom/providers"
)

// PrintReceipt writes the receipt of the latest choice out, from what was stored (R20): with persons for the district and
// whoever chose or consented, without for every other reader. A case with a protected address has no paper, for paper says where (R56).
// shape is what is wrong with the request: it is refused only to who may read the case.
func (m *Market) PrintReceipt(ctx context.Context, by identity.Actor, id string, lang document.Lang, shape error) (document.Paper, error) {
	o, err := m.readableTo(ctx, by, id)
	if err == nil {
		err = printable(o, shape)
	}
	if err != nil {
		return document.Paper{}, err
	}
	stored, err := m.store.Receipt(ctx, id)
	if err != nil {
		return document.Paper{}, err
	}
	receipt, err := document.ReadReceipt(stored.Content)
	if err != nil {
		return document.Paper{}, err
	}
	receipt = readBy(receipt, by)
	names, err := m.namesIn(ctx, receipt)
	if err != nil {
		return document.Paper{}, err
	}
	district, err := m.district(ctx, receipt.District)
	if err != nil {
		return document.Paper{}, err
	}
	from := document.From{District: district}
	if by.Role != identity.Auditor {
		from.Caseworker, from.Phone = o.CaseworkerName, o.CaseworkerPhone
	}
	return document.ReceiptPaper(lang, receipt, stored.SHA256, from, names), nil
}

// readBy is the receipt as one reader gets it: whole to the district, to one of two who chose together without how the other
// one spoke of the child, and to everybody else without persons.
func readBy(r document.Receipt, by identity.Actor) document.Receipt {
	switch {
	case r.Persons == nil || !MaySeePersons(*r.Persons, by):
		return r.WithoutPersons()
	case policy.SideOf(by.Role) != orders.District:
		persons := r.Persons.ToOneOfTwo(by.AccountID)
		r.Persons = &persons
	}
	return r
}

// MaySeePersons keeps one representative's words from another, as the order itself does: the district, whoever chose
// and whoever consented see the persons of a receipt.
func MaySeePersons(p document.Persons, by identity.Actor) bool {
	return policy.SideOf(by.Role) == orders.District || p.ChosenBy == by.AccountID || p.ConsentedBy == by.AccountID
}

// namesIn names everybody in a receipt, at once. The snapshot keeps accounts and not names, so that a name can be put right
// without a change to what was stored.
func (m *Market) namesIn(ctx context.Context, r document.Receipt) (document.Names, error) {
	if r.Persons == nil {
		return document.Names{}, nil
	}
	accounts, err := m.store.AccountsByID(ctx, r.Persons.Accounts())
	if err != nil {
		return nil, err
	}
	names := make(document.Names, len(accounts))
	for _, a := range accounts {
		names[a.ID] = a.Name
	}
	return names, nil
}

// PrintOverview makes the neutral list with an empty form to sign, for a family on paper, while a choice can be made (R16,
// R20). The first look at the list is recorded once: on paper it is the day on which the district printed it (R21).
func (m *Market) PrintOverview(ctx context.Context, by identity.Actor, id string, lang document.Lang, shape error) (document.Paper, error) {
	o, err := m.readable(ctx, by, id)
	if err == nil {
		err = printable(o, shape)
	}
	if err == nil {
		err = inState(o, policy.ChooseProvider)
	}
	if err != nil {
		return document.Paper{}, err
	}
	list, err := m.neutralList(ctx, m.store, o)
	if err != nil {
		return document.Paper{}, err
	}
	district, err := m.district(ctx, o.DistrictID)
	if err != nil {
		return document.Paper{}, err
	}
	if o.Shown(m.today()) {
		if err := m.markShown(ctx, by, id); err != nil {
			return document.Paper{}, err
		}
	}
	return document.OverviewPaper(lang, o, m.linesOf(list), district, m.today()), nil
}

func printable(o *orders.Order, shape error) error {
	if shape != nil {
		return shape
	}
	if protected := o.Recipient.ProtectedAddress; protected != nil && *protected {
		return orders.Refuse(orders.ErrManualHandling, "R56")
	}
	return nil
}

// linesOf is the list as a document shows it today.
func (m *Market) linesOf(list []ShownOffer) []document.Line {
	lines := make([]document.Line, 0, len(list))
	for _, s := range list {
		lines = append(lines, document.Line{
			Offer: s.Offer, ProviderName: s.ProviderName, OrganisationNumber: s.OrganisationNumber,
			Statement: s.Statement.At(dateOf(m.today())), Fit: s.Fit, Earlier: s.Earlier,
		})
	}
	return lines
}

// district finds a district and how to reach it. One that is not in the list any more is named by its number.
func (m *Market) district(ctx context.Context, number string) (providers.District, error) {
	list, err := m.store.Districts(ctx)
	if err != nil {
		return providers.District{}, err
	}
	for _, d := range list {
		if d.Number == number {
			return d, nil
		}
	}
	return providers.District{Number: number, Name: number}, nil
}
