// Package migrations holds the schema as SQL that one can read: twin folders, one for each database, with the same file
// names. What goes into one goes into the other; a test of package store compares what they make.
//
// A file is in goose's form. Once released it is never edited: a change is a new file. Every change must leave the
// version before it able to run, so that a server can be replaced while others work.
package migrations

import "embed"

// SQLite holds the files of the embedded database, in the folder sqlite.
//
//go:embed sqlite/*.sql
var SQLite embed.FS

// Postgres holds the files of PostgreSQL, in the folder postgres.
//
//go:embed postgres/*.sql
var Postgres embed.FS
