### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = Subencargados
    .description = Qué empresas tratan información personal para { $brand }, dónde y con qué fines.
document-privacy-california = Política de privacidad para residentes en California
    .description = Lo que { $brand } comunica a los residentes en California sobre su información personal y sus derechos.
document-cookies = Política de cookies
    .description = Qué cookies y herramientas similares utiliza { $brand }, para qué y cómo puede rechazarlas.

section-complaint = Reclamaciones ante una autoridad

see-privacy-policy = El texto completo figura en este documento: { $document-privacy }.
see-subprocessors = La lista también está disponible en una página propia: { $document-subprocessors }.
see-cookies = Estas cláusulas también están disponibles en una página propia: { $document-cookies }.
