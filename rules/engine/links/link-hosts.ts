/** Hosts that hide where a link goes. Registrable domains, or hosts where only a part of a domain shortens. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  `bit.ly bitly.com j.mp bit.do tinyurl.com tiny.cc tiny.one t.co goo.gl ow.ly is.gd v.gd buff.ly rb.gy cutt.ly lnkd.in t.ly
  shorturl.at shorturl.com rebrand.ly bl.ink adf.ly shorte.st trib.al dlvr.it ift.tt s.id u.nu x.gd gg.gg kutt.it dub.sh tr.ee
  hubs.ly hubs.la conta.cc lnk.to lnk.bio smarturl.it short.io short.gy shrtco.de snip.ly soo.gd po.st mcaf.ee t2m.io n9.cl
  cli.re zpr.io tny.im urlz.fr clck.ru 2no.co chilp.it qrco.de q-r.to me-qr.com qr.page scnv.io shor.by surl.li urlr.me
  spoo.me da.gd vu.fr rotf.lol chng.it amzn.to amzn.eu ebay.us wp.me fb.me l.ead.me ln.run bitly.ws tinyurl.is shrinke.me ouo.io
  exe.io bc.vc linkvertise.com lstu.fr 1b.yt pxl.to tly.lt url.ie shor.tn rlu.ru ulvis.net`.split(/\s+/),
);

/** Short domains that are their owners' own and go where they say. */
export const SHORT_BUT_PLAIN: ReadonlySet<string> = new Set(
  'x.com fb.com ft.com me.uk g.co aka.ms youtu.be forms.gle bbc.in t.me wa.me ted.com who.int un.org ed.gov dfe.uk bt.com o2.uk ee.co.uk ox.ac.uk'.split(
    ' ',
  ),
);

export const ADULT: ReadonlySet<string> = new Set(
  `onlyfans.com fansly.com pornhub.com xvideos.com xnxx.com xhamster.com redtube.com youporn.com chaturbate.com livejasmin.com
  stripchat.com brazzers.com adultfriendfinder.com ashleymadison.com spankbang.com eporner.com manyvids.com adultwork.com
  literotica.com vivastreet.co.uk rule34.xxx motherless.com beeg.com`.split(/\s+/),
);
export const GAMBLING: ReadonlySet<string> = new Set(
  `bet365.com skybet.com skyvegas.com skybingo.com williamhill.com paddypower.com ladbrokes.com coral.co.uk betfair.com betfred.com
  unibet.co.uk unibet.com 888casino.com 888sport.com betway.com betvictor.com bwin.com 32red.com pokerstars.com pokerstars.uk
  partypoker.com tombola.co.uk meccabingo.com galabingo.com foxybingo.com leovegas.com casumo.com grosvenorcasinos.com virgingames.com
  jackpotjoy.com mrgreen.com stake.com 1xbet.com draftkings.com boylesports.com livescorebet.com spreadex.com roobet.com
  kwiff.com betuk.com midnite.com buzzbingo.com`.split(/\s+/),
);
export const FILE_SHARING: ReadonlySet<string> = new Set(
  `thepiratebay.org thepiratebay.se piratebay.org 1337x.to limetorrents.lol rarbg.to kickasstorrents.to yts.mx eztv.re torrentz2.eu fmovies.to
  123movies.com putlocker.com soap2day.to mega.nz mega.io mediafire.com rapidgator.net 4shared.com zippyshare.com anonfiles.com
  uploaded.net turbobit.net nitroflare.com filefactory.com gofile.io pixeldrain.com sendspace.com bayfiles.com solidfiles.com
  libgen.is libgen.rs z-library.se z-lib.org sci-hub.se ytmp3.cc y2mate.com savefrom.net stremio.com flixtor.to solarmovie.to
  bflix.to cyberflix.app`.split(/\s+/),
);
/** Names that say it whatever the address: "freecasinospins", "torrentking". */
export const TELLING_NAMES = {
  adult: /porn|xxx|sexcam|camgirl|escorts?(?:uk)?$|hentai|nudes/,
  gambling:
    /casino|(?:^|-)slots?(?:-|$)|freespins|jackpot(?!s?school)|bet(?:ting)?tips|sportsbet|pokerroom|(?:^|-)bets?(?:-|$)/,
  'file-sharing': /torrent|piratebay|warez|123movies|putlocker|freemovies|watchfree/,
} as const;
export const TELLING_ENDINGS: Readonly<Record<string, 'adult' | 'gambling'>> = {
  xxx: 'adult',
  porn: 'adult',
  adult: 'adult',
  sex: 'adult',
  bet: 'gambling',
  casino: 'gambling',
  poker: 'gambling',
};

/** Hosts that look-alikes imitate: public bodies, what schools and parents pay and log in with. */
export const KNOWN_HOSTS: readonly string[] =
  `gov.uk www.gov.uk nhs.uk www.nhs.uk bbc.co.uk gov.scot gov.wales hwb.gov.wales ofsted.gov.uk parentpay.com schoolmoney.co.uk
  parentmail.co.uk schoolgateway.co.uk arbor.sc sims.co.uk classdojo.com tapestryjournal.com seesaw.me scopay.com eventbrite.co.uk
  paypal.com google.com microsoft.com microsoftonline.com office.com outlook.com apple.com icloud.com amazon.co.uk amazon.com
  facebook.com instagram.com whatsapp.com twitter.com youtube.com linkedin.com netflix.com royalmail.com tesco.com justgiving.com
  gofundme.com hsbc.co.uk barclays.co.uk natwest.com lloydsbank.co.uk santander.co.uk nationwide.co.uk nspcc.org.uk
  childline.org.uk timestables.co.uk ttrockstars.com purplemash.com topmarks.co.uk twinkl.co.uk`.split(/\s+/);
/** Names that only their owners have in a host, where the rest speaks of money or a log-in. */
export const BRANDS =
  /(?:^|[.-])(?:gov-?uk|uk-?gov|hmrc|nhs|dvla|dfe|ofsted|paypal|parentpay|schoolmoney|parentmail|microsoft|office-?365|outlook|apple|icloud|amazon|netflix|royal-?mail|hsbc|barclays|natwest|lloyds|santander|google|facebook|instagram|whatsapp|bbc|tv-?licen[cs]ing)(?=[.-]|$)/;
/** What no one else may have in a host, whatever else is there. */
export const CROWN = /(?:^|[.-])(?:gov-?uk|uk-gov|nhs-?uk|hmrc-?gov|gov-?wales)(?=[.-]|$)/;
/** Endings that cost next to nothing and are what most look-alikes have. */
export const CHEAP_ENDINGS: ReadonlySet<string> = new Set(
  'top xyz icu click buzz cyou vip loan win bid cfd sbs rest zip mov cam monster quest info site online live club work support'.split(
    ' ',
  ),
);
export const BAIT =
  /(?:^|[.-])(?:log-?in|sign-?in|secure|security|verify|verification|account|accounts|update|refund|refunds|rebate|tax|claim|claims|pay|payment|payments|billing|support|help|portal|id|form|forms|consent|grant|delivery|parcel|prize|winner|gift|giftcard|free|bonus|auth|confirm|alert|notice|voucher|vouchers|booking)(?=[.-]|$)/;
