-- Nothing: with SQLite the calendar has a file of its own, quartz.db, so that this one keeps its one writer.
SELECT 1;
