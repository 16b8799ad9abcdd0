-brand = Lumora
-company = Vesterholm Ltd
notice = Aviso de privacidad
    .description = Cómo trata { -brand } los datos personales de sus clientes.
scope = Este aviso se aplica a todas las personas que utilizan { $service }. Explica qué datos personales recogemos, por qué los necesitamos y durante cuánto tiempo los conservamos.
# fault(term): El responsable del tratamiento -> El gestor
controller = El responsable del tratamiento de sus datos es { -company }, con domicilio social en { $city }.
# fault(negation): No vendemos -> Vendemos
# fault(half in English): antes de comunicarlos a anunciantes -> before we share them with advertisers
sale = No vendemos sus datos personales. Siempre le pediremos su consentimiento antes de comunicarlos a anunciantes.
invoices = Conservamos las facturas durante { $years ->
        [one] un año
       *[other] { $years } años
    } después de la terminación del contrato.
answer = Respondemos a cada solicitud en un plazo de 30 días desde su recepción. En casos difíciles podemos necesitar hasta 60 días más.
# fault(month): noviembre -> diciembre
# fault(day): 14 de mayo -> 15 de mayo
# fault(year): 2021 -> 2012
version = Este aviso se modificó por última vez el 3 de noviembre de 2021 y sustituye a la versión de 14 de mayo de 2018.
email = Si tiene preguntas sobre sus datos, escriba en cualquier momento a privacy@example.com.
collected =
    Cuando abre una cuenta, recogemos:

    - su nombre, su dirección y su fecha de nacimiento;
    - la fecha y la hora en que se abrió la cuenta;
    - el tipo y la versión del navegador que utiliza.
rights =
    ## Sus derechos

    Puede obtener gratuitamente una copia de sus datos y hacer rectificar los datos inexactos.

    Si considera que hemos cometido un error, también puede presentar una reclamación ante una autoridad de control.
periods =
    | Datos | Finalidad | Plazo de conservación |
    | --- | --- | --- |
    | Nombre y dirección | Contrato | 10 años |
    | Archivos de registro | Seguridad | 90 días |
    | Mensajes | Asistencia | 24 meses |
links = Encontrará más información en nuestra [política de cookies](https://www.example.com/legal/cookies) y en la [lista de proveedores](https://www.example.com/legal/suppliers).
password = Su contraseña es **estrictamente confidencial**. Elija una que nadie pueda adivinar.
# fault(number word): dieciséis -> dieciocho
age = Debe tener al menos dieciséis años para abrir una cuenta propia.
plan = { $plan ->
        [free] Su cuenta se cierra cuando lleva mucho tiempo sin utilizarse.
        [paid] Su cuenta permanece abierta mientras pague puntualmente la tarifa.
       *[other] Su cuenta permanece abierta hasta que usted la cierre.
    }
# fault(only): Solo los empleados -> Los empleados
# fault(English word): trabajo -> work
transfer = Solo los empleados que necesitan sus datos para su trabajo tienen acceso a ellos.
# fault(name): Nordbank Payments -> Pagos Nordbank
payments = Nordbank Payments tramita los pagos por cuenta nuestra. Encontrará sus condiciones generales en su sitio web.
fee = La tarifa anual es de 1250,50 euros y vence el primer día del contrato.
# fault(duty): debemos -> podemos
# fault(number dropped): en un plazo de 72 horas -> sin demora
breach = Si tenemos conocimiento de una violación de la seguridad, debemos informar a la autoridad en un plazo de 72 horas y comunicarle a usted lo sucedido.
close = Cerrar la cuenta
    .title = Cierra la cuenta y borra todos los datos que contiene.
