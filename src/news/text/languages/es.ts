/** Spanish. */

import { stemmer } from '@orama/stemmers/spanish';
import type { LanguageRules } from './types.ts';

export const es: LanguageRules = {
  tag: 'es',
  names: ['spanish'],
  script: /\p{Script=Latin}/u,
  marks: 'el los las del una con más por y su sus al tras según fue han hay contra desde está',
  letters: /[ñ¿¡]/,
  common: 'al de del el en la las los un una y',
  families: {
    apart: [
      [/^embajador(?:es|as?)?$/, 'embajador'],
      [/^periodistas?$/, 'periodista'],
    ],
    before: [
      [/(?<=[cs])ion(?:es)?$/, 'ión'],
      [/tien(?=[eo](?:n|s|do)?$)/, 'ten'],
      [/^cierr(?=[aeo])/, 'cerr'],
    ],
    stem: stemmer,
  },
  sentences: {
    titles: 'Sra Srta Sras Sres Dra Dña Lic Arq Ud Uds Gral Cnel Tte Gob Pdte ej',
    mayEnd: 'EE.UU EE UU Cía Hnos Avda',
    beforeNumber: 'núm Núm núms pág págs ene abr dic',
    firstWords: 'el los las ella ellos',
  },
  dates: { months: 'es' },
  boilerplate: {
    elsewhere: `le puede interesar · también te puede interesar · más noticias · siguiente noticia · noticia anterior · te recomendamos leer · vídeo · podcast · más de esta sección · lea también · lee · lea · leé · léase · leer · le puede gustar · lee también · leer también · lea además ·
      ver también · mira también · te puede interesar · le puede interesar · te recomendamos · además lea ·
      más sobre el tema · noticias relacionadas · artículos relacionados · relacionado · relacionadas ·
      lo más leído · lo más visto · vea también`,
    named: `archivado en · etiqueta · temas relacionados · más sobre · etiquetas · temas · foto por · foto · fotos ·
      foto de archivo · fotografía · autora · redacción · imagen · crédito · créditos`,
    labels: `compartir en x · compartir en whatsapp · ver comentarios · dejar un comentario · imprimir · guardar · copiar enlace · volver al inicio · exclusiva · en directo · en vivo · escuchar artículo · publicidad · continúa después de la publicidad · contenido patrocinado · espacio patrocinado · patrocinado ·
      leer más · lea más · ver más · más información · seguir leyendo · sigue leyendo · continuar leyendo ·
      leer noticia completa · lee la nota completa · ver noticia completa · continúa leyendo · te puede gustar ·
      comenta · comentar · regístrate gratis para seguir leyendo · regístrate · inicia sesión · iniciar sesión ·
      compartir · compartir en facebook · compartir en redes · compartir en redes sociales · compártelo ·
      suscríbete · suscribirse · suscríbase · suscríbete para seguir leyendo · mira el video · ver video · vídeo ·
      foto · fotos · aviso legal · más información en breve`,
  },
  outlets: {
    strong: `boletín boletines suscri* newsletter* publicidad redacción reservad* descarg* aplicación síguenos síganos escríbanos
      escríbenos contáctanos contáctenos cuéntanos envíanos ayúdanos únete cookies periodismo regístrate regístrese inicia`,
    light: `artículo artículos noticia noticias fuente exclusiva exclusivo encontraste avísanos errores error reportar informar
      lectura leer lea leyendo foto fotos vídeo vídeos video videos imagen comentario* información informaciones
      reproducción publicado publicada actualizado hora siga más texto gratis última último derechos todos editada editado
      escrito traducido aquí haz clic agencia agencias compartir comparte comenta opinar opinión espacio lector lectores mes
      primer acceso cuenta página web sitio canal portal nota escuchar imprimir guardar tiempo minuto minutos experiencia
      mejorar navegación utiliza utilizamos usamos seguir continuar gratuito visto correo interesar recibe recibir envía
      enviar apoya apoyar sección titulares socio socia socios dona actualizada hazte lee límites etiquetas notificar carta diario`,
    we: 'nuestra nuestro nuestras nuestros nos nosotros',
    you: 'tú tu tus te usted ustedes',
    filler: `por para con se lo más que no es son ha este esta estos estas su sus como o si ya sin sobre nos`,
    origin: [
      `(?:esta nota|esta noticia|este artículo|este texto|esta entrevista) (?:fue|se) (?:publicad[oa]|publicó)(?: originalmente| primero| por primera vez)? (?:en|por) (?:el |la )?NAME`,
    ],
    said: `dijo dijeron afirmó señaló ordenó pidió informó informaron según declaró aseguró explicó indicó anunció policía tribunal fiscalía ministerio portavoz autoridades`,
  },
};
