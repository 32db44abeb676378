package store

import (
	"context"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

type agreementRow struct {
	ID, Reference, Name, OwnerID, Municipality string
	ValidFrom, ValidTo                         legalDate
	Published                                  bool
	Version                                    int64
}

// TableName names the table for GORM.
func (agreementRow) TableName() string { return "agreements" }

type agreementLot struct {
	AgreementID string
	Lot         providers.Lot
}

// TableName names the table for GORM.
func (agreementLot) TableName() string { return "agreement_lots" }

type agreementDistrict struct{ AgreementID, DistrictID string }

// TableName names the table for GORM.
func (agreementDistrict) TableName() string { return "agreement_districts" }

// Agreements implements [market.Reader], by name. The cursor is [market.After] of the last item's name and id. The public
// sees those published that have begun; with an owner as well, that owner's come besides.
func (q queries) Agreements(ctx context.Context, narrow market.AgreementFilter, page market.Page) ([]providers.Agreement, error) {
	name, id := page.Keys()
	query := q.on(ctx).Where("(name, id) > (?, ?)", name, id).Order("name, id").Limit(page.Limit)
	const public, own = "(published AND valid_from <= ?)", "owner_id = ?"
	switch {
	case narrow.On.IsZero() && narrow.OwnerID == "":
	case narrow.OwnerID == "":
		query = query.Where(public, narrow.On)
	case narrow.On.IsZero():
		query = query.Where(own, narrow.OwnerID)
	default:
		query = query.Where("("+public+" OR "+own+")", narrow.On, narrow.OwnerID)
	}
	return q.agreements(ctx, query)
}

// agreements reads agreements with their lots and districts: three statements, however many there are.
func (q queries) agreements(ctx context.Context, query *gorm.DB) ([]providers.Agreement, error) {
	var rows []agreementRow
	if err := query.Find(&rows).Error; err != nil || len(rows) == 0 {
		return nil, fault(err)
	}
	list, at, ids := make([]providers.Agreement, len(rows)), make(map[string]int, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		at[r.ID], ids[i] = i, r.ID
		list[i] = providers.Agreement{
			ID: r.ID, Reference: r.Reference, Name: r.Name, OwnerID: r.OwnerID, Municipality: r.Municipality,
			ValidFrom: providers.Date(r.ValidFrom), ValidTo: providers.Date(r.ValidTo), Published: r.Published, Version: r.Version,
		}
	}
	var lots []agreementLot
	if err := q.on(ctx).Where("agreement_id IN ?", ids).Order("agreement_id, lot").Find(&lots).Error; err != nil {
		return nil, fault(err)
	}
	for _, l := range lots {
		list[at[l.AgreementID]].Lots = append(list[at[l.AgreementID]].Lots, l.Lot)
	}
	var districts []agreementDistrict
	if err := q.on(ctx).Where("agreement_id IN ?", ids).Order("agreement_id, district_id").Find(&districts).Error; err != nil {
		return nil, fault(err)
	}
	for _, d := range districts {
		list[at[d.AgreementID]].Districts = append(list[at[d.AgreementID]].Districts, d.DistrictID)
	}
	return list, nil
}

func (q queries) oneAgreement(ctx context.Context, query *gorm.DB) (providers.Agreement, error) {
	list, err := q.agreements(ctx, query)
	if err == nil && len(list) == 0 {
		err = orders.ErrNotFound
	}
	if err != nil {
		return providers.Agreement{}, err
	}
	return list[0], nil
}

// Agreement implements [market.Reader].
func (q queries) Agreement(ctx context.Context, id string) (providers.Agreement, error) {
	return q.oneAgreement(ctx, q.on(ctx).Where("id = ?", id))
}

// AgreementByReference implements [market.Reader].
func (q queries) AgreementByReference(ctx context.Context, ownerID, reference string) (providers.Agreement, error) {
	return q.oneAgreement(ctx, q.on(ctx).Where("owner_id = ? AND reference = ?", ownerID, reference))
}

// AgreementForChange implements [market.Tx].
func (t *tx) AgreementForChange(ctx context.Context, id string) (providers.Agreement, error) {
	return t.oneAgreement(ctx, locked(t.on(ctx)).Where("id = ?", id))
}

// AgreementInForce implements [market.Reader].
func (q queries) AgreementInForce(ctx context.Context, lot providers.Lot, district string, on calendar.Date) (bool, error) {
	found, err := texts(q.on(ctx), `SELECT a.id FROM agreements a
JOIN agreement_lots l ON l.agreement_id = a.id JOIN agreement_districts d ON d.agreement_id = a.id
WHERE a.published AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?) AND l.lot = ? AND d.district_id = ? LIMIT 1`,
		on, on, lot, district)
	return len(found) > 0, err
}

// InsertAgreement implements [market.Tx]; [market.ErrTaken] when the owner has used the reference.
func (t *tx) InsertAgreement(ctx context.Context, a providers.Agreement) error {
	row := agreementRow{
		a.ID, a.Reference, a.Name, a.OwnerID, a.Municipality, legalDate(a.ValidFrom), legalDate(a.ValidTo), a.Published, a.Version,
	}
	if err := taken(t.create(ctx, &row)); err != nil {
		return err
	}
	return t.insertParts(ctx, a)
}

// SaveAgreement implements [market.Tx]. The stored version is read + 1.
func (t *tx) SaveAgreement(ctx context.Context, a providers.Agreement, read int64) error {
	err := taken(t.one(ctx, orders.ErrVersionConflict, `UPDATE agreements SET reference = ?, name = ?, municipality = ?,
valid_from = ?, valid_to = ?, published = ?, version = ? WHERE id = ? AND version = ?`,
		a.Reference, a.Name, a.Municipality, legalDate(a.ValidFrom), legalDate(a.ValidTo), a.Published, read+1, a.ID, read))
	if err != nil {
		return err
	}
	for _, table := range []string{"agreement_lots", "agreement_districts"} {
		if _, err := t.exec(ctx, "DELETE FROM "+table+" WHERE agreement_id = ?", a.ID); err != nil {
			return err
		}
	}
	return t.insertParts(ctx, a)
}

func (t *tx) insertParts(ctx context.Context, a providers.Agreement) error {
	lots, districts := make([]agreementLot, 0, len(a.Lots)), make([]agreementDistrict, 0, len(a.Districts))
	for _, lot := range a.Lots {
		lots = append(lots, agreementLot{a.ID, lot})
	}
	for _, district := range a.Districts {
		districts = append(districts, agreementDistrict{a.ID, district})
	}
	if len(lots) > 0 {
		if err := t.create(ctx, &lots); err != nil {
			return err
		}
	}
	if len(districts) == 0 {
		return nil
	}
	return t.create(ctx, &districts)
}

type placeRow struct {
	ID, AgreementID, ProviderID string
	Lot                         providers.Lot
	Status                      providers.PlaceStatus
	Reason                      string
	Version                     int64
}

// TableName names the table for GORM.
func (placeRow) TableName() string { return "framework_places" }

// Places implements [market.Reader]. The cursor is [market.After] of the last item's provider name and the place's id.
func (q queries) Places(ctx context.Context, agreementID string, page market.Page) ([]market.PlaceLine, error) {
	name, id := page.Keys()
	var p placeRow
	var l market.PlaceLine
	var list []market.PlaceLine
	err := each(q.on(ctx), []any{
		&p.ID, &p.AgreementID, &p.ProviderID, &p.Lot, &p.Status, &p.Reason, &p.Version, &l.ProviderName, &l.Live.CallOffs, &l.Live.Persons,
	},
		func() error {
			l.Place = providers.Place(p)
			list = append(list, l)
			return nil
		}, `SELECT p.id, p.agreement_id, p.provider_id, p.lot, p.status, p.reason, p.version, v.name,
`+liveOnPlace+`
FROM framework_places p JOIN providers v ON v.id = p.provider_id
WHERE p.agreement_id = ? AND (v.name, p.id) > (?, ?) ORDER BY v.name, p.id LIMIT ?`, agreementID, name, id, page.Limit)
	return list, err
}

// liveOnPlace counts the live cases on the place p, and the persons they are about.
const liveOnPlace = `(SELECT count(*) FROM rounds r WHERE r.place_id = p.id AND r.status = 'live'),
(SELECT count(DISTINCT ` + personText + `) FROM rounds r JOIN orders o ON o.district_id = r.district_id AND o.id = r.order_id
WHERE r.place_id = p.id AND r.status = 'live')`

// LiveOnPlace implements [market.Reader].
func (q queries) LiveOnPlace(ctx context.Context, placeID string) (live orders.Count, err error) {
	err = each(q.on(ctx), []any{&live.CallOffs, &live.Persons}, func() error { return nil },
		"SELECT "+liveOnPlace+" FROM framework_places p WHERE p.id = ?", placeID)
	return live, err
}

// Place implements [market.Reader].
func (q queries) Place(ctx context.Context, agreementID, id string) (providers.Place, error) {
	row, err := take[placeRow](q.on(ctx).Where("agreement_id = ? AND id = ?", agreementID, id))
	return providers.Place(row), err
}

// PlaceForChange implements [market.Tx].
func (t *tx) PlaceForChange(ctx context.Context, agreementID, id string) (providers.Place, error) {
	row, err := take[placeRow](locked(t.on(ctx)).Where("agreement_id = ? AND id = ?", agreementID, id))
	return providers.Place(row), err
}

// InsertPlace implements [market.Tx]; [market.ErrTaken] when the provider has a place in that lot.
func (t *tx) InsertPlace(ctx context.Context, p providers.Place) error {
	return taken(t.create(ctx, (*placeRow)(&p)))
}

// SavePlace implements [market.Tx]. The stored version is read + 1.
func (t *tx) SavePlace(ctx context.Context, p providers.Place, read int64) error {
	return t.one(ctx, orders.ErrVersionConflict,
		"UPDATE framework_places SET status = ?, reason = ?, version = ? WHERE id = ? AND version = ?", p.Status, p.Reason, read+1, p.ID, read)
}

// EnsurePlaces implements [market.Tx].
func (t *tx) EnsurePlaces(ctx context.Context, places []providers.Place) error {
	if len(places) == 0 {
		return nil
	}
	rows := make([]placeRow, 0, len(places))
	for _, p := range places {
		row := placeRow(p)
		row.Status = providers.PlaceCountersigned
		rows = append(rows, row)
	}
	known := clause.OnConflict{
		Columns:   []clause.Column{{Name: "agreement_id"}, {Name: "provider_id"}, {Name: "lot"}},
		DoNothing: true,
	}
	return fault(t.base.WithContext(ctx).Clauses(known).Create(&rows).Error)
}
