package store

import (
	"context"
	"strings"
	"time"

	"github.com/pusterom/pusterom/internal/calendar"
	"github.com/pusterom/pusterom/internal/market"
	"github.com/pusterom/pusterom/internal/notify"
)

// skipLocked lets several processes take different rows; SQLite has one writer, so nothing is ever locked there.
func (t *tx) skipLocked() string {
	if t.forUpdate == "" {
		return ""
	}
	return t.forUpdate + " SKIP LOCKED"
}

// UnsentMessages implements [market.NoticeTx].
func (t *tx) UnsentMessages(ctx context.Context, limit int) ([]market.Message, error) {
	var m market.Message
	var queued instant
	var list []market.Message
	err := each(t.on(ctx), []any{&m.DistrictID, &m.ID, &m.OrderID, &m.EventID, &m.To, &m.PartyID, &m.Kind, &queued},
		func() error {
			m.At = queued.Time
			list = append(list, m)
			return nil
		},
		`SELECT district_id, id, order_id, event_id, recipient, party_id, kind, queued_at FROM outbox
WHERE sent_at IS NULL ORDER BY id LIMIT ?`+t.skipLocked(), limit)
	return list, err
}

// Candidates implements [market.NoticeTx] with one statement. A family's authority is told as in the worklist.
func (t *tx) Candidates(ctx context.Context, lineIDs []string, today calendar.Date) ([]notify.Candidate, error) {
	var c notify.Candidate
	var list []notify.Candidate
	err := each(t.on(ctx), []any{&c.LineID, &c.AccountID, &c.To, &c.Role, &c.Named, &c.HasAddress},
		func() error { list = append(list, c); return nil },
		`SELECT b.id, a.id, b.recipient, a.role, a.id = o.caseworker_id, a.email <> ''
FROM outbox b JOIN orders o ON o.district_id = b.district_id AND o.id = b.order_id
JOIN accounts a ON a.party_id = b.party_id AND a.active
WHERE b.id IN ? AND b.sent_at IS NULL AND (b.recipient = 'district' AND (a.id = o.caseworker_id OR a.role = 'district_manager')
 OR b.recipient = 'provider' AND a.role IN ('provider_coordinator', 'provider_manager'))
UNION ALL
SELECT b.id, a.id, b.recipient, a.role, a.id = '', a.email <> ''
FROM outbox b JOIN orders o ON o.district_id = b.district_id AND o.id = b.order_id
JOIN representatives s ON s.district_id = b.district_id AND s.order_id = b.order_id
JOIN accounts a ON a.id = s.account_id AND a.active
WHERE b.id IN ? AND b.sent_at IS NULL AND b.recipient = 'family'
AND (s.valid_from IS NULL OR s.valid_from <= ?) AND (s.valid_to IS NULL OR s.valid_to >= ?)
AND (s.ground <> 'parent' OR o.birth_date > ?)`,
		lineIDs, lineIDs, today, today, lastAdultBirth(today))
	return list, err
}

// AddDeliveries implements [market.NoticeTx] with one statement.
func (t *tx) AddDeliveries(ctx context.Context, list []market.NewDelivery) error {
	if len(list) == 0 {
		return nil
	}
	const row = "(?, ?, ?, ?, ?, ?, 0, true, 'due', '')"
	args := make([]any, 0, strings.Count(row, "?")*len(list))
	for _, d := range list {
		args = append(args, d.ID, d.AccountID, d.Kind, d.Lines, at(d.MadeAt), at(d.DueAt))
	}
	_, err := t.exec(ctx, `INSERT INTO deliveries (id, account_id, kind, lines, made_at, due_at, tries, open, state, reason)
VALUES `+row+strings.Repeat(", "+row, len(list)-1)+`
ON CONFLICT (account_id) WHERE open DO UPDATE SET lines = deliveries.lines + excluded.lines`, args...)
	return err
}

// MarkHandedOn implements [market.NoticeTx].
func (t *tx) MarkHandedOn(ctx context.Context, lines []market.Message, now time.Time) error {
	ids := make([]string, 0, len(lines))
	for _, m := range lines {
		ids = append(ids, m.ID)
	}
	_, err := t.exec(ctx, "UPDATE outbox SET sent_at = ? WHERE id IN ? AND sent_at IS NULL", at(now), ids)
	return err
}

// ClaimDelivery implements [market.NoticeTx].
func (t *tx) ClaimDelivery(ctx context.Context, now, until time.Time) (d notify.Delivery, found bool, err error) {
	var first instant
	err = each(t.on(ctx), []any{&d.ID, &d.AccountID, &d.Kind, &d.Lines, &d.Tries, &first},
		func() error { found = true; return nil },
		`UPDATE deliveries SET open = false, tries = tries + 1, due_at = ?, first_tried_at = COALESCE(first_tried_at, ?) WHERE id =
(SELECT d.id FROM deliveries d WHERE d.state = 'due' AND d.due_at <= ? ORDER BY d.due_at, d.id LIMIT 1`+t.skipLocked()+`)
RETURNING id, account_id, kind, lines, tries, first_tried_at`, at(until), at(now), at(now))
	if err != nil || !found {
		return notify.Delivery{}, false, err
	}
	d.FirstTriedAt, d.ClaimedAt = first.Time, now
	account, err := t.Account(ctx, d.AccountID)
	if account.Active {
		d.Address, d.Language = account.Email, account.Language
	}
	return d, true, err
}

// SettleDelivery implements [market.NoticeTx].
func (t *tx) SettleDelivery(ctx context.Context, d notify.Delivery, v notify.Verdict, now time.Time) error {
	if v.State == notify.Done {
		_, err := t.exec(ctx, "UPDATE deliveries SET state = 'sent', open = false, reason = '', settled_at = ? WHERE id = ? AND state = 'due'", at(now), d.ID)
		return err
	}
	if v.State == notify.GaveUp {
		_, err := t.exec(ctx, "UPDATE deliveries SET state = 'given_up', reason = ?, settled_at = ? WHERE id = ? AND state = 'due' AND tries = ?",
			v.Reason, at(now), d.ID, d.Tries)
		return err
	}
	_, err := t.exec(ctx, "UPDATE deliveries SET open = ?, due_at = ?, reason = ? WHERE id = ? AND state = 'due' AND tries = ?",
		v.Reopen, at(v.Next), v.Reason, d.ID, d.Tries)
	return taken(err)
}

// GivenUp implements [market.Reader]. The cursor is the last item's id.
func (q queries) GivenUp(ctx context.Context, page market.Page) ([]market.GivenUpDelivery, error) {
	var d market.GivenUpDelivery
	var settled instant
	var list []market.GivenUpDelivery
	err := each(q.on(ctx), []any{&d.ID, &d.Kind, &d.Reason, &d.Lines, &d.Tries, &settled},
		func() error {
			d.GivenUpAt = settled.Time
			list = append(list, d)
			return nil
		},
		`SELECT id, kind, reason, lines, tries, settled_at FROM deliveries
WHERE state = 'given_up' AND id > ? ORDER BY id LIMIT ?`, page.After, page.Limit)
	return list, err
}
