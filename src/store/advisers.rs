//! Advisers and closures: imported from the office's file at first start, edited at the desk from then on.

use super::audit::{self, AuditRow};
use super::{Store, StoreError, sql};

/// An edit at the desk: of what, what its writer had read, and what it shall be.
#[derive(Debug, Clone)]
pub struct HoursEdit {
    pub office: String,
    /// The adviser; none for the closures of the office. One who was not there is new, and nobody may have had the id.
    pub adviser: Option<String>,
    pub was: String,
    pub body: String,
    /// Noted with the edit, or not at all.
    pub audit: AuditRow,
    pub now: i64,
}

impl Store {
    /// Imports an office's advisers (id, JSON), but only while that office has none; tells how many came in.
    pub async fn import_advisers(&self, office: &str, advisers: Vec<(String, String)>) -> Result<u64, StoreError> {
        self.write((office.to_owned(), advisers), |link, (office, advisers)| {
            Box::pin(async move {
                let there: Vec<(String, String)> = link.rows(sql::ADVISERS, &[office.into()]).await?;
                let mut came = 0;
                if there.is_empty() {
                    for (id, body) in advisers {
                        came += link.run(sql::ADVISER_ADD, &[office.into(), id.into(), body.into()]).await?;
                    }
                }
                Ok(came)
            })
        })
        .await
    }

    /// The advisers of an office: (id, JSON).
    pub async fn advisers(&self, office: &str) -> Result<Vec<(String, String)>, StoreError> {
        self.pool().rows(sql::ADVISERS, &[office.into()]).await
    }

    /// Keeps an office's closures (JSON), but only while it has none kept.
    pub async fn import_closures(&self, office: &str, body: &str) -> Result<bool, StoreError> {
        self.write([office.to_owned(), body.to_owned()], |link, [office, body]| {
            Box::pin(async move { Ok(link.run(sql::CLOSURES_NEW, &[office.into(), body.into()]).await? > 0) })
        })
        .await
    }

    /// The closures of an office, as JSON; none before the first start.
    pub async fn closures(&self, office: &str) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = self.pool().row(sql::CLOSURES, &[office.into()]).await?;
        Ok(row.map(|(body,)| body))
    }

    /// Writes an edit and its line of the audit; false when somebody else has changed the same meanwhile.
    pub async fn edit_hours(&self, edit: HoursEdit) -> Result<bool, StoreError> {
        let entry = self.numbers(1).await?;
        self.write((edit, entry), |link, (edit, entry)| {
            Box::pin(async move {
                let (office, was, body) = ((&edit.office).into(), (&edit.was).into(), (&edit.body).into());
                let rows = match &edit.adviser {
                    Some(id) if edit.was.is_empty() => link.run(sql::ADVISER_ADD, &[office, id.into(), body]).await?,
                    Some(id) => link.run(sql::ADVISER_EDIT, &[office, id.into(), was, body]).await?,
                    None => link.run(sql::CLOSURES_EDIT, &[office, was, body]).await?,
                };
                if rows > 0 {
                    audit::note(link, *entry, None, &edit.audit, edit.now).await?;
                }
                Ok(rows > 0)
            })
        })
        .await
    }
}
