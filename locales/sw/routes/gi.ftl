name = Jina la asili ya mahali linalolindwa
what = Kiashiria cha kijiografia kinalinda jina linaloeleza bidhaa inatoka wapi.
next-1 = Wakutanishe wazalishaji wa eneo hilo.
next-2 = Andikeni eneo, njia ya kutengeneza na ubora.
next-3 = Ombeni katika ofisi ya miliki bunifu kama kikundi. Fikirieni pia alama ya pamoja.
time = Huchukua muda, kwa sababu kikundi chote lazima kikubaliane.
risk = Hakuna anayelimiliki peke yake. Bila udhibiti wa ubora, jina linapoteza thamani.
