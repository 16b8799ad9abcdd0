kick = { $command } <nick>: removes somebody
