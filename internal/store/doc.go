// Package store keeps everything in one database: SQLite in a file, or PostgreSQL. It implements what package market asks
// for ([market.Store]) and is the only package that knows SQL or GORM.
//
// What holds everywhere here:
//
//   - Whom a row belongs to is part of the SQL predicate. A case that the caller has no relation to is
//     [orders.ErrNotFound], exactly like one that does not exist.
//   - Writing happens in [DB.InTx] alone. A row read for change is locked, a case always before an offer.
//   - A changed row names the version that was read. Columns are always named: a cleared field is stored as cleared.
//   - Instants are UTC to the microsecond, legal dates are dates without a zone.
//   - No value ever reaches a log or the text of an error: GORM's logger is silent, faults carry codes.
//
// The two engines differ in three ways only: how they are opened (sqlite.go, postgres.go), FOR UPDATE, which SQLite does
// without because it has one writer at a time, and the schema, which is kept in twins (package migrations).
package store
