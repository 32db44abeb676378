-- What the commitment figures and the list of empty decisions are counted and sorted by. Rows that are there already get
-- what a save would have stored.
-- +goose Up
ALTER TABLE orders ADD COLUMN empty_since date;
UPDATE orders SET empty_since = COALESCE((content::jsonb -> 'decision' ->> 'decided_on')::date, (drafted_at AT TIME ZONE 'Europe/Oslo')::date)
WHERE state IN ('draft', 'published', 'chosen', 'suitable', 'agreed', 'start_confirmed');
CREATE INDEX orders_empty_ix ON orders (district_id, empty_since, id) WHERE empty_since IS NOT NULL;

ALTER TABLE rounds ADD COLUMN wished_later boolean NOT NULL DEFAULT false;
ALTER TABLE rounds ADD COLUMN days_to_agree integer;
ALTER TABLE rounds ADD COLUMN days_to_start integer;
UPDATE rounds SET wished_later = record::jsonb -> 'later_start' IS NOT NULL,
    days_to_agree = agreement_date - (chosen_at AT TIME ZONE 'Europe/Oslo')::date, days_to_start = started_on - agreement_date
WHERE agreement_date IS NOT NULL;
CREATE INDEX rounds_agreement_ix ON rounds (district_id, agreement_date) WHERE agreement_date IS NOT NULL;

-- +goose Down
DROP INDEX rounds_agreement_ix;
ALTER TABLE rounds DROP COLUMN days_to_start;
ALTER TABLE rounds DROP COLUMN days_to_agree;
ALTER TABLE rounds DROP COLUMN wished_later;
DROP INDEX orders_empty_ix;
ALTER TABLE orders DROP COLUMN empty_since;
