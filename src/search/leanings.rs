//! How much each word leans to each topic, or to other walks of life: read from what `ipdesk learn` wrote.

use std::borrow::Cow;

use super::sheet::Packed;
use super::words::Word;

/// What `ipdesk learn` calls messages about anything else.
pub const ELSEWHERE: &str = "off-topic";

/// What `ipdesk learn` calls messages that ask nothing of the service itself.
pub const NO_REQUEST: &str = "none";

/// Runs of so many letters count beside the words, with the edges of the word: they meet forms and slips of it.
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;

/// What stands before a run of letters in a sheet, and at the edge of a word.
const LETTERS: &str = "~";
const EDGE: char = '_';

/// The sheets of one language.
#[derive(Debug, Clone, Copy)]
pub struct Learnt<'a> {
    /// The language.
    pub lang: &'a str,
    /// The sheet of its topics.
    pub sheet: &'a str,
    /// The sheet of its requests to the service.
    pub requests: &'a str,
    /// The sheet of the guides that answer.
    pub answers: &'a str,
}

/// The weights of one language, as a packed sheet; none where nothing was learnt.
#[derive(Debug, Default)]
pub struct Leanings(Cow<'static, [u8]>);

/// What the words of a message say together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Leaning {
    /// The logarithm of the likelihood of each topic, were the message about one; empty where nothing was learnt.
    pub topics: Vec<f32>,
    /// The logarithm of how much likelier the message is about intellectual property than about anything else; `None`
    /// where nothing was learnt.
    pub ours: Option<f32>,
}

impl Leaning {
    /// This, but leaning no more to intellectual property than the other does.
    pub fn at_most(self, other: &Self) -> Self {
        let least = |a: f32| other.ours.map_or(a, |b| a.min(b));
        Self { ours: self.ours.map(least), ..self }
    }
}

impl Leanings {
    /// The leanings of a packed sheet.
    pub fn of_packed(sheet: Cow<'static, [u8]>) -> Self {
        Self(sheet)
    }

    /// Whether a stem was met in the examples.
    pub fn knows(&self, stem: &str) -> bool {
        Packed::of(&self.0).row(&[stem]).is_some()
    }

    /// The names of the classes, in their order.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        Packed::of(&self.0).classes.split(' ').filter(|class| !class.is_empty())
    }

    /// The likelihood of each class; nothing where nothing was learnt.
    pub fn likely(&self, message: &[Word]) -> Vec<f32> {
        let mut sums = sums(Packed::of(&self.0), message).unwrap_or_default();
        let all = log_sum(&sums);
        for sum in &mut sums {
            *sum = (*sum - all).exp();
        }
        sums
    }

    /// The likeliest request of a message, and how likely it is that it asks anything of the service; none where nothing
    /// was learnt.
    pub fn request(&self, message: &[Word]) -> Option<(&str, f32)> {
        let sheet = Packed::of(&self.0);
        let sums = sums(sheet, message)?;
        let kinds = || sheet.classes.split(' ').zip(&sums);
        let (_, none) = kinds().find(|(class, _)| *class == NO_REQUEST)?;
        let (best, _) = kinds().filter(|(class, _)| *class != NO_REQUEST).max_by(|a, b| a.1.total_cmp(b.1))?;
        Some((best, 1.0 - (none - log_sum(&sums)).exp()))
    }

    /// What a message leans to, `ids` being the topics in the order wanted.
    pub fn of(&self, message: &[Word], ids: &[String]) -> Leaning {
        let sheet = Packed::of(&self.0);
        let Some(sums) = sums(sheet, message) else { return Leaning::default() };
        let place = |id: &str| sheet.classes.split(' ').zip(&sums).find(|(class, _)| *class == id).map(|(_, sum)| *sum);
        let told: Vec<Option<f32>> = ids.iter().map(|id| place(id)).collect();
        let all = log_sum(&told.iter().copied().flatten().collect::<Vec<_>>());
        // A topic that came after the examples is as likely as any.
        let even = -(ids.len().max(1) as f32).ln();
        Leaning {
            topics: told.iter().map(|sum| sum.map_or(even, |sum| (sum - all).max(-20.0))).collect(),
            ours: place(ELSEWHERE).map(|elsewhere| (all - elsewhere).clamp(-20.0, 20.0)),
        }
    }
}

/// What the words of a message weigh in each class together; none where nothing was learnt.
fn sums(sheet: Packed, message: &[Word]) -> Option<Vec<f32>> {
    if sheet.is_empty() {
        return None;
    }
    let mut rows = [Vec::new(), Vec::new()];
    features(message, |sort, feature| rows[sort as usize].extend(sheet.row(feature)));
    for rows in &mut rows {
        rows.sort_unstable();
        rows.dedup();
    }
    let values = values(rows.each_ref().map(Vec::len));
    let mut sums: Vec<f32> = sheet.before().collect();
    for (rows, value) in rows.iter().zip(values) {
        for (class, weight) in rows.iter().flat_map(|row| sheet.cells(*row)) {
            sums[class] += value * weight;
        }
    }
    Some(sums)
}

/// The two sorts of features: each sort counts as much as the other, however many of it there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    Words,
    Letters,
}

impl Sort {
    /// The sort of a feature as it stands in a sheet.
    pub fn of(feature: &str) -> Self {
        if feature.starts_with(LETTERS) { Self::Letters } else { Self::Words }
    }
}

/// What each feature counts in a message with so many of each sort.
pub fn values(features: [usize; 2]) -> [f32; 2] {
    let sorts = features.iter().filter(|n| **n > 0).count().max(1);
    features.map(|n| 1.0 / ((n.max(1) * sorts) as f32).sqrt())
}

/// Every feature of a message: its stems, neighbours in pairs, single Han signs, and runs of letters within words.
/// Each comes in parts that are to be read as one.
pub fn features(message: &[Word], mut each: impl FnMut(Sort, &[&str])) {
    let mut edged = String::new();
    for (n, Word { surface, stem }) in message.iter().enumerate() {
        each(Sort::Words, &[stem]);
        if let Some(next) = message.get(n + 1) {
            each(Sort::Words, &[stem, " ", &next.stem]);
        }
        if stem.chars().all(|c| c >= '\u{3400}') {
            if let Some((second, _)) = stem.char_indices().nth(1) {
                each(Sort::Words, &[&stem[..second]]);
                each(Sort::Words, &[&stem[second..]]);
            }
            continue;
        }
        edged.clear();
        edged.push(EDGE);
        edged.push_str(surface);
        edged.push(EDGE);
        let ends: Vec<usize> = edged.char_indices().map(|(at, _)| at).chain([edged.len()]).collect();
        for run in RUNS {
            for ends in ends.windows(run + 1) {
                each(Sort::Letters, &[LETTERS, &edged[ends[0]..ends[run]]]);
            }
        }
    }
}

fn log_sum(logs: &[f32]) -> f32 {
    let top = logs.iter().copied().fold(f32::MIN, f32::max);
    top + logs.iter().map(|l| (l - top).exp()).sum::<f32>().ln()
}

#[cfg(test)]
mod tests {
    use super::super::sheet::pack;
    use super::{Leanings, Word};

    fn word(stem: &str) -> Word {
        Word { surface: stem.into(), stem: stem.into() }
    }

    #[test]
    fn a_sheet_says_where_words_lean() {
        let sheet = "patent trademark off-topic\n\t2+1\nmachin\t0+30 2-10\nlogo\t1+25\npatent leather\t2+99\n~_kitt\t2+40\nbroken line\n";
        let read = |sheet: &str| Leanings::of_packed(pack(sheet).into_bytes().into());
        let leanings = read(sheet);
        let ids = ["patent".to_owned(), "trademark".to_owned()];
        let of = |words: &[&str]| leanings.of(&words.iter().map(|w| word(w)).collect::<Vec<_>>(), &ids);
        assert!(of(&["machin"]).topics[0] > of(&["machin"]).topics[1]);
        assert!(of(&["logo"]).ours > Some(0.0));
        assert!(of(&["patent", "leather"]).ours < Some(0.0), "a pair");
        assert!(of(&["kitten"]).ours < of(&["bitter"]).ours, "a run of letters");
        assert!(leanings.knows("logo") && !leanings.knows("kitten"));
        let new = leanings.of(&[word("logo")], &["patent".to_owned(), "seal".to_owned()]).topics;
        assert!(new[1] > -1.0 && new[0] <= 0.0, "a topic nobody gave examples of is not ruled out: {new:?}");
        assert!(read("").of(&[word("logo")], &ids).topics.is_empty());
    }
}
