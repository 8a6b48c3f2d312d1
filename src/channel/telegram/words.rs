//! Text out of JSON that may be broken: bad UTF-8 and lone surrogates become replacement marks instead of errors,
//! because one odd message must not block a chat's queue.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use std::fmt;

/// A text as it came, made whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words(pub String);

impl std::ops::Deref for Words {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        // Asked for bytes, serde_json hands out a string's bytes without judging them.
        value.deserialize_bytes(Bytes)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Words, E> {
        Ok(Words(String::from_utf8_lossy(bytes).into_owned()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Words, E> {
        Ok(Words(text.to_owned()))
    }
}
