//! SQLite's one writer: a thread that owns the only writing connection and commits once for all who wait.
//!
//! Full durability costs one flush of the disk per commit, so the flush is shared: everything that came
//! in while the last batch was flushed goes into the next one. Each job's first writing statement carries
//! its own condition, so a job that must not happen has written nothing and needs no savepoint (bookings,
//! which can be refused late, set their own). If a job fails in an unforeseen way the batch is rolled back
//! and each job is run again alone: one bad job cannot take its neighbours with it.

use rusqlite::Connection;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

use super::fault::{StoreError, sorted_here};
use super::here;
use super::link::{Engine, Link};
use super::sql;
use super::work::Doing;

/// A deed with its input and the place of its result; may be run again after a rollback.
pub(super) type Task = Box<dyn for<'l, 'c> Fn(&'l mut Link<'c>) -> Doing<'l, ()> + Send + Sync>;

/// What became of a job, and the job itself: it is let go of by the thread that made it, whose memory it is.
type Answer = oneshot::Sender<(Result<(), StoreError>, Option<Task>)>;

enum Order {
    Write(Task, Answer),
    /// The same without hurry: it goes along with the next one in a hurry, or alone after a short while.
    Along(Task, Answer),
    LimitPages(u32, Answer),
    Checkpoint(Answer),
    Close(Answer),
}

/// The way to the writer.
pub(super) struct Writer {
    orders: mpsc::Sender<Order>,
}

/// The most jobs one commit carries.
const BATCH: usize = 256;
/// How long a job without hurry waits for one to go along with.
const ALONG: Duration = Duration::from_millis(10);
/// How long the writer waits for more where jobs come side by side: a flush costs more than the wait.
const GATHERING: Duration = Duration::from_micros(500);

impl Writer {
    /// Starts the writer's thread; it ends when the last way to it is gone.
    pub(super) fn start(connection: Connection, fuse: Arc<AtomicI64>) -> std::io::Result<Self> {
        let (orders, waiting) = mpsc::channel(4 * BATCH);
        let runtime = Handle::current();
        std::thread::Builder::new().name("store-writer".into()).spawn(move || {
            Pen { connection, fuse, runtime }.serve(waiting);
        })?;
        Ok(Writer { orders })
    }

    async fn ask(&self, order: impl FnOnce(Answer) -> Order) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        self.orders.send(order(answer)).await.map_err(|_| StoreError::Again)?;
        answered.await.map_or(Err(StoreError::Again), |(result, _)| result)
    }

    pub(super) async fn done(&self, task: Task, hurry: bool) -> Result<(), StoreError> {
        let order = if hurry { Order::Write } else { Order::Along };
        self.ask(|answer| order(task, answer)).await
    }

    pub(super) async fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.ask(|answer| Order::LimitPages(pages, answer)).await
    }

    pub(super) async fn checkpoint(&self) -> Result<(), StoreError> {
        self.ask(Order::Checkpoint).await
    }

    pub(super) async fn close(&self) {
        // Already closed is as good as closed.
        self.ask(Order::Close).await.ok();
    }
}

fn tell(answer: Answer, result: Result<(), StoreError>, task: Option<Task>) {
    // Who no longer waits does not want to know.
    answer.send((result, task)).ok();
}

/// The last commit carried several jobs: more are on their way to the pen, and are waited for.
fn gather(waiting: &mut mpsc::Receiver<Order>, orders: &mut Vec<Order>) {
    std::thread::sleep(GATHERING);
    while orders.len() < BATCH
        && let Ok(order) = waiting.try_recv()
    {
        orders.push(order);
    }
}

/// What the writer's thread writes with.
struct Pen {
    connection: Connection,
    fuse: Arc<AtomicI64>,
    /// Only a restore waits for something else than SQLite: the rows of its source.
    runtime: Handle,
}

type Batch = Vec<(Task, Answer)>;

impl Pen {
    fn serve(mut self, mut waiting: mpsc::Receiver<Order>) {
        let mut orders = Vec::with_capacity(BATCH);
        let mut batch: Batch = Vec::with_capacity(BATCH);
        let mut side_by_side = false;
        while self.next(&mut waiting, &mut orders, !batch.is_empty()) {
            if side_by_side {
                gather(&mut waiting, &mut orders);
            }
            let overdue = orders.is_empty();
            let mut urgent = 0;
            for order in orders.drain(..) {
                match order {
                    Order::Write(task, answer) => {
                        urgent += 1;
                        batch.push((task, answer));
                    }
                    Order::Along(task, answer) => batch.push((task, answer)),
                    Order::LimitPages(pages, answer) => {
                        self.write_all(&mut batch);
                        // A pragma takes no bound value; a number cannot carry SQL.
                        tell(answer, self.say(&format!("PRAGMA max_page_count = {pages}")), None);
                    }
                    Order::Checkpoint(answer) => {
                        self.write_all(&mut batch);
                        tell(answer, self.say(sql::CHECKPOINT_SQLITE), None);
                    }
                    Order::Close(answer) => {
                        self.write_all(&mut batch);
                        waiting.close();
                        drop(self);
                        return tell(answer, Ok(()), None);
                    }
                }
            }
            if urgent == 0 && !overdue && batch.len() < BATCH {
                continue;
            }
            side_by_side = urgent > 1;
            if self.write_all(&mut batch) == Some(StoreError::Again) {
                // The lock was waited for once, for everybody: who queued meanwhile is told at once, or the
                // last in the queue would wait many times over.
                while let Ok(order) = waiting.try_recv() {
                    match order {
                        Order::Write(_, answer)
                        | Order::Along(_, answer)
                        | Order::LimitPages(_, answer)
                        | Order::Checkpoint(answer) => {
                            tell(answer, Err(StoreError::Again), None);
                        }
                        Order::Close(answer) => {
                            drop(self);
                            return tell(answer, Ok(()), None);
                        }
                    }
                }
            }
        }
    }

    /// Waits for orders; false when nobody can give any more. What waits without hurry is not left waiting: then
    /// there may be no order at all.
    fn next(&self, waiting: &mut mpsc::Receiver<Order>, orders: &mut Vec<Order>, held: bool) -> bool {
        if !held {
            return waiting.blocking_recv_many(orders, BATCH) > 0;
        }
        // Nothing came, or nobody is left to send: what is held is written now.
        let more = async { tokio::time::timeout(ALONG, waiting.recv_many(orders, BATCH)).await };
        self.runtime.block_on(more).ok();
        true
    }

    /// Runs a statement whose rows nobody needs.
    fn say(&self, text: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(text).map_err(|e| sorted_here(&e))
    }

    /// Writes the batch and acknowledges it; tells what stopped it as a whole.
    fn write_all(&mut self, batch: &mut Batch) -> Option<StoreError> {
        if batch.is_empty() {
            return None;
        }
        match self.commit(batch.iter().map(|(task, _)| task)) {
            Ok(()) => {
                for (task, answer) in batch.drain(..) {
                    tell(answer, Ok(()), Some(task));
                }
                None
            }
            // One of several broke: each alone, so that only the broken one is told so.
            Err(StoreError::Broken(_)) if batch.len() > 1 => {
                for (task, answer) in batch.drain(..) {
                    let done = self.commit(std::iter::once(&task));
                    tell(answer, done, Some(task));
                }
                None
            }
            Err(error) => {
                for (task, answer) in batch.drain(..) {
                    tell(answer, Err(error.clone()), Some(task));
                }
                Some(error)
            }
        }
    }

    fn commit<'t>(&mut self, tasks: impl Iterator<Item = &'t Task>) -> Result<(), StoreError> {
        self.say_cached(sql::BEGIN_SQLITE)?;
        let mut result = Ok(());
        for task in tasks {
            let mut link = Link { on: Engine::Sqlite(&mut self.connection), fuse: &self.fuse };
            result = self.runtime.block_on(task(&mut link));
            if result.is_err() {
                break;
            }
        }
        result = result.and_then(|()| self.say_cached(sql::COMMIT));
        if result.is_err() {
            // SQLite may have rolled back by itself (disk full); then this says so and changes nothing.
            self.say(sql::ROLLBACK).ok();
        }
        result
    }

    fn say_cached(&self, text: &str) -> Result<(), StoreError> {
        here::run(&self.connection, text, &[]).map(drop).map_err(|e| sorted_here(&e))
    }
}
