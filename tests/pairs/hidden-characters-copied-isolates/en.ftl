about-app = What happens if ExampleApp closes?
