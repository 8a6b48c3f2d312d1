//! One spelling for what people spell in many ways: width, case, accents, Arabic letter forms, digits.

use super::han::simplified;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer messages are cut here: what a question is about stands in its first page.
pub const MOST_CHARS: usize = 4096;

/// Folds a text for comparing; never for showing.
pub fn fold(text: &str) -> String {
    // Plain letters need no taking apart and putting together.
    if text.is_ascii() {
        let seen = text.chars().take(MOST_CHARS).filter(|c| !is_invisible(*c));
        return seen.map(|c| if c == '`' { '\'' } else { c.to_ascii_lowercase() }).collect();
    }
    let mut out = String::with_capacity(text.len().min(MOST_CHARS * 4));
    // Whether the last letter belongs to a script whose marks are mere accents. In Devanagari,
    // Bengali, Thai and Khmer the marks are vowels and stay.
    let mut drops_marks = true;
    for c in text.chars().take(MOST_CHARS).nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(c) {
            // й is a letter of its own, not an и with an accent.
            let is_short_i = c == '\u{306}' && out.ends_with('и');
            if is_short_i || !(drops_marks || is_arabic_mark(c)) {
                out.push(c);
            }
            continue;
        }
        drops_marks = (c as u32) < 0x0530;
        match c {
            '®' => out.push_str(" registeredsign "),
            '©' => out.push_str(" copyrightsign "),
            '\u{640}' => {}                         // tatweel only stretches the line
            '\u{200c}' | '\u{200d}' => out.push(c), // joiners shape Indic clusters
            _ if is_invisible(c) => {}
            '’' | 'ʼ' | '‘' | '`' | '´' => out.push('\''),
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
            _ => match c.to_digit(10).or_else(|| other_digit(c)) {
                Some(d) => out.push(char::from_digit(d, 10).unwrap_or('0')),
                None => out.push(simplified(c)),
            },
        }
    }
    // Decomposed Hangul and kana must be whole again before they are cut into words.
    out.nfc().collect()
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
    use super::fold;

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
