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
    elsewhere: `veja mais · mais notícias · notícia seguinte · próxima notícia · relacionadas · relacionado · recomendado · recomendados · pode gostar · vídeo · podcast · mais lidas da semana · leia também · leia mais · veja também · saiba mais · confira · notícias relacionadas · mais lidas`,
    named: 'assuntos · tópicos · reprodução · foto · fotos · redator · imagem · foto divulgação',
    labels: `inicie sessão · iniciar sessão · faça login · partilhar · partilhar no facebook · comentários · comentar · imprimir · guardar · copiar link · ver comentários · voltar ao topo · exclusivo · ao vivo · compartilhe essa notícia · conteúdo patrocinado · publicidade · continua depois da publicidade · ouvir matéria · ouvir notícia · ouvir artigo · ler matéria completa ·
      leia a matéria completa · entrar · ouvir · leia mais · ler mais · saiba mais · veja mais · continue lendo ·
      compartilhar · compartilhe · assine · assine já · ver vídeo · veja o vídeo · assista ao vídeo · assista ·
      vídeo · foto · fotos · continua após a publicidade`,
  },
  outlets: {
    strong: `assinante* assine assinatura* inscre* newsletter* aplicativo baixe publicidade redação reservad* whatsapp cookies
      jornalismo descarreg* aplicação registe-se avise-nos siga-nos`,
    light: `artigo artigos matéria matérias notícia notícias fonte exclusivo exclusiva vídeo vídeos foto fotos imagem comentário*
      moderados opiniões leitor leitores informações reprodução publicado publicada publicados atualizado lectura leitura
      leia ler ouvir acompanhe receba mais texto última direitos todos editada editado aqui clique agência agências portal
      site página grupo compartilhe compartilhar comente grátis próximo posição refletem acesso conta tempo minuto minutos
      utiliza usamos experiência melhorar navegação partilhar partilhe encontrou erro apoie receber e-mail entre seguinte
      anterior secção guardar responsabilidade autores ouça conteúdo sócio assinar doe doação gostou curtiu amigos sessão`,
    we: 'nossa nosso nossos nossas nós',
    you: 'você vocês te teu tua',
    filler: `por para com se que não é são os as dos das ao à este esta isto sem mais na nas no nos já ou sobre foi ser`,
    origin: [
      `(?:esta matéria|este artigo|este texto|esta reportagem|o artigo|a matéria) foi (?:originalmente )?publicad[oa](?: originalmente| primeiro)? (?:em|no|na|por|pelo|pela) (?:o |a )?NAME`,
    ],
    said: `disse disseram afirmou informou segundo declarou garantiu explicou anunciou polícia tribunal ministério porta-voz autoridades`,
  },
};
