//! From which English text each translation was made: `locales/<language>/made-from.csv`.
//!
//! A changed English text makes exactly its translations old. A changed fact makes none, for its value stands in no text.

use super::TextId;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt};

/// Stands for what a text says: eight letters of a checksum over its words, however its lines are indented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark([u8; 4]);

impl Mark {
    /// The mark of a text in its written form.
    pub fn of(source: &str) -> Self {
        let mut hash = Sha256::new();
        for word in source.split_whitespace() {
            hash.update(word.as_bytes());
            hash.update([b' ']);
        }
        let digest = hash.finalize();
        Self([digest[0], digest[1], digest[2], digest[3]])
    }

    fn parse(hex: &str) -> Option<Self> {
        (hex.len() == 8).then(|| u32::from_str_radix(hex, 16).ok()).flatten().map(|n| Self(n.to_be_bytes()))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

/// What is recorded about one translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The English text that it was made from.
    pub english: Mark,
    /// The translation that a second reader has read.
    pub read: Option<Mark>,
}

/// What is recorded about the texts of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(BTreeMap<TextId, Noted>);

impl Record {
    /// Reads the file; a line that says nothing readable counts as not recorded.
    pub fn read(csv: &str) -> Self {
        let line = |line: &str| {
            let mut cells = line.split(',');
            let id = TextId::parse(cells.next()?)?;
            let english = Mark::parse(cells.next()?)?;
            Some((id, Noted { english, read: cells.next().and_then(Mark::parse) }))
        };
        Self(csv.lines().skip(1).filter_map(line).collect())
    }

    /// The file, sorted, so that two people's changes merge line by line.
    pub fn write(&self) -> String {
        let lines = self.0.iter().map(|(id, n)| {
            let read = n.read.map_or_else(String::new, |m| m.to_string());
            format!("{id},{},{read}\n", n.english)
        });
        std::iter::once("text,english,read\n".to_owned()).chain(lines).collect()
    }

    /// What is recorded about a text.
    pub fn of(&self, id: &TextId) -> Option<Noted> {
        self.0.get(id).copied()
    }

    /// The translation was made from this English text. What a second reader read stays read if it has not changed.
    pub fn made(&mut self, id: TextId, english: Mark) {
        let read = self.of(&id).and_then(|n| n.read);
        self.0.insert(id, Noted { english, read });
    }

    /// A second reader has read the translation as it stands.
    pub fn read_again(&mut self, id: &TextId, theirs: Mark) {
        if let Some(noted) = self.0.get_mut(id) {
            noted.read = Some(theirs);
        }
    }

    /// Forgets texts that are no longer there.
    pub fn keep(&mut self, still: impl Fn(&TextId) -> bool) {
        self.0.retain(|id, _| still(id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_for_the_words_and_not_for_their_lines() {
        assert_eq!(Mark::of("One\n    two"), Mark::of("One two"));
        assert_ne!(Mark::of("One two"), Mark::of("One, two"));
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = Record::default();
        let id = TextId::parse("guides/madrid/fees#answer").unwrap();
        record.made(id.clone(), Mark::of("a"));
        record.read_again(&id, Mark::of("b"));
        record.made(TextId::parse("ui#menu").unwrap(), Mark::of("c"));
        assert_eq!(Record::read(&record.write()), record);
    }
}
