-- What must reach somebody outside the transaction that caused it, and what was answered to whom.
-- +goose Up
CREATE TABLE outbox (
    district_id text NOT NULL,
    id          text NOT NULL,
    order_id    text NOT NULL,
    event_id    text NOT NULL,
    recipient   text NOT NULL,
    party_id    text NOT NULL,
    kind        text NOT NULL,
    queued_at   timestamp NOT NULL,
    sent_at     timestamp,
    CONSTRAINT outbox_pk PRIMARY KEY (district_id, id),
    CONSTRAINT outbox_recipient_ck CHECK (recipient IN ('district', 'family', 'provider', 'system'))
);
CREATE INDEX outbox_unsent_ix ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_order_ix ON outbox (district_id, order_id, id);

CREATE TABLE idempotency_keys (
    account_id text NOT NULL,
    operation  text NOT NULL,
    key_text   text NOT NULL,
    body_hash  text NOT NULL,
    claimed_at timestamp NOT NULL,
    status     integer,
    header     text,
    body       blob,
    CONSTRAINT idempotency_keys_pk PRIMARY KEY (account_id, operation, key_text)
);
CREATE INDEX idempotency_keys_age_ix ON idempotency_keys (claimed_at);

-- +goose Down
DROP TABLE idempotency_keys;
DROP TABLE outbox;
