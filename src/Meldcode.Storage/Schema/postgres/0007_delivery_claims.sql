-- Which instance answers, or answered, an activity; for an hour.
CREATE TABLE delivery_claim (
    delivery_id text COLLATE "C" NOT NULL CONSTRAINT pk_delivery_claim PRIMARY KEY,
    holder text COLLATE "C" NOT NULL,
    beat integer NOT NULL,
    done boolean NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE INDEX ix_delivery_claim_at ON delivery_claim (at);
