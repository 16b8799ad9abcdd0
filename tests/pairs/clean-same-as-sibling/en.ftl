# Short cells may be the same; the English of two rows is; values differ.
table =
    | Data | Shared | Kept for |
    |------|--------|----------|
    | Name | With nobody | As long as you have an account |
    | Mail | With no one | As long as you have an account |
    | Logs | With { $host } | { $days } |
    | Bills | With { $bank } | { $years } |
# Other small words, another spelling.
learn = You can learn more about the cookies that this site sets.
learned = You can learn more about cookies which that site sets.
color = Choose the color in which the analyzed pages are shown.
colour = Choose the colour in which the analysed pages are shown.
# Another destination.
here = You find the whole text of the terms [on this page](https://example.com/a).
there = You find the whole text of the notice [on this page](https://example.com/b).
