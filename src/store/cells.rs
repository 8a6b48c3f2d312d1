//! Quarter hours: who holds an adviser's time.

use super::link::Link;
use super::{Store, StoreError, sql};

/// A run of quarter hours (unix seconds / 900): the first, and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cells {
    first: i64,
    end: i64,
}

/// Seconds in a cell.
const CELL: i64 = 900;

impl Cells {
    /// Every quarter hour touched between two instants; at least one.
    pub fn between(starts: i64, ends: i64) -> Cells {
        let first = starts.div_euclid(CELL);
        let end = (ends + CELL - 1).div_euclid(CELL).max(first + 1);
        Cells { first, end }
    }

    /// The first cell.
    pub fn first(self) -> i64 {
        self.first
    }

    /// The cell after the last.
    pub fn end(self) -> i64 {
        self.end
    }

    /// How many there are.
    pub fn count(self) -> i64 {
        self.end - self.first
    }
}

/// What became of an adviser's own block (a break, a holiday).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// The time is the adviser's.
    Done,
    /// These bookings lie there; nothing was changed.
    InTheWay(Vec<String>),
}

impl Store {
    /// Gives an adviser's time back to the adviser, through the same cells as bookings.
    pub async fn block(&self, adviser: &str, block: &str, cells: Cells, now: i64) -> Result<Blocked, StoreError> {
        let input = (adviser.to_owned(), format!("block:{block}"), cells, now);
        self.write(input, |link, (adviser, block, cells, now)| {
            Box::pin(async move {
                lock(link).await?;
                link.run(sql::SAVEPOINT, &[]).await?;
                let done = if take(link, adviser, *cells, block, None, *now).await? {
                    Blocked::Done
                } else {
                    link.run(sql::ROLLBACK_TO, &[]).await?;
                    let args = [adviser.into(), cells.first.into(), cells.end.into(), (*now).into()];
                    let owners: Vec<(String,)> = link.rows(sql::CELLS_OWNERS, &args).await?;
                    Blocked::InTheWay(owners.into_iter().map(|(owner,)| owner).collect())
                };
                link.run(sql::RELEASE, &[]).await?;
                Ok(done)
            })
        })
        .await
    }

    /// Opens a blocked time again.
    pub async fn unblock(&self, block: &str) -> Result<(), StoreError> {
        self.write(format!("block:{block}"), |link, block| {
            Box::pin(async move { link.run(sql::CELLS_DROP, &[block.into()]).await.map(drop) })
        })
        .await
    }
}

/// The calendars are changed by one transaction after the other, over all processes.
pub(super) async fn lock(link: &mut Link<'_>) -> Result<(), StoreError> {
    link.run(sql::CALENDARS_LOCK, &[]).await.map(drop)
}

/// Takes all cells of a run or tells that one is another's (the caller then rolls back to its savepoint).
pub(super) async fn take(
    link: &mut Link<'_>,
    adviser: &str,
    cells: Cells,
    owner: &str,
    held_until: Option<i64>,
    now: i64,
) -> Result<bool, StoreError> {
    let range = [adviser.into(), cells.first.into(), cells.end.into(), now.into()];
    link.run(sql::LAPSED_BOOKINGS, &range).await?;
    link.run(sql::LAPSED_CELLS, &range).await?;
    let args = [adviser.into(), cells.first.into(), cells.end.into(), owner.into(), held_until.into()];
    let taken = link.run(sql::CELLS_NEW, &args).await?;
    Ok(i64::try_from(taken) == Ok(cells.count()))
}
