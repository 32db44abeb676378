-- Where a person can be told by e-mail that there is a message, and the mails that tell it. A delivery belongs to an account
-- and not to a case: it may stand for lines of several cases, and holds no word about any. The address is looked up when
-- the mail is sent. outbox.sent_at is from now on the instant at which a line was handed on to its people's deliveries.
-- +goose Up
ALTER TABLE accounts ADD COLUMN email text NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN language text NOT NULL DEFAULT ''
    CONSTRAINT accounts_language_ck CHECK (language IN ('', 'nb', 'nn', 'en'));

CREATE TABLE deliveries (
    id             text NOT NULL,
    account_id     text NOT NULL,
    kind           text NOT NULL,
    lines          integer NOT NULL,
    made_at        timestamp NOT NULL,
    due_at         timestamp NOT NULL,
    first_tried_at timestamp,
    tries          integer NOT NULL,
    open           boolean NOT NULL,
    state          text NOT NULL,
    reason         text NOT NULL,
    settled_at     timestamp,
    CONSTRAINT deliveries_pk PRIMARY KEY (id),
    CONSTRAINT deliveries_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT deliveries_state_ck CHECK (state IN ('due', 'sent', 'given_up')),
    CONSTRAINT deliveries_open_ck CHECK (state = 'due' OR NOT open),
    CONSTRAINT deliveries_settled_ck CHECK ((state = 'due') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX deliveries_open_uq ON deliveries (account_id) WHERE open;
CREATE INDEX deliveries_due_ix ON deliveries (due_at, id) WHERE state = 'due';
CREATE INDEX deliveries_given_up_ix ON deliveries (id) WHERE state = 'given_up';

-- +goose Down
DROP TABLE deliveries;
ALTER TABLE accounts DROP COLUMN language;
ALTER TABLE accounts DROP COLUMN email;
