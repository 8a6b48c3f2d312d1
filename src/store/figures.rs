//! Figures for those who run the service: counts over people, never a person.

use std::collections::BTreeMap;

use super::{Store, StoreError, copy, sql};

/// How often something was noted, and by how many people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What.
    pub what: String,
    /// Of what.
    pub detail: String,
    /// How often.
    pub times: i64,
    /// By how many people.
    pub people: i64,
}

impl Store {
    /// How many rows every table has, of one moment.
    pub async fn row_counts(&self) -> Result<BTreeMap<&'static str, i64>, StoreError> {
        self.write((), |link, ()| Box::pin(copy::rows_of(link))).await
    }

    /// What was noted since then, counted.
    pub async fn noted(&self, since: i64) -> Result<Vec<Counted>, StoreError> {
        let rows: Vec<(String, String, i64, i64)> = self.pool().rows(sql::AUDIT_COUNTS, &[since.into()]).await?;
        Ok(rows.into_iter().map(|(what, detail, times, people)| Counted { what, detail, times, people }).collect())
    }

    /// The states of the conversations touched last, to be counted by whoever can read them.
    ///
    /// With each stands whether the person ever booked.
    pub async fn states(&self, last: i64) -> Result<Vec<(String, i64)>, StoreError> {
        self.pool().rows(sql::STATES, &[last.into()]).await
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
