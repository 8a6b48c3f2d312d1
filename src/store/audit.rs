//! Who did what, without what was said.

use super::link::Link;
use super::{Store, StoreError, sql};

/// A line for the audit, part of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Who (a role or a staff account).
    pub actor: String,
    /// What was done.
    pub what: String,
    /// With which keys and arguments, as JSON.
    pub detail: String,
}

/// A line of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// When.
    pub at: i64,
    /// To whom; nobody once that person is erased.
    pub conversation: Option<String>,
    /// What.
    pub row: AuditRow,
}

impl Store {
    /// Notes something that is no turn (a sign-in, a reload).
    pub async fn note_audit(&self, row: AuditRow, now: i64) -> Result<(), StoreError> {
        let number = self.numbers(1).await?;
        self.write((number, row, now), |link, (number, row, now)| Box::pin(note(link, *number, None, row, *now))).await
    }

    /// The latest lines, newest first.
    pub async fn audit(&self, limit: i64) -> Result<Vec<Audited>, StoreError> {
        Ok(self.pool().rows(sql::AUDIT_LAST, &[limit.into()]).await?.into_iter().map(audited).collect())
    }

    /// The same of what the staff of one office did.
    pub async fn audit_of(&self, office: &str, limit: i64) -> Result<Vec<Audited>, StoreError> {
        let args = [office.into(), limit.into()];
        Ok(self.pool().rows(sql::AUDIT_LAST_OF, &args).await?.into_iter().map(audited).collect())
    }
}

fn audited((at, actor, what, conversation, detail): (i64, String, String, Option<String>, String)) -> Audited {
    Audited { at, conversation, row: AuditRow { actor, what, detail } }
}

pub(super) async fn note(
    link: &mut Link<'_>,
    number: i64,
    conversation: Option<&str>,
    row: &AuditRow,
    now: i64,
) -> Result<(), StoreError> {
    let args =
        [number.into(), now.into(), (&row.actor).into(), (&row.what).into(), conversation.into(), (&row.detail).into()];
    link.run(sql::AUDIT_NEW, &args).await.map(drop)
}
