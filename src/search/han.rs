//! Traditional Chinese letters, read as the simplified ones: who writes in Taipei or Hong Kong is understood by the same words.

/// Each traditional letter with its simplified one after it, three bytes each, in the order of their codes: `OpenCC`'s
/// `TSCharacters` (Apache-2.0), its first reading, where the simplified letter is in GB 2312; taken on 30 November 2026.
const PAIRS: &[u8] = include_bytes!("simplified.txt");

/// The simplified letter; any other letter as it is.
pub fn simplified(c: char) -> char {
    if !matches!(c, '\u{3400}'..='\u{9fff}') {
        return c;
    }
    let mut wanted = [0; 3];
    c.encode_utf8(&mut wanted);
    let (pairs, _) = PAIRS.as_chunks::<6>();
    let found = pairs.binary_search_by(|pair| pair[..3].cmp(&wanted)).ok();
    found.and_then(|at| std::str::from_utf8(&pairs[at][3..]).ok()?.chars().next()).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_write_are_one() {
        assert_eq!("註冊商標，發明專利".chars().map(simplified).collect::<String>(), "注册商标，发明专利");
        assert_eq!("注册商标 著作権 abc".chars().map(simplified).collect::<String>(), "注册商标 著作権 abc");
    }

    #[test]
    fn every_pair_is_found() {
        let letters: Vec<char> = std::str::from_utf8(PAIRS).unwrap().chars().collect();
        assert!(letters.len() > 4_000 && letters.len().is_multiple_of(2));
        for pair in letters.chunks(2) {
            assert_eq!(simplified(pair[0]), pair[1]);
        }
    }
}
