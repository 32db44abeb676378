package market

import (
	"context"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/providers"
)

// Districts lists the districts by number.
func (m *Market) Districts(ctx context.Context) ([]providers.District, error) {
	return m.store.Districts(ctx)
}

// Holidays lists the holiday periods of the municipality's calendar (R34).
func (m *Market) Holidays(ctx context.Context) (calendar.Periods, error) {
	return m.store.Holidays(ctx)
}
