//! The store itself, and how a piece of work reaches the tables.

use sqlx::postgres::PgPool;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use super::fault::{StoreError, sorted};
use super::link::{Engine, Link, Pool};
use super::numbers::Numbers;
use super::sql;
use super::writer::{Task, Writer};

/// The door to the tables: cheap to clone, shared by everybody.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    pool: Pool,
    /// SQLite's one writer; PostgreSQL needs none.
    writer: Option<Writer>,
    numbers: Numbers,
    fuse: Arc<AtomicI64>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.inner.pool {
            Engine::Sqlite(_) => "Store(SQLite)",
            Engine::Postgres(_) => "Store(PostgreSQL)",
        })
    }
}

/// A future on a link.
pub(super) type Doing<'l, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'l>>;
/// What is done inside a transaction, perhaps more than once (after a rollback).
pub(super) type Deed<I, T> = for<'l, 'c> fn(&'l mut Link<'c>, &'l I) -> Doing<'l, T>;

/// How often PostgreSQL may tell us to repeat before we tell the caller.
const REPEATS: u32 = 4;

impl Store {
    pub(super) fn of(pool: Pool, writer: Option<Writer>, fuse: Arc<AtomicI64>) -> Self {
        Store { inner: Arc::new(Inner { pool, writer, numbers: Numbers::default(), fuse }) }
    }

    /// Whether other processes may work on the same tables.
    pub fn is_shared(&self) -> bool {
        matches!(self.inner.pool, Engine::Postgres(_))
    }

    pub(super) fn pool(&self) -> &Pool {
        &self.inner.pool
    }

    pub(super) fn numbers_left(&self) -> &Numbers {
        &self.inner.numbers
    }

    /// Does a deed in a transaction and answers once it is durable.
    pub(super) async fn write<I, T>(&self, input: I, deed: Deed<I, T>) -> Result<T, StoreError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.write_in(input, deed, true).await
    }

    /// The same for what is in no hurry: on SQLite it goes along with another's commit, or alone a little later.
    pub(super) async fn write_along<I, T>(&self, input: I, deed: Deed<I, T>) -> Result<T, StoreError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.write_in(input, deed, false).await
    }

    async fn write_in<I, T>(&self, input: I, deed: Deed<I, T>, hurry: bool) -> Result<T, StoreError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
    {
        let Some(writer) = &self.inner.writer else {
            return self.write_postgres(&input, deed).await;
        };
        let slot = Arc::new(Mutex::new(None));
        let (input, result) = (Arc::new(input), Arc::clone(&slot));
        let task: Task = Box::new(move |link| {
            let (input, result) = (Arc::clone(&input), Arc::clone(&result));
            Box::pin(async move {
                let value = match deed(link, &input).await {
                    Ok(value) => Ok(value),
                    // Not the engine's fault and nothing written: no reason to undo the others' work.
                    Err(StoreError::Gone) => Err(StoreError::Gone),
                    Err(other) => return Err(other),
                };
                if let Ok(mut slot) = result.lock() {
                    *slot = Some(value);
                }
                Ok(())
            })
        });
        writer.done(task, hurry).await?;
        let value = slot.lock().ok().and_then(|mut slot| slot.take());
        value.unwrap_or(Err(StoreError::Again))
    }

    async fn write_postgres<I, T>(&self, input: &I, deed: Deed<I, T>) -> Result<T, StoreError>
    where
        I: Send + Sync,
        T: Send,
    {
        let Engine::Postgres(pool) = &self.inner.pool else {
            return Err(StoreError::Broken("the writer is gone".into()));
        };
        let mut repeats = 0;
        loop {
            match once(pool, input, deed, &self.inner.fuse).await {
                Err(Stop::Repeat(_)) if repeats < REPEATS => repeats += 1,
                Err(Stop::Repeat(error) | Stop::Final(error)) => return Err(error),
                Ok(value) => return Ok(value),
            }
        }
    }

    /// Rehearses a crash: after n more writing statements each further one fails as a lost connection would.
    ///
    /// -1 ends it. The tests drive each statement of a turn into this wall; in service nothing calls it.
    pub fn fail_at_statement(&self, n: i64) {
        self.inner.fuse.store(n, Ordering::Relaxed);
    }

    /// Caps the pages of a SQLite file: an operator's quota, and the rehearsal of a full disk.
    ///
    /// A cap below the present size means "no growth"; on PostgreSQL it does nothing.
    pub async fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        match &self.inner.writer {
            Some(writer) => writer.limit_pages(pages).await,
            None => Ok(()),
        }
    }

    /// Whether a write would be accepted now (for /readyz): commits an update that changes nothing.
    pub async fn writable(&self) -> Result<(), StoreError> {
        self.write((), |link, ()| Box::pin(async move { link.run(sql::TOUCH, &[]).await.map(drop) })).await
    }

    /// Moves SQLite's log into the file and empties it, so that deleted text is nowhere left.
    pub async fn settle(&self) -> Result<(), StoreError> {
        match &self.inner.writer {
            Some(writer) => writer.checkpoint().await,
            None => Ok(()),
        }
    }

    /// The version of the engine, for reports.
    pub async fn engine_version(&self) -> Result<String, StoreError> {
        let text = match &self.inner.pool {
            Engine::Sqlite(_) => sql::VERSION_SQLITE,
            Engine::Postgres(_) => sql::VERSION_POSTGRES,
        };
        let row: Option<(String,)> = self.inner.pool.row(text, &[]).await?;
        Ok(row.map(|(version,)| version).unwrap_or_default())
    }

    /// Finishes what waits and closes every connection; the other clones answer `Again` from then on.
    pub async fn close(&self) {
        match &self.inner.pool {
            Engine::Sqlite(readers) => readers.close(),
            Engine::Postgres(pool) => pool.close().await,
        }
        // Last, so that SQLite's last connection is the one that may fold the log into the file.
        if let Some(writer) = &self.inner.writer {
            writer.close().await;
        }
    }
}

/// Why an attempt ended.
enum Stop {
    /// Nothing was or can have been committed: it may be tried again at once.
    Repeat(StoreError),
    Final(StoreError),
}

async fn once<I, T>(pool: &PgPool, input: &I, deed: Deed<I, T>, fuse: &AtomicI64) -> Result<T, Stop> {
    // A connection that died while idle is noticed here, before anything was sent.
    let mut held = pool.acquire().await.map_err(|e| Stop::Final(sorted(&e)))?;
    if let Err(e) = sqlx::query(sql::BEGIN).execute(&mut *held).await {
        drop(held.close().await);
        return Err(Stop::Repeat(sorted(&e)));
    }
    let mut link = Link { on: Engine::Postgres(&mut held), fuse };
    match deed(&mut link, input).await {
        Ok(value) => match sqlx::query(sql::COMMIT).execute(&mut *held).await {
            Ok(_) => Ok(value),
            // Whether it was committed is not known: the caller asks again and the keys answer.
            Err(e) => {
                drop(held.close().await);
                Err(Stop::Final(sorted(&e)))
            }
        },
        Err(error) => {
            if sqlx::query(sql::ROLLBACK).execute(&mut *held).await.is_err() {
                drop(held.close().await);
            }
            match error {
                StoreError::Again => Err(Stop::Repeat(error)),
                other => Err(Stop::Final(other)),
            }
        }
    }
}
