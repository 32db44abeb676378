package store

import (
	"context"
	"strings"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/identity"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/orders"
)

// EmptyDecisions implements [market.Reader]. The cursor is [market.After] of the last item's empty_since and id.
func (q queries) EmptyDecisions(ctx context.Context, by identity.Actor, page market.Page) ([]*orders.Order, error) {
	if by.Role.Party() != identity.DistrictParty || by.PartyID == "" {
		return nil, orders.ErrNotFound
	}
	var f filter
	f.and("o.district_id = ? AND o.empty_since IS NOT NULL", by.PartyID)
	if page.After != "" {
		since, id := page.Keys()
		day, err := calendar.Parse(since)
		if err != nil {
			return nil, orders.RefuseField(orders.ErrInvalidField, "", "cursor", "unknown_value")
		}
		f.and("(o.empty_since, o.id) > (?, ?)", day, id)
	}
	return q.cases(ctx, fromOrders+f.text()+" ORDER BY o.empty_since, o.id LIMIT ?", append(f.args, page.Limit)...)
}

// RegisterOf implements [market.Reader] with one statement.
func (q queries) RegisterOf(ctx context.Context, agreementID string) ([]market.ListedOffer, error) {
	return q.listed(ctx, "'' AS place_id, '' AS earlier", `WHERE EXISTS (SELECT 1 FROM framework_places p
WHERE p.agreement_id = ? AND p.provider_id = f.provider_id AND p.lot = f.lot AND p.status <> 'ended')`, agreementID)
}

// outcomeText names the outcome of the round r as package orders does ([orders.Outcome]). Its parameters are today and the last
// day at risk. A round that is over keeps its breach, which the case file remembers.
const outcomeText = `CASE
WHEN r.started_on <= r.latest_start THEN 'started_in_time'
WHEN r.started_on IS NOT NULL AND r.wished_later THEN 'started_late_by_wish'
WHEN r.started_on IS NOT NULL THEN 'broken'
WHEN r.status = 'live' AND r.wished_later THEN 'under_way'
WHEN r.status = 'live' AND r.latest_start < ? THEN 'broken'
WHEN r.status = 'live' AND r.start_on IS NULL AND r.latest_start <= ? THEN 'at_risk'
WHEN r.status = 'live' THEN 'under_way'
WHEN EXISTS (SELECT 1 FROM events e WHERE e.order_id = r.order_id AND e.round_id = r.id AND e.type = 'breach_4m') THEN 'broken'
ELSE 'ended_unstarted' END`

// personText tells persons of the orders o apart: a person is a name with a birth date.
const personText = `o.recipient_name || ' ' || COALESCE(CAST(o.birth_date AS text), '')`

// countText counts the call-offs picked: each row of the answer is one figure, named by the first column, of the row of the
// table that the second names, empty for all of them.
const countText = `
SELECT 'agreed', k, n, '', 0, count(*), count(DISTINCT person) FROM picked GROUP BY k, n
UNION ALL SELECT 'outcome', k, '', outcome, 0, count(*), count(DISTINCT person) FROM picked GROUP BY k, outcome
UNION ALL SELECT 'started', k, '', '', 0, count(*), count(DISTINCT person) FROM picked WHERE to_start IS NOT NULL GROUP BY k
UNION ALL SELECT 'to_start', k, '', '', to_start, count(*), 0 FROM picked WHERE to_start IS NOT NULL GROUP BY k, to_start
UNION ALL SELECT 'to_agree', k, '', '', to_agree, count(*), 0 FROM picked WHERE to_agree IS NOT NULL GROUP BY k, to_agree
UNION ALL SELECT 'agreed', '', '', '', 0, count(*), count(DISTINCT person) FROM picked
UNION ALL SELECT 'outcome', '', '', outcome, 0, count(*), count(DISTINCT person) FROM picked GROUP BY outcome
UNION ALL SELECT 'started', '', '', '', 0, count(*), count(DISTINCT person) FROM picked WHERE to_start IS NOT NULL`

// divided gives what a call-off's row is known by and called.
func divided(narrow market.CommitmentFilter) (key, name, join string, args []any) {
	switch narrow.By {
	case market.ByProvider:
		return "r.provider_id", "v.name", "JOIN providers v ON v.id = r.provider_id", nil
	case market.ByLot:
		return "o.lot", "''", "", nil
	case market.ByDistrict:
		return "r.district_id", "d.name", "JOIN districts d ON d.number = r.district_id", nil
	case market.ByMonth:
	}
	// The months are given one by one: the engines have no function in common that takes one out of a date.
	var cases strings.Builder
	for month := narrow.From; !month.After(narrow.To); month = month.AddMonths(1) {
		cases.WriteString(" WHEN r.agreement_date < ? THEN ?")
		args = append(args, month.AddMonths(1), month.String()[:len("2006-01")])
	}
	return "CASE" + cases.String() + " ELSE '' END", "''", "", args
}

// Commitment implements [market.Reader] with one statement. It reads numbers only: as many rows as there are figures and
// different numbers of days.
func (q queries) Commitment(ctx context.Context, narrow market.CommitmentFilter) ([]orders.Tally, orders.Tally, error) {
	key, name, join, args := divided(narrow)
	args = append(args, narrow.Today, narrow.Today.AddDays(narrow.RiskDays))
	var within filter
	within.and("r.agreement_date >= ? AND r.agreement_date < ?", narrow.From, narrow.To.AddMonths(1))
	if narrow.District != "" {
		within.and("r.district_id = ?", narrow.District)
	} else {
		within.and("r.district_id IN (SELECT number FROM districts WHERE municipality = ?)", narrow.Municipality)
	}
	picked := "WITH picked AS (SELECT " + key + " AS k, " + name + " AS n, " + outcomeText + ` AS outcome,
r.days_to_start AS to_start, r.days_to_agree AS to_agree, ` + personText + ` AS person
FROM rounds r JOIN orders o ON o.district_id = r.district_id AND o.id = r.order_id ` + join + " " + within.text() + ")"
	var counted counter
	err := each(q.on(ctx), []any{
		&counted.figure, &counted.key, &counted.name, &counted.outcome, &counted.days, &counted.CallOffs, &counted.Persons,
	}, counted.take, picked+countText, append(args, within.args...)...)
	return counted.tallies()[1:], counted.tallies()[0], err
}

// counter puts the figures that it is given one by one where they belong.
type counter struct {
	figure, key, name string
	outcome           orders.Outcome
	days              int
	orders.Count
	list []*orders.Tally
}

func (c *counter) take() error {
	t := c.row(c.key)
	switch c.figure {
	case "agreed":
		t.Name, t.Agreed = c.name, c.Count
	case "outcome":
		t.Outcomes[c.outcome] = c.Count
	case "started":
		t.Started = c.Count
	case "to_start":
		t.ToStart[c.days] = c.CallOffs
		c.row("").ToStart[c.days] += c.CallOffs
	case "to_agree":
		t.ToAgree[c.days] = c.CallOffs
		c.row("").ToAgree[c.days] += c.CallOffs
	}
	return nil
}

// row finds or makes the tally of a key; that of all call-offs is the first.
func (c *counter) row(key string) *orders.Tally {
	if len(c.list) == 0 && key != "" {
		c.row("")
	}
	for _, t := range c.list {
		if t.Key == key {
			return t
		}
	}
	t := &orders.Tally{Key: key, Outcomes: map[orders.Outcome]orders.Count{}, ToStart: orders.Spread{}, ToAgree: orders.Spread{}}
	c.list = append(c.list, t)
	return t
}

func (c *counter) tallies() []orders.Tally {
	c.row("")
	list := make([]orders.Tally, 0, len(c.list))
	for _, t := range c.list {
		list = append(list, *t)
	}
	return list
}
