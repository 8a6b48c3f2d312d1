//! What humans at the desk do in a conversation: claim it, write, send a guide, hand it back. Each is a turn like any
//! other: the heart says what is said, and one transaction writes it all. So a claim raises the epoch, voids what the
//! service had not sent yet and greets the person, or none of it happens.

use super::{
    Desk, clock,
    courier::{self, Leg},
    parcels::{self, Frame},
    turn::LEASE,
    wanted,
};
use crate::{
    kb::id::{GuideId, OfficeId},
    store::{AuditRow, EventKey, NewEvent, StoreError, Ticket, TicketChange, Turn, TurnOutcome},
    talk::{self, Arrived, Conversation, Deed, Event, Moment},
    text::{Budget, person},
};
use std::{
    collections::HashMap,
    sync::{Arc, MutexGuard, PoisonError},
    time::Duration,
};

/// Whose a conversation is, as far as it changed hands in this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hands {
    /// Somebody is taking it: nothing is sent until that is decided.
    Changing,
    /// Since this epoch.
    Since(i64),
}

/// How often a sender looks whether it is decided.
const LOOK: Duration = Duration::from_millis(2);

/// Tries when the person does something at the same moment.
const TRIES: u32 = 20;

/// Who at the desk does something.
#[derive(Clone, Debug)]
pub struct Who {
    /// The staff account.
    pub id: String,
    /// The name people see.
    pub name: String,
}

/// What they do.
#[derive(Clone, Debug)]
pub enum Does {
    Claim,
    Reply(String),
    Guide(GuideId),
    /// A note among staff; the person never sees it.
    Note(String),
    Return,
}

/// One thing that is handed in at the desk.
pub(super) struct Hand<'a> {
    pub(super) conversation: &'a str,
    pub(super) who: &'a Who,
    /// What the heart hears of it.
    pub(super) event: Option<Event>,
    /// What it changes about the ticket.
    pub(super) tickets: &'a [TicketChange],
    /// What the audit says.
    pub(super) what: &'static str,
    pub(super) detail: String,
    /// The form it came by.
    pub(super) form: &'a str,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    Done,
    /// Somebody else has the conversation, or nobody needs to: nothing happened.
    NotYours,
    /// Nothing was said.
    Empty,
    /// The ticket or the person is gone.
    Gone,
}

impl Desk {
    /// The zone of an office's clock.
    pub fn zone(&self, office: &OfficeId) -> String {
        self.loaded.load().kb.office(office).map_or_else(|| "UTC".to_owned(), |o| o.zone.clone())
    }

    /// Whether the conversation changed hands since this epoch; asked before every send.
    pub(super) async fn overruled(&self, conversation: &str, epoch: i64) -> bool {
        loop {
            let hands = self.hands().get(conversation).copied();
            match hands {
                Some(Hands::Changing) => tokio::time::sleep(LOOK).await,
                Some(Hands::Since(now)) if now > epoch => return true,
                _ => break,
            }
        }
        // Another process may have given it away.
        self.store.is_shared() && self.store.epoch(conversation).await.ok().flatten().is_some_and(|now| now > epoch)
    }

    /// Commits a turn. While it changes hands nothing is sent, so that no word of the old hands comes after the change.
    pub(super) async fn commit_hands(&self, turn: Turn) -> Result<TurnOutcome, StoreError> {
        let Some(epoch) = turn.epoch else { return self.store.commit_turn(turn).await };
        let id = turn.event.conversation.clone();
        let before = self.hands().insert(id.clone(), Hands::Changing);
        let done = self.store.commit_turn(turn).await;
        let after = match (&done, before) {
            // Where nobody knows whether it was written, the tables are asked before the part is sent again.
            (Ok(TurnOutcome::Done { .. }), _) => Some(Hands::Since(epoch)),
            (_, Some(Hands::Since(before))) => Some(Hands::Since(before)),
            _ => None,
        };
        match after {
            Some(after) => self.hands().insert(id, after),
            None => self.hands().remove(&id),
        };
        done
    }

    fn hands(&self) -> MutexGuard<'_, HashMap<String, Hands>> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in the conversation of a ticket. `form` is the id of the form it came by: the same counts once.
    pub async fn staffed(
        self: &Arc<Self>,
        ticket: &str,
        who: &Who,
        does: Does,
        form: &str,
    ) -> Result<Became, StoreError> {
        let Some(ticket) = self.store.ticket(ticket).await? else { return Ok(Became::Gone) };
        let Some((event, changes)) = deed(&ticket, who, &does) else { return Ok(Became::Empty) };
        let what = match does {
            Does::Claim => "claim",
            Does::Reply(_) => "reply",
            Does::Guide(_) => "guide",
            Does::Note(_) => "note",
            Does::Return => "return",
        };
        let conversation = ticket.conversation.as_str();
        self.hand_in(&Hand { conversation, who, event, tickets: &changes, what, detail: ticket.id.clone(), form }).await
    }

    /// Hands in what somebody at the desk does, again when the person does something at the same moment.
    pub(super) async fn hand_in(self: &Arc<Self>, hand: &Hand<'_>) -> Result<Became, StoreError> {
        for _ in 0..TRIES {
            match self.once(hand).await {
                Ok(Some(became)) => return Ok(became),
                Ok(None) => {}
                Err(StoreError::Gone) => return Ok(Became::Gone),
                Err(e) => return Err(e),
            }
        }
        Err(StoreError::Again)
    }

    /// One try; none when the conversation moved meanwhile.
    async fn once(self: &Arc<Self>, hand: &Hand<'_>) -> Result<Option<Became>, StoreError> {
        let id = hand.conversation;
        let Some(kept) = self.store.conversation(id).await? else { return Ok(Some(Became::Gone)) };
        let loaded = self.loaded.load_full();
        let was = Conversation::read(&kept.state).map_err(|e| StoreError::Broken(e.to_string()))?;
        let now = self.clock.seconds();
        let seed = clock::seed();
        let mut moment = Moment::at(self.clock.now(), u64::from_ne_bytes(seed.to_ne_bytes()));
        moment.epoch = kept.epoch;
        moment.offices = self.offices();
        moment.mine = wanted::mine(self, id, &moment).await?;
        moment.mail = self.mailing(id).await?;
        let (next, effects) = match &hand.event {
            Some(event) => {
                let arrived = Arrived { event: event.clone(), tag: None, group: false, query: None };
                talk::step(&loaded.kb, &was, &arrived, &moment)
            }
            None => (was.clone(), Vec::new()),
        };
        if hand.event.is_some() && effects.is_empty() {
            // The booking is gone, or it is too early or too late for this: nothing came of it.
            return Ok(Some(Became::NotYours));
        }
        let channel = self.channel(&kept.channel).cloned();
        let order = self.clock.arrival();
        let frame = Frame {
            lang: next.speaks(),
            budget: channel.as_ref().map_or(Budget::CONSOLE, |c| c.budget()),
            edit: false,
            office: was.office.as_str(),
            conversation: id,
            mine: &moment.mine,
            sequence: order,
        };
        let mut out = parcels::outcome(&loaded, &next, effects, &frame);
        out.tickets.extend(hand.tickets.iter().cloned());
        out.audit.push(AuditRow { actor: hand.who.id.clone(), what: hand.what.into(), detail: hand.detail.clone() });
        let epoch = kept.epoch + i64::from(next.owner != was.owner);
        let turn = Turn {
            event: EventKey { conversation: id.to_owned(), event: 0 },
            born: Some(NewEvent {
                channel: "staff".into(),
                external_id: hand.form.to_owned(),
                address: String::new(),
                kind: "staff".into(),
                body: String::new(),
                seed,
                order,
                fresh_conversation: String::new(),
                now,
            }),
            version: kept.version,
            state: next.write(),
            epoch: (epoch != kept.epoch).then_some(epoch),
            parts: out.parcels.iter().map(|p| parcels::part(p, &kept.channel, &kept.address, epoch)).collect(),
            bookings: out.bookings,
            due: out.due,
            letters: out.letters,
            tickets: out.tickets,
            audit: out.audit,
            erase: false,
            courier: self.courier.clone(),
            lease_until: now + LEASE,
            now,
        };
        let unwritten = self.unwritten(id);
        match self.commit_hands(turn).await? {
            TurnOutcome::Done { part_ids, held_back, live } => {
                self.known().forget(id);
                if let (Some(channel), false) = (channel, held_back) {
                    let legs = part_ids.into_iter().zip(out.parcels).map(|(part, parcel)| Leg { part, parcel });
                    let began = kept.live.as_ref().map(|l| l.message.clone());
                    let live = self.live_after(id, began, live, unwritten).await;
                    courier::carry(self, id, channel.as_ref(), &kept.address, epoch, legs.collect(), live).await;
                }
                Ok(Some(Became::Done))
            }
            TurnOutcome::Already => Ok(Some(Became::Done)),
            TurnOutcome::Taken => Ok(Some(Became::NotYours)),
            TurnOutcome::Moved => Ok(None),
        }
    }
}

/// What the heart hears of it, and what it changes about the ticket; none when nothing was said.
fn deed(ticket: &Ticket, who: &Who, does: &Does) -> Option<(Option<Event>, Vec<TicketChange>)> {
    let staffed = |deed| Some(Event::Staffed { by: who.name.clone(), deed });
    let remark = |kind, words: String| TicketChange::Remark {
        ticket: ticket.id.clone(),
        staff: who.id.clone(),
        kind,
        author: who.name.clone(),
        words,
    };
    let said = |words: &str| Some(person::clean(words)).filter(|w| !w.is_empty());
    Some(match does {
        Does::Claim => {
            let claim = TicketChange::Claim { ticket: ticket.id.clone(), staff: who.id.clone() };
            (staffed(Deed::Claims), vec![claim])
        }
        Does::Reply(words) => {
            let words = said(words)?;
            (staffed(Deed::Replies { words: words.clone() }), vec![remark("staff", words)])
        }
        Does::Guide(id) => (staffed(Deed::Guides { id: id.clone() }), vec![remark("guide", id.to_string())]),
        Does::Note(words) => (None, vec![remark("note", said(words)?)]),
        Does::Return => {
            let back = TicketChange::Return { ticket: ticket.id.clone(), staff: who.id.clone() };
            (staffed(Deed::Returns), vec![back])
        }
    })
}
