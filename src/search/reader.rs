//! Cutting very many texts of one language: what stands between two spaces is cut once, however often it comes.

use rustc_hash::FxHashMap;

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
    /// What came between spaces, and for each of it where the words stand in `cut` that it consists of.
    known: Names,
    cuts: Vec<Option<(u32, u32)>>,
    cut: Vec<Read>,
    pairs: FxHashMap<(u32, u32), u32>,
    pub surfaces: Names,
    pub stems: Names,
}

/// A lone "t" is the end of the word before it: the text must be cut as a whole.
struct Tail;

/// More is not remembered: in Chinese whole sentences stand between two spaces, and hardly one comes twice.
const LONG: usize = 60;

impl<'c> Reader<'c> {
    /// A reader that knows no word yet.
    pub fn new(cutter: &'c Cutter) -> Self {
        let mut stems = Names::default();
        let pairs = cutter.pairs().map(|(a, b, one)| ((stems.take_in(a), stems.take_in(b)), stems.take_in(one)));
        let pairs = pairs.collect();
        Self {
            cutter,
            known: Names::default(),
            cuts: Vec::new(),
            cut: Vec::new(),
            pairs,
            surfaces: Names::default(),
            stems,
        }
    }

    /// The words of a text in order, as [`Cutter::cut`] gives them.
    pub fn read(&mut self, text: &str) -> Vec<Read> {
        let mut words = Vec::with_capacity(text.len() / 5);
        self.read_into(text, &mut words);
        words
    }

    /// The same in a list that is used again and again.
    pub fn read_into(&mut self, text: &str, words: &mut Vec<Read>) {
        words.clear();
        let end = if text.len() <= MOST_CHARS { None } else { text.char_indices().nth(MOST_CHARS) };
        let text = &text[..end.map_or(text.len(), |(at, _)| at)];
        for token in text.split([' ', '\n']).filter(|t| !t.is_empty()) {
            if self.token(token, words).is_err() {
                *words = self.cutter.apart(text).iter().map(|w| self.number(w)).collect();
                break;
            }
        }
        self.join(words);
    }

    /// Adds the words of what stands between two spaces.
    fn token(&mut self, token: &str, words: &mut Vec<Read>) -> Result<(), Tail> {
        let is_short = token.len() <= LONG;
        if let Some(known) = self.known.find(token).filter(|_| is_short) {
            let (from, to) = self.cuts[known as usize].ok_or(Tail)?;
            words.extend_from_slice(&self.cut[from as usize..to as usize]);
            return Ok(());
        }
        let apart = self.cutter.apart(token);
        let is_tail = apart.first().is_some_and(|w| w.surface == "t");
        let from = words.len();
        if !is_tail {
            words.extend(apart.iter().map(|w| self.number(w)));
        }
        if is_short {
            let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let at = place(self.cut.len());
            self.cut.extend_from_slice(&words[from..]);
            self.known.take_in(token);
            self.cuts.push((!is_tail).then_some((at, place(self.cut.len()))));
        }
        if is_tail { Err(Tail) } else { Ok(()) }
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
