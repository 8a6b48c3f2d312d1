//! Chats in a closed loop against `ipdesk serve` in webhook mode, beside a bare webhook and one that commits a row for
//! every update, all in one run. Prints ratios: absolute figures depend on the machine.
//!
//! `make bench-load`, or `cargo bench --bench load -- --seconds 5 --chats 1,16,256 --rounds 3`.

mod chats;
mod floor;
mod measure;
mod stub;

use measure::{Run, median};
use std::{process::Command, time::Duration};

/// What the run is asked for.
struct Wanted {
    seconds: u64,
    rounds: usize,
    chats: Vec<usize>,
}

fn wanted(args: &[String]) -> Wanted {
    let after = |name: &str| args.iter().position(|a| a == name).and_then(|n| args.get(n + 1));
    Wanted {
        seconds: after("--seconds").and_then(|s| s.parse().ok()).unwrap_or(4),
        rounds: after("--rounds").and_then(|s| s.parse().ok()).unwrap_or(3),
        chats: after("--chats")
            .map_or_else(|| vec![1, 16, 256], |s| s.split(',').filter_map(|c| c.parse().ok()).collect()),
    }
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    // The floors are this same program, started again: one more process, as the service is.
    if let Some(kind) = args.iter().position(|a| a == "--floor").and_then(|n| args.get(n + 1)) {
        return runtime.block_on(floor::serve(kind));
    }
    let wanted = wanted(&args);
    runtime.block_on(compare(&wanted));
}

/// The programs compared, each as a command.
fn program(name: &str) -> Command {
    let this = std::env::current_exe().expect("this program");
    let mut command = match name {
        "ipdesk" => {
            let mut c = Command::new(env!("CARGO_BIN_EXE_ipdesk"));
            c.arg("serve");
            c
        }
        floor => {
            let mut c = Command::new(this);
            c.args(["--floor", floor]);
            c
        }
    };
    command.env("IPDESK_LOG", "error");
    command
}

async fn compare(wanted: &Wanted) {
    const NAMES: [&str; 3] = ["press", "durable", "ipdesk"];
    println!(
        "closed loop, {} s a run, {} rounds, the three programs in turn; medians\n",
        wanted.seconds, wanted.rounds
    );
    for chats in &wanted.chats {
        let mut runs: Vec<Vec<Run>> = vec![Vec::new(); NAMES.len()];
        for round in 0..wanted.rounds {
            let mut order: Vec<usize> = (0..NAMES.len()).collect();
            if round % 2 == 1 {
                order.reverse();
            }
            for n in order {
                runs[n].push(
                    measure::run(program(NAMES[n]), NAMES[n] == "ipdesk", *chats, Duration::from_secs(wanted.seconds))
                        .await,
                );
            }
        }
        println!("### {chats} chats\n");
        println!(
            "| program | updates/s | p50 ms | p99 ms | CPU µs/update | idle MiB | loaded MiB | first answer ms | lost | extra |"
        );
        println!("|---|---|---|---|---|---|---|---|---|---|");
        for (name, all) in NAMES.iter().zip(&runs) {
            let f = |get: fn(&Run) -> f64| median(all.iter().map(get).collect());
            println!(
                "| {name} | {:.0} | {:.2} | {:.2} | {:.0} | {:.1} | {:.1} | {:.0} | {:.0} | {:.0} |",
                f(|r| r.per_second),
                f(|r| r.p50),
                f(|r| r.p99),
                f(|r| r.cpu),
                f(|r| r.idle),
                f(|r| r.loaded),
                f(|r| r.first),
                f(|r| r.lost),
                f(|r| r.extra)
            );
        }
        let ratio = |of: usize, to: usize, get: fn(&Run) -> f64| {
            median(runs[of].iter().zip(&runs[to]).map(|(a, b)| get(a) / get(b)).collect())
        };
        println!("\nCPU per update, ipdesk / press: {:.2}", ratio(2, 0, |r| r.cpu));
        println!("CPU per update, ipdesk / durable: {:.2}", ratio(2, 1, |r| r.cpu));
        println!("p99, ipdesk / durable: {:.2}\n", ratio(2, 1, |r| r.p99));
    }
}
