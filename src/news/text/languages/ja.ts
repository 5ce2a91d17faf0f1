/** Japanese. `Intl.Segmenter` parts its words; a verb made of a noun loses its ending. */

import { type LanguageRules, NO_ABBREVIATIONS, NO_OUTLET_WORDS, unstemmed } from './types.ts';

export const ja: LanguageRules = {
  tag: 'ja',
  names: ['japanese'],
  script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  marks: '',
  letters: null,
  common: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や など',
  families: {
    before: [[/(?<=..)(?:する|した|して|される|された)$/, '']],
    stem: unstemmed,
    shortest: 2,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
  dates: { months: '', morning: '午前', afternoon: '午後' },
  boilerplate: {
    elsewhere:
      '関連記事 · 関連ニュース · あわせて読みたい · 関連リンク · 関連情報 · 合わせて読みたい · こちらもおすすめ · おすすめ記事 · 人気記事 · 次の記事 · 前の記事',
    named: 'タグ · 画像 · 写真 · 文 · 取材 · 出典 · 執筆 · 編集 · 提供 · 撮影 · キーワード',
    labels: `広告 · この記事は有料記事です · 有料会員限定記事 · ログイン · 無料登録 · 会員登録 · 続きを読む · もっと見る · もっと読む · シェア · 登録する · 記事を読む · 全文を読む ·
      スポンサーリンク · シェアする · ツイート · フォローする · 購読 · コメント · 有料会員限定 · 無断転載禁止 · 動画`,
  },
  outlets: NO_OUTLET_WORDS,
};
