package store

import "database/sql"

// Writer gives the tests the pool that writes, to look at the schema and to try what no method does.
func (db *DB) Writer() *sql.DB { return db.pools[0] }

// Pools gives the tests every pool.
func (db *DB) Pools() []*sql.DB { return db.pools }
