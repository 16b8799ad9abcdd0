write = Write to privacy@example.com or support@example.com.
period = It takes { $short } or { $long }.
