question = O que é um nome de domínio, e ele protege minha marca?
answer =
    Um nome de domínio é seu endereço na internet: um nome seguido de uma terminação. Você o tem por contrato com um registrador, enquanto pagar.
    Não é uma marca. O endereço sozinho não dá direito de impedir outros de usar o nome.
    Uma marca também não dá o endereço. Quem pede primeiro um endereço livre geralmente fica com ele.
    Por isso verifique os dois antes de lançar. O endereço está livre, e alguém tem uma marca anterior para produtos ou serviços semelhantes?
    Depois pegue os dois cedo: o endereço, e a marca nos países onde vende.
more-1 =
    Registre o endereço em nome da sua empresa. Se um web designer ou empregado o tem, recuperá-lo pode ser difícil.
    Fique você com o acesso, use um contato que você lê, e ligue a renovação automática. Um endereço vencido pode ser pego por outro.
    Renove só na sua própria conta no registrador. Cartas que parecem cobranças de renovação muitas vezes vêm de outro vendedor.
    Não compre todas as terminações. Pegue a que seus clientes digitam, e talvez um erro de escrita óbvio.
more-2 =
    As terminações de países seguem as regras de cada país. Algumas pedem empresa ou marca local. Veja o registro desse país.
    A armadilha: um endereço livre ainda pode dar problema. Se o nome é marca de alguém do seu ramo, usá-lo pode ser infração.
    Exemplo: uma padaria vê que o endereço está livre e imprime caixas. Outra padaria no mesmo país tem a marca e pede que pare.
    Uma busca em uma base de marcas gratuita, como a Global Brand Database, teria mostrado o risco.
ask =
    o nome do meu site é protegido?
    comprei o .com sou dono do nome agora
    diferença de domínio e marca
    registro primeiro o site ou a marca
    o cara do site tem meu domínio no nome dele
    tenho site preciso de marca?
    proteger endereço do site da minha lojinha
    o que é domínio afinal
