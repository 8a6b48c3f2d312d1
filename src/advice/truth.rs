//! Yes, no, or not known; and which answers would settle it.

use crate::kb::field::{Field, fields};

/// The answers that a judgement misses; empty when the gap is in the tables and no answer can fill it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing(u32);

impl Missing {
    /// Nothing a person could add.
    pub const NOTHING: Self = Self(0);

    /// One field.
    pub fn field(field: Field) -> Self {
        Self(1 << (field as u8))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// All but this one.
    #[must_use]
    pub fn without(self, field: Field) -> Self {
        Self(self.0 & !Self::field(field).0)
    }

    /// Whether this field is among them.
    pub fn holds(self, field: Field) -> bool {
        self.0 & Self::field(field).0 != 0
    }

    /// The fields, in their order.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        fields().iter().map(|f| f.field).filter(move |f| self.0 & Self::field(*f).0 != 0)
    }
}

/// The outcome of a condition. What is not known counts neither as yes nor as no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    Yes,
    No,
    Unknown(Missing),
}

impl Truth {
    /// Whether it is known to hold.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// All must hold; one no settles it.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut out = Self::Yes;
        for part in parts {
            out = match (out, part) {
                (_, Self::No) => return Self::No,
                (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a.and(b)),
                (Self::Unknown(a), _) | (_, Self::Unknown(a)) => Self::Unknown(a),
                (known, _) => known,
            };
        }
        out
    }

    /// One must hold; one yes settles it.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        !Self::all(parts.into_iter().map(std::ops::Not::not))
    }
}

impl std::ops::Not for Truth {
    type Output = Self;
    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            unknown @ Self::Unknown(_) => unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
