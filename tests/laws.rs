#[test]
fn reads() {
    let set = ipdesk::desk::loaded::Loaded::from(&ipdesk::files::embedded()).unwrap_or_else(|r| panic!("{:?}", r.0));
    println!("{}", set.issues.len());
}
