//! What somebody sees on a page: their conversation as it stands, or the greeting of somebody new.

use super::{
    Desk, TakenEvent,
    parcels::{self, Frame},
};
use crate::{
    channel::{
        Parcel,
        web::{self, Own, Shown, Visit},
    },
    kb::Kb,
    store::StoreError,
    talk::{
        self, Arrived, Conversation, Event, Moment,
        act::Act,
        state::{Owner, Place},
    },
    text::{Arg, Budget, Button, Lang, Message, render},
};
use jiff::Timestamp;
use std::{sync::Arc, time::Duration};

/// So many parts are read for a page.
const LAST: i64 = 80;
/// A form is answered after this long at the latest: the page then shows what there is.
const PATIENCE: Duration = Duration::from_secs(8);
/// How often it is looked whether the answer is there.
const LOOK: Duration = Duration::from_millis(4);

impl Desk {
    /// What the person at an address of the web sees; none for somebody new.
    pub async fn visit(&self, address: &str) -> Result<Option<Visit>, StoreError> {
        let Some(id) = self.store.conversation_at(web::NAME, address).await? else { return Ok(None) };
        let Some(kept) = self.store.conversation(&id).await? else { return Ok(None) };
        let loaded = self.loaded.load();
        // A state that nobody can read yet (a newer program wrote it) is left alone; its messages are shown.
        let was = Conversation::read(&kept.state).unwrap_or_else(|_| Conversation::fresh(self.first_office().clone()));
        let zone = was.zone.clone().or_else(|| loaded.kb.office(&was.office).map(|o| o.zone.clone()));
        let lang = was.speaks();
        let mut shown = Vec::new();
        for part in self.store.thread(&id, LAST).await? {
            let Ok(parcel) = serde_json::from_str::<Parcel>(&part.payload) else { continue };
            let time = time_of(&loaded.kb, lang, part.made_at, zone.as_deref());
            shown.push(Shown { id: part.part, parcel, time });
        }
        if shown.is_empty() {
            // Everything said is past its time: where they stood is shown, and what they tap there is asked anew.
            shown = self.greeted(&loaded, Some(lang), None).1;
        }
        let own = self.store.written(&id, LAST).await?.into_iter().map(|(id, words, at)| Own {
            id,
            words,
            time: time_of(&loaded.kb, lang, at, zone.as_deref()),
        });
        let own = own.filter(|o| !o.words.is_empty()).collect();
        let human = match &was.owner {
            Owner::Human { name, .. } => Some(name.clone()),
            Owner::Bot => None,
        };
        let to_human = human.is_some() || (was.queued && was.place == Place::Waiting);
        Ok(Some(Visit { own, to_human, human, ..Self::visit_of(&loaded, lang, was.lang.is_some(), shown) }))
    }

    /// What somebody new sees, in the first of these languages that is spoken here.
    pub fn greeting(&self, tags: &[String], start: Option<&str>) -> Visit {
        let loaded = self.loaded.load();
        let spoken = loaded.kb.catalog.langs();
        let lang = tags.iter().filter_map(|t| Lang::negotiate(t)).find(|l| spoken.contains(l));
        let (told, shown) = self.greeted(&loaded, lang, start);
        Self::visit_of(&loaded, told, lang.is_some(), shown)
    }

    /// The heart greets; nothing of it is kept.
    fn greeted(&self, loaded: &super::loaded::Loaded, lang: Option<Lang>, start: Option<&str>) -> (Lang, Vec<Shown>) {
        let was = Conversation::fresh(self.first_office().clone());
        let words = start.map_or_else(|| "/start".to_owned(), |s| format!("/start {s}"));
        let tag = lang.map(|l| l.to_string());
        let arrived = Arrived { event: Event::Said { words }, tag, group: false, query: None };
        let mut moment = Moment::at(self.clock.now(), 0);
        moment.offices = self.offices();
        let (now, effects) = talk::step(&loaded.kb, &was, &arrived, &moment);
        let lang = now.speaks();
        let frame = Frame {
            lang,
            budget: Budget::WEB,
            edit: false,
            office: was.office.as_str(),
            conversation: "",
            mine: &[],
            sequence: 0,
        };
        let parcels = parcels::outcome(loaded, &now, effects, &frame).parcels;
        let shown = parcels.into_iter().map(|parcel| Shown { id: 0, parcel, time: String::new() });
        (lang, shown.collect())
    }

    fn visit_of(loaded: &super::loaded::Loaded, lang: Lang, known: bool, shown: Vec<Shown>) -> Visit {
        let kb = &loaded.kb;
        let own = |l: Lang| kb.catalog.plain(l, "meta#name").unwrap_or_else(|| l.to_string());
        let languages = kb.catalog.langs().into_iter();
        let languages = languages.map(|l| (l, Button { label: own(l), code: Act::Speak(l).encode() })).collect();
        let foot = [("help", Act::Help), ("privacy", Act::Privacy)];
        let always = foot
            .into_iter()
            .map(|(key, act)| Button { label: kb.plain(lang, &format!("ui#{key}")), code: act.encode() })
            .collect();
        Visit { lang, known, shown, own: Vec::new(), to_human: false, human: None, languages, always }
    }

    /// Takes an event of the web in, and waits until it was answered.
    pub async fn answered(self: &Arc<Self>, taken: web::Taken) -> Result<(), StoreError> {
        let (external, address) = (taken.external.clone(), taken.address.clone());
        self.take_in(TakenEvent {
            channel: web::NAME,
            external_id: taken.external,
            address: taken.address,
            order: self.clock.arrival(),
            arrived: taken.arrived,
        })
        .await?;
        let waited = async {
            while self.store.waits(web::NAME, &external).await.unwrap_or(false) {
                tokio::time::sleep(LOOK).await;
            }
            // The last words of the turn (a notice, say) come just after its commit.
            while let Ok(Some(id)) = self.store.conversation_at(web::NAME, &address).await
                && self.busy().contains_key(&id)
            {
                tokio::time::sleep(LOOK).await;
            }
        };
        // Whoever waits longer gets the page as it is; the answer comes to it when it is there.
        let _ = tokio::time::timeout(PATIENCE, waited).await;
        Ok(())
    }

    /// The number of the newest message of an address.
    pub async fn newest(&self, address: &str) -> Result<i64, StoreError> {
        let Some(id) = self.store.conversation_at(web::NAME, address).await? else { return Ok(0) };
        Ok(self.store.thread(&id, 1).await?.last().map_or(0, |p| p.part))
    }

    /// One message of the person at an address.
    pub async fn part(&self, address: &str, part: i64) -> Option<Parcel> {
        let id = self.store.conversation_at(web::NAME, address).await.ok()??;
        let payload = self.store.part_of(&id, part).await.ok()??;
        serde_json::from_str(&payload).ok()
    }

    /// A text of the catalogue, with a name in it where it has one; in English where the language has none.
    pub fn text(&self, lang: Lang, key: &str, name: Option<&str>) -> String {
        let loaded = self.loaded.load();
        let mut message = Message::new(key.to_owned());
        if let Some(name) = name {
            message = message.text("name", name);
        }
        let catalog = &loaded.kb.catalog;
        let say = |l: Lang| render::say(catalog.locale(l)?, l, &message, true).ok();
        say(lang).or_else(|| say(Lang::EN)).unwrap_or_default()
    }
}

/// The time of day at which something was said.
fn time_of(kb: &Kb, lang: Lang, at: i64, zone: Option<&str>) -> String {
    let (Ok(at), Some(locale)) = (Timestamp::from_second(at), kb.catalog.locale(lang)) else { return String::new() };
    let time = Arg::Time { at, zone: zone.unwrap_or("UTC").to_owned() };
    render::say(locale, lang, &Message::new("web#time").with("time", time), false).unwrap_or_default()
}
