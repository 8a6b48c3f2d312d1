menu = القائمة
hello = مرحبا { $name }.
