import type { PhraseTable } from './phrase-table';

/** Japanese: malls with long bracketed titles, drugstores, imports; full-width digits. */
export const ja: PhraseTable = {
  lang: 'ja',
  says: {
    article: [
      ['ダーマローラー 0.25mm チタン針 初心者向け', { device: 'roller', mm: [0.25], materials: ['titanium'] }],
      ['ダーマローラー｜医療用ステンレス針 | 針の長さ：0.5mm', { mm: [0.5], materials: ['surgical-steel'] }],
      ['ダーマローラー 0.5mm | 使用前後に消毒用エタノールで針を消毒してください', { cleaning: ['alcohol-ok'] }],
      ['ダーマローラー 0.5ミリ | 針はプラスチック製です', { mm: [0.5], materials: ['plastic'] }],
    ],
    seen: [
      ['【送料無料】ダーマローラー 540本針 ０．５ｍｍ', { device: 'roller', mm: [0.5] }],
      ['マイクロニードルローラー 1.0mm ステンレス 192本', { device: 'roller', mm: [1], materials: ['stainless'] }],
      [
        'ダーマローラー 4点セット | 針の長さ：0.25mm/0.5mm/1.0mm/1.5mm | ハンドル：プラスチック',
        { device: 'roller', mm: [0.25, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['電動ダーマペン コードレス | 針の深さ：0〜2.5mm 調節可能', { device: 'pen', mm: [0, 2.5], mode: 'adjustable' }],
      ['ドクターペン A6 交換用カートリッジ 12本針 10個', { device: 'cartridge', mm: [] }],
      ['ダーマペン専用 替え針 36ピン', { device: 'cartridge' }],
      ['ダーマスタンプ 140本針 | ニードルの長さ: 1.5mm', { device: 'stamp', mm: [1.5] }],
      ['ヒアルロン酸マイクロニードルパッチ 目元用 4回分', { device: 'dissolving-patch', areas: ['under-eye'] }],
      ['刺すヒアルロン酸 ニードルパッチ ほうれい線 8枚', { device: 'dissolving-patch', mm: [] }],
      [
        'ダーマローラー | {サイズ: 0.25mm; *0.5mm; 1.0mm}',
        { device: 'roller', mm: [0.25, 0.5, 1], selected: 0.5, mode: 'variants' },
      ],
      ['ダーマ・ローラー 頭皮用 育毛 0.5mm', { device: 'roller', mm: [0.5], areas: ['scalp'], scalpOnly: true }],
      ['メソローラー | 針径0.2mm、針長0.3mm、ヘッド幅20mm', { device: 'roller', mm: [0.3] }],
      ['マイクロニードリング用ローラー 0.3mm 金メッキ針', { mm: [0.3], materials: ['gold-coated'] }],
      ['ヒアルロンペン 針なし注入', { device: 'needle-free-injector' }],
      ['ダーマローラー 0.5mm | 週に1〜2回ご使用ください', { interval: 3 }],
      ['ダーマローラー 0.5mm | 4週間ごとに使用', { interval: 28 }],
      ['ダーマローラー 1.0mm | 業務用のみ、医療従事者専用', { claims: ['professional-only'] }],
      ['ダーマローラー 1.5mm ニキビ跡 クレーター改善', { mm: [1.5], claims: ['treats-condition'] }],
      ['ダーマローラー 0.3mm | セット内容：本体、ビタミンC美容液', { bundle: ['vitamin-c'] }],
    ],
    'bugs caught': [
      ['ダーマローラー 0.25mm | 0.5mmを超える針はクリニックでお使いください', { mm: [0.25] }],
      ['ダーマローラー 0.5mm | 痛みの少ないチタン針、錆びない', { mm: [0.5], materials: ['titanium'] }],
      ['ダーマローラー | 一般的に針の長さは0.2〜2.5mmです', { device: 'roller', mm: [] }],
      ['マイクロニードルパッチ 目元用 うるおい美容液シート', { device: 'dissolving-patch' }],
      ['美容ローラー 540針 1.5mm マイクロニードル', { device: 'roller', mm: [1.5] }],
      ['ケース付き ダーマローラー 0.5mm まとめ買い', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'ダーマローラー用美容液 30ml | 0.5mmのローラーの後に塗布',
      'ダーマペン4 全顔 1回 | 1.5mm 麻酔込み クリニック予約受付中',
      'ダーマローラーとは？効果と選び方 | 初心者は0.25mm',
      'リードルショット 100 セラム 50ml マイクロニードル美容液',
      'マイクロニードル配合クリーム スピキュール',
      '翡翠 美顔ローラー かっさ セット',
      'コロコロ 粘着ローラー 替え',
      'ゲルインクボールペン 0.5mm 黒 ニードルチップ',
      'ミシン針 11番 5本入り',
      'インスリン ペン用注射針 4mm | 針の長さ: 4mm',
      'メソ針 32G 100本 | 針の長さ：4mm',
      'ニードルフェルト 針 3本セット',
      '鍼灸針 0.25mm ステンレス 100本',
      'ダーマローラー用ケース',
      'レコード針 交換針 ダイヤモンド',
      'ニードリング講座 認定スクール | ダーマペン実習',
      '頭皮マッサージ ローラー シリコン',
      'タトゥー用ニードルカートリッジ 0.25mm',
    ],
  },
  knownWrong: {
    // "With" stands behind what comes along, so that the spare needles are taken for what is sold.
    says: [['電動ダーマペン 替え針12本付き', { device: 'pen' }]],
  },
};
