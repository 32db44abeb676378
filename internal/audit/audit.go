// Package audit turns the case file into what each reader may see of it. The file itself is written by the use cases, one
// event for each transition and in its transaction (R31); nothing here adds to it or changes it.
package audit

import (
	"maps"
	"time"

	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/orders"
)

// Reader is who reads a case file.
type Reader string

// The readers, each with its own column in the table.
const (
	ForDistrict Reader = "district"
	ForFamily   Reader = "family"
	ForProvider Reader = "provider"
	// ForDecliner is a provider that has declined: the case is closed to it, its own answers stay readable.
	ForDecliner Reader = "provider_declined"
	ForAuditor  Reader = "auditor"
)

// Readers lists the readers in a fixed order.
func Readers() []Reader {
	return []Reader{ForDistrict, ForFamily, ForProvider, ForDecliner, ForAuditor}
}

// ReaderFor gives the reader that a role is; empty for a role that reads no case file.
func ReaderFor(role identity.Role) Reader {
	switch role {
	case identity.Caseworker, identity.DistrictManager:
		return ForDistrict
	case identity.Family:
		return ForFamily
	case identity.ProviderCoordinator, identity.ProviderManager:
		return ForProvider
	case identity.Auditor:
		return ForAuditor
	case identity.AgreementOwner, identity.System:
	}
	return ""
}

// Entry is one event as one reader sees it. It tells which party acted, never which person; the account is there for the
// district alone.
type Entry struct {
	ID        string
	Type      orders.EventType
	At        time.Time
	Side      orders.Side
	AccountID string
	From, To  orders.State
	Detail    map[string]string
}

// Trail shows the events that the reader may see, each with the details it may see.
func Trail(events []orders.Event, reader Reader) []Entry {
	entries := make([]Entry, 0, len(events))
	for _, e := range events {
		row, known := table[e.Type]
		if !known || !row.shows(reader) {
			continue
		}
		entry := Entry{ID: e.ID, Type: e.Type, At: e.At, Side: e.By.Side, From: e.From, To: e.To, Detail: row.detail(e, reader)}
		switch {
		case reader == ForDistrict:
			entry.AccountID = e.By.AccountID
		case reader == ForProvider && e.Type == orders.ProviderChanged:
			// That the family had another provider before is not this provider's to know (R55).
			entry.Type, entry.From = orders.ProviderChosen, orders.Published
		}
		entries = append(entries, entry)
	}
	return entries
}

// Known tells whether the table has a row for the event.
func Known(event orders.EventType) bool {
	_, ok := table[event]
	return ok
}

type columns map[Reader][]string

func (c columns) shows(reader Reader) bool {
	_, ok := c[reader]
	return reader == ForDistrict || ok
}

// detail keeps what the row names for the reader; the district, which keeps the file, sees all of it.
func (c columns) detail(e orders.Event, reader Reader) map[string]string {
	shown := make(map[string]string, len(e.Detail))
	if reader == ForDistrict {
		maps.Copy(shown, e.Detail)
		return shown
	}
	for _, name := range c[reader] {
		if value, ok := e.Detail[name]; ok {
			shown[name] = value
		}
	}
	return shown
}
