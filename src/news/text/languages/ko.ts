/** Korean. Particles and verb endings behind a noun come off. */

import { type LanguageRules, NO_ABBREVIATIONS, unstemmed } from './types.ts';

export const ko: LanguageRules = {
  tag: 'ko',
  names: ['korean'],
  script: /\p{Script=Hangul}/u,
  marks: '',
  letters: null,
  common: '이 그 저 것 수 등 및 더 또',
  families: {
    before: [
      [/(?<=..)(?:에서는|에게서|으로는|에서|에게|으로|부터|까지|은|는|이|가|을|를|과|와|의|에|로|도|만|서)$/, ''],
      [/(?<=..)들$/, ''],
      [/(?<=..)(?:했다|됐다|시켰다|하는|하다|되다|한|해|돼)$/, ''],
    ],
    stem: unstemmed,
    shortest: 2,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
  dates: { months: '', morning: '오전', afternoon: '오후' },
  boilerplate: {
    elsewhere: '관련기사 · 관련 기사 · 관련뉴스 · 관련 뉴스 · 추천기사 · 인기기사 · 많이 본 뉴스 · 함께 읽기',
    named: '태그 · 사진 · 글 · 출처 · 사진제공 · 기자 · 편집 · 자료',
    labels: `광고 · 기사 원문 · 구독하기 · 댓글 · 로그인 · 회원가입 · 더보기 · 기사 더보기 · 공유 · 공유하기 · 구독 · 전체보기 · 자세히 보기 · 팔로우 · 무단 전재 및 재배포 금지 ·
      동영상`,
  },
  outlets: {
    strong: '구독 무단전재 무단 전재 재배포 저작권자 뉴스레터 카카오톡 네이버 유튜브 제보 좋아요',
    light:
      '기자 기사 뉴스 사진 댓글 공유 구독하기 이메일 광고 관련기사 금지 앱 다운로드 채널 추천 제공 입력 수정 영상 후원',
    we: '우리 저희',
    you: '여러분 독자',
    said: '말했다 밝혔다 전했다 설명했다 덧붙였다 경찰은 경찰',
  },
};
