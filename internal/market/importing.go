package market

import (
	"context"
	"errors"
	"slices"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// Progress hears how many rows of an import are done.
type Progress func(done, total int)

// Imported is what an import did, or would do.
type Imported struct {
	Agreement providers.Agreement
	Plan      providers.Plan
}

// importBatch is how many rows go into one statement.
const importBatch = 100

// ImportRegister imports a register file into the agreement that ref names; empty when there is only one. Any fault refuses
// the whole file ([providers.FaultError] with every fault). New places on the agreement come in countersigned. dryRun decides
// everything and writes nothing. progress may be nil, and starts anew if the transaction must.
func (m *Market) ImportRegister(ctx context.Context, by identity.Actor, ref string, file []byte, dryRun bool, progress Progress) (Imported, error) {
	if len(file) > providers.MaxRegisterBytes {
		return Imported{}, ErrTooLarge
	}
	agreement, err := m.agreementFor(ctx, by, ref)
	if err != nil {
		return Imported{}, err
	}
	rows, faults := providers.ParseRegister(file)
	if len(faults) > 0 {
		return Imported{}, providers.FaultError{Faults: faults}
	}
	if faults := otherLots(rows, agreement); len(faults) > 0 {
		return Imported{}, providers.FaultError{Faults: faults}
	}
	if progress == nil {
		progress = func(int, int) {}
	}
	if dryRun {
		plan, err := m.plan(ctx, m.store, rows)
		return Imported{agreement, plan}, err
	}
	var plan providers.Plan
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		if plan, err = m.plan(ctx, tx, rows); err != nil {
			return err
		}
		if err = tx.LockOffers(ctx, knownOffers(plan)...); err != nil {
			return err
		}
		if plan, err = m.plan(ctx, tx, rows); err != nil { // again, now that nobody else changes them
			return err
		}
		return importer{m, tx, agreement, progress}.carryOut(ctx, &plan)
	})
	return Imported{agreement, plan}, err
}

// agreementFor finds the agreement of an import among the caller's own, or for the system among all.
func (m *Market) agreementFor(ctx context.Context, by identity.Actor, ref string) (providers.Agreement, error) {
	filter := AgreementFilter{OwnerID: by.PartyID}
	if by.Role == identity.System {
		filter = AgreementFilter{}
	} else if ref != "" {
		a, err := m.store.AgreementByReference(ctx, by.PartyID, ref)
		if errors.Is(err, orders.ErrNotFound) {
			err = orders.RefuseField(ErrUnknownAgreement, "", "agreement", "unknown_agreement")
		}
		return a, err
	}
	const enough = 100
	list, err := m.store.Agreements(ctx, filter, Page{Limit: enough})
	if err != nil {
		return providers.Agreement{}, err
	}
	list = slices.DeleteFunc(list, func(a providers.Agreement) bool { return ref != "" && a.Reference != ref })
	if len(list) != 1 {
		return providers.Agreement{}, orders.RefuseField(ErrUnknownAgreement, "", "agreement", "unknown_agreement")
	}
	return list[0], nil
}

// otherLots names the rows whose lot is not part of the agreement.
func otherLots(rows []providers.RegisterRow, a providers.Agreement) []providers.Fault {
	var faults []providers.Fault
	for _, row := range rows {
		if !a.HasLot(row.Offer.Lot) {
			faults = append(faults, providers.Fault{
				Line: row.Line, Row: row.Name(), Column: "Delkontrakt", Field: "lot", Code: "other_lot",
				Reason:   "Delkontrakten er ikke med i avtalen.",
				ReasonEN: "The lot is not part of the agreement.",
			})
		}
	}
	return faults
}

func (m *Market) plan(ctx context.Context, r Reader, rows []providers.RegisterRow) (providers.Plan, error) {
	existing, err := r.Register(ctx)
	if err != nil {
		return providers.Plan{}, err
	}
	plan, faults := providers.PlanImport(rows, existing, dateOf(m.today()))
	if len(faults) > 0 {
		return providers.Plan{}, providers.FaultError{Faults: faults}
	}
	return plan, nil
}

func knownOffers(plan providers.Plan) []string {
	var ids []string
	for _, row := range plan.Rows {
		if row.Offer.ID != "" {
			ids = append(ids, row.Offer.ID)
		}
	}
	return ids
}

// importer carries out one plan in one transaction.
type importer struct {
	m         *Market
	tx        Tx
	agreement providers.Agreement
	progress  Progress
}

func (i importer) carryOut(ctx context.Context, plan *providers.Plan) error {
	if err := i.providers(ctx, plan); err != nil {
		return err
	}
	if err := i.offers(ctx, plan); err != nil {
		return err
	}
	return i.tx.EnsurePlaces(ctx, i.places(plan))
}

// providers stores the organisations and lets every row know the id of its own.
func (i importer) providers(ctx context.Context, plan *providers.Plan) error {
	var added []providers.Provider
	ids := make(map[string]string, len(plan.Providers))
	for n := range plan.Providers {
		p := &plan.Providers[n]
		switch p.Outcome {
		case providers.Created:
			p.Provider.ID, p.Provider.Version = i.m.ids.next(), 1
			added = append(added, p.Provider)
		case providers.Updated:
			if err := i.tx.SaveProvider(ctx, p.Provider); err != nil {
				return err
			}
		case providers.Unchanged, providers.Refused:
		}
		ids[p.Provider.OrganisationNumber] = p.Provider.ID
	}
	for n := range plan.Rows {
		plan.Rows[n].Offer.ProviderID = ids[plan.Rows[n].Key.OrganisationNumber]
	}
	for batch := range slices.Chunk(added, importBatch) {
		if err := i.tx.InsertProviders(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

func (i importer) offers(ctx context.Context, plan *providers.Plan) error {
	var added []providers.Offer
	done := 0
	for n := range plan.Rows {
		row := &plan.Rows[n]
		if row.Outcome == providers.Created {
			row.Offer.ID, row.Offer.Version = i.m.ids.next(), 1
			added = append(added, row.Offer)
			continue
		}
		if err := i.update(ctx, row); err != nil {
			return err
		}
		done++
		i.progress(done, len(plan.Rows))
	}
	for batch := range slices.Chunk(added, importBatch) {
		if err := i.tx.InsertOffers(ctx, batch); err != nil {
			return err
		}
		done += len(batch)
		i.progress(done, len(plan.Rows))
	}
	return nil
}

// update stores a changed offer, and gives what became free to whoever waits.
func (i importer) update(ctx context.Context, row *providers.PlannedRow) error {
	if row.Outcome != providers.Updated || slices.Equal(row.Changed, []string{"provider_name"}) {
		return nil
	}
	read := row.Offer.Version
	row.Offer.Version = read + 1
	if err := i.tx.SaveOffer(ctx, row.Offer, read); err != nil {
		return err
	}
	if row.Offer.Full() {
		return nil
	}
	return i.m.promote(ctx, i.tx, row.Offer.ID)
}

// places are those that the rows need on the agreement, each provider and lot once.
func (i importer) places(plan *providers.Plan) []providers.Place {
	type key struct {
		provider string
		lot      providers.Lot
	}
	seen := map[key]bool{}
	var list []providers.Place
	for _, row := range plan.Rows {
		at := key{row.Offer.ProviderID, row.Offer.Lot}
		if seen[at] {
			continue
		}
		seen[at] = true
		list = append(list, providers.Place{
			ID: i.m.ids.next(), AgreementID: i.agreement.ID, ProviderID: at.provider, Lot: at.lot,
			Status: providers.PlaceCountersigned, Version: 1,
		})
	}
	return list
}

// municipalityDigits is how many digits of a district's number name its municipality.
const municipalityDigits = 4

// ImportDistricts imports a file of districts; those that the file leaves out stay. It tells how many were new or changed.
func (m *Market) ImportDistricts(ctx context.Context, file []byte) (changed int, err error) {
	list, faults := providers.ParseDistricts(file)
	if len(faults) > 0 {
		return 0, providers.FaultError{Faults: faults}
	}
	byMunicipality := map[string][]providers.District{}
	for _, d := range list {
		number := d.Number[:municipalityDigits]
		byMunicipality[number] = append(byMunicipality[number], d)
	}
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		changed = 0
		for municipality, districts := range byMunicipality {
			n, err := tx.PutDistricts(ctx, municipality, districts)
			if err != nil {
				return err
			}
			changed += n
		}
		return nil
	})
	return changed, err
}

// ImportHolidays imports a file of holiday periods (R34). It tells how many were new or changed.
func (m *Market) ImportHolidays(ctx context.Context, file []byte) (changed int, err error) {
	list, faults := providers.ParseHolidays(file)
	if len(faults) > 0 {
		return 0, providers.FaultError{Faults: faults}
	}
	periods := make(calendar.Periods, 0, len(list))
	for _, h := range list {
		from, err := calendar.Parse(string(h.From))
		if err != nil {
			return 0, err
		}
		to, err := calendar.Parse(string(h.To))
		if err != nil {
			return 0, err
		}
		periods = append(periods, calendar.Period{From: from, To: to, NameNB: h.NameNB, NameNN: h.NameNN, NameEN: h.NameEN})
	}
	err = m.store.InTx(ctx, func(ctx context.Context, tx Tx) (err error) {
		changed, err = tx.PutHolidays(ctx, periods)
		return err
	})
	return changed, err
}
