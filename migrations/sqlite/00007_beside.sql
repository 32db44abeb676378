-- What stands beside an order: the pre-care plan of a round, its monthly reports, and what somebody owes of either. They never
-- stand in for the order's state, and have versions of their own. Records are JSON.
-- +goose Up
CREATE TABLE pre_care_plans (
    district_id text NOT NULL,
    round_id    text NOT NULL,
    order_id    text NOT NULL,
    version     bigint NOT NULL,
    due_on      date NOT NULL,
    answered_on date,
    record      text NOT NULL,
    CONSTRAINT pre_care_plans_pk PRIMARY KEY (district_id, round_id),
    CONSTRAINT pre_care_plans_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id),
    CONSTRAINT pre_care_plans_round_fk FOREIGN KEY (district_id, round_id) REFERENCES rounds (district_id, id)
);
CREATE INDEX pre_care_plans_order_ix ON pre_care_plans (order_id, round_id);

-- A month is a text, YYYY-MM, and sorts as one.
CREATE TABLE reports (
    district_id text NOT NULL,
    id          text NOT NULL,
    order_id    text NOT NULL,
    round_id    text NOT NULL,
    provider_id text NOT NULL,
    period      text NOT NULL,
    version     bigint NOT NULL,
    status      text NOT NULL,
    final       boolean NOT NULL,
    submitted   boolean NOT NULL,
    record      text NOT NULL,
    CONSTRAINT reports_pk PRIMARY KEY (district_id, id),
    CONSTRAINT reports_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id),
    CONSTRAINT reports_round_fk FOREIGN KEY (district_id, round_id) REFERENCES rounds (district_id, id),
    CONSTRAINT reports_status_ck CHECK (status IN ('draft', 'submitted', 'returned', 'acknowledged')),
    CONSTRAINT reports_submitted_ck CHECK (submitted = (status <> 'draft'))
);
CREATE UNIQUE INDEX reports_period_uq ON reports (district_id, round_id, period);
CREATE INDEX reports_provider_ix ON reports (provider_id, round_id, id);
CREATE INDEX reports_order_ix ON reports (order_id, id) WHERE submitted;

CREATE TABLE tasks (
    district_id text NOT NULL,
    round_id    text NOT NULL,
    kind        text NOT NULL,
    period      text NOT NULL,
    waits_on    text NOT NULL,
    order_id    text NOT NULL,
    provider_id text NOT NULL,
    opens_on    date NOT NULL,
    due_on      date NOT NULL,
    CONSTRAINT tasks_pk PRIMARY KEY (district_id, round_id, kind, period, waits_on),
    CONSTRAINT tasks_round_fk FOREIGN KEY (district_id, round_id) REFERENCES rounds (district_id, id),
    CONSTRAINT tasks_kind_ck CHECK (kind IN ('pre_care_plan', 'pre_care_wish', 'report_due', 'report_returned', 'report_submitted')),
    CONSTRAINT tasks_waits_ck CHECK (waits_on IN ('district', 'provider'))
);
CREATE INDEX tasks_district_ix ON tasks (district_id, due_on, round_id, kind, period) WHERE waits_on = 'district';
CREATE INDEX tasks_provider_ix ON tasks (provider_id, due_on, round_id, kind, period) WHERE waits_on = 'provider';

-- +goose Down
DROP TABLE tasks;
DROP TABLE reports;
DROP TABLE pre_care_plans;
