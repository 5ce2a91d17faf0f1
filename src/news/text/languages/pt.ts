/** Portuguese. */

import { stemmer } from '@orama/stemmers/portuguese';
import type { LanguageRules } from './types.ts';

export const pt: LanguageRules = {
  tag: 'pt',
  names: ['portuguese'],
  script: /\p{Script=Latin}/u,
  marks: 'os do dos da das um uma em na no nas nos ao e são não após foi contra pela pelo à',
  letters: /[ãõ]/,
  common: 'o a os as de do da um uma e em no na',
  families: {
    apart: [
      [/^embaixador(?:es|as?)?$/, 'embaixador'],
      [/^jornalistas?$/, 'jornalista'],
    ],
    before: [
      [/(?<=..)[oõ]es$/, 'ão'],
      [/(?<=..)ç?[cç]ão$/, 'ção'],
      [/(?<=..)cao$/, 'ção'],
      [/(?<=...[aeéiou])ns$/, 'm'],
    ],
    stem: stemmer,
  },
  sentences: {
    titles: 'Exmo Exma Srs Profa Eng Cel gen gral cel Pe',
    mayEnd: 'Cia',
    beforeNumber: 'num Num págs',
    firstWords: 'ele ela eles os as',
  },
  dates: { months: 'pt' },
  boilerplate: {
    elsewhere: 'leia também · leia mais · veja também · saiba mais · confira · notícias relacionadas · mais lidas',
    named: 'assuntos · tópicos · reprodução · foto · fotos · redator · imagem · foto divulgação',
    labels: `conteúdo patrocinado · publicidade · continua depois da publicidade · ouvir matéria · ouvir notícia · ouvir artigo · ler matéria completa ·
      leia a matéria completa · entrar · ouvir · leia mais · ler mais · saiba mais · veja mais · continue lendo ·
      compartilhar · compartilhe · assine · assine já · ver vídeo · veja o vídeo · assista ao vídeo · assista ·
      vídeo · foto · fotos · continua após a publicidade`,
  },
  outlets: {
    strong: `assinante* assine assinatura* inscre* newsletter* aplicativo baixe publicidade redação reservad* whatsapp`,
    light: `artigo artigos matéria matérias notícia notícias fonte exclusivo exclusiva vídeo vídeos foto fotos imagem comentário*
      moderados opiniões leitor leitores informações reprodução publicado publicada publicados atualizado lectura leitura
      leia ler ouvir acompanhe receba mais texto última direitos todos editada editado aqui clique agência agências portal
      site página grupo compartilhe compartilhar comente grátis próximo posição refletem acesso conta`,
    we: 'nossa nosso nossos nossas nós',
    you: 'você vocês te teu tua',
  },
};
