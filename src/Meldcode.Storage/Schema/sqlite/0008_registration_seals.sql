-- Who registers for a function gets to see casussen by it: from here on who registered for what, and what a code is good
-- for, is under a seal. Rows from before have none, and no version that wrote them was ever released: they go.
DROP TABLE registration;
DROP TABLE registration_code;

-- Who registered for a function, instead of who the settings name. An empty location: a function of the organisation.
CREATE TABLE registration (
    tenant_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    role TEXT NOT NULL,
    location TEXT NOT NULL,
    function TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at TEXT NOT NULL,
    seal BLOB NOT NULL,
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
    seal BLOB NOT NULL,
    CONSTRAINT pk_registration_code PRIMARY KEY (tenant_id, organisatie_id, role, location, function)
);
