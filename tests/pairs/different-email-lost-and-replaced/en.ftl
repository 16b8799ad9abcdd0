press = Journalists write to press@example.org.
data = For your data, write to <a href="mailto:privacy@example.org">our privacy team</a>.
shop = Orders: orders@example.org, returns: returns@example.org.
alike = Write to privacy@example.org.
hidden = Write to privacy@example.org again.
plain = Ask us anything.
