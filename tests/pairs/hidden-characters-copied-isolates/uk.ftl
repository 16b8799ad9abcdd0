about-app = Що станеться, якщо ⁨ExampleApp⁩ закриється?
