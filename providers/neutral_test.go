package providers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/providers"
)

func offersOf(count int) []providers.Offer {
	var offers []providers.Offer
	for i := range count {
		provider := fmt.Sprintf("0190c2a0-0000-7000-8000-00000000000%x", i)
		for id, place := range map[string]string{"1": "Åsen", "2": "Berget", "3": "Berget"} {
			id = fmt.Sprintf("%x-%s", i, id)
			offers = append(offers, providers.Offer{ID: id, ProviderID: provider, Location: providers.Location{Name: place}})
		}
	}
	return offers
}

func ids(offers []providers.Offer) []string {
	var all []string
	for _, offer := range offers {
		all = append(all, offer.ID)
	}
	return all
}

const orderID = "0190c2a0-1111-7000-8000-000000000001"

func TestTheListIsTheSameAtEveryLoad(t *testing.T) {
	offers := offersOf(8)
	before := ids(offers)
	want := ids(providers.NeutralOrder(orderID, offers))
	backwards := slices.Clone(offers)
	slices.Reverse(backwards)
	if got := ids(providers.NeutralOrder(strings.ToUpper(orderID), backwards)); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if !slices.Equal(ids(offers), before) {
		t.Error("the argument was changed")
	}
}

func TestTheListIsSortedBySHA256OfOrderAndProvider(t *testing.T) {
	offers := []providers.Offer{{ID: "1", ProviderID: "b"}, {ID: "2", ProviderID: "a"}, {ID: "3", ProviderID: "c"}}
	// SHA-256 of aa, ab and ac, computed elsewhere, begins with 961b, fb8e and f45d.
	if got := ids(providers.NeutralOrder("a", offers)); !slices.Equal(got, []string{"2", "3", "1"}) {
		t.Errorf("got %v", got)
	}
}

func TestAProvidersOffersStandTogether(t *testing.T) {
	sorted := providers.NeutralOrder(orderID, offersOf(8))
	if len(sorted) != 24 {
		t.Fatalf("%d offers, want all 24", len(sorted))
	}
	for i := 0; i < len(sorted); i += 3 {
		three := sorted[i : i+3]
		if three[0].ProviderID != three[1].ProviderID || three[1].ProviderID != three[2].ProviderID {
			t.Errorf("another provider's offer lies between %v", ids(three))
		}
		if three[2].Location.Name != "Åsen" || three[0].ID > three[1].ID {
			t.Errorf("not by place, then id: %v", ids(three))
		}
	}
}

func TestNoProviderIsFavouredOverManyOrders(t *testing.T) {
	offers, first := offersOf(8), map[string]int{}
	for i := range 4000 {
		first[providers.NeutralOrder(fmt.Sprintf("order-%d", i), offers)[0].ProviderID]++
	}
	for provider, count := range first {
		if count < 400 || count > 600 || len(first) != 8 {
			t.Errorf("%s is first %d times of 4000, want about 500", provider, count)
		}
	}
}
