//! How often a row counts, by its unit.

/// How many there are of what units count.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    pub classes: u32,
    pub designs: u32,
}

/// How often a row of this unit is due; none for a unit that depends on something else.
pub fn times(unit: &str, of: Counts) -> Option<u32> {
    let Counts { classes, designs } = of;
    Some(match unit {
        "per_application"
        | "per_request"
        | "per_registration"
        | "per_designated_party"
        | "per_case"
        | "per_complaint"
        | "per_demand"
        | "flat_any_number_of_classes" => 1,
        "first_class" | "first_2_classes" | "first_3_classes" => classes.min(1),
        "second_class" => u32::from(classes >= 2),
        "per_class" => classes,
        "each_additional_class" => classes.saturating_sub(1),
        "each_class_from_third" | "each_class_over_2" => classes.saturating_sub(2),
        "each_class_over_3" | "per_class_over_3" => classes.saturating_sub(3),
        "first_design" => designs.min(1),
        "per_design" => designs,
        "per_additional_design" => designs.saturating_sub(1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_and_designs_are_counted_as_the_unit_says() {
        let of = |classes| Counts { classes, designs: 1 };
        assert_eq!(times("each_additional_class", of(1)), Some(0));
        assert_eq!(times("second_class", of(1)), Some(0));
        assert_eq!(times("second_class", of(5)), Some(1));
        assert_eq!(times("each_class_from_third", of(5)), Some(3));
        assert_eq!(times("each_class_over_3", of(5)), Some(2));
        assert_eq!(times("per_hour", of(5)), None);
    }
}
