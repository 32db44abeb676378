package store

import (
	"context"
	"strings"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

type providerRow struct {
	ID, OrganisationNumber, Name string
	SearchText                   string
	Version                      int64
}

// TableName names the table for GORM.
func (providerRow) TableName() string { return "providers" }

func (r providerRow) provider() providers.Provider {
	return providers.Provider{ID: r.ID, OrganisationNumber: r.OrganisationNumber, Name: r.Name, Version: r.Version}
}

// offerFilter is the predicate on offers f and their providers v that a reader of the public register asks for.
func offerFilter(narrow market.OfferFilter) filter {
	var f filter
	f.and("v.id = f.provider_id")
	f.given("f.lot = ?", string(narrow.Lot))
	if narrow.Need != "" {
		f.and("(f.services || f.needs || f.traits) LIKE ? ESCAPE '!'", containing(`"`+narrow.Need+`"`))
	}
	if narrow.Text != "" {
		sought := containing(strings.ToLower(narrow.Text))
		f.and("(v.search_text LIKE ? ESCAPE '!' OR f.search_text LIKE ? ESCAPE '!')", sought, sought)
	}
	if !narrow.On.IsZero() {
		countersigned, args := inForce(narrow.On, narrow.Lot, narrow.District)
		f.and("EXISTS (SELECT 1 FROM framework_places p WHERE p.provider_id = f.provider_id AND p.lot = f.lot AND "+countersigned+")", args...)
	}
	return f
}

// Providers implements [market.Reader]: providers with those of their offers that are as filtered. The cursor is
// [market.After] of the last item's name and id. District counts on a date only: without one, no agreement is looked at.
func (q queries) Providers(ctx context.Context, narrow market.OfferFilter, page market.Page) ([]market.ProviderLine, error) {
	wanted := offerFilter(narrow)
	name, id := page.Keys()
	var rows []providerRow
	err := q.on(ctx).Raw("SELECT v.id, v.organisation_number, v.name, v.version FROM providers v WHERE (v.name, v.id) > (?, ?) AND EXISTS (SELECT 1 FROM offers f "+
		wanted.text()+") ORDER BY v.name, v.id LIMIT ?", append(append([]any{name, id}, wanted.args...), page.Limit)...).Scan(&rows).Error
	if err != nil || len(rows) == 0 {
		return nil, fault(err)
	}
	return q.withOffers(ctx, rows, wanted)
}

// Provider implements [market.Reader].
func (q queries) Provider(ctx context.Context, id string, narrow market.OfferFilter) (market.ProviderLine, error) {
	row, err := take[providerRow](q.on(ctx).Where("id = ?", id))
	if err != nil {
		return market.ProviderLine{}, err
	}
	list, err := q.withOffers(ctx, []providerRow{row}, offerFilter(narrow))
	if err != nil {
		return market.ProviderLine{}, err
	}
	return list[0], nil
}

func (q queries) withOffers(ctx context.Context, rows []providerRow, wanted filter) ([]market.ProviderLine, error) {
	lines, at, ids := make([]market.ProviderLine, len(rows)), make(map[string]int, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		lines[i].Provider, at[r.ID], ids[i] = r.provider(), i, r.ID
	}
	wanted.and("f.provider_id IN ?", ids)
	offers, err := q.offers(ctx, "JOIN providers v ON v.id = f.provider_id "+wanted.text()+" ORDER BY f.lot, f.location_key, f.id", wanted.args...)
	if err != nil {
		return nil, err
	}
	for _, o := range offers {
		line := &lines[at[o.ProviderID]]
		line.Offers = append(line.Offers, o)
	}
	return lines, nil
}

// Register implements [market.Reader].
func (q queries) Register(ctx context.Context) (providers.Existing, error) {
	existing := providers.Existing{Providers: map[string]providers.Provider{}, Offers: map[providers.OfferKey]providers.Offer{}}
	var rows []providerRow
	if err := q.on(ctx).Find(&rows).Error; err != nil {
		return existing, fault(err)
	}
	numbers := make(map[string]string, len(rows))
	for _, r := range rows {
		existing.Providers[r.OrganisationNumber], numbers[r.ID] = r.provider(), r.OrganisationNumber
	}
	offers, err := q.offers(ctx, "")
	for _, o := range offers {
		existing.Offers[providers.NewOfferKey(numbers[o.ProviderID], o.Lot, o.Location.Name)] = o
	}
	return existing, err
}

// InsertProviders implements [market.Tx].
func (t *tx) InsertProviders(ctx context.Context, list []providers.Provider) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]providerRow, 0, len(list))
	for _, p := range list {
		rows = append(rows, providerRow{p.ID, p.OrganisationNumber, p.Name, folded(p.Name), p.Version})
	}
	return taken(t.create(ctx, &rows))
}

// SaveProvider implements [market.Tx]; [orders.ErrVersionConflict] unless the stored version is p.Version, which grows by one.
func (t *tx) SaveProvider(ctx context.Context, p providers.Provider) error {
	return taken(t.one(ctx, orders.ErrVersionConflict,
		"UPDATE providers SET organisation_number = ?, name = ?, search_text = ?, version = ? WHERE id = ? AND version = ?",
		p.OrganisationNumber, p.Name, folded(p.Name), p.Version+1, p.ID, p.Version))
}
