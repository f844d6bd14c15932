import type { PhraseTable } from './phrase-table';

/** Vietnamese. */
export const vi: PhraseTable = {
  lang: 'vi',
  says: {
    seen: [
      ['Lăn kim derma roller 0.5mm 540 kim titan', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Cây lăn kim trị sẹo 1.5mm 540 kim', { device: 'roller', mm: [1.5] }],
      ['Máy phi kim Dr Pen A6 điều chỉnh 0.25-2.5mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Cây lăn kim | Chiều dài kim: 0.25mm, 0.5mm, 1.0mm', { mm: [0.25, 0.5, 1] }],
      [
        'Con lăn kim | Độ dài kim: 1.0 mm | Chất liệu: thép không gỉ',
        { device: 'roller', mm: [1], materials: ['stainless'] },
      ],
      ['Cây lăn kim titan 0.3mm mọc râu', { device: 'roller', mm: [0.3], materials: ['titanium'] }],
      ['Cay lan kim 0.5mm tri mun', { device: 'roller', mm: [0.5] }],
      ['Đầu phi kim Dr Pen A6 36 kim hộp 10 cái', { device: 'cartridge', mm: [] }],
      ['Miếng dán vi kim tan bọng mắt', { device: 'dissolving-patch' }],
      ['Cây lăn kim | {Phân loại: 0.2mm; *0.5mm; 1.0mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Cây lăn kim 0.3mm | Tay cầm: nhựa | Chiều rộng: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Cây lăn kim hợp kim titan 0.75mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller | Kim thép y tế 0.5mm', { mm: [0.5], materials: ['surgical-steel'] }],
      ['Lăn kim body 2.0mm', { device: 'roller', mm: [2] }],
      ['Thanh lăn kim 0.25mm mạ vàng', { device: 'roller', mm: [0.25], materials: ['gold-coated'] }],
    ],
  },
  silent: {
    seen: [
      'Con lăn sơn tường 23cm',
      'Kim đan len 4mm tre',
      'Cây lăn bụi quần áo',
      'Kim may máy công nghiệp',
      'Kim châm cứu 0.25 x 25mm',
      'Kim tiêm insulin 4mm',
      'Bút bi 0.5mm đen',
      'Cây lăn đá massage mặt',
      'Kim xăm 0.30mm',
      'Cây lăn kim là gì?',
    ],
  },
};
