//! People who go through the tree to its end: every first answer, each with several ways to go on.

use ipdesk::{
    kb::{
        Kb,
        id::{OfficeId, QuestionId},
        tree::{Asked, Tree},
    },
    talk::{Arrived, Conversation, Event, Moment, act::Act, effect::Effect, state::Place, step},
    text::{Lang, Screen},
};

/// Somebody at the end of their way.
pub struct Person {
    pub name: String,
    pub questions: Vec<Screen>,
    pub at_end: Conversation,
}

/// How many ways from each first answer.
const WAYS: usize = 7;
const HOMES: [&[u8; 2]; 6] = [b"KE", b"FR", b"MA", b"US", b"IN", b"UG"];
const MARKETS: [&[&[u8; 2]]; 6] =
    [&[b"KE"], &[b"FR", b"US"], &[b"SN", b"MA"], &[b"CN", b"EM", b"JP"], &[b"**"], &[b"UG", b"TZ", b"RW"]];

/// Everybody.
pub fn all(kb: &Kb, at: &Moment) -> Vec<Person> {
    let tree = kb.first_tree().unwrap();
    let Asked::Choice(options) = &tree.question(&tree.start).unwrap().ask else {
        panic!("the tree begins with a choice")
    };
    (0..options.len())
        .flat_map(|first| (0..WAYS).map(move |way| (first, way)))
        .map(|(first, way)| one(kb, at, first, way))
        .collect()
}

fn one(kb: &Kb, at: &Moment, first: usize, way: usize) -> Person {
    let tree = kb.first_tree().unwrap();
    let mut was = Conversation::fresh(OfficeId::new("demo"));
    was.lang = Some(Lang::EN);
    was.place = Place::Menu;
    let mut person = Person { name: format!("person {first}.{way}"), questions: Vec::new(), at_end: was };
    tap(kb, at, &mut person, &Act::Tree { id: tree.id.short() });
    for asked in 0..20 {
        let Place::Question { id } = person.at_end.place.clone() else { break };
        // An answer may have led into another tree.
        let question = kb.trees[&person.at_end.case().unwrap().tree].question(&id).unwrap();
        let (case, q) = (person.at_end.open.unwrap(), id.short());
        // The first answer is given; the others differ from way to way.
        let pick = if asked == 0 { first } else { way + asked * (way % 3 + 1) };
        match &question.ask {
            Asked::Choice(options) => {
                let option = options[pick % options.len()].id.short();
                tap(kb, at, &mut person, &Act::Answer { case, question: q, option });
            }
            Asked::Country => {
                tap(
                    kb,
                    at,
                    &mut person,
                    &Act::Country { case, question: q, code: *HOMES[(way + first) % HOMES.len()] },
                );
            }
            Asked::Countries => {
                for code in MARKETS[(way * 5 + first) % MARKETS.len()] {
                    tap(kb, at, &mut person, &Act::Country { case, question: q, code: **code });
                }
                tap(kb, at, &mut person, &Act::CountriesDone { case, question: q });
            }
            Asked::Date if way.is_multiple_of(3) => tap(kb, at, &mut person, &Act::DoNotKnow { case, question: q }),
            Asked::Date => {
                let month = i8::try_from(way + 2).unwrap();
                tap(
                    kb,
                    at,
                    &mut person,
                    &Act::DateIs { case, question: q, year: 2026 - i16::from(way == 5), month, day: month },
                );
            }
        }
    }
    assert!(!matches!(person.at_end.place, Place::Question { .. }), "{} comes to an end", person.name);
    person
}

fn tap(kb: &Kb, at: &Moment, person: &mut Person, act: &Act) {
    let event = Event::Tapped { code: act.encode(), screen: person.at_end.rev, gone: false };
    let (now, effects) = step(kb, &person.at_end, &Arrived { event, tag: None, group: false, query: None }, at);
    person.questions.extend(effects.into_iter().filter_map(|e| match e {
        Effect::Show(s) | Effect::Keep(s) | Effect::Tell(s) => Some(s),
        _ => None,
    }));
    person.at_end = now;
}

/// What the walk through all branches of a tree saw.
#[derive(Default)]
pub struct Branches {
    pub screens: Vec<(String, Screen)>,
    pub asked: Vec<QuestionId>,
    /// How many ends were reached.
    pub ends: usize,
}

/// From how many different ways each question is answered, for each first answer.
const WAYS_TO_A_QUESTION: usize = 8;

/// Takes every option of every question, and "I do not know", from several ways that lead there.
pub fn every_branch(kb: &Kb, at: &Moment, tree: &Tree) -> Branches {
    let mut seen = Branches::default();
    let mut told = std::collections::HashSet::new();
    let mut from = std::collections::BTreeMap::new();
    let mut was = Conversation::fresh(OfficeId::new("demo"));
    was.lang = Some(Lang::EN);
    was.place = Place::Menu;
    let mut person = Person { name: tree.id.to_string(), questions: Vec::new(), at_end: was };
    tap(kb, at, &mut person, &Act::Tree { id: tree.id.short() });
    let mut open = std::collections::VecDeque::from([person.at_end]);
    while let Some(here) = open.pop_front() {
        let Place::Question { id } = &here.place else {
            seen.ends += 1;
            continue;
        };
        // An answer may have led into another tree, which has its own walk.
        if here.case().unwrap().tree != tree.id {
            seen.ends += 1;
            continue;
        }
        let first = here.case().unwrap().answers.get(&tree.start).map(|a| format!("{a:?}"));
        let times = from.entry((id.clone(), first)).or_insert(0);
        *times += 1;
        if *times > WAYS_TO_A_QUESTION {
            continue;
        }
        seen.asked.push(id.clone());
        let question = tree.question(id).unwrap();
        for (n, answers) in answers(&here, question).into_iter().enumerate() {
            let mut person = Person { name: String::new(), questions: Vec::new(), at_end: here.clone() };
            for act in &answers {
                tap(kb, at, &mut person, act);
            }
            let name = format!("{} {id} answer {n}", tree.id);
            // The same screen from another way says nothing new.
            let new = person.questions.into_iter().filter(|s| told.insert(format!("{s:?}")));
            seen.screens.extend(new.map(|s| (name.clone(), s)));
            let (there, from) = (&person.at_end, &here);
            assert_ne!((&there.place, there.open), (&from.place, from.open), "{name} leads on");
            open.push_back(person.at_end);
        }
    }
    seen
}

/// Everything that can be answered to a question, each as the taps that do it.
fn answers(here: &Conversation, question: &ipdesk::kb::tree::Question) -> Vec<Vec<Act>> {
    let (case, q) = (here.open.unwrap(), question.id.short());
    let mut all: Vec<Vec<Act>> = match &question.ask {
        Asked::Choice(options) => {
            options.iter().map(|o| vec![Act::Answer { case, question: q, option: o.id.short() }]).collect()
        }
        Asked::Country => HOMES.iter().take(3).map(|c| vec![Act::Country { case, question: q, code: **c }]).collect(),
        Asked::Countries => MARKETS
            .iter()
            .take(3)
            .map(|codes| {
                let picks = codes.iter().map(|c| Act::Country { case, question: q, code: **c });
                picks.chain([Act::CountriesDone { case, question: q }]).collect()
            })
            .collect(),
        Asked::Date => [2025, 2026]
            .into_iter()
            .map(|year| vec![Act::DateIs { case, question: q, year, month: 6, day: 0 }])
            .collect(),
    };
    if !question.must {
        all.push(vec![Act::DoNotKnow { case, question: q }]);
    }
    all
}
