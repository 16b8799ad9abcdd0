track = You can turn on the Do Not Track feature of your browser.
