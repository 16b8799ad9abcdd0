### Palabras de la propia página y de las tablas que se forman con los hechos de la política.
### Cada { $nombre } es un hecho de policy/*.yaml: se escribe por sí solo en el idioma del lector.

## La página

ui-skip-to-content = Ir al contenido
ui-contents = Índice
ui-languages = Idiomas
ui-choose-language = Elija su idioma
ui-effective = En vigor desde el { $effective }
ui-updated = Última revisión: { $updated }
# $language: nombre de un idioma, por ejemplo «inglés».
ui-prevailing-language =
    Esta política se publica en varios idiomas. En caso de divergencia, prevalecerá la versión en el siguiente idioma:
    { $language }.
# $regions: lista de países o estados.
ui-applies-to = Esta sección se aplica únicamente a los residentes en los siguientes lugares: { $regions }.
# $audience: lista de grupos de personas.
ui-audience = Esta sección concierne a { $audience }.
ui-not-translated = Este pasaje aún no se ha traducido.
ui-note = Tenga en cuenta
ui-back-to-top = Volver al principio
# $language: nombre del idioma original, por ejemplo «inglés».
ui-behind =
    El texto original de esta cláusula se ha modificado después de su traducción. Hasta que se actualice la traducción,
    prevalecerá la versión en el siguiente idioma: { $language }.
ui-behind-missing =
    Esta cláusula aún no se ha traducido. Prevalecerá la versión en el siguiente idioma: { $language }.
ui-behind-labels =
    Algunos títulos o datos que figuran aquí aún no se han traducido, o su texto original se ha modificado después.
    Prevalecerá la versión en el siguiente idioma: { $language }.
ui-behind-link = Leer el texto original ({ $language })

## Contactos

ui-email = Correo electrónico
ui-post = Correo postal
ui-phone = Teléfono
ui-form = Formulario
ui-response-time = Plazo máximo de respuesta

## Tablas formadas con los hechos de la política

# $exceptions: lista de tipos de datos.
ui-all-data-except = Todos los datos, con excepción de lo siguiente: { $exceptions }
# $regions: lista de países.
ui-regions-may-include =
    En función de su ubicación y de la de los demás participantes, pueden incluir: { $regions }
# $periods: lista de plazos.
ui-longest-of = El más largo de los siguientes plazos: { $periods }
# $periods: lista de plazos.
ui-shortest-of = El más corto de los siguientes plazos: { $periods }
ui-fee-may-apply = Podrá cobrarse un canon que cubra nuestros costes cuando la ley lo permita.
# $regions: lista de países o estados.
ui-only-for = Solo para residentes en: { $regions }
ui-not-applicable = No tiene que hacer nada: se aplica automáticamente.

# $rows: número de filas.
table-collections = Información personal que recogemos: { $rows ->
        [one] una fuente y un uso
        [many] { $rows } de fuentes y usos
       *[other] { $rows } fuentes y usos
    }
    .source = Fuente
    .data = Información personal
    .purpose = Finalidad
    .basis = Base jurídica
    .retention = Plazo de conservación

# $rows: número de filas.
table-subprocessors = Subencargados por tipo: { $rows ->
        [one] un tipo
        [many] { $rows } de tipos
       *[other] { $rows } tipos
    }
    .kind = Tipo de subencargado
    .data = Información personal
    .purpose = Finalidad del tratamiento
    .regions = Países del tratamiento

# $rows: número de filas.
table-rights = Lo que puede solicitar: { $rows ->
        [one] un derecho
        [many] { $rows } de derechos
       *[other] { $rows } derechos
    }
    .right = Su derecho
    .how = Cómo ejercerlo
    .time = Plazo máximo de respuesta
