//! A long message sentence by sentence: people tell their story first, and the question is one sentence of it.

use super::words::{Cutter, Word};

/// What a word of the story counts beside one of the question.
const STORY: f32 = 0.7;

/// From this many words on a message is a story with a question in it.
const LONG: usize = 20;

/// Nothing is read beyond this many letters.
const MOST_CHARS: usize = 4096;

/// The words of a message in order, each with what it counts.
pub fn weighed(cutter: &Cutter, text: &str) -> (Vec<Word>, Vec<f32>) {
    let mut words = Vec::new();
    let mut sentences: Vec<(usize, bool)> = Vec::new();
    for sentence in cut(text) {
        let more = cutter.cut(sentence);
        if !more.is_empty() {
            sentences.push((more.len(), sentence.ends_with(is_question_mark)));
            words.extend(more);
        }
    }
    // Who leaves out the question mark mostly asks at the end.
    if !sentences.iter().any(|(_, asks)| *asks)
        && let Some(last) = sentences.last_mut()
    {
        last.1 = true;
    }
    let story = if words.len() >= LONG { STORY } else { 1.0 };
    let weights =
        sentences.iter().flat_map(|(n, asks)| std::iter::repeat_n(if *asks { 1.0 } else { story }, *n)).collect();
    (words, weights)
}

/// The sentences of a text. A dot within a word, as in a web address, ends none.
fn cut(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut chars = text.char_indices().take(MOST_CHARS).peekable();
    while let Some((at, c)) = chars.next() {
        end = at + c.len_utf8();
        let before_space = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if is_question_mark(c) || matches!(c, '\n' | '。') || matches!(c, '.' | '!' | '।') && before_space {
            sentences.push(&text[start..end]);
            start = end;
        }
    }
    sentences.push(&text[start..end]);
    sentences
}

fn is_question_mark(c: char) -> bool {
    matches!(c, '?' | '؟' | '？')
}

#[cfg(test)]
mod tests {
    use super::{Cutter, cut, weighed};

    #[test]
    fn a_dot_in_an_address_ends_no_sentence() {
        assert_eq!(cut("I own brand.com. Is it mine? Yes"), ["I own brand.com.", " Is it mine?", " Yes"]);
    }

    #[test]
    fn the_question_of_a_long_story_counts_most() {
        let story = "We make shoes in a small town and sell them on the market since many years with my two sisters. Can I patent them? Thanks";
        let (words, weights) = weighed(&Cutter::new("en", &[]), story);
        let of = |word: &str| weights[words.iter().position(|w| w.surface == word).unwrap()];
        assert!(of("patent") > of("market") && of("patent") > of("thanks"), "{weights:?}");
        assert!(weighed(&Cutter::new("en", &[]), "I have shoes. Patent?").1.iter().all(|w| *w >= 1.0));
    }
}
