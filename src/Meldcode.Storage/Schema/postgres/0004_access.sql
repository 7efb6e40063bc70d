-- Who may see a casus, as an index on its journal. Made again from it whenever it changes.
CREATE TABLE casus_access (
    casus_id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    CONSTRAINT pk_casus_access PRIMARY KEY (casus_id, kind, subject),
    CONSTRAINT fk_casus_access_casus_id FOREIGN KEY (casus_id) REFERENCES casus (casus_id) ON DELETE RESTRICT
);

CREATE INDEX ix_casus_access_kind_subject ON casus_access (kind, subject);
