junk-description = Messages that are marked as junk are moved to a folder of their own.
spam-description = Messages that are marked as spam are moved to a folder of their own.
junk-delete = Delete all messages in the folder that are marked as junk now.
spam-delete = Delete all messages in the folder that are marked as spam now.
junk-read = Show messages as read when it is sure that they are junk.
spam-read = Show messages as read when it is sure that they are spam.
