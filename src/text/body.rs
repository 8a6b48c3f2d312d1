//! What a file says: its own text, or bytes built into the program, which are looked at when somebody reads them. Of
//! thousands of files a start reads few, and what nobody reads takes no memory.

use sha2::{Digest, Sha256};
use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

/// The text of a file.
#[derive(Clone, Debug)]
pub enum Body {
    /// Read from a disk, or made.
    Own(Arc<str>),
    /// Built into the program: its bytes, their SHA-256, and the text once somebody looked.
    BuiltIn { bytes: &'static [u8], hash: [u8; 32], text: OnceLock<&'static str> },
}

impl Body {
    /// The text of bytes that are built in.
    pub fn built_in(bytes: &'static [u8], hash: [u8; 32]) -> Self {
        Self::BuiltIn { bytes, hash, text: OnceLock::new() }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::BuiltIn { bytes, text, .. } => read(bytes, text),
        }
    }

    /// The bytes for somebody who keeps them: what is built in is not even looked at.
    pub fn kept(&self) -> Cow<'static, [u8]> {
        match self {
            Self::Own(text) => Cow::Owned(text.as_bytes().to_vec()),
            Self::BuiltIn { bytes, .. } => Cow::Borrowed(bytes),
        }
    }

    /// The SHA-256 of the text.
    pub fn hash(&self) -> [u8; 32] {
        match self {
            Self::Own(text) => Sha256::digest(text.as_bytes()).into(),
            Self::BuiltIn { hash, .. } => *hash,
        }
    }
}

/// What is no text says nothing: the checks that run before a release find it.
fn read(bytes: &'static [u8], text: &OnceLock<&'static str>) -> &'static str {
    text.get_or_init(|| std::str::from_utf8(bytes).unwrap_or_default())
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Own(text.into())
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        Self::Own(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_the_same_wherever_it_lies() {
        let hash = Sha256::digest("Ça va ?").into();
        let (built, own) = (Body::built_in("Ça va ?".as_bytes(), hash), Body::from("Ça va ?"));
        assert_eq!((built.as_str(), built.hash()), (own.as_str(), own.hash()));
        assert_eq!(built.kept(), own.kept());
        assert_eq!(Body::built_in(&[0xff], hash).as_str(), "");
    }
}
