//! What a person typed or is called, made safe to show and to read.

use unicode_segmentation::UnicodeSegmentation;

/// Longer texts are cut here (in grapheme clusters); nobody needs more for a question.
pub const LONGEST: usize = 2_000;
/// More marks than this on one letter are an attack on the layout, not a language.
const MARKS: usize = 8;

/// Removes what can break a screen (controls, direction overrides, isolates, tag characters, stacked marks)
/// and keeps what scripts need (joiners). Cut at [`LONGEST`] clusters.
pub fn clean(words: &str) -> String {
    let head = super::part::cut_bytes(words, LONGEST * 16);
    let mut out = String::with_capacity(head.len().min(4096));
    for cluster in head.graphemes(true).take(LONGEST) {
        let mut marks = 0;
        for c in cluster.chars() {
            if unwanted(c) {
                continue;
            }
            if is_mark(c) {
                marks += 1;
                if marks > MARKS {
                    continue;
                }
            }
            out.push(if c == '\n' || c == '\t' || c == '\r' { ' ' } else { c });
        }
    }
    out.trim().to_owned()
}

/// A name or label: one line, at most `graphemes` clusters.
pub fn clean_short(words: &str, graphemes: usize) -> String {
    super::part::cut(&clean(words), graphemes).trim().to_owned()
}

/// Digits of any script as 0–9.
pub fn plain_digits(words: &str) -> String {
    words.chars().map(|c| digit(c).map_or(c, |d| char::from(b'0' + d))).collect()
}

/// The value of a decimal digit of the scripts people type here.
fn digit(c: char) -> Option<u8> {
    const ZEROS: [u32; 9] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x17E0, 0xFF10, 0x1040];
    let c = u32::from(c);
    ZEROS.iter().find(|z| (**z..**z + 10).contains(&c)).and_then(|z| u8::try_from(c - z).ok())
}

fn unwanted(c: char) -> bool {
    match c {
        // Zero-width joiners belong to Persian, Hindi and emoji; marks of direction and isolation to us alone.
        '\n' | '\t' | '\r' | '\u{200C}' | '\u{200D}' => false,
        '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{61C}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{AD}'
        | '\u{180E}'
        | '\u{E0000}'..='\u{E0FFF}'
        | '\u{E000}'..='\u{F8FF}' => true,
        c => c.is_control(),
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_tamed_and_scripts_unharmed() {
        assert_eq!(clean("a\u{202E}b\u{2066}c\u{0}"), "abc");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(clean("مُحَمَّد"), "مُحَمَّد");
        assert!(clean(&format!("e{}", "\u{301}".repeat(10_000))).chars().count() <= 9);
        assert_eq!(clean(&"x".repeat(1 << 20)).len(), LONGEST);
        assert_eq!(plain_digits("٣ ३ ３ 3"), "3 3 3 3");
    }
}
