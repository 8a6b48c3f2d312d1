//! Countries, regional offices and the world, as codes that cannot be mistyped.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// ISO 3166-1 alpha-2, all assigned codes, in order.
const ISO: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW \
KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL \
NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST \
SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Regional offices a person can name (WIPO ST.3).
const REGIONAL: [&str; 7] = ["AP", "BX", "EA", "EM", "EP", "GC", "OA"];

/// Codes that stand in tables only: the International Bureau and two searching institutes.
const TABLE_ONLY: [&str; 3] = ["IB", "XN", "XV"];

/// The code of a country (ISO 3166-1 alpha-2) or of an office (WIPO ST.3).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 2]);

impl Code {
    /// A country or a regional office, written in capitals as the standards do.
    pub fn parse(text: &str) -> Option<Self> {
        (is_country(text) || REGIONAL.contains(&text)).then(|| Self::raw(text)).flatten()
    }

    /// Also the codes that only tables use (`IB` and two institutes).
    pub fn parse_party(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| TABLE_ONLY.contains(&text).then(|| Self::raw(text)).flatten())
    }

    fn raw(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it names a regional office rather than a country.
    pub fn is_regional(&self) -> bool {
        REGIONAL.contains(&self.as_str())
    }

    /// The code to try instead of a common slip (`UK`, `EU`, small letters), if there is one.
    pub fn meant_by(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let known = match upper.as_str() {
            "UK" => "GB",
            "EU" => "EM",
            "EL" => "GR",
            other => other,
        };
        Self::parse(known)
    }
}

/// Names of parts of the world, as they are written where a country is asked for.
const REGIONS: [&str; 22] = [
    "africa",
    "east africa",
    "west africa",
    "north africa",
    "southern africa",
    "asia",
    "southeast asia",
    "central asia",
    "europe",
    "european union",
    "middle east",
    "gulf",
    "arab states",
    "latin america",
    "south america",
    "central america",
    "north america",
    "caribbean",
    "oceania",
    "pacific",
    "asean",
    "scandinavia",
];

/// Whether a text names a part of the world with several countries.
pub(super) fn is_region(text: &str) -> bool {
    REGIONS.contains(&text.trim().to_ascii_lowercase().replace(['_', '-'], " ").as_str())
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && ISO.split_ascii_whitespace().any(|c| c == text)
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no country or office code")))
    }
}
impl schemars::JsonSchema for Code {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{2}$" })
    }
}

/// Where a fact holds, or where a person wants to sell: one place, or the whole world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    World,
    Code(Code),
}

impl Place {
    /// `world`, or a code.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "world" { Some(Self::World) } else { Code::parse(text).map(Self::Code) }
    }

    /// The code, unless it is the world.
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::World => None,
            Self::Code(code) => Some(*code),
        }
    }

    /// `world`, or the code's two letters.
    pub fn as_str(&self) -> &str {
        match self {
            Self::World => "world",
            Self::Code(code) => code.as_str(),
        }
    }
}
