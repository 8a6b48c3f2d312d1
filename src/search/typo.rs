//! The nearest known word to one that is not known.

use std::collections::HashMap;

use strsim::osa_distance;

/// The words a language's index knows, ready for comparing.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Ordered by length, then word: a correction never depends on chance.
    words: Vec<Known>,
    /// Where each length begins in `words`.
    starts: Vec<usize>,
}

#[derive(Debug)]
struct Known {
    word: Box<str>,
    letters: u64,
    weight: u32,
}

impl Vocabulary {
    /// Takes in words with a weight: of two equally near words the heavier one is meant.
    pub fn new(words: HashMap<String, u32>) -> Self {
        let mut words: Vec<Known> =
            words.into_iter().map(|(w, weight)| Known { letters: letters(&w), word: w.into(), weight }).collect();
        words.sort_by(|a, b| (length(&a.word), &a.word).cmp(&(length(&b.word), &b.word)));
        let longest = words.last().map_or(0, |w| length(&w.word));
        let starts = (0..=longest + 1).map(|n| words.partition_point(|w| length(&w.word) < n)).collect();
        Self { words, starts }
    }

    /// Whether this very word is known.
    pub fn holds(&self, word: &str) -> bool {
        let key = (length(word), word);
        self.words.binary_search_by(|known| (length(&known.word), &*known.word).cmp(&key)).is_ok()
    }

    /// The nearest word within the distance a word of this length allows, and that distance.
    pub fn nearest(&self, word: &str) -> Option<(&str, usize)> {
        let n = length(word);
        let allowed = match n {
            0..=4 => return None,
            5..=7 => 1,
            _ => 2,
        };
        if word.chars().any(char::is_numeric) {
            return None;
        }
        let from = *self.starts.get((n - allowed).max(3).min(self.starts.len().checked_sub(1)?))?;
        let to = *self.starts.get(n + allowed + 1).unwrap_or(&self.words.len());
        let mine = letters(word);
        self.words[from..to]
            .iter()
            // One edit changes at most two of the letters, so most words are out before they are compared.
            .filter(|known| (known.letters ^ mine).count_ones() as usize <= 2 * allowed)
            .map(|known| (osa_distance(word, &known.word), known))
            .filter(|(distance, known)| *distance <= allowed && (*distance < 2 || same_start(word, &known.word)))
            // One letter more or less makes another short word ("bored", "bred"); swapped letters do not.
            .filter(|(_, known)| n > 5 || known.letters == mine)
            .min_by_key(|(distance, known)| {
                (*distance, !same_start(word, &known.word), std::cmp::Reverse(known.weight))
            })
            .map(|(distance, known)| (&*known.word, distance))
    }
}

fn same_start(a: &str, b: &str) -> bool {
    a.chars().next() == b.chars().next()
}

fn length(word: &str) -> usize {
    word.chars().count()
}

/// Which letters a word has, one bit for each residue.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| bits | 1 << (c as u32 % 64))
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;

    fn known(words: &[&str]) -> Vocabulary {
        Vocabulary::new(words.iter().map(|w| ((*w).to_owned(), 1)).collect())
    }

    #[test]
    fn longer_words_may_be_further_off() {
        let words = known(&["trademark", "patent", "pct"]);
        assert_eq!(words.nearest("tradmrak"), Some(("trademark", 2)));
        assert_eq!(words.nearest("pattent"), Some(("patent", 1)));
        assert_eq!(words.nearest("potint"), None);
        assert_eq!(words.nearest("pcd"), None);
    }

    #[test]
    fn nothing_known_nothing_near() {
        assert_eq!(known(&[]).nearest("trademark"), None);
    }
}
