### La política de privacidad: cookies, menores, transferencias desde Europa, publicidad, California, cambios, contacto.

## Sección: cookies

section-cookies = Nuestro uso de cookies
cookies-what =
    Como muchos sitios web y soluciones basadas en la web, { $brand } utiliza herramientas que recogen datos
    automáticamente, como cookies, enlaces web incrustados y balizas web. Estas recogen determinada información estándar
    que su navegador nos envía, por ejemplo, su dirección IP (protocolo de internet). Las cookies son pequeños archivos
    de texto que un sitio web coloca en su disco duro cuando usted lo visita. Identifican su ordenador y registran sus
    preferencias y otros datos sobre su visita, de modo que el sitio web sepa quién es usted cuando regrese y pueda
    personalizar su visita. Por ejemplo, una cookie hace posible que solo tenga que iniciar sesión una vez.
cookies-why =
    En general, utilizamos cookies para personalizar los Sitios Web y hacer recomendaciones basadas en lo que usted
    eligió en el pasado, para mejorar lo que ofrece cada Sitio Web y su experiencia de navegación, y para llevar a cabo
    las transacciones que usted ha solicitado. Estas herramientas contribuyen a que su visita a nuestros Sitios Web y
    nuestras Soluciones sea más fácil, más eficiente y más personal. También utilizamos la información para mejorar
    nuestros Sitios Web y nuestras Soluciones y para ofrecer un mejor servicio y más valor.
cookies-third-parties =
    Los anunciantes que publican anuncios en nuestros Sitios Web también pueden utilizar sus propias cookies. Dichas
    cookies externas se rigen por las políticas de privacidad de quienes insertan los anuncios y no están cubiertas por
    esta Política. También podemos incluir enlaces a otros sitios web y a servicios de terceros que están fuera del
    control de la Compañía y no están cubiertos por esta Política. Le recomendamos que lea las declaraciones de
    privacidad de los sitios web que visite.
cookies-future =
    A medida que avance la tecnología y las cookies ofrezcan más funciones, prevemos utilizarlas de maneras diferentes
    en diferentes ofertas. Cuando lo hagamos, esta Política se actualizará para ofrecerle más información.

## Sección: menores

section-children = Protección de la privacidad de los menores en línea
children-text =
    { $brand } no recoge a sabiendas, ni directa ni pasivamente, información de menores de { $adult-age } años. Si
    creamos ofertas y productos que hagan apropiado recoger información de menores de { $adult-age } años, anunciaremos
    el cambio en esta Política y pediremos a uno de los padres que confirme su consentimiento antes de que se recoja, se
    utilice o se revele dicha información. Tenga en cuenta, no obstante, que los menores pueden utilizar, sin
    conocimiento de { $brand }, navegadores web y servicios de conferencia configurados para un uso familiar. Si esto
    sucede, toda información recogida a partir de ese uso figurará como información personal del suscriptor adulto
    efectivo y se tratará como tal con arreglo a esta Política.

## Sección: Privacy Shield

section-privacy-shield = El { $privacy-shield }
privacy-shield-status =
    El { $privacy-shield-invalidated }, el Tribunal de Justicia de la Unión Europea declaró inválido el
    { $privacy-shield } (asunto { $privacy-shield-decision }). Este ya no constituye una base válida para la
    transferencia de datos personales desde Europa. Esta sección describe los compromisos que la Compañía asumió en
    virtud de él; la Compañía no se basa en él para realizar transferencias.
privacy-shield-certification =
    { $brand } ha certificado ante el { $commerce-department } que se adhiere a los principios del { $privacy-shield }
    en lo relativo a la recogida, el uso y la conservación de la información personal transferida desde la Unión
    Europea. En caso de conflicto entre los términos de esta Política y dichos principios, regirán los principios. Puede
    encontrar más información sobre el programa, así como nuestra certificación, en [el sitio web del
    programa]({ $privacy-shield-url }).
privacy-shield-liability =
    { $brand } responde del tratamiento de los datos personales que recibe con arreglo al marco y que posteriormente
    transfiere a un tercero que actúa como agente por su cuenta. Cumple los principios en todas las transferencias
    ulteriores de datos personales procedentes de la UE, incluidas las disposiciones sobre responsabilidad por
    transferencias ulteriores. En lo que respecta a los datos personales recibidos o transferidos con arreglo al marco,
    { $brand } está sujeto a las facultades de control del cumplimiento normativo de la { $ftc } y de la { $fcc }. En
    determinadas situaciones, { $brand } puede verse en la obligación de revelar datos personales en respuesta a
    solicitudes lícitas de autoridades públicas, también para cumplir requisitos de seguridad nacional o de aplicación
    de la ley.
privacy-shield-complaints =
    { $brand } se compromete a resolver las reclamaciones relativas a nuestra recogida o a nuestro uso de su información
    personal. Las personas de la UE que tengan preguntas o reclamaciones sobre nuestra política relativa al
    { $privacy-shield } deben ponerse en contacto, en primer lugar, con nuestro responsable de privacidad:
privacy-shield-panel =
    { $brand } se ha comprometido además a cooperar con el panel establecido por las autoridades de protección de datos
    (APD) de la UE en relación con las reclamaciones no resueltas sobre datos transferidos desde la UE. Si no hemos
    resuelto a su satisfacción una inquietud relativa a la privacidad o al uso de los datos, póngase en contacto, de
    forma gratuita, con ese proveedor de resolución de controversias, tal como se describe en [el sitio web del
    programa]({ $privacy-shield-url }). En determinadas condiciones, que se exponen íntegramente en la página del
    programa sobre cómo [presentar una reclamación]({ $link-privacy-shield-complaint }), puede recurrir a un arbitraje
    vinculante una vez agotados los demás procedimientos de resolución de controversias.
privacy-shield-access =
    En consonancia con los principios, esta Política refleja el derecho de las personas a acceder a la información
    personal que conservamos sobre ellas y a obtener su rectificación, modificación o supresión cuando sea inexacta o
    haya sido tratada infringiendo los principios, salvo que la carga o el gasto de facilitar el acceso sean
    desproporcionados en relación con los riesgos para la privacidad de la persona en el caso de que se trate, o que se
    vulneren los derechos de personas distintas de ella. La sección «[{ section-rights }](#rights)» ofrece los detalles.
privacy-shield-commitment =
    Aunque el marco ha sido declarado inválido como mecanismo de transferencia, la Compañía mantiene su compromiso de
    proteger toda la información personal recibida de los siguientes territorios ({ $privacy-shield-regions }) de
    conformidad con los principios aplicables, y de garantizar que la información personal recogida de personas de la UE
    sea accesible para ellas como parte de sus derechos individuales cuando la Compañía sea la responsable del
    tratamiento. La sección «[{ section-information-collected }](#information-collected)» ofrece ejemplos de la
    información personal que la Compañía trata cuando usted utiliza nuestros Sitios Web y nuestras Soluciones e
    interactúa con nosotros.

## Sección: anuncios publicitarios

section-banner-advertising = Nuestros banners publicitarios en otros sitios web
banner-advertising-text =
    { $brand } puede recurrir a empresas de publicidad externas para insertar anuncios de nuestros productos y servicios
    en otros sitios web. Estas empresas pueden utilizar otras tecnologías, como balizas web o etiquetas, para medir la
    eficacia de nuestros anuncios. Para ello, y para ofrecer contenidos publicitarios seleccionados, pueden utilizar
    información anónima sobre sus visitas a nuestro sitio web y a otros. No obstante, en todos los casos utilizan un
    número anónimo para identificarle y **no** utilizan su nombre, dirección, número de teléfono, dirección de correo
    electrónico ni ningún otro dato que le identifique personalmente. El uso de estas cookies se rige por la política de
    privacidad del tercero, no por la de { $brand }.

## Sección: California

section-california = Sus derechos de privacidad en California
section-ccpa = { $ccpa } ({ $ccpa-short }) y { $cpra } ({ $cpra-short })
ccpa-categories =
    En los últimos { $disclosure-lookback }, la Compañía puede haber recogido, utilizado y compartido, con fines
    empresariales, información personal sobre usted según se describe en esta Política. Cada categoría de datos que la
    Compañía puede utilizar o compartir con terceros se describe, por categorías, en esta Política.
ccpa-rights = Los consumidores de California tienen derecho a lo siguiente:
ccpa-right-request = solicitar el acceso a su información personal, o la rectificación o supresión de esta;
ccpa-right-opt-out = excluirse de la venta de su información personal; y
ccpa-right-equal-treatment = no sufrir discriminación por ejercer cualquiera de sus derechos de privacidad en California.
ccpa-requests =
    Toda persona tiene derecho a solicitar el acceso a la información que la Compañía conserva sobre ella, o la
    supresión de dicha información, ya sea en línea, mediante el formulario de solicitud de privacidad de la Compañía, o
    por correo postal a { $privacy-post }. Los residentes en California también pueden enviar una solicitud a
    { $privacy-email }. La Compañía no discrimina a las personas que ejercen sus derechos de privacidad.
ccpa-sale =
    La Compañía no vende su información personal en el sentido en que se define tradicionalmente «vender». Es decir, no
    facilitamos a terceros, a cambio de dinero, su nombre, número de teléfono, dirección, dirección de correo
    electrónico ni otra información que le identifique personalmente. No obstante, con arreglo a la legislación de
    California, compartir información con fines publicitarios puede considerarse una «venta» de «información personal».
    Si usted visitó nuestros espacios digitales en los últimos { $disclosure-lookback } y vio anuncios, es posible que,
    con arreglo a la legislación de California, se haya «vendido» información personal sobre usted a nuestros socios
    publicitarios para el uso propio de estos. Los residentes en California tienen derecho a excluirse de la «venta» de
    información personal, y hemos hecho que resulte sencillo para cualquier persona detener las transferencias de
    información desde nuestro sitio web o nuestra aplicación móvil que puedan considerarse una «venta» de este tipo.

section-opt-out-of-sale = Cómo excluirse de la venta de su información
opt-out-websites =
    En el caso de nuestros Sitios Web, haga clic en el enlace «{ -do-not-sell }», al pie de [nuestra página de
    inicio]({ $brand-url }). A continuación, podrá gestionar sus preferencias de cookies para el sitio web. Con ello se
    coloca en su navegador una cookie de exclusión, que impide que desde este sitio web se ponga información personal a
    disposición de socios publicitarios para su propio uso, con independencia de la Compañía.
opt-out-cookie =
    La cookie de exclusión se aplica únicamente al navegador y únicamente al dispositivo que utilizaba cuando ejerció su
    opción. Si utiliza los Sitios Web desde otros navegadores o dispositivos, debe ejercerla también en cada uno de
    ellos. Es posible que, después, algunas partes del servicio del sitio web no funcionen según lo previsto. Tenga en
    cuenta que, al eliminar o borrar las cookies, también se elimina nuestra cookie de exclusión, y que entonces tendrá
    que excluirse de nuevo.
opt-out-apps =
    En la actualidad, nuestras aplicaciones móviles no muestran anuncios de terceros, por lo que en ellas no hay nada de
    lo que excluirse.
opt-out-why =
    Hemos adoptado este planteamiento, en lugar de pedirle su nombre y sus datos de contacto, por las siguientes
    razones:
opt-out-why-minimal =
    no pedimos información que le identifique personalmente, puesto que no la necesitamos para atender su solicitud de
    exclusión. Es una regla general de la privacidad no recoger dicha información cuando no es necesaria, y hemos
    establecido este método por ese motivo;
opt-out-why-device =
    es posible que no sepamos que la información que compartimos con socios publicitarios se refiere a usted. Por
    ejemplo, podemos captar y compartir un identificador o una dirección IP de un dispositivo con el que usted visita
    nuestro sitio web sin haber vinculado esa información a usted. Este método sirve mejor a la intención de su
    solicitud de exclusión que el mero hecho de anotar su nombre y su dirección.

section-shine-the-light = Ley «{ $shine-the-light }» de California
shine-the-light-law =
    En virtud del { $shine-the-light-citation }, los residentes en California tienen derecho a solicitar a las empresas
    que ejercen su actividad en California una lista de todos los terceros a los que la empresa haya revelado
    información personal con fines de mercadotecnia directa durante el año anterior. Como alternativa, la ley dispone
    que una empresa cuya política de privacidad ofrezca la posibilidad de autorizar el uso de la información personal
    por terceros (como anunciantes) con fines de mercadotecnia o de excluirse de dicho uso podrá, en su lugar,
    informarle de cómo ejercer esa opción.
shine-the-light-choice =
    La Compañía dispone de una política de privacidad completa y le informa de cómo puede autorizar el uso de su
    información personal por terceros con fines de mercadotecnia directa o excluirse de dicho uso. Por consiguiente, no
    está obligada a mantener ni a revelar una lista de los terceros que recibieron su información personal con fines de
    mercadotecnia durante el año anterior.

## Sección: cambios

section-changes = Cambios en esta política
changes-when =
    Podemos actualizar esta Política de vez en cuando. Por ejemplo, { $brand } la revisará o la actualizará si cambian
    nuestras prácticas, si modificamos servicios existentes o añadimos otros nuevos, o si encontramos mejores maneras de
    informarle de productos que creamos que pueden interesarle. Le rogamos que vuelva a esta página con frecuencia para
    consultar la información más reciente y la fecha de entrada en vigor de cualquier cambio.
changes-how =
    Si modificamos esta Política, publicaremos aquí la versión revisada con su fecha de revisión. Si introducimos
    cambios sustanciales, también podremos informarle por otros medios, por ejemplo, mediante un aviso en nuestros
    Sitios Web o un mensaje dirigido a usted. Al seguir utilizando nuestros Sitios Web una vez que dichas revisiones
    surtan efecto, usted las acepta, manifiesta su conformidad con ellas y se compromete a cumplirlas.
changes-dates = Esta Política se revisó por última vez el { $updated } y está en vigor desde el { $effective }.

## Sección: contacto

section-contact = Cómo ponerse en contacto con nosotros
contact-intro =
    { $brand } mantiene un compromiso con las políticas que aquí se exponen. Si tiene preguntas, comentarios o
    inquietudes sobre esta Política, escríbanos.
contact-support = Preguntas y asistencia
contact-privacy = Privacidad
contact-privacy-officer = Responsable de privacidad
contact-unsubscribe =
    Para darse de baja de nuestra correspondencia futura, escriba a { $privacy-email } o a { $support-email }.
