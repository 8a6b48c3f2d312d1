//! Checks of knowledge and words: each named check finds its damage, at its place, with a hint; nothing breaks the reader.

#[path = "checks/set.rs"]
mod set;

#[test]
fn the_real_set_is_clean() {
    let found = set::found(&set::real());
    let list: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
}
