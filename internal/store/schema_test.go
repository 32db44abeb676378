package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
	"github.com/pusterom/pusterom/internal/store"
	"github.com/pusterom/pusterom/internal/store/storetest"
	"github.com/pusterom/pusterom/migrations"
)

// lines reads rows of texts and joins each into one line.
func lines(t *testing.T, db *sql.DB, query string, args ...any) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err says what went wrong
	names, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for rows.Next() {
		texts, into := make([]string, len(names)), make([]any, len(names))
		for i := range texts {
			into[i] = &texts[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		list = append(list, strings.Join(texts, " "))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

// postgresSchema describes the schema in sorted lines.
func postgresSchema(t *testing.T, db *sql.DB) []string {
	t.Helper()
	list := slices.Concat(
		lines(t, db, `SELECT 'column ' || table_name, column_name,
CASE data_type WHEN 'timestamp with time zone' THEN 'timestamp' WHEN 'bytea' THEN 'blob' ELSE data_type END,
CASE is_nullable WHEN 'YES' THEN 'null' ELSE 'not null' END
FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'goose_db_version'`),
		lines(t, db, `SELECT CASE WHEN i.indisprimary THEN 'key ' || c.relname ELSE 'index ' || c.relname || ' ' || n.relname END,
CASE WHEN i.indisunique THEN 'unique' ELSE '' END,
(SELECT string_agg(a.attname, ',' ORDER BY k.o) FROM unnest(i.indkey::int[]) WITH ORDINALITY k(n, o)
 JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.n),
COALESCE(pg_get_expr(i.indpred, i.indrelid), '')
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class n ON n.oid = i.indexrelid
WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> 'goose_db_version'`),
		lines(t, db, `SELECT 'reference ' || c.conrelid::regclass, string_agg(a.attname || '=' || b.attname, ',' ORDER BY k.o), c.confrelid::regclass::text
FROM pg_constraint c, unnest(c.conkey, c.confkey) WITH ORDINALITY k(f, t, o)
JOIN pg_attribute a ON true JOIN pg_attribute b ON true
WHERE c.contype = 'f' AND a.attrelid = c.conrelid AND a.attnum = k.f AND b.attrelid = c.confrelid AND b.attnum = k.t
GROUP BY c.oid, c.conrelid, c.confrelid`),
		lines(t, db, "SELECT 'check ' || conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace"),
		// SQLite cannot truncate.
		lines(t, db, "SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT LIKE '%truncate'"),
	)
	return normal(list)
}

var (
	checkName = regexp.MustCompile(`CONSTRAINT (\w+_ck) CHECK`)
	noise     = regexp.MustCompile(`::text|[()]`)
	spaces    = regexp.MustCompile(`\s+`)
)

// normal makes lines of both engines alike: without casts, parentheses and double spaces.
func normal(list []string) []string {
	for i, line := range list {
		list[i] = strings.TrimSpace(spaces.ReplaceAllString(noise.ReplaceAllString(line, ""), " "))
	}
	slices.Sort(list)
	return list
}

func sqliteSchema(t *testing.T, db *sql.DB) []string {
	t.Helper()
	var list []string
	for _, table := range lines(t, db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'goose_db_version'") {
		list = slices.Concat(list,
			lines(t, db, "SELECT 'column ' || ?, name, lower(type), CASE WHEN \"notnull\" THEN 'not null' ELSE 'null' END FROM pragma_table_info(?)", table, table),
			lines(t, db, "SELECT 'key ' || ? || ' unique', group_concat(name, ',' ORDER BY pk) FROM pragma_table_info(?) WHERE pk > 0", table, table),
			lines(t, db, `SELECT 'index ' || ?, i.name, CASE WHEN i."unique" THEN 'unique' ELSE '' END,
(SELECT group_concat(c.name, ',' ORDER BY c.seqno) FROM pragma_index_info(i.name) c),
CASE WHEN i.partial THEN (SELECT substr(s.sql, instr(s.sql, ' WHERE ') + 7) FROM sqlite_schema s WHERE s.name = i.name) ELSE '' END
FROM pragma_index_list(?) i WHERE i.origin = 'c'`, table, table),
			lines(t, db, `SELECT 'reference ' || ?, group_concat("from" || '=' || "to", ',' ORDER BY seq), "table" FROM pragma_foreign_key_list(?) GROUP BY id`, table, table),
		)
	}
	for _, text := range lines(t, db, "SELECT sql FROM sqlite_schema WHERE type = 'table'") {
		for _, match := range checkName.FindAllStringSubmatch(text, -1) {
			list = append(list, "check "+match[1])
		}
	}
	return normal(append(list, lines(t, db, "SELECT 'trigger ' || name FROM sqlite_schema WHERE type = 'trigger'")...))
}

func TestBothEnginesHaveTheSameSchema(t *testing.T) {
	if engines := storetest.Engines(t); !slices.Contains(engines, storetest.Postgres) || !slices.Contains(engines, storetest.SQLite) {
		t.Skip("there is nothing to compare: both engines must be tested")
	}
	postgres := postgresSchema(t, storetest.Open(t, storetest.Postgres).Writer())
	sqlite := sqliteSchema(t, storetest.Open(t, storetest.SQLite).Writer())
	for _, line := range postgres {
		if !slices.Contains(sqlite, line) {
			t.Errorf("only PostgreSQL has: %s", line)
		}
	}
	for _, line := range sqlite {
		if !slices.Contains(postgres, line) {
			t.Errorf("only SQLite has: %s", line)
		}
	}
	if kinds := len(postgres); kinds < 200 {
		t.Errorf("only %d lines were compared", kinds)
	}
}

func TestEveryMigrationHasItsTwin(t *testing.T) {
	names := func(read func(string) ([]string, error), folder string) string {
		list, err := read(folder)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(list)
	}
	files := func(folder string) ([]string, error) {
		list, err := migrations.Postgres.ReadDir(folder)
		if folder == "sqlite" {
			list, err = migrations.SQLite.ReadDir(folder)
		}
		var found []string
		for _, f := range list {
			found = append(found, f.Name())
		}
		return found, err
	}
	if p, s := names(files, "postgres"), names(files, "sqlite"); p != s {
		t.Errorf("the folders differ: %s and %s", p, s)
	}
}

// Every order-side table must lead with the district, so that districts can be spread over servers.
func TestEveryOrderSideTableLeadsWithTheDistrict(t *testing.T) {
	db := storetest.Open(t, storetest.SQLite).Writer()
	for _, table := range []string{"orders", "representatives", "rounds", "events", "receipts", "outbox", "pre_care_plans", "reports", "tasks"} {
		key := lines(t, db, "SELECT name FROM pragma_table_info(?) WHERE pk = 1", table)
		if !slices.Equal(key, []string{"district_id"}) {
			t.Errorf("the key of %s begins with %v", table, key)
		}
	}
	if columns := lines(t, db, "SELECT name FROM pragma_table_info('holds') WHERE name LIKE '%district%' OR name LIKE '%account%' OR name LIKE '%order%'"); len(columns) > 0 {
		t.Errorf("a hold knows %v", columns)
	}
}

// The indexes are only worth their writing if the lists use them; SQLite tells in words how it would go about each.
func TestNoListReadsOrSortsAWholeTable(t *testing.T) {
	db := storetest.Open(t, storetest.SQLite)
	ctx, statements := store.CountStatements(t.Context())
	page, week := market.Page{Limit: 20}, market.WorklistFilter{Today: today}
	mine := market.WorklistFilter{Today: today, Mine: "worker-1"}
	next := market.Page{Limit: 20, After: market.After("2026-03-02", "x")}
	for name, read := range map[string]func() error{
		"a case":                        func() error { return skip(db.Order(ctx, sagene, "x")) },
		"a family's case":               func() error { return skip(db.Order(ctx, mother, "x")) },
		"an assignment":                 func() error { return skip(db.Assignment(ctx, solbakken, "x")) },
		"a district's cases":            func() error { return skip(db.Orders(ctx, sagene, market.OrderFilter{}, page)) },
		"a district's cases in a state": func() error { return skip(db.Orders(ctx, sagene, market.OrderFilter{State: "draft"}, page)) },
		"a caseworker's cases":          func() error { return skip(db.Orders(ctx, sagene, market.OrderFilter{CaseworkerID: "x"}, page)) },
		"assignments":                   func() error { return skip(db.Assignments(ctx, solbakken, market.OrderFilter{}, page)) },
		"assignments in a state":        func() error { return skip(db.Assignments(ctx, solbakken, market.OrderFilter{State: "chosen"}, page)) },
		"assignments that have ended":   func() error { return skip(db.Assignments(ctx, solbakken, market.OrderFilter{State: "ended"}, page)) },
		"a district's worklist":         func() error { return skip(db.Worklist(ctx, sagene, week, next)) },
		"a caseworker's worklist":       func() error { return skip(db.Worklist(ctx, sagene, mine, next)) },
		"a provider's worklist":         func() error { return skip(db.Worklist(ctx, solbakken, week, next)) },
		"the counts":                    func() error { return skip(db.WorklistCounts(ctx, sagene, week, 100)) },
		"the watch":                     func() error { return skip(db.DueForWatch(ctx, today, 20)) },
		"the rounds that run out":       func() error { return skip(db.RunOut(ctx, today, 20)) },
		"a case file":                   func() error { return skip(db.Events(ctx, "x", market.EventFilter{}, page)) },
		"a plan":                        func() error { return skip(db.Plan(ctx, "x", "")) },
		"a round's reports":             func() error { return skip(db.Reports(ctx, "x", "y", next)) },
		"a case's reports":              func() error { return skip(db.ReportsOfOrder(ctx, "x", next)) },
		"a report":                      func() error { return skip(db.Report(ctx, &orders.Order{ID: "x", DistrictID: "y"}, "", "z")) },
		"a month's report":              func() error { return skip(db.ReportOn(ctx, "x", "y", orders.MonthOf(today))) },
		"a round that was begun":        func() error { return skip(db.DeliveredRound(ctx, solbakken, "x")) },
		"a district's tasks":            func() error { return skip(db.Tasks(ctx, sagene, week, 100)) },
		"a caseworker's tasks":          func() error { return skip(db.Tasks(ctx, sagene, mine, 100)) },
		"a provider's tasks":            func() error { return skip(db.Tasks(ctx, solbakken, week, 100)) },
		"what was given up":             func() error { return skip(db.GivenUp(ctx, next)) },
		"what is due to be sent":        func() error { return noticesDue(ctx, db) },
		"a receipt":                     func() error { return skip(db.Receipt(ctx, "x")) },
		"the caller":                    func() error { _, _, err := db.Caller(ctx, "x", "y"); return skip(0, err) },
		"a party's accounts":            func() error { return skip(db.Accounts(ctx, "x", page)) },
	} {
		before := statements.Count()
		if err := read(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, text := range statements.Texts()[before:] {
			for _, step := range lines(t, db.Writer(), "EXPLAIN QUERY PLAN "+strings.ReplaceAll(text, "?", "'x'")) {
				if strings.Contains(step, "SCAN") && !strings.Contains(step, "SCAN CONSTANT") && !strings.Contains(step, "SCAN pile") && !strings.Contains(step, "outbox_unsent_ix") || strings.Contains(step, "TEMP B-TREE") {
					t.Errorf("%s: %s\n%s", name, step, text)
				}
			}
		}
	}
}

// skip keeps the error of a read; that there is nothing to read is none.
func skip[T any](_ T, err error) error {
	if errors.Is(err, orders.ErrNotFound) {
		return nil
	}
	return err
}
