-- Who is to be told of what, and how far that is. Of what, and whom, is in the sealed payload. Takes the place of outbox,
-- which no version that was ever released wrote.
DROP TABLE outbox;

CREATE TABLE notice (
    id INTEGER NOT NULL CONSTRAINT pk_notice PRIMARY KEY AUTOINCREMENT,
    notice_id TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    casus_id TEXT NULL,
    payload BLOB NOT NULL,
    state TEXT NOT NULL,
    due_at TEXT NULL,
    lease_by TEXT NULL,
    lease_until TEXT NULL,
    failures INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT fk_notice_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX ix_notice_notice_id ON notice (notice_id);
CREATE INDEX ix_notice_casus_id ON notice (casus_id);
CREATE INDEX ix_notice_due_at ON notice (due_at);

-- What was tried, when, and what came of it. Rows are added, never changed, but for sealing them again with another key.
CREATE TABLE notice_entry (
    notice INTEGER NOT NULL,
    number INTEGER NOT NULL,
    person_id TEXT NULL,
    payload BLOB NOT NULL,
    CONSTRAINT pk_notice_entry PRIMARY KEY (notice, number),
    CONSTRAINT fk_notice_entry_notice FOREIGN KEY (notice) REFERENCES notice (id) ON DELETE CASCADE
);

CREATE INDEX ix_notice_entry_person_id ON notice_entry (person_id);

-- What the calendar brings up in a casus. What it is, is in the sealed payload.
CREATE TABLE reminder (
    id INTEGER NOT NULL CONSTRAINT pk_reminder PRIMARY KEY AUTOINCREMENT,
    casus_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    payload BLOB NOT NULL,
    tell_at TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT fk_reminder_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE CASCADE
);

CREATE INDEX ix_reminder_casus_id ON reminder (casus_id);
CREATE INDEX ix_reminder_tell_at ON reminder (tell_at);

-- Who is away by their own word.
CREATE TABLE away (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    until TEXT NOT NULL,
    CONSTRAINT pk_away PRIMARY KEY (tenant_id, person_id)
);

-- Where a person's own chat with the bot is. The reference is sealed: it holds a name.
CREATE TABLE conversation (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    reference BLOB NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT pk_conversation PRIMARY KEY (tenant_id, person_id)
);

-- Who registered for a function, instead of who the settings name. An empty location: a function of the organisation.
CREATE TABLE registration (
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    role TEXT NOT NULL,
    location TEXT NOT NULL,
    function TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_registration PRIMARY KEY (tenant_id, organisatie_id, role, location, function)
);

-- Codes with which somebody can register, as hashes; one for each function.
CREATE TABLE registration_code (
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    role TEXT NOT NULL,
    location TEXT NOT NULL,
    function TEXT NOT NULL,
    hash TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    CONSTRAINT pk_registration_code PRIMARY KEY (tenant_id, organisatie_id, role, location, function)
);

-- Wrong codes that somebody tried lately.
CREATE TABLE registration_try (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    count INTEGER NOT NULL,
    until TEXT NOT NULL,
    CONSTRAINT pk_registration_try PRIMARY KEY (tenant_id, person_id)
);
