-- Orders and what hangs on them. Every table but holds leads with the district, so that districts can be spread over
-- servers; the index on id alone finds a row for those who do not know the district. Content and record are JSON: what is
-- searched or counted has a column of its own.
-- +goose Up
CREATE TABLE orders (
    district_id      text NOT NULL,
    id               text NOT NULL,
    reference        text NOT NULL,
    version          bigint NOT NULL,
    state            text NOT NULL,
    lot              text NOT NULL,
    case_reference   text NOT NULL,
    caseworker_id    text NOT NULL,
    recipient_name   text NOT NULL,
    birth_date       date,
    carer_name       text NOT NULL,
    content          text NOT NULL,
    drafted_at       timestamptz NOT NULL,
    published_on     date,
    choice_opened_on date,
    shown_on         date,
    watched_through  date,
    rounds           integer NOT NULL,
    waits_district   boolean NOT NULL,
    waits_family     boolean NOT NULL,
    due_on           date,
    next_watch_on    date,
    CONSTRAINT orders_pk PRIMARY KEY (district_id, id),
    CONSTRAINT orders_state_ck CHECK (state IN ('draft', 'published', 'chosen', 'suitable', 'agreed', 'start_confirmed',
        'started', 'ended', 'withdrawn')),
    CONSTRAINT orders_lot_ck CHECK (lot IN ('', 'group_respite', 'residential_respite')),
    CONSTRAINT orders_due_ck CHECK (due_on IS NOT NULL OR NOT (waits_district OR waits_family))
);
CREATE INDEX orders_id_ix ON orders (id);
CREATE UNIQUE INDEX orders_reference_uq ON orders (district_id, reference);
CREATE INDEX orders_state_ix ON orders (district_id, state, id);
CREATE INDEX orders_caseworker_ix ON orders (district_id, caseworker_id, id);
CREATE INDEX orders_worklist_ix ON orders (district_id, due_on, id) WHERE waits_district;
CREATE INDEX orders_worklist_mine_ix ON orders (district_id, caseworker_id, due_on, id) WHERE waits_district;
CREATE INDEX orders_watch_ix ON orders (next_watch_on, id) WHERE next_watch_on IS NOT NULL;

CREATE TABLE representatives (
    district_id     text NOT NULL,
    order_id        text NOT NULL,
    ordinal         integer NOT NULL,
    account_id      text NOT NULL,
    ground          text NOT NULL,
    valid_from      date,
    valid_to        date,
    basis_reference text NOT NULL,
    CONSTRAINT representatives_pk PRIMARY KEY (district_id, order_id, ordinal),
    CONSTRAINT representatives_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id),
    CONSTRAINT representatives_ground_ck CHECK (ground IN ('self', 'parent', 'verge', 'agent', 'nearest_relative'))
);
CREATE INDEX representatives_account_ix ON representatives (account_id, order_id);

CREATE TABLE rounds (
    district_id    text NOT NULL,
    id             text NOT NULL,
    order_id       text NOT NULL,
    number         integer NOT NULL,
    status         text NOT NULL,
    last_state     text NOT NULL,
    alias          text NOT NULL,
    offer_id       text NOT NULL,
    provider_id    text NOT NULL,
    place_id       text NOT NULL,
    chosen_by      text NOT NULL,
    ground         text NOT NULL,
    chosen_at      timestamptz NOT NULL,
    accept_waiting boolean NOT NULL,
    answer_by      date,
    text_version   text NOT NULL,
    agreement_date date,
    latest_start   date,
    start_on       date,
    late           boolean NOT NULL,
    start_answer   text NOT NULL,
    started_on     date,
    ends_on        date,
    ended_by       text NOT NULL,
    end_reason     text NOT NULL,
    waits_provider boolean NOT NULL,
    due_on         date,
    record         text NOT NULL,
    CONSTRAINT rounds_pk PRIMARY KEY (district_id, id),
    CONSTRAINT rounds_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id),
    CONSTRAINT rounds_offer_fk FOREIGN KEY (offer_id) REFERENCES offers (id),
    CONSTRAINT rounds_provider_fk FOREIGN KEY (provider_id) REFERENCES providers (id),
    CONSTRAINT rounds_place_fk FOREIGN KEY (place_id) REFERENCES framework_places (id),
    CONSTRAINT rounds_status_ck CHECK (status IN ('live', 'running_out', 'ended')),
    CONSTRAINT rounds_last_state_ck CHECK (last_state IN ('draft', 'published', 'chosen', 'suitable', 'agreed',
        'start_confirmed', 'started', 'ended', 'withdrawn')),
    CONSTRAINT rounds_running_out_ck CHECK (status <> 'running_out' OR ends_on IS NOT NULL),
    CONSTRAINT rounds_due_ck CHECK (due_on IS NOT NULL OR NOT waits_provider)
);
CREATE INDEX rounds_id_ix ON rounds (id);
CREATE UNIQUE INDEX rounds_number_uq ON rounds (district_id, order_id, number);
CREATE UNIQUE INDEX rounds_live_uq ON rounds (district_id, order_id) WHERE status = 'live';
CREATE INDEX rounds_provider_ix ON rounds (provider_id, id) WHERE status <> 'ended';
CREATE INDEX rounds_provider_state_ix ON rounds (provider_id, last_state, id) WHERE status <> 'ended';
CREATE INDEX rounds_worklist_ix ON rounds (provider_id, due_on, id) WHERE waits_provider;
CREATE INDEX rounds_place_ix ON rounds (place_id) WHERE status = 'live';
CREATE INDEX rounds_run_out_ix ON rounds (ends_on, id) WHERE status = 'running_out';

-- A round's claim on a place of an offer. It knows no district and no person.
CREATE TABLE holds (
    id          text NOT NULL,
    offer_id    text NOT NULL,
    round_id    text NOT NULL,
    state       text NOT NULL,
    since       timestamptz NOT NULL,
    held_at     timestamptz,
    released_at timestamptz,
    CONSTRAINT holds_pk PRIMARY KEY (id),
    CONSTRAINT holds_offer_fk FOREIGN KEY (offer_id) REFERENCES offers (id),
    CONSTRAINT holds_state_ck CHECK (state IN ('waiting', 'held', 'released')),
    CONSTRAINT holds_times_ck CHECK ((state <> 'held' OR held_at IS NOT NULL) AND (state <> 'waiting' OR held_at IS NULL)
        AND (state = 'released') = (released_at IS NOT NULL))
);
CREATE UNIQUE INDEX holds_round_uq ON holds (round_id) WHERE state <> 'released';
CREATE INDEX holds_waiting_ix ON holds (offer_id, since, id) WHERE state = 'waiting';
CREATE INDEX holds_offer_ix ON holds (offer_id, state);

-- The case file. Rows are added and never changed.
CREATE TABLE events (
    district_id text NOT NULL,
    id          text NOT NULL,
    order_id    text NOT NULL,
    type        text NOT NULL,
    happened_at timestamptz NOT NULL,
    by_account  text NOT NULL,
    by_party    text NOT NULL,
    by_side     text NOT NULL,
    by_level    text NOT NULL,
    round_id    text NOT NULL,
    provider_id text NOT NULL,
    from_state  text NOT NULL,
    to_state    text NOT NULL,
    version     bigint NOT NULL,
    detail      text NOT NULL,
    once        text,
    CONSTRAINT events_pk PRIMARY KEY (district_id, id),
    CONSTRAINT events_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id),
    CONSTRAINT events_side_ck CHECK (by_side IN ('district', 'family', 'provider', 'system'))
);
CREATE INDEX events_order_ix ON events (order_id, id);
CREATE INDEX events_time_ix ON events (district_id, happened_at, id);
CREATE UNIQUE INDEX events_once_uq ON events (district_id, order_id, once) WHERE once IS NOT NULL;

-- +goose StatementBegin
CREATE FUNCTION events_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER events_no_update BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION events_append_only();
CREATE TRIGGER events_no_delete BEFORE DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_append_only();
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION events_append_only();

CREATE TABLE receipts (
    district_id text NOT NULL,
    round_id    text NOT NULL,
    order_id    text NOT NULL,
    content     text NOT NULL,
    sha256      text NOT NULL,
    made_at     timestamptz NOT NULL,
    CONSTRAINT receipts_pk PRIMARY KEY (district_id, round_id),
    CONSTRAINT receipts_order_fk FOREIGN KEY (district_id, order_id) REFERENCES orders (district_id, id)
);
CREATE INDEX receipts_order_ix ON receipts (order_id, round_id);

-- +goose Down
DROP TABLE receipts;
DROP TABLE events;
DROP FUNCTION events_append_only();
DROP TABLE holds;
DROP TABLE rounds;
DROP TABLE representatives;
DROP TABLE orders;
