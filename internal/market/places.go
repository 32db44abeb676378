package market

import (
	"context"
	"errors"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/providers"
)

// ListPlaces lists the places on an agreement of the caller's own.
func (m *Market) ListPlaces(ctx context.Context, by identity.Actor, agreementID string, page Page) ([]PlaceLine, error) {
	if _, err := ownAgreement(ctx, m.store, by, agreementID); err != nil {
		return nil, err
	}
	return m.store.Places(ctx, agreementID, page)
}

func ownAgreement(ctx context.Context, r Reader, by identity.Actor, id string) (providers.Agreement, error) {
	a, err := r.Agreement(ctx, id)
	if err != nil {
		return providers.Agreement{}, err
	}
	if !owns(by, a) {
		return providers.Agreement{}, orders.ErrNotFound
	}
	return a, nil
}

// AddPlace drafts a provider's place in one lot of an agreement. [ErrTaken] when the provider has one there.
func (m *Market) AddPlace(ctx context.Context, by identity.Actor, ch Change, providerID string, lot providers.Lot) (PlaceLine, error) {
	line := PlaceLine{Place: providers.Place{
		ID: m.ids.next(), AgreementID: ch.ID, ProviderID: providerID, Lot: lot, Status: providers.PlaceDraft, Version: 1,
	}}
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		a, err := ownAgreement(ctx, tx, by, ch.ID)
		if err != nil {
			return err
		}
		if ch.Shape != nil {
			return ch.Shape
		}
		if !a.HasLot(lot) {
			return orders.RefuseField(orders.ErrInvalidField, "R25", "lot", "other_lot")
		}
		provider, err := tx.Provider(ctx, providerID, OfferFilter{})
		if errors.Is(err, orders.ErrNotFound) {
			return orders.RefuseField(orders.ErrInvalidField, "R25", "provider_id", "unknown_provider")
		}
		if err != nil {
			return err
		}
		line.ProviderName = provider.Name
		return taken(tx.InsertPlace(ctx, line.Place), "provider_id")
	})
	return line, err
}

// MovePlace takes a place to another status. Live cases on a place that no longer takes choices go onto their districts'
// worklists in the same transaction. ch is the place's; agreementID names the agreement it must lie on.
func (m *Market) MovePlace(ctx context.Context, by identity.Actor, agreementID string, ch Change,
	to providers.PlaceStatus, reason string,
) (PlaceLine, error) {
	var line PlaceLine
	err := m.store.InTx(ctx, func(ctx context.Context, tx Tx) error {
		if _, err := ownAgreement(ctx, tx, by, agreementID); err != nil {
			return err
		}
		p, err := tx.PlaceForChange(ctx, agreementID, ch.ID)
		if err != nil {
			return err
		}
		if err := ch.permits(p.Version); err != nil {
			return err
		}
		read := p.Version
		if err := movePlace(&p, to, reason); err != nil {
			return err
		}
		p.Version = read + 1
		if err := tx.SavePlace(ctx, p, read); err != nil {
			return err
		}
		if _, err := tx.FlagPlacesInDoubt(ctx, p.ID, m.today()); err != nil {
			return err
		}
		live, err := tx.LiveOnPlace(ctx, p.ID)
		if err != nil {
			return err
		}
		provider, err := tx.Provider(ctx, p.ProviderID, OfferFilter{})
		line = PlaceLine{Place: p, ProviderName: provider.Name, Live: live}
		return err
	})
	return line, err
}

func movePlace(p *providers.Place, to providers.PlaceStatus, reason string) error {
	if !to.Valid() {
		return orders.RefuseField(orders.ErrInvalidField, "R25", "status", "unknown_value")
	}
	err := p.Move(to, reason)
	if errors.Is(err, providers.ErrReasonRequired) {
		return orders.RefuseField(orders.ErrReasonRequired, "R25", "reason", "required")
	}
	return err
}
