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
  people: {
    numbers: {
      ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
      ...{ trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19 },
      ...{ veinte: 20, veintiún: 21, veintiuno: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25 },
      ...{ veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40 },
      ...{ cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, mil: 1000 },
      ...{ doscientos: 200, doscientas: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500 },
      ...{ decenas: 20, cientos: 200, centenares: 200, miles: 2000 },
    },
    about: 'al menos|por lo menos|más de|unos|unas|cerca de|casi|los|las|a',
    units:
      'años?|días?|horas?|minutos?|mes(?:es)?|semanas?|por ciento|grados|euros?|dólares|pesos|kilómetros?|metros?|km|m|hectáreas?|goles|puntos|millones|millón|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    stops:
      'y|e|pero|o|mientras|cuando|tras|donde|que|para|contra|busc\\S*|manifest\\S*|protest\\S*|no|nunca|animales|vacas|ovejas|caballos|pollos|aves|perros|años|días',
    rises:
      '(?:sube|suben|subió|asciende|ascienden|ascendió|aumenta|aumentó|se eleva|llega|llegó|se sitúa)(?: \\p{L}+){0,3}? (?:a|en)|alcanza|alcanzó|supera',
    unsure:
      'podrían?|hasta|tem[ei]\\S*|riesgo\\S*|aniversario|conmemor\\S*|al año|cada año|el (?:año|mes) pasado|hace (?:\\S+ ){1,3}(?:años?|meses)|desde (?:principios|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    counted: {
      dead: {
        words:
          'muert[oa]s?|fallecid[oa]s?|víctimas (?:mortales|fatales)|asesinad[oa]s|cadáveres|cuerpos|murieron|mueren|fallecieron|fallecen|ahogad[oa]s|perdieron la vida|pierden la vida|perecieron',
        verbs: 'matan?|mataron|matando|mató|murieron|mueren|fallecieron|fallecen',
      },
      injured: { words: 'herid[oa]s|lesionad[oa]s', verbs: 'hieren?|hirió|hirieron' },
      missing: { words: 'desaparecid[oa]s|en paradero desconocido' },
      trapped: { words: 'atrapad[oa]s|varad[oa]s' },
      rescued: { words: 'rescatad[oa]s|a salvo', verbs: 'rescatan?|rescataron|rescató' },
      evacuated: { words: 'evacuad[oa]s|desalojad[oa]s', verbs: 'evacúan?|evacuó|evacuaron|evacuación de' },
      homeless: { words: 'sin hogar|damnificad[oa]s|desplazad[oa]s' },
      arrested: {
        words: 'detenid[oa]s|arrestad[oa]s|detenciones|arrestos|capturad[oa]s',
        verbs: 'detienen?|detuvo|detuvieron|arrestan?|arrestó|arrestaron',
      },
      cases: { words: 'casos|contagios|infectad[oa]s|contagiad[oa]s|infecciones' },
    },
  },
};
