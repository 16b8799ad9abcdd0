### Tipos de subencargados, de policy/subprocessors.yaml.

subprocessor-user-management = Plataforma de gestión de usuarios (software como servicio)
subprocessor-hosting = Proveedores de servicios seguros de coubicación, alojamiento web y alojamiento en la nube
subprocessor-software-development = Entornos y plataformas de desarrollo de software
subprocessor-customer-management = Plataforma de gestión de clientes (software como servicio)
subprocessor-telecommunication =
    Proveedores de telecomunicaciones y de redes, incluidos los proveedores de números de acceso telefónico
subprocessor-toll-free = Proveedores de números gratuitos
subprocessor-analytics = Proveedor de análisis de datos (software como servicio)
subprocessor-card-processor = Procesador de tarjetas de crédito
