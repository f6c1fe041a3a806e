using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Migrating;

/// <summary>Every operation of a migration that MySQL words differently, on the real server; each test has a table of its own.</summary>
public abstract class OperationTests(DriverDatabase database) : IClassFixture<DriverDatabase>, IAsyncLifetime
{
    protected const string Columns = "information_schema.columns WHERE table_schema = DATABASE() AND table_name";
    protected const string Indexes = "information_schema.statistics WHERE table_schema = DATABASE() AND index_name";
    private readonly DbContext _context = Open(database.ConnectionString);

    protected string Table { get; } = $"t_{Guid.NewGuid():N}"[..20];

    public Task InitializeAsync() => Apply(m => m.CreateTable(
        Table,
        table => new
        {
            Id = table.Column<int>().Annotation("MySql:AutoIncrement", true),
            Name = table.Column<string>("varchar(20)", comment: "it's a name"),
            Parent = table.Column<int>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey($"PK_{Table}", row => row.Id);
            table.UniqueConstraint($"U_{Table}", row => row.Name);
            table.ForeignKey($"FK_{Table}", row => row.Parent, Table, "Id");
        },
        comment: @"o'clock \ table"));

    public async Task DisposeAsync() => await _context.DisposeAsync();

    private static DbContext Open(string connectionString) => new(new DbContextOptionsBuilder().UseMySql(connectionString).Options);

    protected Task Insert(string name) => database.Execute($"INSERT INTO {Table} (Name) VALUES ('{name}')");

    protected async Task Apply(Action<MigrationBuilder> change)
    {
        var builder = new MigrationBuilder("ZiZhiJin.MySql");
        change(builder);
        var commands = _context.GetService<IMigrationsSqlGenerator>().Generate(builder.Operations);
        await _context.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, _context.GetService<IRelationalConnection>());
    }

    protected async Task<long> Number(string from)
    {
        await using var connection = await database.Open();
        return await connection.Number($"SELECT COUNT(*) FROM {from}");
    }

    protected async Task<string?> Text(string what)
    {
        await using var connection = await database.Open();
        return (string?)await connection.Command($"SELECT {what}").ExecuteScalarAsync();
    }
}
