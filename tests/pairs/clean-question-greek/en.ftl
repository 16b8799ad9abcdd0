keep-question = How long do we keep your data?
change = Without your consent we never change it.
