/** English. Its families are made in `../words.ts`, by Porter 2 between two tables. */

import { type LanguageRules, unstemmed } from './types.ts';

export const en: LanguageRules = {
  tag: 'en',
  names: ['english'],
  script: /\p{Script=Latin}/u,
  marks: 'the of and to for with is that by at from was has after over says said are who will',
  letters: null,
  common: `a about after again all also am an and any are as at be been before but by can could did do does down for from get
    had has have he her here him his how i if in into is it its just may might more most my new no not now of off on
    one or our out over said say says shall she should so some than that the their them then there these they this
    those to too under until up us was we were what when where which while who why will with would you your`,
  families: { before: [], stem: unstemmed },
  sentences: {
    titles: `Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gov Govs Lt Sen Sens Rep Reps Pres Amb Atty Supt Insp Det Dist Msgr Messrs
      Gen Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Spc Adm Brig Vadm Radm Cmsgt Ssgt Ens Cpt Wg Asst Assoc Mt Ft vs v cf
      e.g i.e eg ie viz approx ca esp incl`,
    mayEnd: `Inc Corp Co Cos Ltd Llc LLC plc PLC Bros Jr Sr Esq etc al Ave Av Blvd Rd Hwy St Ste Dept Assn Univ Intl Natl Bldg
      Ph.D M.D D.D.S B.A M.A R.N S.A S.p.A A.G GmbH N.V B.V
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
      Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask`,
    beforeNumber: `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No no Nos nos Nr Art art Arts Sec sec Fig fig Vol vol Ch ch
      P p pp par para ver Ver num Num tel Tel sept oct nov Cat`,
    firstWords: `the a an it its he she they we you i his her their our my this that these those there here
      in on at by for from with without of to as after before during since while when where if although though because despite until about
      amid against between beyond through throughout within across along behind near outside inside unlike following according citing given
      and but or so yet nor however meanwhile also still then now earlier later today yesterday instead nearly almost around last next
      one two three four five six seven eight nine ten several many most some all both each every few more no not none nobody nothing neither
      only even such other others another dozens hundreds thousands millions
      officials police authorities witnesses experts critics residents investigators prosecutors researchers analysts lawmakers
      doctors rescuers firefighters soldiers troops protesters people relatives
      among what who why how which whether once asked`,
  },
  dates: { months: 'en', morning: 'am a.m', afternoon: 'pm p.m' },
  boilerplate: {
    elsewhere: `in other news · dig deeper · most viewed · most shared · most commented · jump to · older · newer · show more like this · see next · you may also be interested in · you might be interested in · people also read · next · more for you · related reading · readers also liked · our picks · more from this section · skip next section · previous article · next article · previous story · next story · previous post ·
      next post · related internet links · read more · read also · read next · read on · read now · read this · read ·
      read more on · read more about this · also read · see also · see more · watch · watch also · watch now ·
      watch live · listen · listen to · view · more · related · related article · related articles · related story
      · related stories · related news · related content · related coverage · related links · related posts ·
      related topics · related tags · more on this story · more on this · more on this topic ·
      more on these topics · more stories on · more stories · more news · more coverage · full coverage ·
      recommended · recommended stories · recommended for you · recommended reading · editor’s picks ·
      editors’ picks · top stories · most read · most popular · trending · trending now · you may also like ·
      you might also like · you may be interested in · don’t miss · must read · must-read · in pictures ·
      in photos · in video · further reading · explore more · up next · in case you missed it · icymi ·
      you may have missed · also in the news · elsewhere · around the web · from the archive · from the archives ·
      from our archive · editors’ choice · popular now · popular · top reads · best of · latest · latest news ·
      latest stories · featured · trending stories · big read · the long read · more to read · next read ·
      read our explainer · explainer · explained · analysis · opinion · fact check · factbox · timeline ·
      interactive · quiz · poll · view more · catch up · background reading · dive deeper · go deeper ·
      what to read · now watch · now read · also see · also watch · also listen`,
    named: `words · main picture · main photo · country · countries · primary country · tags · tag · topics · topic · related topics · more in · sections ·
      section · subjects · journal reference · journal · doi · citation · reference · story source ·
      materials provided by · media contact · media contacts · press contact · press contacts · contact for media
      · media inquiries · media enquiries · press enquiries · logo · category · categories · filed under ·
      posted in · keywords · more on · in this article · in this story · photo · photos · photo credit ·
      lead image · featured image · header image · cover image · main image · picture by · photo by ·
      photograph by · image by · illustration by · screenshot · screen grab · video by · banner image ·
      photo illustration · top photo · top image · above · pictured · photo caption · photo gallery · image ·
      images · image credit · image source · picture · pictures · picture credit · video credit · graphic ·
      illustration · credit · credits · photograph · file photo · web editor · web editors · online editor ·
      video editor · photo editor · edited by · written by · by · words by · story by · report by · author ·
      authors · text · text by · reporter · reporters · reporting · correspondent · producer ·
      produced and edited by · copy edited by · fact-checked by · reviewed by · medically reviewed by · host ·
      hosts · guest · guests · reporting by · writing by · editing by · additional reporting by ·
      additional reporting · produced by · translated by · compiled by · contributors · contributing · editor ·
      send news · article url · comments url`,
    labels: `exclusive · premium · subscriber only · subscribers only · members only · live · advertisement · advertisements · advert · ad · ads · sponsored · sponsored content · sponsored by ·
      paid content · promoted content · story continues · story continues below · article continues below ·
      after newsletter promotion · newsletter promotion · a message from our sponsor · a word from our sponsor ·
      from our sponsors · paid partner content · from our partners · paid post · paid for by · our partners ·
      advertiser content · ad choices · powered by · skip ad · skip advertisement · brought to you by ·
      presented by · partner content · branded content · in partnership with · ad feedback · why you can trust us
      · text ad · sponsor message · support for this podcast comes from · read more · see more · show more ·
      view more · load more · learn more · find out more · more details · more details soon · continue reading ·
      keep reading · read on · read full story · read full article · read the full story · read the full article ·
      read the whole story · full story · full article · see full article · click here · and more · view all ·
      see all · show all · what to read next · more to read · next up · next article · read the transcript ·
      read the report · read our full coverage · read more here · click here for more · see the full list ·
      see the full article · tap to read · expand · collapse · show less · read less · see more stories ·
      read the original · read original article · read the original article · view original ·
      view original article · view source · explore more · discover more · explore more on these topics ·
      reuse this content · suggested topics · get in touch · get involved · before you go · more like this ·
      for more information · for more information click here · more information · find out how · share · shares ·
      likes · views · share this · share this article · share this story · share this post · share this page ·
      share article · share story · share on facebook · share on twitter · share on x · tweet · tweet this ·
      pin it · copy link · email this · print this · print this page · print article · save for later · like this
      · like · loading · bookmark · gift article · whatsapp · facebook · twitter · telegram · linkedin · reddit ·
      messenger · pinterest · instagram · flipboard · e-mail · email · print · comments · comment ·
      leave a comment · post a comment · add a comment · view comments · show comments · sign in to comment ·
      log in to comment · reply · join the conversation · be the first to comment · write a comment · your comment
      · comments are closed · comments closed · add your comment · start the conversation · join the debate ·
      what’s your reaction · rate this article · was this article helpful · was this page helpful ·
      was this helpful · is this page useful · is there anything wrong with this page ·
      report a problem with this page · give feedback · feedback · report an error · report a typo ·
      report a mistake · suggest a correction · submit a correction · request a correction · corrections ·
      corrections and clarifications · corrections & clarifications · contact the newsroom · join the discussion ·
      subscribe · subscribe now · subscribe here · subscribe today · sign up · sign up now · sign up here ·
      sign in · log in · log out · register · register now · unsubscribe · upgrade to paid · upgrade now ·
      start free trial · start your free trial · become a member · become a subscriber · renew · renew now ·
      gift this article · give a gift · give a gift subscription · gift a subscription · buy now · shop now ·
      learn how · get alerts · get email alerts · get newsletter · get the newsletter · turn on notifications ·
      enable notifications · allow notifications · manage alerts · email alerts · news alerts · rss · follow ·
      follow this story · follow topic · follow this topic · follow us · follow us on · following ·
      connect with us · stay in touch · stay up to date · stay up-to-date · newsletter sign-up · newsletter signup
      · newsletters · our newsletters · download our app · download the app · get our app · available on ·
      members only · subscribers only · premium · exclusive for subscribers · free trial · try for free ·
      already have an account · create an account · create account · create free account · my account · chip in ·
      chip in today · republish this story · republish this article · republish · make a donation · donate today ·
      make a gift · donate · donate now · support us · invalid email · manage your preferences ·
      manage preferences · manage subscription · update your preferences · view in browser · view online ·
      view this email in your browser · read in app · open in app · get the app · view in telegram ·
      open in telegram · send news · submit news · our chat · our channel · channel · chat · boost · video ·
      videos · audio · video transcript · this video can not be played · this video cannot be played ·
      this video is unavailable · video player · watch the video · watch video · watch the full video ·
      video below · listen to this article · listen to this story · listen to article · listen to the podcast ·
      copy direct link · now playing · up next · autoplay · subtitles · view this post on instagram · gallery ·
      photo gallery · photos · slideshow · podcast · listen · listen now · listen & follow · watch · watch live ·
      watch now · play video · play audio · download · embed · transcript · toggle more options · hide caption ·
      toggle caption · hide captions · show captions · see photos · view photos · view slideshow ·
      open image in new tab · full screen · fullscreen · exit fullscreen · click to enlarge · tap to enlarge ·
      enlarge image · watch the trailer · watch on youtube · watch on x · watch: · live stream · livestream ·
      watch the livestream · latest episode · all episodes · subscribe to the podcast · listen to the episode ·
      listen on spotify · listen on apple podcasts · apple podcasts · spotify · google podcasts · youtube · tiktok
      · bluesky · mastodon · threads · show caption · enlarge this image · view image in fullscreen · view gallery
      · open gallery · image caption · media caption · media playback is unsupported on your device · image ·
      photo · previous post · next post · notify me of new posts by email · notify me of new comments via email ·
      notify me of follow-up comments by email · disclaimer · show key events only · key events ·
      filter by key events · back to top · top of page · page 1 · open menu · close menu · skip navigation ·
      skip to main content · breadcrumb · you are here · quick links · useful links · external links ·
      related documents · downloads · attachments · files to download · print version · printer-friendly version ·
      printable version · pdf version · accessibility · language · languages · contacts · contact ·
      contact information · media inquiries · media enquiries · press office · for media · press release ·
      for immediate release · about · about us · about this site · site map · market data · stocks in this article
      · companies in this article · people in this article · references · source version · scroll to top ·
      previous · next · previous article · previous story · next story · older posts · newer posts ·
      page not found · sitemap · search · stay connected · stay informed · our standards · code of ethics ·
      reprints · request reprint & licensing · acquire licensing rights · acquire licensing rights opens new tab ·
      opens new tab · opens in new window · your privacy choices · do not sell my info ·
      do not sell or share my personal information · manage cookies · cookies · legal notice · imprint ·
      about the author · about the authors · about the writer · author bio · meet the author · editor’s picks ·
      notes to editors · notes to editor · note to editors · notes to editors ends · go to top · home · menu ·
      skip to content · terms of use · terms of service · terms and conditions · privacy policy · privacy notice ·
      cookie policy · cookie settings · accept all cookies · contact us · all rights reserved · press contacts ·
      press contact · media contacts · end of list · end of article · help us improve · close · x · enditem · ends
      · the end · correction appended · clarification appended · more to come · more to follow · developing story
      · breaking news · this is a developing story`,
  },
  outlets: {
    strong: `newsletter* podcast* subscri* unsubscri* inbox webpage homepage browser javascript cookies paywall* ad-free whatsapp
      telegram facebook twitter instagram youtube tiktok linkedin bluesky mastodon viber rss journalism newsroom* advertis*
      sponsored affiliate disclaimer copyright getty shutterstock webinar email e-mail emails emailing contributed
      republish* reporting editing reserved caption login signup typo reader-supported reprint* syndicated auto-generated
      hyperlink* notifications smartphone* qr cookie`,
    light: `article articles story stories page pages site website app apps edition editions editor editors author authors
      reporter reporters writer writers correspondent correspondents photo photos photograph photographs photography image
      images picture pictures video videos gallery audio comment comments commenting coverage headline headlines update
      updates updated alerts link links transcript reader readers print printed published publish post posted posts edited
      edit written produced producer content reuse reproduction corrections correction error errors mistake mistakes rights
      license licence permission prohibited terms privacy policy notice agencies agency files file inputs input information
      material research data sign sign-up register log follow share click tap scroll swipe download install watch read
      reading listen view visit join support donate donation donations contact reach reached call find get send receive
      enter enable refresh check search unlock explore discover learn access report help please thanks thank tips tip
      opinion feedback free daily weekly latest breaking news morning evening minutes minute min mins hours hour ago gmt ist
      edt est player channel channels group account accounts membership member members paid premium trial offer offers apply
      mailing list lists online digital mobile phone tv originally appeared appears full original source sources credit
      credits courtesy illustration graphic media enquiries inquiries distributed rewritten redistributed broadcast skip
      section sections promotion promotions become sustaining local community nonprofit donor donors trouble load attached
      attachment refer request suggested note responsible external standards principles reported assistance corrected
      clarity length disclosure hosted provided discussion thread form accept conversation submit submitted estimated heard
      following personal verify embed embedded consent device preferences browse bookmark topics topic tags related
      moderated guidelines staff journalist journalists editorial interested unlimited respectful moderation browsing
      navigation experience improve settings review reviewed partners supported briefing poll profile reproduced liked
      upload unsubscribe digest chip`,
    we: "our us we we're we've we'll we'd ours",
    you: "you your you're you've you'll you'd yours yourself",
    origin: [
      `(?:this|the|a version of this) (?:story|article|report|piece|essay|interview|column) (?:(?:was |is )?(?:first|originally|also) |was )?(?:appeared|appears|published|ran|posted|produced|reported)(?: first| originally)? (?:in \\p{L}+ by|in|on|by|at|with) NAME`,
      `(?:translated from (?:the )?\\p{L}+[.;,] )?the original (?:article |story |text |version )?(?:was published|appeared|ran) (?:in|on|by|at) NAME`,
      `(?:re-?published|reprinted|reproduced) (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:from|of) NAME`,
      `(?:originally|first) (?:published|appeared|posted|printed) (?:in|on|by|at) NAME`,
    ],
    said: `said says say saying told tells tell added argued insisted replied admitted conceded asked asks warned warns warning advised urged ordered vowed wrote according announced reported reports claimed claims denied confirmed stated noted court police prosecutors ministry spokesman spokeswoman spokesperson officials official witnesses`,
  },
};
