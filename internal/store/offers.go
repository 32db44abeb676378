package store

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// offerRow is a row of offers. Held is counted by the holds and never written here; search_text is what a reader of the
// public register may search for, folded by us because SQLite folds ASCII only.
type offerRow struct {
	providers.Offer
	services, needs, traits          string
	earliestStart, validUntil, given legalDate
	locationKey, searchText          string
}

// The columns by who may write them: keys once, held by the holds alone, facts by whoever saves the offer.
func (r *offerRow) keys() []column {
	return []column{col("id", &r.ID), col("provider_id", &r.ProviderID), col("lot", &r.Lot)}
}

func (r *offerRow) held() []column { return []column{col("held", &r.Held)} }

func (r *offerRow) facts() []column {
	return []column{
		col("location_name", &r.Location.Name), col("location_key", &r.locationKey), col("address", &r.Location.Address),
		col("postcode", &r.Location.Postcode), col("city", &r.Location.City), col("area", &r.Location.Area),
		col("in_oslo", &r.Location.InOslo), col("places", &r.Places), col("filled_elsewhere", &r.FilledElsewhere),
		col("capacity_set_by", &r.CapacitySetBy), col("age_from", &r.AgeFrom), col("age_to", &r.AgeTo),
		col("group_from", &r.GroupFrom), col("group_to", &r.GroupTo), col("services", &r.services), col("needs", &r.needs),
		col("traits", &r.traits), col("days", &r.Days), col("phone", &r.Phone), col("email", &r.Email),
		col("description_nb", &r.DescriptionNB), col("description_nn", &r.DescriptionNN),
		col("description_en", &r.DescriptionEN), col("statement_value", &r.Statement.Value),
		col("statement_earliest_start", &r.earliestStart), col("statement_valid_until", &r.validUntil),
		col("statement_given_on", &r.given), col("search_text", &r.searchText), col("version", &r.Version),
	}
}

func (r *offerRow) columns() []column { return append(append(r.keys(), r.held()...), r.facts()...) }

// offerColumns is what a SELECT from offers f names.
var offerColumns = named("f", new(offerRow).columns())

func newOfferRow(o providers.Offer) *offerRow {
	return &offerRow{
		Offer: o, services: codesText(o.Services), needs: codesText(o.Needs), traits: codesText(o.Traits),
		earliestStart: legalDate(o.Statement.EarliestStart), validUntil: legalDate(o.Statement.ValidUntil),
		given: legalDate(o.Statement.GivenOn), locationKey: providers.NewOfferKey("", o.Lot, o.Location.Name).Place,
		searchText: folded(o.Location.Name, o.Location.Address, o.Location.City, o.Location.Area),
	}
}

func (r *offerRow) offer() (providers.Offer, error) {
	o := r.Offer
	for _, list := range []struct {
		text string
		into *[]string
	}{{r.services, &o.Services}, {r.needs, &o.Needs}, {r.traits, &o.Traits}} {
		if err := json.Unmarshal([]byte(list.text), list.into); err != nil {
			return o, fmt.Errorf("reading an offer's codes: %w", err)
		}
	}
	o.Statement.EarliestStart, o.Statement.ValidUntil = providers.Date(r.earliestStart), providers.Date(r.validUntil)
	o.Statement.GivenOn = providers.Date(r.given)
	return o, nil
}

// codesText is a JSON list, so that a code can be looked for with its quotation marks around it.
func codesText(codes []string) string {
	if len(codes) == 0 {
		return "[]"
	}
	return `["` + strings.Join(codes, `","`) + `"]`
}

func folded(parts ...string) string { return strings.ToLower(strings.Join(parts, "\n")) }

// Offer implements [market.Reader].
func (q queries) Offer(ctx context.Context, id string) (market.ListedOffer, error) {
	list, err := q.listed(ctx, "'' AS place_id, '' AS earlier", "WHERE f.id = ?", id)
	if err == nil && len(list) == 0 {
		err = orders.ErrNotFound
	}
	if err != nil {
		return market.ListedOffer{}, err
	}
	return list[0], nil
}

// inForce is the predicate on framework_places p that it is countersigned on an agreement in force on a date; a lot and a
// district can be asked for as well.
func inForce(on calendar.Date, lot providers.Lot, district string) (string, []any) {
	var f filter
	f.and("a.published AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?)", on, on)
	f.given("EXISTS (SELECT 1 FROM agreement_lots l WHERE l.agreement_id = a.id AND l.lot = ?)", string(lot))
	f.given("EXISTS (SELECT 1 FROM agreement_districts d WHERE d.agreement_id = a.id AND d.district_id = ?)", district)
	return "p.status = 'countersigned' AND p.agreement_id IN (SELECT a.id FROM agreements a " + f.text() + ")", f.args
}

// Listed implements [market.Reader] with one statement.
func (q queries) Listed(ctx context.Context, lot providers.Lot, district string, on calendar.Date, orderID string) ([]market.ListedOffer, error) {
	countersigned, args := inForce(on, lot, district)
	earlier := `COALESCE((SELECT r.record FROM rounds r WHERE r.district_id = ? AND r.order_id = ? AND r.offer_id = f.id
AND r.ended_by = 'suitability_concluded' ORDER BY r.number DESC LIMIT 1), '') AS earlier`
	// A provider may hold places on two agreements at once: the first counts.
	place := "(SELECT min(p.id) FROM framework_places p WHERE p.provider_id = f.provider_id AND p.lot = f.lot AND " + countersigned + ") AS place_id"
	all := append(append([]any{}, args...), district, orderID, lot)
	list, err := q.listed(ctx, place+", "+earlier, "WHERE f.lot = ?", all...)
	if err != nil {
		return nil, err
	}
	return withPlace(list), nil
}

func withPlace(list []market.ListedOffer) []market.ListedOffer {
	kept := list[:0]
	for _, l := range list {
		if l.PlaceID != "" {
			kept = append(kept, l)
		}
	}
	return kept
}

// listed reads offers with their provider and two more columns, place_id and earlier: the record of the round that found the
// offer not suitable, empty without one.
func (q queries) listed(ctx context.Context, more, where string, args ...any) ([]market.ListedOffer, error) {
	var row offerRow
	var l market.ListedOffer
	var earlier string
	var list []market.ListedOffer
	place := col("place_id", &l.PlaceID)
	into := append(fields(row.columns()), &l.ProviderName, &l.OrganisationNumber, place.outer, &earlier)
	err := each(q.on(ctx), into, func() (err error) {
		if l.Offer, err = row.offer(); err != nil {
			return err
		}
		if l.Earlier, l.EarlierOn, err = concluded(earlier); err == nil {
			list = append(list, l)
		}
		return err
	}, "SELECT "+offerColumns+", v.name, v.organisation_number, "+more+" FROM offers f JOIN providers v ON v.id = f.provider_id "+where, args...)
	return list, err
}

// concluded reads why a round found its offer not suitable, and on which day, from the round's record; nothing from none.
func concluded(text string) (reason string, on calendar.Date, err error) {
	if text == "" {
		return "", on, nil
	}
	var rec struct {
		Conclusion conclusion `json:"conclusion"`
	}
	if err := json.Unmarshal([]byte(text), &rec); err != nil {
		return "", on, fmt.Errorf("reading a round's conclusion: %w", err)
	}
	return string(rec.Conclusion.Reason), calendar.On(rec.Conclusion.At), nil
}

// offers reads offers alone.
func (q queries) offers(ctx context.Context, where string, args ...any) ([]providers.Offer, error) {
	var row offerRow
	var list []providers.Offer
	err := each(q.on(ctx), fields(row.columns()), func() error {
		o, err := row.offer()
		list = append(list, o)
		return err
	}, "SELECT "+offerColumns+" FROM offers f "+where, args...)
	return list, err
}

// OfferForChange implements [market.Tx].
func (t *tx) OfferForChange(ctx context.Context, id string) (providers.Offer, error) {
	list, err := t.offers(ctx, "WHERE f.id = ?"+t.forUpdate, id)
	if err == nil && len(list) == 0 {
		err = orders.ErrNotFound
	}
	if err != nil {
		return providers.Offer{}, err
	}
	return list[0], nil
}

// SaveOffer implements [market.Tx]. Places held are left alone. The stored version is read + 1.
func (t *tx) SaveOffer(ctx context.Context, o providers.Offer, read int64) error {
	o.Version = read + 1
	columns := newOfferRow(o).facts()
	return taken(t.one(ctx, orders.ErrVersionConflict, "UPDATE offers SET "+setText(columns)+" WHERE id = ? AND version = ?",
		append(values(columns), o.ID, read)...))
}

// rowsAtOnce keeps an INSERT under the number of parameters that both engines take.
const rowsAtOnce = 200

// InsertOffers implements [market.Tx].
func (t *tx) InsertOffers(ctx context.Context, list []providers.Offer) error {
	for len(list) > 0 {
		batch := list[:min(rowsAtOnce, len(list))]
		list = list[len(batch):]
		var args []any
		for _, o := range batch {
			args = append(args, values(newOfferRow(o).columns())...)
		}
		if _, err := t.exec(ctx, insertText("offers", new(offerRow).columns(), len(batch)), args...); err != nil {
			return taken(err)
		}
	}
	return nil
}
