//! The small language of `intents.ftl`: how a translator describes what people type.
//!
//! | written | means |
//! |---|---|
//! | `cancel appointment` | both words, close together, in any order |
//! | `speak … human` | first the one, later the other |
//! | `talk/speak/chat` | any of these |
//! | `… !trademark` | only where that word is nowhere in the message |
//! | `= agent` | the message is this and nothing more |

use std::collections::HashMap;

use super::words::{Cutter, Word};

/// How many other words may stand between the words of one part.
const SLACK: usize = 3;

/// One line of a cue list.
#[derive(Debug)]
struct Pattern {
    parts: Vec<Vec<Slot>>,
    without: Vec<Slot>,
    alone: bool,
}

/// One place in a pattern: any of these stems, each maybe of several pieces.
#[derive(Debug)]
struct Slot(Vec<Vec<String>>);

impl Slot {
    fn is_in(&self, window: &[Word]) -> bool {
        self.0.iter().any(|alt| alt.iter().all(|stem| window.iter().any(|w| w.stem == *stem)))
    }

    fn starts_at(&self, word: &Word) -> bool {
        self.0.iter().any(|alt| alt.contains(&word.stem))
    }
}

/// Many patterns, found by the first words they can begin with.
#[derive(Debug, Default)]
pub struct Patterns {
    all: Vec<Pattern>,
    by_stem: HashMap<String, Vec<u32>>,
    surfaces: Vec<String>,
}

impl Patterns {
    /// Reads one pattern a line; lines without a word are left out.
    pub fn read<'a>(cutter: &Cutter, lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut patterns = Self::default();
        for line in lines {
            let pattern = Pattern::read(cutter, line);
            patterns.surfaces.extend(cutter.cut(line).into_iter().map(|w| w.surface));
            let Some(first) = pattern.parts.first().and_then(|part| part.first()) else {
                continue;
            };
            let id = u32::try_from(patterns.all.len()).unwrap_or(u32::MAX);
            for stem in first.0.iter().flatten() {
                let ids = patterns.by_stem.entry(stem.clone()).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            }
            patterns.all.push(pattern);
        }
        patterns
    }

    /// The most words any pattern that fits this message explains; 0 where none fits.
    pub fn best(&self, message: &[Word]) -> usize {
        self.fitting(message).map(Pattern::weight).max().unwrap_or(0)
    }

    /// The words of all patterns that fit, each further pattern counting half.
    pub fn strength(&self, message: &[Word]) -> f32 {
        let all: usize = self.fitting(message).map(Pattern::weight).sum();
        let best = self.best(message);
        best as f32 + 0.5 * (all - best) as f32
    }

    /// How many patterns fit this message.
    pub fn count(&self, message: &[Word]) -> usize {
        self.fitting(message).count()
    }

    /// Which words stand in a run that a pattern describes, in its order, at most one other word between two.
    pub fn taken(&self, message: &[Word]) -> Vec<bool> {
        let mut taken = vec![false; message.len()];
        for part in self.fitting(message).filter_map(|p| p.parts.first()) {
            for start in 0..message.len() {
                let mut run = Vec::with_capacity(part.len());
                let mut at = start;
                for slot in part {
                    let most = if run.is_empty() { at + 1 } else { at + 2 }.min(message.len());
                    let Some(next) = (at..most).find(|i| slot.is_in(&message[*i..=*i])) else { break };
                    run.push(next);
                    at = next + 1;
                }
                if run.len() == part.len() {
                    for at in run {
                        taken[at] = true;
                    }
                }
            }
        }
        taken
    }

    /// Every word the patterns speak of.
    pub fn surfaces(&self) -> impl Iterator<Item = &str> {
        self.surfaces.iter().map(String::as_str)
    }

    fn fitting<'a>(&'a self, message: &'a [Word]) -> impl Iterator<Item = &'a Pattern> {
        let mut ids: Vec<u32> = message.iter().filter_map(|w| self.by_stem.get(&w.stem)).flatten().copied().collect();
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().filter_map(|id| self.all.get(id as usize)).filter(|p| p.fits(message))
    }
}

impl Pattern {
    fn read(cutter: &Cutter, line: &str) -> Self {
        let (alone, line) = match line.trim().strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let slot = |word: &str| {
            let alts = word.split('/').map(|alt| cutter.cut(alt).into_iter().map(|w| w.stem).collect::<Vec<_>>());
            Slot(alts.filter(|alt| !alt.is_empty()).collect())
        };
        let mut parts = Vec::new();
        let mut without = Vec::new();
        for part in line.split('…') {
            let (no, yes): (Vec<&str>, Vec<&str>) = part.split_whitespace().partition(|w| w.starts_with('!'));
            without.extend(no.into_iter().map(slot).filter(|s| !s.0.is_empty()));
            let slots: Vec<Slot> = yes.into_iter().map(slot).filter(|s| !s.0.is_empty()).collect();
            if !slots.is_empty() {
                parts.push(slots);
            }
        }
        Self { parts, without, alone }
    }

    fn weight(&self) -> usize {
        self.parts.iter().map(Vec::len).sum::<usize>() + usize::from(self.alone)
    }

    fn fits(&self, message: &[Word]) -> bool {
        if self.without.iter().any(|slot| slot.is_in(message)) {
            return false;
        }
        let words = self.weight();
        if self.alone && message.len() >= words.max(2) {
            return false;
        }
        let mut rest = message;
        self.parts.iter().all(|part| match end_of(part, rest) {
            Some(end) => {
                rest = &rest[end..];
                true
            }
            None => false,
        })
    }
}

/// Where the earliest window that holds every slot ends.
fn end_of(part: &[Slot], words: &[Word]) -> Option<usize> {
    let most = if part.len() == 1 { part[0].0.iter().map(Vec::len).max().unwrap_or(1) } else { part.len() + SLACK };
    (0..words.len()).filter(|i| part.iter().any(|s| s.starts_at(&words[*i]))).find_map(|start| {
        let least = part.len().min(words.len() - start);
        (start + least..=(start + most).min(words.len()))
            .find(|end| part.iter().all(|slot| slot.is_in(&words[start..*end])))
    })
}

#[cfg(test)]
mod tests {
    use super::{Cutter, Patterns};

    fn fits(pattern: &str, message: &str) -> bool {
        let cutter = Cutter::new("en", &[]);
        Patterns::read(&cutter, [pattern]).best(&cutter.cut(message)) > 0
    }

    #[test]
    fn words_of_a_part_stand_close_in_any_order() {
        assert!(fits("cancel appointment", "my appointment, please cancel it"));
        assert!(!fits("cancel appointment", "cancel a mark after some years without use and no appointment"));
    }

    #[test]
    fn a_gap_keeps_the_order() {
        assert!(fits("speak … human", "can i speak right now with somebody who is a human"));
        assert!(!fits("speak … human", "a human cannot speak"));
    }

    #[test]
    fn alternatives_exceptions_and_whole_messages() {
        assert!(fits("talk/speak person", "let me speak to a person"));
        assert!(!fits("cancel registration !trademark", "cancel my trademark registration"));
        assert!(fits("= agent", "Agent!"));
        assert!(!fits("= agent", "where do i find an honest agent"));
    }
}
