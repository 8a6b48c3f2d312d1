-- What an office holds back for now: a topic, a tree, a guide or a language.
CREATE TABLE withdrawn (
    office TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    since BIGINT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (office, kind, id)
);
