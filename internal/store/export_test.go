package store

import "database/sql"

// Writer gives the tests the pool that writes, to look at the schema and to try what no method does.
func (db *DB) Writer() *sql.DB { return db.pools[0] }

// EveryPool gives the tests every pool.
func (db *DB) EveryPool() []*sql.DB { return db.pools }

// Unsafe judges the settings of a PostgreSQL server.
var Unsafe = unsafeServer //nolint:gochecknoglobals // an opening for tests
