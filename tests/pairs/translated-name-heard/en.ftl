-linux = Linux
platform = We support Linux and other systems.
system = Download the version for Linux today.
