//! What a button of the shelf opens: words explained, stories, services, the page of a country; and the few bytes that say so.

use crate::kb::{
    id::Short,
    service::Kind,
    story::{Region, Sector},
};

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// The words explained below a page of a guide.
    Words {
        guide: Short,
        page: u8,
    },
    Term {
        id: Short,
    },
    /// The trades that stories are from.
    Sectors {
        page: u8,
    },
    Regions,
    Sector {
        sector: Sector,
        page: u8,
    },
    Region {
        region: Region,
        page: u8,
    },
    /// The stories of a topic.
    OfTopic {
        topic: Short,
        page: u8,
    },
    /// The stories from a country.
    From {
        country: [u8; 2],
        page: u8,
    },
    Story {
        id: Short,
    },
    /// The kinds of help there are.
    Kinds {
        page: u8,
    },
    Kind {
        kind: Kind,
        page: u8,
    },
    /// Help for people of every country.
    World {
        page: u8,
    },
    Service {
        id: Short,
    },
    /// Asks for a country.
    WhichCountry,
    Country {
        code: [u8; 2],
    },
    /// The international systems a country belongs to.
    Systems {
        code: [u8; 2],
    },
}

impl Look {
    /// The bytes of a button, after the one that says that it is of the shelf.
    pub fn encode(&self) -> Vec<u8> {
        // Places in the lists of trades, regions and kinds only ever grow at the end.
        let at = |n: Option<usize>| u8::try_from(n.unwrap_or(0)).unwrap_or(0);
        match self {
            Self::Words { guide, page } => named(0, *guide, Some(*page)),
            Self::Term { id } => named(1, *id, None),
            Self::Sectors { page } => vec![2, *page],
            Self::Regions => vec![3],
            Self::Sector { sector, page } => vec![4, at(Sector::ALL.iter().position(|s| s == sector)), *page],
            Self::Region { region, page } => vec![5, at(Region::ALL.iter().position(|r| r == region)), *page],
            Self::OfTopic { topic, page } => named(6, *topic, Some(*page)),
            Self::From { country: [a, b], page } => vec![7, *a, *b, *page],
            Self::Story { id } => named(8, *id, None),
            Self::Kinds { page } => vec![9, *page],
            Self::Kind { kind, page } => vec![10, at(Kind::ALL.iter().position(|k| k == kind)), *page],
            Self::World { page } => vec![11, *page],
            Self::Service { id } => named(12, *id, None),
            Self::WhichCountry => vec![13],
            Self::Country { code: [a, b] } => vec![14, *a, *b],
            Self::Systems { code: [a, b] } => vec![15, *a, *b],
        }
    }

    /// Reads the bytes; none when an unknown (newer or older) version wrote them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (&kind, rest) = bytes.split_first()?;
        let short = |bytes: &[u8]| bytes.try_into().ok();
        Some(match (kind, rest) {
            (0, [guide @ .., page]) => Self::Words { guide: short(guide)?, page: *page },
            (1, id) => Self::Term { id: short(id)? },
            (2, [page]) => Self::Sectors { page: *page },
            (3, []) => Self::Regions,
            (4, [n, page]) => Self::Sector { sector: *Sector::ALL.get(usize::from(*n))?, page: *page },
            (5, [n, page]) => Self::Region { region: *Region::ALL.get(usize::from(*n))?, page: *page },
            (6, [topic @ .., page]) => Self::OfTopic { topic: short(topic)?, page: *page },
            (7, [a, b, page]) => Self::From { country: [*a, *b], page: *page },
            (8, id) => Self::Story { id: short(id)? },
            (9, [page]) => Self::Kinds { page: *page },
            (10, [n, page]) => Self::Kind { kind: *Kind::ALL.get(usize::from(*n))?, page: *page },
            (11, [page]) => Self::World { page: *page },
            (12, id) => Self::Service { id: short(id)? },
            (13, []) => Self::WhichCountry,
            (14, [a, b]) => Self::Country { code: [*a, *b] },
            (15, [a, b]) => Self::Systems { code: [*a, *b] },
            _ => return None,
        })
    }
}

fn named(kind: u8, id: Short, page: Option<u8>) -> Vec<u8> {
    std::iter::once(kind).chain(id).chain(page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let id = [1, 2, 3, 4, 5, 6];
        let mut all = vec![
            Look::Words { guide: id, page: 2 },
            Look::Term { id },
            Look::Sectors { page: 1 },
            Look::Regions,
            Look::OfTopic { topic: id, page: 3 },
            Look::From { country: *b"KE", page: 0 },
            Look::Story { id },
            Look::Kinds { page: 0 },
            Look::World { page: 9 },
            Look::Service { id },
            Look::WhichCountry,
            Look::Country { code: *b"MA" },
            Look::Systems { code: *b"GH" },
        ];
        all.extend(Sector::ALL.map(|sector| Look::Sector { sector, page: 1 }));
        all.extend(Region::ALL.map(|region| Look::Region { region, page: 0 }));
        all.extend(Kind::ALL.map(|kind| Look::Kind { kind, page: 7 }));
        for look in all {
            assert_eq!(Look::decode(&look.encode()), Some(look));
        }
        for bytes in [&[][..], &[15], &[16], &[1, 2], &[4, 99, 0], &[3, 1]] {
            assert_eq!(Look::decode(bytes), None, "{bytes:?}");
        }
    }
}
