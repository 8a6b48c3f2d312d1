//! The glossary: the terms of the field, what people say instead of them, and on which pages of guides each is met.

use super::{
    id::{GuideId, TermId, TopicId},
    issue::Issue,
    seen::{Forms, seen_in},
    sheet::Sheet,
    words::fold,
    yaml::Spanned,
};
use crate::text::{Catalog, Lang};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// How many terms of one page are explained: more would be read by nobody.
const ON_A_PAGE: usize = 6;
/// A longer message tells a story; it does not ask for a word.
const LONGEST_QUESTION: usize = 90;
/// The columns of the table of terms.
const COLUMNS: [&str; 24] = [
    "id", "en", "en_also", "en_gloss", "fr", "es", "pt", "ar", "zh", "ru", "hi", "sw", "id_lang", "fr_also", "es_also",
    "pt_also", "ar_also", "zh_also", "ru_also", "hi_also", "sw_also", "id_also", "checked", "sources",
];

/// The glossary as its file says it.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Glossary")]
pub struct GlossaryFile {
    pub terms: Vec<TermEntry>,
    /// Terms of the table that everybody knows: they need no meaning.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub plain: Vec<Spanned<TermId>>,
}

/// One term: where it belongs, and the guide that says more.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermEntry {
    /// The id of the term in `terms.csv`.
    #[schemars(with = "String")]
    pub id: Spanned<TermId>,
    #[schemars(with = "String")]
    pub topic: Spanned<TopicId>,
    #[schemars(with = "String")]
    pub guide: Spanned<GuideId>,
}

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct Term {
    pub id: TermId,
    pub topic: TopicId,
    /// The guide that says more.
    pub guide: GuideId,
}

impl Term {
    /// The key of its meaning.
    pub fn meaning(&self) -> String {
        format!("glossary#{}", self.id)
    }

    /// The key of its name.
    pub fn name(&self) -> String {
        format!("glossary#{}.name", self.id)
    }
}

/// What a message asks about a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFor {
    pub term: TermId,
    /// Whether the message asks what the word means, rather than only naming it.
    pub meaning: bool,
}

/// All terms, ready to be looked up.
#[derive(Default)]
pub struct Glossary {
    pub terms: BTreeMap<TermId, Term>,
    /// Names and other words, folded, by language.
    typed: BTreeMap<Lang, HashMap<String, TermId>>,
    phrases: BTreeMap<Lang, Phrases>,
    /// The terms to explain below a page of a guide, in the order in which they are met.
    pages: HashMap<(GuideId, usize), Vec<TermId>>,
}

/// How a language asks what a word means, folded.
#[derive(Default)]
struct Phrases {
    before: Vec<String>,
    after: Vec<String>,
    articles: Vec<String>,
}

/// The table of terms, read; empty where a set has none.
pub fn table(path: &str, text: &str, issues: &mut Vec<Issue>) -> Sheet {
    Sheet::read(path, text, &COLUMNS, issues)
}

impl Glossary {
    /// Puts together what file, table and texts say.
    pub fn new(file: &GlossaryFile, table: &Sheet, catalog: &Catalog) -> Self {
        let terms: BTreeMap<TermId, Term> = file
            .terms
            .iter()
            .map(|t| {
                let id = t.id.value.clone();
                (id.clone(), Term { id, topic: t.topic.value.clone(), guide: t.guide.value.clone() })
            })
            .collect();
        let mut typed: BTreeMap<Lang, HashMap<String, TermId>> = BTreeMap::new();
        let mut phrases = BTreeMap::new();
        for lang in catalog.langs() {
            typed.insert(lang, typed_in(lang, &terms, table, catalog));
            let lines = |id: &str| -> Vec<String> {
                let mut all: Vec<String> =
                    catalog.lines(lang, &format!("words#{id}")).iter().map(|l| fold(l)).collect();
                // The longest first, so that “what is the meaning of” is not cut after “what is”.
                all.sort_by_key(|l| std::cmp::Reverse(l.len()));
                all
            };
            phrases.insert(
                lang,
                Phrases { before: lines("explain"), after: lines("explain-end"), articles: lines("article") },
            );
        }
        Self { terms, typed, phrases, pages: HashMap::new() }
    }

    /// Finds the terms of every page of every guide; `pages` are the English texts.
    pub fn find_in(&mut self, pages: impl Iterator<Item = (GuideId, usize, String)>, catalog: &Catalog) {
        let forms = self.forms(catalog);
        let found: Vec<((GuideId, usize), Vec<TermId>)> =
            pages.map(|(guide, page, text)| ((guide, page), seen_in(&text, &forms))).collect();
        let mut times: HashMap<&TermId, usize> = HashMap::new();
        for id in found.iter().flat_map(|(_, ids)| ids) {
            *times.entry(id).or_default() += 1;
        }
        let chosen = found.iter().map(|(page, ids)| {
            // The words that are met least need explaining most.
            let mut rarest: Vec<&TermId> = ids.iter().collect();
            rarest.sort_by_key(|id| times.get(*id).copied().unwrap_or(0));
            rarest.truncate(ON_A_PAGE);
            (page.clone(), ids.iter().filter(|id| rarest.contains(id)).cloned().collect())
        });
        self.pages = chosen.filter(|(_, ids): &(_, Vec<TermId>)| !ids.is_empty()).collect();
    }

    /// How each term is written in English texts: its name in one and in several, or as `.seen` says.
    pub(super) fn forms(&self, catalog: &Catalog) -> Forms {
        let mut forms = Forms::default();
        for term in self.terms.values() {
            let seen = catalog.plain(Lang::EN, &format!("glossary#{}.seen", term.id));
            let names = seen.or_else(|| catalog.plain(Lang::EN, &term.name())).unwrap_or_default();
            for name in names.split('|') {
                forms.add(name, &term.id);
            }
        }
        forms
    }

    /// The terms to explain below a page of a guide.
    pub fn on_page(&self, guide: &GuideId, page: usize) -> &[TermId] {
        self.pages.get(&(guide.clone(), page)).map_or(&[], Vec::as_slice)
    }

    /// The term a whole message names or asks about: in the language spoken, then in any other.
    pub fn asked_for(&self, lang: Lang, message: &str) -> Option<AskedFor> {
        if message.len() > LONGEST_QUESTION {
            return None;
        }
        let folded = fold(message);
        let langs = std::iter::once(lang).chain(self.typed.keys().copied().filter(|l| *l != lang));
        langs.into_iter().find_map(|lang| {
            let none = Phrases::default();
            let (rest, meaning) = self.phrases.get(&lang).unwrap_or(&none).stripped(&folded);
            let words = self.typed.get(&lang)?;
            let term = words.get(rest).or_else(|| words.get(&single(rest)))?.clone();
            Some(AskedFor { term, meaning })
        })
    }
}

impl Phrases {
    /// The word itself, and whether its meaning is asked for.
    fn stripped<'a>(&self, message: &'a str) -> (&'a str, bool) {
        let (mut rest, mut meaning) = (message, false);
        // Chinese is written without spaces: there a phrase may touch the word.
        let touches = |p: &str| p.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
        let begin = |rest: &'a str, all: &[String]| {
            all.iter().find_map(|p| {
                let after = rest.strip_prefix(p.as_str())?;
                after.strip_prefix(' ').or(touches(p).then_some(after)).filter(|r| !r.is_empty())
            })
        };
        while let Some(shorter) = begin(rest, &self.before) {
            (rest, meaning) = (shorter, true);
        }
        let end = self.after.iter().find_map(|p| {
            let before = rest.strip_suffix(p.as_str())?;
            before.strip_suffix(' ').or(touches(p).then_some(before))
        });
        if let Some(shorter) = end.filter(|r| !r.is_empty()) {
            (rest, meaning) = (shorter, true);
        }
        while let Some(shorter) = begin(rest, &self.articles) {
            rest = shorter;
        }
        (rest, meaning)
    }
}

/// What people type for each term in a language. A name always leads to its own term; of other words the first one counts.
fn typed_in(lang: Lang, terms: &BTreeMap<TermId, Term>, table: &Sheet, catalog: &Catalog) -> HashMap<String, TermId> {
    let mut typed = HashMap::new();
    // The Indonesian column is called `id_lang`, for `id` is the term itself.
    let column = if lang.code() == "id" { "id_lang" } else { lang.code() };
    let rows = || {
        let of_row = |row| terms.get_key_value(table.cell(row, "id")?).map(|(id, _)| (row, id));
        table.rows().iter().filter_map(of_row)
    };
    for id in terms.keys() {
        if let Some(name) = catalog.plain(lang, &format!("glossary#{id}.name")) {
            add(&mut typed, &name, id);
        }
    }
    for (row, id) in rows() {
        add(&mut typed, table.cell(row, column).unwrap_or_default(), id);
    }
    for (row, id) in rows() {
        let also = table.cell(row, &format!("{}_also", lang.code())).unwrap_or_default();
        // A bracketed note marks a wrong use; it proves nothing about what is meant.
        for word in also.split(';').filter(|w| !w.contains('(')) {
            add(&mut typed, word, id);
        }
    }
    typed
}

fn add(typed: &mut HashMap<String, TermId>, words: &str, id: &TermId) {
    let folded = fold(without_note(words));
    if !folded.is_empty() {
        typed.entry(folded).or_insert_with(|| id.clone());
    }
}

/// The words before a bracketed note.
pub(super) fn without_note(words: &str) -> &str {
    words.split(['(', '（']).next().unwrap_or(words).trim()
}

/// A word for one, made of the word for several as English and its neighbours make it.
fn single(several: &str) -> String {
    match several.strip_suffix("ies") {
        Some(head) => format!("{head}y"),
        None => several.strip_suffix('s').unwrap_or(several).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zh() -> Lang {
        "zh".parse().unwrap()
    }

    fn glossary() -> Glossary {
        let names =
            "royalty = Payment for use.\n    .name = royalty\ntrade-secret = A secret.\n    .name = trade secret\n";
        let words = "explain =\n    what is\n    what does\n    meaning of\nexplain-end =\n    mean\narticle =\n    a\n    the\n";
        let (catalog, faults) = Catalog::read([
            (Lang::EN, "glossary", names),
            (Lang::EN, "words", words),
            (zh(), "glossary", "royalty = 钱。\n    .name = 许可费\n"),
            (zh(), "words", "explain =\n    什么是\nexplain-end =\n    是什么意思\n"),
        ]);
        assert!(faults.is_empty());
        let entry = |id: &str| format!("  - {{ id: {id}, topic: licensing, guide: licensing/royalties }}\n");
        let text = format!("terms:\n{}{}", entry("royalty"), entry("trade-secret"));
        let file = crate::kb::yaml::read::<GlossaryFile>("glossary.yaml", &text).unwrap();
        let mut issues = Vec::new();
        let head = COLUMNS.join(",");
        let row = format!("royalty,royalty,user fee; copyright a name (wrong),{}", ",".repeat(20));
        let table = table("terms.csv", &format!("{head}\n{row}\n"), &mut issues);
        assert!(issues.is_empty(), "{issues:?}");
        let mut glossary = Glossary::new(&file, &table, &catalog);
        let page = "Royalties are paid. A trade secret is not told for royalties.";
        glossary.find_in([("licensing/royalties".into(), 0, page.to_owned())].into_iter(), &catalog);
        glossary
    }

    #[test]
    fn a_word_is_asked_for_in_many_ways() {
        let g = glossary();
        for (message, term, meaning) in [
            ("What is a royalty?", "royalty", true),
            ("royalties", "royalty", false),
            ("Royaltys", "royalty", false),
            ("what does trade secret mean", "trade-secret", true),
            ("user fee", "royalty", false),
            ("meaning of the trade secret", "trade-secret", true),
            ("copyright a name", "", false),
            ("what is", "", false),
            ("what is a royalty in kenya", "", false),
        ] {
            let want = (!term.is_empty()).then(|| AskedFor { term: term.into(), meaning });
            assert_eq!(g.asked_for(Lang::EN, message), want, "{message}");
        }
        for message in ["什么是许可费？", "许可费是什么意思"] {
            assert_eq!(
                g.asked_for(zh(), message),
                Some(AskedFor { term: "royalty".into(), meaning: true }),
                "{message}"
            );
        }
    }

    #[test]
    fn terms_are_met_in_order_once_each() {
        let g = glossary();
        let ids: Vec<&str> = g.on_page(&"licensing/royalties".into(), 0).iter().map(TermId::as_str).collect();
        assert_eq!(ids, ["royalty", "trade-secret"]);
        assert!(g.on_page(&"licensing/royalties".into(), 1).is_empty());
    }
}
