search = An `and` was found that does not connect two terms. To search for the word, write `"and"`.
leave = You may use the opt-out of your browser at any time.
list = The keys (a) and (b) are needed.
