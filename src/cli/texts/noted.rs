//! What is noted of translations: from which English they were made, that a second reader has read them, that a change
//! of the English said nothing else.

use super::super::{Done, Failed, sources};
use super::{Folder, Langs, Named, Typo};
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
        let langs = match &self.langs {
            Langs::All => work.texts.langs(),
            Langs::These(langs) => langs.clone(),
        };
        langs.iter().try_for_each(|lang| work.knows(*lang))?;
        // Nothing is written for one language before all are known to have the texts.
        let mut noted = Vec::new();
        for lang in langs {
            let mut record = work.texts.record(lang);
            let pairs = work.texts.pairs(lang);
            let (mut n, mut copies) = (0, 0);
            for p in pairs.iter().filter(|p| self.means(&p.id)) {
                if let Some(theirs) = p.theirs {
                    let made = write(&mut record, p.id.clone(), &p.english.source, &theirs.source);
                    n += usize::from(made);
                    copies += usize::from(!made);
                }
            }
            if n + copies == 0 {
                let asked = self.below.join(" ");
                let say =
                    format!("{lang} has no text of that name: {asked}; write for example ui#menu; nothing was noted");
                return Err(Failed::usage(say));
            }
            record.keep(|id| pairs.iter().any(|p| p.id == *id && p.theirs.is_some()));
            noted.push((lang, record, n, copies));
        }
        for (lang, record, n, copies) in noted {
            work.write_record(lang, &record)?;
            println!("{n} texts of {lang} {say}");
            if copies > 0 {
                println!(
                    "{copies} are still word for word the English and were left out; name one to count it all the same"
                );
            }
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
