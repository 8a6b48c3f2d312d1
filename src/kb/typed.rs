//! What people type for stories, services, offices and kinds of help: signs in a message that is about nothing else.

use super::{
    id::ServiceId,
    service::Kind,
    story::Sector,
    words::{Beginnings, Lexicon, fold},
};
use crate::text::{Catalog, Lang};
use std::collections::{BTreeMap, HashMap};

/// A longer message tells a matter of its own.
const LONGEST: usize = 120;

/// What a run of words stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// True stories are wanted.
    Story,
    /// An office, or help near somebody.
    Office,
    /// An international system, and belonging to it.
    System,
    Sector(Sector),
    Kind(Kind),
    Service(ServiceId),
    /// A small word that changes nothing.
    Filler,
}

/// What a short message names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    pub signs: Vec<Sign>,
    pub countries: Vec<String>,
    /// Whether it names nothing else.
    pub alone: bool,
}

/// The words of every language, folded, and what they stand for.
#[derive(Default)]
pub struct Typed {
    by_lang: BTreeMap<Lang, HashMap<String, Sign>>,
    beginnings: Beginnings,
}

impl Typed {
    /// Reads the words of every language.
    pub fn read<'a>(catalog: &Catalog, services: &(impl Iterator<Item = &'a ServiceId> + Clone)) -> Self {
        let mut typed = Self::default();
        for lang in catalog.langs() {
            let plain = |key: &str| catalog.plain(lang, key).unwrap_or_default();
            for (id, sign) in [
                ("story-words", Sign::Story),
                ("office-words", Sign::Office),
                ("system-words", Sign::System),
                ("filler", Sign::Filler),
            ] {
                for line in catalog.lines(lang, &format!("words#{id}")) {
                    typed.add(lang, &line, &sign);
                }
            }
            for sector in Sector::ALL {
                typed.all(lang, &plain(&format!("stories#sector-{}.typed", sector.id())), &Sign::Sector(sector));
            }
            for kind in Kind::ALL {
                typed.all(lang, &plain(&format!("services#kind-{}.typed", kind.id())), &Sign::Kind(kind));
            }
            for id in services.clone() {
                let sign = Sign::Service(id.clone());
                typed.add(lang, &plain(&format!("services#{id}.name")), &sign);
                typed.all(lang, &plain(&format!("services#{id}.typed")), &sign);
            }
        }
        typed
    }

    fn all(&mut self, lang: Lang, words: &str, sign: &Sign) {
        words.split('|').for_each(|w| self.add(lang, w, sign));
    }

    fn add(&mut self, lang: Lang, words: &str, sign: &Sign) {
        let folded = fold(words);
        if !folded.is_empty() {
            self.beginnings.add(&folded);
            self.by_lang.entry(lang).or_default().entry(folded).or_insert_with(|| sign.clone());
        }
    }

    /// What a message names; the longest runs of words count. A long message names nothing.
    pub fn named(&self, lexicon: &Lexicon, lang: Lang, message: &str) -> Named {
        if message.len() > LONGEST {
            return Named::default();
        }
        let folded = fold(message);
        let words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
        let mut named = Named::default();
        let mut rest: Vec<&str> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let most = self.beginnings.most(words[at], words.len() - at);
            let hit = (1..=most).rev().find_map(|n| self.sign(lang, &words[at..at + n].join(" ")).map(|s| (n, s)));
            if let Some((n, sign)) = hit {
                if !named.signs.contains(sign) {
                    named.signs.push(sign.clone());
                }
                at += n;
            } else {
                rest.push(words[at]);
                at += 1;
            }
        }
        let (countries, alone) = lexicon.countries(lang, &rest.join(" "));
        (named.countries, named.alone) = (countries, alone);
        named.signs.retain(|s| *s != Sign::Filler);
        named
    }

    fn sign(&self, lang: Lang, words: &str) -> Option<&Sign> {
        let own = self.by_lang.get(&lang).and_then(|w| w.get(words));
        // Names of programmes are the same everywhere; small words are not.
        let english = || self.by_lang.get(&Lang::EN)?.get(words).filter(|s| matches!(s, Sign::Service(_)));
        own.or_else(english)
    }
}
