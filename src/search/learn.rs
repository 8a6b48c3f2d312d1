//! Learns from examples how much each word leans to each topic, or to other walks of life.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::leanings::{Sort, features, values};
use super::sheet::{STEPS, hash};
use super::words::Word;

/// One message that somebody labelled.
#[derive(Debug, Clone)]
pub struct Example {
    /// The place of its class among the classes.
    pub class: usize,
    /// How much it counts beside the others.
    pub weight: f32,
    /// Its features, each once, in order.
    pub features: Vec<String>,
    /// Whether it was made of another example: then it weighs features, and brings none.
    pub is_copy: bool,
}

impl Example {
    /// The example of a message with these words.
    pub(super) fn of(class: usize, weight: f32, message: &[Word]) -> Self {
        let mut all = Vec::new();
        features(message, |_, parts| all.push(parts.concat()));
        all.sort_unstable();
        all.dedup();
        Self { class, weight, features: all, is_copy: false }
    }
}

/// How often all examples are gone through.
const ROUNDS: usize = 14;

/// How far one example moves a weight at first.
const STEP: f32 = 0.35;

/// Fewer examples are believed no less.
const FEW: usize = 1_000;

/// Pairs and runs of letters must come so often; a single word counts at once.
const LEAST: usize = 2;

/// What a sheet says of the examples it was made from: it is stale where they give another mark.
pub fn mark(examples: &[&str]) -> String {
    format!("examples {:08x}", hash(examples))
}

/// The sheet of what these examples teach, `classes` naming them in order. `decay` is what pulls a weight that nothing
/// needs back to nothing, shared out among the examples: the more there are, the more they are believed. What weighs less
/// than `light`, in steps of a sheet, is not written.
///
/// Softmax regression by stochastic gradient descent with steps that adapt (`AdaGrad`), in an order that is shuffled, but
/// always the same: equal examples give an equal sheet.
pub fn learn(examples: &[Example], classes: &[String], decay: f32, light: u8, mark: &str) -> String {
    let names = names(examples);
    let k = classes.len();
    let mut weights = vec![0.0f32; (names.len() + 1) * k];
    let mut squares = vec![1e-6f32; weights.len()];
    let rows: Vec<Vec<(usize, f32)>> = examples.iter().map(|e| counted(e, &names)).collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut next = shuffled();
    let decay = decay / examples.iter().filter(|e| !e.is_copy).count().max(FEW) as f32;
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            order.swap(at, next(at + 1));
        }
        for &e in &order {
            let taken = rows[e].iter().copied().chain([(names.len(), 1.0)]);
            let mut wrong = chances(&weights, k, taken.clone());
            wrong[examples[e].class] -= 1.0;
            for (row, value) in taken {
                for (class, wrong) in wrong.iter().enumerate() {
                    let at = row * k + class;
                    let slope = examples[e].weight * wrong * value + decay * weights[at];
                    squares[at] += slope * slope;
                    weights[at] -= STEP * slope / squares[at].sqrt();
                }
            }
        }
    }
    written(&names, &weights, classes, light, mark)
}

/// The rows of an example's features, and what each counts.
fn counted(example: &Example, names: &BTreeMap<&str, usize>) -> Vec<(usize, f32)> {
    let known = |f: &String| Some((*names.get(f.as_str())?, Sort::of(f) as usize));
    let rows: Vec<(usize, usize)> = example.features.iter().filter_map(known).collect();
    let of = |sort: Sort| rows.iter().filter(|(_, s)| *s == sort as usize).count();
    let values = values([of(Sort::Words), of(Sort::Letters)]);
    rows.into_iter().map(|(row, sort)| (row, values[sort])).collect()
}

/// The features that are learnt from, each with its row, in the order of their letters.
fn names(examples: &[Example]) -> BTreeMap<&str, usize> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for feature in examples.iter().filter(|e| !e.is_copy).flat_map(|e| &e.features) {
        *seen.entry(feature).or_default() += 1;
    }
    let enough = |feature: &str, n: usize| {
        n >= if feature.contains(' ') || Sort::of(feature) == Sort::Letters { LEAST } else { 1 }
    };
    seen.into_iter().filter(|(f, n)| enough(f, *n)).enumerate().map(|(row, (f, _))| (f, row)).collect()
}

/// The likelihood of each class, from rows of weights and what each counts.
fn chances(weights: &[f32], classes: usize, rows: impl Iterator<Item = (usize, f32)>) -> Vec<f32> {
    let mut sums = vec![0.0f32; classes];
    for (row, value) in rows {
        sums.iter_mut().zip(&weights[row * classes..]).for_each(|(sum, weight)| *sum += value * weight);
    }
    let top = sums.iter().copied().fold(f32::MIN, f32::max);
    for sum in &mut sums {
        *sum = (*sum - top).exp();
    }
    let all: f32 = sums.iter().sum();
    for sum in &mut sums {
        *sum /= all;
    }
    sums
}

/// Numbers below a bound, always the same ones: the pure half knows no chance.
fn shuffled() -> impl FnMut(usize) -> usize {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % below as u64).unwrap_or_default()
    }
}

fn written(names: &BTreeMap<&str, usize>, weights: &[f32], classes: &[String], light: u8, mark: &str) -> String {
    let k = classes.len();
    let row = |row: usize| {
        // Only differences between the classes count: most of them are moved to nothing and need not be written.
        let row = &weights[row * k..(row + 1) * k];
        let mut sorted = row.to_vec();
        sorted.sort_by(f32::total_cmp);
        let tenths = row.iter().map(|w| ((w - sorted[k / 2]) * STEPS).round().clamp(-127.0, 127.0) as i8);
        let heavy = tenths.enumerate().filter(|(_, w)| w.unsigned_abs() >= light);
        heavy.map(|(class, w)| format!("{class}{w:+}")).collect::<Vec<_>>().join(" ")
    };
    let mut sheet = format!("{}\n{mark}\n\t{}\n", classes.join(" "), row(names.len()));
    for (name, at) in names {
        let cells = row(*at);
        if !cells.is_empty() {
            let _ = writeln!(sheet, "{name}\t{cells}");
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::super::leanings::Leanings;
    use super::super::sheet::pack;
    use super::super::words::{Cutter, Word};
    use super::{Example, learn};

    fn words(text: &str) -> Vec<Word> {
        Cutter::new("en", &[]).cut(text)
    }

    fn example(class: usize, text: &str) -> Example {
        Example::of(class, 1.0, &words(text))
    }

    #[test]
    fn words_that_were_never_together_lean_to_where_each_was_said() {
        let classes = ["design".to_owned(), "patent".to_owned(), "off-topic".to_owned()];
        let said = [
            (0, "protect the shape of my lamp"),
            (0, "copy of our chair's look"),
            (0, "pattern on a dress, can i register it"),
            (1, "i invented a pump, protect it"),
            (1, "is my machine new enough to register"),
            (1, "claims for a drying process"),
            (2, "the pump of my bike is broken"),
            (2, "which lamp for a small kitchen"),
            (2, "how long to boil rice"),
            (2, "register my child at school"),
        ];
        let examples: Vec<Example> = said.iter().map(|(class, text)| example(*class, text)).collect();
        let sheet = learn(&examples, &classes, 9.0, 5, "");
        assert_eq!(sheet, learn(&examples, &classes, 9.0, 5, ""), "equal examples give an equal sheet");
        let leanings = Leanings::of_packed(pack(&sheet).into_bytes().into());
        let of = |text: &str| leanings.of(&words(text), &classes[..2]);
        assert!(of("shape of a chair").topics[0] > of("shape of a chair").topics[1]);
        assert!(of("machine, new claims").topics[1] > of("machine, new claims").topics[0]);
        assert!(
            of("boil rice in the kitchen").ours < Some(0.0) && of("protect the pattern i invented").ours > Some(0.0)
        );
    }
}
