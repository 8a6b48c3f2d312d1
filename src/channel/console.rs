//! The console: the same conversation in a terminal. Choices are numbers; nothing of it needs a network.

use super::{Channel, Delivered, Going, Parcel, Trouble};
use crate::text::{Budget, Button};
use std::{
    io::Write,
    sync::{Mutex, PoisonError},
};

/// A terminal, or a file of lines.
pub struct Console {
    out: Mutex<Box<dyn Write + Send>>,
    shown: Mutex<Shown>,
    /// Width at which lines are broken; none for plain lines.
    width: Option<usize>,
    /// Where the files go that are handed over; without it they are only named.
    keep: Option<Keep>,
}

/// Keeps a file by its name and text.
pub type Keep = Box<dyn Fn(&str, &str) -> std::io::Result<()> + Send + Sync>;

/// The buttons on the last screen.
#[derive(Default)]
struct Shown {
    buttons: Vec<Button>,
    revision: u32,
}

/// A button that a typed number means.
pub struct Pick {
    pub code: Vec<u8>,
    pub revision: u32,
    pub label: String,
}

impl Console {
    /// A console that writes to `out`.
    pub fn new(out: Box<dyn Write + Send>, width: Option<usize>) -> Self {
        Self { out: Mutex::new(out), shown: Mutex::default(), width, keep: None }
    }

    /// The same, keeping the files that are handed over.
    #[must_use]
    pub fn keeping(mut self, keep: Keep) -> Self {
        self.keep = Some(keep);
        self
    }

    /// The button of a typed number on the last screen, counting from one.
    pub fn pick(&self, number: usize) -> Option<Pick> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let b = shown.buttons.get(number.checked_sub(1)?)?;
        Some(Pick { code: b.code.clone(), revision: shown.revision, label: b.label.clone() })
    }

    /// The button with a label (for transcripts of tests).
    pub fn find(&self, label: &str) -> Option<Pick> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let b = shown.buttons.iter().find(|b| b.label == label)?;
        Some(Pick { code: b.code.clone(), revision: shown.revision, label: b.label.clone() })
    }

    /// How many buttons the last screen has.
    pub fn choices(&self) -> usize {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).buttons.len()
    }

    /// Writes a line of the program itself.
    pub fn line(&self, text: &str) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(out, "{text}");
        let _ = out.flush();
    }

    fn write(&self, parcel: &Parcel) -> std::io::Result<()> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        match parcel {
            Parcel::Screen { part, revision, .. } | Parcel::Keep { part, revision } => {
                writeln!(out)?;
                for line in part.text.lines() {
                    for piece in wrap(line, self.width) {
                        writeln!(out, "{piece}")?;
                    }
                }
                let buttons: Vec<Button> = part.rows.iter().flatten().cloned().collect();
                for (n, b) in buttons.iter().enumerate() {
                    writeln!(out, "  {}. {}", n + 1, b.label)?;
                }
                if !buttons.is_empty() {
                    *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Shown { buttons, revision: *revision };
                }
            }
            Parcel::File { name, text, caption, .. } => {
                writeln!(out, "\n{caption}\n[{name}]")?;
                if let Some(keep) = &self.keep {
                    keep(name, text)?;
                }
                if std::path::Path::new(name).extension().is_some_and(|e| e == "json") {
                    writeln!(out, "{text}")?;
                }
            }
        }
        out.flush()
    }
}

/// Breaks a line between words.
fn wrap(line: &str, width: Option<usize>) -> Vec<String> {
    let Some(width) = width else { return vec![line.to_owned()] };
    let mut out = Vec::new();
    let mut open = String::new();
    for word in line.split(' ') {
        if !open.is_empty() && open.chars().count() + 1 + word.chars().count() > width {
            out.push(std::mem::take(&mut open));
        }
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(word);
    }
    out.push(open);
    out
}

impl Channel for Console {
    fn name(&self) -> &'static str {
        "console"
    }

    fn budget(&self) -> Budget {
        Budget::CONSOLE
    }

    fn send<'a>(&'a self, _: &'a str, parcel: &'a Parcel, _: Option<&'a str>) -> Going<'a, Result<Delivered, Trouble>> {
        Box::pin(async move {
            self.write(parcel).map_err(|_| Trouble::Unreachable)?;
            Ok(Delivered { message: Some("screen".into()), live: matches!(parcel, Parcel::Screen { .. }) })
        })
    }

    fn acknowledge<'a>(&'a self, _: &'a str, notice: Option<&'a str>) -> Going<'a, ()> {
        Box::pin(async move {
            if let Some(notice) = notice {
                self.line(&format!("({notice})"));
            }
        })
    }

    fn typing<'a>(&'a self, _: &'a str) -> Going<'a, ()> {
        Box::pin(async {})
    }
}
