//! The keys of the buttons' MAC: in the store, so that all replicas sign alike, and rotated with grace.

use secrecy::{ExposeSecret, SecretString};

use super::{Store, StoreError, sql};

/// A key of the buttons' MAC.
#[derive(Debug, Clone)]
pub struct MacKey {
    /// Its number, growing.
    pub id: i64,
    /// Its bytes as hex; never shown by Debug.
    pub secret: SecretString,
    /// When it was made.
    pub made_at: i64,
    /// Since when it signs nothing new, if it was rotated out.
    pub retired_at: Option<i64>,
}

impl Store {
    /// Every key still kept, oldest first; the last one without `retired_at` signs.
    pub async fn mac_keys(&self) -> Result<Vec<MacKey>, StoreError> {
        let rows: Vec<(i64, String, i64, Option<i64>)> = self.pool().rows(sql::MAC_KEYS, &[]).await?;
        Ok(rows
            .into_iter()
            .map(|(id, secret, made_at, retired_at)| MacKey { id, secret: secret.into(), made_at, retired_at })
            .collect())
    }

    /// Makes this the first key if there is none yet; false if there is (a fleet starting at once agrees on one).
    pub async fn first_mac_key(&self, secret: SecretString, now: i64) -> Result<bool, StoreError> {
        self.write((secret, now), |link, (secret, now)| {
            Box::pin(async move {
                link.run(sql::MAC_KEY_FIRST, &[secret.expose_secret().into(), (*now).into()]).await.map(|n| n == 1)
            })
        })
        .await
    }

    /// Adds a key and retires the others: old buttons keep their meaning until [`Store::drop_mac_keys`].
    pub async fn add_mac_key(&self, secret: SecretString, now: i64) -> Result<i64, StoreError> {
        // The block's numbers start at 1, which is the first key's.
        let number = self.numbers(1).await? + 1;
        self.write((number, secret, now), |link, (number, secret, now)| {
            Box::pin(async move {
                let args = [(*number).into(), secret.expose_secret().into(), (*now).into()];
                link.run(sql::MAC_KEY_NEW, &args).await?;
                link.run(sql::MAC_KEYS_RETIRE, &[(*now).into(), (*number).into()]).await?;
                Ok(*number)
            })
        })
        .await
    }

    /// Drops the keys retired before that time, at the end of their grace.
    pub async fn drop_mac_keys(&self, retired_before: i64) -> Result<u64, StoreError> {
        self.write(retired_before, |link, before| {
            Box::pin(async move { link.run(sql::MAC_KEYS_DROP, &[(*before).into()]).await })
        })
        .await
    }
}
