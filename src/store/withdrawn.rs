//! What an office holds back for now: one row for each topic, tree, guide or language.

use super::{Store, StoreError, sql};

/// Something held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// `topic`, `tree`, `guide` or `language`.
    pub kind: String,
    pub id: String,
    /// Since when, in seconds.
    pub since: i64,
    /// Who did it.
    pub who: String,
}

impl Store {
    /// Holds something back; the first to do so stays noted.
    pub async fn withdraw(&self, office: &str, what: Withdrawal) -> Result<(), StoreError> {
        self.write((office.to_owned(), what), |link, (office, what)| {
            Box::pin(async move {
                let row = [
                    office.into(),
                    what.kind.as_str().into(),
                    what.id.as_str().into(),
                    what.since.into(),
                    what.who.as_str().into(),
                ];
                link.run(sql::WITHDRAW, &row).await?;
                Ok(())
            })
        })
        .await
    }

    /// Offers something again; says whether it was held back.
    pub async fn offer(&self, office: &str, kind: &str, id: &str) -> Result<bool, StoreError> {
        self.write((office.to_owned(), kind.to_owned(), id.to_owned()), |link, (office, kind, id)| {
            Box::pin(async move { Ok(link.run(sql::OFFER, &[office.into(), kind.into(), id.into()]).await? > 0) })
        })
        .await
    }

    /// Everything an office holds back.
    pub async fn withdrawn(&self, office: &str) -> Result<Vec<Withdrawal>, StoreError> {
        let rows: Vec<(String, String, i64, String)> = self.pool().rows(sql::WITHDRAWN, &[office.into()]).await?;
        Ok(rows.into_iter().map(|(kind, id, since, who)| Withdrawal { kind, id, since, who }).collect())
    }
}
