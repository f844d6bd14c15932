import type { Vocabulary } from './vocabulary';

/** Vietnamese, written with and without its accents. Syllables stand apart, so single ones count only in phrases. */
export const vi: Vocabulary = {
  lang: 'vi',
  terms: {
    roller:
      'lăn kim|cây lăn kim|con lăn kim|máy lăn kim|dụng cụ lăn kim|thanh lăn kim|bánh lăn kim|kim lăn|con lăn vi kim|lăn vi kim',
    pen: 'bút lăn kim|bút phi kim|máy phi kim|bút vi kim|phi kim dr|phi kim cầm tay|bút kim',
    stamp: 'dấu lăn kim|kim đóng dấu|dập vi kim|cây dập kim',
    cartridge: 'đầu kim|đầu phi kim|đầu kim phi|đầu lăn kim|kim thay thế',
    patch: 'miếng dán vi kim|mặt nạ vi kim|miếng dán kim',
    'any-roller': 'con lăn|cây lăn|bánh lăn',
    'any-patch': 'miếng dán',
    needling: 'vi kim|phi kim',
    needle: 'kim thép y tế|kim titan|đầu kim|kim thép|kim inox|mũi kim|chiếc kim|cây kim',
    lookalike:
      'kim đan|kim khâu|kim may|máy may|kim móc|kim châm cứu|châm cứu|kim xăm|xăm hình|xăm|bút bi|bút gel|lăn sơn|sơn tường|lăn bụi|lăn lông|insulin|kim tiêm|ống tiêm|massage|mát xa|lăn đá|đá thạch anh|kim phun|phun xăm|kim loại',
    cosmetic: 'kem|tinh chất|mặt nạ|dầu gội|huyết thanh|tinh dầu',
    accessory: 'hộp đựng|túi đựng|giá đỡ|dung dịch khử trùng|dung dịch vệ sinh',
    service: 'liệu trình|đặt lịch|khóa học|thẩm mỹ viện|phòng khám|voucher',
    article: 'cách sử dụng|là gì|có nên|hướng dẫn|bao lâu|so sánh|tác dụng phụ|lợi ích|trước và sau',
    for: 'dành cho|dùng cho|sau khi lăn|sau lăn kim|sau phi kim|cho máy|tương thích',
    with: 'tặng kèm|kèm theo',
    'needle-length':
      'chiều dài kim|độ dài kim|kích thước kim|độ sâu kim|độ dài mũi kim|chiều dài mũi kim|độ sâu của kim|cỡ kim|size kim|đầu kim dài|kim dài',
    length: 'chiều dài|độ dài|kích thước|độ sâu|phân loại',
    'other-measure':
      'đường kính|chiều rộng|bề rộng|độ dày|chiều cao|trọng lượng|khối lượng|dung tích|chiều dài tay cầm|tổng chiều dài',
    adjustable: 'điều chỉnh|tùy chỉnh|chỉnh được',
    kit: 'combo|bộ sản phẩm|bao gồm',
    choice: 'lựa chọn|chọn size|có các size|có size',
    elsewhere: 'ngoài ra còn có|cũng có size',
    general: 'thông thường',
    advice: 'không quá|tối đa|ít nhất|người mới|bác sĩ|khuyên|khuyến cáo|chuyên gia|dài hơn|lớn hơn|nhiều hơn',
    negation: 'không',
    'surgical-steel': 'kim thép y tế|thép phẫu thuật|thép y tế|thép không gỉ y tế|thép không gỉ phẫu thuật|inox y tế',
    stainless: 'thép không gỉ|thép|kim inox|kim thép',
    titanium: 'kim titan|titan',
    'titanium-alloy': 'hợp kim titan',
    'titanium-coated': 'mạ titan|phủ titan',
    'gold-coated': 'mạ vàng',
    plastic: 'nhựa',
    handle: 'tay cầm|thân máy',
    material: 'chất liệu|làm bằng|làm từ',
  },
  claims: {
    only: '|chỉ dành cho',
    expert: 'chuyên nghiệp|chuyên gia|bác sĩ|spa',
    home: 'tại nhà|gia đình',
    scalp: 'da đầu|mọc tóc',
    beard: '|mọc râu',
    face: 'da mặt',
  },
};
