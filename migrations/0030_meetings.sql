-- What was agreed around a booking, and what came of the meeting. One row a booking that was ever kept; what the person
-- let the adviser know (about) is there only with the moment at which they agreed to it.
CREATE TABLE meetings (
    booking TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    terms TEXT NOT NULL,
    agreed_at BIGINT,
    sides TEXT NOT NULL,
    matter BIGINT NOT NULL,
    path TEXT NOT NULL,
    about TEXT NOT NULL,
    about_at BIGINT,
    ended_by TEXT NOT NULL,
    why TEXT NOT NULL,
    came TEXT NOT NULL,
    note TEXT NOT NULL,
    note_at BIGINT
);
CREATE INDEX meetings_of ON meetings (conversation);
