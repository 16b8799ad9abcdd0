write = Écrivez à privacy@example.com or support@example.com.
period = Il faut compter { $short } ou { $long }.
