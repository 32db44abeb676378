package store

import (
	"errors"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"github.com/pusterom/pusterom/internal/orders"
)

// take reads one row of a row type; [orders.ErrNotFound] when there is none.
func take[T any](query *gorm.DB) (T, error) {
	var row T
	err := query.Take(&row).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return row, orders.ErrNotFound
	}
	return row, fault(err)
}

// locked is a query whose rows stay locked until the transaction ends. GORM leaves the lock out on SQLite, which has one
// writer at a time anyway.
func locked(query *gorm.DB) *gorm.DB {
	return query.Clauses(clause.Locking{Strength: clause.LockingStrengthUpdate})
}

// mapped turns each item of a list into another.
func mapped[From, To any](list []From, turn func(From) (To, error)) ([]To, error) {
	made := make([]To, 0, len(list))
	for _, item := range list {
		to, err := turn(item)
		if err != nil {
			return nil, err
		}
		made = append(made, to)
	}
	return made, nil
}

// containing is a LIKE pattern for a text somewhere in a column; the pattern's own signs stand for themselves with
// ESCAPE '!'.
func containing(text string) string {
	return "%" + strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(text) + "%"
}
