//! What the desk's pages say, from the same catalogue as everything else.

use crate::{
    desk::Desk,
    kb::id::OfficeId,
    text::{Arg, Lang, Message, render},
};
use jiff::Timestamp;
use std::sync::Arc;

/// The texts of one call, in one language.
#[derive(Clone)]
pub struct Words {
    pub desk: Arc<Desk>,
    pub lang: Lang,
    /// The office that is looked at.
    pub office: OfficeId,
}

impl Words {
    /// A text of the desk.
    pub fn say(&self, key: &str) -> String {
        self.message(&Message::new(format!("desk#{key}")))
    }

    /// The same with a name in it.
    pub fn named(&self, key: &str, name: &str) -> String {
        self.message(&Message::new(format!("desk#{key}")).text("name", name))
    }

    /// The same with a count.
    pub fn count(&self, key: &str, n: i64) -> String {
        self.message(&Message::new(format!("desk#{key}")).with("n", Arg::Count(n)))
    }

    /// Any message, in English where the language has none.
    pub fn message(&self, message: &Message) -> String {
        let loaded = self.desk.loaded.load();
        let catalog = &loaded.kb.catalog;
        let say = |l: Lang| render::say(catalog.locale(l)?, l, message, true).ok();
        say(self.lang).or_else(|| say(Lang::EN)).unwrap_or_default()
    }

    /// A moment, in the office's zone.
    pub fn when(&self, at: i64) -> String {
        let Ok(at) = Timestamp::from_second(at) else { return String::new() };
        self.message(&Message::new("desk#when").with("when", Arg::When { at, zone: self.desk.zone(&self.office) }))
    }

    /// A time that passed, in minutes.
    pub fn minutes(&self, seconds: i64) -> String {
        let value = Arg::Quantity { value: seconds.div_euclid(60), unit: "minutes".into() };
        self.message(&Message::new("desk#span").with("time", value))
    }

    /// The name of a topic; a dash where none is known.
    pub fn topic(&self, id: &str) -> String {
        if id.is_empty() { "–".to_owned() } else { self.message(&Message::new(format!("topics#{id}"))) }
    }

    /// An office by its name.
    pub fn office(&self, id: &str) -> String {
        self.message(&Message::new(format!("offices/{id}/office#name")))
    }

    /// A language by its own name.
    pub fn language(&self, code: &str) -> String {
        let own = code.parse().ok().map(|l| self.desk.loaded.load().kb.plain(l, "meta#name"));
        own.filter(|n| !n.is_empty()).unwrap_or_else(|| code.to_owned())
    }

    pub fn dir(&self) -> &'static str {
        if self.lang.rtl() { "rtl" } else { "ltr" }
    }

    /// The languages one can change to.
    pub fn others(&self) -> Vec<(Lang, String)> {
        let all = self.desk.loaded.load().kb.desk_langs();
        all.into_iter().filter(|l| *l != self.lang).map(|l| (l, self.language(l.code()))).collect()
    }
}
