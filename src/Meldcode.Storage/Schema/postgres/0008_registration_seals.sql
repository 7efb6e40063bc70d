-- Who registers for a function gets to see casussen by it: from here on who registered for what, and what a code is good
-- for, is under a seal. Rows from before have none, and no version that wrote them was ever released: they go.
DROP TABLE registration;
DROP TABLE registration_code;

-- Who registered for a function, instead of who the settings name. An empty location: a function of the organisation.
CREATE TABLE registration (
    tenant_id text COLLATE "C" NOT NULL,
    organisatie_id text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    location text COLLATE "C" NOT NULL,
    function text COLLATE "C" NOT NULL,
    person_id text COLLATE "C" NOT NULL,
    at timestamp with time zone NOT NULL,
    seal bytea NOT NULL,
    CONSTRAINT pk_registration PRIMARY KEY (tenant_id, organisatie_id, role, location, function)
);

-- Codes with which somebody can register, as hashes; one for each function.
CREATE TABLE registration_code (
    tenant_id text COLLATE "C" NOT NULL,
    organisatie_id text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    location text COLLATE "C" NOT NULL,
    function text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    issued_by text COLLATE "C" NOT NULL,
    seal bytea NOT NULL,
    CONSTRAINT pk_registration_code PRIMARY KEY (tenant_id, organisatie_id, role, location, function)
);
