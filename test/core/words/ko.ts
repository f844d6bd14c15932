import type { PhraseTable } from './phrase-table';

/** Korean: marketplaces and home-care brands; "MTS" is the trade's word for needling. */
export const ko: PhraseTable = {
  lang: 'ko',
  says: {
    article: [
      ['더마롤러 0.25mm 티타늄 니들 입문용', { device: 'roller', mm: [0.25], materials: ['titanium'] }],
      ['더마롤러 | 의료용 스테인리스 바늘, 바늘 길이 0.5mm', { mm: [0.5], materials: ['surgical-steel'] }],
      ['더마롤러 0.5mm | 사용 전후 소독용 알코올로 니들을 소독하세요', { cleaning: ['alcohol-ok'] }],
      ['더마롤러 0.5mm | 온 가족이 함께 사용하세요', { claims: ['share-same-needles'] }],
    ],
    seen: [
      ['더마롤러 540핀 0.5밀리', { device: 'roller', mm: [0.5] }],
      ['MTS 롤러 1.0mm 스테인레스 192개 침', { device: 'roller', mm: [1], materials: ['stainless'] }],
      ['마이크로니들 롤러 | 니들 길이: 0.3mm | 손잡이: 플라스틱', { mm: [0.3], handle: ['plastic'] }],
      ['무선 더마펜 | 니들 깊이: 0.25~2.5mm 조절', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['닥터펜 A6 교체용 카트리지 12핀 10개', { device: 'cartridge', mm: [] }],
      ['더마펜 전용 니들 카트리지 36핀', { device: 'cartridge' }],
      ['더마스탬프 140핀 | 바늘 길이: 1.5mm', { device: 'stamp', mm: [1.5] }],
      ['히알루론산 마이크로니들 패치 눈가 4매', { device: 'dissolving-patch', areas: ['under-eye'] }],
      [
        '더마롤러 | {옵션: 0.25mm; *0.5mm; 1.0mm}',
        { device: 'roller', mm: [0.25, 0.5, 1], selected: 0.5, mode: 'variants' },
      ],
      ['가정용 더마롤러 세트 | 바늘 길이: 0.25 / 0.5 / 1.0 mm', { mm: [0.25, 0.5, 1] }],
      ['두피용 더마롤러 0.5mm 탈모', { device: 'roller', mm: [0.5], areas: ['scalp'] }],
      ['더마롤러 금도금 니들 0.25mm', { mm: [0.25], materials: ['gold-coated'] }],
      ['고주파 니들 기기 홈케어', { device: 'rf' }],
      ['히알루론 펜 무바늘 주사기', { device: 'needle-free-injector' }],
      ['더마롤러 0.5mm | 주 2~3회 사용하세요', { interval: 2 }],
      ['더마롤러 0.5mm | 4주 간격으로 사용', { interval: 28 }],
      ['더마롤러 1.0mm | 전문가만 사용하세요', { claims: ['professional-only'] }],
      ['더마롤러 1.5mm 여드름 흉터 개선', { mm: [1.5], claims: ['treats-condition'] }],
      ['더마롤러 0.3mm | 구성품: 롤러 1개, 비타민C 앰플 5개', { bundle: ['vitamin-c'] }],
    ],
    'bugs caught': [
      ['더마롤러 0.25mm | 0.5mm 이상은 피부과에서 사용합니다', { mm: [0.25] }],
      ['더마롤러 0.5mm | 녹슬지 않는 티타늄 바늘', { mm: [0.5], materials: ['titanium'] }],
      ['더마롤러 | 보통 바늘 길이는 0.2~2.5mm 입니다', { device: 'roller', mm: [] }],
      ['미용기기 가정용 더마롤러 0.5mm', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      '더마롤러용 앰플 30ml | 0.5mm 롤러 사용 후 도포',
      '더마펜4 시술 1회 | 1.5mm 피부과 예약',
      '더마롤러 사용법과 주의사항 | 초보자는 0.25mm',
      '리들샷 100 세럼 50ml 마이크로니들',
      '더마 수분 패치 여드름 24매',
      '옥 롤러 괄사 세트 얼굴 마사지',
      '먼지 돌돌이 리필 롤러',
      '중성펜 0.5mm 니들팁 검정 12개',
      '인슐린 펜니들 4mm 100개 | 바늘 길이: 4mm',
      '재봉틀 바늘 11호',
      '타투 니들 카트리지 0.25mm RL',
      '더마롤러 케이스',
      '침대 롤러 바퀴 4개',
      '더마 코스메틱 크림 기획세트',
      'MTS 교육 과정 수강 신청',
      '대바늘 4mm 뜨개질 세트',
    ],
  },
};
