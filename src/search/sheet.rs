//! What was learnt, as a sheet for people and packed for the program.
//!
//! A sheet is text. Its first line names the classes, the second the examples, each later line holds a feature, a tab and what it weighs where:
//! `buttermilk⇥0-3 18+14`, in tenths. The line without a feature is what stands before any word is read.
//!
//! Packed, it is read where it lies, and takes no memory but the pages that somebody looks at: the first line; how many features there are;
//! the weights before any word; the hash of each feature, in order; the place of its cells, and of how many cells each is; the cells.
//! A number is written in digits below 128, the greatest first. So a packed sheet is plain text, too, and goes wherever texts go.
//!
//! The build packs with this very file (`build.rs`), so it knows nothing of the rest of the program.

use std::borrow::Cow;

/// So many steps of a written weight are one.
pub const STEPS: f32 = 10.0;

/// How many digits a number of each kind takes; a cell takes one more where there are more classes than two hold.
const COUNT: usize = 4;
const KEY: usize = 4;
const CELL: usize = 2;
const WIDE_CELL: usize = 3;
const MANY_CLASSES: usize = 64;

/// A feature weighs in at most so many classes: those where it weighs most.
const MOST_CELLS: usize = 127;

/// The place of the cells is written once for so many features; those between are counted.
const BLOCK: usize = 16;

/// What a weight is moved by so that it is never below nothing, and the room above it that tells the class.
const ZERO: u32 = 127;
const ROOM: u32 = 256;

/// A packed sheet, as it is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Packed<'a> {
    /// The names of the classes, between spaces.
    pub classes: &'a str,
    before: &'a [[u8; CELL]],
    keys: &'a [[u8; KEY]],
    places: &'a [[u8; COUNT]],
    counts: &'a [u8],
    cells: &'a [u8],
    /// How many digits a cell takes.
    cell: usize,
}

impl<'a> Packed<'a> {
    /// Looks at a packed sheet; at none where the bytes are something else.
    pub fn of(bytes: &'a [u8]) -> Self {
        Self::found(bytes).unwrap_or_default()
    }

    fn found(bytes: &'a [u8]) -> Option<Self> {
        let line = bytes.iter().position(|b| *b == b'\n')?;
        let classes = std::str::from_utf8(&bytes[..line]).ok()?;
        let (rows, rest) = taken::<COUNT>(&bytes[line + 1..], 1)?;
        let rows = usize::try_from(number(rows.first()?)).ok()?;
        let many = classes.split(' ').count();
        let (before, rest) = taken(rest, many)?;
        let (keys, rest) = taken(rest, rows)?;
        let (places, rest) = taken(rest, rows.div_ceil(BLOCK))?;
        let (counts, cells) = rest.split_at_checked(rows)?;
        Some(Self { classes, before, keys, places, counts, cells, cell: cell_of(many) })
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What each class weighs before any word is read.
    pub fn before(&self) -> impl Iterator<Item = f32> {
        self.before.iter().map(|cell| weighed(cell).1)
    }

    /// The row of a feature, which comes in parts.
    pub fn row(&self, feature: &[&str]) -> Option<usize> {
        self.keys.binary_search(&key(feature)).ok()
    }

    /// The classes in which the feature of a row weighs anything, and what.
    pub fn cells(&self, row: usize) -> impl Iterator<Item = (usize, f32)> + 'a {
        let sum = |counts: &[u8]| counts.iter().map(|n| usize::from(*n)).sum::<usize>();
        let first = row / BLOCK;
        let from = number(&self.places[first]) as usize + sum(&self.counts[first * BLOCK..row]);
        let places = from * self.cell..(from + usize::from(self.counts[row])) * self.cell;
        self.cells.get(places).unwrap_or_default().chunks_exact(self.cell).map(weighed)
    }
}

/// A sheet as the program reads it, whether the build packed it or it comes from somebody's folder.
pub fn packed(sheet: Cow<'static, [u8]>) -> Cow<'static, [u8]> {
    // There are never so many features that their number would not begin with a zero; a sheet of text has none.
    let is_packed = sheet.iter().position(|b| *b == b'\n').is_some_and(|line| sheet.get(line + 1) == Some(&0));
    if is_packed { sheet } else { pack(&String::from_utf8_lossy(&sheet)).into_bytes().into() }
}

/// Packs a sheet; lines that are none are passed over.
pub fn pack(sheet: &str) -> String {
    let mut lines = sheet.lines();
    let classes: Vec<&str> = lines.next().unwrap_or_default().split_whitespace().collect();
    let mut before = vec![digits::<CELL>(ZERO); classes.len()];
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    for (feature, weights) in lines.filter_map(|line| line.split_once('\t')) {
        let mut written: Vec<(usize, u32)> =
            weights.split(' ').filter_map(cell).filter(|(class, _)| *class < classes.len()).collect();
        let from = cells.len();
        if feature.is_empty() {
            for (class, weight) in written {
                before[class] = digits(weight);
            }
        } else {
            if written.len() > MOST_CELLS {
                written.sort_by_key(|(class, weight)| (u32::MAX - weight.abs_diff(ZERO), *class));
                written.truncate(MOST_CELLS);
            }
            cells.extend(written.into_iter().map(|(class, weight)| digits::<WIDE_CELL>(size(class) * ROOM + weight)));
            rows.push((key(&[feature]), from, cells.len()));
        }
    }
    rows.sort_unstable();
    let mut packed = format!("{}\n", classes.join(" ")).into_bytes();
    packed.extend(digits::<COUNT>(size(rows.len())));
    packed.extend(before.as_flattened());
    packed.extend(rows.iter().flat_map(|(key, ..)| key));
    let mut place = 0;
    for block in rows.chunks(BLOCK) {
        packed.extend(digits::<COUNT>(size(place)));
        place += block.iter().map(|(_, from, to)| to - from).sum::<usize>();
    }
    packed.extend(rows.iter().flat_map(|(_, from, to)| digits::<1>(size(to - from))));
    let unused = WIDE_CELL - cell_of(classes.len());
    packed.extend(rows.iter().flat_map(|(_, from, to)| &cells[*from..*to]).flat_map(|cell| &cell[unused..]));
    String::from_utf8(packed).unwrap_or_default()
}

/// How many digits a cell takes where there are so many classes.
fn cell_of(classes: usize) -> usize {
    if classes > MANY_CLASSES { WIDE_CELL } else { CELL }
}

/// A cell as it is written: a class, and a weight moved so that it is never below nothing.
fn cell(written: &str) -> Option<(usize, u32)> {
    let at = written.find(['+', '-'])?;
    let weight = ZERO.checked_add_signed(written[at..].parse().ok()?).filter(|weight| *weight < ROOM)?;
    Some((written[..at].parse().ok()?, weight))
}

#[allow(clippy::cast_precision_loss, reason = "a weight is a small number")]
fn weighed(cell: &[u8]) -> (usize, f32) {
    let n = number(cell);
    ((n / ROOM) as usize, ((n % ROOM) as f32 - ZERO as f32) / STEPS)
}

/// The digits of a feature. Of a hundred thousand features some ten share theirs with another, and then a weight.
fn key(feature: &[&str]) -> [u8; KEY] {
    digits(hash(feature))
}

/// FNV-1a over all parts.
pub fn hash(parts: &[&str]) -> u32 {
    parts.iter().flat_map(|p| p.bytes()).fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

fn digits<const N: usize>(n: u32) -> [u8; N] {
    std::array::from_fn(|at| {
        (n.checked_shr(7 * u32::try_from(N - 1 - at).unwrap_or_default()).unwrap_or(0) & 127) as u8
    })
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |n, digit| n << 7 | u32::from(*digit))
}

/// The first so many numbers, and what follows them.
fn taken<const N: usize>(bytes: &[u8], many: usize) -> Option<(&[[u8; N]], &[u8])> {
    let (numbers, rest) = bytes.split_at_checked(many.checked_mul(N)?)?;
    Some((numbers.as_chunks().0, rest))
}

fn size(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Packed, STEPS, hash, pack, packed};

    #[test]
    fn a_packed_sheet_says_what_the_sheet_says() {
        let features = 1..500;
        let lines = features.clone().map(|n| format!("word{n}\t0-{} {}+{n}\n", n % 128, 1 + n % 18));
        let sheet = format!(
            "{}\nexamples\n\t2+1 3-127\n{}no line\n",
            (0..19).map(|n| format!("c{n} ")).collect::<String>(),
            lines.collect::<String>()
        );
        let packed_once = pack(&sheet);
        let read = Packed::of(packed_once.as_bytes());
        assert_eq!(read.classes.split(' ').count(), 19);
        assert_eq!(read.before().collect::<Vec<_>>()[1..4], [0.0, 0.1, -12.7]);
        for n in features {
            let told: Vec<_> = read.cells(read.row(&["wo", &format!("rd{n}")]).unwrap()).collect();
            assert_eq!(told[0], (0, -((n % 128) as f32) / STEPS), "{n}");
            let second = (n <= 128).then_some((1 + n % 18, n as f32 / STEPS));
            assert_eq!(told.get(1).copied(), second, "a weight that is too great is none");
        }
        let ready = |sheet: &str| packed(sheet.as_bytes().to_vec().into());
        assert_eq!((&*ready(&packed_once), &*ready(&sheet)), (packed_once.as_bytes(), packed_once.as_bytes()));
        assert_eq!((read.row(&["word500"]), read.row(&[""])), (None, None));
    }

    #[test]
    fn a_sheet_may_have_more_classes_than_two_digits_tell() {
        let classes: String = (0..190).map(|n| format!("c{n} ")).collect();
        let everywhere: String = (0..190).map(|n| format!("{n}+{} ", n % 100)).collect();
        let sheet = format!("{}\nexamples\n\t189+7\npump\t3+12 189-30\nhow\t{}\n", classes.trim(), everywhere.trim());
        let packed = pack(&sheet);
        let read = Packed::of(packed.as_bytes());
        let of = |word: &str| read.cells(read.row(&[word]).unwrap()).collect::<Vec<_>>();
        assert_eq!(of("pump"), [(3, 1.2), (189, -3.0)]);
        assert_eq!(of("how").len(), 127, "the lightest are left out");
        assert!(of("how").contains(&(99, 9.9)) && !of("how").contains(&(1, 0.1)));
        assert_eq!(read.before().last(), Some(0.7));
    }

    #[test]
    fn what_is_no_packed_sheet_says_nothing() {
        for bytes in ["", "\n", "a b\n", "a b\n\u{1}\u{1}\u{1}\u{1}x", "no line at all"] {
            assert!(Packed::of(bytes.as_bytes()).is_empty(), "{bytes:?}");
        }
        assert!(Packed::of(pack("").as_bytes()).is_empty());
        assert_eq!(hash(&["a", " ", "b"]), hash(&["a b"]));
    }
}
