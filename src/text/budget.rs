//! What fits on one screen of a channel.

/// The limits of a channel. Nothing is ever cut silently: a text over the limit becomes several parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Hard limit of one message, in UTF-16 units.
    pub text_units: usize,
    /// Labels longer than this stand alone in their row.
    pub row_label: usize,
    /// Buttons that fit side by side.
    pub per_row: usize,
    /// Whether marks that isolate directions may be sent.
    pub isolates: bool,
    /// Numbers stand before the choices, and the person types one.
    pub numbered: bool,
}

impl Budget {
    /// Telegram: 4096 units after entity parsing.
    pub const TELEGRAM: Self = Self { text_units: 4096, row_label: 18, per_row: 2, isolates: true, numbered: false };
    /// A page: long texts and labels wrap, and only the ways on stand side by side.
    pub const WEB: Self = Self { text_units: 16_384, row_label: 40, per_row: 1, isolates: true, numbered: false };
    /// A terminal: no isolation marks (many show them as boxes), choices by number.
    pub const CONSOLE: Self = Self { text_units: 16_384, row_label: 18, per_row: 1, isolates: false, numbered: true };
}
