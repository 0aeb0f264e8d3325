const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Adjectives that deny people their worth. */
export const SCORNFUL = list(`
  repulsive disgusting sickening vile repugnant despicable revolting stupid stupider stupidest dumb dumber
  dumbest brainless ignorant uncivilised uncivilized inferior filthy worthless lesser subhuman sub-human
  dishonest violent cruel evil pathetic primitive backward savage degenerate perverted untrustworthy
  abhorrent loathsome abominable barbaric moronic idiotic retarded thick scummy gross nasty contemptible
  detestable hideous depraved immoral unnatural uneducated unhinged disposable insane lazy greedy sly sneaky
  unclean rotten cowardly spineless`);

/** Nouns that make people into something less. */
export const LESSENING = list(`
  scum vermin trash garbage dirt filth plague virus cancer disease pest pests parasite parasites cockroach
  cockroaches rats rat animals animal monkeys apes leeches leech threat burden scumbag scumbags assholes asshole
  arseholes dickheads dickhead shitheads shithead criminals terrorists thieves liars rapists morons idiots
  abomination abominations invaders freaks pigs dogs savages swine rubbish maggots lice insects beasts
  disgrace curse infestation stain menace nuisance losers fools imbeciles cretins bastards cunts pricks twats
  bitches whores sluts paedophiles pedophiles perverts barbarians`);

/** Harm that is wished on people. */
export const HARM = list(`
  kill killed killing shoot shot shooting stab stabbed stabbing hang hanged hung burn burned burnt drown drowned
  strangle strangled exterminate exterminated eradicate eradicated execute executed execution murder murdered
  murdering rape raped raping torture tortured hurt attack attacked attacking behead beheaded lynch lynched gas
  gassed gassing slaughter slaughtered annihilate annihilated die dead punch punched beaten crush crushed
  suffer castrate castrated sterilise sterilised deported poison poisoned bomb bombed caged neutered smash
  destroyed destroy deserve death throats`);

/** Feelings against people. */
export const HATRED = list(`
  hate hates detest abhor loathe despise hatred contempt disdain scorn disgust disgusted disgusts sicken sickens
  repulsed repulses revolts`);

export const attackWords: readonly string[] = [
  ...SCORNFUL,
  ...LESSENING,
  ...HARM,
  ...HATRED,
  'bullshit',
  'like',
].filter((word) => word.length > 3);
