name = Direito autoral
what = O direito autoral protege textos, música, imagens, filmes e programas a partir do momento em que você os cria.
next-1 = Guarde rascunhos e arquivos com data como prova.
next-2 = Combine por escrito com todos os que participaram.
next-3 = Ponha seu nome e o ano. Decida o que outros podem fazer com a obra.
time = Começa na hora e dura muito além da vida do autor.
risk = Protege a expressão, não a ideia. Sem prova, é difícil fazer valer.
