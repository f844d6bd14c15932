import type { Vocabulary } from './vocabulary';

/** Portuguese of both sides of the ocean. */
export const pt: Vocabulary = {
  lang: 'pt',
  terms: {
    roller:
      'rolo de micro agulha*|rolo micro agulha*|rolo com micro agulha*|rolo de agulha*|rolo facial de micro agulha*|rolo derm*|rolinho de micro agulha*|rolinho derm*|rolo barba|rolo para barba|rolo de barba|rolo de crescimento',
    pen: 'caneta derm*|caneta micro agulha*|caneta de micro agulha*|caneta elétrica de micro agulha*|caneta elétrica micro agulha*',
    stamp: 'carimbo de micro agulha*|carimbo micro agulha*|carimbo derm*',
    cartridge:
      'cartucho de agulha*|cartuchos de agulha*|cartucho agulha*|cartuchos agulha*|agulhas de reposição|agulha de reposição|agulhas para derma*|refil de agulha*|ponteira de agulha*|cabeça de agulha*|cartucho derm*|cartuchos derm*',
    patch:
      'adesivo de micro agulha*|adesivos de micro agulha*|adesivo micro agulha*|patch de micro agulha*|patches de micro agulha*',
    nano: 'nano agulha*|cartucho nano|cartuchos nano|ponteira nano',
    rf: 'radiofrequência micro agulha*|radiofrequência fracionada|radiofrequência com micro agulha*|micro agulhamento com radiofrequência',
    injector:
      'caneta pressurizada|caneta hialur*|caneta de ácido hialurônico|injetor sem agulha*|mesoterapia sem agulha*',
    'any-roller': 'rolo|rolos|rolinho*',
    'any-pen': 'caneta*',
    'any-stamp': 'carimbo*',
    'any-cartridge': 'refil|refis|ponteira*|reposição',
    'any-patch': 'adesivo*',
    'any-device': 'aparelho*|equipamento*|ferramenta*',
    needling: 'micro agulha*|indução de colágeno|intradermoterapia',
    needle: 'agulha*',
    lookalike:
      'agulhas de tricô|agulha de tricô|agulha de crochê|agulhas de crochê|agulha de costura|agulhas de costura|máquina de costura|tatuagem|tatuagens|seringa*|agulhas para caneta*|agulha para caneta*|rolo de jade|rolo de pintura|rolo de massa|rolo adesivo|tira pelos|rolo para grama|caneta esferográfica|caneta gel|massagem|massageador*|toca discos|barbear|hipodérmica*',
    cosmetic: 'creme*|óleo*|soro|loção|ampola*|máscara*|xampu|bálsamo*|espuma|pomada|frasco*|suplemento*|cápsulas',
    accessory: 'estojo*|suporte|limpador*|higienizador*|carregador*',
    service:
      'sessão|sessões|agendamento|agende|curso*|formação|capacitação|vale presente|cartão presente|clínica|consulta|tratamento de micro agulhamento',
    article:
      'guia|como usar|como funciona|como escolher|como limpar|como utilizar|o que é|o que são|para que serve|por que|diferença*|resenha*|avaliações|efeitos colaterais|antes e depois|dicas|tudo sobre|livro',
    for: 'compatível com|compatíveis com',
    with: 'com|inclui|incluso*|acompanha',
    'needle-length':
      'comprimento das agulhas|comprimento da agulha|comprimento de agulha|comprimento agulha*|comprimento das micro agulhas|tamanho das agulhas|tamanho da agulha|tamanho de agulha|tamanho agulha*|medida da agulha|medida das agulhas|profundidade das agulhas|profundidade da agulha|profundidade de penetração|altura da agulha',
    length: 'comprimento*|tamanho*|profundidade*|modelo*|opção|opções',
    'other-measure':
      'largura|espessura|altura|comprimento total|comprimento do *|tamanho do *|tamanho da embalagem|dimensões|embalagem|velocidade*|distância|calibre',
    adjustable: 'ajustável|ajustáveis|regulável|reguláveis|ajuste de|regulagem',
    kit: 'conjunto|jogo de|contém|conteúdo|peças|unidades|pacote',
    choice: 'disponível em|disponíveis em|disponível nos|escolha|escolher',
    elsewhere:
      'também disponível|também disponíveis|disponível também|outros tamanhos|outras medidas|outros comprimentos',
    general: 'geralmente|em geral|normalmente|costumam|costuma|varia|variam|existem|a maioria|vão de',
    advice:
      'mais de 0|mais de 1 mm|mais de 1,|maior que|maiores que|maior do que|acima de|inferior a|menos de 0|menor que|menores que|abaixo de|não exced*|não ultrapass*|recomendamos|recomenda se|recomendado|recomendada|iniciante*|dermatologista*|esteticista*|clínicas|profissionais usam|deve|devem|deveria|ao invés|em vez|comparado|começar|comece',
    suits:
      'ideal para|ideais para|perfeito para|adequado para|indicado para|indicada para|recomendado para|atinge|atingem|alcança*',
    negation: 'não|sem|evite|evitar|nenhum*',
    'surgical-steel':
      'aço cirúrgico|aço inoxidável cirúrgico|aço inox cirúrgico|aço médico|aço inoxidável médico|aço inoxidável de grau médico|aço inoxidável grau médico|aço inoxidável de grau cirúrgico|aço inox grau cirúrgico|aço grau cirúrgico|aço de grau cirúrgico|aço inoxidável 316l|aço inox 316l|aço 316l',
    stainless: 'aço inoxidável|aço inox|inoxidável|aço',
    titanium: 'titânio',
    'titanium-alloy': 'liga de titânio|liga titânio',
    'titanium-coated':
      'revestidas de titânio|revestidas em titânio|revestido de titânio|revestimento de titânio|revestimento em titânio|banhadas a titânio|banho de titânio|banhado a titânio|cobertas com titânio',
    gold: 'ouro|dourado*|dourada*',
    'gold-coated':
      'banhadas a ouro|banhado a ouro|banho de ouro|folheadas a ouro|folheado a ouro|agulhas de ouro|agulhas douradas',
    silicon: 'silício',
    plastic: 'plástico*|resina*',
    'other-metal': 'liga|ligas|alumínio|latão|cobre|aço carbono',
    coating: 'revestid*|revestimento|banhad*',
    handle: 'cabo|alça|empunhadura|pegada|carcaça|cabeça do rolo',
    material: 'material|materiais|feito de|feitas de|fabricado em|fabricadas em|composição',
  },
};
