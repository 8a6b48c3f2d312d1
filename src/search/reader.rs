//! Cutting very many texts of one language: what stands between two spaces is cut once, however often it comes.

use std::collections::HashMap;

use super::fold::MOST_CHARS;
use super::names::Names;
use super::words::{Cutter, Word};

/// A word as it is written and its stem, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    pub surface: u32,
    pub stem: u32,
}

/// Reads the texts of one language, and knows every word that came.
pub struct Reader<'c> {
    cutter: &'c Cutter,
    /// The words between spaces, and where what they consist of stands in `cut`.
    known: HashMap<Box<str>, Cut>,
    cut: Vec<Read>,
    pairs: HashMap<(u32, u32), u32>,
    pub surfaces: Names,
    pub stems: Names,
}

#[derive(Clone, Copy)]
enum Cut {
    At(u32, u32),
    /// It is read together with what stands before it.
    Tail,
}

impl<'c> Reader<'c> {
    /// A reader that knows no word yet.
    pub fn new(cutter: &'c Cutter) -> Self {
        let mut stems = Names::default();
        let pairs = cutter.pairs().map(|(a, b, one)| ((stems.take_in(a), stems.take_in(b)), stems.take_in(one)));
        let pairs = pairs.collect();
        Self { cutter, known: HashMap::new(), cut: Vec::new(), pairs, surfaces: Names::default(), stems }
    }

    /// The words of a text in order, as [`Cutter::cut`] gives them.
    pub fn read(&mut self, text: &str) -> Vec<Read> {
        let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
        let text = &text[..end];
        let mut words = Vec::with_capacity(text.len() / 5);
        for token in text.split([' ', '\n']).filter(|t| !t.is_empty()) {
            match self.token(token) {
                Cut::At(from, to) => words.extend_from_slice(&self.cut[from as usize..to as usize]),
                Cut::Tail => return self.whole(text),
            }
        }
        self.join(&mut words);
        words
    }

    fn token(&mut self, token: &str) -> Cut {
        if let Some(cut) = self.known.get(token) {
            return *cut;
        }
        let words = self.cutter.apart(token);
        let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        // A lone "t" is the end of the word before it.
        let cut = if words.first().is_some_and(|w| w.surface == "t") {
            Cut::Tail
        } else {
            let from = self.cut.len();
            for word in &words {
                let read = self.number(word);
                self.cut.push(read);
            }
            Cut::At(place(from), place(self.cut.len()))
        };
        self.known.insert(token.into(), cut);
        cut
    }

    fn whole(&mut self, text: &str) -> Vec<Read> {
        let words = self.cutter.apart(text);
        let mut words = words.iter().map(|w| self.number(w)).collect();
        self.join(&mut words);
        words
    }

    fn number(&mut self, word: &Word) -> Read {
        Read { surface: self.surfaces.take_in(&word.surface), stem: self.stems.take_in(&word.stem) }
    }

    fn join(&mut self, words: &mut Vec<Read>) {
        let mut at = 0;
        while !self.pairs.is_empty() && at + 1 < words.len() {
            if let Some(one) = self.pairs.get(&(words[at].stem, words[at + 1].stem)) {
                let tail = words.remove(at + 1).surface;
                let surface = format!("{} {}", self.surfaces.get(words[at].surface), self.surfaces.get(tail));
                words[at] = Read { surface: self.surfaces.take_in(&surface), stem: *one };
            }
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cutter, Reader};

    #[test]
    fn a_text_is_read_as_it_is_cut() {
        let texts = [
            "My trade marks, and my friend's trade mark. I don't know; I don t know! l'idée Côte d’Ivoire",
            "注册商标 多少钱？商标 2026年 PCT申请",
            "मेरा ट्रेडमार्क कैसे दर्ज करें? वकील चाहिए।",
            "كيف أسجل علامتي التجارية؟ والبراءة ١٢ شهرًا",
            "Ёлка — мой бренд: «Ёлка»…  два  пробела\nи строка\n\nещё",
            "®brand © 2026 e-mail: a.b@c.org 3.14 1,000 U.S. ＰＣＴ t t't",
        ];
        for lang in ["en", "fr", "ar", "zh", "hi", "ru"] {
            let same = ["licence license".to_owned(), "trademark trade_mark brand".to_owned()];
            let cutter = Cutter::new(lang, &same);
            let mut reader = Reader::new(&cutter);
            for text in texts.iter().chain(&texts) {
                let read = reader.read(text);
                let words: Vec<(&str, &str)> =
                    read.iter().map(|r| (reader.surfaces.get(r.surface), reader.stems.get(r.stem))).collect();
                let cut = cutter.cut(text);
                assert_eq!(words, cut.iter().map(|w| (w.surface.as_str(), w.stem.as_str())).collect::<Vec<_>>());
            }
        }
    }
}
