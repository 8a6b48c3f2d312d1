-- The web chat reads a conversation's messages from the outbox: there the page is the delivery. Other channels never
-- read theirs again, so only these rows are found by their conversation.
CREATE INDEX outbox_thread ON outbox (conversation, turn, place) WHERE channel = 'web';
