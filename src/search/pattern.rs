//! The small language of `intents.ftl`: how a translator describes what people type.
//!
//! | written | means |
//! |---|---|
//! | `cancel appointment` | both words, close together, in any order |
//! | `speak … human` | first the one, later the other |
//! | `talk/speak/chat` | any of these |
//! | `… !trademark` | only where that word is nowhere in the message |
//! | `= agent` | the message is this and nothing more |

use super::reader::{self, Reader};

/// How many other words may stand between the words of one part.
const SLACK: usize = 3;

/// The words of a message as the numbers of their stems. No list speaks of 65,000 different ones; what would go beyond is left out.
pub type Stems = [u16];

/// A stem that no list speaks of.
pub const UNHEARD: u16 = u16::MAX;

/// Many patterns, found by the first words they can begin with.
///
/// A pattern is one run of numbers: whether it stands alone, how many words it explains, what must not be there, then
/// part after part. A part holds slots, a slot what may stand in it, and that is stems; each begins with its length.
#[derive(Debug, Default)]
pub struct Patterns {
    tape: Box<[u16]>,
    /// Where each pattern begins on the tape, and where the last ends.
    starts: Box<[u32]>,
    /// Each stem a pattern can begin with, and that pattern; in order.
    firsts: Box<[(u16, u16)]>,
}

/// What `read` makes of the lines of one list.
pub struct Read {
    pub patterns: Patterns,
    /// The numbers of the words the patterns speak of, as written, as often as they come.
    pub surfaces: Vec<u32>,
}

impl Patterns {
    /// Reads one pattern a line; lines without a word are left out.
    pub fn read<'a>(reader: &mut Reader, lines: impl IntoIterator<Item = &'a str>) -> Read {
        let (mut tape, mut starts, mut firsts) = (Vec::new(), vec![0], Vec::new());
        let mut words = Words { reader, read: Vec::new(), surfaces: Vec::new() };
        let mut pattern = Written::default();
        for line in lines {
            pattern.read(&mut words, line);
            let first = blocks(&pattern.parts).next().and_then(|part| blocks(part).next());
            let Some(first) = first.filter(|_| pattern.fits_on_the_tape()) else { continue };
            let Ok(id) = u16::try_from(starts.len() - 1) else { break };
            firsts.extend(blocks(first).flatten().map(|stem| (*stem, id)));
            pattern.put(&mut tape);
            starts.push(u32::try_from(tape.len()).unwrap_or(u32::MAX));
        }
        firsts.sort_unstable();
        firsts.dedup();
        let patterns = Self { tape: tape.into(), starts: starts.into(), firsts: firsts.into() };
        Read { patterns, surfaces: words.surfaces }
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
    without: &'a [u16],
    parts: &'a [u16],
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
fn blocks(mut tape: &[u16]) -> impl Iterator<Item = &[u16]> {
    std::iter::from_fn(move || {
        let (length, rest) = tape.split_first()?;
        let (block, rest) = rest.split_at(*length as usize);
        tape = rest;
        Some(block)
    })
}

fn is_in(slot: &[u16], window: &Stems) -> bool {
    blocks(slot).any(|alt| alt.iter().all(|stem| window.contains(stem)))
}

fn starts_at(slot: &[u16], stem: u16) -> bool {
    blocks(slot).any(|alt| alt.contains(&stem))
}

/// Where the earliest window that holds every slot ends.
fn end_of(part: &[u16], words: &Stems) -> Option<usize> {
    let slots = blocks(part).count();
    let most = match slots {
        1 => blocks(part).flat_map(blocks).map(<[u16]>::len).max().unwrap_or(1),
        n => n + SLACK,
    };
    (0..words.len()).filter(|i| blocks(part).any(|s| starts_at(s, words[*i]))).find_map(|start| {
        let least = slots.min(words.len() - start);
        (start + least..=(start + most).min(words.len()))
            .find(|end| blocks(part).all(|slot| is_in(slot, &words[start..*end])))
    })
}

/// One line of a cue list, as it goes to the tape; the same room is used for all of them.
#[derive(Default)]
struct Written {
    alone: bool,
    /// How many slots its parts have.
    slots: usize,
    without: Vec<u16>,
    parts: Vec<u16>,
}

impl Written {
    fn read(&mut self, words: &mut Words, line: &str) {
        let line = line.trim();
        self.alone = line.starts_with('=');
        self.slots = 0;
        self.without.clear();
        self.parts.clear();
        for part in line.strip_prefix('=').unwrap_or(line).split('…') {
            block(&mut self.parts, |parts| {
                for word in part.split_whitespace() {
                    if word.starts_with('!') {
                        words.slot(word, &mut self.without);
                    } else {
                        self.slots += usize::from(words.slot(word, parts));
                    }
                }
            });
        }
    }

    fn fits_on_the_tape(&self) -> bool {
        u16::try_from(self.parts.len().max(self.without.len())).is_ok()
    }

    fn put(&self, tape: &mut Vec<u16>) {
        let weight = self.slots + usize::from(self.alone);
        tape.extend([u16::from(self.alone), number(weight), number(self.without.len())]);
        tape.extend(&self.without);
        tape.extend(&self.parts);
    }
}

/// The words of the lines while they are read.
struct Words<'r, 'c> {
    reader: &'r mut Reader<'c>,
    read: Vec<reader::Read>,
    surfaces: Vec<u32>,
}

impl Words<'_, '_> {
    /// Puts a place of a pattern on the tape: any of these, each maybe of several stems. False where it holds no word.
    fn slot(&mut self, written: &str, tape: &mut Vec<u16>) -> bool {
        block(tape, |tape| {
            for alt in written.split('/') {
                self.reader.read_into(alt, &mut self.read);
                self.surfaces.extend(self.read.iter().map(|w| w.surface));
                let known = |w: &reader::Read| u16::try_from(w.stem).is_ok_and(|stem| stem != UNHEARD);
                if self.read.iter().all(known) {
                    block(tape, |tape| tape.extend(self.read.iter().map(|w| number(w.stem as usize))));
                }
            }
        })
    }
}

/// Puts what `fill` writes on the tape, its length before it; false, and nothing, where it writes nothing.
fn block(tape: &mut Vec<u16>, fill: impl FnOnce(&mut Vec<u16>)) -> bool {
    let at = tape.len();
    tape.push(0);
    fill(tape);
    tape[at] = number(tape.len() - at - 1);
    let is_filled = tape[at] > 0;
    tape.truncate(if is_filled { tape.len() } else { at });
    is_filled
}

fn number(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::words::Cutter;
    use super::{Patterns, Reader};

    fn fits(pattern: &str, message: &str) -> bool {
        let cutter = Cutter::new("en", &[]);
        let mut reader = Reader::new(&cutter);
        let patterns = Patterns::read(&mut reader, [pattern]).patterns;
        let stems: Vec<u16> = reader.read(message).iter().map(|w| super::number(w.stem as usize)).collect();
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
