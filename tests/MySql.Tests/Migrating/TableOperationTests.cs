using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Migrating;

public sealed class TableOperationTests(DriverDatabase database) : OperationTests(database)
{
    [Fact]
    public async Task A_table_compares_by_code_point_and_carries_its_comment()
    {
        Assert.Equal("utf8mb4_bin", await Text($"table_collation FROM information_schema.tables WHERE table_name = '{Table}'"));
        Assert.Equal(@"o'clock \ table", await Text($"table_comment FROM information_schema.tables WHERE table_name = '{Table}'"));
        Assert.Equal("it's a name", await Text($"column_comment FROM {Columns} = '{Table}' AND column_name = 'Name'"));
        Assert.Equal("auto_increment", await Text($"extra FROM {Columns} = '{Table}' AND column_name = 'Id'"));
    }

    [Fact]
    public async Task A_table_is_renamed_and_dropped()
    {
        await Apply(m => m.RenameTable(Table, newName: Table + "_new"));
        Assert.Equal(3, await Number($"{Columns} = '{Table}_new'"));

        await Apply(m => m.DropTable(Table + "_new"));
        Assert.Equal(0, await Number($"{Columns} = '{Table}_new'"));
    }

    [Fact]
    public async Task A_table_changes_its_comment()
    {
        await Apply(m => m.AlterTable(Table, comment: "new", oldComment: "old"));

        Assert.Equal("new", await Text($"table_comment FROM information_schema.tables WHERE table_name = '{Table}'"));
    }

    [Fact]
    public async Task Rows_are_inserted_updated_and_deleted()
    {
        await Apply(m => m.InsertData(Table, ["Id", "Name"], ["int", "varchar(20)"], new object[,] { { 1, "a" }, { 2, "it's" } }));
        await Apply(m => m.UpdateData(Table, ["Id"], ["int"], [2], ["Name"], ["varchar(20)"], ["changed"]));
        await Apply(m => m.DeleteData(Table, ["Id"], ["int"], [1]));

        Assert.Equal("2changed", await Text($"CONCAT(Id, Name) FROM {Table}"));
    }

    [Fact]
    public async Task Sql_by_hand_runs_as_it_is()
    {
        await Apply(m => m.Sql($"INSERT INTO {Table} (Name) VALUES ('x'); UPDATE {Table} SET Name = 'y'"));

        Assert.Equal("y", await Text($"Name FROM {Table}"));
    }

    [Fact]
    public async Task A_schema_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Apply(m => m.EnsureSchema("s")));

    [Fact]
    public async Task What_concerns_the_whole_database_changes_nothing() => await Apply(m => m.AlterDatabase(collation: "utf8mb4_bin"));
}
