-- The register: agreements, who holds a place on them, providers and their offers. Reference tables: no district owns them.
-- +goose Up
CREATE TABLE districts (
    number       text NOT NULL,
    municipality text NOT NULL,
    name         text NOT NULL,
    address      text NOT NULL,
    postcode     text NOT NULL,
    city         text NOT NULL,
    phone        text NOT NULL,
    email        text NOT NULL,
    CONSTRAINT districts_pk PRIMARY KEY (number)
);

CREATE TABLE holidays (
    starts_on date NOT NULL,
    ends_on   date NOT NULL,
    name_nb   text NOT NULL,
    name_nn   text NOT NULL,
    name_en   text NOT NULL,
    CONSTRAINT holidays_pk PRIMARY KEY (starts_on, ends_on),
    CONSTRAINT holidays_dates_ck CHECK (starts_on <= ends_on)
);

CREATE TABLE agreements (
    id           text NOT NULL,
    reference    text NOT NULL,
    name         text NOT NULL,
    owner_id     text NOT NULL,
    municipality text NOT NULL,
    valid_from   date,
    valid_to     date,
    published    boolean NOT NULL,
    version      bigint NOT NULL,
    CONSTRAINT agreements_pk PRIMARY KEY (id),
    CONSTRAINT agreements_validity_ck CHECK (valid_from <= valid_to)
);
CREATE UNIQUE INDEX agreements_reference_uq ON agreements (owner_id, reference);
CREATE INDEX agreements_name_ix ON agreements (name, id);

CREATE TABLE agreement_lots (
    agreement_id text NOT NULL,
    lot          text NOT NULL,
    CONSTRAINT agreement_lots_pk PRIMARY KEY (agreement_id, lot),
    CONSTRAINT agreement_lots_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreements (id),
    CONSTRAINT agreement_lots_lot_ck CHECK (lot IN ('group_respite', 'residential_respite'))
);

CREATE TABLE agreement_districts (
    agreement_id text NOT NULL,
    district_id  text NOT NULL,
    CONSTRAINT agreement_districts_pk PRIMARY KEY (agreement_id, district_id),
    CONSTRAINT agreement_districts_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreements (id)
);

CREATE TABLE providers (
    id                  text NOT NULL,
    organisation_number text NOT NULL,
    name                text NOT NULL,
    search_text         text NOT NULL,
    version             bigint NOT NULL,
    CONSTRAINT providers_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX providers_organisation_number_uq ON providers (organisation_number);
CREATE INDEX providers_name_ix ON providers (name, id);

CREATE TABLE framework_places (
    id           text NOT NULL,
    agreement_id text NOT NULL,
    provider_id  text NOT NULL,
    lot          text NOT NULL,
    status       text NOT NULL,
    reason       text NOT NULL,
    version      bigint NOT NULL,
    CONSTRAINT framework_places_pk PRIMARY KEY (id),
    CONSTRAINT framework_places_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreements (id),
    CONSTRAINT framework_places_provider_fk FOREIGN KEY (provider_id) REFERENCES providers (id),
    CONSTRAINT framework_places_lot_ck CHECK (lot IN ('group_respite', 'residential_respite')),
    CONSTRAINT framework_places_status_ck CHECK (status IN ('draft', 'signed', 'countersigned', 'on_hold', 'suspended', 'ended'))
);
CREATE UNIQUE INDEX framework_places_holder_uq ON framework_places (agreement_id, provider_id, lot);
CREATE INDEX framework_places_provider_ix ON framework_places (provider_id, lot);

CREATE TABLE offers (
    id                       text NOT NULL,
    provider_id              text NOT NULL,
    lot                      text NOT NULL,
    location_name            text NOT NULL,
    location_key             text NOT NULL,
    address                  text NOT NULL,
    postcode                 text NOT NULL,
    city                     text NOT NULL,
    area                     text NOT NULL,
    in_oslo                  boolean NOT NULL,
    places                   integer NOT NULL,
    filled_elsewhere         integer NOT NULL,
    held                     integer NOT NULL,
    capacity_set_by          text NOT NULL,
    age_from                 integer NOT NULL,
    age_to                   integer NOT NULL,
    group_from               integer NOT NULL,
    group_to                 integer NOT NULL,
    services                 text NOT NULL,
    needs                    text NOT NULL,
    traits                   text NOT NULL,
    days                     text NOT NULL,
    phone                    text NOT NULL,
    email                    text NOT NULL,
    description_nb           text NOT NULL,
    description_nn           text NOT NULL,
    description_en           text NOT NULL,
    statement_value          text NOT NULL,
    statement_earliest_start date,
    statement_valid_until    date,
    statement_given_on       date,
    search_text              text NOT NULL,
    version                  bigint NOT NULL,
    CONSTRAINT offers_pk PRIMARY KEY (id),
    CONSTRAINT offers_provider_fk FOREIGN KEY (provider_id) REFERENCES providers (id),
    CONSTRAINT offers_lot_ck CHECK (lot IN ('group_respite', 'residential_respite')),
    CONSTRAINT offers_places_ck CHECK (held >= 0 AND filled_elsewhere >= 0 AND held + filled_elsewhere <= places),
    CONSTRAINT offers_statement_ck CHECK (statement_value IN ('', 'has_capacity', 'waitlist', 'needs_assessment', 'no_capacity', 'unknown'))
);
CREATE UNIQUE INDEX offers_location_uq ON offers (provider_id, lot, location_key);

-- +goose Down
DROP TABLE offers;
DROP TABLE framework_places;
DROP TABLE providers;
DROP TABLE agreement_districts;
DROP TABLE agreement_lots;
DROP TABLE agreements;
DROP TABLE holidays;
DROP TABLE districts;
