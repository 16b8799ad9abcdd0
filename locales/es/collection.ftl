### La política de privacidad: qué abarca, qué se recoge y cómo se utiliza.

document-privacy = Política de privacidad
    .description = Cómo { $brand }, un servicio de { $controller }, recoge, utiliza, comparte y protege la información personal.

## Sección: sobre esta política

section-about = Sobre esta política
about-intro =
    { $brand } mantiene un compromiso con la privacidad de sus clientes. Usted tiene derecho a saber qué información
    recogemos sobre usted y cómo se utiliza, se revela y se protege. Esta política de privacidad (la «Política») explica
    nuestras prácticas. Cuando utilice un producto o servicio de { $brand }, debe comprender cuándo y cómo se recoge, se
    utiliza, se revela y se protege la información personal.
about-company =
    { $brand } es un servicio de { $controller }. { $controller } y sus filiales (conjuntamente, la «Compañía») se
    comprometen a proteger su privacidad y a ofrecerle una buena experiencia en nuestros sitios web y cuando utilice
    nuestros productos y servicios (las «Soluciones»). En esta Política, «{ $brand }», «nosotros», «nos» y «nuestro»
    designan el sitio web { $brand-url }, con sus subdominios y extensiones (los «Sitios Web»), y la Compañía.
about-scope =
    Esta Política se aplica a los Sitios Web y a las Soluciones que enlacen con ella o se remitan a ella. Describe cómo
    manejamos la información personal, de qué opciones dispone usted en cuanto a su recogida y su uso, y cómo puede
    acceder a ella, actualizarla y rectificarla. Otros avisos, facilitados antes de la recogida de los datos o en el
    momento de esta, pueden ofrecerle más información sobre nuestras prácticas.
about-specific-notices =
    Algunos Sitios Web y algunas Soluciones de la Compañía cuentan con su propia documentación de privacidad, que
    describe cómo manejamos la información personal en relación con ese Sitio Web o esa Solución en particular. Cuando
    un aviso específico de este tipo difiera de la presente Política, prevalecerá el aviso específico.

## Sección: qué es la información personal

section-personal-information = ¿Qué es la información personal?
personal-information-definition =
    Se entiende por «información personal» toda información que pueda utilizarse razonablemente para identificar a una
    persona física o que pueda asociarse directamente a una persona o entidad concreta: por ejemplo, un nombre, una
    dirección, una dirección de correo electrónico, un número de teléfono, una dirección IP o información de inicio de
    sesión (número de cuenta, contraseña).
aggregated-information =
    La información personal no incluye la información «agregada»: los datos que recogemos sobre un grupo o una categoría
    de servicios o de clientes y de los que se ha eliminado la identidad de los clientes individuales. La forma en que
    usted utiliza un servicio puede recogerse y combinarse con información sobre la forma en que lo utilizan otras
    personas, pero los datos resultantes no contendrán información personal. Los datos agregados nos ayudan a comprender
    las tendencias y las necesidades de los clientes, de modo que podamos estudiar nuevos servicios y adecuar los
    existentes a lo que los clientes desean. Por ejemplo, podemos elaborar un informe que indique que un determinado
    número de nuestros clientes utiliza siempre nuestros servicios de colaboración a una determinada hora del día; ese
    informe no contendría información alguna que identificase a una persona. Podemos vender datos agregados o
    compartirlos con terceros.

## Sección: recogida y uso

section-collection = Cómo recogemos y utilizamos su información personal
collection-why =
    Nuestros Sitios Web recogen información personal sobre usted para que podamos facilitarle los productos o servicios
    que solicite. Podemos recoger datos sobre usted, incluida información personal, cuando utilice nuestros Sitios Web y
    nuestras Soluciones e interactúe con nosotros. Esto sucede automáticamente cuando interactúa con nosotros, por
    ejemplo, cuando se registra en el servicio o inicia sesión en él. Para atenderle mejor, también podemos adquirir a
    terceros información de mercadotecnia y de ventas disponible comercialmente.
collection-context =
    Los tipos de información personal que tratamos dependen del contexto empresarial y de los fines para los que se
    recogieron. Podemos utilizar su información personal para desarrollar nuestra actividad empresarial y contribuir a
    su seguridad; para ofrecer, mejorar y personalizar nuestros Sitios Web y nuestras Soluciones; para enviar avisos,
    comunicaciones de mercadotecnia y otras comunicaciones; y para otros fines legítimos que la legislación aplicable
    permita.

## Sección: información que recogemos

section-information-collected = Información que recogemos sobre usted
information-collected-intro =
    Como responsables del tratamiento y como encargados del tratamiento, recogemos diversos tipos de información
    personal sobre los usuarios de nuestros productos y servicios. Esta sección ofrece un resumen de lo que podemos
    recoger y tratar sobre usted.

section-processing-summary = El tratamiento en resumen
summary-service =
    { $brand } es un servicio de reuniones, conferencias y colaboración en grupo prestado por { $controller } y sus
    sociedades vinculadas.
    .term = Descripción del servicio
summary-subject-matter =
    { $controller } trata determinada información personal de sus clientes por cuenta de estos con el fin de prestar
    servicios de conferencias y colaboración en grupo. El contenido de esa información depende de los productos y
    servicios que utilicen los clientes. Mientras se prestan los servicios, la plataforma y la red de { $controller }
    pueden captar datos procedentes de los sistemas y teléfonos de los clientes y de plataformas de software de
    terceros.
    .term = Objeto del tratamiento
summary-duration =
    El período durante el cual el cliente utilice los servicios o el período de vigencia de la suscripción de la cuenta
    a estos, el que sea más largo de los dos.
    .term = Duración del tratamiento
summary-purpose =
    Permitir que { $controller } preste al cliente determinados servicios de conferencias y colaboración en grupo con
    arreglo a los términos y condiciones de dichos servicios.
    .term = Naturaleza y finalidad del tratamiento
summary-data-types =
    Información personal sobre los clientes y sobre los usuarios finales a los que se prestan los servicios, basada en
    la que unos y otros facilitan o en la que, como consecuencia del uso de los servicios, se recoge de otro modo por
    ellos o para ellos. { $controller } también recoge información sobre los visitantes de sus espacios web. La
    información puede incluir, entre otros elementos, datos cargados en los sistemas de { $controller } o importados a
    ellos, información de contacto, información demográfica, información de ubicación, datos de perfil, identificadores
    únicos, contraseñas, actividad de uso, historial de transacciones y datos sobre el comportamiento y los intereses en
    línea.
    .term = Tipos de información personal
summary-data-subjects =
    Los clientes de { $brand } (y, cuando el cliente sea una empresa o un grupo, los usuarios de este que utilicen los
    servicios prestados) y los visitantes de los Sitios Web.
    .term = Categorías de interesados

section-how-data-come = De dónde procede la información
data-provided =
    Recogemos la información que usted facilita cuando se registra en los Sitios Web o utiliza nuestros servicios, por
    ejemplo, su dirección de correo electrónico al registrarse. Incluso la dirección de correo electrónico que pueda
    utilizar mientras navega por nuestros Sitios Web es información que usted nos facilita y que nosotros recogemos y
    utilizamos.
    .term = Información que usted nos facilita
data-automatic =
    Recibimos automáticamente determinados tipos de información cada vez que usted interactúa con nosotros. Por ejemplo,
    cuando visita los Sitios Web, nuestros sistemas registran automáticamente su dirección IP y el tipo y la versión de
    su navegador.
    .term = Información recogida automáticamente
data-other-sources =
    Podemos obtener información sobre usted de fuentes externas y añadirla a la información de nuestras cuentas o, con
    su consentimiento expreso cuando la ley lo exija, combinarla con dicha información. Podemos utilizar información
    demográfica y de mercadotecnia de terceros disponible comercialmente para atenderle mejor o para informarle de
    nuevos productos o servicios que creamos que le interesarán.
    .term = Información de otras fuentes

section-data-categories = Categorías de información personal
data-categories-intro =
    La información se encuadra, en general, en las siguientes categorías. El resto de esta Política le explica cómo la
    utilizamos, la revelamos y la protegemos.
section-family-use = Uso familiar
family-use-text =
    { $brand } es consciente de que los padres se registran a menudo en nuestros productos y servicios para un uso
    familiar, que puede incluir el uso por menores de { $adult-age } años. La información recogida con ocasión de ese
    uso figurará como información personal del suscriptor efectivo del servicio y se tratará como tal con arreglo a esta
    Política.
section-business-customers = Clientes empresariales
business-customers-text =
    Cuando nuestro cliente sea una empresa u otra entidad que adquiera servicios para sus empleados u otros usuarios
    autorizados, esta Política regirá, con carácter general, la información personal de cada uno de esos empleados o
    usuarios autorizados. No obstante, la cuestión de si el cliente empresarial tiene acceso a esa información se rige
    por los términos del contrato de servicios. Por consiguiente, los empleados y demás usuarios autorizados deberían
    informarse ante el cliente empresarial sobre sus prácticas de privacidad antes de utilizar los servicios.

## Sección: cómo y por qué la utilizamos

section-use = Cómo y por qué utilizamos la información personal
use-intro = Recogemos información personal por diversos motivos empresariales, como los siguientes:
use-orders = la tramitación de pedidos, incluidos la facturación y el pago;
use-relationship = la gestión y administración de la relación con nuestros clientes;
use-accounts = la creación y gestión de cuentas de usuario;
use-solutions = el suministro de Sitios Web y Soluciones y la habilitación de determinadas funciones;
use-analysis =
    el análisis y la personalización de la experiencia del usuario, de las comunicaciones y de las interacciones, así
    como la mejora de estas y de su exactitud;
use-communications = el envío de comunicaciones a usted, también con fines de mercadotecnia y de satisfacción del cliente.
use-general =
    En general, utilizamos la información personal para prestar los servicios o llevar a cabo las transacciones que
    usted ha solicitado y para prever y resolver problemas con sus servicios. La tabla que figura en
    «[{ section-data-categories }](#data-categories)» ofrece los detalles.
use-newsletter =
    Si se ha suscrito expresamente a nuestro boletín por correo electrónico o a otra forma de comunicación nuestra, por
    ejemplo, marcando una casilla de consentimiento en nuestras páginas de registro, también podemos utilizar esta
    información para informarle de otros productos o servicios, de { $brand } o de otros, que puedan ajustarse mejor a
    sus necesidades.
use-security =
    Toda la información que usted nos facilita se almacena en nuestros servidores protegidos y todas las transacciones
    de pago se cifran.
use-third-party-data =
    Si decide facilitarnos la información personal de un tercero, como un nombre, una dirección de correo electrónico o
    un número de teléfono, usted confirma que cuenta con el permiso de esa persona para hacerlo; un ejemplo es el envío
    de una recomendación o de material de mercadotecnia a un amigo. El tercero puede excluirse de cualquier comunicación
    posterior a través del enlace del primer mensaje.
use-automatic =
    En algunos casos podemos recoger datos automáticamente mediante cookies, registros web, balizas web y herramientas
    similares. Para más información, consulte la sección «[{ section-cookies }](#cookies)».
