import type { PhraseSets } from '../../engine/phrases';

const words = (list: string): string[] => list.split('/').map((word) => word.replace(/\s+/g, ' ').trim());

/** How work is taken, where from, whose it is and what it is. */
export const WORK_SETS: PhraseSets = {
  take: words(`
    nicked / nicking / nick / pinched / pinching / pinch / stole / stolen / stealing / borrowed /
    lifted / ripped / ripping / grabbed / swiped / snaffled / yoinked / half-inched / nabbed /
    poached / copied / copying / copied and pasted / copy and paste / cut and pasted / screenshotted
    / screenshot / screen-shotted / screengrabbed / screen-grabbed / screengrab / screen grab /
    snipped / downloaded / scanned / photocopied / reposted / reposting / photographed / traced /
    scooped / harvested / cribbed / purloined / liberated / cropped / whipped / pilfered / filched /
    cadged / bootlegged / pirated / rehashed / retyped / typed out / straight lift / torrented /
    lifted straight / lifted wholesale / passed off
  `),
  media: words(`
    pinterest / internet / the internet / the web / google / google images / bing / facebook / fb /
    insta / instagram / tiktok / twitter / x / youtube / reddit / whatsapp / tumblr / etsy / twinkl
    / tes / snapchat / threads / linkedin / netflix / sky / spotify / shutterstock / getty / canva /
    online / the net / a forum / mumsnet / edutwitter / a search / sky sports / the guardian / the
    telegraph / the times / the mail
  `),
  whose: words(`
    somebody's / someone's / someone else's / somebody else's / another school's / another teacher's
    / another / a friend's / a mate's / a mum's / a dad's / a parent's / a stranger's / some
    teacher's / some / somebody / someone / a stranger / a friend / a colleague / the artist's / the
    author's / the photographer's / the official photographer's / the publisher's / the newspaper's
    / the museum's / the library's / another class's / a lady's / a bloke's / the club's / the
    council's / the charity's / the village / the parish photographer's / the neighbour's / a
    neighbour / next door's / other people's / random / a random
  `),
  work: words(`
    photo / photos / photograph / photographs / pic / pics / picture / pictures / image / images /
    snap / shot / shots / poem / verse / verses / lyrics / song / songs / meme / memes / cartoon /
    comic / worksheet / worksheets / sheet / recipe / video / clip / film / poster / quote / words /
    drawing / painting / illustration / artwork / art / gif / infographic / template / slides /
    powerpoint / lesson / unit / pack / workbook / flashcards / cards / story / chapter / script /
    tune / track / backing track / soundtrack / music / blog / article / post / essay / page / pages
    / book / pdf / prayer / acrostic / sonnet / limerick / joke / jokes / list / graphic / display /
    logo / font / design / one / beauty / gem / footage / wallpaper / screenshot / thing / piece /
    paper / resource / resources / hymn / stanza / text / caption / message / letter
  `),
  copy: words(`
    photographed / scanned / photocopied / copied / typed / typed out / typed up / filmed / recorded
    / uploaded / downloaded / snapped / reproduced / pasted / posted / put / shared / printed /
    screenshotted
  `),
};
