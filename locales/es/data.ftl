### Nombres de los hechos de policy/data.yaml. Figuran en las celdas de las tablas.

## Tipos de datos personales

category-user-name = Nombre de usuario
category-email = Dirección de correo electrónico
category-selected-user-name = Nombre visible elegido por el usuario
category-account-creation-date = Fecha de creación de la cuenta
category-password = Contraseña
    .inline = contraseñas
category-source-data = Origen del registro (de dónde procede el registro)
category-call-detail-records = Registros detallados de llamadas (CDR)
category-log-data = Datos de los registros de actividad
category-call-rating-data = Datos de tarificación de llamadas
category-support-data = Tickets de asistencia y datos de asistencia
category-recordings = Grabaciones
category-whiteboards = Pizarras
category-transcripts = Transcripciones
category-call-summaries = Resúmenes inteligentes de llamadas
category-billing-details = Datos de facturación
category-transaction-details = Datos de las transacciones
category-card-numbers = Números de tarjeta de crédito
    .inline = números de tarjeta de crédito
category-customer-details = Datos del cliente
category-source-data-details = Detalles del origen del registro
category-personal-information = Información personal
category-support-tickets = Tickets de asistencia
category-support-call-records = Registros detallados de llamadas (CDR) de los contactos con el servicio de asistencia
category-service-use = Uso del servicio
category-transaction-history = Historial de transacciones
category-conference-call-records = Registros detallados de llamadas (CDR) de las conferencias

## De dónde proceden los datos

source-registration = Cliente, en el momento del registro
source-operational-systems = Sistemas operacionales, en función de la actividad del cliente y de su uso del servicio
source-billing-entry = Cliente, solo cuando se introduzca información de facturación y esta sea aplicable

## Para qué se tratan los datos

purpose-provide-applications = Suministro de aplicaciones de colaboración
purpose-provide-effective-applications =
    Suministro de aplicaciones de colaboración eficaces, con la mercadotecnia y la asistencia al cliente que llevan
    aparejadas
purpose-application-logging = Registro de actividad de las aplicaciones
purpose-related-features = Suministro de otras funciones y características de las aplicaciones de colaboración
purpose-card-processing = Procesamiento de tarjetas de crédito
purpose-hosted-card-services = Servicios alojados de procesamiento de tarjetas de crédito
purpose-campaign-user-management = Gestión de usuarios para campañas de mercadotecnia y promocionales
purpose-application-hosting = Alojamiento de las aplicaciones de colaboración
purpose-application-development = Desarrollo de aplicaciones
purpose-application-debugging = Depuración de aplicaciones y mantenimiento de sus registros de actividad
purpose-internal-collaboration = Tickets internos, comunicación interna y repositorio de código
purpose-customer-support = Asistencia al cliente
purpose-customer-relationship =
    Gestión de clientes potenciales, oportunidades y cuentas en el sistema de gestión de las relaciones con los clientes
    (CRM)
purpose-data-transport = Transporte de datos
purpose-dial-in-numbers =
    Números de acceso telefónico (marcación directa entrante, «DID»); algunos de ellos los suministran empresas de
    comunicaciones y de redes de todo el mundo, para que los participantes de esos lugares puedan conectarse
purpose-toll-free-numbers =
    Números gratuitos; algunos de ellos los suministran empresas de comunicaciones y de redes de todo el mundo, para que
    los participantes de esos lugares puedan conectarse
purpose-reporting = Informes y análisis de datos
purpose-trend-analysis = Mercadotecnia y análisis de tendencias

## Bases jurídicas

basis-consent = Su consentimiento
basis-contract = Tratamiento necesario para prestar los servicios de colaboración que el cliente ha solicitado

## Cuánto tiempo se conservan los datos

criterion-customer-contract = la duración del contrato del cliente
criterion-regulation = cualquier plazo más largo que exija una normativa específica

## Personas

subject-business-user = los empleados y demás usuarios autorizados de clientes empresariales

## Lugares sin nombre en CLDR, la fuente común de los nombres de países

region-worldwide = Todo el mundo, en las jurisdicciones correspondientes
region-us-ca = California
# CLDR escribe la denominación administrativa; la política designa el lugar.
region-hk = Hong Kong
