using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Migrating;

public sealed class ColumnOperationTests(DriverDatabase database) : OperationTests(database)
{
    [Fact]
    public async Task A_column_is_added_with_a_default_for_the_rows_that_are_there()
    {
        await Insert("a");
        await Apply(m =>
        {
            m.AddColumn<int>("Number", Table, nullable: false, defaultValue: 7);
            m.AddColumn<string>("Text", Table, "longtext", nullable: false, defaultValue: @"DATE'x' \ TIME'");
            m.AddColumn<bool>("Truth", Table, nullable: false, defaultValue: true);
            m.AddColumn<DateTime>("At", Table, "datetime(6)", nullable: false, defaultValue: new DateTime(2026, 1, 2, 3, 4, 5).AddTicks(60));
            m.AddColumn<DateOnly>("Day", Table, nullable: false, defaultValue: new DateOnly(2026, 1, 2));
            m.AddColumn<TimeOnly>("Time", Table, nullable: false, defaultValue: new TimeOnly(3, 4, 5));
            m.AddColumn<Guid>("Other", Table, nullable: false, defaultValue: Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057"));
            m.AddColumn<decimal>("Money", Table, "decimal(18,2)", nullable: false, defaultValue: 1.25m);
        });

        Assert.Equal(
            @"7|DATE'x' \ TIME'|1|2026-01-02 03:04:05.000006|2026-01-02|03:04:05.000000|01890A5DAC96774BBCCEB302099A8057|1.25",
            await Text($"CONCAT_WS('|', Number, Text, Truth, At, Day, Time, HEX(Other), Money) FROM {Table}"));
    }

    [Fact]
    public async Task A_column_s_default_may_be_computed()
    {
        await Apply(m => m.AddColumn<int>("Computed", Table, nullable: false, defaultValueSql: "3 * 4"));
        await Insert("a");

        Assert.Equal("12", await Text($"CAST(Computed AS CHAR) FROM {Table}"));
    }

    [Fact]
    public async Task A_column_may_be_computed_from_others()
    {
        await Apply(m =>
        {
            m.AddColumn<string>("Stored", Table, "varchar(50)", computedColumnSql: "CONCAT(Name, '!')", stored: true);
            m.AddColumn<string>("Virtual", Table, "varchar(50)", computedColumnSql: "CONCAT(Name, '?')");
        });
        await Insert("a");

        Assert.Equal("a!a?", await Text($"CONCAT(Stored, `Virtual`) FROM {Table}"));
    }

    [Fact]
    public async Task A_column_may_have_a_collation_of_its_own()
    {
        await Apply(m => m.AddColumn<string>("Loose", Table, "varchar(20)", nullable: true, collation: "utf8mb4_general_ci"));

        Assert.Equal("utf8mb4_general_ci", await Text($"collation_name FROM {Columns} = '{Table}' AND column_name = 'Loose'"));
    }

    [Fact]
    public async Task A_column_changes_its_type()
    {
        await Apply(m => m.AlterColumn<string>("Name", Table, "varchar(99)", nullable: true));

        Assert.Equal("varchar(99) YES", await Text($"CONCAT(column_type, ' ', is_nullable) FROM {Columns} = '{Table}' AND column_name = 'Name'"));
    }

    [Fact]
    public async Task A_column_is_renamed()
    {
        await Apply(m => m.RenameColumn("Name", Table, "Title"));

        Assert.Equal(1, await Number($"{Columns} = '{Table}' AND column_name = 'Title'"));
    }

    [Fact]
    public async Task A_column_is_dropped()
    {
        await Apply(m => m.AddColumn<int>("Extra", Table, nullable: true));
        await Apply(m => m.DropColumn("Extra", Table));

        Assert.Equal(0, await Number($"{Columns} = '{Table}' AND column_name = 'Extra'"));
    }
}
