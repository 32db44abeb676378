-- Where a person is reached by telephone: a district's people by their colleagues, a family by its caseworker.
-- +goose Up
ALTER TABLE accounts ADD COLUMN phone text NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE accounts DROP COLUMN phone;
