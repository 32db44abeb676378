package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/providers"
)

// ExportRegister writes the register of the agreement that ref names, empty when there is only one, as a file that
// [Market.ImportRegister] takes: imported again at once, every row is unchanged. Offers whose place on the agreement has
// ended are left out.
func (m *Market) ExportRegister(ctx context.Context, by identity.Actor, ref string) ([]byte, error) {
	agreement, err := m.agreementFor(ctx, by, ref)
	if err != nil {
		return nil, err
	}
	offers, err := m.store.RegisterOf(ctx, agreement.ID)
	if err != nil {
		return nil, err
	}
	rows := make([]providers.RegisterRow, 0, len(offers))
	for _, o := range offers {
		rows = append(rows, providers.RegisterRow{
			OrganisationNumber: o.OrganisationNumber, ProviderName: o.ProviderName, Offer: o.Offer,
		})
	}
	return providers.FormatRegister(rows), nil
}
