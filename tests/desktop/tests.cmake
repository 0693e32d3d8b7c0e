tokendeck_test(desktop tst_notifier SOURCES support/notificationserver.h LINK tokendeck_desktop)
