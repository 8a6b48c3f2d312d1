//! `ipdesk texts`: how far each language is, and texts out to translators and back.

mod noted;

use super::{Done, Failed, sources};
use crate::{
    config, files,
    kb::{
        parse::{self, Source},
        texts::{
            Standing, Texts,
            exchange::{self, Only, Problem, Returns},
            made_from::{Mark, Record},
            pseudo::{self, Pseudo},
            sheet, status, xliff,
        },
    },
    text::{Lang, lang::NotALanguage},
};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use std::{
    path::{Path, PathBuf},
    str::FromStr,
};

/// How far each language is, and exchange files for translators
#[derive(Subcommand)]
pub enum TextsCommand {
    /// Languages by areas: what lacks, what is older than English, what a second reader has read
    Status(Status),
    /// Texts of a language as XLIFF or as a spreadsheet
    Export(Export),
    /// Put a translated file in: all of it, or nothing
    Import(Import),
    /// Say that translations were made from the English texts as they are now
    Made(Named),
    /// Say that a second reader has read translations as they are now
    Read(Named),
    /// Say that English texts changed without saying anything else: their translations stay current
    Typo(Typo),
    /// Write a language that nobody speaks, to see what longer or mirrored texts do to a screen
    Pseudo(PseudoArgs),
}

#[derive(Args)]
pub struct Folder {
    /// The folder with `knowledge` and `locales`; without it, the one we stand in, else what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

#[derive(Args)]
pub struct Status {
    /// One language only
    lang: Option<Lang>,
    /// Name each text that lacks or is old
    #[arg(long)]
    list: bool,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    #[command(flatten)]
    folder: Folder,
}

#[derive(Clone, Copy, ValueEnum)]
enum Which {
    /// What lacks or is older than English
    Due,
    Missing,
    Stale,
    /// What no second reader has read as it stands
    Unread,
    All,
}

#[derive(Args)]
pub struct Export {
    /// The language, for example sw
    lang: Lang,
    /// xliff, csv, or json; without it, what the ending of --out says, else xliff
    #[arg(long, value_parser = ["xliff", "csv", "json"])]
    format: Option<String>,
    /// Which texts
    #[arg(long, default_value = "due")]
    only: Which,
    /// Only texts whose file begins so, for example guides/madrid
    #[arg(long, default_value = "", value_name = "PATH")]
    below: String,
    /// Where to write; without it, here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    folder: Folder,
}

#[derive(Args)]
pub struct Import {
    /// The XLIFF (.xlf, .xliff) or CSV file
    file: PathBuf,
    /// Only say what is wrong with it
    #[arg(long)]
    dry_run: bool,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    #[command(flatten)]
    folder: Folder,
}

#[derive(Args)]
pub struct Named {
    /// The language, several with commas between, or `all` but English
    langs: Langs,
    /// Files or texts: guides/madrid, ui, ui#menu; without any, all there are
    below: Vec<String>,
    #[command(flatten)]
    folder: Folder,
}

/// Languages, as they are named to a command.
#[derive(Clone)]
enum Langs {
    All,
    These(Vec<Lang>),
}

impl FromStr for Langs {
    type Err = NotALanguage;
    fn from_str(s: &str) -> Result<Self, NotALanguage> {
        if s == "all" { Ok(Self::All) } else { s.split(',').map(str::parse).collect::<Result<_, _>>().map(Self::These) }
    }
}

#[derive(Args)]
pub struct Typo {
    /// The English texts, for example guides/madrid/fees#answer
    #[arg(required = true)]
    texts: Vec<String>,
    /// The folder as it was before the change
    #[arg(long, value_name = "DIR")]
    before: PathBuf,
    #[command(flatten)]
    folder: Folder,
}

#[derive(Args)]
pub struct PseudoArgs {
    /// long (xa, two fifths longer) or right-to-left (xb)
    #[arg(value_enum)]
    how: How,
    #[command(flatten)]
    folder: Folder,
}

#[derive(Clone, Copy, ValueEnum)]
enum How {
    Long,
    RightToLeft,
}

/// The set that is worked on, and its folder where it has one.
struct Work {
    root: Option<PathBuf>,
    files: Vec<Source>,
    texts: Texts,
}

impl Folder {
    fn open(self) -> Result<Work, Failed> {
        let here = Path::new(".");
        let root = config::knowledge(self.knowledge).or_else(|| files::is_set(here).then(|| here.to_path_buf()));
        let files = sources(root.clone())?;
        let records = root.as_deref().map(files::records).transpose().map_err(|e| Failed::usage(e.to_string()))?;
        let texts = Texts::read(&files, &records.unwrap_or_default());
        Ok(Work { root, files, texts })
    }
}

impl Work {
    /// The folder, for what writes: the built-in set cannot be written.
    fn root(&self) -> Result<&Path, Failed> {
        let none = "name the folder whose texts are meant: --knowledge DIR (what is built in cannot be changed)";
        self.root.as_deref().ok_or_else(|| Failed::usage(none))
    }

    fn knows(&self, lang: Lang) -> Result<(), Failed> {
        let known: Vec<String> = self.texts.langs().iter().map(ToString::to_string).collect();
        if known.contains(&lang.to_string()) {
            return Ok(());
        }
        let known = known.join(", ");
        let say =
            format!("no language `{lang}` here: copy locales/en/meta.ftl to locales/{lang}/ first; languages: {known}");
        Err(Failed::usage(say))
    }

    fn write(&self, files: &[Source]) -> Done {
        files::write(self.root()?, files).map_err(|e| Failed::usage(e.to_string()))
    }

    fn write_record(&self, lang: Lang, record: &Record) -> Done {
        self.write(&[(format!("locales/{lang}/{}", files::RECORD), record.write())])
    }
}

impl TextsCommand {
    /// Runs the command.
    pub fn run(self) -> Done {
        match self {
            Self::Status(c) => c.run(),
            Self::Export(c) => c.run(),
            Self::Import(c) => c.run(),
            Self::Made(c) => c.made(),
            Self::Read(c) => c.read(),
            Self::Typo(c) => c.run(),
            Self::Pseudo(c) => c.run(),
        }
    }
}

impl Status {
    fn run(self) -> Done {
        let work = self.folder.open()?;
        let Some(kb) = parse::read(&work.files).kb else {
            return Err(Failed::check("the set has errors; `ipdesk check` lists them"));
        };
        self.lang.map_or(Ok(()), |l| work.knows(l))?;
        let mut all = status::status(&kb, &work.texts);
        all.retain(|s| self.lang.is_none_or(|l| l == s.lang));
        if self.format == "json" {
            println!("{}", json!({ "languages": all }));
            return Ok(());
        }
        print!("{:<6}{:<10}", "", "state");
        for a in status::AREAS {
            print!("{a:>16}");
        }
        println!("{:>10}{:>8}{:>8}", "missing", "stale", "read");
        for s in &all {
            print!("{:<6}{:<10}", s.lang, s.state);
            for a in &s.areas {
                print!("{:>16}", format!("{}/{}", a.texts - a.missing, a.texts));
            }
            let (there, read) = s.areas.iter().fold((0, 0), |(t, r), a| (t + a.texts - a.missing, r + a.read));
            println!("{:>10}{:>8}{:>8}", s.missing, s.stale, format!("{}%", read * 100 / there.max(1)));
        }
        println!(
            "missing: of what the language promises; stale: older than the English text; read: by a second reader."
        );
        if self.list {
            for s in &all {
                for p in work.texts.pairs(s.lang).iter().filter(|p| p.standing != Standing::Current) {
                    println!("{} {:<8} {}", s.lang, p.standing.id(), p.id);
                }
            }
        }
        Ok(())
    }
}

impl Export {
    fn run(self) -> Done {
        let work = self.folder.open()?;
        work.knows(self.lang)?;
        let only = match self.only {
            Which::Due => Only::Due,
            Which::Missing => Only::Missing,
            Which::Stale => Only::Stale,
            Which::Unread => Only::Unread,
            Which::All => Only::All,
        };
        let passages = exchange::passages(&work.texts, self.lang, only, &self.below);
        let ending = self.out.as_ref().and_then(|p| p.extension()?.to_str().map(str::to_ascii_lowercase));
        let file = match self.format.or(ending).as_deref().unwrap_or_default() {
            "csv" => sheet::write(self.lang, &passages),
            "json" => {
                let one = |p: &exchange::Passage| json!({ "text": p.id.to_string(), "english": p.english, "translation": p.theirs, "standing": p.standing.id(), "most": p.most, "note": p.note });
                format!("{}\n", json!({ "lang": self.lang, "texts": passages.iter().map(one).collect::<Vec<_>>() }))
            }
            _ => xliff::write(self.lang, &passages),
        };
        match &self.out {
            Some(path) => {
                std::fs::write(path, file).map_err(|e| Failed::usage(format!("{}: {e}", path.display())))?;
                eprintln!("{} texts written to {}", passages.len(), path.display());
            }
            None => print!("{file}"),
        }
        Ok(())
    }
}

impl Import {
    fn run(self) -> Done {
        let work = self.folder.open()?;
        let root = work.root()?.to_path_buf();
        let name = self.file.display().to_string();
        let text = std::fs::read_to_string(&self.file).map_err(|e| Failed::usage(format!("{name}: {e}")))?;
        let is_sheet = self.file.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
        let read = if is_sheet { sheet::read(&text) } else { xliff::read(&text) };
        let put = read.and_then(|back| exchange::put_in(&work.files, &work.texts, &back).map(|files| (back, files)));
        let (back, changed) = match put {
            Ok(done) => done,
            Err(problems) => return Err(refuse(&self.format, &name, problems)),
        };
        work.knows(back.lang)?;
        let texts = back.texts.iter().filter(|t| !t.theirs.is_empty()).count();
        if !self.dry_run {
            files::write(&root, &changed).map_err(|e| Failed::usage(e.to_string()))?;
            work.write_record(back.lang, &noted(&work, &back))?;
        }
        if self.format == "json" {
            println!("{}", json!({ "imported": if self.dry_run { 0 } else { texts }, "texts": texts, "problems": [] }));
        } else {
            let done = if self.dry_run { "would be put in; nothing was written" } else { "put in" };
            println!("{texts} texts of {} {done}", back.lang);
        }
        Ok(())
    }
}

/// What came back was made from the English it carries, which is that of today.
fn noted(work: &Work, back: &Returns) -> Record {
    let mut record = work.texts.record(back.lang);
    for one in back.texts.iter().filter(|t| !t.theirs.is_empty()) {
        record.made(one.id.clone(), Mark::of(&one.english));
    }
    record
}

fn refuse(format: &str, name: &str, mut problems: Vec<Problem>) -> Failed {
    problems.sort();
    if format == "json" {
        let one = |p: &Problem| json!({ "line": p.line, "say": p.say, "hint": p.hint });
        println!("{}", json!({ "imported": 0, "problems": problems.iter().map(one).collect::<Vec<_>>() }));
    } else {
        for p in &problems {
            println!("{name}:{}: {}\n    hint: {}", p.line, p.say, p.hint);
        }
    }
    let n = problems.len();
    Failed { status: 2, say: format!("nothing was put in: {n} problem{}", if n == 1 { "" } else { "s" }) }
}

impl PseudoArgs {
    fn run(self) -> Done {
        let work = self.folder.open()?;
        let how = match self.how {
            How::Long => Pseudo::Long,
            How::RightToLeft => Pseudo::RightToLeft,
        };
        let made = pseudo::files(&work.files, how);
        work.write(&made)?;
        let (n, code) = (made.len(), how.code());
        println!("{n} files written to locales/{code}; try it: ipdesk chat --lang {code} --knowledge DIR");
        Ok(())
    }
}
