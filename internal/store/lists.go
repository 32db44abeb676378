package store

import (
	"context"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// filter gathers the conditions of a WHERE.
type filter struct {
	terms []string
	args  []any
}

func (f *filter) and(term string, args ...any) {
	f.terms, f.args = append(f.terms, term), append(f.args, args...)
}

// given adds a condition on one value unless the value is empty.
func (f *filter) given(term, value string) {
	if value != "" {
		f.and(term, value)
	}
}

// between adds the first and the last day of a period, each unless it is open.
func (f *filter) between(column string, from, through calendar.Date) {
	if !from.IsZero() {
		f.and(column+" >= ?", from)
	}
	if !through.IsZero() {
		f.and(column+" <= ?", through)
	}
}

// holding adds that one of the columns holds a text, unless the text is empty. Both sides are folded by the database, each of
// which knows an alphabet of its own.
func (f *filter) holding(text string, columns ...string) {
	if text == "" {
		return
	}
	terms, args := make([]string, 0, len(columns)), make([]any, 0, len(columns))
	for _, column := range columns {
		terms, args = append(terms, "lower("+column+") LIKE lower(?) ESCAPE '!'"), append(args, containing(text))
	}
	f.and("("+strings.Join(terms, " OR ")+")", args...)
}

// capitals are the letters that a database without an alphabet of its own does not fold: those of Norwegian and Sami names, and
// of names that came with people from elsewhere.
const capitals = "ÆØÅÄÖÜÁÀÂÃÇČĐÉÈÊËÍÎÏÑŊÓÒÔÕŠŦÚÙÛÝŽŁŃŚŻŹĆĘĄ"

// named adds that each word of a text begins a part of the name in a column, in whatever case; a hyphen parts as a blank does. A
// letter that the database does not fold is found as it is written.
func (f *filter) named(column, text string) {
	words := strings.Fields(strings.ReplaceAll(text, "-", " "))
	if len(words) == 0 {
		return
	}
	written := "' ' || replace(" + column + ", '-', ' ')"
	folded := "lower(" + written + ")"
	for _, capital := range capitals {
		folded = "replace(" + folded + ", '" + string(capital) + "', '" + strings.ToLower(string(capital)) + "')"
	}
	for _, word := range words {
		f.and("("+folded+" LIKE ? ESCAPE '!' OR "+written+" LIKE ? ESCAPE '!')", containing(" "+strings.ToLower(word)), containing(" "+word))
	}
}

func (f *filter) text() string { return "WHERE " + strings.Join(f.terms, " AND ") }

// Orders implements [market.Reader]. The cursor is the last item's id. A family sees no drafts, and finds no case by the
// district's own number for it. A district finds it by the number that its provider knows, too: that is what is said on the phone.
func (q queries) Orders(ctx context.Context, by identity.Actor, narrow market.OrderFilter, page market.Page) ([]*orders.Order, error) {
	within, err := scopeOf(by)
	if err != nil {
		return nil, orders.ErrNotFound
	}
	var f filter
	f.and(within.text, within.args...)
	f.given("o.state = ?", string(narrow.State))
	f.given("o.caseworker_id = ?", narrow.CaseworkerID)
	f.given("o.lot = ?", string(narrow.Lot))
	f.between("o.due_on", narrow.DueFrom, narrow.DueTo)
	f.given("o.id < ?", page.After)
	isFamily := by.Role.Party() == identity.FamilyParty
	if isFamily {
		f.and("o.published_on IS NOT NULL")
		f.holding(narrow.Reference, "o.reference")
	} else {
		f.holding(narrow.Reference, "o.reference", "o.case_reference", "r.alias")
		f.named("o.recipient_name", narrow.Name)
	}
	list, err := q.cases(ctx, fromOrders+f.text()+" ORDER BY o.id DESC LIMIT ?", append(f.args, page.Limit)...)
	if err != nil || !isFamily {
		return list, err
	}
	return list, q.addRepresentatives(ctx, list)
}

// Assignments implements [market.Reader]. The cursor is the last item's round's id. Of the ended ones only those that were begun
// are the provider's still: there are reports on them.
func (q queries) Assignments(ctx context.Context, by identity.Actor, narrow market.OrderFilter, page market.Page) ([]*orders.Order, error) {
	if by.Role.Party() != identity.ProviderParty || by.PartyID == "" {
		return nil, orders.ErrNotFound
	}
	var f filter
	f.and("r.provider_id = ?", by.PartyID)
	if narrow.State == orders.Ended {
		f.and("r.status = 'ended' AND r.started_on IS NOT NULL")
	} else {
		f.and("r.status <> 'ended'")
		f.given("r.last_state = ?", string(narrow.State))
	}
	f.given("o.lot = ?", string(narrow.Lot))
	f.holding(narrow.Reference, "r.alias")
	f.given("r.id < ?", page.After)
	return q.cases(ctx, fromRounds+f.text()+" ORDER BY r.id DESC LIMIT ?", append(f.args, page.Limit)...)
}

// waiting is what waits on one caller: rows of one table, sorted by due and id.
type waiting struct {
	filter
	from, table string
	due, id     string
}

func waitingOn(by identity.Actor, narrow market.WorklistFilter) (waiting, error) {
	list := waiting{from: fromOrders, table: "orders o", due: "o.due_on", id: "o.id"}
	switch party := by.Role.Party(); {
	case party == identity.DistrictParty && by.PartyID != "":
		list.and("o.waits_district AND o.district_id = ?", by.PartyID)
		list.given("o.caseworker_id = ?", narrow.Mine)
	case party == identity.FamilyParty && by.AccountID != "":
		list.and(`o.waits_family AND o.id IN (SELECT s.order_id FROM representatives s
JOIN orders b ON b.district_id = s.district_id AND b.id = s.order_id
WHERE s.account_id = ? AND (s.valid_from IS NULL OR s.valid_from <= ?) AND (s.valid_to IS NULL OR s.valid_to >= ?)
AND (s.ground <> 'parent' OR b.birth_date > ?))`,
			by.AccountID, narrow.Today, narrow.Today, lastAdultBirth(narrow.Today))
	case party == identity.ProviderParty && by.PartyID != "":
		list.from, list.table, list.due, list.id = fromRounds, "rounds r", "r.due_on", "r.id"
		list.and("r.waits_provider AND r.provider_id = ?", by.PartyID)
	default:
		return waiting{}, errOutside
	}
	return list, nil
}

// Worklist implements [market.Reader]. The cursor is [market.After] of the last item's due date and its id, for a provider
// its round's id.
func (q queries) Worklist(ctx context.Context, by identity.Actor, narrow market.WorklistFilter, page market.Page) ([]*orders.Order, error) {
	list, err := waitingOn(by, narrow)
	if err != nil {
		return nil, nil //nolint:nilerr // nothing ever waits on this party
	}
	if page.After != "" {
		due, id := page.Keys()
		day, err := calendar.Parse(due)
		if err != nil {
			return nil, orders.RefuseField(market.ErrBadCursor, "", "after", "bad_cursor")
		}
		list.and("("+list.due+", "+list.id+") > (?, ?)", day, id)
	}
	items, err := q.cases(ctx, list.from+list.text()+" ORDER BY "+list.due+", "+list.id+" LIMIT ?", append(list.args, page.Limit)...)
	if err != nil || by.Role.Party() != identity.FamilyParty {
		return items, err
	}
	return items, q.addRepresentatives(ctx, items)
}

// lastAdultBirth is the latest birth date of those who are of age on a day: with that, a parent's authority is over (R18). One
// day on and back again, because who was born on 29 February is of age on the 28th in a common year (R8).
func lastAdultBirth(today calendar.Date) calendar.Date {
	const monthsToAge = 18 * 12
	return today.AddDays(1).AddMonths(-monthsToAge).AddDays(-1)
}

// daysOfWeek is how far the second pile of a worklist reaches.
const daysOfWeek = 7

// WorklistCounts implements [market.Reader] with one statement, which stops counting at the limit.
func (q queries) WorklistCounts(ctx context.Context, by identity.Actor, narrow market.WorklistFilter, limit int) (market.WorklistCounts, error) {
	list, err := waitingOn(by, narrow)
	if err != nil {
		return market.WorklistCounts{}, nil //nolint:nilerr // nothing ever waits on this party
	}
	week := narrow.Today.AddDays(daysOfWeek)
	var piles []string
	var args []any
	for _, pile := range []struct {
		term string
		args []any
	}{
		{" < ?", []any{narrow.Today}},
		{" BETWEEN ? AND ?", []any{narrow.Today, week}},
		{" > ?", []any{week}},
	} {
		piles = append(piles, "(SELECT count(*) FROM (SELECT 1 FROM "+list.table+" "+list.text()+" AND "+list.due+pile.term+" LIMIT ?) pile)")
		args = append(append(append(args, list.args...), pile.args...), limit)
	}
	var counts market.WorklistCounts
	err = each(q.on(ctx), []any{&counts.Overdue, &counts.ThisWeek, &counts.Later}, func() error { return nil },
		"SELECT "+strings.Join(piles, ", "), args...)
	return counts, err
}

// DueForWatch implements [market.Reader].
func (q queries) DueForWatch(ctx context.Context, today calendar.Date, limit int) ([]string, error) {
	return texts(q.on(ctx), "SELECT id FROM orders WHERE next_watch_on <= ? ORDER BY next_watch_on, id LIMIT ?", today, limit)
}

// RunOut implements [market.Reader].
func (q queries) RunOut(ctx context.Context, today calendar.Date, limit int) ([]string, error) {
	return texts(q.on(ctx), "SELECT id FROM rounds WHERE status = 'running_out' AND ends_on < ? ORDER BY ends_on, id LIMIT ?", today, limit)
}
