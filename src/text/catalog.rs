//! The catalogue: every text of every language. Of a text only its place in its file is kept; it is read when it is said.

use super::{
    body::Body,
    entries::{Entries, FileFault},
    ftl::{self, Entry, Fault},
    lang::Lang,
    number,
    spot::{self, Spots},
};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// The file of a language's terms: words that many of its texts use.
const TERMS: &str = "terms";

/// Everything that can be said, in every language.
pub struct Catalog {
    locales: BTreeMap<Lang, Locale>,
}

/// One language's texts.
pub struct Locale {
    /// The terms, and how the language writes its numbers.
    bundle: FluentBundle<FluentResource>,
    /// Which texts the language promises to have (gaps among them are errors).
    pub promise: Promise,
    files: BTreeMap<Box<str>, File>,
}

/// A file of texts; what is built into the program is not copied.
struct File {
    source: Body,
    /// Where its texts stand, once somebody looked.
    spots: OnceLock<Spots>,
}

impl File {
    fn spots(&self) -> &Spots {
        self.spots.get_or_init(|| Spots::find(self.source.as_str()))
    }
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

impl Catalog {
    /// Takes in all files: (language, path below its folder without ending, source). Only the terms are read.
    pub fn find<'a>(files: impl IntoIterator<Item = (Lang, &'a str, Body)>) -> (Self, Vec<FileFault>) {
        let mut faults = Vec::new();
        let mut locales: BTreeMap<Lang, Locale> = BTreeMap::new();
        for (lang, path, source) in files {
            let locale = locales.entry(lang).or_insert_with(|| Locale::empty(lang));
            let file = File { source, spots: OnceLock::new() };
            let mut terms = String::new();
            if path == TERMS {
                terms.extend(file.spots().terms.iter().map(|t| t.of(file.source.as_str())));
            }
            // The faults of a term that cannot be read are named with their places when the file is read whole.
            if !terms.is_empty()
                && let Ok(resource) = FluentResource::try_new(terms)
                && let Err(errors) = locale.bundle.add_resource(resource)
            {
                let fault = |say| FileFault { lang, path: path.to_owned(), fault: Fault { line: 0, column: 0, say } };
                faults.extend(errors.into_iter().map(|e| fault(e.to_string())));
            }
            locale.files.insert(path.into(), file);
        }
        for locale in locales.values_mut() {
            locale.promise = locale.raw("meta#state").and_then(|s| Promise::of(&s)).unwrap_or_default();
        }
        (Self { locales }, faults)
    }

    /// The same, and every file is read whole for what is wrong in it.
    pub fn read<'a>(files: impl IntoIterator<Item = (Lang, &'a str, &'a str)>) -> (Self, Vec<FileFault>) {
        let owned = |(lang, path, source): (Lang, &'a str, &str)| (lang, path, Body::from(source));
        let (catalog, mut faults) = Self::find(files.into_iter().map(owned));
        faults.extend(Entries::read(&catalog).1);
        (catalog, faults)
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
        self.words(key).is_some()
    }

    /// The files of this language, as they are written.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, file)| (&**path, file.source.as_str()))
    }

    /// The texts of one file, read whole; none when there is no such file.
    pub fn entries(&self, path: &str) -> Option<Vec<Entry>> {
        self.files.get(path).map(|file| ftl::read(file.source.as_str()).entries)
    }

    /// The names of the variables a text uses.
    pub fn names(&self, key: &str) -> BTreeSet<String> {
        self.words(key).map(ftl::names).unwrap_or_default()
    }

    /// The words of a text, what stands between its values.
    pub fn said(&self, key: &str) -> Option<String> {
        let words = self.words(key)?;
        spot::plain(words).or_else(|| ftl::said(words))
    }

    /// A text with its values in place; none when there is no such text or a value is missing.
    pub(super) fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let words = self.words(key)?;
        if let Some(text) = spot::plain(words) {
            return Some(text);
        }
        ftl::one(words, |pattern| {
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, args, &mut errors);
            errors.is_empty().then(|| text.into_owned())
        })?
    }

    /// A text as it is written behind its equals sign.
    fn words(&self, key: &str) -> Option<&str> {
        let (path, id) = key.split_once('#')?;
        let file = self.files.get(path)?;
        let source = file.source.as_str();
        file.spots().get(source, id).map(|spot| spot.words.of(source))
    }

    fn raw(&self, key: &str) -> Option<String> {
        self.format(key, None)
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
