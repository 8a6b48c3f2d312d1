//! Cuts folded text into words and stems, whatever the script.

use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};

use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use super::fold::fold;
use super::stem::Stems;

/// The longest thing taken for a word; longer runs are noise.
const LONGEST_WORD: usize = 40;

/// One word of a text: as typed (folded) and as compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The folded word.
    pub surface: String,
    /// Its stem, after the language's "same word" classes.
    pub stem: String,
}

/// Cuts the texts of one language.
#[derive(Debug)]
pub struct Cutter {
    segmenter: WordSegmenterBorrowed<'static>,
    stems: Stems,
    same: FxHashMap<String, String>,
    /// Two words that are read as one: "trade mark".
    pairs: FxHashMap<(String, String), String>,
}

impl Cutter {
    /// A cutter for one language. Each of `same` is a line of words to be read as its first;
    /// `trade_mark` is two words read as one.
    pub fn new(lang: &str, same: &[String]) -> Self {
        let mut cutter = Self {
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
            stems: Stems::of(lang),
            same: FxHashMap::default(),
            pairs: FxHashMap::default(),
        };
        let (mut classes, mut pairs) = (FxHashMap::default(), FxHashMap::default());
        for line in same {
            let mut members = line.split_whitespace().map(|m| cutter.cut(&m.replace('_', " ")));
            let Some(first) = members.next().and_then(|m| m.into_iter().next()).map(|w| w.stem) else {
                continue;
            };
            for member in members {
                match member.as_slice() {
                    [one] => classes.insert(one.stem.clone(), first.clone()),
                    [a, b] => pairs.insert((a.stem.clone(), b.stem.clone()), first.clone()),
                    _ => None,
                };
            }
        }
        (cutter.same, cutter.pairs) = (classes, pairs);
        cutter
    }

    /// The words of a text in order.
    pub fn cut(&self, text: &str) -> Vec<Word> {
        let mut words = self.apart(text);
        self.join_pairs(&mut words);
        words
    }

    /// The same before two words are read as one.
    pub fn apart(&self, text: &str) -> Vec<Word> {
        let folded = fold(text);
        let mut words = Vec::new();
        if !self.plainly(&folded, &mut words) {
            words.clear();
            self.by_the_rules(&folded, &mut words);
        }
        words
    }

    /// Cuts a text in which words are runs of letters and nothing else counts; false where something else may.
    fn plainly(&self, folded: &str, words: &mut Vec<Word>) -> bool {
        let mut rest = folded;
        let mut before = Kind::Gap;
        while let Some(kind) = rest.chars().next().map(kind) {
            let end = rest.find(|c| self::kind(c) != kind).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            let next = after.chars().next().map_or(Kind::Gap, self::kind);
            match kind {
                // A sign that begins a word belongs to what stands before it.
                Kind::Letters if run.starts_with(is_combining_mark) => return false,
                Kind::Letters => self.push(run, words),
                Kind::Han => self.push_han(run, words),
                // "3.14", "e.g", "it's": what stands between two letters may hold them together.
                Kind::Between if before == Kind::Letters && next == Kind::Letters => return false,
                Kind::Gap | Kind::Between => {}
                Kind::Other => return false,
            }
            (rest, before) = (after, kind);
        }
        true
    }

    /// Cuts any text by the rules of Unicode.
    fn by_the_rules(&self, folded: &str, words: &mut Vec<Word>) {
        let (mut start, mut han) = (0, 0..0);
        for end in self.segmenter.segment_str(folded).skip(1) {
            let segment = &folded[start..end];
            if segment.chars().all(is_han) {
                han = if han.end == start && !han.is_empty() { han.start..end } else { start..end };
                start = end;
                continue;
            }
            start = end;
            self.push_han(&folded[std::mem::take(&mut han)], words);
            // Not the segmenter's own "word-like": it is false for words that end in a vowel sign.
            if segment.chars().any(char::is_alphanumeric) {
                segment.split('\'').for_each(|part| self.push(part, words));
            }
        }
        self.push_han(&folded[han], words);
    }

    /// Two stems that are read as one, and that one.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.pairs.iter().map(|((a, b), one)| (a.as_str(), b.as_str(), one.as_str()))
    }

    fn join_pairs(&self, words: &mut Vec<Word>) {
        let mut at = 0;
        while !self.pairs.is_empty() && at + 1 < words.len() {
            let key = (words[at].stem.clone(), words[at + 1].stem.clone());
            if let Some(one) = self.pairs.get(&key) {
                words[at].stem.clone_from(one);
                let tail = words.remove(at + 1).surface;
                words[at].surface = format!("{} {tail}", words[at].surface);
            }
            at += 1;
        }
    }

    /// The stem of a word that is already folded.
    pub fn stem(&self, surface: &str) -> String {
        let stem = self.stems.stem(surface);
        self.same.get(&stem).cloned().unwrap_or(stem)
    }

    fn push(&self, part: &str, words: &mut Vec<Word>) {
        let part = part.trim_matches(|c: char| !c.is_alphanumeric() && c.is_ascii());
        if part.is_empty() || part.chars().nth(LONGEST_WORD).is_some() {
            return;
        }
        // "don't" and "dont", "brand's" and "brands" meet well enough when the tail joins or falls.
        if part == "t"
            && let Some(last) = words.last_mut()
        {
            last.surface.push('t');
            last.stem = self.stem(&last.surface);
            return;
        }
        words.push(Word { surface: part.to_owned(), stem: self.stem(part) });
    }

    /// Chinese runs become overlapping pairs, so that different cuts of the same words still meet.
    fn push_han(&self, run: &str, words: &mut Vec<Word>) {
        let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
        match starts.len() {
            0 | 1 => {}
            2 => self.push(run, words),
            _ => starts.windows(3).for_each(|at| self.push(&run[at[0]..at[2]], words)),
        }
    }
}

/// What a letter is to the cutting of words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Letters and digits that stay together, whatever script they are of.
    Letters,
    Han,
    /// It never holds two words together.
    Gap,
    /// Between two letters or digits it may.
    Between,
    /// What the rules of Unicode must say.
    Other,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Kind::Letters,
        '.' | ',' | ':' | ';' | '\'' | '_' | '،' | '؛' => Kind::Between,
        c if c.is_ascii() => Kind::Gap,
        // Cyrillic, Arabic and Devanagari with its vowel signs.
        'а'..='џ' | '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' | '\u{900}'..='\u{963}' => Kind::Letters,
        '\u{964}'
        | '\u{965}'
        | '؟'
        | '«'
        | '»'
        | '“'
        | '”'
        | '—'
        | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}' => Kind::Gap,
        c if is_han(c) => Kind::Han,
        _ => Kind::Other,
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::Cutter;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_texts_are_cut_as_the_rules_would(text in "[aZé1٣дЙبةकि्ा़注册标かー한 .,:;'_\\-!(«»।،。，\u{200c}\u{640}\u{301}t]{0,12}") {
            let cutter = Cutter::new("xx", &[]);
            let (mut plain, mut by_the_rules) = (Vec::new(), Vec::new());
            cutter.by_the_rules(&fold(&text), &mut by_the_rules);
            if cutter.plainly(&fold(&text), &mut plain) {
                prop_assert_eq!(plain, by_the_rules);
            }
        }
    }

    fn stems(lang: &str, text: &str) -> Vec<String> {
        Cutter::new(lang, &[]).cut(text).into_iter().map(|w| w.stem).collect()
    }

    #[test]
    fn elided_articles_fall_apart() {
        assert_eq!(stems("fr", "l'idée"), ["l", "ide"]);
        assert_eq!(stems("en", "don't"), ["dont"]);
    }

    #[test]
    fn chinese_comes_in_pairs() {
        assert_eq!(stems("zh", "注册商标"), ["注册", "册商", "商标"]);
    }

    #[test]
    fn hindi_words_that_end_in_a_sign_are_words() {
        assert_eq!(stems("hi", "कैसे करें").len(), 2);
    }

    #[test]
    fn words_of_one_class_are_one_word() {
        let cutter = Cutter::new("en", &["licence license".into(), "trademark trade_mark".into()]);
        assert_eq!(cutter.cut("my trade marks")[1].stem, cutter.stem("trademark"));
        assert_eq!(cutter.stem("license"), cutter.stem("licence"));
    }
}
