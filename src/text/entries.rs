//! Every text with what the checks look at: read for them, and let go of afterwards.

use super::{
    catalog::Catalog,
    ftl::{self, Entry},
    lang::Lang,
};
use std::collections::BTreeMap;

/// The files of one language and the texts in each.
pub type Files = BTreeMap<String, Vec<Entry>>;

/// Everything that is written, in every language.
pub struct Entries(BTreeMap<Lang, Files>);

/// A fault in a file of a locale, for the checks to turn into a finding.
pub struct FileFault {
    pub lang: Lang,
    pub path: String,
    pub fault: ftl::Fault,
}

impl Entries {
    /// Reads every file of a catalogue whole, and names what is wrong in them.
    pub fn read(catalog: &Catalog) -> (Self, Vec<FileFault>) {
        let mut faults = Vec::new();
        let mut all = BTreeMap::new();
        for lang in catalog.langs() {
            let Some(locale) = catalog.locale(lang) else { continue };
            let mut files = Files::new();
            for (path, source) in locale.sources() {
                let file = ftl::read(source);
                let fault = |fault| FileFault { lang, path: path.to_owned(), fault };
                faults.extend(file.faults.into_iter().map(fault));
                files.insert(path.to_owned(), file.entries);
            }
            all.insert(lang, files);
        }
        (Self(all), faults)
    }

    /// The files of a language.
    pub fn of(&self, lang: Lang) -> Option<&Files> {
        self.0.get(&lang)
    }
}
