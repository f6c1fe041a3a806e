using Microsoft.EntityFrameworkCore.Migrations;
using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Migrating;

public sealed class KeyOperationTests(DriverDatabase database) : OperationTests(database)
{
    [Fact]
    public async Task An_index_is_made_renamed_and_dropped()
    {
        await Apply(m => m.CreateIndex($"IX_{Table}", Table, ["Name", "Parent"], descending: [true, false]));
        Assert.Equal(2, await Number($"{Indexes} = 'IX_{Table}'"));

        await Apply(m => m.RenameIndex($"IX_{Table}", $"IY_{Table}", Table));
        Assert.Equal(2, await Number($"{Indexes} = 'IY_{Table}'"));

        await Apply(m => m.DropIndex($"IY_{Table}", Table));
        Assert.Equal(0, await Number($"{Indexes} = 'IY_{Table}'"));
    }

    [Fact]
    public async Task A_unique_index_refuses_a_second_row()
    {
        await Apply(m => m.CreateIndex($"IX_{Table}", Table, "Parent", unique: true));
        await Apply(m => m.InsertData(Table, ["Id", "Name", "Parent"], ["int", "varchar(20)", "int"], [1, "a", 1]));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Apply(m => m.InsertData(Table, ["Id", "Name", "Parent"], ["int", "varchar(20)", "int"], [2, "b", 1])));
        Assert.True(MySqlErrors.IsUniqueViolation(error, $"IX_{Table}"));
    }

    [Fact]
    public async Task A_unique_constraint_is_dropped_and_made()
    {
        await Apply(m => m.DropUniqueConstraint($"U_{Table}", Table));
        Assert.Equal(0, await Number($"{Indexes} = 'U_{Table}'"));

        await Apply(m => m.AddUniqueConstraint($"U_{Table}", Table, "Name"));
        Assert.Equal(1, await Number($"{Indexes} = 'U_{Table}'"));
    }

    [Fact]
    public async Task A_foreign_key_is_dropped_and_made()
    {
        const string Keys = "information_schema.referential_constraints WHERE constraint_schema = DATABASE() AND constraint_name";
        await Apply(m => m.DropForeignKey($"FK_{Table}", Table));
        Assert.Equal(0, await Number($"{Keys} = 'FK_{Table}'"));

        await Apply(m => m.AddForeignKey($"FK_{Table}", Table, "Parent", Table, principalColumn: "Id", onDelete: ReferentialAction.Cascade));
        Assert.Equal("CASCADE", await Text($"delete_rule FROM {Keys} = 'FK_{Table}'"));
    }

    [Fact]
    public async Task A_primary_key_is_dropped_and_made()
    {
        var bare = Table + "_bare";
        await Apply(m => m.CreateTable(bare, table => new { A = table.Column<int>(), B = table.Column<int>() }, constraints: table => table.PrimaryKey("PK", row => row.A)));
        await Apply(m => m.DropPrimaryKey("PK", bare));
        Assert.Equal(0, await Number($"{Indexes} = 'PRIMARY' AND table_name = '{bare}'"));

        await Apply(m => m.AddPrimaryKey("PK", bare, ["A", "B"]));
        Assert.Equal(2, await Number($"{Indexes} = 'PRIMARY' AND table_name = '{bare}'"));
    }

    [Fact]
    public async Task A_check_is_made_and_dropped()
    {
        await Apply(m => m.AddCheckConstraint($"C_{Table}", Table, "Name <> 'bad'"));
        Assert.True(MySqlErrors.IsDataError(await Assert.ThrowsAnyAsync<Exception>(() => Insert("bad"))));

        await Apply(m => m.DropCheckConstraint($"C_{Table}", Table));
        await Insert("bad");
    }
}
