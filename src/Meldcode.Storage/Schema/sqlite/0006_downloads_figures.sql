-- Files that somebody may fetch once, or did. Only hashes: with this table nothing can be opened.
CREATE TABLE download (
    token_hash TEXT NOT NULL CONSTRAINT pk_download PRIMARY KEY,
    code_hash TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    casus_id TEXT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    tries INTEGER NOT NULL,
    fetched_at TEXT NULL
);

CREATE INDEX ix_download_casus_id ON download (casus_id);

-- How many casussen of one kind were erased, so that they still count in their year. Nobody is in it.
CREATE TABLE figure (
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    quarter TEXT NOT NULL,
    variant TEXT NOT NULL,
    stap INTEGER NOT NULL,
    uitkomst TEXT NOT NULL,
    count INTEGER NOT NULL,
    CONSTRAINT pk_figure PRIMARY KEY (tenant_id, organisatie_id, quarter, variant, stap, uitkomst)
);
