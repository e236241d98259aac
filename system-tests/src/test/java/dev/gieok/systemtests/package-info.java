/** The whole system as its users see it: REST, Kafka and the command line; nothing here knows a service's classes. */
package dev.gieok.systemtests;
