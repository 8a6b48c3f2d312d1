//! One leader per kind of work, by a lease with a fencing number.

use super::{Store, StoreError, sql};

impl Store {
    /// Takes or renews the lease of a kind of work; `None` while another holds it.
    ///
    /// The fence grows with every change of hands: who finds a greater one than his own has been replaced.
    pub async fn take_lease(&self, kind: &str, holder: &str, now: i64, until: i64) -> Result<Option<i64>, StoreError> {
        self.write((kind.to_owned(), holder.to_owned(), now, until), |link, (kind, holder, now, until)| {
            Box::pin(async move {
                let args = [kind.into(), holder.into(), (*now).into(), (*until).into()];
                let row: Option<(i64,)> = link.row(sql::LEASE_TAKE, &args).await?;
                Ok(row.map(|(fence,)| fence))
            })
        })
        .await
    }

    /// Gives a lease back, at an orderly end.
    pub async fn drop_lease(&self, kind: &str, holder: &str) -> Result<(), StoreError> {
        self.write((kind.to_owned(), holder.to_owned()), |link, (kind, holder)| {
            Box::pin(async move { link.run(sql::LEASE_DROP, &[kind.into(), holder.into()]).await.map(drop) })
        })
        .await
    }
}
