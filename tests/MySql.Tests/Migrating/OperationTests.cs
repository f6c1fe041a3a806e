using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Migrating;

/// <summary>Every operation of a migration that MySQL words differently, on the real server.</summary>
public sealed class OperationTests(DriverDatabase database) : IClassFixture<DriverDatabase>, IAsyncLifetime
{
    private const string Columns = "information_schema.columns WHERE table_schema = DATABASE() AND table_name";
    private const string Indexes = "information_schema.statistics WHERE table_schema = DATABASE() AND index_name";
    private readonly string _table = $"t_{Guid.NewGuid():N}"[..20];
    private readonly DbContext _context = Open(database.ConnectionString);

    public Task InitializeAsync() => Apply(m => m.CreateTable(
        _table,
        table => new
        {
            Id = table.Column<int>().Annotation("MySql:AutoIncrement", true),
            Name = table.Column<string>("varchar(20)", comment: "it's a name"),
            Parent = table.Column<int>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey($"PK_{_table}", row => row.Id);
            table.UniqueConstraint($"U_{_table}", row => row.Name);
            table.ForeignKey($"FK_{_table}", row => row.Parent, _table, "Id");
        },
        comment: @"o'clock \ table"));

    public async Task DisposeAsync() => await _context.DisposeAsync();

    [Fact]
    public async Task A_table_compares_by_code_point_and_carries_its_comment()
    {
        Assert.Equal("utf8mb4_bin", await Text($"table_collation FROM information_schema.tables WHERE table_name = '{_table}'"));
        Assert.Equal(@"o'clock \ table", await Text($"table_comment FROM information_schema.tables WHERE table_name = '{_table}'"));
        Assert.Equal("it's a name", await Text($"column_comment FROM {Columns} = '{_table}' AND column_name = 'Name'"));
        Assert.Equal("auto_increment", await Text($"extra FROM {Columns} = '{_table}' AND column_name = 'Id'"));
    }

    [Fact]
    public async Task A_column_is_added_with_a_default_for_the_rows_that_are_there()
    {
        await Insert("a");
        await Apply(m =>
        {
            m.AddColumn<int>("Number", _table, nullable: false, defaultValue: 7);
            m.AddColumn<string>("Text", _table, "longtext", nullable: false, defaultValue: @"DATE'x' \ TIME'");
            m.AddColumn<bool>("Truth", _table, nullable: false, defaultValue: true);
            m.AddColumn<DateTime>("At", _table, "datetime(6)", nullable: false, defaultValue: new DateTime(2026, 1, 2, 3, 4, 5).AddTicks(60));
            m.AddColumn<DateOnly>("Day", _table, nullable: false, defaultValue: new DateOnly(2026, 1, 2));
            m.AddColumn<TimeOnly>("Time", _table, nullable: false, defaultValue: new TimeOnly(3, 4, 5));
            m.AddColumn<Guid>("Other", _table, nullable: false, defaultValue: Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057"));
            m.AddColumn<decimal>("Money", _table, "decimal(18,2)", nullable: false, defaultValue: 1.25m);
        });

        Assert.Equal(
            @"7|DATE'x' \ TIME'|1|2026-01-02 03:04:05.000006|2026-01-02|03:04:05.000000|01890A5DAC96774BBCCEB302099A8057|1.25",
            await Text($"CONCAT_WS('|', Number, Text, Truth, At, Day, Time, HEX(Other), Money) FROM {_table}"));
    }

    [Fact]
    public async Task A_column_s_default_may_be_computed()
    {
        await Apply(m => m.AddColumn<int>("Computed", _table, nullable: false, defaultValueSql: "3 * 4"));
        await Insert("a");

        Assert.Equal("12", await Text($"CAST(Computed AS CHAR) FROM {_table}"));
    }

    [Fact]
    public async Task A_column_may_be_computed_from_others()
    {
        await Apply(m =>
        {
            m.AddColumn<string>("Stored", _table, "varchar(50)", computedColumnSql: "CONCAT(Name, '!')", stored: true);
            m.AddColumn<string>("Virtual", _table, "varchar(50)", computedColumnSql: "CONCAT(Name, '?')");
        });
        await Insert("a");

        Assert.Equal("a!a?", await Text($"CONCAT(Stored, `Virtual`) FROM {_table}"));
    }

    [Fact]
    public async Task A_column_may_have_a_collation_of_its_own()
    {
        await Apply(m => m.AddColumn<string>("Loose", _table, "varchar(20)", nullable: true, collation: "utf8mb4_general_ci"));

        Assert.Equal("utf8mb4_general_ci", await Text($"collation_name FROM {Columns} = '{_table}' AND column_name = 'Loose'"));
    }

    [Fact]
    public async Task A_column_changes_its_type()
    {
        await Apply(m => m.AlterColumn<string>("Name", _table, "varchar(99)", nullable: true));

        Assert.Equal("varchar(99) YES", await Text($"CONCAT(column_type, ' ', is_nullable) FROM {Columns} = '{_table}' AND column_name = 'Name'"));
    }

    [Fact]
    public async Task A_column_is_renamed()
    {
        await Apply(m => m.RenameColumn("Name", _table, "Title"));

        Assert.Equal(1, await Number($"{Columns} = '{_table}' AND column_name = 'Title'"));
    }

    [Fact]
    public async Task A_column_is_dropped()
    {
        await Apply(m => m.AddColumn<int>("Extra", _table, nullable: true));
        await Apply(m => m.DropColumn("Extra", _table));

        Assert.Equal(0, await Number($"{Columns} = '{_table}' AND column_name = 'Extra'"));
    }

    [Fact]
    public async Task A_table_is_renamed_and_dropped()
    {
        await Apply(m => m.RenameTable(_table, newName: _table + "_new"));
        Assert.Equal(3, await Number($"{Columns} = '{_table}_new'"));

        await Apply(m => m.DropTable(_table + "_new"));
        Assert.Equal(0, await Number($"{Columns} = '{_table}_new'"));
    }

    [Fact]
    public async Task A_table_changes_its_comment()
    {
        await Apply(m => m.AlterTable(_table, comment: "new", oldComment: "old"));

        Assert.Equal("new", await Text($"table_comment FROM information_schema.tables WHERE table_name = '{_table}'"));
    }

    [Fact]
    public async Task An_index_is_made_renamed_and_dropped()
    {
        await Apply(m => m.CreateIndex($"IX_{_table}", _table, ["Name", "Parent"], descending: [true, false]));
        Assert.Equal(2, await Number($"{Indexes} = 'IX_{_table}'"));

        await Apply(m => m.RenameIndex($"IX_{_table}", $"IY_{_table}", _table));
        Assert.Equal(2, await Number($"{Indexes} = 'IY_{_table}'"));

        await Apply(m => m.DropIndex($"IY_{_table}", _table));
        Assert.Equal(0, await Number($"{Indexes} = 'IY_{_table}'"));
    }

    [Fact]
    public async Task A_unique_index_refuses_a_second_row()
    {
        await Apply(m => m.CreateIndex($"IX_{_table}", _table, "Parent", unique: true));
        await Apply(m => m.InsertData(_table, ["Id", "Name", "Parent"], ["int", "varchar(20)", "int"], [1, "a", 1]));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Apply(m => m.InsertData(_table, ["Id", "Name", "Parent"], ["int", "varchar(20)", "int"], [2, "b", 1])));
        Assert.True(MySqlErrors.IsUniqueViolation(error, $"IX_{_table}"));
    }

    [Fact]
    public async Task A_unique_constraint_is_dropped_and_made()
    {
        await Apply(m => m.DropUniqueConstraint($"U_{_table}", _table));
        Assert.Equal(0, await Number($"{Indexes} = 'U_{_table}'"));

        await Apply(m => m.AddUniqueConstraint($"U_{_table}", _table, "Name"));
        Assert.Equal(1, await Number($"{Indexes} = 'U_{_table}'"));
    }

    [Fact]
    public async Task A_foreign_key_is_dropped_and_made()
    {
        const string Keys = "information_schema.referential_constraints WHERE constraint_schema = DATABASE() AND constraint_name";
        await Apply(m => m.DropForeignKey($"FK_{_table}", _table));
        Assert.Equal(0, await Number($"{Keys} = 'FK_{_table}'"));

        await Apply(m => m.AddForeignKey($"FK_{_table}", _table, "Parent", _table, principalColumn: "Id", onDelete: ReferentialAction.Cascade));
        Assert.Equal("CASCADE", await Text($"delete_rule FROM {Keys} = 'FK_{_table}'"));
    }

    [Fact]
    public async Task A_primary_key_is_dropped_and_made()
    {
        var bare = _table + "_bare";
        await Apply(m => m.CreateTable(bare, table => new { A = table.Column<int>(), B = table.Column<int>() }, constraints: table => table.PrimaryKey("PK", row => row.A)));
        await Apply(m => m.DropPrimaryKey("PK", bare));
        Assert.Equal(0, await Number($"{Indexes} = 'PRIMARY' AND table_name = '{bare}'"));

        await Apply(m => m.AddPrimaryKey("PK", bare, ["A", "B"]));
        Assert.Equal(2, await Number($"{Indexes} = 'PRIMARY' AND table_name = '{bare}'"));
    }

    [Fact]
    public async Task A_check_is_made_and_dropped()
    {
        await Apply(m => m.AddCheckConstraint($"C_{_table}", _table, "Name <> 'bad'"));
        Assert.True(MySqlErrors.IsDataError(await Assert.ThrowsAnyAsync<Exception>(() => Insert("bad"))));

        await Apply(m => m.DropCheckConstraint($"C_{_table}", _table));
        await Insert("bad");
    }

    [Fact]
    public async Task Rows_are_inserted_updated_and_deleted()
    {
        await Apply(m => m.InsertData(_table, ["Id", "Name"], ["int", "varchar(20)"], new object[,] { { 1, "a" }, { 2, "it's" } }));
        await Apply(m => m.UpdateData(_table, ["Id"], ["int"], [2], ["Name"], ["varchar(20)"], ["changed"]));
        await Apply(m => m.DeleteData(_table, ["Id"], ["int"], [1]));

        Assert.Equal("2changed", await Text($"CONCAT(Id, Name) FROM {_table}"));
    }

    [Fact]
    public async Task Sql_by_hand_runs_as_it_is()
    {
        await Apply(m => m.Sql($"INSERT INTO {_table} (Name) VALUES ('x'); UPDATE {_table} SET Name = 'y'"));

        Assert.Equal("y", await Text($"Name FROM {_table}"));
    }

    [Fact]
    public async Task A_schema_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Apply(m => m.EnsureSchema("s")));

    [Fact]
    public async Task What_concerns_the_whole_database_changes_nothing() => await Apply(m => m.AlterDatabase(collation: "utf8mb4_bin"));

    private static DbContext Open(string connectionString) => new(new DbContextOptionsBuilder().UseMySql(connectionString).Options);

    private Task Insert(string name) => database.Execute($"INSERT INTO {_table} (Name) VALUES ('{name}')");

    private async Task Apply(Action<MigrationBuilder> change)
    {
        var builder = new MigrationBuilder("ZiZhiJin.MySql");
        change(builder);
        var commands = _context.GetService<IMigrationsSqlGenerator>().Generate(builder.Operations);
        await _context.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, _context.GetService<IRelationalConnection>());
    }

    private async Task<long> Number(string from)
    {
        await using var connection = await database.Open();
        return await connection.Number($"SELECT COUNT(*) FROM {from}");
    }

    private async Task<string?> Text(string what)
    {
        await using var connection = await database.Open();
        return (string?)await connection.Command($"SELECT {what}").ExecuteScalarAsync();
    }
}
