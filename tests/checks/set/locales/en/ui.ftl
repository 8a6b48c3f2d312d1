menu = Menu
hello = Hello, { $name }.
