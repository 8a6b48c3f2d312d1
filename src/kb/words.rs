//! Words that people type to the service itself, and names of countries, as each language writes them.

use crate::text::{Catalog, Lang};
use std::collections::{BTreeMap, HashMap};
use unicode_normalization::UnicodeNormalization;

/// A text as it is compared: lower case, without accents, marks and punctuation, Arabic letter variants made one, single spaces.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut rest = text;
    // Most of it is plain letters, which need no taking apart; and nothing is put in order across one of them.
    while let Some(first) = rest.bytes().next() {
        let end = rest.bytes().position(|b| b.is_ascii() != first.is_ascii()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if first.is_ascii() {
            for c in run.chars() {
                if c.is_ascii_alphanumeric() {
                    push(&mut out, &mut gap, c.to_ascii_lowercase());
                } else {
                    gap = !out.is_empty();
                }
            }
        } else {
            take_apart(run, &mut out, &mut gap);
        }
        rest = after;
    }
    if out.is_ascii() { out } else { crate::text::person::plain_digits(&out) }
}

/// Letters with marks, and letters of other scripts.
fn take_apart(text: &str, out: &mut String, gap: &mut bool) {
    for c in text.nfkd() {
        let c = match c {
            '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{653}'..='\u{655}' => continue,
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            'œ' | 'Œ' => {
                push(out, gap, 'o');
                'e'
            }
            '’' | '\'' | '`' => ' ',
            c => c,
        };
        if c.is_alphanumeric() || unicode_mark(c) {
            for l in c.to_lowercase() {
                push(out, gap, l);
            }
        } else {
            *gap = !out.is_empty();
        }
    }
}

fn push(out: &mut String, gap: &mut bool, c: char) {
    if std::mem::take(gap) {
        out.push(' ');
    }
    out.push(c);
}

/// Marks that belong to the letters of their script (Devanagari, Thai …).
fn unicode_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{E30}'..='\u{E4E}' | '\u{1780}'..='\u{17D3}')
}

/// What a word asks the service to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Menu,
    Back,
    Language,
    Person,
    Help,
    Privacy,
    Delete,
    Restart,
    Stop,
    Cancel,
    Book,
    Bookings,
    Unknown,
    Done,
}

/// Every word, its id in `words.ftl`.
pub const WORDS: [(&str, Word); 14] = [
    ("menu", Word::Menu),
    ("back", Word::Back),
    ("language", Word::Language),
    ("person", Word::Person),
    ("help", Word::Help),
    ("privacy", Word::Privacy),
    ("delete", Word::Delete),
    ("restart", Word::Restart),
    ("stop", Word::Stop),
    ("cancel", Word::Cancel),
    ("book", Word::Book),
    ("bookings", Word::Bookings),
    ("unknown", Word::Unknown),
    ("done", Word::Done),
];

/// The first words of names, each with how many words the longest name has that begins so. Most words begin none, and
/// need no looking up.
#[derive(Default)]
pub(super) struct Beginnings(HashMap<String, usize>);

impl Beginnings {
    /// Takes in a folded name.
    pub(super) fn add(&mut self, name: &str) {
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default();
        let most = self.0.entry(first.to_owned()).or_default();
        *most = (*most).max(1 + words.count());
    }

    /// How many words a name may have that begins so, where so many are left.
    pub(super) fn most(&self, first: &str, left: usize) -> usize {
        self.0.get(first).map_or(0, |most| left.min(*most))
    }
}

/// The words and country names of all languages, ready to be looked up.
#[derive(Default)]
pub struct Lexicon {
    words: BTreeMap<Lang, HashMap<String, Word>>,
    countries: BTreeMap<Lang, HashMap<String, String>>,
    /// Two-letter codes: they count only in capitals, for “me”, “no” and “it” are words first.
    codes: std::collections::BTreeSet<String>,
    /// How names of countries begin.
    beginnings: Beginnings,
    months: BTreeMap<Lang, HashMap<String, i8>>,
    /// Monday is 1.
    weekdays: BTreeMap<Lang, HashMap<String, i8>>,
}

impl Lexicon {
    /// Reads `words.ftl`, `countries.ftl` and the month names of every language.
    pub fn read(catalog: &Catalog) -> Self {
        let mut lexicon = Self::default();
        for lang in catalog.langs() {
            let words = lexicon.words.entry(lang).or_default();
            for (id, word) in WORDS {
                for line in catalog.lines(lang, &format!("words#{id}")) {
                    words.insert(fold(&line), word);
                }
            }
            let countries = lexicon.countries.entry(lang).or_default();
            if let Some(entries) = catalog.locale(lang).and_then(|l| l.entries("countries")) {
                for entry in entries {
                    let code = entry.id.split('.').next().unwrap_or_default();
                    for name in entry.words.split('|') {
                        let name = fold(name);
                        lexicon.beginnings.add(&name);
                        countries.entry(name).or_insert_with(|| code.to_owned());
                    }
                    if code.len() == 2 {
                        lexicon.codes.insert(code.to_owned());
                    }
                }
            }
            let months = lexicon.months.entry(lang).or_default();
            for n in 1..=12 {
                for name in catalog.lines(lang, &format!("words#month-{n}")) {
                    months.insert(fold(&name), n);
                }
            }
            let weekdays = lexicon.weekdays.entry(lang).or_default();
            for n in 1..=7 {
                weekdays.extend(catalog.plain(lang, &format!("units#weekday-{n}")).map(|name| (fold(&name), n)));
            }
        }
        lexicon
    }

    /// What a whole message asks of the service: in the language spoken, then in any other.
    pub fn word(&self, lang: Lang, message: &str) -> Option<Word> {
        // Longer messages are questions, not words; folding them would be work for nothing.
        if message.chars().count() > 60 {
            return None;
        }
        let folded = fold(message);
        let own = self.words.get(&lang).and_then(|w| w.get(&folded));
        own.or_else(|| self.words.values().find_map(|w| w.get(&folded))).copied()
    }

    /// The countries and markets a message names, in its order, and whether it names nothing else.
    pub fn countries(&self, lang: Lang, message: &str) -> (Vec<String>, bool) {
        let head = crate::text::part::cut_bytes(message, 600);
        let folded = fold(head);
        let tokens: Vec<&str> = folded.split(' ').filter(|t| !t.is_empty()).collect();
        // Where everything is written in capitals, they say nothing.
        let shouted = !head.chars().any(char::is_lowercase) && tokens.iter().any(|t| t.chars().count() > 2);
        let capitals = |name: &str| {
            let upper = name.to_uppercase();
            !shouted && head.split(|c: char| !c.is_alphanumeric()).any(|w| w == upper)
        };
        let mut found: Vec<String> = Vec::new();
        let mut rest = 0;
        let mut i = 0;
        'next: while i < tokens.len() {
            let most = |first: &str| self.beginnings.most(first, tokens.len() - i);
            // Arabic writes “and” into the word: ومصر is “and Egypt”.
            let behind_and = tokens[i].strip_prefix('و').map_or(0, most);
            // A code is a word of its own.
            let code = usize::from(tokens[i].len() == 2);
            for n in (1..=most(tokens[i]).max(behind_and).max(code)).rev() {
                let name = tokens[i..i + n].join(" ");
                let code = self
                    .countries
                    .get(&lang)
                    .and_then(|c| c.get(&name))
                    .or_else(|| self.countries.values().find_map(|c| c.get(&name)))
                    .or_else(|| self.codes.get(&name.to_uppercase()).filter(|_| capitals(&name)))
                    .or_else(|| {
                        self.countries.get(&lang).zip(name.strip_prefix('و')).and_then(|(c, name)| c.get(name))
                    });
                // A bare two-letter name (“us”, “uk”) counts when it stands alone or in capitals: “in”, “de”, “la” are words first.
                if let Some(code) = code.filter(|_| name.chars().count() > 2 || tokens.len() == 1 || capitals(&name)) {
                    if !found.contains(code) {
                        found.push(code.clone());
                    }
                    i += n;
                    continue 'next;
                }
            }
            rest += usize::from(tokens[i].chars().count() > 3);
            i += 1;
        }
        (found, rest == 0)
    }

    /// The month a folded word names.
    pub fn month(&self, lang: Lang, word: &str) -> Option<i8> {
        let own = self.months.get(&lang).and_then(|m| m.get(word));
        own.or_else(|| self.months.values().find_map(|m| m.get(word))).copied()
    }

    /// The day of the week a folded word names, Monday being 1.
    pub fn weekday(&self, lang: Lang, word: &str) -> Option<i8> {
        let own = self.weekdays.get(&lang).and_then(|m| m.get(word));
        own.or_else(|| self.weekdays.values().find_map(|m| m.get(word))).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_makes_spellings_meet() {
        assert_eq!(fold("  Côte d’Ivoire! "), "cote d ivoire");
        assert_eq!(fold("الْقائِمَة"), fold("القائمه"));
        assert_eq!(fold("ÉTATS-UNIS"), "etats unis");
        assert_eq!(fold("هل ٣ دول؟"), "هل 3 دول");
    }

    #[test]
    fn a_country_is_found_behind_the_arabic_and() {
        let (catalog, faults) = Catalog::read([("ar".parse().unwrap(), "countries", "EG = مصر\nMA = المغرب\n")]);
        assert!(faults.is_empty());
        let lexicon = Lexicon::read(&catalog);
        assert_eq!(lexicon.countries("ar".parse().unwrap(), "المغرب ومصر"), (vec!["MA".into(), "EG".into()], true));
    }

    #[test]
    fn short_words_are_countries_only_when_they_are_meant() {
        let source = "KE = Kenya\nME = Montenegro\nNO = Norway\nUS = United States\n    .also = USA | US\n";
        let (catalog, faults) = Catalog::read([(Lang::EN, "countries", source)]);
        assert!(faults.is_empty());
        let lexicon = Lexicon::read(&catalog);
        for (words, want, alone) in [
            ("me", vec![], true),
            ("no", vec![], true),
            ("NO", vec!["NO"], true),
            ("us", vec!["US"], true),
            ("Kenya, US", vec!["KE", "US"], true),
            ("Kenya and NO", vec!["KE", "NO"], true),
            ("NO KENYA", vec!["KE"], true),
            ("they told me in kenya", vec!["KE"], false),
        ] {
            assert_eq!(
                lexicon.countries(Lang::EN, words),
                (want.into_iter().map(str::to_owned).collect(), alone),
                "{words}"
            );
        }
    }
}
