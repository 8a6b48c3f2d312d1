//! What holds for any message.

use std::sync::OnceLock;

use ipdesk::search::{Index, MOST_HITS, Verdict};
use proptest::prelude::*;

use super::small;

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| small::index_of(&small::docs()))
}

fn words() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "trademark",
        "patent",
        "my",
        "cancel",
        "appointment",
        "مرحبا",
        "علامة",
        "商标",
        "marque",
        "l'idée",
        "®",
        "😀",
        "पेटेंट",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop_oneof![known.prop_map(str::to_owned), "\\PC{0,9}"], 0..40).prop_map(|w| w.join(" "))
    ]
}

proptest! {
    #[test]
    fn a_reading_is_always_sane(lang in prop::sample::select(vec!["en", "fr", "ar", "zh", "xx", "auto"]), words in words()) {
        let reading = index().read(lang, &words, &|_| false);
        prop_assert!(reading.hits.len() <= MOST_HITS);
        prop_assert!(reading.hits.iter().all(|h| (0.0..=1.0).contains(&h.score)));
        prop_assert_eq!(reading.intent.is_some(), reading.verdict == Verdict::Intent);
        let offers = matches!(reading.verdict, Verdict::Answer | Verdict::Choose);
        prop_assert_eq!(offers, !reading.hits.is_empty());
        prop_assert_eq!(reading, index().read(lang, &words, &|_| false));
    }
}
