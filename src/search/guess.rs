//! Which language a message is written in, where that can be told.

use whichlang::Lang;

/// Languages in Latin letters that are served here and that the detector does not know: their own words tell them.
pub const UNKNOWN_TO_DETECTOR: [&str; 2] = ["sw", "id"];

/// Whether the letters alone tell the language, or there are none.
pub fn is_told_by_script(text: &str) -> bool {
    let latin = text.chars().take(1000).filter(|c| c.is_alphabetic() && (*c as u32) < 0x250).count();
    let all = text.chars().take(1000).filter(|c| c.is_alphabetic()).count();
    latin * 2 <= all
}

/// Fewer words than this prove nothing in a shared script.
const LEAST_WORDS: usize = 3;

/// The language a message seems to be written in; `None` under three words or where it is unclear.
pub fn language(text: &str) -> Option<String> {
    let text: String = text.chars().take(1000).collect();
    let mut by_script = [(0usize, "latin"), (0, "ar"), (0, "zh"), (0, "ru"), (0, "hi")];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fefc}' => {
                by_script[1].0 += 1;
            }
            // One Chinese character says about as much as three letters.
            '\u{3400}'..='\u{9fff}' => by_script[2].0 += 3,
            '\u{400}'..='\u{4ff}' => by_script[3].0 += 1,
            '\u{900}'..='\u{97f}' => by_script[4].0 += 1,
            _ => by_script[0].0 += 1,
        }
    }
    let (letters, script) = *by_script.iter().max_by_key(|(n, _)| *n)?;
    let words = text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count();
    if script == "zh" {
        return (letters >= 9).then(|| script.to_owned());
    }
    if letters == 0 || words < LEAST_WORDS {
        return None;
    }
    if script != "latin" {
        return Some(script.to_owned());
    }
    let code = match whichlang::detect_language(&text) {
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Spa => "es",
        Lang::Por => "pt",
        // Not served here today; a language that is added is told at once.
        Lang::Ita => "it",
        Lang::Deu => "de",
        Lang::Nld => "nl",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
        _ => return None,
    };
    Some(code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn script_decides_first() {
        assert_eq!(language("كيف أسجل علامتي التجارية").as_deref(), Some("ar"));
        assert_eq!(language("如何注册商标").as_deref(), Some("zh"));
        assert_eq!(language("Как получить патент на идею").as_deref(), Some("ru"));
        assert_eq!(language("मेरा ट्रेडमार्क कैसे").as_deref(), Some("hi"));
    }

    #[test]
    fn latin_text_needs_three_words() {
        assert_eq!(language("comment déposer ma marque en France").as_deref(), Some("fr"));
        assert_eq!(language("patent"), None);
        assert_eq!(language("😀😀 123"), None);
    }
}
