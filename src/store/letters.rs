//! Letters: what goes by mail about a booking. They wait in the outbox like everything that is sent, in a line of their
//! own, so that a mail server that is down holds up no chat. The address stands in two places, the booking's and the
//! waiting letter's; the letter's goes as soon as it is posted or given up.

use super::link::Link;
use super::outbox::PartClass;
use super::{Store, StoreError, sql};
use std::collections::BTreeMap;

/// The channel's name in the outbox.
const CHANNEL: &str = "mail";

/// A change of what is mailed, part of a turn.
#[derive(Debug, Clone)]
pub enum LetterChange {
    /// From now on letters about this booking go there.
    Address { booking: String, address: String },
    /// This is to be posted.
    Post { address: String, payload: String },
}

/// What a letter is about, and who reads it.
#[derive(Debug, Clone, Copy, Default)]
pub struct About<'a> {
    /// The booking; empty when it is not known.
    pub booking: &'a str,
    /// Whether the adviser reads it.
    pub adviser: bool,
}

impl Store {
    /// Where letters about the bookings of a conversation go: booking to address.
    pub async fn mailboxes(&self, conversation: &str) -> Result<BTreeMap<String, String>, StoreError> {
        let rows: Vec<(String, String)> = self.pool().rows(sql::MAILBOXES, &[conversation.into()]).await?;
        Ok(rows.into_iter().collect())
    }

    /// The bookings whose last letter was given up, and why.
    pub async fn mail_troubles(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let rows: Vec<(String, String)> = self.pool().rows(sql::MAIL_TROUBLES, &[]).await?;
        Ok(rows.into_iter().collect())
    }

    /// A letter was posted: what it said and where it went is no longer kept.
    pub async fn letter_posted(&self, part: i64, about: About<'_>, now: i64) -> Result<(), StoreError> {
        self.close_letter(part, about, "", now).await
    }

    /// A letter is given up; the desk shows why until a later one arrives.
    pub async fn letter_given_up(&self, part: i64, about: About<'_>, why: &str, now: i64) -> Result<(), StoreError> {
        self.close_letter(part, about, why, now).await
    }

    async fn close_letter(&self, part: i64, about: About<'_>, why: &str, now: i64) -> Result<(), StoreError> {
        let job = (part, about.booking.to_owned(), why.to_owned(), about.adviser, now);
        self.write(job, |link, (part, booking, why, adviser, now)| {
            Box::pin(async move {
                let state = if why.is_empty() { "sent" } else { "dead" };
                let args = [(*part).into(), state.into(), why.into(), (*now).into()];
                link.run(sql::LETTER_CLOSE, &args).await?;
                link.run(sql::PART_SENT_FLEETING, &[(*part).into()]).await?;
                let noted = if *adviser { sql::MEETING_TROUBLE } else { sql::MAILBOX_TROUBLE };
                link.run(noted, &[booking.into(), why.into()]).await.map(drop)
            })
        })
        .await
    }
}

/// Writes the letters of a turn; an erased person's last ones leave no row behind once they are posted.
pub(super) async fn change(
    link: &mut Link<'_>,
    conversation: &str,
    (turn, first): (i64, i64),
    letters: &[LetterChange],
    (now, fleeting): (i64, bool),
) -> Result<(), StoreError> {
    for (place, letter) in (0..).zip(letters) {
        match letter {
            LetterChange::Address { booking, address } => {
                link.run(sql::MAILBOX_SET, &[booking.into(), conversation.into(), address.into()]).await?;
            }
            LetterChange::Post { address, payload } => {
                let args = [
                    (first + place).into(),
                    conversation.into(),
                    turn.into(),
                    place.into(),
                    CHANNEL.into(),
                    address.into(),
                    PartClass::File.word().into(),
                    payload.into(),
                    i64::from(fleeting).into(),
                    now.into(),
                ];
                link.run(sql::LETTER_NEW, &args).await?;
            }
        }
    }
    Ok(())
}
