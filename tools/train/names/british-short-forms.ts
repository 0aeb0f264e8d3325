/** Short forms that are usual in British schools and missing from the public list. A line a given name. */
export const BRITISH_SHORT_FORMS = `
abdulrahman abdul
abigail abi abbie gail
albert albie bertie alb
alexander xander lex sasha zander
alexandra alex lexi sasha xandra sandra
alfred alfie fred
alistair ali
amelia millie mia melly mimi amy
anastasia stasia ana annie tasia
andrew drew andy
annabelle bella annie belle
anthony tony ant
archibald archie
arthur artie art
aurora rory
barnaby barney
bartholomew bart barty
beatrice bea bee trixie
beatrix bea trixie bee
benedict ben benny
benjamin ben benji benny
bronwen bron
caitlin cait kate
cameron cam
camilla millie cam milla
cassandra cass cassie
catherine cath kate katie kitty kat cat
charlotte lottie charlie lotty char
charles charlie chas
christian chris kit
christopher chris kit topher
clementine clem clemmie
cordelia delia cordie
cornelius neil
daniel dan danny
dominic dom nic
dorothy dot dottie dolly
edward ted teddy ned eddie ed
eleanor ellie nell nora nellie elle
elizabeth lizzie beth libby betsy eliza lily elsie bess
emmanuel manny manu
ezekiel zeke
florence flo florrie flossie flora
francesca fran frankie chess cesca
francis frank frankie fran
frederick fred freddie freddy
gabriel gabe gabi
gabriella gabby ella
genevieve evie gen viv
george georgie
georgia georgie gia
gwendolyn gwen
harold harry hal
harriet hattie harri hettie
henrietta hettie etta
henry harry hal
hubert bertie
ibrahim ibby ib
imogen immy immie
isaac zac ike
isabel izzy bella issy belle
isabella izzy bella issy belle ella
isabelle izzy bella issy belle
jacob jake cob
james jim jamie jimmy
jasmine jas jazz jaz
jeremiah jem jerry
jessica jess jessie
jonathan jon jonny jonty
joseph joe joey
josephine josie jo
joshua josh
katherine kate katie kitty kat
kimberley kim kimmy
lawrence laurie larry
leonard leo lenny len
leopold leo poldy
louisa lou lulu
lucinda lucy lindy
maisie maise
margaret maggie meg peggy maisie daisy
mary molly polly
matilda tilly tilda mattie
matthew matt
maximilian max
meredith merry
michael mike mikey mick
mohamed mo
mohammad mo
mohammed mo
muhammad mo
muhammed mo
nathaniel nat nate nathan
nicholas nick nicky
oliver ollie olly
olivia liv livvy olive livi
ottilie tilly ottie
patrick paddy pat
penelope penny nell
persephone percy sephy
philippa pip pippa
phoebe phoebs
raphael rafe raffy raf
rafferty raff raffy
rebecca becky becca bex
reginald reggie reg
richard rich ricky dick
robert bob rob bobby robbie bertie
rosalind ros rosie
rosemary rosie
rupert rupe
samantha sam
samuel sam sammy
sebastian seb
seraphina sera fina
siobhan shiv
solomon sol solly
stanley stan
susannah susie
sylvester sly
tabitha tabby
temitope temi
thaddeus tad thad
theodora theo dora teddy
theodore ted teddy theo
theresa tess tessa
thomas tom tommy
timothy tim timmy
victoria vicky tori vix
vincent vinnie vince
wilfred wilf wilfie fred
william will bill billy liam wills
winifred winnie freddie
winston win
yasmin yas
zachary zac zach zak
`;
