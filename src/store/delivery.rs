//! Delivery: how couriers take parts, and what they record of each attempt.

use super::link::{Arg, Link};
use super::outbox::{Leased, NewPart, Part, PartClass, SentMark, add, numbered};
use super::{Store, StoreError, sql};

type PartColumns = (i64, String, String, String, String, String, i64, i64, i64, i64, i64);
type OpenColumns = (i64, String, String, String, String, String, i64, i64, i64, i64, i64, String);

impl Store {
    /// Adds parts without an event (an apology, a notice to all), leased to this courier.
    ///
    /// The conversation's version moves, so that a turn under way steps again behind them.
    pub async fn add_parts(
        &self,
        conversation: &str,
        parts: Vec<NewPart>,
        courier: &str,
        lease_until: i64,
        now: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let first = self.numbers(parts.len()).await?;
        let numbers = numbered(first, parts.len());
        let leased = Leased { first, parts, courier: courier.to_owned(), lease_until, now };
        self.write((conversation.to_owned(), leased), |link, (conversation, leased)| {
            Box::pin(add(link, conversation, leased))
        })
        .await?;
        Ok(numbers)
    }

    /// Records deliveries, any number in one job; a mark for a part already closed changes nothing but its message id.
    pub async fn sent(&self, marks: Vec<SentMark>, now: i64) -> Result<(), StoreError> {
        self.write_along((marks, now), |link, (marks, now)| {
            Box::pin(async move {
                for mark in marks {
                    sent(link, mark, *now).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Tries a part again at a time the channel told or the rule gives; `attempt` = attempts counted so far.
    pub async fn retry_part(&self, part: i64, at: i64, attempt: i64) -> Result<(), StoreError> {
        self.write([part, at, attempt], |link, args| {
            Box::pin(async move { link.run(sql::PART_RETRY, &args.map(Arg::Int)).await.map(drop) })
        })
        .await
    }

    /// The answer to a part was lost: counted, and tried again at that time, or closed with `None`.
    pub async fn unknown_part(&self, part: i64, again_at: Option<i64>, now: i64) -> Result<(), StoreError> {
        self.write((part, again_at, now), |link, (part, again_at, now)| {
            Box::pin(async move {
                let args = [(*part).into(), (*again_at).into(), (*now).into()];
                link.run(sql::PART_UNKNOWN, &args).await.map(drop)
            })
        })
        .await
    }

    /// Gives a part up, saying why.
    pub async fn dead_part(&self, part: i64, why: &str, now: i64) -> Result<(), StoreError> {
        self.write((part, why.to_owned(), now), |link, (part, why, now)| {
            Box::pin(
                async move { link.run(sql::PART_DEAD, &[(*part).into(), why.into(), (*now).into()]).await.map(drop) },
            )
        })
        .await
    }

    /// The person left or blocked us there: closes the address's outbox; other addresses are not touched.
    pub async fn unreachable(&self, channel: &str, address: &str, now: i64) -> Result<u64, StoreError> {
        self.write((channel.to_owned(), address.to_owned(), now), |link, (channel, address, now)| {
            Box::pin(async move {
                link.run(sql::ADDRESS_REACHABLE, &[channel.into(), address.into(), 0.into()]).await?;
                link.run(sql::PARTS_UNREACHABLE, &[channel.into(), address.into(), (*now).into()]).await
            })
        })
        .await
    }

    /// The person is back there.
    pub async fn reachable(&self, channel: &str, address: &str) -> Result<(), StoreError> {
        self.write((channel.to_owned(), address.to_owned()), |link, (channel, address)| {
            Box::pin(async move {
                link.run(sql::ADDRESS_REACHABLE, &[channel.into(), address.into(), 1.into()]).await.map(drop)
            })
        })
        .await
    }

    /// Takes parts whose lease ran out or whose time has come: of each conversation only the oldest open one.
    pub async fn ready_parts(
        &self,
        now: i64,
        courier: &str,
        lease_until: i64,
        limit: i64,
    ) -> Result<Vec<Part>, StoreError> {
        // The look costs no write; mostly there is nothing.
        let found: Vec<(i64, String, i64)> = self.pool().rows(sql::PARTS_READY, &[now.into(), limit.into()]).await?;
        if found.is_empty() {
            return Ok(Vec::new());
        }
        self.write((found, courier.to_owned(), lease_until), |link, (found, courier, lease_until)| {
            Box::pin(async move {
                let mut taken = Vec::with_capacity(found.len());
                for (part, state, due_at) in found {
                    let lost = state == "sending";
                    let args = [
                        (*part).into(),
                        courier.into(),
                        (*lease_until).into(),
                        state.into(),
                        (*due_at).into(),
                        i64::from(lost).into(),
                    ];
                    if let Some(row) = link.row::<PartColumns>(sql::PART_TAKE, &args).await? {
                        taken.push(part_of(row, lost || state == "unknown")?);
                    }
                }
                Ok(taken)
            })
        })
        .await
    }

    /// The open parts of a conversation, in order.
    pub async fn open_parts(&self, conversation: &str) -> Result<Vec<Part>, StoreError> {
        let rows: Vec<OpenColumns> = self.pool().rows(sql::PARTS_OPEN, &[conversation.into()]).await?;
        rows.into_iter()
            .map(|(a, b, c, d, e, f, g, h, i, j, k, state)| {
                part_of((a, b, c, d, e, f, g, h, i, j, k), state == "unknown" || i > 0)
            })
            .collect()
    }

    /// Lengthens the leases of these parts, as far as they are still in this courier's hands.
    pub async fn renew_parts(&self, courier: &str, parts: Vec<i64>, lease_until: i64) -> Result<u64, StoreError> {
        if parts.is_empty() {
            return Ok(0);
        }
        self.write((courier.to_owned(), parts, lease_until), |link, (courier, parts, lease_until)| {
            Box::pin(async move {
                let mut renewed = 0;
                for part in parts {
                    let args = [courier.into(), (*lease_until).into(), (*part).into()];
                    renewed += link.run(sql::PART_RENEW, &args).await?;
                }
                Ok(renewed)
            })
        })
        .await
    }

    /// Takes over, at once, what other couriers held when they died. On SQLite one process owns the file, so every
    /// other courier is gone; on PostgreSQL others may be alive, and their leases simply run out.
    pub async fn reclaim_parts(&self, courier: &str, now: i64) -> Result<u64, StoreError> {
        if self.is_shared() {
            return Ok(0);
        }
        self.write((courier.to_owned(), now), |link, (courier, now)| {
            Box::pin(async move { link.run(sql::PARTS_RECLAIM, &[courier.into(), (*now).into()]).await })
        })
        .await
    }

    /// How many attempts ended nobody knows how, over all that is kept.
    pub async fn unknowns(&self) -> Result<i64, StoreError> {
        let row: Option<(i64,)> = self.pool().row(sql::UNKNOWNS, &[]).await?;
        Ok(row.map_or(0, |(count,)| count))
    }
}

async fn sent(link: &mut Link<'_>, mark: &SentMark, now: i64) -> Result<(), StoreError> {
    let message = mark.message_id.as_deref();
    if link.run(sql::PART_SENT, &[mark.part.into(), message.into(), now.into()]).await? == 0 {
        // The last words to somebody erased leave no row behind.
        link.run(sql::PART_SENT_FLEETING, &[mark.part.into()]).await?;
        return Ok(());
    }
    if mark.live && message.is_some() {
        link.run(sql::CONVERSATION_LIVE, &[mark.part.into(), message.into()]).await?;
    }
    Ok(())
}

fn part_of(row: PartColumns, maybe_sent: bool) -> Result<Part, StoreError> {
    let (part, conversation, channel, address, class, payload, epoch, attempts, unknowns, _turn, _place) = row;
    let class = PartClass::of(&class)?;
    Ok(Part { part, conversation, channel, address, class, payload, epoch, attempts, unknowns, maybe_sent })
}
