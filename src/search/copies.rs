//! What is made of an example to learn more from it: a few words of it, as people send them alone, and the same with slips.

/// Of messages of so many words a piece of up to so many is taken.
const WHOLE: usize = 6;
const LONGEST_PIECE: usize = 4;

/// Shorter words are seldom misspelt, and say too little when they are.
const LEAST_LETTERS: usize = 4;

/// A few words out of the midst of a message, `n` telling which; none of a short one.
pub fn piece(message: &str, n: usize) -> Option<String> {
    let words: Vec<&str> = message.split_whitespace().collect();
    let many = 1 + n % LONGEST_PIECE;
    let from = n / LONGEST_PIECE % words.len().saturating_sub(many - 1).max(1);
    (words.len() >= WHOLE).then(|| words[from..from + many].join(" "))
}

/// The message with a slip in every other longer word, `n` telling which: a letter left out, doubled, or gone before its
/// neighbour; none where there is no such word.
pub fn misspelt(message: &str, n: usize) -> Option<String> {
    let mut slips = 0;
    let written = |(at, word): (usize, &str)| {
        let letters: Vec<char> = word.chars().collect();
        // Signs that each are a word or a syllable are not misspelt letter by letter.
        let is_fit = letters.len() >= LEAST_LETTERS && letters.iter().all(|c| c.is_alphabetic() && *c < '\u{3000}');
        if !is_fit || (n + at) % 2 == 1 {
            return word.to_owned();
        }
        slips += 1;
        slip(letters, n / 2 + at)
    };
    let words: Vec<String> = message.split_whitespace().enumerate().map(written).collect();
    (slips > 0).then(|| words.join(" "))
}

fn slip(mut letters: Vec<char>, n: usize) -> String {
    // Neither the first nor the last: these are seldom wrong.
    let inside = 1 + n % (letters.len() - 2);
    let vowel = (1..letters.len()).find(|at| "aeiouаеиоуыэюя".contains(letters[*at]));
    match (n % 6, vowel) {
        (0, _) => letters.insert(inside, letters[inside]),
        (1, _) => letters.swap(inside, inside + 1),
        (2 | 3, Some(vowel)) => _ = letters.remove(vowel),
        _ => _ = letters.remove(inside),
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{misspelt, piece};

    #[test]
    fn slips_are_small_and_pieces_are_of_the_message() {
        let message = "can my neighbour register the name of our bakery";
        for n in 0..40 {
            let wrong = misspelt(message, n).unwrap();
            assert_ne!(wrong, message);
            let (was, is): (Vec<&str>, Vec<&str>) = (message.split(' ').collect(), wrong.split(' ').collect());
            assert_eq!(was.len(), is.len());
            assert!(was.iter().zip(&is).all(|(a, b)| a.len().abs_diff(b.len()) <= 1), "{wrong}");
            assert!(was.iter().zip(&is).all(|(a, b)| a.len() >= 4 || a == b), "{wrong}");
            assert!(message.contains(&piece(message, n).unwrap()));
        }
        assert_eq!(misspelt("谁能注册商标", 0), None);
        assert_eq!(piece("too short", 3), None);
    }
}
