//! The offices that serve here, as the store has them: who can be met and when, and what is held back. An edit at the
//! desk is in force within a second, in every process that serves.

use super::Desk;
use crate::{
    kb::{id::OfficeId, office::Adviser, withdrawn::Kind},
    store::StoreError,
    talk::moment::{Offices, Seated},
};
use std::{collections::BTreeSet, sync::Arc};

impl Desk {
    /// Brings the files of the offices in where the store knows nothing yet, and reads what it has.
    pub(super) async fn seat_offices(&self) -> Result<(), StoreError> {
        let loaded = self.loaded.load();
        for office in &self.serves {
            let Some(file) = loaded.kb.office(office) else { continue };
            let json = |a: &Adviser| (a.id.to_string(), serde_json::to_string(a).unwrap_or_default());
            let came = self.store.import_advisers(office.as_str(), file.advisers.iter().map(json).collect()).await?;
            if came > 0 && came < file.advisers.len() as u64 {
                tracing::error!(%office, "an adviser has the short name of one of another office and was left out");
            }
            let closed = serde_json::to_string(&file.closed).unwrap_or_default();
            self.store.import_closures(office.as_str(), &closed).await?;
        }
        self.look_at_offices().await
    }

    /// Reads advisers, closures and what is held back again.
    pub async fn look_at_offices(&self) -> Result<(), StoreError> {
        let before = self.offices();
        let mut all = Vec::with_capacity(self.serves.len());
        for office in &self.serves {
            let was = before.iter().find(|o| o.office == *office);
            let now = self.look_at(office, was).await?;
            all.push(match was {
                Some(was) if **was == now => Arc::clone(was),
                _ => Arc::new(now),
            });
        }
        if *before != all {
            self.offices.store(Arc::new(all));
        }
        Ok(())
    }

    async fn look_at(&self, office: &OfficeId, was: Option<&Arc<Seated>>) -> Result<Seated, StoreError> {
        let mut now = Seated { office: office.clone(), ..Seated::default() };
        for (id, body) in self.store.advisers(office.as_str()).await? {
            match serde_json::from_str::<Adviser>(&body) {
                Ok(a) if a.left => now.left.push(a),
                Ok(a) => now.advisers.push(a),
                Err(e) => {
                    tracing::error!(adviser = %id, error = %e, "an adviser's entry cannot be read and is left out");
                }
            }
        }
        if let Some(body) = self.store.closures(office.as_str()).await? {
            match serde_json::from_str::<BTreeSet<_>>(&body) {
                Ok(closed) => now.closed = closed,
                Err(e) => {
                    tracing::error!(%office, error = %e, "the closures cannot be read; the old ones stand");
                    now.closed = was.map(|w| w.closed.clone()).unwrap_or_default();
                }
            }
        }
        now.withdrawn = self.loaded.load().kb.office(office).map(|o| o.withdrawn.clone()).unwrap_or_default();
        for held in self.store.withdrawn(office.as_str()).await? {
            if let Some(kind) = Kind::parse(&held.kind) {
                now.withdrawn.add(kind, &held.id);
            } else {
                tracing::warn!(kind = held.kind, "something of an unknown kind is held back");
            }
        }
        if was.is_some_and(|w| w.withdrawn != now.withdrawn) {
            tracing::info!(%office, now = ?now.withdrawn, "what is held back has changed");
        }
        Ok(now)
    }

    /// The offices that serve here.
    pub fn offices(&self) -> Offices {
        self.offices.load_full()
    }

    /// What an office has; nothing, where it does not serve here.
    pub fn office(&self, office: &OfficeId) -> Arc<Seated> {
        self.offices.load().iter().find(|o| o.office == *office).cloned().unwrap_or_default()
    }

    /// The office with which a conversation begins.
    pub fn first_office(&self) -> &OfficeId {
        &self.serves[0]
    }

    /// Whether an office serves here.
    pub fn serves(&self, office: &OfficeId) -> bool {
        self.serves.contains(office)
    }
}
