//! How long reading a message takes at growing sizes, and building the index.
//! The guides are generated: rights, acts, people and places in every mixture.

use divan::Bencher;
use ipdesk::search::{Cues, Doc, Index, Learnt, Synonym};

const SIZES: [usize; 3] = [200, 2_000, 20_000];

const RIGHTS: [&str; 10] = [
    "patent",
    "trademark",
    "copyright",
    "design",
    "trade secret",
    "domain name",
    "utility model",
    "plant variety",
    "geographical indication",
    "licence",
];
const ACTS: [&str; 10] =
    ["register", "renew", "transfer", "license", "oppose", "challenge", "search", "enforce", "assign", "withdraw"];
const WHO: [&str; 10] = [
    "a startup",
    "an employee",
    "a freelancer",
    "a university",
    "a foreign company",
    "two co-owners",
    "a charity",
    "an heir",
    "a franchisee",
    "a distributor",
];
const WHERE: [&str; 10] = [
    "at home",
    "abroad",
    "in the European Union",
    "in the United States",
    "in Japan",
    "in Brazil",
    "in India",
    "under the Madrid system",
    "under the PCT",
    "before a court",
];
const HOW: [&str; 10] = [
    "how much does it cost",
    "how long does it take",
    "which form is needed",
    "what is the deadline",
    "can it be refused",
    "who decides",
    "what evidence helps",
    "what happens next",
    "is a lawyer required",
    "can it be done online",
];

/// The same mixture for the same number, spread well.
fn mix(n: usize) -> usize {
    let mut z = (n as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((z ^ (z >> 31)) >> 8).unwrap_or_default()
}

fn guides(count: usize) -> Vec<Doc> {
    (0..count)
        .map(|n| {
            let r = mix(n);
            let (right, act, who, place, how) = (RIGHTS[r % 10], ACTS[r / 10 % 10], WHO[r / 100 % 10], WHERE[r / 1_000 % 10], HOW[r / 10_000 % 10]);
            Doc {
                guide: format!("{}/{n}", RIGHTS[r % 10].replace(' ', "-")),
                topic: right.replace(' ', "-"),
                lang: "en".into(),
                question: format!("When {who} wants to {act} a {right} {place}, {how}?"),
                asks: vec![format!("{act} {right} {place}"), format!("{right} {how}"), format!("{who} {act} {right} case{}", n % 5_000)],
                body: format!("To {act} a {right} {place}, {who} should first check the fees and the priority date. Keep copies of every filing."),
            }
        })
        .collect()
}

fn index(count: usize) -> Index {
    let cue = |kind: &str, words: &str| Cues {
        lang: "en".into(),
        kind: kind.into(),
        lines: words.lines().map(str::to_owned).collect(),
    };
    let cues = [
        cue("stop", "a an the to in of is it i my do does how what when under at for"),
        cue("subject", "patent\ntrademark\ncopyright\nutility model\ndomain name"),
        cue("human", "talk/speak … human/person"),
    ];
    let terms: Vec<Synonym> = RIGHTS
        .iter()
        .map(|r| Synonym {
            lang: "en".into(),
            concept: (*r).into(),
            term: (*r).into(),
            also: vec![format!("my {r} paper")],
        })
        .collect();
    let sheet = std::fs::read_to_string("knowledge/said/weights.en.tsv").expect("what was learnt in English");
    let requests = std::fs::read_to_string("knowledge/said/wishes.en.tsv").expect("what was learnt in English");
    let learnt = Learnt { lang: "en", sheet: &sheet, requests: &requests, answers: "" };
    Index::build(&guides(count), &terms, &cues, &[learnt])
}

const MESSAGES: [&str; 6] = [
    "how much does it cost to register a trademark in japan",
    "patent",
    "my startup wants to assign a utility model to a foreign company, is a lawyer required and what happens next",
    "regsiter tradmark abroaad",
    "what is the weather tomorrow",
    "can i renew a design under the madrid system online",
];

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, count: usize) {
    let index = index(count);
    bencher.bench_local(|| MESSAGES.iter().map(|m| index.read("en", m, &|_| false).hits.len()).sum::<usize>());
}

/// Every size in turn, one message at a time, many times over: the time that 99 of 100 readings stay within.
fn print_percentiles() {
    const ROUNDS: usize = 3_000;
    let indexes = SIZES.map(|size| (size, index(size)));
    let mut took: Vec<Vec<std::time::Duration>> = vec![Vec::new(); SIZES.len()];
    for round in 0..ROUNDS {
        let message = MESSAGES[round % MESSAGES.len()];
        for ((_, index), took) in indexes.iter().zip(&mut took) {
            let begun = std::time::Instant::now();
            divan::black_box(index.read("en", message, &|_| false));
            took.push(begun.elapsed());
        }
    }
    println!(
        "\none message, {ROUNDS} readings at each size in turn\n\n| guides | median µs | p99 µs | p99 beside the smallest |"
    );
    println!("|---|---|---|---|");
    let at = |took: &[std::time::Duration], share: usize| took[took.len() * share / 100].as_secs_f64() * 1e6;
    for t in &mut took {
        t.sort_unstable();
    }
    let least = at(&took[0], 99);
    for (size, took) in SIZES.iter().zip(&took) {
        println!("| {size} | {:.0} | {:.0} | {:.2} |", at(took, 50), at(took, 99), at(took, 99) / least);
    }
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn build(bencher: Bencher, count: usize) {
    let guides = guides(count);
    bencher.bench_local(|| Index::build(&guides, &[], &[], &[]).guides("en"));
}

fn main() {
    divan::main();
    // Not in the quick pass over all benchmarks.
    if std::env::args().any(|a| a == "--bench") {
        print_percentiles();
    }
}
