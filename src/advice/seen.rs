//! A case as the rules read it, with a note of which answer decided first.

use super::truth::Missing;
use crate::kb::case::Case;
use crate::kb::field::Field;
use crate::kb::place::{Code, Place};
use crate::kb::when::Loose;
use std::cell::Cell;

/// Fields that are left open for now, and the first of them that a rule looked at.
pub(super) struct Watch {
    open: Missing,
    first: Cell<Option<Field>>,
}

impl Watch {
    /// Watches these fields.
    pub(super) fn over(open: Missing) -> Self {
        Self { open, first: Cell::new(None) }
    }

    /// The first open field that was looked at; none means that what was found holds whatever they are.
    pub(super) fn first(&self) -> Option<Field> {
        self.first.get()
    }
}

/// The answers of a case, read one by one.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    case: &'a Case,
    watch: Option<&'a Watch>,
}

impl<'a> Seen<'a> {
    pub(super) fn of(case: &'a Case) -> Self {
        Self { case, watch: None }
    }

    pub(super) fn watched(case: &'a Case, watch: &'a Watch) -> Self {
        Self { case, watch: Some(watch) }
    }

    fn look(&self, field: Field) -> &'a Case {
        if let Some(watch) = self.watch
            && watch.first.get().is_none()
            && watch.open.holds(field)
        {
            watch.first.set(Some(field));
        }
        self.case
    }

    pub(super) fn knows(&self, field: Field) -> bool {
        self.look(field).knows(field)
    }

    pub(super) fn choice(&self, field: Field) -> Option<&'static str> {
        self.look(field).choice(field)
    }

    pub(super) fn choices(&self, field: Field) -> Option<Vec<&'static str>> {
        self.look(field).choices(field)
    }

    pub(super) fn date(&self, field: Field) -> Option<Loose> {
        self.look(field).date(field)
    }

    pub(super) fn home(&self) -> Option<Code> {
        self.look(Field::Home).home()
    }

    pub(super) fn markets(&self) -> Option<&'a [Place]> {
        self.look(Field::Markets).markets()
    }

    pub(super) fn establishments(&self) -> impl Iterator<Item = Code> + 'a {
        self.look(Field::EstablishmentIn).establishments()
    }
}
