-- What a provider's list of ended assignments is found by.
-- +goose Up
CREATE INDEX rounds_delivered_ix ON rounds (provider_id, id) WHERE status = 'ended' AND started_on IS NOT NULL;

-- +goose Down
DROP INDEX rounds_delivered_ix;
