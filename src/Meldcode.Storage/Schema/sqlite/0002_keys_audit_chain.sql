-- From here on what a casus says is sealed, and every audit row has its place in a chain. Rows from before can't be
-- either, and no version that wrote them was ever released: they go.
DROP TABLE outbox;
DROP TABLE journal;
DROP TABLE audit;
DROP TABLE casus;
DELETE FROM delivery;
DELETE FROM bot_state;

-- Whose casus it is, and an index on its journal. The seal is over whose it is: who can only write to the database can't
-- give themselves a casus.
CREATE TABLE casus (
    casus_id TEXT NOT NULL CONSTRAINT pk_casus PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    kenmerk TEXT NOT NULL,
    protocol_id TEXT NOT NULL,
    protocol_valid_from TEXT NOT NULL,
    started_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    closed INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE UNIQUE INDEX ix_casus_tenant_id_organisatie_id_kenmerk ON casus (tenant_id, organisatie_id, kenmerk);
CREATE INDEX ix_casus_tenant_id_organisatie_id_owner_id_changed_at ON casus (tenant_id, organisatie_id, owner_id, changed_at);

-- What happened. Rows are added, never changed, but for sealing them again with another key.
CREATE TABLE journal (
    casus_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    payload BLOB NOT NULL,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT pk_journal PRIMARY KEY (casus_id, version),
    CONSTRAINT fk_journal_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE RESTRICT
);

-- Who is to be told of what; of what, and who, is in the sealed payload.
CREATE TABLE outbox (
    id INTEGER NOT NULL CONSTRAINT pk_outbox PRIMARY KEY AUTOINCREMENT,
    casus_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    payload BLOB NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CONSTRAINT fk_outbox_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_outbox_casus_id_mark ON outbox (casus_id, mark);

-- Who did or tried what. A chain: each row has the hash of the one before in its own.
CREATE TABLE audit (
    id INTEGER NOT NULL CONSTRAINT pk_audit PRIMARY KEY,
    at TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    casus_id TEXT NULL,
    result TEXT NOT NULL,
    ground TEXT NOT NULL,
    refusal TEXT NULL,
    version INTEGER NULL,
    detail TEXT NULL,
    source TEXT NOT NULL,
    hash BLOB NOT NULL,
    key_id TEXT NOT NULL,
    seal BLOB NOT NULL
);

CREATE INDEX ix_audit_casus_id ON audit (casus_id);

-- Where the chain ends. One row, changed in every transaction that adds to the chain.
CREATE TABLE audit_head (
    id INTEGER NOT NULL CONSTRAINT pk_audit_head PRIMARY KEY,
    last INTEGER NOT NULL,
    hash BLOB NOT NULL,
    key_id TEXT NOT NULL,
    seal BLOB NOT NULL
);

INSERT INTO audit_head (id, last, hash, key_id, seal)
VALUES (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000', '', x'');

-- Keys that this database was used with, by id, with proof that it is the same key. Not the keys.
CREATE TABLE sealing_key (
    key_id TEXT NOT NULL CONSTRAINT pk_sealing_key PRIMARY KEY,
    proof BLOB NOT NULL,
    added_at TEXT NOT NULL,
    retired_at TEXT NULL
);
