//! One run of one program: started, warmed, loaded, measured from outside by the kernel's own accounting.

use super::{
    chats::{self, Street},
    stub::{self, World},
};
use std::{
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// What was seen.
#[derive(Clone, Debug)]
pub struct Run {
    pub per_second: f64,
    pub p50: f64,
    pub p99: f64,
    /// Microseconds of processor time for one update.
    pub cpu: f64,
    pub idle: f64,
    pub loaded: f64,
    /// Milliseconds from the start of the process to its first answer.
    pub first: f64,
    pub lost: f64,
    pub extra: f64,
}

/// The middle value.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Ends the program with the run, however the run ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a program under load.
pub async fn run(mut command: Command, is_service: bool, chats: usize, time: Duration) -> Run {
    const SECRET: &str = "bench-secret";
    let world = Arc::new(World::default());
    let api = stub::serve(Arc::clone(&world)).await;
    let port = free_port();
    let folder = tempfile::tempdir().expect("a folder");
    command
        .env("IPDESK_TELEGRAM_TOKEN", "4242:AAbenchbenchbenchbenchbenchbenchbench1")
        .env("IPDESK_TELEGRAM_API_URL", &api)
        .env("IPDESK_TELEGRAM_MODE", "webhook")
        .env("IPDESK_TELEGRAM_SECRET", SECRET)
        .env("IPDESK_PUBLIC_URL", format!("http://127.0.0.1:{port}"))
        .env("IPDESK_TELEGRAM_WEBHOOK_PATH", "/hook")
        .env("IPDESK_LISTEN", format!("127.0.0.1:{port}"))
        .env("IPDESK_DATA_DIR", folder.path())
        .env("IPDESK_SEND_PER_SECOND", "0")
        .env("IPDESK_SEND_PER_CHAT_SECOND", "0")
        .stdout(Stdio::null());
    let street = Arc::new(Street {
        world: Arc::clone(&world),
        hook: format!("http://127.0.0.1:{port}/hook"),
        secret: SECRET,
        http: reqwest::Client::builder().tcp_nodelay(true).build().expect("a client"),
        update: AtomicI64::new(1),
        lost: AtomicU64::new(0),
        over: AtomicBool::new(false),
    });
    let begun = Instant::now();
    let child = Running(command.spawn().expect("the program starts"));
    let first = first_answer(&street, begun).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let pid = child.0.id();
    let idle = resident(pid);
    if is_service {
        assert!(idle > 0.0, "the service is running");
    }
    let all: Vec<_> = (0..chats)
        .map(|n| tokio::spawn(chats::chat(Arc::clone(&street), i64::try_from(n).unwrap_or(0) + 1000)))
        .collect();
    // The first second warms connections and statements up.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (cpu_before, updates_before, clock) = (processor(pid), street.update.load(Ordering::Relaxed), Instant::now());
    tokio::time::sleep(time).await;
    let (cpu_after, updates_after, passed) = (processor(pid), street.update.load(Ordering::Relaxed), clock.elapsed());
    let loaded = resident(pid);
    street.over.store(true, Ordering::Relaxed);
    let mut took = Vec::new();
    for one in all {
        took.extend(one.await.unwrap_or_default());
    }
    took.sort_by(f64::total_cmp);
    #[allow(clippy::cast_precision_loss)] // counts of one run are far below the limit
    let updates = (updates_after - updates_before).max(1) as f64;
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    // an index into a sample
    let at = |share: f64| took.get(((took.len() as f64 - 1.0).max(0.0) * share) as usize).copied().unwrap_or(f64::NAN);
    #[allow(clippy::cast_precision_loss)]
    let count = |n: &AtomicU64| n.load(Ordering::Relaxed) as f64;
    Run {
        per_second: updates / passed.as_secs_f64(),
        p50: at(0.5),
        p99: at(0.99),
        cpu: (cpu_after - cpu_before) * 1e6 / updates,
        idle,
        loaded,
        first,
        lost: count(&street.lost),
        extra: count(&world.unasked),
    }
}

/// Knocks until the first answer arrives.
async fn first_answer(street: &Street, begun: Instant) -> f64 {
    let (tell, mut replies) = tokio::sync::mpsc::unbounded_channel();
    street.world.listen(1, tell);
    let hello = chats::hello(street, 1);
    while !chats::post(street, &hello).await {
        tokio::time::sleep(Duration::from_millis(2)).await;
        assert!(begun.elapsed() < Duration::from_secs(20), "the program never took an update");
    }
    let _ = tokio::time::timeout(Duration::from_secs(10), replies.recv()).await;
    begun.elapsed().as_secs_f64() * 1000.0
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map(|a| a.port()).expect("a port")
}

/// Seconds of processor time of a process (Linux).
fn processor(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = after.split_whitespace().skip(11).take(2).filter_map(|t| t.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// Resident memory of a process in MiB (Linux).
fn resident(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|k| k.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
