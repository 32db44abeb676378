-- What a district's list of orders due in a period is found by.
-- +goose Up
CREATE INDEX orders_due_ix ON orders (district_id, due_on, id) WHERE due_on IS NOT NULL;

-- +goose Down
DROP INDEX orders_due_ix;
