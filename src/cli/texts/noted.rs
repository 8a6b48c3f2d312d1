//! What is noted of translations: from which English they were made, that a second reader has read them, that a change
//! of the English said nothing else.

use super::super::{Done, Failed, sources};
use super::{Folder, Named, Typo};
use crate::{
    kb::texts::{
        TextId, Texts,
        made_from::{Mark, Record},
    },
    text::Lang,
};

impl Named {
    /// The texts that are meant: of one file or folder, or one text.
    fn means(&self, id: &TextId) -> bool {
        let full = id.to_string();
        let hit =
            |b: &String| full == *b || id.path == *b || id.path.starts_with(&format!("{}/", b.trim_end_matches('/')));
        self.below.is_empty() || self.below.iter().any(hit)
    }

    pub(super) fn made(self) -> Done {
        let named = self.below.clone();
        // A copy of the English is no translation, unless somebody names it as one.
        let copied = |id: &TextId, english: &str, theirs: &str| {
            english == theirs && english.split_whitespace().count() > 3 && !named.contains(&id.to_string())
        };
        self.note("now count as made from the English texts of today", |record, id, english, theirs| {
            let copied = copied(&id, english, theirs);
            if !copied {
                record.made(id, Mark::of(english));
            }
            !copied
        })
    }

    pub(super) fn read(self) -> Done {
        self.note("now count as read by a second reader", |record, id, _, theirs| {
            record.read_again(&id, Mark::of(theirs));
            true
        })
    }

    fn note(mut self, say: &str, mut write: impl FnMut(&mut Record, TextId, &str, &str) -> bool) -> Done {
        let work = Folder { knowledge: self.folder.knowledge.take() }.open()?;
        work.knows(self.lang)?;
        let mut record = work.texts.record(self.lang);
        let pairs = work.texts.pairs(self.lang);
        let (mut n, mut copies) = (0, 0);
        for p in pairs.iter().filter(|p| self.means(&p.id)) {
            if let Some(theirs) = p.theirs {
                let noted = write(&mut record, p.id.clone(), &p.english.source, &theirs.source);
                n += usize::from(noted);
                copies += usize::from(!noted);
            }
        }
        if n + copies == 0 {
            let asked = self.below.join(" ");
            return Err(Failed::usage(format!(
                "{} has no text of that name: {asked}; write for example ui#menu",
                self.lang
            )));
        }
        record.keep(|id| pairs.iter().any(|p| p.id == *id && p.theirs.is_some()));
        work.write_record(self.lang, &record)?;
        println!("{n} texts of {} {say}", self.lang);
        if copies > 0 {
            println!(
                "{copies} are still word for word the English and were left out; name one to count it all the same"
            );
        }
        Ok(())
    }
}

impl Typo {
    pub(super) fn run(self) -> Done {
        let work = self.folder.open()?;
        let before = Texts::read(&sources(Some(self.before))?, &[]);
        for lang in work.texts.langs() {
            let mut record = work.texts.record(lang);
            for text in &self.texts {
                let Some(id) = TextId::parse(text) else {
                    return Err(Failed::usage(format!("`{text}` is not a text; write for example ui#menu")));
                };
                let of = |texts: &Texts| Some(Mark::of(&texts.file(Lang::EN, &id.path)?.text(&id.name)?.source));
                let (Some(was), Some(is)) = (of(&before), of(&work.texts)) else {
                    return Err(Failed::usage(format!("English does not have the text `{text}`, before or now")));
                };
                if record.of(&id).is_some_and(|n| n.english == was) {
                    record.made(id, is);
                }
            }
            if record != work.texts.record(lang) {
                work.write_record(lang, &record)?;
                println!("{lang}: stays current");
            }
        }
        Ok(())
    }
}
