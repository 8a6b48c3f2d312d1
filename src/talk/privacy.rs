//! What is kept about a person, taking it along, deleting it, and starting over.

use super::{
    act::Act,
    moment::Moment,
    show::{choice, nav, ui},
};
use crate::text::Screen;

/// What is kept, and what can be done about it.
pub(super) fn kept() -> Screen {
    Screen {
        lines: vec![ui("privacy-text"), ui("privacy-kept"), ui("no-secrets")],
        choices: vec![choice(ui("export"), &Act::Export), choice(ui("erase"), &Act::Erase)],
        nav: nav(),
    }
}

/// Asks once more before everything is deleted.
pub(super) fn erase(at: &Moment) -> Screen {
    let mut screen = Screen::of([ui("erase-sure")]);
    if at.mine.iter().any(|b| b.kept && b.starts > at.now.as_second()) {
        screen.lines.push(ui("erase-booking"));
    }
    screen.choices = vec![choice(ui("erase-yes"), &Act::EraseSure), choice(ui("erase-no"), &Act::Privacy)];
    screen.nav = nav();
    screen
}

/// Everything is deleted.
pub(super) fn gone() -> Screen {
    Screen { lines: vec![ui("erased")], choices: vec![choice(ui("start-again"), &Act::Menu)], nav: Vec::new() }
}

/// Asks once more before cases and answers go.
pub(super) fn over() -> Screen {
    Screen {
        lines: vec![ui("over-sure")],
        choices: vec![choice(ui("over-yes"), &Act::StartOverSure), choice(ui("over-no"), &Act::Menu)],
        nav: nav(),
    }
}
