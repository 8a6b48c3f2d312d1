//! The words of trees: a name, every question, every option; why it is asked and its short name where they help.

use super::set::Set;
use crate::kb::{issue::Issue, tree::Ask};

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (id, (_, tree)) in &set.draft.trees {
        let mut wanted = vec!["name".to_owned()];
        let mut optional = Vec::new();
        for q in &tree.questions {
            let question = &q.id.value;
            wanted.push(question.to_string());
            if let Ask::Choice(options) = &q.ask {
                wanted.extend(options.iter().map(|o| format!("{question}.{}", o.id.value)));
            }
            optional.extend([format!("{question}.why"), format!("{question}.short"), "name.about".to_owned()]);
        }
        let path = format!("trees/{id}");
        set.want("tree-text", &path, &wanted, issues);
        set.spare("tree-text", &path, &wanted, &optional, issues);
    }
}
