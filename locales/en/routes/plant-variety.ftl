name = Right for a new plant variety
what = A breeder’s right protects a new variety that is distinct, uniform and stable.
next-1 = Do not sell or give away plants or seed before you know the rules.
next-2 = Give the variety a name that can be registered.
next-3 = Apply at the plant variety office of the country.
time = The growing tests take several seasons.
risk = Sales before the application can end the right.
