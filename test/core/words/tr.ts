import type { PhraseTable } from './phrase-table';

/** Turkish: marketplaces and small shops; endings on Latin trade words, dotless i often lost. */
export const tr: PhraseTable = {
  lang: 'tr',
  says: {
    article: [
      ['Derma Roller 0,25 mm titanyum iğneli, yeni başlayanlar için', { mm: [0.25], materials: ['titanium'] }],
      ['Dermaroller | İğneler cerrahi çelik, iğne uzunluğu 0,5 mm', { mm: [0.5], materials: ['surgical-steel'] }],
      ['Derma Roller 0.5 mm | Kullanımdan sonra alkol ile dezenfekte edin', { mm: [0.5], cleaning: ['alcohol-ok'] }],
      ['Dermaroller 0,5 mm | Plastik iğneli', { mm: [0.5], materials: ['plastic'] }],
    ],
    seen: [
      ['Dermaroller 540 İğneli Titanyum 0.5mm', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['DERMA ROLLER 1.5MM PASLANMAZ ÇELİK 192 İĞNE', { device: 'roller', mm: [1.5], materials: ['stainless'] }],
      ['Sakal Rolleri | İğne Boyu: 0,5 mm | Renk: Siyah', { device: 'roller', mm: [0.5], areas: ['beard'] }],
      ['Saç Derisi İçin Derma Rolleri 1 mm', { device: 'roller', mm: [1], areas: ['scalp'], scalpOnly: true }],
      ['Mikro iğneli rulo | Igne uzunlugu: 0,30 mm | Başlık genişliği: 20 mm', { device: 'roller', mm: [0.3] }],
      [
        'Dermapen Cihazı Şarjlı | İğne derinliği: 0 - 2,5 mm ayarlanabilir',
        { device: 'pen', mm: [0, 2.5], mode: 'adjustable' },
      ],
      ['Dr. Pen A6 için 12 iğneli kartuş 10 adet', { device: 'cartridge', mm: [] }],
      ['Dermapen yedek iğne başlığı nano', { device: 'cartridge' }],
      ['Derma Stamp 140 İğne | İğne uzunluğu: 1,0 mm', { device: 'stamp', mm: [1] }],
      [
        'Derma Roller | {Beden: 0.25 mm; *0.50 mm; 1.00 mm}',
        { device: 'roller', mm: [0.25, 0.5, 1], selected: 0.5, mode: 'variants' },
      ],
      [
        'Derma Roller Seti 6 Parça | İğne uzunlukları: 0,25 / 0,5 / 1,0 / 1,5 mm | Sap: ABS plastik',
        { device: 'roller', mm: [0.25, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Göz altı mikro iğneli bant hyaluronik asit', { device: 'dissolving-patch' }],
      ['Hyaluron kalem iğnesiz enjektör', { device: 'needle-free-injector' }],
      ['Altın kaplama iğneli derma roller 0.25 mm', { mm: [0.25], materials: ['gold-coated'] }],
      ['Dermaroller 0,5 mm | Haftada 2 kez kullanın', { interval: 3 }],
      ['Dermaroller 0,5 mm | 4 haftada bir uygulayın', { interval: 28 }],
      ['Derma roller 1 mm | Sadece profesyonel kullanım içindir', { claims: ['professional-only'] }],
      ['Derma roller 1,5 mm akne izi ve çatlak giderici', { mm: [1.5], claims: ['treats-condition'] }],
      ['Derma Roller 0,5 mm + C Vitamini Serumu', { mm: [0.5], bundle: ['vitamin-c'] }],
    ],
    'bugs caught': [
      ['Dermaroller 0,25 mm | 0,5 mm üzeri iğneler uzman tarafından kullanılmalıdır', { mm: [0.25] }],
      ['Dermaroller | İğne boyları genellikle 0,2 mm ile 2,5 mm arasında değişir', { device: 'roller', mm: [] }],
      ['Derma Roller 0,5 mm - Fiyatı ve Yorumları', { device: 'roller', mm: [0.5] }],
      ['Dermaterapi Aleti 540 İğneli 1 mm', { mm: [1] }],
      ['Dermapen şarjlı 0,25 - 2,5 mm', { device: 'pen', mm: [0.25, 2.5] }],
      ['Dermaroller 0,5 mm | Cilt üzerinde 0,5 mm derinliğe kadar etki eder', { mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Dermaroller için hyaluronik serum 30 ml | 0,5 mm roller sonrası sürün',
      'Dermapen uygulaması seans | 1,5 mm derinlik, randevu alın',
      'Dermaroller nedir, nasıl kullanılır? | Yeni başlayanlar 0,25 mm',
      'Mikro iğneleme eğitimi ve sertifikası',
      'Derma roller için kılıf',
      'Yeşim taşı masaj rulosu ve gua sha',
      'Dikiş makinesi iğnesi 5 adet',
      'İnsülin kalem iğne ucu 4 mm 100 adet | İğne uzunluğu: 4 mm',
      'Tükenmez kalem 0,7 mm iğne uç mavi 50li',
      'Mezoterapi iğnesi 32G 100 adet | İğne uzunluğu: 4 mm',
      'Göz kalemi 0,5 mm siyah',
      'Pikap iğnesi elmas uç',
      'Dövme kartuş iğne 0,25 mm RL 20 adet',
      'Örgü şişi 4 mm bambu',
      'Tüy toplayıcı rulo yedekli',
      'Boya rulosu 25 cm',
      'Akupunktur iğnesi 0,25 x 25 mm 100 adet',
    ],
  },
};
