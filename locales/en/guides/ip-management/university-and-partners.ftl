question = We develop something with a university or another firm. Who owns the result?
answer =
    What you agree in writing, before you start. Without an agreement the law of the country decides, and often nobody likes the result.
    Settle these points first:
    – what each side brings, and that it stays theirs;
    – who owns what is new;
    – who may use it, and for what;
    – who files, pays and goes to court;
    – what stays secret and when something may be published;
    – what happens if one side leaves.
    Ask the university for its IP policy. Many have a technology transfer office.
more-1 =
    “We own it together” sounds fair but is often trouble. It depends on the country whether one co-owner may license or sell alone.
    A simpler way: one side owns, the other gets a licence for its own field.
    The trap is publication. Researchers and students want to publish, and a talk or thesis can destroy a patent. Agree that you see the text first and can file before it appears.
more-2 =
    Students are often not employees. Ask that each student signs before joining the work.
    Public money can bring rules: open publication, rights for the State, or a duty to use the result. Read the grant papers.
    Check also who really owns it on the other side: the professor, the university or the funder. It depends on the country.
    Example: a fruit dryer is tested at a university. The firm keeps the dryer, the university may publish the data after the patent filing.
ask =
    university tested our product and now claims rights
    joint project with another company who owns patent
    professor wants to publish our invention
    my student wrote thesis about my machine
    working with research lab what contract do i need
    we share the invention half half is it good
    partner filed the patent only in his name
    government grant do we keep the ip
    cooperation with supplier to develop new part who owns the drawings
    student project with a company
    the university says my project belongs to them
    professor put his name first on my device
    two firms invented together, one wants to sell
