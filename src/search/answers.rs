//! Which guide answers a message, as examples taught: topics tell the shelf, this tells the guide on it.

use std::borrow::Cow;

use super::leanings::Leanings;
use super::words::Word;

/// The likelihood of each guide, learnt from messages that somebody gave a guide to.
#[derive(Debug, Default)]
pub struct Answers {
    sheet: Leanings,
    /// The place on the shelf of each guide the sheet names; none for a guide that is no more.
    places: Vec<Option<usize>>,
    /// How many guides stand on the shelf.
    guides: usize,
}

impl Answers {
    /// What a packed sheet says of the guides of a shelf, ordered by id.
    pub fn of_packed(sheet: Cow<'static, [u8]>, shelf: &[(String, usize)]) -> Self {
        let sheet = Leanings::of_packed(sheet);
        let place = |id: &str| shelf.binary_search_by(|(guide, _)| guide.as_str().cmp(id)).ok();
        let places = sheet.classes().map(place).collect();
        Self { sheet, places, guides: shelf.len() }
    }

    /// How likely each guide of the shelf answers a message; nothing where nothing was learnt. A guide that came after the
    /// examples is told by its words alone.
    pub fn to(&self, message: &[Word]) -> Vec<f32> {
        let told = self.sheet.likely(message);
        if told.is_empty() {
            return told;
        }
        let mut likely = vec![0.0; self.guides];
        for (place, told) in self.places.iter().zip(told) {
            if let Some(place) = place {
                likely[*place] = told;
            }
        }
        likely
    }
}

#[cfg(test)]
mod tests {
    use super::super::sheet::pack;
    use super::{Answers, Word};

    #[test]
    fn a_sheet_says_which_guide_answers() {
        let sheet = "patent/fees patent/gone patent/search\nexamples\n\t0+1\nsearch\t2+40\ncost\t0+30\n";
        let shelf = ["patent/fees", "patent/new", "patent/search"].map(|id| (id.to_owned(), 0));
        let answers = Answers::of_packed(pack(sheet).into_bytes().into(), &shelf);
        let to = |stem: &str| answers.to(&[Word { surface: stem.into(), stem: stem.into() }]);
        assert!(to("search")[2] > 0.9 && to("cost")[0] > 0.8, "{:?} {:?}", to("search"), to("cost"));
        assert!(to("cost")[1] <= 0.0, "nobody gave an example of it");
        assert!(Answers::default().to(&[]).is_empty());
    }
}
