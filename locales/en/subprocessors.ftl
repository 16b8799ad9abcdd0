### Kinds of subprocessors, from policy/subprocessors.yaml.

subprocessor-user-management = User-management platform (software as a service)
subprocessor-hosting = Secure co-location, web-hosting and cloud-hosting providers
subprocessor-software-development = Software development environments and platforms
subprocessor-customer-management = Customer-management platform (software as a service)
subprocessor-telecommunication = Telecommunications and network providers, including providers of dial-in numbers
subprocessor-toll-free = Toll-free number providers
subprocessor-analytics = Data-analytics provider (software as a service)
subprocessor-card-processor = Credit-card processor
