using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ZiZhiJin.MySql.Tests.Migrating;

/// <summary>A context with migrations of its own, written by hand and slow enough to meet each other.</summary>
public sealed class Town(DbContextOptions<Town> options) : DbContext(options)
{
    public static Town Open(string connectionString) => new(new DbContextOptionsBuilder<Town>()
        .UseMySql(connectionString, provider => provider.EnableRetryOnFailure())
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options);
}

[DbContext(typeof(Town))]
[Migration("20260101000000_BuildStreets")]
public sealed class BuildStreets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Streets", table => new { Id = table.Column<int>() });
        migrationBuilder.Sql("INSERT INTO Streets VALUES (SLEEP(0.5))");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Streets");
}

[DbContext(typeof(Town))]
[Migration("20260102000000_BuildHouses")]
public sealed class BuildHouses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("Houses", table => new { Id = table.Column<int>() });

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Houses");
}
