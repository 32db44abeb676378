-- A choice that is not made yet: one person's proposal that waits for the other's consent (R18), a signed form that waits for
-- the district's second person (R20). JSON, empty while there is neither.
-- +goose Up
ALTER TABLE orders ADD COLUMN open_choice text NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE orders DROP COLUMN open_choice;
