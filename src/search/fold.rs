//! One spelling for what people spell in many ways: width, case, accents, Arabic letter forms, digits.

use super::han::simplified;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Longer messages are cut here: what a question is about stands in its first page.
pub const MOST_CHARS: usize = 4096;

/// Folds a text for comparing; never for showing.
pub fn fold(text: &str) -> String {
    // Plain letters need no taking apart and putting together.
    if text.is_ascii() {
        let seen = text.chars().take(MOST_CHARS).filter(|c| !is_invisible(*c));
        return seen.map(|c| if c == '`' { '\'' } else { c.to_ascii_lowercase() }).collect();
    }
    let mut out = Folded { text: String::with_capacity(text.len().min(MOST_CHARS * 4)), drops_marks: true };
    for c in text.chars().take(MOST_CHARS) {
        if c.is_ascii() {
            out.take(c.to_ascii_lowercase());
        } else {
            decompose_compatible(c, |c| c.to_lowercase().for_each(|c| out.take(c)));
        }
    }
    // Decomposed Hangul and kana must be whole again before they are cut into words.
    match is_nfc_quick(out.text.chars()) {
        IsNormalized::Yes => out.text,
        _ => out.text.nfc().collect(),
    }
}

/// A text that is being folded, letter by letter, marks apart.
struct Folded {
    text: String,
    /// Whether the last letter belongs to a script whose marks are mere accents. In Devanagari,
    /// Bengali, Thai and Khmer the marks are vowels and stay.
    drops_marks: bool,
}

impl Folded {
    fn take(&mut self, c: char) {
        let out = &mut self.text;
        if c.is_ascii() {
            self.drops_marks = true;
            out.push(if c == '`' { '\'' } else { c });
            return;
        }
        if is_combining_mark(c) {
            // й is a letter of its own, not an и with an accent.
            if c == '\u{306}' && out.ends_with('и') {
                out.pop();
                out.push('й');
            } else if !(self.drops_marks || is_arabic_mark(c)) {
                out.push(c);
            }
            return;
        }
        self.drops_marks = (c as u32) < 0x0530;
        match c {
            '®' => out.push_str(" registeredsign "),
            '©' => out.push_str(" copyrightsign "),
            '\u{640}' => {}                         // tatweel only stretches the line
            '\u{200c}' | '\u{200d}' => out.push(c), // joiners shape Indic clusters
            _ if is_invisible(c) => {}
            '’' | 'ʼ' | '‘' | '´' => out.push('\''),
            'ى' | 'ی' => out.push('ي'),
            'ة' => out.push('ه'),
            'ٱ' => out.push('ا'),
            'ک' => out.push('ك'),
            'đ' => out.push('d'),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            _ => match other_digit(c) {
                Some(d) => out.push(char::from_digit(d, 10).unwrap_or('0')),
                None => out.push(simplified(c)),
            },
        }
    }
}

/// Harakat and the small letters above Arabic text, and the hamza and madda that `nfkd` set free.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// Marks of direction, isolation and width that carry no meaning of their own.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}

/// The value of a digit in the scripts people write in beside the Western one.
fn other_digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0];
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|d| *d < 10))
}

#[cfg(test)]
mod tests {
    use super::{MOST_CHARS, fold};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    proptest! {
        #[test]
        fn accents_apart_or_not_make_no_difference(text in "[а-яёa-zà-ÿأ-يक-ह़ा-्ぁ-ん가-힣 ]{0,20}") {
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), fold(&text));
        }
    }

    #[test]
    fn a_very_long_text_is_cut() {
        assert_eq!(fold(&"é".repeat(MOST_CHARS + 5)).len(), MOST_CHARS);
    }

    #[test]
    fn accents_case_and_width_do_not_matter() {
        assert_eq!(fold("Être ＰＣＴ Ёлка мой"), "etre pct елка мой");
    }

    #[test]
    fn arabic_forms_meet() {
        assert_eq!(fold("إيداعُ العلامــةِ ١٢"), fold("ايداع العلامه 12"));
    }

    #[test]
    fn devanagari_vowels_stay() {
        assert_eq!(fold("कैसे"), "कैसे");
    }
}
