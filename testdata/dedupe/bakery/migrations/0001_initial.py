"""Step 1 of the schema."""

from schema import Migration, add_column, drop_column


class Step1(Migration):
    def up(self, tables):
        for table in tables.matching("stock"):
            add_column(table, "kind", type="text", default="")
            add_column(table, "amount", type="decimal", default=0)
            add_column(table, "unit", type="text", default="kg")
            table.reindex(["kind", "unit"], unique=False)
        tables.commit()

    def down(self, tables):
        for table in tables.matching("stock"):
            drop_column(table, "unit")
            drop_column(table, "amount")
            drop_column(table, "kind")
        tables.commit()
