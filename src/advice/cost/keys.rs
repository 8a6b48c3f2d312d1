//! The keys of an estimate; each has its text in `costs.ftl` of every language.

use serde::Serialize;

/// What a line rests on: an assumption, or a circumstance that must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    OneClass,
    OneDesign,
    OneReproductionEach,
    UpToThirtySheets,
    OneDomainName,
    OnePanelist,
    AskedByComplainant,
    BlackAndWhite,
    OnlineFiling,
    PaperFiling,
    /// The price of a company; another holds for a natural person.
    ForCompanies,
    /// The price of a natural person or very small firm; another holds for others.
    ForSmallApplicants,
    SmallEntity,
    MicroEntity,
    LeastDeveloped,
    EntitledNinety,
    CenterDiscount,
    /// The first of two parts.
    FirstPart,
    /// Due only later.
    AfterRegistration,
    IfGranted,
    DeferredPublication,
    /// Paid in the currency of the office, at the rate of the day.
    InOfficeCurrency,
    SameOfficeExamines,
    GoodsFromList,
    /// Each further claim costs more, and how many there are was not asked.
    MorePerClaim,
    /// Printing costs more, and it is not counted here.
    PlusPrinting,
    /// Sources differ on the figure.
    SourcesDiffer,
    /// The filing date lies before the page on which the figure was seen.
    BeforeSource,
    /// The day was not said; the first one of the month or year named was taken.
    EarliestDay,
}

impl Condition {
    pub const ALL: [Self; 29] = [
        Self::OneClass,
        Self::OneDesign,
        Self::OneReproductionEach,
        Self::UpToThirtySheets,
        Self::OneDomainName,
        Self::OnePanelist,
        Self::AskedByComplainant,
        Self::BlackAndWhite,
        Self::OnlineFiling,
        Self::PaperFiling,
        Self::ForCompanies,
        Self::ForSmallApplicants,
        Self::SmallEntity,
        Self::MicroEntity,
        Self::LeastDeveloped,
        Self::EntitledNinety,
        Self::CenterDiscount,
        Self::FirstPart,
        Self::AfterRegistration,
        Self::IfGranted,
        Self::DeferredPublication,
        Self::InOfficeCurrency,
        Self::SameOfficeExamines,
        Self::GoodsFromList,
        Self::MorePerClaim,
        Self::PlusPrinting,
        Self::SourcesDiffer,
        Self::BeforeSource,
        Self::EarliestDay,
    ];
}

/// A cut of fees that was made, or that may be open to this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    LeastDeveloped,
    EntitledNinety,
    ElectronicFiling,
    SearchingAuthority,
    ExaminingAuthority,
    ReceivingOffice,
    SmallEntity,
    MicroEntity,
    SmallApplicant,
    Language,
    CenterSme,
    CenterUser,
    SmeFund,
    WithdrawalRefund,
    National,
}

impl Cut {
    pub const ALL: [Self; 15] = [
        Self::LeastDeveloped,
        Self::EntitledNinety,
        Self::ElectronicFiling,
        Self::SearchingAuthority,
        Self::ExaminingAuthority,
        Self::ReceivingOffice,
        Self::SmallEntity,
        Self::MicroEntity,
        Self::SmallApplicant,
        Self::Language,
        Self::CenterSme,
        Self::CenterUser,
        Self::SmeFund,
        Self::WithdrawalRefund,
        Self::National,
    ];
}

/// Why a person must look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Human {
    /// Both states are bound by the Madrid Agreement too.
    MadridSafeguard,
    /// The same may be so; the office of origin was not said.
    OriginNotSaid,
    /// A party bound by the Hague Act of 1960 alone.
    HagueOldAct,
}

impl Human {
    pub const ALL: [Self; 3] = [Self::MadridSafeguard, Self::OriginNotSaid, Self::HagueOldAct];
}

/// Items that no row of the table names: sums worked out, and fees that are known to be due.
pub const ITEMS: [&str; 11] = [
    "reduction-90-percent",
    "arbitrator-fee",
    "eutm-collective-first-class",
    "design-filing",
    "design-renewal",
    "trademark-filing",
    "trademark-renewal",
    "tm-further-class",
    "patent-filing",
    "utility-model-filing",
    "national-phase-entry",
];

/// The id in `costs.ftl` of an item, after `item-`: items that differ only in a number or a right share their name.
pub fn family(item: &str) -> &str {
    match item {
        "basic-fee-bw" | "basic-fee-colour" => "basic-fee",
        "mediator-hourly-low" => "mediator-fee",
        "filing-online"
        | "filing-other"
        | "utility-filing"
        | "invention-filing"
        | "patent-filing"
        | "utility-model-filing"
        | "patent-standard" => "filing",
        "utility-search" | "patent-search" => "search",
        "utility-examination" | "invention-examination" | "patent-examination" | "patent-examination-base" => {
            "examination"
        }
        "utility-issue" | "patent-grant" | "patent-acceptance" => "grant",
        "eutm-application-first-class" | "tm-first-class" => "mark-first-class",
        "eutm-collective-first-class" => "mark-collective",
        "eutm-second-class"
        | "eutm-class-from-third"
        | "eutm-renewal-second-class"
        | "eutm-renewal-class-from-third"
        | "tm-further-class" => "mark-further-class",
        "tm-base-application" | "tm-class" | "tm-picklist" => "mark-class",
        "trademark-filing" | "tm-application-base" => "mark-filing",
        "tm-registration" => "mark-registration",
        "eutm-renewal-first-class"
        | "tm-renewal-first-class"
        | "tm-renewal"
        | "tm-section-9-renewal"
        | "trademark-renewal" => "mark-renewal",
        "tm-section-8-declaration" => "mark-use-declaration",
        "eu-design-first" | "design-first" | "design-application" => "design-filing",
        "eu-design-additional" => "design-additional",
        "eu-design-deferment" => "design-deferment",
        _ if item.starts_with("efiling-reduction-") => "efiling-reduction",
        _ if item.starts_with("renewal-standard-designation-") => "renewal-standard-designation",
        _ if item.starts_with("standard-designation-") && item.ends_with("-additional") => {
            "standard-designation-additional"
        }
        _ if item.starts_with("standard-designation-") => "standard-designation",
        _ if item.starts_with("eu-design-renewal-") => "design-renewal",
        _ if item.starts_with("renewal-year-") => "renewal-year",
        _ if item.starts_with("maintenance-") => "maintenance",
        _ => item,
    }
}
