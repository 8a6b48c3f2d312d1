//! Figures in texts: always a bound fact, so that no number grows old in a sentence. Digits of any script, and words like “thirty months”.

use super::set::{Kind, Set, Text};
use crate::kb::{issue::Issue, words::fold};

pub(super) fn figures(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts() {
        let with_figures = matches!(text.kind, Kind::Service | Kind::Office);
        if with_figures || text.is_typed() {
            continue;
        }
        let words = &text.entry.words;
        if let Some(found) = digit(words) {
            say(text, &found, issues);
        } else if let Some(found) = number_word(text.lang.code(), words) {
            say(text, &found, issues);
        }
    }
}

fn say(text: &Text<'_>, found: &str, issues: &mut Vec<Issue>) {
    let say = format!("`{}` says “{found}”", text.entry.id);
    issues.push(Issue::warning(
        "figure",
        &text.at(),
        say,
        "bind a fact and write its { $name }; a name with a digit is a term: { -iso-56005 }",
    ));
}

/// The first word with a digit in it.
fn digit(words: &str) -> Option<String> {
    words.split_whitespace().find(|w| w.chars().any(char::is_numeric)).map(str::to_owned)
}

/// A number word followed by what it counts.
fn number_word(lang: &str, words: &str) -> Option<String> {
    let (numbers, units, between) = match lang {
        "en" => (EN, EN_UNITS, EN_BETWEEN),
        "fr" => (FR, FR_UNITS, FR_BETWEEN),
        "ar" => (AR, AR_UNITS, AR_BETWEEN),
        _ => return None,
    };
    words.lines().find_map(|line| {
        let folded: Vec<String> =
            line.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).map(fold).filter(|t| !t.is_empty()).collect();
        let has = |list: &str, word: &str| list.split_ascii_whitespace().any(|w| w == word);
        (0..folded.len()).find_map(|n| {
            if lang == "ar" && has(AR_PAIRS, &folded[n]) {
                return Some(folded[n].clone());
            }
            if !has(numbers, &folded[n]) {
                return None;
            }
            let mut next = n + 1;
            while next < folded.len() && next <= n + 2 && (has(numbers, &folded[next]) || has(between, &folded[next])) {
                next += 1;
            }
            folded.get(next).filter(|w| has(units, w)).map(|_| folded[n..=next].join(" "))
        })
    })
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}')
}

const EN: &str = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty \
thirty forty fifty sixty seventy eighty ninety hundred thousand million half dozen";
const EN_UNITS: &str =
    "day days week weeks month months year years percent hour hours dollar dollars euro euros franc francs";
const EN_BETWEEN: &str = "calendar full working business whole more further swiss us a and";
const FR: &str = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent \
cents mille million demi";
const FR_UNITS: &str =
    "jour jours semaine semaines mois an ans annee annees pourcent heure heures dollar dollars euro euros franc francs";
const FR_BETWEEN: &str = "et premiers premieres pour un une";
/// Folded: without marks, ta marbuta as ha, hamza forms as plain alif.
const AR: &str = "ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان ثماني ثمانيه تسع تسعه عشر عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون \
خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئه مائه الف احد اثنا اثني اثنتا اثنتي نصف";
const AR_UNITS: &str = "يوم يوما ايام اسبوع اسبوعا اسابيع شهر شهرا اشهر شهور سنه سنوات سنين عام عاما اعوام ساعه ساعات يورو دولار دولارا فرنك فرنكا";
const AR_BETWEEN: &str = "و في";
/// Two of a unit are one word.
const AR_PAIRS: &str = "يومان يومين اسبوعان اسبوعين شهران شهرين سنتان سنتين عامان عامين ساعتان ساعتين";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_words_count_only_before_what_they_count() {
        for (lang, words, want) in [
            ("en", "within thirty months of it", Some("thirty months")),
            ("en", "twenty-five years", Some("twenty five years")),
            ("en", "two things to do in a year", None),
            ("en", "one day you will know", None),
            ("fr", "dans les trente mois", Some("trente mois")),
            ("fr", "deux choses par an", None),
            ("ar", "خلال ثلاثين شهرًا", Some("ثلاثين شهرا")),
            ("ar", "سنة واحدة أو أكثر", None),
            ("ar", "بعد سنتين", Some("سنتين")),
            ("ar", "ستة أشهر", Some("سته اشهر")),
            ("sw", "miezi sita", None),
        ] {
            assert_eq!(number_word(lang, words).as_deref(), want, "{words}");
        }
        assert_eq!(digit("article ٦ of").as_deref(), Some("٦"));
        assert_eq!(digit("no figure"), None);
    }
}
