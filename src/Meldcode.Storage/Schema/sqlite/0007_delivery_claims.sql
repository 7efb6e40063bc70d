-- Which instance answers, or answered, an activity; for an hour.
CREATE TABLE delivery_claim (
    delivery_id TEXT NOT NULL CONSTRAINT pk_delivery_claim PRIMARY KEY,
    holder TEXT NOT NULL,
    beat INTEGER NOT NULL,
    done INTEGER NOT NULL,
    at TEXT NOT NULL
);

CREATE INDEX ix_delivery_claim_at ON delivery_claim (at);
