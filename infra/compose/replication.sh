#!/bin/sh
# At the database's first start: lets the backup, on the inner network, take copies and changes.
echo 'host replication bot all scram-sha-256' >>"$PGDATA/pg_hba.conf"
