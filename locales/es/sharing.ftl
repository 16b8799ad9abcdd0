### La política de privacidad: uso compartido, subencargados, transferencias, seguridad, conservación.

## Sección: uso compartido

section-sharing = Cómo compartimos y revelamos su información personal
sharing-intro =
    Podemos compartir su información personal con terceros para desarrollar nuestra actividad empresarial; para ofrecer,
    analizar, mejorar, proteger y personalizar nuestros Sitios Web y nuestras Soluciones; para enviar comunicaciones de
    mercadotecnia y otras comunicaciones sobre nuestra actividad; y para otros fines legítimos que la legislación
    aplicable permita o, en otro caso, con su consentimiento.
sharing-ways = Podemos compartir información personal de las siguientes maneras:
sharing-group =
    en el seno de la Compañía, incluidas sus filiales, para tratamientos de datos tales como la mercadotecnia, las
    operaciones empresariales, el cumplimiento normativo, la seguridad, el funcionamiento de los Sitios Web o de las
    Soluciones, o el almacenamiento;
sharing-partners =
    con socios comerciales, proveedores de servicios, terceros agentes autorizados o subcontratistas, para facilitar un
    Sitio Web, una Solución, un servicio o una transacción que se haya solicitado, por ejemplo, la tramitación de
    pedidos y el procesamiento de transacciones con tarjeta de crédito, el alojamiento web, la ayuda en las actividades
    de venta o posventa y la asistencia al cliente;
sharing-enforcement =
    para hacer cumplir o aplicar nuestros contratos con los clientes y para iniciar, prestar, facturar y cobrar
    servicios;
sharing-merger =
    en relación con una fusión, una venta de activos de la empresa, una consolidación o reestructuración, una
    financiación, o una adquisición de la totalidad o de una parte de nuestro negocio por otra empresa o su integración
    en ella, o durante la negociación de tales operaciones;
sharing-authority-request =
    en respuesta a una solicitud de información de una autoridad competente o de un tercero, si consideramos que la
    revelación es conforme con cualquier ley, reglamento o requerimiento legal aplicables, o que estos la exigen de otro
    modo;
sharing-law-enforcement =
    con agentes de las fuerzas del orden, autoridades públicas u otros terceros, en la medida necesaria para atender
    requerimientos legales, para proteger nuestros derechos o bienes o para proteger a los usuarios de los servicios
    frente a un uso fraudulento, abusivo o ilícito de estos, o cuando la ley lo exija de otro modo;
sharing-anonymised =
    en forma agregada, desidentificada o anonimizada que no pueda utilizarse razonablemente para identificarle; y
sharing-consent = en los demás casos en que le informemos de ello y usted consienta que se comparta.
sharing-summary =
    En esencia, podemos revelar información personal a terceros para poder facilitarle nuestros productos y servicios
    (por ejemplo, a proveedores de servicios de pago) o con arreglo a los términos y condiciones de un servicio
    concreto. También podemos revelarla a terceros para proteger los derechos y los bienes de la Compañía o de sus
    suscriptores (por ejemplo, a la policía o a las autoridades competentes en materia de fraude, cuando las
    circunstancias lo exijan). No revelaremos ni venderemos su información personal a terceros para otros fines sin su
    consentimiento expreso.
sharing-consent-forms =
    Por lo general, usted presta ese consentimiento marcando casillas no marcadas previamente en nuestras páginas de
    registro, en las que se le pregunta de quién y en qué forma (por ejemplo, correo electrónico, teléfono o mensaje de
    texto) acepta recibir comunicaciones. Cuando proceda, también puede prestarlo por escrito o de palabra. No tiene que
    dar su consentimiento a ningún tipo concreto de comunicaciones, ni tampoco a comunicación alguna: la decisión es
    exclusivamente suya.

section-internal-use = Nuestro propio uso de la información personal
internal-use-text =
    En general, utilizamos la información personal para atender a nuestros clientes, para mejorar y ampliar nuestra
    relación con ellos y para permitirles sacar el máximo partido de nuestros productos y servicios. Por ejemplo,
    gracias a que comprendemos cómo utiliza usted nuestros Sitios Web desde su ordenador, podemos adaptar y personalizar
    su experiencia. Más concretamente, utilizamos la información personal para prestar los servicios o llevar a cabo las
    transacciones que usted ha solicitado y para prever y resolver problemas con sus servicios. Con su consentimiento
    expreso, { $brand } también puede enviarle correos electrónicos sobre nuevos productos o servicios que creamos que
    le interesarán o se ajustarán mejor a sus necesidades, salvo que usted nos indicara lo contrario cuando se registró
    como usuario de nuestros servicios.

section-third-party-use = Uso de la información personal por terceros
third-party-use-intro =
    La información sobre nuestros clientes es uno de nuestros activos empresariales más importantes, y nos esforzamos
    por protegerla y mantener su confidencialidad. Salvo en el caso de las revelaciones que esta sección autoriza, no
    revelaremos su información personal a ningún tercero sin su consentimiento expreso. En función del servicio, podemos
    obtener ese consentimiento de varias maneras:
consent-written = por escrito;
consent-spoken = de palabra;
consent-online =
    en línea, cuando usted marque casillas no marcadas previamente en nuestras páginas de registro que indiquen las
    formas de comunicación de terceros a las que da su consentimiento, como correo electrónico, teléfono o mensaje de
    texto;
consent-at-start =
    al inicio del servicio, cuando su consentimiento forme parte de los términos y condiciones de uso de este.
third-party-use-implied =
    No tiene que dar su consentimiento a ningún tipo concreto de comunicaciones, ni tampoco a comunicación alguna. En
    determinadas circunstancias, su consentimiento para la revelación de información personal también puede desprenderse
    implícitamente de la naturaleza de su solicitud: por ejemplo, cuando nos pida que entreguemos un correo electrónico
    a otra persona, o cuando su dirección de remitente se revele como parte del servicio y su consentimiento resulte del
    uso que haga de la Solución. Para saber cómo puede revelarse la información personal como parte de una Solución
    concreta, consulte las condiciones de uso de dicha Solución.
third-party-use-suppliers =
    Podemos compartir información personal con terceros, como socios comerciales, proveedores y subcontratistas, en la
    medida necesaria para completar una transacción, para prestar un servicio por nuestra cuenta o a petición de usted,
    o para atenderle mejor. Si el tercero actúa exclusivamente por nuestra cuenta, { $brand } le exigirá que siga
    nuestras prácticas de privacidad. La Compañía puede compartir su información personal con el operador de un
    proveedor de { $brand } en la medida necesaria para prestarle los servicios, según se describe más adelante.

## Sección: subencargados

section-subprocessors = Encargados y subencargados del tratamiento
subprocessors-intro =
    { $controller } puede facilitar los siguientes tipos de información a los siguientes tipos de terceros encargados
    del tratamiento, para los siguientes fines, con objeto de prestarle los servicios.
subprocessors-safeguards =
    Cuando proceda, { $controller } se basa en las condiciones contractuales pactadas con cada uno de estos terceros
    encargados del tratamiento para garantizar que se cumplan todos los requisitos aplicables al tratamiento de
    información personal. Cuando proceda, estas pueden incluir las [cláusulas contractuales tipo para transferencias
    internacionales]({ $scc-url }) de la Comisión Europea.

## Sección: transferencias

section-transfers = Transferencia, tratamiento y almacenamiento internacionales
transfers-text =
    Podemos transferir su información personal a cualquier filial de la Compañía en todo el mundo, o a terceros y socios
    comerciales, según se ha descrito anteriormente, situados en diversos países de todo el mundo. Al utilizar nuestros
    Sitios Web y nuestras Soluciones, o al facilitarnos información personal, usted reconoce y acepta, cuando la
    legislación aplicable lo permita, que esa información se transfiera, se trate y se almacene fuera de su país de
    residencia, donde las normas de protección de datos pueden ser diferentes.

## Sección: seguridad

section-security = Cómo protegemos su información personal
security-measures =
    Adoptamos medidas razonables y apropiadas para proteger la información personal que se nos confía y para manejarla
    de forma segura de conformidad con esta Política. La Compañía aplica garantías físicas, técnicas y organizativas
    concebidas para proteger su información personal contra la destrucción, la pérdida o la alteración accidentales o
    ilícitas y contra la revelación o el acceso no autorizados. Cuando proceda, también exigimos por contrato a nuestros
    proveedores que la protejan del mismo modo.
security-access =
    Mantenemos diversas medidas de protección físicas, electrónicas y procedimentales. Por ejemplo, utilizamos
    herramientas y técnicas reconocidas para proteger nuestros sistemas contra el acceso no autorizado y limitamos el
    acceso a la información personal sobre usted a aquellos empleados que necesitan conocerla para facilitarle productos
    o servicios. Tenga en cuenta que { $brand } no tiene control alguno sobre la seguridad de otros sitios web que usted
    pueda visitar, con los que pueda interactuar o en los que pueda comprar.
security-yours =
    Lo que usted haga personalmente para proteger su nombre de usuario, su contraseña y su ordenador contra el acceso no
    autorizado es una parte importante de la seguridad de la información personal. Le rogamos también que se desconecte
    cuando haya terminado de utilizar un ordenador compartido y que cierre siempre la sesión en cualquier sitio en el
    que haya consultado la información personal de su cuenta.

## Sección: conservación

section-retention = Cuánto tiempo conservamos la información personal y cómo la eliminamos
retention-period =
    Conservamos su información personal durante el tiempo necesario para cumplir los fines para los que se recogió; la
    sección «[{ section-information-collected }](#information-collected)» ofrece los detalles. La conservaremos y la
    utilizaremos en la medida necesaria para satisfacer nuestras necesidades empresariales y cumplir nuestras
    obligaciones legales, para resolver controversias, para proteger nuestros activos y para hacer valer nuestros
    derechos y contratos.
retention-disposal =
    No conservaremos la información personal en forma identificable una vez que se hayan alcanzado los fines para los
    que se recogió y no exista ninguna necesidad legal o empresarial de conservarla de esa forma. En ese momento se
    destruirá, se suprimirá, se anonimizará o se eliminará de otro modo de nuestros sistemas.
