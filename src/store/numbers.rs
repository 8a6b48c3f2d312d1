//! Whole numbers that are never handed out twice.
//!
//! Neither engine's own counter is spelled like the other's, and one counter row would make every turn
//! wait for every other. So a process claims a block with a small job of its own and deals from memory;
//! what is left of a block at the end of a process is lost, which 63 bits can bear.

use tokio::sync::Mutex;

/// What is left of the claimed block.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    left: Mutex<(i64, i64)>,
}

/// How many numbers are claimed at once.
const BLOCK: i64 = 4096;

impl super::Store {
    /// The first of `count` numbers in a row.
    pub(super) async fn numbers(&self, count: usize) -> Result<i64, super::StoreError> {
        let count = i64::try_from(count).unwrap_or(BLOCK);
        let mut left = self.numbers_left().left.lock().await;
        if left.1 - left.0 < count {
            let size = BLOCK.max(count);
            let end = self
                .write(size, |link, size| {
                    Box::pin(async move {
                        let row: Option<(i64,)> = link.row(super::sql::CLAIM_NUMBERS, &[(*size).into()]).await?;
                        row.map(|(end,)| end)
                            .ok_or_else(|| super::StoreError::Broken("the counter row is missing".into()))
                    })
                })
                .await?;
            *left = (end - size, end);
        }
        let first = left.0;
        left.0 += count;
        Ok(first)
    }

    /// Forgets the block in hand: after a restore the counter in the tables has moved.
    pub(super) async fn forget_numbers(&self) {
        *self.numbers_left().left.lock().await = (0, 0);
    }
}
