//! Who can be met, and when: advisers and closures as the store has them, so that an edit at the desk is in force
//! within a second, in every process that serves.

use super::Desk;
use crate::{kb::office::Adviser, store::StoreError};
use jiff::civil::Date;
use std::{collections::BTreeSet, sync::Arc};

impl Desk {
    /// Brings the office's file in where the store knows nothing yet, and reads what it has.
    pub(super) async fn seat_advisers(&self) -> Result<(), StoreError> {
        let loaded = self.loaded.load();
        let office = loaded.kb.office(&self.office);
        let from_file = office.map(|o| o.advisers.clone()).unwrap_or_default();
        let rows = from_file.iter().map(|a| (a.id.to_string(), serde_json::to_string(a).unwrap_or_default())).collect();
        self.store.import_advisers(self.office.as_str(), rows).await?;
        let closed = office.map(|o| o.closed.clone()).unwrap_or_default();
        let closed = serde_json::to_string(&closed).unwrap_or_default();
        self.store.import_closures(self.office.as_str(), &closed).await?;
        self.look_at_hours().await
    }

    /// Reads advisers and closures again.
    pub async fn look_at_hours(&self) -> Result<(), StoreError> {
        let mut seated = Vec::new();
        for (id, body) in self.store.advisers(self.office.as_str()).await? {
            match serde_json::from_str::<Adviser>(&body) {
                Ok(a) => seated.push(a),
                Err(e) => {
                    tracing::error!(adviser = %id, error = %e, "an adviser's entry cannot be read and is left out");
                }
            }
        }
        if seated != **self.advisers.load() {
            self.advisers.store(Arc::new(seated));
        }
        if let Some(body) = self.store.closures(self.office.as_str()).await? {
            match serde_json::from_str::<BTreeSet<Date>>(&body) {
                Ok(closed) if closed != **self.closed.load() => self.closed.store(Arc::new(closed)),
                Ok(_) => {}
                Err(e) => tracing::error!(error = %e, "the closures of the office cannot be read; the old ones stand"),
            }
        }
        Ok(())
    }

    /// The office's advisers.
    pub fn advisers(&self) -> Arc<Vec<Adviser>> {
        self.advisers.load_full()
    }

    /// The days on which nobody meets.
    pub fn closed(&self) -> Arc<BTreeSet<Date>> {
        self.closed.load_full()
    }
}
