//! Advisers: imported from the office's file at first start, edited at the desk from then on.

use super::{Store, StoreError, sql};

impl Store {
    /// Imports an office's advisers (id, JSON), but only while that office has none; tells how many came in.
    pub async fn import_advisers(&self, office: &str, advisers: Vec<(String, String)>) -> Result<u64, StoreError> {
        self.write((office.to_owned(), advisers), |link, (office, advisers)| {
            Box::pin(async move {
                let there: Vec<(String, String)> = link.rows(sql::ADVISERS, &[office.into()]).await?;
                let mut came = 0;
                if there.is_empty() {
                    for (id, body) in advisers {
                        came += link.run(sql::ADVISER_NEW, &[office.into(), id.into(), body.into()]).await?;
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

    /// Writes one adviser, as edited at the desk.
    pub async fn set_adviser(&self, office: &str, id: &str, body: &str) -> Result<(), StoreError> {
        self.write([office.to_owned(), id.to_owned(), body.to_owned()], |link, [office, id, body]| {
            Box::pin(
                async move { link.run(sql::ADVISER_SET, &[office.into(), id.into(), body.into()]).await.map(drop) },
            )
        })
        .await
    }

    /// Removes one adviser; bookings stay as they are.
    pub async fn drop_adviser(&self, office: &str, id: &str) -> Result<(), StoreError> {
        self.write([office.to_owned(), id.to_owned()], |link, [office, id]| {
            Box::pin(async move { link.run(sql::ADVISER_DROP, &[office.into(), id.into()]).await.map(drop) })
        })
        .await
    }
}
