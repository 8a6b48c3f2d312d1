//! Language tags: two letters inside, anything people's devices send outside.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A language by its two-letter code (ISO 639-1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang([u8; 2]);

/// The text is not a language tag; show the picker instead.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag")]
pub struct NotALanguage(pub String);

impl Lang {
    pub const EN: Self = Self(*b"en");

    /// The code, `en`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }

    /// Whether the language is written from right to left.
    pub fn rtl(self) -> bool {
        matches!(&self.0, b"ar" | b"fa" | b"he" | b"ur" | b"ps" | b"sd" | b"yi" | b"xb")
    }

    /// The language of a tag as devices send it: `pt-BR` is Portuguese, `zh-Hans-SG-x-y` Chinese, the old code `iw` Hebrew.
    pub fn negotiate(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let code = match first.as_str() {
            "iw" => "he",
            "in" => "id",
            "ji" => "yi",
            "arb" | "ary" | "arz" => "ar",
            "swa" | "swh" => "sw",
            other => other,
        };
        code.parse().ok()
    }
}

impl FromStr for Lang {
    type Err = NotALanguage;
    fn from_str(s: &str) -> Result<Self, NotALanguage> {
        match s.as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Ok(Self([*a, *b])),
            _ => Err(NotALanguage(s.chars().take(40).collect())),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}
impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_devices_lead_to_a_language_or_to_the_picker() {
        for (tag, want) in [
            ("en", Some("en")),
            ("pt-BR", Some("pt")),
            ("zh-Hans-SG-x-private", Some("zh")),
            ("iw", Some("he")),
            ("in-ID", Some("id")),
            ("AR_ma", Some("ar")),
            ("", None),
            ("x", None),
            ("123", None),
            ("klingon", None),
        ] {
            assert_eq!(Lang::negotiate(tag).map(|l| l.to_string()).as_deref(), want, "{tag}");
        }
    }
}
