# Lo que Northline Calls dice con sus propias palabras. El resto es común.

## En lugar del texto común

about-intro =
    { $brand } es un servicio de conferencias telefónicas para equipos y mantiene un compromiso con la privacidad de
    sus clientes. Usted tiene derecho a saber qué información recogemos sobre usted y cómo se utiliza, se revela y
    se protege. Esta política de privacidad (la «Política») explica nuestras prácticas.

## Sección: grabación de llamadas, que solo tiene esta marca

section-call-recording = Grabación de llamadas
call-recording-consent =
    Solo grabamos una llamada cuando un participante inicia la grabación. Cada participante oye un aviso antes de
    que comience la grabación y puede abandonar la llamada.
call-recording-retention =
    La grabación queda a disposición del cliente que organizó la llamada. La conservamos durante { $recording-period
    } y después la suprimimos, salvo que ese cliente la suprima antes.
