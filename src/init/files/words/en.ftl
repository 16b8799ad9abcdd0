### Words of your own. Headings, tables and standard clauses come with the tool; a message here with the id of one replaces it.
### { $name } is a fact of policy/*.yaml, written in the language of the reader.

section-introduction = About this policy
introduction =
    { $brand } is a service of { $controller }. This policy says which personal data we process when you use it, what for,
    and what you can ask of us.

section-leaving = When you leave
leaving =
    You can close your account at any time. We delete your data within { $retention-after-closing } after that%more%.
