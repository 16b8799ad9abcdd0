### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = Ir al contenido
ui-contents = Índice
ui-languages = Idiomas
ui-documents = Documentos
ui-choose-language = Elija su idioma
ui-effective = En vigor desde el { $effective }
ui-updated = Última revisión: { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    Esta política se publica en varios idiomas. En caso de divergencia, prevalecerá la versión en el siguiente idioma:
    { $language }.
# $regions: list of countries or states.
ui-applies-to = Esta sección se aplica únicamente a los residentes en los siguientes lugares: { $regions }.
# $audience: list of groups of people.
ui-audience = Esta sección concierne a { $audience }.
ui-not-translated = Este pasaje aún no se ha traducido.
ui-note = Tenga en cuenta
ui-back-to-top = Volver al principio
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    El texto original de esta cláusula se ha modificado después de su traducción. Hasta que se actualice la traducción,
    prevalecerá la versión en el siguiente idioma: { $language }.
ui-behind-missing = Esta cláusula aún no se ha traducido. Prevalecerá la versión en el siguiente idioma: { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    Algunos títulos o datos que figuran aquí aún no se han traducido, o su texto original se ha modificado después.
    Prevalecerá la versión en el siguiente idioma: { $language }.
ui-behind-link = Leer el texto original ({ $language })

## Contacts

ui-email = Correo electrónico
ui-post = Correo postal
ui-phone = Teléfono
ui-form = Formulario
ui-response-time = Plazo máximo de respuesta

## Tables made from the policy's facts

ui-all-data = Todos los datos
# $exceptions: list of kinds of data.
ui-all-data-except = Todos los datos, con excepción de lo siguiente: { $exceptions }
# $regions: list of countries.
ui-regions-may-include = En función de su ubicación, pueden incluir: { $regions }
# $periods: list of periods.
ui-longest-of = El más largo de los siguientes plazos: { $periods }
# $periods: list of periods.
ui-shortest-of = El más corto de los siguientes plazos: { $periods }
ui-fee-may-apply = Podrá cobrarse un canon que cubra nuestros costes cuando la ley lo permita.
# $regions: list of countries or states.
ui-only-for = Solo para residentes en: { $regions }
ui-not-applicable = No tiene que hacer nada: se aplica automáticamente.
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $period } desde { $event }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = Desde { $event }, el más largo de los siguientes plazos: { $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = Desde { $event }, el más corto de los siguientes plazos: { $periods }
# $interests: list of interests, inside a sentence.
ui-interests = Nuestro interés legítimo: { $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = Fundamento del tratamiento de las categorías especiales de datos: { $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = Datos relativos a { $subjects }
ui-required-by-contract = Debe facilitarnos estos datos a efectos del contrato.
ui-required-by-law = La ley le obliga a facilitarnos estos datos.
ui-voluntary = Usted es libre de facilitarnos o no estos datos.
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = Transferencia basada en { $safeguards }
# $link: address of a page.
ui-safeguard-complaint = Reclamaciones: { $link }
# $contract: name or number of a contract.
ui-contract = Contrato: { $contract }
# $date: a date.
ui-since = Desde el { $date }
# $measures: list of measures, inside a sentence.
ui-measures = Medidas complementarias: { $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = Para verificar su identidad, solicitamos: { $evidence }
# $formats: list of formats, such as JSON.
ui-formats = Formato: { $formats }
ui-then-anonymised = Después, los datos se anonimizan.
ui-none = Ninguno
ui-session = Hasta que cierre el navegador
ui-not-limited = Hasta que usted lo elimine
ui-first-party = Nosotros mismos
ui-role-controller = Responsable del tratamiento
ui-role-joint-controller = Corresponsable del tratamiento
ui-role-officer = Delegado de protección de datos
# $regime: name of a law.
ui-role-representative = Representante ({ $regime })
ui-recipient-processor = Por cuenta nuestra y siguiendo nuestras instrucciones
ui-recipient-joint-controller = Conjuntamente con nosotros
ui-recipient-controller = Bajo su propia responsabilidad
ui-recipient-authority = Autoridad pública
# $party: name of a person or a company.
ui-represented-by = Representado por { $party }
ui-regime-gdpr = Reglamento General de Protección de Datos de la Unión Europea
ui-regime-uk-gdpr = Reglamento General de Protección de Datos del Reino Unido
ui-regime-swiss-fadp = Ley Federal suiza de Protección de Datos
ui-regime-ccpa = Ley de Privacidad del Consumidor de California
ui-regime-lgpd = Ley General de Protección de Datos de Brasil
ui-regime-quebec-law-25 = Ley de Quebec sobre la protección de la información personal en el sector privado
ui-measure-technical = Medida técnica
ui-measure-organisational = Medida organizativa
ui-transfer-adequacy = Se ha declarado oficialmente que el nivel de protección en ese lugar es adecuado.
ui-sold = Se vende
ui-shared = Se comparte con fines de publicidad comportamental intercontextual
ui-neither = Ni se vende ni se comparte
# $document: title of another document, which is a link.
ui-see-document = Véase el documento «{ $document }».
# $version: number or date of the version.
ui-version = Versión { $version }

# $rows: number of rows.
table-collections = Datos personales que tratamos: { $rows ->
        [one] una fuente y un uso
        [many] { $rows } de fuentes y usos
       *[other] { $rows } fuentes y usos
    }
    .source = Fuente
    .data = Datos personales
    .purpose = Finalidad
    .basis = Base jurídica
    .retention = Plazo de conservación

# $rows: number of rows.
table-subprocessors = Encargados del tratamiento: { $rows ->
        [one] una empresa o un tipo de empresa
        [many] { $rows } de empresas o tipos de empresa
       *[other] { $rows } empresas o tipos de empresa
    }
    .kind = Encargado del tratamiento
    .data = Datos personales
    .purpose = Finalidad del tratamiento
    .regions = Países del tratamiento

# $rows: number of rows.
table-rights = Lo que puede solicitar: { $rows ->
        [one] un derecho
        [many] { $rows } de derechos
       *[other] { $rows } derechos
    }
    .right = Su derecho
    .how = Cómo ejercerlo
    .time = Plazo máximo de respuesta

table-rights-overview = Sus derechos
    .right = Derecho
    .meaning = Qué significa

table-overview = Para qué utilizamos los datos
    .purpose = Finalidad
    .data = Datos personales
    .retention = Plazo de conservación

table-recipients = Otros destinatarios: { $rows ->
        [one] un destinatario
        [many] { $rows } de destinatarios
       *[other] { $rows } destinatarios
    }
    .recipient = Destinatario
    .role = Forma de actuación
    .data = Datos personales
    .purpose = Finalidad
    .regions = Países

table-responsible = Quién es el responsable del tratamiento
    .role = Función
    .who = Nombre
    .how = Datos de contacto

table-transfers = Transferencias a otros países
    .to = Destino
    .safeguard = Base y garantías
    .copy = Dónde obtener una copia

table-authorities = Autoridades de control
    .authority = Autoridad
    .region = Para personas que se encuentren en
    .how = Cómo presentar una reclamación

table-automated-decisions = Decisiones adoptadas sin intervención humana
    .decision = Decisión
    .logic = Cómo se adopta
    .effects = Qué consecuencias tiene para usted
    .review = Cómo lograr que la revise una persona

table-cookies = Cookies y tecnologías similares: { $rows ->
        [one] un elemento
        [many] { $rows } de elementos
       *[other] { $rows } elementos
    }
    .name = Nombre
    .provider = Proveedor
    .purpose = Finalidad
    .group = Categoría
    .duration = Duración

table-measures = Medidas de seguridad
    .measure = Medida
    .kind = Tipo

table-california =
    Información personal recogida en los últimos doce meses, según las categorías de la legislación de California
    .category = Categoría
    .data = Qué recogemos
    .source = Fuentes
    .purpose = Finalidades
    .recipients = Destinatarios a los que se revela con fines empresariales
    .sale = Se vende o se comparte
    .retention = Plazo de conservación

table-purpose-changes = Uso para nuevas finalidades
    .data = Datos personales
    .purpose = Nueva finalidad
    .from = A partir del
    .where = Más detalles

table-processing = Actividades de tratamiento: { $rows ->
        [one] una actividad
        [many] { $rows } de actividades
       *[other] { $rows } actividades
    }
    .activity = Actividad
    .subjects = Interesados
    .data = Datos personales
    .purpose = Finalidad
    .basis = Base jurídica
    .recipients = Destinatarios
    .transfers = Transferencias a terceros países
    .retention = Plazo de supresión

## Kinds of personal data. .inline: the name inside a sentence.

category-name = Nombre
    .inline = su nombre
category-email-address = Dirección de correo electrónico
    .inline = su dirección de correo electrónico
category-telephone-number = Número de teléfono
    .inline = su número de teléfono
category-postal-address = Dirección postal
    .inline = su dirección postal
category-user-name = Nombre de usuario
    .inline = su nombre de usuario
category-password = Contraseña
    .inline = su contraseña
category-date-of-birth = Fecha de nacimiento
    .inline = su fecha de nacimiento
category-age = Edad
    .inline = su edad
category-gender = Género
    .inline = su género
category-nationality = Nacionalidad
    .inline = su nacionalidad
category-photo = Fotografía
    .inline = su fotografía
category-preferred-language = Idioma preferido
    .inline = su idioma preferido
category-identity-document = Datos de un documento de identidad
    .inline = los datos de su documento de identidad
category-tax-number = Número de identificación fiscal
    .inline = su número de identificación fiscal
category-account-details = Datos de la cuenta de usuario
    .inline = los datos de su cuenta de usuario
category-ip-address = Dirección IP
    .inline = su dirección IP
category-device-identifiers = Identificadores del dispositivo
    .inline = los identificadores de su dispositivo
category-browser-details = Navegador y sistema operativo
    .inline = los datos de su navegador y de su sistema operativo
category-usage-data = Uso del servicio
    .inline = los datos sobre el uso que hace del servicio
category-browsing-history = Páginas visitadas
    .inline = las páginas que visita
category-search-history = Búsquedas
    .inline = sus búsquedas
category-log-data = Registros del servidor
    .inline = los registros del servidor
category-crash-reports = Informes de fallos y errores
    .inline = los informes de fallos y errores
category-cookie-identifiers = Identificadores de cookies
    .inline = los identificadores de cookies
category-approximate-location = Ubicación aproximada
    .inline = su ubicación aproximada
category-precise-location = Ubicación precisa
    .inline = su ubicación precisa
category-payment-card-details = Datos de la tarjeta de pago
    .inline = los datos de su tarjeta de pago
category-bank-details = Datos bancarios
    .inline = sus datos bancarios
category-billing-details = Datos de facturación
    .inline = sus datos de facturación
category-order-history = Pedidos y compras
    .inline = sus pedidos y compras
category-transaction-details = Datos de las transacciones
    .inline = los datos de sus transacciones
category-credit-rating = Calificación crediticia
    .inline = su calificación crediticia
category-income = Ingresos
    .inline = sus ingresos
category-messages = Contenido de los mensajes
    .inline = el contenido de sus mensajes
category-communication-metadata = Metadatos de las comunicaciones (quién, cuándo, cuánto tiempo)
    .inline = los metadatos de las comunicaciones
category-call-records = Registros de llamadas
    .inline = los registros de llamadas
category-call-recordings = Grabaciones de llamadas
    .inline = las grabaciones de llamadas
category-uploaded-content = Contenido que usted sube
    .inline = el contenido que usted sube
category-support-requests = Solicitudes de asistencia
    .inline = sus solicitudes de asistencia
category-survey-answers = Respuestas a encuestas
    .inline = sus respuestas a encuestas
category-preferences = Preferencias y configuración
    .inline = sus preferencias y su configuración
category-interests = Intereses
    .inline = sus intereses
category-contacts-list = Sus contactos
    .inline = sus contactos
category-social-media-profile = Perfil en redes sociales
    .inline = su perfil en redes sociales
category-employment-details = Empleo y trayectoria profesional
    .inline = su empleo y su trayectoria profesional
category-education-details = Formación y titulaciones
    .inline = su formación y sus titulaciones
category-marital-status = Estado civil
    .inline = su estado civil
category-vehicle-details = Datos del vehículo
    .inline = los datos de su vehículo
category-insurance-details = Datos del seguro
    .inline = los datos de su seguro
category-sensor-data = Datos de los sensores de su dispositivo
    .inline = los datos de los sensores de su dispositivo
category-health-data = Datos relativos a la salud
    .inline = los datos relativos a la salud
category-genetic-data = Datos genéticos
    .inline = los datos genéticos
category-biometric-data = Datos biométricos utilizados para identificarle
    .inline = los datos biométricos utilizados para identificarle
category-ethnic-origin = Origen étnico o racial
    .inline = su origen étnico o racial
category-religious-belief = Convicciones religiosas o filosóficas
    .inline = sus convicciones religiosas o filosóficas
category-political-opinion = Opiniones políticas
    .inline = sus opiniones políticas
category-trade-union-membership = Afiliación sindical
    .inline = su afiliación sindical
category-sexual-orientation = Vida sexual u orientación sexual
    .inline = su vida sexual o su orientación sexual
category-criminal-records = Condenas e infracciones penales
    .inline = las condenas e infracciones penales

## Where data come from

source-you = Usted, cuando nos los facilita
source-registration = Usted, al registrarse
source-purchase = Usted, al realizar una compra
source-contact-form = Usted, al ponerse en contacto con nosotros
source-job-application = Usted, al solicitar un empleo
source-use-of-service = Su uso del servicio, de forma automática
source-your-device = Su dispositivo, de forma automática
source-our-records = Nuestros propios archivos
source-other-users = Otros usuarios
source-your-employer = Su empleador
source-business-partners = Socios comerciales
source-data-brokers = Corredores de datos
source-sign-in-provider = El proveedor con el que inicia sesión
source-credit-agencies = Entidades de información crediticia
source-public-registers = Registros públicos
source-social-networks = Perfiles públicos en redes sociales

## Why data are processed

purpose-provide-service = Prestación del servicio
purpose-manage-account = Gestión de su cuenta
purpose-fulfil-orders = Tramitación de pedidos
purpose-process-payments = Procesamiento de pagos
purpose-deliver-goods = Entrega de productos
purpose-customer-support = Asistencia al cliente
purpose-customer-relationship = Gestión de la relación con el cliente
purpose-communication = Comunicación con usted
purpose-marketing = Mercadotecnia
purpose-direct-marketing = Mercadotecnia directa
purpose-newsletter = Envío del boletín informativo
purpose-targeted-advertising = Publicidad adaptada a sus intereses
purpose-personalisation = Personalización del servicio
purpose-analytics = Análisis del uso del servicio
purpose-improve-service = Mejora de nuestros productos y servicios
purpose-research = Investigación y desarrollo
purpose-security = Mantenimiento de la seguridad del servicio
purpose-fraud-prevention = Prevención y detección del fraude
purpose-identity-verification = Verificación de la identidad
purpose-age-verification = Verificación de la edad
purpose-legal-compliance = Cumplimiento de obligaciones legales
purpose-legal-claims = Formulación, ejercicio o defensa de reclamaciones
purpose-accounting = Contabilidad y documentación fiscal
purpose-hosting = Alojamiento del servicio
purpose-debugging = Detección y corrección de errores
purpose-recruitment = Selección de personal
purpose-human-resources = Gestión de recursos humanos
purpose-surveys = Encuestas
purpose-remember-settings = Almacenamiento de su configuración
purpose-sign-in = Inicio de sesión

## Legal bases

basis-consent = Su consentimiento (artículo 6, apartado 1, letra a), del RGPD)
basis-contract =
    Ejecución de un contrato con usted o aplicación, a petición suya, de medidas precontractuales (artículo 6,
    apartado 1, letra b), del RGPD)
basis-legal-obligation = Cumplimiento de una obligación legal (artículo 6, apartado 1, letra c), del RGPD)
basis-vital-interests = Protección de intereses vitales (artículo 6, apartado 1, letra d), del RGPD)
basis-public-task =
    Cumplimiento de una misión realizada en interés público o en el ejercicio de poderes públicos (artículo 6,
    apartado 1, letra e), del RGPD)
basis-legitimate-interests = Intereses legítimos (artículo 6, apartado 1, letra f), del RGPD)

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = su consentimiento explícito (artículo 9, apartado 2, letra a), del RGPD)
condition-employment-law =
    las obligaciones y los derechos en el ámbito del Derecho laboral y de la seguridad social (artículo 9, apartado 2,
    letra b), del RGPD)
condition-vital-interests =
    la protección de los intereses vitales de una persona que no está capacitada para dar su consentimiento (artículo 9,
    apartado 2, letra c), del RGPD)
condition-not-for-profit-body =
    las actividades de un organismo sin ánimo de lucro en relación con sus miembros (artículo 9, apartado 2, letra d),
    del RGPD)
condition-made-public =
    los datos que usted ha hecho manifiestamente públicos (artículo 9, apartado 2, letra e), del RGPD)
condition-legal-claims =
    la formulación, el ejercicio o la defensa de reclamaciones o el ejercicio de la función judicial (artículo 9,
    apartado 2, letra f), del RGPD)
condition-public-interest = un interés público esencial establecido por ley (artículo 9, apartado 2, letra g), del RGPD)
condition-health-care =
    la asistencia sanitaria o la medicina laboral sujetas a secreto profesional (artículo 9, apartado 2, letra h), del
    RGPD)
condition-public-health =
    el interés público en el ámbito de la salud pública (artículo 9, apartado 2, letra i), del RGPD)
condition-archiving-research =
    los fines de archivo, de investigación o estadísticos previstos por ley (artículo 9, apartado 2, letra j), del RGPD)

## Legitimate interests; stand inside a list

interest-operate-securely = el funcionamiento seguro de nuestros sistemas
interest-prevent-fraud = la prevención del fraude y del uso indebido
interest-improve-products = la mejora de nuestros productos y servicios
interest-understand-use = el conocimiento del uso que se hace de nuestros servicios
interest-advertise-products = la información a los clientes sobre nuestros propios productos similares
interest-answer-enquiries = la respuesta a las consultas
interest-enforce-claims = la formulación, el ejercicio o la defensa de reclamaciones
interest-manage-group = la gestión eficiente de nuestro grupo empresarial
interest-find-staff = la búsqueda de personal adecuado

## What decides how long data are kept; stands inside a list

criterion-account-open = el tiempo durante el que tenga una cuenta
    .alone = Mientras tenga una cuenta
criterion-contract-term = la vigencia del contrato con usted
    .alone = Durante la vigencia del contrato con usted
criterion-consent-withdrawn = el tiempo que transcurra hasta que retire su consentimiento
    .alone = Hasta que retire su consentimiento
criterion-objection-made = el tiempo que transcurra hasta que se oponga
    .alone = Hasta que se oponga
criterion-purpose-fulfilled = el tiempo que requiera la finalidad
    .alone = Mientras lo requiera la finalidad
criterion-request-answered = el tiempo que transcurra hasta que se resuelva su solicitud
    .alone = Hasta que se resuelva su solicitud
criterion-statutory-period = el plazo durante el que la ley nos obliga a conservar la documentación
    .alone = Durante el plazo en que la ley nos obliga a conservar la documentación
criterion-limitation-period = el tiempo que transcurra hasta que prescriban las acciones
    .alone = Hasta que prescriban las acciones
criterion-session = la duración de su visita
    .alone = Durante su visita

## From when a period runs; stands inside a sentence

event-collection = la recogida de los datos
event-account-closed = el cierre de su cuenta
event-contract-ended = la finalización del contrato
event-last-use = su último uso del servicio
event-last-contact = nuestro último contacto con usted
event-end-of-year = el final del año natural
event-procedure-ended = la conclusión del procedimiento

## What follows when data are not given

consequence-no-service = Sin estos datos no podemos prestar el servicio.
consequence-no-contract = Sin estos datos no podemos celebrar un contrato con usted.
consequence-no-feature = Sin estos datos no puede utilizar la función correspondiente.
consequence-no-answer = Sin estos datos no podemos responderle.
consequence-nothing-happens = Si no facilita estos datos, nada cambia para usted.

## People; stand inside a list

subject-customers = los clientes
subject-users = los usuarios del servicio
subject-visitors = los visitantes de nuestros sitios web
subject-subscribers = los suscriptores
subject-prospects = las personas interesadas en nuestros productos
subject-business-contacts = las personas de contacto de nuestros socios comerciales
subject-employees = los empleados
subject-applicants = los candidatos a un empleo
subject-patients = los pacientes
subject-students = los estudiantes
subject-members = los miembros
subject-children = los menores de edad

## Recipients

recipient-public-authorities = Autoridades públicas, cuando la ley nos obliga a ello
recipient-legal-advisers = Asesores jurídicos y auditores
recipient-group-companies = Empresas de nuestro grupo

## Rights

right-access = Acceso
    .meaning = Puede saber si tratamos datos personales sobre usted, cuáles y de qué manera, y recibir una copia.
right-rectification = Rectificación
    .meaning = Puede obtener que se rectifiquen los datos personales inexactos y se completen los incompletos.
right-erasure = Supresión
    .meaning =
        Puede obtener la supresión de sus datos personales cuando la ley lo prevea, por ejemplo, cuando ya no sean
        necesarios.
right-restriction = Limitación del tratamiento
    .meaning =
        Puede obtener que únicamente conservemos sus datos personales, sin utilizarlos, mientras se resuelve una
        cuestión relativa a ellos.
right-portability = Portabilidad de los datos
    .meaning =
        Puede recibir los datos personales que nos haya facilitado en un formato de uso común y lectura mecánica, o
        hacer que se transmitan a otra persona o entidad.
right-objection = Oposición
    .meaning =
        Puede oponerse, por motivos relacionados con su situación particular, al tratamiento basado en intereses
        legítimos o en una misión de interés público, y en todo momento a la mercadotecnia directa.
right-withdraw-consent = Retirada del consentimiento
    .meaning =
        Puede retirar un consentimiento en cualquier momento. El tratamiento realizado con anterioridad sigue siendo
        lícito.
right-human-review = Revisión por una persona
    .meaning =
        Puede obtener que una persona revise una decisión adoptada únicamente por medios automatizados, expresar su
        punto de vista e impugnarla.
right-complaint = Reclamación
    .meaning =
        Puede presentar una reclamación ante una autoridad de control de protección de datos, en particular la del lugar
        en que viva o trabaje o en que supuestamente se haya cometido la infracción.
right-opt-out-of-sale = Exclusión de la venta y del uso compartido
    .meaning =
        Puede indicarnos que no vendamos su información personal ni la compartamos con fines de publicidad
        comportamental intercontextual.
right-limit-sensitive-data = Limitación del uso de la información personal sensible
    .meaning =
        Puede indicarnos que utilicemos su información personal sensible únicamente para lo que el servicio requiera y
        la ley permita.
right-no-discrimination = Igualdad de trato
    .meaning = No recibirá un trato menos favorable por ejercer un derecho en materia de privacidad.

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = En la configuración de su cuenta
channel-email = Por correo electrónico a { $email }
channel-post = Por correo postal a { $post }
channel-phone = Por teléfono: { $phone }
channel-form = Mediante el formulario disponible en { $form }
channel-unsubscribe-link = A través del enlace para darse de baja que figura en cada mensaje
channel-cookie-settings = En la configuración de cookies
channel-opt-out-link =
    A través del enlace «Do Not Sell or Share My Personal Information» («No vender ni compartir mi información
    personal») de nuestra página de inicio
channel-opt-out-signal = Mediante una señal enviada por su navegador, como Global Privacy Control
channel-authority = Directamente ante la autoridad

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = el inicio de sesión en su cuenta
evidence-email-confirmation = una confirmación a través de su dirección de correo electrónico
evidence-customer-number = su número de cliente
evidence-identity-document = una copia de un documento de identidad
evidence-signed-authorisation = una autorización firmada, cuando alguien actúe en su nombre

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = Cifrado de los datos en tránsito
    .inline = el cifrado de los datos en tránsito
measure-encryption-at-rest = Cifrado de los datos almacenados
    .inline = el cifrado de los datos almacenados
measure-end-to-end-encryption = Cifrado de extremo a extremo
    .inline = el cifrado de extremo a extremo
measure-pseudonymisation = Seudonimización
    .inline = la seudonimización
measure-anonymisation = Anonimización
    .inline = la anonimización
measure-access-control = Control de acceso
    .inline = el control de acceso
measure-multi-factor-sign-in = Autenticación multifactor
    .inline = la autenticación multifactor
measure-password-hashing = Almacenamiento de las contraseñas únicamente como resúmenes criptográficos con sal
    .inline = el almacenamiento de las contraseñas únicamente como resúmenes criptográficos con sal
measure-backups = Copias de seguridad
    .inline = las copias de seguridad
measure-network-security = Seguridad de la red
    .inline = la seguridad de la red
measure-intrusion-detection = Detección de intrusiones
    .inline = la detección de intrusiones
measure-penetration-tests = Pruebas de penetración
    .inline = las pruebas de penetración
measure-activity-logs = Registro de accesos y modificaciones
    .inline = el registro de accesos y modificaciones
measure-physical-access-control = Control del acceso físico
    .inline = el control del acceso físico
measure-staff-training = Formación del personal
    .inline = la formación del personal
measure-confidentiality-duty = Deber de confidencialidad del personal
    .inline = el deber de confidencialidad del personal
measure-need-to-know = Acceso permitido únicamente a quienes lo necesitan para su trabajo
    .inline = el acceso permitido únicamente a quienes lo necesitan para su trabajo
measure-incident-management = Procedimientos para incidentes de seguridad
    .inline = los procedimientos para incidentes de seguridad
measure-erasure-policy = Normas de supresión
    .inline = las normas de supresión
measure-supplier-audits = Auditorías de proveedores
    .inline = las auditorías de proveedores
measure-impact-assessment = Evaluación de impacto relativa a la protección de datos
    .inline = una evaluación de impacto relativa a la protección de datos
measure-certified-security = Certificación de la seguridad de la información
    .inline = la certificación de la seguridad de la información

## Categories of cookies

cookie-group-necessary = Necesarias
cookie-group-preferences = Preferencias
cookie-group-statistics = Estadísticas
cookie-group-marketing = Mercadotecnia

## Safeguards for transfers; stand inside a list

safeguard-adequacy = una decisión de adecuación
safeguard-scc =
    las cláusulas contractuales tipo de la Comisión Europea aprobadas por la Decisión de Ejecución (UE) 2021/914
safeguard-scc-2010 = las cláusulas contractuales tipo de la Comisión Europea aprobadas por la Decisión 2010/87/UE
safeguard-uk-addendum = la adenda del Reino Unido a las cláusulas contractuales tipo de la Comisión Europea
safeguard-uk-idta =
    el acuerdo del Reino Unido para las transferencias internacionales de datos (International Data Transfer Agreement)
safeguard-binding-corporate-rules = las normas corporativas vinculantes aprobadas por la autoridad de control
safeguard-data-privacy-framework =
    la certificación en virtud del Marco de Privacidad de Datos UE-EE. UU. (EU-U.S. Data Privacy Framework)
safeguard-privacy-shield = la certificación en virtud del Escudo de la privacidad UE-EE. UU. (EU-U.S. Privacy Shield)
safeguard-swiss-us-privacy-shield =
    la certificación en virtud del Escudo de la privacidad Suiza-EE. UU. (Swiss-U.S. Privacy Shield)
safeguard-code-of-conduct = un código de conducta aprobado
safeguard-certification = un mecanismo de certificación aprobado
safeguard-explicit-consent = su consentimiento explícito
safeguard-contract-with-person = la necesidad de la transferencia para un contrato con usted
safeguard-legal-claims =
    la necesidad de la transferencia para la formulación, el ejercicio o la defensa de reclamaciones

## Categories of the California Consumer Privacy Act

ccpa-identifiers = Identificadores
ccpa-customer-records = Registros de clientes (Cal. Civ. Code § 1798.80(e))
ccpa-protected-characteristics = Características de categorías protegidas
ccpa-commercial-information = Información comercial
ccpa-biometric-information = Información biométrica
ccpa-internet-activity = Actividad en internet o en otras redes electrónicas
ccpa-geolocation = Datos de geolocalización
ccpa-sensory-data = Información sonora, electrónica, visual, térmica, olfativa o similar
ccpa-professional-information = Información profesional o relativa al empleo
ccpa-education-information = Información académica
ccpa-inferences = Inferencias extraídas para elaborar un perfil
ccpa-sensitive-personal-information = Información personal sensible

## Places that CLDR, the common source of names, does not name

region-eea = Espacio Económico Europeo
region-worldwide = todos los países
region-us-ca = California
region-us-co = Colorado
region-us-ct = Connecticut
region-us-de = Delaware
region-us-fl = Florida
region-us-ia = Iowa
region-us-in = Indiana
region-us-ky = Kentucky
region-us-md = Maryland
region-us-mn = Minnesota
region-us-mt = Montana
region-us-ne = Nebraska
region-us-nh = Nuevo Hampshire
region-us-nj = Nueva Jersey
region-us-or = Oregón
region-us-ri = Rhode Island
region-us-tn = Tennessee
region-us-tx = Texas
region-us-ut = Utah
region-us-va = Virginia
region-us-wa = estado de Washington
region-ca-qc = Quebec

## Authorities

authority-edpb-members = La autoridad de su país (lista del Comité Europeo de Protección de Datos)

## Contacts that many policies have

contact-privacy = Protección de datos
contact-data-protection-officer = Delegado de protección de datos
contact-support = Asistencia al cliente
contact-eu-representative = Representante en la Unión Europea
contact-uk-representative = Representante en el Reino Unido
contact-swiss-representative = Representante en Suiza

## Documents and sections that every policy needs

document-privacy = Política de privacidad
    .description = Qué datos personales tratamos, por qué, durante cuánto tiempo, y qué derechos tiene usted.
document-cookies = Política de cookies
    .description = Qué cookies y tecnologías similares utilizamos, por qué, y cómo puede rechazarlas.
document-subprocessors = Encargados del tratamiento
    .description = Qué empresas tratan datos personales por cuenta nuestra, dónde y para qué.
document-notice = La privacidad de un vistazo
    .description = Los puntos más importantes de nuestra política de privacidad en una página.
document-record = Registro de las actividades de tratamiento
    .description = Registro llevado con arreglo al artículo 30 del RGPD. No está destinado a su publicación.

section-controller = Quién es el responsable del tratamiento
section-data = Qué datos tratamos, por qué y durante cuánto tiempo
section-recipients = Quién recibe los datos
section-transfers = Transferencias a otros países
section-automated-decisions = Decisiones automatizadas
section-cookies = Cookies y tecnologías similares
section-cookie-choices = Sus opciones
section-rights = Sus derechos
section-children = Menores
section-security = Seguridad
section-california = Aviso a los residentes en California
section-changes = Modificaciones
section-contact = Contacto
section-more = Más información
section-processing = Actividades de tratamiento
section-measures = Medidas técnicas y organizativas

standard-controller = { $controller } es responsable del tratamiento de datos personales que aquí se describe.
standard-data =
    La tabla muestra qué datos personales tratamos, de dónde proceden, para qué y sobre qué base jurídica los utilizamos
    y durante cuánto tiempo los conservamos.
standard-consent =
    Cuando el tratamiento se base en su consentimiento, podrá retirar dicho consentimiento en cualquier momento con
    efectos para el futuro. El tratamiento realizado hasta entonces sigue siendo lícito.
standard-recipients =
    Dentro de nuestra empresa, solo reciben datos personales quienes los necesitan para su trabajo. Además, pueden
    recibirlos los siguientes destinatarios.
standard-no-recipients = No comunicamos datos personales a nadie.
standard-processors =
    Las empresas que tratan datos por cuenta nuestra están obligadas por contrato a seguir nuestras instrucciones y a
    proteger los datos.
standard-transfers =
    Algunos destinatarios se encuentran en países cuya legislación puede proteger los datos personales en menor medida
    que la de su país. La tabla muestra en qué se basa la transferencia a esos países.
standard-no-transfers = No transferimos datos personales a países situados fuera del Espacio Económico Europeo.
standard-no-automated-decisions =
    No adoptamos decisiones basadas únicamente en el tratamiento automatizado, incluida la elaboración de perfiles, que
    produzcan efectos jurídicos en usted o le afecten significativamente de modo similar.
standard-automated-decisions =
    Adoptamos las siguientes decisiones únicamente por medios automatizados. Puede obtener que las revise una persona,
    expresar su punto de vista e impugnarlas.
standard-cookies =
    Mediante cookies y tecnologías similares, almacenamos información en su dispositivo o accedemos a la almacenada en
    él. Las que no son necesarias solo se utilizan con su consentimiento.
standard-necessary-cookies =
    Solo almacenamos información en su dispositivo, o accedemos a la almacenada en él, cuando es necesario para lo que
    usted ha solicitado.
standard-no-cookies = No utilizamos cookies ni tecnologías similares.
standard-cookie-choices =
    Puede negar o retirar su consentimiento en cualquier momento en la configuración de cookies. También puede eliminar
    las cookies en la configuración de su navegador.
standard-rights = Usted tiene los siguientes derechos. Su ejercicio es gratuito, salvo que la tabla indique otra cosa.
standard-complaint =
    Si considera que nuestro tratamiento de sus datos infringe la ley, puede presentar una reclamación ante una
    autoridad de control. Puede elegir la del lugar en que viva, en que trabaje o en que supuestamente se haya cometido
    la infracción.
standard-objection = **Puede oponerse.** Por motivos relacionados con su situación particular, puede oponerse en todo momento al tratamiento
    de sus datos personales que se base en intereses legítimos o en el cumplimiento de una misión de interés público.
standard-objection-to-marketing = **Puede oponerse a la mercadotecnia directa** en todo momento y sin indicar motivos. En tal caso, sus datos personales
    dejarán de utilizarse con ese fin.
# $minimum-age: a number of years.
standard-children =
    Nuestros servicios no están destinados a menores de { $minimum-age } años y no tratamos sus datos a sabiendas.
standard-parental-consent =
    Solo tratamos datos de menores de { $consent-age } años con el consentimiento del titular de la patria potestad o
    tutela, y hacemos esfuerzos razonables para verificarlo.
standard-security = Protegemos los datos personales con medidas adecuadas al riesgo, entre ellas las siguientes.
standard-california =
    Esta sección complementa nuestra política de privacidad para los residentes en California. Se refiere a los últimos
    doce meses.
standard-no-sale =
    No vendemos información personal ni la compartimos con fines de publicidad comportamental intercontextual. No lo
    hemos hecho en los últimos doce meses y no tenemos conocimiento efectivo de que vendamos o compartamos la de menores
    de 16 años.
standard-sale =
    La tabla muestra qué categorías vendemos o compartimos. Puede excluirse de ambas operaciones en cualquier momento.
standard-no-minors =
    No tenemos conocimiento efectivo de que vendamos o compartamos información personal de menores de 16 años.
standard-opt-out-link =
    Para excluirse, utilice el enlace [Do Not Sell or Share My Personal Information]({ $opt-out-link }) («No vender ni
    compartir mi información personal»).
standard-opt-out-signal =
    Consideramos que una señal como Global Privacy Control es una solicitud de exclusión respecto del navegador que la
    envía.
standard-sensitive-permitted =
    Solo utilizamos la información personal sensible para finalidades respecto de las cuales la legislación de
    California no otorga el derecho a limitar su uso.
standard-limit-link =
    Puede limitar el uso que hacemos de su información personal sensible: [Limit the Use of My Sensitive Personal
    Information]({ $limit-link }) («Limitar el uso de mi información personal sensible»).
standard-california-rights =
    Puede solicitar conocer su información personal y que esta se rectifique y se suprima, sin recibir por ello un trato
    menos favorable. También puede encargar a un representante autorizado que presente la solicitud.
standard-changes =
    Adaptamos este documento cuando cambian nuestros tratamientos o la legislación. La fecha que figura al principio
    indica desde cuándo se aplica.
standard-contact = Si tiene preguntas sobre la protección de datos, póngase en contacto con nosotros.
standard-record =
    Este registro de las actividades de tratamiento se lleva con arreglo al artículo 30 del RGPD. Se pone a disposición
    de la autoridad de control cuando lo solicita y no se publica.
# $document: title of the full document, which is a link.
standard-full-document = Este documento es un resumen. El texto íntegro figura en el documento «{ $document-privacy }».
