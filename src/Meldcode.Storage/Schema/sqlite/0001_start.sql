-- Whose casus it is, and an index on its journal.
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
    closed INTEGER NOT NULL
);

CREATE UNIQUE INDEX ix_casus_tenant_id_organisatie_id_kenmerk ON casus (tenant_id, organisatie_id, kenmerk);
CREATE INDEX ix_casus_tenant_id_organisatie_id_owner_id_changed_at ON casus (tenant_id, organisatie_id, owner_id, changed_at);

-- What happened. Rows are added, never changed.
CREATE TABLE journal (
    casus_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    type TEXT NOT NULL,
    payload BLOB NOT NULL,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT pk_journal PRIMARY KEY (casus_id, version),
    CONSTRAINT fk_journal_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE RESTRICT
);

-- Who did or tried what. Rows are added, never changed.
CREATE TABLE audit (
    id INTEGER NOT NULL CONSTRAINT pk_audit PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    action TEXT NOT NULL,
    casus_id TEXT NULL,
    result TEXT NOT NULL,
    refusal TEXT NULL,
    version INTEGER NULL
);

CREATE INDEX ix_audit_casus_id ON audit (casus_id);

-- Who is to be told of what, once per casus and key.
CREATE TABLE outbox (
    id INTEGER NOT NULL CONSTRAINT pk_outbox PRIMARY KEY AUTOINCREMENT,
    casus_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    receiver TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CONSTRAINT fk_outbox_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_outbox_casus_id_key ON outbox (casus_id, key);

-- Activities that were handled, for two days.
CREATE TABLE delivery (
    delivery_id TEXT NOT NULL CONSTRAINT pk_delivery PRIMARY KEY,
    casus_id TEXT NULL,
    at TEXT NOT NULL
);

CREATE INDEX ix_delivery_at ON delivery (at);

CREATE TABLE bot_state (
    key TEXT NOT NULL CONSTRAINT pk_bot_state PRIMARY KEY,
    payload BLOB NOT NULL,
    etag TEXT NOT NULL
);
