//! A part: one finished message for a channel, in words.

use super::lang::Lang;
use serde::{Deserialize, Serialize};

/// A finished button: its words and the heart's code (the channel wraps the code so that it cannot be forged).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub code: Vec<u8>,
}

/// One finished message. Rows of buttons come as the channel's budget allows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub text: String,
    pub rows: Vec<Vec<Button>>,
    pub lang: Lang,
}

/// Cuts at a grapheme boundary, never inside a cluster.
pub fn cut(text: &str, graphemes: usize) -> &str {
    use unicode_segmentation::UnicodeSegmentation;
    match text.grapheme_indices(true).nth(graphemes) {
        Some((at, _)) => &text[..at],
        None => text,
    }
}

/// Cuts at or before a number of bytes, at a character boundary.
pub fn cut_bytes(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
