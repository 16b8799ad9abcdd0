## Markdown: **bold**
controller = The **data controller** is our company.
terms = Read our __terms__ before you begin.
quoted = We call it **“the Service”** here.
fine = Only **you** can open it.
