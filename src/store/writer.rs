//! SQLite's one writer: it owns the only writing connection and commits once for all who wait.
//!
//! Full durability costs one flush of the disk per commit, so the flush is shared: everything that came
//! in while the last batch was flushed goes into the next one. Each job's first writing statement carries
//! its own condition, so a job that must not happen has written nothing and needs no savepoint (bookings,
//! which can be refused late, set their own). If a job fails in an unforeseen way the batch is rolled back
//! and each job is run again alone: one bad job cannot take its neighbours with it.

use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use tokio::sync::{mpsc, oneshot};

use super::fault::{StoreError, sorted};
use super::link::{Engine, Link};
use super::sql;
use super::work::Doing;

/// A deed with its input and the place of its result; may be run again after a rollback.
pub(super) type Task = Box<dyn for<'l, 'c> Fn(&'l mut Link<'c>) -> Doing<'l, ()> + Send + Sync>;

type Answer = oneshot::Sender<Result<(), StoreError>>;

enum Order {
    Write(Task, Answer),
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

impl Writer {
    pub(super) fn start(connection: SqliteConnection, fuse: Arc<AtomicI64>) -> Self {
        let (orders, waiting) = mpsc::channel(4 * BATCH);
        tokio::spawn(serve(connection, waiting, fuse));
        Writer { orders }
    }

    async fn ask(&self, order: impl FnOnce(Answer) -> Order) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        self.orders.send(order(answer)).await.map_err(|_| StoreError::Again)?;
        answered.await.unwrap_or(Err(StoreError::Again))
    }

    pub(super) async fn done(&self, task: Task) -> Result<(), StoreError> {
        self.ask(|answer| Order::Write(task, answer)).await
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

fn tell(answer: Answer, result: Result<(), StoreError>) {
    // Who no longer waits does not want to know.
    answer.send(result).ok();
}

async fn serve(mut connection: SqliteConnection, mut waiting: mpsc::Receiver<Order>, fuse: Arc<AtomicI64>) {
    let mut orders = Vec::with_capacity(BATCH);
    loop {
        if waiting.recv_many(&mut orders, BATCH).await == 0 {
            connection.close().await.ok();
            return;
        }
        let mut batch = Vec::with_capacity(orders.len());
        for order in orders.drain(..) {
            match order {
                Order::Write(task, answer) => batch.push((task, answer)),
                Order::LimitPages(pages, answer) => {
                    write_all(&mut connection, &mut batch, &fuse).await;
                    // A pragma takes no bound value; a number cannot carry SQL.
                    let text = AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"));
                    let done = sqlx::query(text).execute(&mut connection).await;
                    tell(answer, done.map(drop).map_err(|e| sorted(&e)));
                }
                Order::Checkpoint(answer) => {
                    write_all(&mut connection, &mut batch, &fuse).await;
                    let done = sqlx::query(sql::CHECKPOINT_SQLITE).execute(&mut connection).await;
                    tell(answer, done.map(drop).map_err(|e| sorted(&e)));
                }
                Order::Close(answer) => {
                    write_all(&mut connection, &mut batch, &fuse).await;
                    waiting.close();
                    connection.close().await.ok();
                    tell(answer, Ok(()));
                    return;
                }
            }
        }
        if write_all(&mut connection, &mut batch, &fuse).await == Some(StoreError::Again) {
            // The lock was waited for once, for everybody: who queued meanwhile is told at once, or the
            // last in the queue would wait many times over.
            while let Ok(order) = waiting.try_recv() {
                match order {
                    Order::Write(_, answer) | Order::LimitPages(_, answer) | Order::Checkpoint(answer) => {
                        tell(answer, Err(StoreError::Again));
                    }
                    Order::Close(answer) => {
                        connection.close().await.ok();
                        tell(answer, Ok(()));
                        return;
                    }
                }
            }
        }
    }
}

/// Writes the batch and acknowledges it; tells what stopped it as a whole.
async fn write_all(
    connection: &mut SqliteConnection,
    batch: &mut Vec<(Task, Answer)>,
    fuse: &AtomicI64,
) -> Option<StoreError> {
    if batch.is_empty() {
        return None;
    }
    match commit(connection, batch, fuse).await {
        Ok(()) => {
            for (_, answer) in batch.drain(..) {
                tell(answer, Ok(()));
            }
            None
        }
        // One of several broke: each alone, so that only the broken one is told so.
        Err(StoreError::Broken(_)) if batch.len() > 1 => {
            for (task, answer) in batch.drain(..) {
                let result = commit(connection, std::slice::from_ref(&(task, ())), fuse).await;
                tell(answer, result);
            }
            None
        }
        Err(error) => {
            for (_, answer) in batch.drain(..) {
                tell(answer, Err(error.clone()));
            }
            Some(error)
        }
    }
}

async fn commit<A>(connection: &mut SqliteConnection, batch: &[(Task, A)], fuse: &AtomicI64) -> Result<(), StoreError> {
    sqlx::query(sql::BEGIN_SQLITE).execute(&mut *connection).await.map_err(|e| sorted(&e))?;
    let mut result = Ok(());
    for (task, _) in batch {
        let mut link = Link { on: Engine::Sqlite(&mut *connection), fuse };
        result = task(&mut link).await;
        if result.is_err() {
            break;
        }
    }
    if result.is_ok() {
        result = sqlx::query(sql::COMMIT).execute(&mut *connection).await.map(drop).map_err(|e| sorted(&e));
    }
    if result.is_err() {
        // SQLite may have rolled back by itself (disk full); then this says so and changes nothing.
        sqlx::query(sql::ROLLBACK).execute(&mut *connection).await.ok();
    }
    result
}
