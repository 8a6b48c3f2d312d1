# Noms de normes et de lois qui contiennent un chiffre ; ils restent tels quels.

-gb-t-29490 = GB/T 29490
-ias-38 = IAS 38
-iso-56001 = ISO 56001
-iso-56005 = ISO 56005
