### Los derechos y las vías para ejercerlos, de policy/rights.yaml, y los textos que tratan de ellos.

# El texto del enlace situado al pie de la página de inicio. Se cita en el texto.
-do-not-sell = No vender mi información personal

## Derechos

right-access = Acceso
    .meaning = Puede saber qué información personal conservamos sobre usted y recibir el detalle de esta.
right-correction = Rectificación
    .meaning = Puede obtener la rectificación de la información personal que sea inexacta o no esté actualizada.
right-deletion = Supresión
    .meaning = Puede obtener de nosotros la supresión, total o parcial, de la información personal que conservamos sobre usted.
right-objection = Oposición y exclusión
    .meaning = Puede oponerse a un uso de su información personal, o excluirse de dicho uso, en los términos que prevea la ley que le sea aplicable.
right-opt-out-of-sale = Exclusión de la venta
    .meaning = Puede negarse a que se venda su información personal.
right-no-discrimination = Igualdad de trato
    .meaning = No recibirá un trato menos favorable por ejercer un derecho en materia de privacidad.

## Vías para ejercer un derecho

channel-account = En la configuración de su cuenta
# $email: dirección de correo electrónico del contacto.
channel-request-form = Con nuestro formulario de solicitud de privacidad, enviado a { $email }
# $email: dirección de correo electrónico del contacto.
channel-email = Por correo electrónico a { $email }
# $post: dirección postal del contacto.
channel-post = Por correo postal a { $post }
channel-message-link = A través del enlace del mensaje que haya recibido
channel-opt-out-link = A través del enlace «{ -do-not-sell }», al pie de nuestra página de inicio

## Sección: sus derechos

section-rights = Acceso a su información personal, exactitud de la información y derechos que le asisten
rights-accuracy =
    Puede comprobar que la información de su cuenta es exacta o pedirnos que la suprimamos. Le rogamos que nos ayude a
    mantener su información personal exacta y actualizada: puede revisar y modificar en cualquier momento la información
    de su cuenta en nuestros Sitios Web. También tiene derecho de acceso a la información que conservamos sobre usted.
    La tabla muestra qué puede solicitar y cómo.
rights-fee =
    Cuando proceda, podrá cobrarse un canon por las solicitudes de acceso para cubrir los costes que nos suponga
    facilitarle el detalle de la información que conservamos sobre usted.
rights-deletion =
    Si desea que suprimamos, en todo o en parte, la información personal que conservamos sobre usted, sea cual sea el
    motivo, escriba a { $privacy-email } o a { $support-email } y le ayudaremos con mucho gusto. Tenga en cuenta que su
    retirada de todas las listas de correo, incluidas las relativas a las novedades del servicio y de las conferencias,
    puede implicar que deba eliminarse su PIN de nuestros sistemas operacionales y que, a partir de entonces, ya no
    pueda utilizar nuestros servicios. Puede suprimir en cualquier momento, desde la aplicación, su cuenta de { $brand }
    junto con la información personal correspondiente.
rights-controller =
    Cuando la Compañía sea la responsable del tratamiento, usted podrá ejercer directamente ante ella su derecho de
    acceso y solicitar rectificaciones o exclusiones con arreglo a la legislación de protección de datos aplicable, ya
    sea en la forma descrita en la documentación de la Solución o enviando un formulario de solicitud de privacidad a
    { $privacy-email }.
rights-processor =
    Cuando la Compañía sea encargada del tratamiento y usted desee ejercer su derecho de acceso o solicitar
    rectificaciones o exclusiones, la Compañía le remitirá al responsable del tratamiento con arreglo a la legislación
    de protección de datos aplicable.
rights-response =
    Si necesita más ayuda para acceder a su información personal, rectificarla o suprimirla, póngase en contacto con
    nosotros directamente. Responderemos a su solicitud en un plazo máximo de { $privacy-response-time }. Si no podemos
    atenderla o si necesitamos más tiempo, le explicaremos el motivo.

## Sección: preferencias de comunicación

section-communication-preferences = Sus preferencias de comunicación
preferences-intro =
    Puede elegir qué información recibe sobre nuestra actividad, nuestros programas, nuestros Sitios Web y nuestras
    Soluciones. Puede gestionar estas preferencias en cualquier momento de las siguientes maneras:
preferences-unsubscribe =
    siguiendo las instrucciones para darse de baja que figuran en cualquiera de nuestros correos electrónicos
    promocionales;
preferences-account =
    modificando la configuración de su cuenta de { $brand };
preferences-request =
    cumplimentando y enviando un formulario de solicitud de privacidad o escribiéndonos a la siguiente dirección:
    { $privacy-post }. Indique su nombre, su dirección de correo electrónico, la comunicación que recibió, el medio por
    el que le llegó (por ejemplo, correo postal, correo electrónico, teléfono o mensaje de texto) y cualquier otro dato
    que nos permita saber qué material ya no desea recibir.
preferences-service-notices =
    Estas opciones no se aplican a los avisos de servicio ni a las demás comunicaciones obligatorias que forman parte de
    los Sitios Web y de las Soluciones. Puede recibirlos de vez en cuando, a menos que cancele el servicio o deje de
    utilizarlo conforme a lo previsto en sus términos y condiciones.
preferences-security-notices =
    Al utilizar nuestros Sitios Web o nuestras Soluciones, o al relacionarse con nosotros o facilitarnos información
    personal de cualquier otro modo, usted acepta que podamos escribirle sobre cuestiones administrativas, de seguridad
    y de privacidad relativas al uso que usted haga. Por ejemplo, si tenemos conocimiento de la vulneración de un
    sistema de seguridad, podremos intentar informarle mediante un aviso en nuestros Sitios Web, por correo electrónico
    o por otros medios.
