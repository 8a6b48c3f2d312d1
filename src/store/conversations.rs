//! Conversations: one row per person, its state the desk's JSON.

use super::inbox::{EventKey, Waiting};
use super::{Store, StoreError, sql};

/// The screen that taps edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The channel's id of the message.
    pub message: String,
}

/// A conversation as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// The desk's JSON; empty before the first turn.
    pub state: String,
    /// Moves with each turn; a turn commits only on the version it was stepped from.
    pub version: i64,
    /// Moves with each change of owner; parts of an older epoch are not sent.
    pub epoch: i64,
    /// The live screen, if one was sent.
    pub live: Option<Live>,
    /// The channel the person is answered on.
    pub channel: String,
    /// The address there.
    pub address: String,
    /// False once the channel told us that the person left or blocked us.
    pub reachable: bool,
}

/// What a turn starts from: read at once, so that both halves are of one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextTurn {
    /// The oldest event that waits.
    pub event: Waiting,
    /// The conversation as it is.
    pub was: Kept,
}

type TurnColumns = (
    i64,
    String,
    Option<String>,
    String,
    Option<String>,
    i64,
    i64,
    i64,
    String,
    i64,
    i64,
    Option<String>,
    String,
    String,
    Option<i64>,
);
type KeptColumns = (String, String, i64, i64, Option<String>, String, String, Option<i64>);

impl Store {
    /// The conversation and the oldest event that waits in it, in one read.
    pub async fn next_turn(&self, conversation: &str) -> Result<Option<NextTurn>, StoreError> {
        let row: Option<TurnColumns> = self.pool().row(sql::NEXT_TURN, &[conversation.into()]).await?;
        Ok(row.map(|row| {
            let (
                event,
                channel,
                address,
                kind,
                body,
                seed,
                received_at,
                tries,
                state,
                version,
                epoch,
                live,
                home,
                at,
                reachable,
            ) = row;
            NextTurn {
                event: Waiting {
                    key: EventKey { conversation: conversation.to_owned(), event },
                    channel,
                    address: address.unwrap_or_default(),
                    kind,
                    body: body.unwrap_or_default(),
                    seed,
                    received_at,
                    tries,
                },
                was: kept((conversation.to_owned(), state, version, epoch, live, home, at, reachable)),
            }
        }))
    }

    /// A conversation, if it is kept.
    pub async fn conversation(&self, id: &str) -> Result<Option<Kept>, StoreError> {
        let row: Option<KeptColumns> = self.pool().row(sql::CONVERSATION, &[id.into()]).await?;
        Ok(row.map(kept))
    }

    /// The present epoch of a conversation: what the courier checks just before it sends; none once erased.
    pub async fn epoch(&self, conversation: &str) -> Result<Option<i64>, StoreError> {
        let row: Option<(i64,)> = self.pool().row(sql::EPOCH, &[conversation.into()]).await?;
        Ok(row.map(|(epoch,)| epoch))
    }

    /// Attaches another address to a conversation and answers there from now on; false if it belongs to another one.
    pub async fn attach(&self, conversation: &str, channel: &str, address: &str) -> Result<bool, StoreError> {
        let input = [conversation.to_owned(), channel.to_owned(), address.to_owned()];
        self.write(input, |link, [conversation, channel, address]| {
            Box::pin(async move {
                if link.row::<(i64,)>(sql::CONVERSATION_LOCK, &[conversation.into()]).await?.is_none() {
                    return Err(StoreError::Gone);
                }
                link.run(sql::ADDRESS_NEW, &[channel.into(), address.into(), conversation.into()]).await?;
                let args = [conversation.into(), channel.into(), address.into()];
                Ok(link.run(sql::HOME_SET, &args).await? == 1)
            })
        })
        .await
    }
}

fn kept((id, state, version, epoch, live, channel, address, reachable): KeptColumns) -> Kept {
    Kept {
        id,
        state,
        version,
        epoch,
        live: live.map(|message| Live { message }),
        channel,
        address,
        reachable: reachable != Some(0),
    }
}
