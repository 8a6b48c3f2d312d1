//! What people asked and nobody answers: words, never sentences, never persons.

use super::{Store, StoreError, sql};

/// Words are told once so many people asked for them.
pub const ENOUGH: i64 = 5;

/// A word that was asked for in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfound {
    /// In which language.
    pub lang: String,
    /// The vocabulary term.
    pub term: String,
    /// By how many people.
    pub people: i64,
}

impl Store {
    /// Notes vocabulary terms nobody answered; `person_mark` is a keyed hash, so that people are counted and not known.
    pub async fn note_unfound(
        &self,
        lang: &str,
        terms: Vec<String>,
        person_mark: &str,
        now: i64,
    ) -> Result<(), StoreError> {
        self.write((lang.to_owned(), terms, person_mark.to_owned(), now), |link, (lang, terms, mark, now)| {
            Box::pin(async move {
                for term in terms {
                    link.run(sql::UNFOUND_NEW, &[lang.into(), term.into(), mark.into(), (*now).into()]).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// The terms at least so many people missed, most missed first.
    pub async fn unfound(&self, min_people: i64) -> Result<Vec<Unfound>, StoreError> {
        let rows: Vec<(String, String, i64)> = self.pool().rows(sql::UNFOUND, &[min_people.into()]).await?;
        Ok(rows.into_iter().map(|(lang, term, people)| Unfound { lang, term, people }).collect())
    }
}
