package providers

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
	"strings"
)

// NeutralOrder gives the offers in the order a family sees them (R16): by SHA-256 over the order's id and the
// provider's, both as lower-case text; a provider's offers stay together, by location name, then id. It is the same at
// every load, differs from order to order, and leaves out nobody. The argument is not changed.
func NeutralOrder(orderID string, offers []Offer) []Offer {
	rank := make(map[string][]byte)
	for _, offer := range offers {
		if rank[offer.ProviderID] == nil {
			sum := sha256.Sum256([]byte(strings.ToLower(orderID) + strings.ToLower(offer.ProviderID)))
			rank[offer.ProviderID] = sum[:]
		}
	}
	sorted := slices.Clone(offers)
	slices.SortStableFunc(sorted, func(a, b Offer) int {
		return cmp.Or(
			bytes.Compare(rank[a.ProviderID], rank[b.ProviderID]),
			strings.Compare(a.Location.Name, b.Location.Name),
			strings.Compare(a.ID, b.ID),
		)
	})
	return sorted
}
