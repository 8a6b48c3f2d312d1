//! The tables: unchanged copies, strictly read, honest about what is not checked.

use crate::known::{KNOWN, code, date, files};
use ipdesk::kb::membership::{Membership, Treaty};
use ipdesk::kb::place::Place;
use ipdesk::kb::region::Right;
use ipdesk::kb::tables::Tables;
use ipdesk::kb::value::{Amount, Unit, Value};
use sha2::{Digest, Sha256};

const PINNED: [(&str, &str); 10] = [
    ("adr", "f3cfe870b97fbcc528232c464aff37333975414a0ab979840bd248c59c043547"),
    ("deadlines", "941dfe426313bb360f579d31e55a42f4e7ef3a8204778b94ed60136f88ef071f"),
    ("fees", "638f0982a52d4ef3c4ecd8f08e7e4d624f3a48dab432c6c37847a83c87baeaab"),
    ("national_rights", "5b1a7b3a942c6aca0acff3a4174988787aa3d2f2721530175c4ff97cc1bbe318"),
    ("pct_regional_only", "597aeccce71fac6fdb4b02c8f5d1da6d4c8a006a063fcaa4f38a29cc89754557"),
    ("regional_offices", "d957090cb23e7b26475223123de92280f6c1ca960a3fc6b789a6e33a6cf82313"),
    ("scams", "43f041f39789649ba0153ec28d0f0d67e32b1823dbcba0cc8718321c952b50bc"),
    ("services", "7098a75878873db41a6664e432fe33cb9af1ed6b4713af559ecb0acf58be2e79"),
    ("stories", "b889708cc38e74cae40ac1507d62d67256320ca47257fea8844454cfa0ada798"),
    ("treaties", "5836b055ece6f761cfbb6a7b29d07947ef1780821918e62af50669f7af6fb1e8"),
];

#[test]
fn a_changed_table_is_noticed() {
    let files = files("knowledge/tables");
    for (name, pinned) in PINNED {
        let (_, text) = files.iter().find(|(path, _)| path.ends_with(&format!("/{name}.csv"))).unwrap();
        let sum: String =
            Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().concat();
        assert_eq!(sum, pinned, "{name}.csv changed; check the change and pin it anew");
    }
    assert_eq!(files.iter().filter(|(path, _)| path.strip_suffix(".csv").is_some()).count(), PINNED.len());
}

#[test]
fn every_row_of_the_sources_is_there() {
    let t = &KNOWN.tables;
    let parties: usize = Treaty::ALL.iter().map(|treaty| t.treaties.parties(*treaty).count()).sum();
    assert_eq!((parties, t.limits.all().count(), t.fees.all().len()), (1077, 354, 743));
    assert_eq!((t.rights.all().count(), t.regions.rows().len()), (128, 13));
    assert_eq!(
        (t.stories.rows().len(), t.services.rows().len(), t.scams.rows().len(), t.adr.rows().len()),
        (43, 96, 30, 13)
    );
}

#[test]
fn membership_is_known_by_date() {
    let member = |treaty, c: &str, on| KNOWN.tables.member(treaty, code(c), date(on));
    assert_eq!(member(Treaty::Madrid, "SA", "2026-10-07"), Membership::Known(false));
    assert_eq!(member(Treaty::Madrid, "SA", "2026-10-08"), Membership::Known(true));
    assert_eq!(member(Treaty::Madrid, "ZA", "2026-11-21"), Membership::Known(false));
    assert_eq!(member(Treaty::Pct, "AR", "2026-11-21"), Membership::Known(false));
    assert_eq!(member(Treaty::Pct, "KE", "2026-11-21"), Membership::Known(true));
    // Nigeria's Paris row rests on memory; the treaty whose whole list is memory tells nothing.
    assert_eq!(member(Treaty::Paris, "NG", "2026-11-21"), Membership::Unknown);
    assert_eq!(member(Treaty::PatentLawTreaty, "KE", "2026-11-21"), Membership::Unknown);
}

#[test]
fn membership_reaches_through_organisations() {
    let member = |treaty, c: &str| KNOWN.tables.member(treaty, code(c), date("2026-11-21"));
    assert_eq!(member(Treaty::Madrid, "MT"), Membership::Known(true), "through the EU");
    assert_eq!(member(Treaty::Madrid, "SN"), Membership::Known(true), "through OAPI");
    assert_eq!(member(Treaty::Madrid, "AP"), Membership::Known(false));
    assert_eq!(member(Treaty::Pct, "EP"), Membership::Known(true));
    // The Gulf office grants no more, so its code stands for its states: all in the PCT, some in Madrid.
    assert_eq!(member(Treaty::Pct, "GC"), Membership::Known(true));
    assert_eq!(member(Treaty::Madrid, "GC"), Membership::Unknown);
    assert_eq!(member(Treaty::Pct, "EM"), Membership::Known(true), "“the EU” has its patents from the EPO");
    assert_eq!(member(Treaty::Pct, "TW"), Membership::Known(false));
    assert_eq!(member(Treaty::Hague1999, "DE"), Membership::Known(true));
}

#[test]
fn some_states_have_only_a_regional_register() {
    let r = &KNOWN.tables.regions;
    assert_eq!(r.sole_office(Right::Patent, code("SN")), Some(code("OA")));
    assert_eq!(r.sole_office(Right::Trademark, code("NL")), Some(code("BX")));
    assert_eq!(r.sole_office(Right::Patent, code("NL")), None);
    assert_eq!(r.pct_only_through(code("FR")), Some(code("EP")));
    assert_eq!(r.pct_only_through(code("DE")), None);
    assert_eq!(r.offices(Right::Patent, code("SA")).count(), 0, "the Gulf office grants no more");
}

fn fact(name: &str, of: &str) -> Option<(Value, Unit)> {
    KNOWN.tables.fact(name, &Place::parse(of).unwrap(), date("2026-11-21")).map(|f| (f.value, f.unit))
}

#[test]
fn facts_are_told_only_when_they_are_sure() {
    assert_eq!(fact("deadline/paris-patent-priority", "world"), Some((Value::Number(12), Unit::Months)));
    assert_eq!(fact("deadline/pct-national-phase-ep", "EP"), Some((Value::Number(31), Unit::Months)));
    assert_eq!(fact("deadline/pct-withdraw-before-publication", "world"), Some((Value::Number(15), Unit::Days)));
    assert_eq!(fact("right/patent-grace-period-months", "US"), Some((Value::Number(12), Unit::Months)));
    let francs = |hundredths| Some((Value::Amount(Amount(hundredths)), Unit::Currency("CHF".into())));
    assert_eq!(fact("fee/madrid/basic-fee-colour", "world"), francs(90_300));
    assert_eq!(fact("fee/pct/intl-filing-fee", "world"), francs(133_000));
    // Another's row, memory, an unverified cell, competing rows, no row at all.
    assert_eq!(fact("deadline/pct-national-phase-ep", "JP"), None);
    assert_eq!(fact("deadline/pct-national-phase-ep", "world"), None);
    assert_eq!(fact("deadline/grace-design-us", "US"), None);
    assert_eq!(fact("right/trademark-renewal-years", "KE"), None);
    assert_eq!(fact("right/patent-grace-period-months", "world"), None);
    assert_eq!(fact("fee/madrid/individual-fee", "EM"), None);
    assert_eq!(fact("fee/madrid/individual-fee", "SA"), None);
    assert_eq!(fact("deadline/no-such-rule", "world"), None);
    assert_eq!(fact("right/patent-term-years", "AQ"), None);
}

#[test]
fn no_unverified_cell_is_ever_a_fact() {
    let columns = [
        "patent-term-years",
        "utility-model-term-years",
        "patent-grace-period-months",
        "design-term-years-max",
        "design-grace-period-months",
        "trademark-renewal-years",
    ];
    let (_, text) =
        files("knowledge/tables").into_iter().find(|(path, _)| path.ends_with("national_rights.csv")).unwrap();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let header = rows.headers().unwrap().clone();
    let at = |row: &csv::StringRecord, name: &str| row[header.iter().position(|h| h == name).unwrap()].to_owned();
    let mut told = 0;
    for row in rows.records().map(Result::unwrap) {
        let (of, verified) = (at(&row, "code"), at(&row, "verified"));
        for column in columns {
            let name = column.replace('-', "_");
            let expected =
                verified.split(';').any(|v| v == name).then(|| Value::Number(at(&row, &name).parse().unwrap()));
            assert_eq!(fact(&format!("right/{column}"), &of).map(|(v, _)| v), expected, "{of} {column}");
            told += usize::from(expected.is_some());
        }
    }
    assert!(told > 200, "{told}");
}

#[test]
fn a_bad_table_is_found_at_its_place() {
    let found = |name: &str, text: &str| {
        let path = format!("knowledge/tables/{name}.csv");
        let (_, issues) = Tables::parse([(path.as_str(), text)]);
        issues
            .into_iter()
            .filter(|i| i.file == path)
            .map(|i| format!("{}:{} {} {}", i.line, i.column, i.check, i.say))
            .collect::<Vec<_>>()
    };
    let head = "code,name_en,treaty,in_force,source,as_of\n";
    assert_eq!(
        found("treaties", &format!("{head}KE,Kenya,pct,1994-06-08\n")),
        ["2:1 table-width this row has 4 cells, the header has 6"]
    );
    assert_eq!(
        found("treaties", &format!("{head}KE,\"Kenya, Republic of\",pct,1994-06-31,s,2025\n")),
        ["2:29 table-cell `1994-06-31` is not a date YYYY-MM-DD"]
    );
    assert_eq!(
        found("treaties", &format!("{head}KE,Kenya,pct,1994-06-08,s,2025\nUK,Britain,pct,1978-01-24,s,2025\n")),
        ["3:1 table-cell `UK` is not a country or office code"]
    );
    assert_eq!(found("treaties", "code,name\n"), ["1:1 table-header the header is `code,name`"]);
    let fees = "system,item,party,amount,currency,unit,condition,reduction,effective_from,effective_to,source,as_of,check_url\n";
    assert_eq!(
        found("fees", &format!("{fees}pct,x,IB,12.345,CHF,per_case,,,,,s,2026,\n")),
        ["2:10 table-cell `12.345` is not an amount like 1330 or 40.90"]
    );
    assert_eq!(
        found("fees", &format!("{fees}pct,x,IB,12,CHF,per_moon,,,,,s,2026,\n")),
        ["2:17 table-cell `per_moon` is not a unit that is counted here (knowledge/tables/README.md)"]
    );
    // The life of a figure: two at once, and none between two.
    let two = |first: &str, second: &str| {
        let row = |time: &str| format!("pct,x,IB,12,CHF,per_case,,,{time},s,2026,\n");
        found("fees", &format!("{fees}{}{}", row(first), row(second)))
    };
    assert_eq!(two(",2025-12-31", "2026-01-01,"), Vec::<String>::new());
    assert_eq!(two("2026-01-01,", ",2025-12-31"), Vec::<String>::new());
    assert_eq!(
        two(",2026-01-31", "2026-01-01,"),
        ["3:28 table-cell `2026-01-01` is not a time in which no other row of this item holds"]
    );
    assert_eq!(two(",2025-12-30", "2026-01-01,"), ["3:28 fee-time `x` has no figure for some days beside this row"]);
    assert_eq!(two(",", ","), ["3:28 table-cell `` is not a time in which no other row of this item holds"]);
    let limits = "slug,system,party,trigger,period,what,consequence_if_missed,restoration_possible,exceptions,legal_basis,source,as_of\n";
    assert_eq!(
        found("deadlines", &format!("{limits}a,pct,,t,P1Y6M,w,c,no,,b,s,2026\n")),
        ["2:10 table-cell `P1Y6M` is not an ISO 8601 period of one unit, like P12M or -P15D"]
    );
    assert_eq!(
        found("deadlines", &format!("{limits}a,pct,,t,P1Y,w,c,no,,,s,2026\n")),
        ["2:22 table-cell `` is not the legal basis of the limit; it is shown to people"]
    );
    let (_, issues) = Tables::parse([]);
    assert_eq!(issues.iter().filter(|i| i.check == "table-missing").count(), 10);
}
