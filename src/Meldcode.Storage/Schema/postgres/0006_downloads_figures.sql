-- Files that somebody may fetch once, or did. Only hashes: with this table nothing can be opened.
CREATE TABLE download (
    token_hash text COLLATE "C" NOT NULL CONSTRAINT pk_download PRIMARY KEY,
    code_hash text COLLATE "C" NOT NULL,
    tenant_id text COLLATE "C" NOT NULL,
    organisatie_id text COLLATE "C" NOT NULL,
    person_id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    casus_id text COLLATE "C" NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    fetched_at timestamp with time zone NULL
);

CREATE INDEX ix_download_casus_id ON download (casus_id);

-- How many casussen of one kind were erased, so that they still count in their year. Nobody is in it.
CREATE TABLE figure (
    tenant_id text COLLATE "C" NOT NULL,
    organisatie_id text COLLATE "C" NOT NULL,
    quarter date NOT NULL,
    variant text COLLATE "C" NOT NULL,
    stap integer NOT NULL,
    uitkomst text COLLATE "C" NOT NULL,
    count integer NOT NULL,
    CONSTRAINT pk_figure PRIMARY KEY (tenant_id, organisatie_id, quarter, variant, stap, uitkomst)
);
