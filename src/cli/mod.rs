//! The command line: who starts what. One file a command.

mod advise;
mod ask;
mod batch;
mod chat;
mod check;
mod cost;
mod coverage;
mod data;
mod deadline;
mod draft;
mod eval;
mod graph;
mod health;
mod learn;
mod serve;
mod staff;
mod texts;
mod verify;
mod web;
mod withdraw;

use crate::{
    config,
    desk::{clock::Clock, loaded::Loaded},
    files,
    kb::{
        id::OfficeId,
        parse::{Body, Source},
    },
    store::Store,
};
use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// ipdesk answers questions on intellectual property, finds the right protection route, and books human advisers.
#[derive(Parser)]
#[command(
    name = "ipdesk",
    version,
    about,
    long_about = "A chat assistant for intellectual property.\n\nWithout a command it opens the chat in this terminal: no token and no network are needed."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    chat: chat::Chat,
}

#[derive(Subcommand)]
enum Command {
    /// Chat in this terminal (one message a line when the input is not a terminal)
    Chat(chat::Chat),
    /// Serve: the chat on the web, Telegram when a token is set, health and metrics
    Serve(serve::Serve),
    /// What is answered to one free message
    Ask(ask::Ask),
    /// A whole case in, routes and warnings out
    Advise(advise::Advise),
    /// One deadline: the safe day, and the last legal day where it is proved
    Deadline(deadline::Deadline),
    /// An estimate of official fees
    Cost(cost::Cost),
    /// Every finding in knowledge and locales
    Check(check::Check),
    /// A picture of a tree
    Graph(graph::Graph),
    /// How far each language is, and exchange files for translators
    #[command(subcommand)]
    Texts(texts::TextsCommand),
    /// Score a labelled file of questions
    #[command(subcommand)]
    Eval(eval::Eval),
    Learn(learn::Learn),
    /// Who works at the desk: add, reset, end, list
    #[command(subcommand)]
    Staff(staff::Staff),
    /// Every setting as `serve` would use it; secrets are not shown
    CheckConfig(verify::CheckConfig),
    /// Whether the database is whole: its own check, the schema, and the rows of every table
    Verify(verify::Verify),
    /// Write everything that is stored to one file
    Backup(data::Backup),
    /// Read a backup into an empty database
    Restore(data::Restore),
    /// Everything kept about one person, readable
    Export(data::Export),
    /// Erase everything about one person
    Forget(data::Forget),
    Coverage(coverage::Coverage),
    Withdraw(withdraw::Withdraw),
    Offer(withdraw::Offer),
    Draft(draft::Draft),
}

/// Where the knowledge comes from.
#[derive(Args, Clone, Default)]
struct Source_ {
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, global = true, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

/// A failure of a command, with the exit status of the contract: 2 for bad use or input, 1 for a failed check.
struct Failed {
    status: u8,
    say: String,
}

impl Failed {
    fn usage(say: impl Into<String>) -> Self {
        Self { status: 2, say: say.into() }
    }

    fn check(say: impl Into<String>) -> Self {
        Self { status: 1, say: say.into() }
    }
}

type Done = Result<(), Failed>;

/// Runs the command line.
pub fn run() -> ExitCode {
    leave_with_the_reader();
    let cli = Cli::parse();
    // A broken file is said before anything is done: a command must not take another database for it.
    if let Err(e) = config::Given::read(None) {
        eprintln!("ipdesk: {e}");
        return ExitCode::from(2);
    }
    let done = match cli.command {
        None => cli.chat.run(),
        Some(Command::Chat(c)) => c.run(),
        Some(Command::Serve(c)) => c.run(),
        Some(Command::Ask(c)) => c.run(),
        Some(Command::Advise(c)) => c.run(),
        Some(Command::Deadline(c)) => c.run(),
        Some(Command::Cost(c)) => c.run(),
        Some(Command::Check(c)) => c.run(),
        Some(Command::Graph(c)) => c.run(),
        Some(Command::Texts(c)) => c.run(),
        Some(Command::Eval(c)) => c.run(),
        Some(Command::Learn(c)) => c.run(),
        Some(Command::Staff(c)) => c.run(),
        Some(Command::CheckConfig(c)) => c.run(),
        Some(Command::Verify(c)) => c.run(),
        Some(Command::Backup(c)) => c.run(),
        Some(Command::Restore(c)) => c.run(),
        Some(Command::Export(c)) => c.run(),
        Some(Command::Forget(c)) => c.run(),
        Some(Command::Coverage(c)) => c.run(),
        Some(Command::Withdraw(c)) => c.run(),
        Some(Command::Offer(c)) => c.run(),
        Some(Command::Draft(c)) => c.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            if !failed.say.is_empty() {
                eprintln!("ipdesk: {}", failed.say);
            }
            ExitCode::from(failed.status)
        }
    }
}

/// The files of the set in use, where they lie.
fn bodies(flag: Option<PathBuf>) -> Result<Vec<Source<Body>>, Failed> {
    let Some(dir) = config::knowledge(flag) else { return Ok(files::built_in()) };
    let files = files::folder(&dir).map_err(|e| Failed::usage(e.to_string()))?;
    Ok(files.into_iter().map(|(path, text)| (path, text.into())).collect())
}

/// The same, to be changed by who asks for it.
fn sources(flag: Option<PathBuf>) -> Result<Vec<Source>, Failed> {
    Ok(bodies(flag)?.into_iter().map(|(path, text)| (path, text.as_str().to_owned())).collect())
}

/// The offices that serve, each of which the knowledge knows.
fn offices(loaded: &Loaded, named: &[String]) -> Result<Vec<OfficeId>, Failed> {
    let known = || loaded.kb.offices.keys().map(OfficeId::as_str).collect::<Vec<_>>().join(", ");
    let one = |name: &String| match OfficeId::new(name) {
        office if loaded.kb.office(&office).is_some() => Ok(office),
        office => Err(Failed::usage(format!("there is no office `{office}`; offices: {}", known()))),
    };
    named.iter().map(one).collect()
}

/// The set in use, read, checked and indexed.
fn loaded(flag: Option<PathBuf>) -> Result<Loaded, Failed> {
    let loaded = match config::knowledge(flag.clone()) {
        // What is built into a release was checked when it was built: `make test` runs `ipdesk check --strict`.
        None if !cfg!(debug_assertions) => Loaded::trusting(&files::built_in()),
        _ => Loaded::from(&bodies(flag)?),
    };
    loaded.map_err(|refused| {
        // What refuses the set comes first: among hundreds of notes it would not be seen.
        let mut findings: Vec<_> = refused.0.iter().collect();
        findings.sort_by_key(|i| std::cmp::Reverse(i.severity));
        for issue in findings.into_iter().take(20) {
            eprintln!("{issue}");
        }
        Failed::check(format!("{refused}; `ipdesk check` lists them all"))
    })
}

/// The clock: today, or the day that was asked for (at noon).
fn clock(at: Option<jiff::civil::Date>) -> Result<Clock, Failed> {
    let Some(date) = at else { return Ok(Clock::system()) };
    let noon = date.at(12, 0, 0, 0).in_tz("UTC").map_err(|e| Failed::usage(e.to_string()))?;
    Ok(Clock::starting(noon.timestamp()))
}

/// Opens the store, or says in one line why not and what to do.
async fn open(url: &str) -> Result<Store, Failed> {
    Store::open(url).await.map_err(|e| Failed {
        status: if matches!(e, crate::store::OpenError::Newer { .. }) { 3 } else { 2 },
        say: e.to_string(),
    })
}

/// A runtime for the commands that wait.
fn block_on<F: Future>(threads: usize, future: F) -> Result<F::Output, Failed> {
    let mut builder = match threads {
        1 => tokio::runtime::Builder::new_current_thread(),
        _ => tokio::runtime::Builder::new_multi_thread(),
    };
    let runtime = builder
        .worker_threads(threads)
        .enable_all()
        .build()
        .map_err(|e| Failed::usage(format!("no threads can be started: {e}")))?;
    Ok(runtime.block_on(future))
}

/// Who reads our output may stop early (`| head`): then there is nobody left to write to, and nothing went wrong.
#[allow(clippy::disallowed_methods)] // nothing is under way in a command that prints, and no reader is left to tell
fn leave_with_the_reader() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let said = panic.payload().downcast_ref::<String>().is_some_and(|s| s.starts_with("failed printing to stdout"));
        if said {
            std::process::exit(0);
        }
        usual(panic);
    }));
}

fn logging(given: &config::Given, json: bool) {
    let filter = tracing_subscriber::EnvFilter::new(given.log());
    let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    // A second call in one process (tests) changes nothing.
    let _ = if json { log.json().try_init() } else { log.try_init() };
}
