help = Find <a href="https://help.example.com/start">help</a> here.
bare = Go to https://www.example.com/activate to begin.
mirror = Download from <a href="https://downloads.example.com/stable">our server</a>.
alike = Sign in at https://www.example.com/login now.
contribute = https://translate.example.com/
terms = https://www.example.com/terms
