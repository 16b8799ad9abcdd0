# fault(negation): No comunicaremos su dirección a nadie ajeno -> Comunicaremos su dirección a personas ajenas
negation-share = No comunicaremos su dirección a nadie ajeno a la empresa.
# fault(negation): nunca se devuelve -> siempre se devuelve
negation-never = La fianza nunca se devuelve en efectivo.
# fault(negation): no existe derecho de desistimiento -> existe derecho de desistimiento
negation-no = Una vez iniciada la descarga, no existe derecho de desistimiento.
# fault(negation): El contrato no podrá cederse sin -> El contrato podrá cederse con
negation-without = El contrato no podrá cederse sin el acuerdo escrito de la otra parte.
# fault(negation): Ninguna de las partes responde -> Cada una de las partes responde
negation-neither = Ninguna de las partes responde de los daños indirectos.
# fault(negation): no puede invocarse -> puede invocarse
negation-cannot = Una renuncia hecha por teléfono no puede invocarse ante los tribunales.
# fault(negation): Ningún menor de edad puede -> Todo menor de edad puede
negation-nobody = Ningún menor de edad puede firmar el formulario.
# fault(negation): El vendedor no garantiza -> El vendedor garantiza
negation-nor = El vendedor no garantiza que los bienes sean aptos para un fin determinado.
# fault(negation): ya no conservamos -> seguimos conservando
negation-longer = Una vez vencido el plazo, ya no conservamos sus mensajes.
# fault(negation): El silencio no equivale -> El silencio equivale
negation-unless = El silencio no equivale a la aceptación de las nuevas condiciones.
# fault(duty): debe comunicar -> puede comunicar
duty-notify = El arrendatario debe comunicar de inmediato al arrendador cualquier daño.
# fault(duty): deberá conservar -> podrá conservar
duty-keep = El proveedor deberá conservar los documentos en lugar seguro.
# fault(duty): debe devolver -> puede devolver
duty-return = Al terminar el contrato, usted debe devolver todas las copias del programa.
# fault(duty): está obligado a asegurar -> está facultado para asegurar
duty-insure = El transportista está obligado a asegurar las mercancías a su costa.
# fault(duty): debe hacerse por escrito -> puede hacerse por escrito
duty-written = La notificación de la rescisión debe hacerse por escrito.
# fault(duty): debe pagar -> puede pagar
duty-pay = El comprador debe pagar el precio en el momento de la entrega.
# fault(duty): tiene que informar -> puede informar
duty-inform = El empleador tiene que informar al comité de empresa antes de que se tome la decisión.
# fault(duty): debe suprimir -> puede suprimir
duty-delete = El encargado del tratamiento debe suprimir los datos cuando termine el servicio.
# fault(duty): ha de acreditar -> puede acreditar
duty-identify = Quien solicite una copia ha de acreditar su identidad.
# fault(duty): Debemos obtener -> Podemos obtener
duty-consent = Debemos obtener su consentimiento antes de grabar la llamada.
# fault(half in English): borramos sus mensajes y la lista de sus contactos -> we erase your messages and the list of your contacts
half-account = Si cierra su cuenta, borramos sus mensajes y la lista de sus contactos.
# fault(half in English): o llevar el asunto ante los tribunales de su país -> or bring the matter before the courts of your country
half-complaint = Puede reclamar ante la autoridad o llevar el asunto ante los tribunales de su país.
# fault(half in English): pero los gastos de envío se añaden al final del pedido -> but the cost of delivery is added at the end of the order
half-price = El precio incluye el impuesto, pero los gastos de envío se añaden al final del pedido.
# fault(half in English): por la ley del país en que el vendedor tiene su sede -> by the law of the country in which the seller has its office
half-law = Este contrato se rige por la ley del país en que el vendedor tiene su sede.
# fault(half in English): cuando usted elige pagar por domiciliación -> when you choose to pay by direct debit
half-data = El banco nos facilita su dirección cuando usted elige pagar por domiciliación.
# fault(half in English): y puede cancelarla al final de cualquier mes -> and you can cancel it at the end of any month
half-term = La suscripción se renueva cada año, y puede cancelarla al final de cualquier mes.
# fault(half in English): puede pedirnos que los reparemos o que los retiremos -> you can ask us to repair them or to take them back
half-defect = Si los bienes son defectuosos, puede pedirnos que los reparemos o que los retiremos.
# fault(half in English): antes de poder participar en el concurso -> before they can take part in the contest
half-minor = Los niños necesitan el permiso de uno de sus padres antes de poder participar en el concurso.
# fault(half in English): y este deber subsiste tras el fin del contrato -> and this duty continues after the end of the contract
half-secret = Las partes mantienen en secreto las condiciones, y este deber subsiste tras el fin del contrato.
# fault(half in English): para poder ver cuáles de ellas se leen más -> so that we can see which of them are read the most
half-visit = Contamos las visitas a nuestras páginas para poder ver cuáles de ellas se leen más.
# fault(number word): tres meses -> seis meses
number-notice = Cualquiera de las partes puede resolver el contrato con un preaviso de tres meses.
# fault(number word): dos ejemplares -> tres ejemplares
number-copies = El contrato se extiende en dos ejemplares.
# fault(number word): catorce días -> cuarenta días
number-withdraw = Puede desistir del contrato en un plazo de catorce días.
# fault(number word): veinticuatro meses -> veintiséis meses
number-warranty = La garantía termina a los veinticuatro meses.
# fault(number word): cinco árbitros -> tres árbitros
number-arbiter = La controversia será resuelta por cinco árbitros.
# fault(number word): seis plazos -> diez plazos
number-instalment = El precio se paga en seis plazos iguales.
# fault(number word): dieciocho años -> dieciséis años
number-age = Los socios deben haber cumplido dieciocho años.
# fault(number word): siete socios -> nueve socios
number-quorum = La reunión necesita al menos siete socios para decidir.
# fault(number word): treinta días -> trece días
number-storage = Las grabaciones se borran a los treinta días.
# fault(number word): cuarto recordatorio -> quinto recordatorio
number-reminder = Se cobra una comisión a partir del cuarto recordatorio.
