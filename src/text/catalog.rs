//! The catalogue: every text of every language, each language one Fluent bundle.

use super::{
    ftl::{self, Entry},
    lang::Lang,
    number,
};
use fluent::{FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use std::collections::BTreeMap;

/// Everything that can be said, in every language.
pub struct Catalog {
    locales: BTreeMap<Lang, Locale>,
}

/// One language's texts.
pub struct Locale {
    pub(super) bundle: FluentBundle<FluentResource>,
    /// Which texts the language promises to have (gaps among them are errors).
    pub promise: Promise,
    files: BTreeMap<String, Vec<Entry>>,
}

/// What a language says of itself in `meta.ftl`, as `state = …`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Promise {
    /// Every text is there.
    Complete,
    /// Every text is there but for guides outside the list of `knowledge/core.yaml`.
    Core,
    /// Nothing is promised: what lacks is shown in English.
    #[default]
    Partial,
}

impl Promise {
    /// The words for it, as translators write them.
    pub const STATES: [(&str, Self); 3] =
        [("complete", Self::Complete), ("core", Self::Core), ("partial", Self::Partial)];

    /// The promise of a state; none where there is no such state.
    pub fn of(state: &str) -> Option<Self> {
        Self::STATES.iter().find(|(word, _)| *word == state).map(|(_, promise)| *promise)
    }
}

/// A fault in a file of a locale, for the checks to turn into a finding.
pub struct FileFault {
    pub lang: Lang,
    pub path: String,
    pub fault: ftl::Fault,
}

impl Catalog {
    /// Reads all files of all languages: (language, path below its folder without ending, source).
    /// A language with one faulty file is left out whole by the caller, never used in part.
    pub fn read<'a>(files: impl IntoIterator<Item = (Lang, &'a str, &'a str)>) -> (Self, Vec<FileFault>) {
        let mut faults = Vec::new();
        let mut locales: BTreeMap<Lang, Locale> = BTreeMap::new();
        for (lang, path, source) in files {
            let locale = locales.entry(lang).or_insert_with(|| Locale::empty(lang));
            let file = ftl::read(path, source);
            let mut say = |f| faults.push(FileFault { lang, path: path.to_owned(), fault: f });
            file.faults.into_iter().for_each(&mut say);
            // The faults of a file that cannot be read were named above, with their places in the file as written.
            if let Ok(resource) = FluentResource::try_new(file.prefixed)
                && let Err(errors) = locale.bundle.add_resource(resource)
            {
                for e in errors {
                    say(ftl::Fault { line: 0, column: 0, say: e.to_string() });
                }
            }
            locale.files.insert(path.to_owned(), file.entries);
        }
        for locale in locales.values_mut() {
            locale.promise = locale.raw("meta#state").and_then(|s| Promise::of(&s)).unwrap_or_default();
        }
        (Self { locales }, faults)
    }

    /// The languages there are, English first, then by their code.
    pub fn langs(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = self.locales.keys().copied().collect();
        all.sort_by_key(|l| (*l != Lang::EN, *l));
        all
    }

    /// One language's texts.
    pub fn locale(&self, lang: Lang) -> Option<&Locale> {
        self.locales.get(&lang)
    }

    /// Whether a text exists in a language.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.locales.get(&lang).is_some_and(|l| l.has(key))
    }

    /// A text without arguments, as it stands: names of languages, lists of words people type.
    pub fn plain(&self, lang: Lang, key: &str) -> Option<String> {
        self.locales.get(&lang)?.raw(key)
    }

    /// The lines of a list text (`ask`, escape words), trimmed, without empty ones.
    pub fn lines(&self, lang: Lang, key: &str) -> Vec<String> {
        self.plain(lang, key)
            .map(|t| t.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect())
            .unwrap_or_default()
    }

    /// Lets go of what only the checks and the search index needed; names, places and variables stay.
    pub fn forget_words(&mut self) {
        for entry in self.locales.values_mut().flat_map(|l| l.files.values_mut()).flatten() {
            entry.words = String::new();
            entry.variants = Vec::new();
            entry.foreign = Vec::new();
        }
    }

    /// In which order languages are tried for a screen: the chosen one, then English.
    pub fn chain(&self, lang: Lang) -> Vec<Lang> {
        let mut chain = vec![lang];
        if lang != Lang::EN {
            chain.push(Lang::EN);
        }
        chain.retain(|l| self.locales.contains_key(l));
        chain
    }
}

impl Locale {
    fn empty(lang: Lang) -> Self {
        let id = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation is decided per value by the renderer: here it would break links and codes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang.code() {
            "fr" | "ru" => |v, _| grouped(v, "fr"),
            "es" | "pt" | "id" => |v, _| grouped(v, "es"),
            _ => |v, _| grouped(v, "en"),
        }));
        Self { bundle, promise: Promise::Partial, files: BTreeMap::new() }
    }

    /// Whether a text exists.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The files of this language and the texts in each.
    pub fn files(&self) -> &BTreeMap<String, Vec<Entry>> {
        &self.files
    }

    /// One text's entry: its place, variables and words.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        let (path, id) = key.split_once('#')?;
        self.files.get(path)?.iter().find(|e| e.id == id)
    }

    pub(super) fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (path, id) = key.split_once('#')?;
        match id.split_once('.') {
            None => self.bundle.get_message(&ftl::fluent_id(path, id))?.value(),
            Some((id, attribute)) => {
                Some(self.bundle.get_message(&ftl::fluent_id(path, id))?.get_attribute(attribute)?.value())
            }
        }
    }

    fn raw(&self, key: &str) -> Option<String> {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(key)?, None, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// Numbers in placeables get the separators of the language.
fn grouped(value: &FluentValue, like: &str) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 => {
            // Counts and amounts stay far below the point where f64 loses whole numbers.
            #[allow(clippy::cast_possible_truncation)]
            let whole = *value as i64;
            Some(number::whole(like.parse().unwrap_or(Lang::EN), whole))
        }
        _ => None,
    }
}
