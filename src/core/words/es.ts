import type { Vocabulary } from './vocabulary';

/** Spanish. */
export const es: Vocabulary = {
  lang: 'es',
  terms: {
    roller:
      'rodillo micro aguja*|rodillo de micro aguja*|rodillo con micro aguja*|rodillo de aguja*|rodillo facial de micro aguja*|rodillo derm*|rodillo barba|rodillo para barba|rodillo de barba|rodillo de crecimiento|derma rodillo*|rodillo micro needling facial|micro needling facial rodillo',
    pen: 'pluma derm*|lápiz derm*|pluma de micro aguja*|pluma de micro needling|lápiz de micro aguja*|lápiz de micro needling|bolígrafo de micro aguja*',
    stamp: 'sello de micro aguja*|sello micro aguja*|sello derm*',
    cartridge:
      'cartucho de aguja*|cartuchos de aguja*|cartuchos aguja*|agujas de repuesto|agujas de recambio|cabezal de aguja*|cabezales de aguja*',
    patch: 'parche de micro aguja*|parches de micro aguja*|parches con micro aguja*|parches micro aguja*',
    nano: 'nano aguja*',
    rf: 'radiofrecuencia fraccion*|radiofrecuencia con micro aguja*|rf con micro aguja*',
    injector: 'pluma hialur*|pluma de ácido hialurónico|inyector sin aguja*|mesoterapia sin aguja*',
    'any-roller': 'rodillo*',
    'any-pen': 'pluma|lápiz|bolígrafo',
    'any-stamp': 'sello|sellos',
    'any-cartridge': 'cartucho*|cabezal*|repuesto*|recambio*',
    'any-patch': 'parche*',
    'any-device': 'aparato*|dispositivo*|herramienta*|máquina',
    needling: 'micro aguja*|micro punción|micro punciones|mesoterapia',
    needle: 'aguja*',
    lookalike:
      'agujas de tejer|aguja de coser|agujas de coser|máquina de coser|acupuntura|tatuaje*|tatuar|jeringa*|jeringuilla*|insulina|agujas para pluma*|rodillo de jade|rodillo de cocina|rodillo de pintura|rodillo para pintar|quitapelusa*|césped|pluma estilográfica|bolígrafo de gel|masaje*|tocadiscos|afeitar',
    cosmetic: 'crema*|aceite*|suero*|loción*|ampolla*|mascarilla*|champú*|bálsamo*|tónico*|pomada|frasco*|cápsulas',
    accessory: 'estuche*|funda*|soporte|limpiador*|desinfectante*|cargador*',
    service: 'sesión|sesiones|cita|curso*|formación|capacitación|vale regalo|tarjeta regalo|clínica|consulta|reserva*',
    article:
      'guía*|cómo usar|cómo funciona|cómo elegir|cómo limpiar|cómo utilizar|cómo se usa|qué es|qué son|para qué sirve|por qué|diferencia*|opiniones|comparativa|efectos secundarios|antes y después|consejos|todo sobre|libro',
    for: 'para|compatible con|compatibles con',
    with: 'con|incluye|incluido*',
    'needle-length':
      'longitud de las agujas|longitud de la aguja|longitud de aguja*|longitud aguja*|largo de las agujas|largo de aguja*|tamaño de las agujas|tamaño de la aguja|tamaño de aguja*|medida de las agujas|medida de aguja*|profundidad de las agujas|profundidad de aguja*|profundidad de penetración',
    length: 'longitud*|largo|tamaño*|medida*|profundidad*|talla*|modelo*|variante*',
    'other-measure':
      'diámetro*|ancho|anchura|grosor|espesor|peso|capacidad|altura|longitud total|longitud del *|largo total|largo del *|tamaño del *|dimensiones|embalaje|empaque|velocidad*',
    adjustable: 'ajustable*|regulable*|graduable*',
    kit: 'juego de|incluye|contiene|contenido|piezas|paquete',
    choice: 'disponible en|disponibles en|elige|elegir|elija|escoge|opciones',
    elsewhere: 'también disponible*|también en|otras medidas|otros tamaños|otras longitudes',
    general:
      'generalmente|normalmente|por lo general|habitualmente|suelen|suele|oscila*|varía*|existen|la mayoría|van desde',
    advice:
      'más de 0|más de 1 mm|más de 1,|más de 1.5|mayor a|mayor de|mayores a|mayores de|superior a|superiores a|inferior a|inferiores a|menos de 0|menor a|menor de|no exced*|no superar|nunca|recomend*|recomienda*|aconseja*|principiante*|dermatólogo*|su médico|tu médico|un médico|clínicas|en clínica|uso clínico|esteticista*|debe|deben|debería*|en lugar|en vez|comparado|empezar|empieza|comenzar',
    suits:
      'ideal para|ideales para|perfecto para|adecuado para|apto para|recomendado para|indicado para|alcanza*|penetra*|llega*',
    negation: 'sin|evita*|ningún|ninguna',
    'surgical-steel':
      'acero quirúrgico|acero inoxidable quirúrgico|acero médico|acero inoxidable médico|acero inoxidable de grado médico|acero inoxidable grado médico|acero inoxidable de grado quirúrgico|acero de grado médico|acero grado quirúrgico|acero de grado quirúrgico|acero inoxidable 316l|acero 316l',
    stainless: 'acero inoxidable|inoxidable|acero inox|acero',
    titanium: 'titanio',
    'titanium-alloy': 'aleación de titanio|aleación titanio',
    'titanium-coated':
      'recubiertas de titanio|recubierto de titanio|recubrimiento de titanio|revestimiento de titanio|revestidas de titanio|baño de titanio|bañadas en titanio|chapado en titanio',
    gold: 'oro|dorado*|dorada*',
    'gold-coated':
      'bañadas en oro|bañado en oro|baño de oro|chapado en oro|chapadas en oro|agujas de oro|agujas doradas',
    silicon: 'silicio',
    plastic: 'plástico*|resina*|nailon',
    'other-metal': 'aleación*|aluminio|latón|cobre|acero al carbono',
    coating: 'recubrimiento|recubiert*|revestimiento|chapado',
    handle: 'mango*|empuñadura|agarre|carcasa|cabezal del rodillo',
    material: 'hecho de|hechas de|fabricado en|fabricadas en',
  },
};
