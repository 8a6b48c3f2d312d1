//! What we know: topics, guides, trees, route rules, facts, tables, offices; free of language, clock and disk.

pub mod address;
pub mod calendar;
pub mod case;
pub mod check;
pub mod check_up;
pub mod clash;
pub mod closures;
pub mod condition;
pub mod contract;
pub mod cost_request;
pub mod costs;
pub mod counting;
mod draft;
pub mod fact;
pub mod fees;
pub mod field;
pub mod glossary;
pub mod graph;
pub mod guide;
pub mod id;
pub mod issue;
pub mod limits;
pub mod membership;
pub mod office;
pub mod parse;
pub mod period;
pub mod place;
mod pointer;
pub mod region;
pub mod rights;
pub mod route;
pub mod schema;
mod seen;
pub mod service;
pub mod sheet;
pub mod shelf;
pub mod story;
pub mod support;
pub mod tables;
pub mod texts;
pub mod tree;
pub mod typed;
pub mod value;
pub mod when;
pub mod withdrawn;
pub mod words;
pub mod yaml;
pub mod zone;

use crate::text::{Arg, Catalog, Lang, Promise};
use fact::Facts;
use guide::{Bound, Guide, Of};
use id::{GuideId, OfficeId, RouteId, Short, TopicId, TreeId};
use jiff::civil::Date;
use office::Office;
use place::Place;
use route::Routes;
use shelf::Shelf;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tables::Tables;
use tree::Tree;
use value::{FactValue, Unit, Value};
use words::Lexicon;
use zone::Zones;

/// One whole set of knowledge and words, checked, with the name of its content.
pub struct Kb {
    pub revision: String,
    pub topics: Vec<TopicId>,
    /// The topics in which somebody stands on the other side.
    pub disputes: BTreeSet<TopicId>,
    pub guides: BTreeMap<GuideId, Guide>,
    pub trees: BTreeMap<TreeId, Tree>,
    pub routes: Routes,
    pub facts: Facts,
    pub tables: Tables,
    pub offices: BTreeMap<OfficeId, Office>,
    /// The guides that every language has.
    pub core: BTreeSet<GuideId>,
    pub zones: Zones,
    pub catalog: Catalog,
    pub lexicon: Lexicon,
    pub shelf: Shelf,
    pub(crate) by_short: Shorts,
    pub(crate) by_topic: BTreeMap<TopicId, Vec<GuideId>>,
}

/// Ids by the six bytes that stand for them in buttons.
#[derive(Default)]
pub(crate) struct Shorts {
    guides: HashMap<Short, GuideId>,
    topics: HashMap<Short, TopicId>,
    trees: HashMap<Short, TreeId>,
    routes: HashMap<Short, RouteId>,
}

impl Shorts {
    pub(crate) fn of<'a>(
        guides: impl Iterator<Item = &'a GuideId>,
        topics: impl Iterator<Item = &'a TopicId>,
        trees: impl Iterator<Item = &'a TreeId>,
        routes: impl Iterator<Item = &'a RouteId>,
    ) -> Self {
        Self {
            guides: guides.map(|id| (id.short(), id.clone())).collect(),
            topics: topics.map(|id| (id.short(), id.clone())).collect(),
            trees: trees.map(|id| (id.short(), id.clone())).collect(),
            routes: routes.map(|id| (id.short(), id.clone())).collect(),
        }
    }
}

impl Kb {
    /// The guide a button means; none when it is gone.
    pub fn guide_of(&self, short: &Short) -> Option<&GuideId> {
        self.by_short.guides.get(short)
    }

    /// The topic a button means; none when it is gone.
    pub fn topic_of(&self, short: &Short) -> Option<&TopicId> {
        self.by_short.topics.get(short)
    }

    /// The tree a button means; none when it is gone.
    pub fn tree_of(&self, short: &Short) -> Option<&TreeId> {
        self.by_short.trees.get(short)
    }

    /// The route a button means; none when it is gone.
    pub fn route_of(&self, short: &Short) -> Option<&RouteId> {
        self.by_short.routes.get(short)
    }

    /// An office by its id.
    pub fn office(&self, id: &OfficeId) -> Option<&Office> {
        self.offices.get(id)
    }

    /// The tree that the menu offers.
    pub fn first_tree(&self) -> Option<&Tree> {
        self.trees.get("which-route").or_else(|| self.trees.values().next())
    }

    /// Whether an office offers a topic.
    pub fn topic_open(&self, office: &OfficeId, topic: &TopicId) -> bool {
        self.office(office).is_none_or(|o| !o.hidden_topics.contains(topic)) && self.by_topic.contains_key(topic)
    }

    /// A guide as an office shows it: replaced, hidden, or as it is. Another office's own guides are never shown.
    pub fn guide_for(&self, office: &OfficeId, id: &GuideId) -> Option<&Guide> {
        let o = self.office(office);
        let id = o.and_then(|o| o.replace.get(id)).unwrap_or(id);
        if o.is_some_and(|o| o.hidden_guides.contains(id)) {
            return None;
        }
        if let Some(rest) = id.as_str().strip_prefix("offices/")
            && rest.split('/').next() != Some(office.as_str())
        {
            return None;
        }
        self.guides.get(id)
    }

    /// Whether an office shows this very guide: neither hidden nor replaced, nor another office's own.
    pub fn shows(&self, office: &OfficeId, id: &str) -> bool {
        let changed = |o: &Office| o.replace.contains_key(id) || o.hidden_guides.contains(id);
        let foreign = |rest: &str| rest.split('/').next() != Some(office.as_str());
        self.guides.contains_key(id)
            && !self.office(office).is_some_and(changed)
            && !id.strip_prefix("offices/").is_some_and(foreign)
    }

    /// The guides of a topic as an office shows them.
    pub fn guides_of(&self, office: &OfficeId, topic: &TopicId) -> Vec<&Guide> {
        let replaced: Vec<&GuideId> = self.office(office).map(|o| o.replace.values().collect()).unwrap_or_default();
        self.by_topic
            .get(topic)
            .into_iter()
            .flatten()
            .filter_map(|id| self.guides.get(id))
            // A guide that replaces another stands in that one's place, not beside it.
            .filter(|g| !replaced.contains(&&g.id))
            .filter_map(|g| self.guide_for(office, &g.id))
            .collect()
    }

    /// Whether a language that promises the core has this file of texts: everything but guides outside the list, and the
    /// long lists beside the guides.
    pub fn is_core(&self, path: &str) -> bool {
        if matches!(path, "glossary" | "stories" | "services") {
            return false;
        }
        path.strip_prefix("guides/").is_none_or(|id| self.core.contains(id))
    }

    /// Whether a language has not promised this text, so that its screen may be shown in the next language.
    pub fn may_lack(&self, lang: Lang, key: &str) -> bool {
        // The staff desk speaks the languages that have its file; those have all of it.
        if key.split('#').next() == Some("desk") && !self.desk_langs().contains(&lang) {
            return true;
        }
        match self.catalog.locale(lang).map(|l| l.promise) {
            Some(Promise::Complete) | None => false,
            Some(Promise::Core) => !self.is_core(key.split('#').next().unwrap_or(key)),
            Some(Promise::Partial) => true,
        }
    }

    /// The languages in which the staff desk can be used: those that have its texts.
    pub fn desk_langs(&self) -> Vec<Lang> {
        let has = |l: &Lang| self.catalog.locale(*l).is_some_and(|l| l.has("desk#desk"));
        self.catalog.langs().into_iter().filter(has).collect()
    }

    /// A text without arguments in a language, or in English.
    pub fn plain(&self, lang: Lang, key: &str) -> String {
        self.catalog.plain(lang, key).or_else(|| self.catalog.plain(Lang::EN, key)).unwrap_or_default()
    }

    /// The names a guide's text uses.
    pub fn uses(&self, guide: &Guide, text: &str) -> Vec<String> {
        self.catalog
            .locale(Lang::EN)
            .map(|l| l.names(&guide.key(text)).iter().map(|v| v.trim_end_matches("-number").to_owned()).collect())
            .unwrap_or_default()
    }

    /// The value of a bound fact for a person of `home` at an office on a day; none where it is not known for exactly that place and day.
    pub fn tell(&self, bound: &Bound, home: Option<&str>, office: &OfficeId, on: Date) -> Option<FactValue> {
        let place = self.place(&bound.of, home, office)?;
        if bound.fact.contains('/') {
            return self.tables.fact(&bound.fact, &place, on).filter(|f| f.verified);
        }
        let code = match place {
            Place::World => None,
            Place::Code(code) => Some(code.as_str().to_owned()),
        };
        self.facts.tell(&bound.fact, code.as_deref(), on)
    }

    fn place(&self, of: &Of, home: Option<&str>, office: &OfficeId) -> Option<Place> {
        match of {
            Of::World => Some(Place::World),
            Of::Home => home.and_then(Place::parse),
            Of::Office => self.office(office)?.country.as_deref().and_then(Place::parse),
            Of::Code(code) => Place::parse(code),
        }
    }

    /// The official page that knows what we do not.
    pub fn official_page(&self, bound: &Bound, home: Option<&str>, office: &OfficeId) -> Option<String> {
        match self.place(&bound.of, home, office)? {
            Place::Code(code) => self.tables.office_page(code).map(str::to_owned),
            Place::World => None,
        }
    }

    /// A fact's value as it goes into a text. Periods that count back are told by their length.
    pub fn arg(&self, fact: &FactValue) -> Arg {
        match (&fact.value, &fact.unit) {
            (Value::Number(n), Unit::Count) => Arg::Count(*n),
            (Value::Number(n), unit) => Arg::Quantity { value: n.abs(), unit: unit_id(unit).to_owned() },
            (Value::Amount(a), Unit::Currency(currency)) => {
                Arg::Money { hundredths: a.0.abs(), currency: currency.clone() }
            }
            (Value::Amount(a), unit) => Arg::Quantity { value: (a.0 / 100).abs(), unit: unit_id(unit).to_owned() },
            (Value::Date(d), _) => Arg::Date(*d),
            (Value::Word(w), _) => Arg::Text(w.clone()),
        }
    }

    /// The zone of a city or of a country with a single zone.
    pub fn zone_named(&self, lang: Lang, words: &str) -> Option<String> {
        if let Some(zone) = self.zones.of_city(words) {
            return Some(zone.to_owned());
        }
        match self.lexicon.countries(lang, words).0.as_slice() {
            [code] => self.zones.of_country(code).map(str::to_owned),
            _ => None,
        }
    }
}

fn unit_id(unit: &Unit) -> &'static str {
    match unit {
        Unit::Days => "days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
        Unit::Years => "years",
        Unit::Percent => "percent",
        Unit::Count | Unit::Currency(_) | Unit::Date | Unit::Word => "count",
    }
}
