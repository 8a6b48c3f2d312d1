//! Words by number: all letters in one string, found by their hash. A word costs its letters and twelve bytes.

/// A place that no word has taken.
const FREE: u32 = u32::MAX;

/// The number of a word that is not known.
pub const UNKNOWN: u32 = u32::MAX;

/// Different words, numbered in the order in which they came.
#[derive(Debug, Default)]
pub struct Names {
    letters: String,
    /// Where each word ends.
    ends: Vec<u32>,
    /// Numbers at the places their hashes lead to; at most two thirds are taken while words come, four fifths then.
    places: Vec<u32>,
    /// The hash of each word while words still come: it spares comparing letters.
    hashes: Vec<u32>,
}

impl Names {
    /// The number of a word; a new one gets the next.
    pub fn take_in(&mut self, word: &str) -> u32 {
        if (self.ends.len() + 1) * 3 > self.places.len() * 2 {
            self.spread((self.ends.len() + 8) * 3);
        }
        let hash = hash(word);
        let place = match self.place(word, hash) {
            Ok(number) => return number,
            Err(place) => place,
        };
        let number = u32::try_from(self.ends.len()).unwrap_or(UNKNOWN);
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        self.places[place] = number;
        self.hashes.push(hash);
        number
    }

    /// The number of a word, if it is known.
    pub fn find(&self, word: &str) -> Option<u32> {
        if self.places.is_empty() { None } else { self.place(word, hash(word)).ok() }
    }

    /// The word of a number.
    pub fn get(&self, number: u32) -> &str {
        let at = number as usize;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.letters[start..self.ends[at] as usize]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// All words with their numbers.
    pub fn all(&self) -> impl Iterator<Item = (u32, &str)> {
        (0..).map_while(|n| ((n as usize) < self.len()).then(|| (n, self.get(n))))
    }

    /// The same words in no more memory than they need: none come any more.
    pub fn settled(mut self) -> Self {
        self.letters.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.spread(self.ends.len() * 5 / 4 + 1);
        self.hashes = Vec::new();
        self
    }

    fn spread(&mut self, places: usize) {
        self.places = vec![FREE; places];
        for (number, hash) in (0..).zip(&self.hashes) {
            let mut at = share(*hash, places);
            while self.places[at] != FREE {
                at = after(at, places);
            }
            self.places[at] = number;
        }
    }

    /// The number of a word, or the free place it would take.
    fn place(&self, word: &str, hash: u32) -> Result<u32, usize> {
        let mut at = share(hash, self.places.len());
        loop {
            let number = self.places[at];
            if number == FREE {
                return Err(at);
            }
            if self.hashes.get(number as usize).is_none_or(|h| *h == hash) && self.get(number) == word {
                return Ok(number);
            }
            at = after(at, self.places.len());
        }
    }
}

/// The hash as a share of all places: cheaper than a remainder.
fn share(hash: u32, places: usize) -> usize {
    ((u64::from(hash) * places as u64) >> 32) as usize
}

fn after(at: usize, places: usize) -> usize {
    if at + 1 == places { 0 } else { at + 1 }
}

/// FNV-1a: short words, no need to withstand an enemy, for the words are our own.
fn hash(word: &str) -> u32 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn words_keep_their_numbers_however_many_come() {
        let mut names = Names::default();
        let word = |n: u32| format!("w{}", n * 7919 % 5000);
        for n in 0..5000 {
            assert_eq!(names.take_in(&word(n)), n);
        }
        assert_eq!(names.take_in(&word(17)), 17);
        let names = names.settled();
        assert!((0..5000).all(|n| names.find(&word(n)) == Some(n) && names.get(n) == word(n)));
        assert_eq!((names.len(), names.find("patent"), names.all().count()), (5000, None, 5000));
        assert_eq!(Names::default().find("patent"), None);
    }
}
