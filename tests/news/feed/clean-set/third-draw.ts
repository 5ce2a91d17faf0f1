/** By the same other hand, written and measured when the causes of its first documents were mended; then mended by, too. */
import type { Document } from './document.ts';

export const THIRD_DRAW: readonly Document[] = [
  {
    manner: 'Australian broadcaster',
    title: 'Cyclone crosses coast',
    html: `<p>Cyclone Orla crossed the coast south of Port Hale just after midnight as a category three system.</p><p>⟦Loading...⟧</p><p>⟦Stay across the latest warnings with our emergency page.⟧</p><p>Authorities told residents of three towns to shelter in place.</p><p>⟦If you're unable to load the form, you can access it here.⟧</p><p>⟦Posted 2h ago⟧</p><p>⟦With Bea Lowe⟧</p>`,
  },
  {
    manner: 'Canadian public broadcaster',
    title: 'Mill to close',
    html: `<p>The Harrow paper mill will close in March, putting 210 people out of work, its owner said.</p><p>⟦WATCH | Workers react to the news:⟧</p><p>"We had no warning," said welder Pat Oake.</p><p>⟦With files from The Canadian Press⟧</p><p>⟦Add some “good” to your morning and evening.⟧</p><p>⟦A variety of newsletters you'll love, delivered straight to you.⟧</p>`,
  },
  {
    manner: 'Irish site',
    title: 'Gardaí appeal for witnesses',
    html: `<p>Gardaí are appealing for witnesses after a cyclist died on the R999 near Ballyorme.</p><p>⟦Readers like you are keeping these stories free for everyone...⟧</p><p>⟦A mix of advertising and supporting contributions helps keep paywalls away from valuable information like this article.⟧</p><p>⟦Join the conversation⟧</p><p>⟦To embed this post, copy the code below on your site⟧</p>`,
  },
  {
    manner: 'Israeli site',
    title: 'Rocket lands in field',
    html: `<p>A rocket landed in an open field near the Sela crossing on Tuesday evening, the military said.</p><p>⟦Get our Daily Edition by email and never miss our top stories⟧</p><p>⟦By signing up, you agree to the terms⟧</p><p>No one was hurt.</p><p>⟦You're a dedicated reader⟧</p><p>⟦That's why we started our work - to provide discerning readers like you with must-read coverage.⟧</p>`,
  },
  {
    manner: 'Pakistani and Nigerian dailies',
    title: 'Gunmen attack convoy',
    html: `<p>Gunmen attacked a convoy of traders near Birnin Sako on Monday, killing six.</p><p>⟦ALSO READ: Traders count losses⟧</p><p>⟦Kindly share this story:⟧</p><p>⟦All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission.⟧</p><p>⟦Contact: newsdesk@sako.test⟧</p><p>⟦Published in Sako Daily, November 4th, 2026⟧</p>`,
  },
  {
    manner: 'Korean agency in English, Japanese agency',
    title: 'Missile test',
    html: `<p>SEOHAE, Nov. 3 (Hanyon) -- The North fired two missiles toward the sea on Tuesday, the military said.</p><p>⟦pbr@hanyon.test⟧</p><p>⟦(END)⟧</p><p>⟦==Jiho==⟧</p>`,
  },
  {
    manner: 'Polish and Czech portals',
    title: 'Wypadek',
    html: `<p>Dwie osoby zginęły w wypadku na drodze pod Lenzem, poinformowała policja.</p><p>⟦Dalszy ciąg tekstu pod zdjęciem⟧</p><p>⟦Źródło: PAP⟧</p><p>⟦Obserwuj nas na Facebooku⟧</p><p>Dva lidé zemřeli při nehodě u Lenze, uvedla policie.</p><p>⟦Mohlo by vás zajímat⟧</p><p>⟦Přihlaste se k odběru novinek⟧</p>`,
  },
  {
    manner: 'Swiss daily',
    title: 'Lawine',
    html: `<p>Eine Lawine hat am Dienstag im Val Orsa drei Skitourengänger verschüttet, teilte die Kantonspolizei mit.</p><p>⟦Fehler gefunden? Jetzt melden.⟧</p><p>⟦Publiziert: 03.11.2026, 14:22⟧</p><p>⟦SDA/mro⟧</p><p>⟦Dieser Artikel wurde automatisch aus unserem Redaktionssystem übernommen.⟧</p>`,
  },
  {
    manner: 'nonprofit newsroom',
    title: 'Wells tested',
    html: `<p>State officials will test 400 wells in Sable County for lead, according to a memo.</p><p>⟦Republish this story⟧</p><p>⟦We're a nonprofit newsroom that investigates abuses of power. Sign up to get our biggest stories as soon as they're published.⟧</p><p>⟦Do you work for the county? We want to hear from you.⟧</p><p>⟦Jo Park contributed research.⟧</p><p>⟦Our reporting is free. Chip in today.⟧</p>`,
  },
  {
    manner: 'human rights office of a world body',
    title: 'Experts alarmed',
    html: `<p>LENZ – UN experts today voiced alarm at the closing of three newspapers in Dolne.</p><p>⟦ENDS⟧</p><p>⟦*The experts: Ida Noll, Special Rapporteur on the right to assembly⟧</p><p>⟦For media inquiries related to other independent experts, please contact Maya Derr (maya.derr@un.test)⟧</p><p>⟦Follow news related to the independent experts on X @UN_Exp⟧</p>`,
  },
  {
    manner: 'ticker of scores and markets beside the text',
    title: 'Exchange halts trade',
    html: `<p>The Lenz exchange halted trade for an hour on Tuesday after a fault in its systems.</p><p>⟦Quotes delayed at least 15 minutes.⟧</p><p>⟦Market data provided by Norfeed⟧</p><p>⟦See all scores⟧</p><p>Trade resumed at noon.</p>`,
  },
  {
    manner: 'Latin American dailies',
    title: 'Paro',
    html: `<p>Los transportistas de San Aldo levantaron el paro tras acordar un alza de tarifas, informó el gremio.</p><p>⟦Recibe las noticias en tu correo⟧</p><p>⟦¿Encontraste un error? Avísanos⟧</p><p>⟦Foto: Cortesía⟧</p><p>⟦Contenido exclusivo para suscriptores⟧</p><p>⟦Con información de AFP⟧</p>`,
  },
  {
    manner: 'news that talks like a box, three',
    title: 'Diverse',
    html: `<p>Want of water killed 40 cattle, the herders said.</p><p>Stream levels rose by a metre overnight.</p><p>Streams of lava reached the road, and the town was emptied.</p><p>In Dolne, for the third day, crowds filled the square.</p><p>Listening posts along the border were shelled.</p><p>Reproduction of the virus slowed in cold weather, the study found.</p><p>Get out now, the fire chief told residents of Orme.</p><p>Nachdruck verlieh die Ministerin ihrer Forderung mit einem Ultimatum.</p><p>Norbank is the largest lender in Orvia.</p><p>Two dollars is the price of a loaf.</p><p>Hello to a new era, the president said at the port.</p><p>The radio version of the speech was edited by the palace, aides told the paper.</p><p>Have you seen this man? police asked, and 40 people called.</p><p>Ana Lopez is a journalist who covers courts; she was shot on Monday.</p><p>Ben Orr is the editor of the Dolne Star.</p>`,
  },
];
