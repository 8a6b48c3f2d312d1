# Nama yang mengandung angka: standar dan undang-undang. Biarkan seperti adanya.

-gb-t-29490 = GB/T 29490
-ias-38 = IAS 38
-iso-56001 = ISO 56001
-iso-56005 = ISO 56005
