//! From a folded word to its stem.

use rust_stemmers::{Algorithm, Stemmer};

/// Cuts the endings (and in Arabic and Swahili the beginnings) of one language's words.
pub struct Stems(Kind);

impl std::fmt::Debug for Stems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stems")
    }
}

enum Kind {
    Snowball(Stemmer),
    Arabic,
    Swahili,
    Indonesian,
    Hindi,
    Whole,
}

impl Stems {
    /// The stemmer of a language; a language without one keeps its words whole.
    pub fn of(lang: &str) -> Self {
        Self(match lang {
            "en" => Kind::Snowball(Stemmer::create(Algorithm::English)),
            "fr" => Kind::Snowball(Stemmer::create(Algorithm::French)),
            "es" => Kind::Snowball(Stemmer::create(Algorithm::Spanish)),
            "pt" => Kind::Snowball(Stemmer::create(Algorithm::Portuguese)),
            "ru" => Kind::Snowball(Stemmer::create(Algorithm::Russian)),
            "it" => Kind::Snowball(Stemmer::create(Algorithm::Italian)),
            "de" => Kind::Snowball(Stemmer::create(Algorithm::German)),
            "nl" => Kind::Snowball(Stemmer::create(Algorithm::Dutch)),
            "sv" => Kind::Snowball(Stemmer::create(Algorithm::Swedish)),
            "da" => Kind::Snowball(Stemmer::create(Algorithm::Danish)),
            "no" | "nb" | "nn" => Kind::Snowball(Stemmer::create(Algorithm::Norwegian)),
            "fi" => Kind::Snowball(Stemmer::create(Algorithm::Finnish)),
            "hu" => Kind::Snowball(Stemmer::create(Algorithm::Hungarian)),
            "ro" => Kind::Snowball(Stemmer::create(Algorithm::Romanian)),
            "tr" => Kind::Snowball(Stemmer::create(Algorithm::Turkish)),
            "el" => Kind::Snowball(Stemmer::create(Algorithm::Greek)),
            "ta" => Kind::Snowball(Stemmer::create(Algorithm::Tamil)),
            "ar" => Kind::Arabic,
            "sw" => Kind::Swahili,
            "id" => Kind::Indonesian,
            "hi" => Kind::Hindi,
            _ => Kind::Whole,
        })
    }

    /// The stem of one folded word.
    pub fn stem(&self, word: &str) -> String {
        match &self.0 {
            Kind::Snowball(stemmer) => stemmer.stem(word).into_owned(),
            // A light cut over folded letters: the Snowball rules expect the ة and hamza forms that
            // people leave out when they type.
            Kind::Arabic => cut(
                word,
                &["وال", "بال", "كال", "فال", "لل", "ال", "و"],
                &["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"],
                3,
            ),
            Kind::Swahili => cut(word, &["nina", "nime", "nita", "ana", "ame", "wana", "wame", "ku"], &["ni"], 4),
            Kind::Indonesian => cut(
                word,
                &["meng", "meny", "mem", "men", "peng", "pem", "pen", "ber", "ter", "per", "di", "ke", "se"],
                &["kan", "nya", "lah", "kah", "an", "i"],
                4,
            ),
            Kind::Hindi => cut(word, &[], &["ियों", "ाओं", "ुओं", "ों", "ें", "ीं", "ां", "ी", "ा", "े", "ो"], 2),
            Kind::Whole => word.to_owned(),
        }
    }
}

/// Takes off the first prefix and the first suffix that leave at least `least` letters.
fn cut(word: &str, prefixes: &[&str], suffixes: &[&str], least: usize) -> String {
    let leaves_enough = |rest: &&str| rest.chars().count() >= least;
    let rest = prefixes.iter().find_map(|p| word.strip_prefix(p).filter(leaves_enough)).unwrap_or(word);
    suffixes.iter().find_map(|s| rest.strip_suffix(s).filter(leaves_enough)).unwrap_or(rest).to_owned()
}

#[cfg(test)]
mod tests {
    use super::Stems;

    #[test]
    fn arabic_article_preposition_and_plural_meet() {
        let ar = Stems::of("ar");
        assert_eq!(ar.stem("للعلامات"), ar.stem("العلامه"));
        assert_eq!(ar.stem("والبراءه"), ar.stem("براءه"));
    }

    #[test]
    fn short_words_are_left_alone() {
        assert_eq!(Stems::of("ar").stem("ال"), "ال");
        assert_eq!(Stems::of("id").stem("paten"), "paten");
    }
}
