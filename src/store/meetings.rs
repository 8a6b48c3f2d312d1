//! Meetings: what was agreed when a time was kept, what the person let the adviser know, and what came of it.

use super::link::Link;
use super::{Store, StoreError, sql};

/// A meeting as it is kept, beside its booking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingRow {
    /// Its booking.
    pub booking: String,
    /// The version of the terms that were accepted.
    pub terms: String,
    /// When.
    pub agreed_at: Option<i64>,
    /// Who else is part of the matter, as far as the person said.
    pub sides: String,
    /// The number of the case that was open; zero when none was.
    pub matter: i64,
    /// What the person read on the way: ids, with a space between them.
    pub path: String,
    /// What the person wants the adviser to know beforehand; empty unless they agreed.
    pub about: String,
    /// When they agreed.
    pub about_at: Option<i64>,
    /// Who called it off: `person`, `office` or nobody.
    pub ended_by: String,
    /// The reason, an id of the catalogue.
    pub why: String,
    /// `met`, `missed`, or nothing yet.
    pub came: String,
    /// The adviser's note with the next steps.
    pub note: String,
    /// When it was sent.
    pub note_at: Option<i64>,
    /// When the person confirmed that they come.
    pub confirmed_at: Option<i64>,
    /// Why the adviser's last letter was given up; empty when it was not.
    pub letter_trouble: String,
}

/// A change of a meeting, part of a turn. Its moment is the turn's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeetingChange {
    /// The terms are accepted.
    Agree {
        /// Their version.
        terms: String,
        /// Who else is part of it; none leaves what was said before.
        sides: Option<String>,
        /// The open case.
        matter: i64,
        /// What was read on the way.
        path: String,
    },
    /// What the adviser shall know; empty takes it back.
    About {
        /// The person's words.
        words: String,
    },
    /// It was called off.
    End {
        /// By whom.
        by: String,
        /// Why.
        why: String,
    },
    /// Whether they met.
    Came {
        /// `met` or `missed`.
        came: String,
    },
    /// The adviser's note after it.
    Note {
        /// The adviser's words.
        words: String,
    },
    /// The person comes.
    Confirm,
}

type Columns = (
    String,
    String,
    Option<i64>,
    String,
    i64,
    String,
    String,
    Option<i64>,
    String,
    String,
    String,
    String,
    Option<i64>,
    Option<i64>,
    String,
);

fn meeting_of(columns: Columns) -> MeetingRow {
    let (booking, terms, agreed_at, sides, matter, path, about, about_at, ended_by, why, came, note, note_at, sure, no) =
        columns;
    MeetingRow {
        booking,
        terms,
        agreed_at,
        sides,
        matter,
        path,
        about,
        about_at,
        ended_by,
        why,
        came,
        note,
        note_at,
        confirmed_at: sure,
        letter_trouble: no,
    }
}

impl Store {
    /// The meeting of a booking.
    pub async fn meeting(&self, booking: &str) -> Result<Option<MeetingRow>, StoreError> {
        Ok(self.pool().row(sql::MEETING, &[booking.into()]).await?.map(meeting_of))
    }

    /// The meetings of a conversation.
    pub async fn meetings_of(&self, conversation: &str) -> Result<Vec<MeetingRow>, StoreError> {
        let rows = self.pool().rows(sql::MEETINGS_OF, &[conversation.into()]).await?;
        Ok(rows.into_iter().map(meeting_of).collect())
    }

    /// The meetings of an office that start in a span.
    pub async fn meetings_between(&self, office: &str, from: i64, until: i64) -> Result<Vec<MeetingRow>, StoreError> {
        let rows = self.pool().rows(sql::MEETINGS_BETWEEN, &[office.into(), from.into(), until.into()]).await?;
        Ok(rows.into_iter().map(meeting_of).collect())
    }

    /// Meetings since then by what came of them, in people.
    pub async fn meeting_counts(&self, office: &str, since: i64) -> Result<Vec<(String, i64)>, StoreError> {
        self.pool().rows(sql::MEETING_COUNTS, &[office.into(), since.into()]).await
    }

    /// How many people wait for something of this kind to come free.
    pub async fn waiters(&self, kind: &str) -> Result<i64, StoreError> {
        let row: Option<(i64,)> = self.pool().row(sql::WAITERS, &[kind.into()]).await?;
        Ok(row.map_or(0, |(n,)| n))
    }
}

/// Makes one change within a turn; false when there is no such booking of this conversation.
pub(super) async fn change(
    link: &mut Link<'_>,
    conversation: &str,
    booking: &str,
    change: &MeetingChange,
    now: i64,
) -> Result<bool, StoreError> {
    link.run(sql::MEETING_NEW, &[booking.into(), conversation.into()]).await?;
    let (id, whose) = (booking.into(), conversation.into());
    let done = match change {
        MeetingChange::Agree { terms, sides, matter, path } => {
            let args = [id, whose, terms.into(), now.into(), sides.as_deref().into(), (*matter).into(), path.into()];
            link.run(sql::MEETING_AGREE, &args).await?
        }
        MeetingChange::About { words } => {
            let since = (!words.is_empty()).then_some(now);
            link.run(sql::MEETING_ABOUT, &[id, whose, words.into(), since.into()]).await?
        }
        MeetingChange::End { by, why } => link.run(sql::MEETING_END, &[id, whose, by.into(), why.into()]).await?,
        MeetingChange::Came { came } => link.run(sql::MEETING_CAME, &[id, whose, came.into()]).await?,
        MeetingChange::Confirm => link.run(sql::MEETING_CONFIRM, &[id, whose, now.into()]).await?,
        MeetingChange::Note { words } => link.run(sql::MEETING_NOTE, &[id, whose, words.into(), now.into()]).await?,
    };
    Ok(done == 1)
}
