//! The small language of `intents.ftl`: how a translator describes what people type.
//!
//! | written | means |
//! |---|---|
//! | `cancel appointment` | both words, close together, in any order |
//! | `speak … human` | first the one, later the other |
//! | `talk/speak/chat` | any of these |
//! | `… !trademark` | only where that word is nowhere in the message |
//! | `= agent` | the message is this and nothing more |

use super::reader::Reader;
use std::collections::BTreeSet;

/// How many other words may stand between the words of one part.
const SLACK: usize = 3;

/// The words of a message as the numbers of their stems.
pub type Stems = [u32];

/// Many patterns, found by the first words they can begin with.
///
/// A pattern is one run of numbers: whether it stands alone, how many words it explains, what must not be there, then
/// part after part. A part holds slots, a slot what may stand in it, and that is stems; each begins with its length.
#[derive(Debug, Default)]
pub struct Patterns {
    tape: Box<[u32]>,
    /// Where each pattern begins on the tape, and where the last ends.
    starts: Box<[u32]>,
    /// Each stem a pattern can begin with, and that pattern; in order.
    firsts: Box<[(u32, u32)]>,
}

/// What `read` makes of the lines of one list.
pub struct Read {
    pub patterns: Patterns,
    /// The numbers of every word the patterns speak of, as written.
    pub surfaces: BTreeSet<u32>,
}

impl Patterns {
    /// Reads one pattern a line; lines without a word are left out.
    pub fn read<'a>(reader: &mut Reader, lines: impl IntoIterator<Item = &'a str>) -> Read {
        let (mut tape, mut starts, mut firsts) = (Vec::new(), vec![0], Vec::new());
        let mut surfaces = BTreeSet::new();
        for line in lines {
            let pattern = Written::read(reader, line, &mut surfaces);
            let Some(first) = pattern.parts.first().and_then(|part| part.first()) else {
                continue;
            };
            let id = number(starts.len() - 1);
            firsts.extend(first.iter().flatten().map(|stem| (*stem, id)));
            pattern.put(&mut tape);
            starts.push(number(tape.len()));
        }
        firsts.sort_unstable();
        firsts.dedup();
        let patterns = Self { tape: tape.into(), starts: starts.into(), firsts: firsts.into() };
        Read { patterns, surfaces }
    }

    /// The most words any pattern that fits this message explains; 0 where none fits.
    pub fn best(&self, message: &Stems) -> usize {
        self.fitting(message).map(|p| p.weight).max().unwrap_or(0)
    }

    /// The words of all patterns that fit, each further pattern counting half.
    pub fn strength(&self, message: &Stems) -> f32 {
        let (all, best) = self.fitting(message).fold((0, 0), |(all, best), p| (all + p.weight, p.weight.max(best)));
        best as f32 + 0.5 * (all - best) as f32
    }

    /// How many patterns fit this message.
    pub fn count(&self, message: &Stems) -> usize {
        self.fitting(message).count()
    }

    /// Which words stand in a run that a pattern describes, in its order, at most one other word between two.
    pub fn taken(&self, message: &Stems) -> Vec<bool> {
        let mut taken = vec![false; message.len()];
        for part in self.fitting(message).filter_map(|p| blocks(p.parts).next()) {
            for start in 0..message.len() {
                let mut run = Vec::new();
                let mut at = start;
                for slot in blocks(part) {
                    let most = if run.is_empty() { at + 1 } else { at + 2 }.min(message.len());
                    let Some(next) = (at..most).find(|i| is_in(slot, &message[*i..=*i])) else { break };
                    run.push(next);
                    at = next + 1;
                }
                if run.len() == blocks(part).count() {
                    for at in run {
                        taken[at] = true;
                    }
                }
            }
        }
        taken
    }

    fn fitting<'a>(&'a self, message: &'a Stems) -> impl Iterator<Item = Pattern<'a>> {
        let mut ids = Vec::new();
        for stem in message {
            let from = self.firsts.partition_point(|(first, _)| first < stem);
            ids.extend(self.firsts[from..].iter().take_while(|(first, _)| first == stem).map(|(_, id)| *id));
        }
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().map(|id| self.pattern(id as usize)).filter(|p| p.fits(message))
    }

    fn pattern(&self, id: usize) -> Pattern<'_> {
        let tape = &self.tape[self.starts[id] as usize..self.starts[id + 1] as usize];
        let without = tape[2] as usize;
        Pattern {
            alone: tape[0] != 0,
            weight: tape[1] as usize,
            without: &tape[3..3 + without],
            parts: &tape[3 + without..],
        }
    }
}

/// One line of a cue list, as it lies on the tape.
struct Pattern<'a> {
    alone: bool,
    weight: usize,
    without: &'a [u32],
    parts: &'a [u32],
}

impl Pattern<'_> {
    fn fits(&self, message: &Stems) -> bool {
        if blocks(self.without).any(|slot| is_in(slot, message)) {
            return false;
        }
        if self.alone && message.len() >= self.weight.max(2) {
            return false;
        }
        let mut rest = message;
        blocks(self.parts).all(|part| match end_of(part, rest) {
            Some(end) => {
                rest = &rest[end..];
                true
            }
            None => false,
        })
    }
}

/// The blocks of a stretch of tape: each begins with its length.
fn blocks(mut tape: &[u32]) -> impl Iterator<Item = &[u32]> {
    std::iter::from_fn(move || {
        let (length, rest) = tape.split_first()?;
        let (block, rest) = rest.split_at(*length as usize);
        tape = rest;
        Some(block)
    })
}

fn is_in(slot: &[u32], window: &Stems) -> bool {
    blocks(slot).any(|alt| alt.iter().all(|stem| window.contains(stem)))
}

fn starts_at(slot: &[u32], stem: u32) -> bool {
    blocks(slot).any(|alt| alt.contains(&stem))
}

/// Where the earliest window that holds every slot ends.
fn end_of(part: &[u32], words: &Stems) -> Option<usize> {
    let slots = blocks(part).count();
    let most = match slots {
        1 => blocks(part).flat_map(blocks).map(<[u32]>::len).max().unwrap_or(1),
        n => n + SLACK,
    };
    (0..words.len()).filter(|i| blocks(part).any(|s| starts_at(s, words[*i]))).find_map(|start| {
        let least = slots.min(words.len() - start);
        (start + least..=(start + most).min(words.len()))
            .find(|end| blocks(part).all(|slot| is_in(slot, &words[start..*end])))
    })
}

/// A place in a pattern: any of these, each maybe of several stems.
type Slot = Vec<Vec<u32>>;

/// One line of a cue list, as it is written.
struct Written {
    parts: Vec<Vec<Slot>>,
    without: Vec<Slot>,
    alone: bool,
}

impl Written {
    fn read(reader: &mut Reader, line: &str, surfaces: &mut BTreeSet<u32>) -> Self {
        let (alone, line) = match line.trim().strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let mut slot = |word: &str| -> Slot {
            let mut stems = |alt: &str| -> Vec<u32> {
                let words = reader.read(alt);
                surfaces.extend(words.iter().map(|w| w.surface));
                words.iter().map(|w| w.stem).collect()
            };
            word.split('/').map(&mut stems).filter(|alt| !alt.is_empty()).collect()
        };
        let mut parts = Vec::new();
        let mut without = Vec::new();
        for part in line.split('…') {
            let (no, yes): (Vec<&str>, Vec<&str>) = part.split_whitespace().partition(|w| w.starts_with('!'));
            without.extend(no.into_iter().map(&mut slot).filter(|s| !s.is_empty()));
            let slots: Vec<Slot> = yes.into_iter().map(&mut slot).filter(|s| !s.is_empty()).collect();
            if !slots.is_empty() {
                parts.push(slots);
            }
        }
        Self { parts, without, alone }
    }

    fn put(&self, tape: &mut Vec<u32>) {
        let weight = self.parts.iter().map(Vec::len).sum::<usize>() + usize::from(self.alone);
        tape.extend([u32::from(self.alone), number(weight)]);
        block(tape, |tape| self.without.iter().for_each(|slot| put_slot(slot, tape)));
        for part in &self.parts {
            block(tape, |tape| part.iter().for_each(|slot| put_slot(slot, tape)));
        }
    }
}

fn put_slot(slot: &Slot, tape: &mut Vec<u32>) {
    block(tape, |tape| slot.iter().for_each(|alt| block(tape, |tape| tape.extend(alt))));
}

/// Puts what `fill` writes on the tape, its length before it.
fn block(tape: &mut Vec<u32>, fill: impl FnOnce(&mut Vec<u32>)) {
    let at = tape.len();
    tape.push(0);
    fill(tape);
    tape[at] = number(tape.len() - at - 1);
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::words::Cutter;
    use super::{Patterns, Reader};

    fn fits(pattern: &str, message: &str) -> bool {
        let cutter = Cutter::new("en", &[]);
        let mut reader = Reader::new(&cutter);
        let patterns = Patterns::read(&mut reader, [pattern]).patterns;
        let stems: Vec<u32> = reader.read(message).iter().map(|w| w.stem).collect();
        patterns.best(&stems) > 0
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
