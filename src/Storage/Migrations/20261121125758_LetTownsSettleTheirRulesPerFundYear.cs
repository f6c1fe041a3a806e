using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LetTownsSettleTheirRulesPerFundYear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PolicyRevision",
                table: "surveys",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PackVersion",
                table: "needs_gates",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PolicyRevision",
                table: "needs_gates",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "area_policies",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "entered_values",
                columns: table => new
                {
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    RuleId = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false),
                    Parameter = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entered_values", x => new { x.AreaId, x.Year, x.Revision });
                });

            migrationBuilder.CreateTable(
                name: "pack_choices",
                columns: table => new
                {
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    ChosenBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_choices", x => new { x.AreaId, x.Year, x.Revision });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entered_values");

            migrationBuilder.DropTable(
                name: "pack_choices");

            migrationBuilder.DropColumn(
                name: "PolicyRevision",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "PackVersion",
                table: "needs_gates");

            migrationBuilder.DropColumn(
                name: "PolicyRevision",
                table: "needs_gates");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "area_policies");
        }
    }
}
