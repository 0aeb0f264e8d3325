// Made by `npm run train:names -- --lists`. Sources and licences: LICENCES.md.
/** A line a given name: the name and its usual short forms, folded. */
export const SHORT_FORMS = `aaron erin ron ronnie
abbigail abbe abbey abbi abbie abby gail nabby
abdulrahman abdul
abel ab abe eb ebbie
abiel ab
abigail abbe abbey abbi abbie abby gail nabby abi
abigale abbe abbey abbi abbie abby gail nabby
abner ab
abraham ab abe
abram ab abe
ada addy adie
adaline ada addy adie delia dell lena
addison addie addy
adela adie della
adelaide addy adele adie dell della heidi
adele addy dell
adeline ada addy delia dell lena
adrian rian
adrienne addie enne rienne
agatha aga aggy
agnes aggy inez nessa
aileen allie lena
alan al
alastair al
albert al bert albie bertie alb
alberta allie bert bertie
aldo al
aleksandr alek alex
alex al
alexander al alec alex sandy xander lex sasha zander
alexandra alex alla sandra sandy lexi sasha xandra
alexandria alex alexander alla drina sandra
alexis alex lexi
alfred al fred freddy alfie
alice allie elsie lisa
alicia allie elsie lisa
aline adeline
alison ali allie
alistair ali
allan al alan allen
allen al alan allan
allison ali allie ally
allyson ali allie ally
almina minnie
almira myra
alonzo al lon lonzo
althea ally
alyssa al ally lissia
amanda manda mandy
ambrose brose
amelia amy emily mel millie mia melly mimi
amos moses
anastasia ana stacy stasia annie tasia
anderson andy
andre drea
andrea andi andrew andy drea rea
andrew andy drew randy
angela angel angie
angelica angel angelika angelique angie
angelina angel angie lina
ann annie nan
anna ann anne annie nan
annabelle bella annie belle
anne ann annie nan
annette anna nettie
annie ann anna
anthony ant tony
antoinette ann netta tony
antonia ann netta tony
antonio ant tony
ara arry belle
arabella ara arry bella belle
arabelle ara arry bella belle
araminta armida middie minty ruminta
archibald archie
ariadne ari arie
arielle arie
arizona ona onie
arlene arly lena
arnold arnie
aron erin ron ronnie
artemus art
arthur art artie
asaph asa
asenath assene natty sene
ashley ash ashly leah lee
aubrey bree
audrey audree dee
august gus
augusta aggy gatsy gussie tina
augustine august austin gus
augustus august austin gus
aurelia aurilla ora orilla ree rilly
aurora rory
azariah aze riah
barbara bab babs barbie barby bobbie
barnabas barney
barnaby barney
barney barnabas
bartholomew bart bartel bat mees meus barty
bea beatrice
beatrice bea trisha trix trixie bee
beatrix bea trixie bee
becca beck
beck becky
belinda belle linda
bella arabella belle isabella
benedict ben bennie benny
benjamin ben benjy bennie benny jamie benji
bernard barney berney bernie berny
bert bertie bob bobby
bertram bert
bertrand randy
bess bessie
beth betsy betty elizabeth
beverly bev
bill billy fred robert william willie
billy fred robert william
blanche bea
bob rob robert
bobby bob rob
brad bradford ford
bradley brad
brady brody
breanna bree bri
brenda brandy
brian bryan bryant
brianna bri
bridget biddie biddy bridgie bridie
brittany britt brittnie
bronwen bron
bryanna ana anna bri briana brianna
caitlin cait caity kate
caitlyn cait caity
caleb cal
calista kissy
calvin cal vin vinny
cameron cam ron ronny
camilla millie cam milla
camille cammie millie
campbell cam
candace candy dacey
carla carly karla
carlotta lottie
carlton carl
carmelo melo
carol carolann carole caroline carri carrie cassie kara kari lynn
caroline carol carole carrie cassie lynn
carolyn carrie cassie lynn
carrie cassie
casey k.c.
casper jasper
cassandra cassie sandra sandy cass
cassidy cass cassie
catherine casey cassie cathy kathy katy kay kit kittie lena trina cath kate katie kitty kat cat
cecilia celia cissy
cedric ced rick ricky
celeste celia lessie
charity chat
charles carl charlie chick chuck chas
charlie charles chuck
charlotte char lotta lottie sherry charlie lotty
chelsey chelsie
cheryl cher
chester chet
chloe clo
chris kris
christa chris
christian chris kit
christiana ann chris christy crissy kris kristy tina
christiano chris
christina chris chrissy christy crissy kris kristy tina
christine chris chrissy christy crissy kris kristy tina
christoph chris
christopher chris kit topher
christy crissy
cicely cilla
cindy cinderella
claire clair clara clare
clara clarissa
clare clara
clarence clair clare
clarissa cissy clara
claudia claud
clement clem
clementine clem clement clemmie
clifford cliff ford
cole colie
conrad con conny
constance connie
cordelia cordy delia cordie
corey coco cordy ree
corinne cora ora
cornelia cornie corny nelia nelle nelly
cornelius con conny corny neil niel
cory coco cordy ree
courtney court curt
crystal chris crys stal tal
curtis curt
cynthia cindy cintha
cyrus cy
dalton dahl dal
daniel dan dann danny
danielle dani ellie
danny daniel
daphne daph daphie
darlene darry lena
david dave davey day
debbie deb debby deborah debra
debora deb debbie debby
deborah deb debbie debby
delia cordelia delius fidelia
delilah dell della lil lila
della adela adelaide delilah dell
delphine del delf delphi
dennis dennie denny
derek derrek rick ricky
derick rick ricky
derrick eric rick ricky
diana di dicey didi
diane di dian dianne dicey didi
dominic dom nic
dominick dom nick nicky
donald don donnie donny dony
donna dona
donovan don donnie donny dony
doris dora
dorothea doda dora
dorothy dolly dora dortha dot dottie dotty
dotty dot
douglas doug
duncan dunk
ebenezer eb ebbie eben
eddie ed
eddy ed
edgar ed eddie eddy
edith edie edye
edmond ed eddie eddy
edmund ed eddie eddy ned ted
edna edny
eduardo ed eddie eddy
edward ed eddie eddy ned ted teddy
edwin ed eddie eddy ned win
edwina edwin
edyth edie edye
eileen helen
elaine helen lainie
eleanor elaine ellen ellie lanna lenora nelly nora nell nellie elle
elena helen
elias eli lee lias
elijah eli lige
elisa lisa
elisha eli lish
eliza elizabeth
elizabeth bess bessie beth betsy betty eliza lib libby lisa liz liza lizzie lizzy lily elsie
ella el ellen
ellen helen nell nellie
ellie elly
elmira ellie elly mira
eloise heloise louise
elouise louise
elsie elsey
elvira elvie
elwood woody
elysia lisa lissa
elze elsey
emanuel manny manuel
emeline em emily emma emmy milly
emil em emily
emily em emma emmy mel millie
emma em emmy
emmanuel manny manu
ephraim eph
eric rick ricky
ernest ernie
erwin irwin
estella essy stella
estelle essy stella
esther essie hester
eugene gene
eunice nicie
euphemia effie effy
eva eve
evaline eva eve lena
evangeline ev evan vangie
evelyn ev eve evelina
ezekiel ez zeke
ezra ez
faith fay
fallon fal falcon fall fallie fally falon lon lonnie
felicia fel feli felix
felicity flick tick
ferdinand ferdie fred freddie freddy
flora florence
florence flo flora flossy florrie flossie
floyd lloyd
frances cissy fanny fran francie frankie frannie franniey franny sis
francesca fran frankie chess cesca
francie francine
francine fran francie frannie franniey franny
francis fran frank frankie
frankie francis frank
franklin fran frank
freda frieda
frederica erica erika freddy frederick rickey
frederick derick erick fred freddie freddy fritz rick ricky
frieda fred freddie freddy
gabriel gabby gabe gabi
gabriella ella gabby
gabrielle ella gabby
gareth gare gary
garrett barrett gare garratt garret garry gary jerry rhett
genevieve eve jean jenny evie gen viv
geoffrey geoff jeff
george georgie
georgia georgie gia
georgiana georgia
gerald gerry jerry
geraldine dina gerri gerrie gerry jerry
gilbert bert gil wilber
giovanni gio
glenn glen
gloria glory
gregory gory greg
gretchen margaret
gus gussie
gwen wendy
gwendolyn gwen wendy
hailey haylee hayley
hamilton ham
hannah anna nan nanny
harold hal hap haps harry
harriet hattie harri hettie
harrison hap haps harry
harry hap haps harold henry
haylee hailey hayley
hayley hailey haylee
heather hetty
helen ella ellen ellie lena
helena aileen eileen elaine eleanor ellen lena nell nellie
helene ella ellen ellie lena
heloise eloise elouise lois
henrietta etta etty hank henny nettie retta hettie
henry hal hank hap haps harry
herbert bert herb
hermione hermie
hester esther hessy hetty
hezekiah hez hy kiah
hillary hilary
honora honey nora norah norry
horace horry
hosea hosey hosie
howard hal howie
hubert bert hub hugh bertie
ian john
ibrahim ibby ib
ignatius iggy nace nate natius
immanuel emmanuel manuel
imogen immy immie
india indie indy
inez agnes
iona onnie
irene rena
isaac ike zeke zac
isabel bell bella belle ib issy nib nibby tibbie izzy
isabella bella belle ib issy nib nibby tibbie izzy ella
isabelle bella belle ib issy nib nibby tibbie izzy
isadora dora issy
isaiah zadie zay
iva ivy
ivan john
jackson jack
jacob jaap jake jay cob
jacqueline jack jackie jacqui
jakob jake
jalen al alen haylen jaelin jaelyn jailyn jay jaye jaylin jaylyn len lennie lenny
james jamie jem jim jimmie jimmy
jamie james
jane janie jean jennie jessie
janet jan jessie
janice jan
jasmine jas jazz jaz
jasper casper jap
jayme jay
jean jane jeannie
jeanette janet jean jessie nettie
jeanne jane jeannie
jedidiah diah dyer jed
jefferson jeff sonny
jeffery jeff
jeffrey geoff jeff
jemima mima
jennifer jen jenn jenni jennie jenny
jeremiah jereme jerry jem
jeremy jez jezza
jerry geraldine geri gerry jereme
jessica jess jessie
jessie jane janet jess
jillian jill
jim jimmie
joan jo nonie
joanna hannah jo joan jodi jody
joanne jo
jody jo
joe joey
johann john
johanna jo
johannah hannah jo joan jody nonie
johannes john johnny jonathan
john ian jack jock johnny jon jonnie jonny
johnathan john johnathon johny jon jonathan jonathon jonnie jonny nathan
johnathon john johnathan johny jon jonathan jonathon jonnie jonny
jon john johnny jonnie jonny
jonathan john johnathan johnathon johny jon jonathon jonnie jonny nathan jonty
jonathon john johnathan johnathon johny jon jonathan jonnie jonny
joseph jody joe joey jos
josephine fina jo jody joey josey josie
joshua joe jos josh
josiah jos
joyce joy
juanita nettie nita
judah jude juder
judith juda jude judi judie judy
judy judith
julia jill jules julie
julian jule jules
julie jule jules julia
june junius
junior jr june junie
justin justina juston justus
kaitlin kait kaitie
kaitlyn kait kaitie
kaitlynn kait kaitie
kalli cali kali
kameron kam
karla carla carly
kasey k.c.
katarina catherine tina
kate kay
katelin kate kay kaye
katelyn kate kay kaye
katherine cassie cathy kate kathy katy kay kaye kit kittie lena trina katie kitty kat
kathleen cassie cathy kathy katy kay kit kittie lena trina
kathryn kate kathy katie
katia kate katie
katy kate kathy katie
kayla kay
kendall ken kenny
kendra kay kenj kenji kenny
kendrick ken kenny
kenneth ken kendrick kenny
kenny ken kenneth
kent ken kendrick kenny
kerry kerri
kevin kev
keziah kizza kizzie
kimberley kim kimberli kimberly kimmy
kimberly kim kimberley kimberli
kingsley king
kingston king
kit kittie
kris chris
kristen chris
kristin chris
kristine chris christy crissy kris kristy tina
kristofer chris kris
kristopher chris kris
kristy chris
larry laurence lawrence
latisha tish tisha
laurel laurie
lauren laurie ren
laurence larry lon lonny lorne lorry
lauryn laurie
lavina ina vina viney
lavinia ina vina viney
lawrence larry lawrie lon lonny lorne lorry laurie
leanne annie lea
leilani lani
lemuel lem
lena ellen
lenora lee nora
leo leon
leonard len lenny leo leon lineau
leonidas lee leon
leonora nell nellie nora
leonore elenor honor nora
leopold leo poldy
leroy l.r. lee roy
lesley les
leslie les
lester les
letitia lettice lettie tish titia
levi lee
lidia lyddy
lillah lil lilly lily lolly
lillian lil lilly lolly
lilly lil lily
lincoln link
linda lindy lynn
lindsay lindsey lindsie lindsy
lionel leon
lisa liz
lizzie liz
lois lou louise
lorelei laurie lori lorrie
lorenzo loren
loretta etta lorie lorrie retta
lorraine lorie lorrie
lotta lottie
lou louis lu
louis lewis lou louie louise
louisa eliza lois lou lulu
louise eliza lois lou
lucas luke
lucia lucius lucy
lucille cille lou lu lucy
lucinda cindy lou lu lucy lindy
lucy lucinda
luella ella lu lula
luke lucas
luther luke
lydia lyddy
lyndon lindy lynn
mabel amabel mehitabel
mac mc
mack mac mc
mackenzie kenzy mac mack
maddison maddi maddie
maddy madeline madelyn madge
madeline lena maddi maddie maddy madge madie magda maggie maud
madelyn maddy madie
madison maddy mattie
magdalena lena maggie
maisie maise
makayla kayla
malachi mally
malcolm mac mal malc
mandy amanda
manny manuel
manuel emanuel manny
marcus marc mark
margaret daisy gretta madge maggie maggy marge margery margie margy meg midge peg peggy rita maisie
margarita daisy greta madge maggie maisie marge margo meg megan metta midge peggie rita
marguerite peggy
mariah maria mary
marian marianna marion
marie mae mary
marietta mae mamie maria mariah marie marion mary maureen may mercy minnie mitzi mollie molly polly
marilyn mary
marion mary
marissa rissa
marjorie margie margy
marni marnie
martha marty mat mattie patsy patty
martin marty
martina tina
marvin marv
mary mae mamie marie mitzi molly polly
mathew mat matt maty
mathilda patty tillie
matilda matty maud tilla tilly tilda mattie
matthew matt mattie matty thias thys
matthias matt thias thys
maud middy
maureen mary
maurice morey
maximilian max
maximillian max
maxine max
maxwell max
may mae
mckenna ken kenna meaka
megan meg
meghan meg
melanie mellie
melchizedek dick zadock
melinda linda lindy lynn mel mindy
melissa lisa lissa mel milly missy
melody lodi
melvin mel
mercedes merci mercy sadie
meredith merry
mervyn merv
michael micah mick mickey micky mike mikey
micheal mike mikey miky
michelle chelle mickey shelley shellie shelly shely
mick micky
miguel michael miggy miguael miguaell miguail miguaill miguayl miguayll miguell mike
mike michael mick micky
mildred milly
millicent milly missy
minerva minnie
minnie wilhelmina
miranda mandy mira randi randy
miriam mimi mitzi mitzie
missy melissa
mitch mitchell
mitchell mitch
mitzi mary mittie mitty
mitzie mittie mitty
mohamed mo
mohammad mo
mohammed mo
monet nettie
monica monna monnie
montgomery gum monty
monty lamont
morris morey
mortimer mort
moses amos mose moss
muhammad mo
muhammed mo
myrtle mert myrt myrti
nadine deedee nada
nancy ann nan nanny
naomi omi
natalie natty nettie
natasha nat tasha
nathan nat nate
nathaniel nat nate nathan natty than
nelle nelly
nelson nels
newton newt
nicholas claas claes nic nick nickie nicky nico
nicolas nic nick nickie nicky nico
nicole cole nicki nicky nikki nole
nikolas claes nic nick nickie nicky nico
nikole nikki
nora nonie
norbert bert norby
norman norm
obadiah diah dyer obed obie
obie obediah
octavia tave tavia
olive livia nollie ollie
oliver ollie olly
olivia livia nollie ollie liv livvy olive livi
ollie oliver
orlando roland
oswald ossy ozzy waldo
otis ode ote
ottilie tilly ottie
pamela pam
pandora dora
patience pat patty
patricia pat patsy patti patty tricia trish trisha
patrick paddy pat pate patsy peter
patsy patty
paul polly
paula lina polly
paulina lina polly
pauline polly
peggy peg
penelope penny nell
percival percy
peregrine perry
persephone seph sephy percy
peter pate pete
philip phil pip
philippa pip pippa
phillip phil pip
philomena menaalmena
phoebe fifi phoebs
priscilla cilla cissy prissy
prudence prudy prue
rachel rachael shelly
rafaela rafa
rafferty raff raffy
ramona mona
raphael ralph rafe raffy raf
ray raymond
raymond ray
reba becca beck
rebecca becca beck becky reba bex
reggie reg reginald
regina gina reggie
reginald naldo reg reggie renny
reuben rube
rhoda rodie
ricardo rick ricky
richard dick dickie dickon dicky rich richie rick ricky
rick ricky
ricky dick rich
robert bill billy bob bobby dob dobbin hob hobkin rob robby rupert robbie bertie
roberta bert bertie birdie birtie bobbie robbie roby
roberto rob
roderick erick rickie rod roddy
rodney rod
roger bobby hodge rod rodger roge
roland lanny orlando rollo rolly
ron ronnie ronny
ronald naldo ron ronnie ronny
ronny ronald
rosa rose
rosabel belle rosa rose roz
rosabella bella belle rosa rose roz
rosalind ros rosie
rosalinda linda rosa rose roz
rosalyn linda rosa rose roz
roscoe ross
rose rosie
roseann ann rose rosie roz
roseanna ann rose rosie roz
roseanne ann
rosemary marie mary rose rosemarie rosey rosie
rosina sina
roxane rox roxie
roxanna ann rose roxie
roxanne ann rose roxie
rupert rupe
russell russ rusty
ryan ry
sabrina brina
salome loomie
salvador sal sally
sam sammy
samantha mantha sam sammy
sampson sam sammy
samson sam sammy
samuel sam sammy
samyra myra sam sammy
sandra cassandra sandy
sandy sandra
sarah sadie sally sara
savannah anna savanna vannie
scott sceeter scottie scotty squat
sebastian seb sebby
selma anselm
seraphina sera fina
serena rena
shaina sha shay
sharon sha shay
shaun shawn
shawn shaun
sheila cecilia
sheldon shelly
sheridan dan danny sher
shirley lee sherry shirl
sidney sid syd
silas si
simeon si sion
simon si sion
siobhan shiv
smith smitty
solomon sal salmon saul sol solly zolly
sophia sophie
stacey staci stacie stacy
stacie stacey staci stacy
stacy staci
stanley stan
stephan steve
stephanie annie steffi steffie steph stephani stephany stephie stephine stevie
stephen steph steve
steven steph steve stevie
stuart stu
sullivan sully van
susan hannah sue sukey susie suzie
susannah hannah sue sukey susie
susie suzie
suzanne sue suki susie
sydney sid
sylvester si sly sy syl vessie vester vet
tabitha tabby
tammy tami tammie
tasha tash tashie
ted teddy
temitope temi
temperance tempy
terence terry
teresa terry tess tessa tessie
terri teri terrie terry
terry terence
tess teresa theresa
tessa teresa theresa
thaddeus thad tad
theo theodore
theodora dora theo teddy
theodore ted teddy theo
theophilus ophi
theresa terry tess tessa tessie thirza thursa traci tracie tracy
thom thomas tom tommy
thomas thom tom tommy
tiffany tiff tiffy
tim timmy
timothy tim timmy
tina christina
tisha tish
tobias bias toby
tom thomas tommy
tony anthony
trudy gertrude
uriah riah
ursula sula sulie
valentina felty val vallie
valentine felty
valerie val
vanessa essa nessa vanna
veronica franky frony ron ronie ronna ronnie ronny vonnie
victor vic
victoria tori torie torri torrie tory vic vicki vickie vicky vix
vijay vij
vincent vic vin vince vinnie vinny
vincenzo vic vin vince vinnie vinny
viola ola vi
violetta lettie
virginia ginger ginny jane jennie virgy
vivian vi viv
wallace wally
walter wally walt
wendy wen
wesley wes
westley farmboy wes west
wilbur will willie willy
wilfred fred wil will willie wilf wilfie
wilhelmina mina minnie willie wilma
will bill fred wilbur willie
william bela bell bill billy wil will willie willy liam wills
willis bill willy
wilma billiewilhelm william
wilson will willie willy
winifred freddie winnet winnie
winnie winnifred
winnifred fred freddie freddy winnie winny
winston win
woodrow drew wood woody
yasmin yas
yvonne vonna
zach zack zak
zachariah zac zach zachy zack zak zakk zeke
zachary zac zach zachy zack zak zakk zeke
zachery zac zach zachy zack zak zakk zeke
zack zach zak
zebedee zeb
zephaniah zeph`;
