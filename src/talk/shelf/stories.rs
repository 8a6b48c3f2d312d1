//! True stories: by trade, region, right and country; each with what to learn from it and who tells it.

use super::super::{
    act::Act,
    ask::country_name,
    look::Look,
    show::{choice, nav, paged, topic_name, ui},
};
use super::Pick;
use crate::{
    kb::{
        Kb,
        id::{StoryId, TopicId},
        story::{Region, Sector, Story},
    },
    text::{Arg, Choice, Message, Screen},
};

/// How many topics are offered below a story.
const TOPICS: usize = 2;

fn sector_name(sector: Sector) -> Message {
    Message::new(format!("stories#sector-{}", sector.id()))
}

fn region_name(region: Region) -> Message {
    Message::new(format!("stories#region-{}", region.id()))
}

/// The button to all stories.
pub(super) fn all_button() -> Choice {
    choice(ui("stories"), &Act::Shelf(Look::Sectors { page: 0 }))
}

/// The button of a topic that has stories.
pub(super) fn button(kb: &Kb, topic: &TopicId) -> Option<Choice> {
    let any = kb.shelf.stories.iter().any(|s| s.topics.contains(topic));
    any.then(|| choice(ui("stories"), &Act::Shelf(Look::OfTopic { topic: topic.short(), page: 0 })))
}

fn fits(story: &Story, of: &Pick) -> bool {
    match of {
        Pick::Sectors | Pick::Regions => false,
        Pick::Sector(sector) => story.sector == *sector,
        Pick::Region(region) => story.region == *region,
        Pick::Topic(topic) => story.topics.contains(topic),
        Pick::Country(code) => story.country.is_some_and(|c| c.as_str() == code),
    }
}

/// The list of stories, or of what they can be sorted by.
pub(super) fn list(kb: &Kb, of: &Pick, page: u8) -> Screen {
    let mut screen = match of {
        Pick::Sectors => {
            let mut screen = Screen::of([ui("stories-which")]);
            let told = |sector: &Sector| kb.shelf.stories.iter().any(|s| s.sector == *sector);
            let sectors = Sector::ALL.into_iter().filter(told);
            let acts: Vec<_> =
                sectors.map(|s| (sector_name(s), Act::Shelf(Look::Sector { sector: s, page: 0 }))).collect();
            paged(&mut screen, &acts, &[], page, |page| Act::Shelf(Look::Sectors { page }));
            screen.choices.push(choice(ui("stories-by-region"), &Act::Shelf(Look::Regions)));
            screen
        }
        Pick::Regions => {
            let mut screen = Screen::of([ui("stories-which")]);
            for region in Region::ALL {
                screen.choices.push(choice(region_name(region), &Act::Shelf(Look::Region { region, page: 0 })));
            }
            screen
        }
        Pick::Sector(sector) => {
            of_one(kb, of, page, sector_name(*sector), |page| Look::Sector { sector: *sector, page })
        }
        Pick::Region(region) => {
            of_one(kb, of, page, region_name(*region), |page| Look::Region { region: *region, page })
        }
        Pick::Topic(topic) => {
            let short = topic.short();
            of_one(kb, of, page, topic_name(topic), |page| Look::OfTopic { topic: short, page })
        }
        Pick::Country(code) => {
            let country = code.as_bytes().try_into().unwrap_or(*b"**");
            of_one(kb, of, page, country_name(code), |page| Look::From { country, page })
        }
    };
    screen.nav = nav();
    screen
}

/// The stories of one kind by their titles; where there is none, the way to the others.
fn of_one(kb: &Kb, of: &Pick, page: u8, about: Message, to: impl Fn(u8) -> Look) -> Screen {
    let stories: Vec<&Story> = kb.shelf.stories.iter().filter(|s| fits(s, of)).collect();
    if stories.is_empty() {
        let mut screen = Screen::of([ui("stories-none").saying("about", about)]);
        screen.choices.push(all_button());
        return screen;
    }
    let mut screen = Screen::of([ui("stories-of").saying("about", about)]);
    let acts: Vec<_> =
        stories.iter().map(|s| (Message::new(s.key("")), Act::Shelf(Look::Story { id: s.id.short() }))).collect();
    paged(&mut screen, &acts, &[], page, |page| Act::Shelf(to(page)));
    screen
}

/// One story, and who tells it.
pub(super) fn one(kb: &Kb, id: &StoryId) -> Screen {
    let Some(story) = kb.shelf.story(id) else {
        return Screen { lines: vec![ui("story-gone")], choices: vec![all_button()], nav: nav() };
    };
    let text = |part: &str| Message::new(story.key(part));
    let place = story.country.map_or_else(|| region_name(story.region), |c| country_name(c.as_str()));
    let mut screen = Screen::of([
        ui("story-title").saying("title", text("")).saying("place", place).saying("trade", sector_name(story.sector)),
        text("had"),
        text("did"),
        text("came"),
        ui("story-lesson").saying("lesson", text("lesson")),
        ui("told-by")
            .text("source", story.source.clone())
            .with("page", story.page.clone().map_or(Arg::Unknown, Arg::Code))
            .with("date", super::super::result::as_of(&story.as_of)),
    ]);
    for topic in story.topics.iter().take(TOPICS) {
        screen.choices.push(choice(topic_name(topic), &Act::Topic { id: topic.short(), page: 0 }));
    }
    screen.choices.push(choice(ui("stories-more"), &Act::Shelf(Look::Sector { sector: story.sector, page: 0 })));
    screen.nav = nav();
    screen
}
