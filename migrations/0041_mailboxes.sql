-- Where a person wants the mail about one meeting. Gone with the meeting, and with the person.
CREATE TABLE mailboxes (
    booking TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    address TEXT NOT NULL,
    trouble TEXT NOT NULL
);
CREATE INDEX mailboxes_of ON mailboxes (conversation);
