//! The nearest known word to one that is not known.

use strsim::osa_distance;

/// The words a language's index knows, ready for comparing.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// All words one after the other, ordered by length, then word: a correction never depends on chance.
    text: Box<str>,
    /// Where each word begins, and where the last ends.
    at: Box<[u32]>,
    /// The first word of each length.
    starts: Box<[usize]>,
    /// How many words are too short to be meant by another: most of the pairs of Chinese signs.
    short: usize,
    /// Which letters each of the others has.
    letters: Box<[u64]>,
    weights: Box<[u32]>,
}

/// A word of so many letters or fewer is never put right, and no other is put right to a shorter one.
const SHORTEST: usize = 4;

impl Vocabulary {
    /// Takes in words with a weight: of two equally near words the heavier one is meant.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let mut words: Vec<(usize, &str, u32)> = words.into_iter().map(|(w, n)| (length(w), w, n)).collect();
        words.sort_unstable();
        let longest = words.last().map_or(0, |w| w.0);
        let ends = words.iter().scan(0, |end, w| {
            *end += u32::try_from(w.1.len()).unwrap_or(u32::MAX);
            Some(*end)
        });
        let starts: Box<[usize]> = (0..=longest + 1).map(|n| words.partition_point(|w| w.0 < n)).collect();
        let short = words.partition_point(|w| w.0 < SHORTEST);
        Self {
            text: words.iter().map(|w| w.1).collect::<String>().into(),
            at: std::iter::once(0).chain(ends).collect(),
            starts,
            short,
            letters: words[short..].iter().map(|w| letters(w.1)).collect(),
            weights: words[short..].iter().map(|w| w.2).collect(),
        }
    }

    fn word(&self, n: usize) -> &str {
        &self.text[self.at[n] as usize..self.at[n + 1] as usize]
    }

    /// Whether this very word is known.
    pub fn holds(&self, word: &str) -> bool {
        let n = length(word);
        let (Some(from), Some(to)) = (self.starts.get(n), self.starts.get(n + 1)) else { return false };
        let (mut low, mut high) = (*from, *to);
        while low < high {
            let middle = usize::midpoint(low, high);
            match self.word(middle).cmp(word) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return true,
            }
        }
        false
    }

    /// The nearest word within the distance a word of this length allows, and that distance.
    pub fn nearest(&self, word: &str) -> Option<(&str, usize)> {
        let n = length(word);
        let allowed = match n {
            0..=SHORTEST => return None,
            5..=7 => 1,
            _ => 2,
        };
        if word.chars().any(char::is_numeric) {
            return None;
        }
        let from = *self.starts.get((n - allowed).min(self.starts.len().checked_sub(1)?))?;
        let to = *self.starts.get(n + allowed + 1).unwrap_or(&(self.at.len() - 1));
        let mine = letters(word);
        let has = |known: usize| self.letters[known - self.short];
        (from..to)
            // One edit changes at most two of the letters, so most words are out before they are compared.
            .filter(|known| (has(*known) ^ mine).count_ones() as usize <= 2 * allowed)
            .map(|known| (osa_distance(word, self.word(known)), known))
            .filter(|(distance, known)| *distance <= allowed && (*distance < 2 || same_start(word, self.word(*known))))
            // One letter more or less makes another short word ("bored", "bred"); swapped letters do not.
            .filter(|(_, known)| n > 5 || has(*known) == mine)
            .min_by_key(|(distance, known)| {
                (*distance, !same_start(word, self.word(*known)), std::cmp::Reverse(self.weights[known - self.short]))
            })
            .map(|(distance, known)| (self.word(known), distance))
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
        Vocabulary::new(words.iter().map(|w| (*w, 1)))
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
