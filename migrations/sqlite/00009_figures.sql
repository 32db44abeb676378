-- What the commitment figures and the list of empty decisions are counted and sorted by. Rows that are there already get
-- what a save would have stored. SQLite knows no time zones: local time is UTC + 2 h from the last Sunday of March, 01:00 UTC,
-- to the last Sunday of October, else UTC + 1 h.
-- +goose Up
ALTER TABLE orders ADD COLUMN empty_since date;
UPDATE orders SET empty_since = COALESCE(json_extract(content, '$.decision.decided_on'), date(drafted_at, CASE
    WHEN datetime(drafted_at) >= datetime(strftime('%Y', drafted_at) || '-03-25', 'weekday 0', '+1 hour')
     AND datetime(drafted_at) < datetime(strftime('%Y', drafted_at) || '-10-25', 'weekday 0', '+1 hour') THEN '+2 hours' ELSE '+1 hour' END))
WHERE state IN ('draft', 'published', 'chosen', 'suitable', 'agreed', 'start_confirmed');
CREATE INDEX orders_empty_ix ON orders (district_id, empty_since, id) WHERE empty_since IS NOT NULL;

ALTER TABLE rounds ADD COLUMN wished_later boolean NOT NULL DEFAULT false;
ALTER TABLE rounds ADD COLUMN days_to_agree integer;
ALTER TABLE rounds ADD COLUMN days_to_start integer;
UPDATE rounds SET wished_later = json_extract(record, '$.later_start') IS NOT NULL,
    days_to_start = CAST(julianday(started_on) - julianday(agreement_date) AS integer),
    days_to_agree = CAST(julianday(agreement_date) - julianday(date(chosen_at, CASE
    WHEN datetime(chosen_at) >= datetime(strftime('%Y', chosen_at) || '-03-25', 'weekday 0', '+1 hour')
     AND datetime(chosen_at) < datetime(strftime('%Y', chosen_at) || '-10-25', 'weekday 0', '+1 hour') THEN '+2 hours' ELSE '+1 hour' END)) AS integer)
WHERE agreement_date IS NOT NULL;
CREATE INDEX rounds_agreement_ix ON rounds (district_id, agreement_date) WHERE agreement_date IS NOT NULL;

-- +goose Down
DROP INDEX rounds_agreement_ix;
ALTER TABLE rounds DROP COLUMN days_to_start;
ALTER TABLE rounds DROP COLUMN days_to_agree;
ALTER TABLE rounds DROP COLUMN wished_later;
DROP INDEX orders_empty_ix;
ALTER TABLE orders DROP COLUMN empty_since;
