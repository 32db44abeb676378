-- Who can sign in, and the sign-ins that live.
-- +goose Up
CREATE TABLE accounts (
    id            text NOT NULL,
    login         text COLLATE "C" NOT NULL,
    name          text NOT NULL,
    role          text NOT NULL,
    party_id      text NOT NULL,
    password_hash text NOT NULL,
    active        boolean NOT NULL,
    epoch         bigint NOT NULL,
    version       bigint NOT NULL,
    CONSTRAINT accounts_pk PRIMARY KEY (id),
    CONSTRAINT accounts_role_ck CHECK (role IN ('caseworker', 'district_manager', 'family', 'provider_coordinator',
        'provider_manager', 'agreement_owner', 'auditor', 'system'))
);
CREATE UNIQUE INDEX accounts_login_uq ON accounts (login);
CREATE INDEX accounts_party_ix ON accounts (party_id, login);

CREATE TABLE sessions (
    id            text NOT NULL,
    account_id    text NOT NULL,
    family        text NOT NULL,
    hash          text NOT NULL,
    previous_hash text NOT NULL,
    rotated_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    last_used_at  timestamptz NOT NULL,
    revoked       boolean NOT NULL,
    version       bigint NOT NULL,
    CONSTRAINT sessions_pk PRIMARY KEY (id),
    CONSTRAINT sessions_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE UNIQUE INDEX sessions_family_uq ON sessions (family);
CREATE INDEX sessions_account_ix ON sessions (account_id);
CREATE INDEX sessions_expiry_ix ON sessions (expires_at);

-- +goose Down
DROP TABLE sessions;
DROP TABLE accounts;
