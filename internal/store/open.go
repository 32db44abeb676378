package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"github.com/pusterom/pusterom/internal/market"
)

var _ market.Store = (*DB)(nil)

// ErrUnsafeDatabase says that the database could lose what it has acknowledged, or does not hold what the schema says:
// a setting is off that these records need. [Open] refuses it.
var ErrUnsafeDatabase = errors.New("the database is not set up safely")

// Config says which database to open.
type Config struct {
	// URL is postgres://… or the path of an SQLite file, which is made when it is not there.
	URL string
	// Connections is how many connections to hold to PostgreSQL at most; 0 means 16. SQLite always has one that writes
	// and four that read.
	Connections int
	// AllowUnsafeServer accepts a PostgreSQL server that may lose what it has acknowledged. For throw-away servers.
	AllowUnsafeServer bool
}

// DB is an open database. It is safe for use by many goroutines at once.
type DB struct {
	queries
	write *gorm.DB
	// turn lets one writer in at a time where the engine has but one (SQLite), in the order they came; else nil.
	turn    chan struct{}
	pools   []*sql.DB
	migrate func(context.Context) (applied int, err error)
}

// Open opens a database and refuses one that is not safe ([ErrUnsafeDatabase]). The schema is [DB.Migrate]'s.
func Open(ctx context.Context, c Config) (*DB, error) {
	if isPostgres(c.URL) {
		return openPostgres(ctx, c)
	}
	return openSQLite(ctx, c.URL)
}

func isPostgres(url string) bool {
	return strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://")
}

// Migrate brings the schema up to date. Several processes may call it at once on PostgreSQL; on SQLite one should.
func (db *DB) Migrate(ctx context.Context) error {
	_, err := db.Upgrade(ctx)
	return err
}

// Close gives up every connection.
func (db *DB) Close() error {
	var errs []error
	for _, pool := range db.pools {
		errs = append(errs, pool.Close())
	}
	return errors.Join(errs...)
}

// Ready implements [market.Reader]; [market.ErrUnavailable] when the database does not answer.
func (q queries) Ready(ctx context.Context) error {
	if _, err := texts(q.on(ctx), "SELECT 'ready'"); err != nil {
		return unavailable(err)
	}
	return nil
}

// connect puts GORM on a pool. Its own logger prints values, so it stays silent. It keeps no statements prepared: pgx does
// that better, and on SQLite its cache gains little and leaves a goroutine behind.
func connect(dialector gorm.Dialector) (*gorm.DB, error) {
	db, err := gorm.Open(dialector, &gorm.Config{
		Logger:                 logger.Discard,
		SkipDefaultTransaction: true,
		QueryFields:            true,
		TranslateError:         true,
		DisableAutomaticPing:   true,
	})
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	return db, db.Use(statementPlugin{})
}
