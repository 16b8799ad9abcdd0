purpose = For the purpose of its use, in order to learn more, and where it exists on the network.
partners = We take part, and work with others: members, staff, and so on.
