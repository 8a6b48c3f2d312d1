-- The days on which an office is closed, as JSON: one row an office, once its file was read in; edited at the desk from then on.
CREATE TABLE closures (
    office TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL
);
