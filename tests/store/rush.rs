//! A rush for a few advisers: many people try at the same time, take, move and give back, until a hundred thousand
//! attempts are made. Nothing is sold twice, nobody waits long, nothing locks up.

use crate::house::{House, NOW, arrive, booking, done, event, houses, turn};
use ipdesk::store::{BookingChange, BookingStatus, Cells, Store, Turn, TurnOutcome};
use sqlx::Connection;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

const ATTEMPTS: i64 = 100_000;
/// Who tries at the same moment.
const PEOPLE: i64 = 128;
const ADVISERS: i64 = 4;
/// Quarter hours an adviser has.
const CELLS: i64 = 64;

/// What is sold at this moment, as those know it who were told so.
#[derive(Default)]
struct Ledger {
    sold: Mutex<HashMap<(i64, i64), i64>>,
    attempts: AtomicI64,
    taken: AtomicI64,
    refused: AtomicI64,
    worst: Mutex<Duration>,
}

/// A time of an adviser.
#[derive(Clone, Copy)]
struct Slot {
    adviser: i64,
    starts: i64,
    minutes: i64,
}

impl Slot {
    /// One by chance, of any length.
    fn any(dice: &mut u64) -> Self {
        let adviser = roll(dice, ADVISERS);
        let quarters = 1 + roll(dice, 4);
        Slot { adviser, starts: NOW + 86_400 + roll(dice, CELLS - quarters) * 900, minutes: quarters * 15 }
    }

    fn cells(self) -> impl Iterator<Item = (i64, i64)> {
        let cells = Cells::between(self.starts, self.starts + self.minutes * 60);
        (cells.first()..cells.end()).map(move |cell| (self.adviser, cell))
    }

    fn adviser(self) -> String {
        format!("adviser-{}", self.adviser)
    }
}

impl Ledger {
    /// Somebody was told that this is theirs.
    fn sell(&self, slot: Slot, who: i64) {
        let mut sold = self.sold.lock().unwrap();
        for cell in slot.cells() {
            assert_eq!(sold.insert(cell, who), None, "sold twice: {cell:?}");
        }
    }

    /// Somebody is about to give this back.
    fn give(&self, slot: Slot) {
        let mut sold = self.sold.lock().unwrap();
        for cell in slot.cells() {
            sold.remove(&cell);
        }
    }
}

fn roll(dice: &mut u64, n: i64) -> i64 {
    *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    i64::try_from((*dice >> 33) % n.cast_unsigned()).unwrap()
}

/// One person: tries until something is free, then moves it or gives it back, and tries again.
async fn try_and_try(store: &Store, ledger: &Ledger, who: i64) {
    let mut dice = who.cast_unsigned() * 7_919 + 1;
    let mut mine: Option<(String, Slot)> = None;
    for n in 0.. {
        arrive(store, event(&format!("p{who}"), who * 1_000_000 + n)).await;
        let id = store.find_person(&format!("p{who}")).await.unwrap().remove(0);
        let next = store.next_turn(&id).await.unwrap().unwrap();
        let quiet = turn(next.event.key, next.was.version, "{}");
        // The same event is tried with one time after the other, as the desk does when a time is gone.
        loop {
            if ledger.attempts.fetch_add(1, Ordering::Relaxed) >= ATTEMPTS {
                done(store, quiet).await;
                return;
            }
            let slot = Slot::any(&mut dice);
            let gives = roll(&mut dice, 2) == 0;
            let (wish, name) = match &mine {
                Some((name, _)) if gives => (vec![BookingChange::Cancel { booking: name.clone() }], name.clone()),
                Some((name, _)) => (vec![moved(name, slot)], name.clone()),
                None => {
                    let name = format!("b{who}-{n}");
                    (kept(&name, slot), name)
                }
            };
            let before = mine.take();
            // While it is decided, nobody may count on the old time being free, nor on its being taken.
            if let Some((_, old)) = &before {
                ledger.give(*old);
            }
            let began = Instant::now();
            let outcome = store.commit_turn(Turn { bookings: wish, ..quiet.clone() }).await.unwrap();
            let waited = began.elapsed();
            {
                let mut worst = ledger.worst.lock().unwrap();
                *worst = waited.max(*worst);
            }
            match (outcome, before) {
                (TurnOutcome::Done { .. }, Some(_)) if gives => {}
                (TurnOutcome::Done { .. }, _) => {
                    ledger.taken.fetch_add(1, Ordering::Relaxed);
                    ledger.sell(slot, who);
                    mine = Some((name, slot));
                }
                (TurnOutcome::Taken, before) => {
                    assert!(!(gives && before.is_some()), "nobody else can give it back");
                    ledger.refused.fetch_add(1, Ordering::Relaxed);
                    if let Some((name, old)) = before {
                        ledger.sell(old, who);
                        mine = Some((name, old));
                    }
                    continue;
                }
                (other, _) => panic!("{other:?}"),
            }
            break;
        }
    }
}

fn kept(name: &str, slot: Slot) -> Vec<BookingChange> {
    let row = booking(name, &slot.adviser(), slot.starts, slot.minutes);
    let keep = BookingChange::Keep { booking: name.to_owned(), way: "phone".into() };
    vec![BookingChange::Hold { booking: row, until: NOW + 900 }, keep]
}

fn moved(name: &str, slot: Slot) -> BookingChange {
    BookingChange::Move {
        booking: name.to_owned(),
        adviser: slot.adviser(),
        starts: slot.starts,
        minutes: slot.minutes,
        buffer: 0,
        zone: "UTC".into(),
        way: "phone".into(),
    }
}

/// The deadlocks PostgreSQL saw in this database; SQLite has one writer and knows none.
async fn deadlocks(house: &House) -> i64 {
    if house.is_sqlite() {
        return 0;
    }
    let mut db = sqlx::PgConnection::connect(&house.url).await.unwrap();
    let text = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
    let (found,): (i64,) = sqlx::query_as(text).fetch_one(&mut db).await.unwrap();
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "some minutes"]
async fn f61_f56_a_hundred_thousand_attempts_sell_nothing_twice_and_lock_nothing_up() {
    for house in houses().await {
        // With the connections of a served program; on SQLite one process has the file.
        let store = if house.is_sqlite() { house.store.clone() } else { Store::open(&house.url).await.unwrap() };
        let ledger = Arc::new(Ledger::default());
        let began = Instant::now();
        let people = (0..PEOPLE).map(|who| {
            let (store, ledger) = (store.clone(), Arc::clone(&ledger));
            tokio::spawn(async move { try_and_try(&store, &ledger, who).await })
        });
        for person in people.collect::<Vec<_>>() {
            person.await.unwrap();
        }
        let took = began.elapsed();
        // What people were told is what the tables say.
        let all = house.store.bookings_between("demo", NOW, NOW + 10 * 86_400).await.unwrap();
        let kept: Vec<_> = all.iter().filter(|b| b.status == BookingStatus::Kept).collect();
        let sold = ledger.sold.lock().unwrap().len();
        assert_eq!(kept.iter().map(|b| b.minutes / 15).sum::<i64>(), i64::try_from(sold).unwrap());
        for (n, one) in kept.iter().enumerate() {
            for other in &kept[n + 1..] {
                let apart = one.adviser != other.adviser
                    || one.starts + one.minutes * 60 <= other.starts
                    || other.starts + other.minutes * 60 <= one.starts;
                assert!(apart, "{} and {} overlap", one.id, other.id);
            }
        }
        let deadlocks = deadlocks(&house).await;
        let worst = *ledger.worst.lock().unwrap();
        let (taken, refused) = (ledger.taken.load(Ordering::Relaxed), ledger.refused.load(Ordering::Relaxed));
        println!(
            "{:?}: {ATTEMPTS} attempts of {PEOPLE} people at once in {:.1} s: {taken} taken, {refused} refused, sold twice 0, deadlocks {deadlocks}, worst wait {:.3} s",
            house.store,
            took.as_secs_f64(),
            worst.as_secs_f64()
        );
        assert_eq!(deadlocks, 0);
        assert!(taken > ATTEMPTS / 50, "too few of them were rivals: {taken} taken");
        assert!(worst < Duration::from_secs(10), "somebody waited {worst:?}");
        house.end().await;
    }
}
