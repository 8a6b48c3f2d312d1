//! Figures for those who run the service: counts over people, never a person.

use std::collections::BTreeMap;

use super::{Store, StoreError, copy, sql};

/// Something one person noted, however often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// What.
    pub what: String,
    /// Of what.
    pub detail: String,
    /// The conversation.
    pub conversation: String,
}

/// A conversation as it stands, for whoever can read and count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stands {
    /// Its id.
    pub id: String,
    /// Its state, as JSON.
    pub state: String,
    /// Whether the person ever booked.
    pub booked: bool,
}

impl Store {
    /// How many rows every table has, of one moment.
    pub async fn row_counts(&self) -> Result<BTreeMap<&'static str, i64>, StoreError> {
        self.write((), |link, ()| Box::pin(copy::rows_of(link))).await
    }

    /// What people noted since then, one row a person.
    pub async fn noted(&self, since: i64) -> Result<Vec<Noted>, StoreError> {
        let rows: Vec<(String, String, String)> = self.pool().rows(sql::AUDIT_COUNTS, &[since.into()]).await?;
        let noted = |(what, detail, conversation)| Noted { what, detail, conversation };
        Ok(rows.into_iter().map(noted).collect())
    }

    /// The conversations touched last, to be counted by whoever can read them.
    pub async fn states(&self, last: i64) -> Result<Vec<Stands>, StoreError> {
        let rows: Vec<(String, String, i64)> = self.pool().rows(sql::STATES, &[last.into()]).await?;
        Ok(rows.into_iter().map(|(id, state, booked)| Stands { id, state, booked: booked > 0 }).collect())
    }

    /// How long each person waited for a human since then, in seconds, with the language.
    pub async fn waits_for_humans(&self, office: &str, since: i64) -> Result<Vec<(String, i64)>, StoreError> {
        self.pool().rows(sql::TICKET_WAITS, &[office.into(), since.into()]).await
    }

    /// Bookings by status since then, each with how many people.
    pub async fn booking_counts(&self, office: &str, since: i64) -> Result<Vec<(String, i64, i64)>, StoreError> {
        self.pool().rows(sql::BOOKING_COUNTS, &[office.into(), since.into()]).await
    }
}
